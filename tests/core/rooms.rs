//! The rooms of the pages: which uses which. `DRAW_ROOMS=1 cargo core rooms` draws them.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::io::{self, Write};

use crate::layering::{Source, files, hold};

/// The most rooms that a reader keeps in mind.
const MOST_ROOMS: usize = 20;

/// Numbers open their derivations, which show numbers that open theirs.
const RECURSIVE: [&str; 2] = ["ui::derivation", "ui::derivation::step"];

type Graph = BTreeMap<String, BTreeSet<String>>;

/// The module of a file: `src/ui/view/store.rs` is `ui::view::store`.
fn module(path: &str) -> String {
    path.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::")
}

/// The room of a module: `ui::view` of `ui::view::store`.
fn room(module: &str) -> String {
    module.split("::").take(2).collect::<Vec<_>>().join("::")
}

/// What each file of the pages uses of the others, by its imports.
fn uses(sources: &[Source]) -> Graph {
    let modules: BTreeSet<String> = sources.iter().map(|source| module(source.path())).collect();
    // The longest beginning of a path that is a file.
    let file = |path: &str| {
        let parts: Vec<_> = path.split("::").collect();
        let known = (1..=parts.len()).rev().map(|n| parts[..n].join("::"));
        known.into_iter().find(|path| modules.contains(path))
    };
    let mut graph = Graph::new();
    for source in sources {
        let of = module(source.path());
        let used = graph.entry(of.clone()).or_default();
        for import in source.text.split("use crate::").skip(1) {
            let import = import.split(';').next().unwrap_or_default();
            let (head, names) = import.split_once("::{").unwrap_or((import, ""));
            let names = names.trim_end_matches('}').split(',').map(str::trim);
            for name in names {
                let path = if name.is_empty() || name == "self" {
                    head.to_owned()
                } else {
                    format!("{head}::{name}")
                };
                used.extend(file(&path).filter(|path| path.starts_with("ui") && *path != of));
            }
        }
    }
    graph
}

/// Everything that lies on a circle: what reaches itself.
fn on_circles(graph: &Graph) -> Vec<String> {
    let reaches_itself = |start: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![start]);
        while let Some(at) = next.pop() {
            for to in graph.get(at).into_iter().flatten() {
                if to == start {
                    return true;
                }
                if seen.insert(to) {
                    next.push(to);
                }
            }
        }
        false
    };
    graph.keys().filter(|start| reaches_itself(start)).cloned().collect()
}

#[test]
fn the_rooms_of_the_pages_are_few_and_none_uses_one_that_uses_it() {
    let mut sources = files("src/ui", "rs");
    sources.extend(files("src", "rs").into_iter().filter(|source| source.path() == "src/ui.rs"));
    let graph = uses(&sources);
    let mut rooms = Graph::new();
    for (of, used) in &graph {
        let others = used.iter().map(|to| room(to)).filter(|to| *to != room(of));
        rooms.entry(room(of)).or_default().extend(others);
    }
    if env::var_os("DRAW_ROOMS").is_some() {
        for (of, used) in &rooms {
            let used: Vec<_> = used.iter().map(String::as_str).collect();
            writeln!(io::stdout(), "{of} -> {}", used.join(" ")).unwrap();
        }
    }
    assert!(rooms.len() > 5 && rooms.len() < MOST_ROOMS, "{} rooms", rooms.len());
    hold("rooms use each other one way", &on_circles(&rooms));
    let mut circles = on_circles(&graph);
    circles.retain(|file| !RECURSIVE.contains(&file.as_str()));
    hold("files of the pages use each other one way", &circles);
}

#[test]
fn only_the_platform_is_a_door_to_the_browser() {
    let mut complaints = Vec::new();
    for source in files("src/ui", "rs") {
        for (number, line) in source.code() {
            if ["gloo::", "web_sys::", "js_sys::", "wasm_bindgen::"]
                .iter()
                .any(|it| line.contains(it))
            {
                complaints.push(format!("{}:{number} {}", source.path(), line.trim()));
            }
        }
    }
    hold("what the pages want of the browser, `platform` does", &complaints);
}

#[test]
fn a_circle_is_seen() {
    let graph: Graph = [("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")]
        .map(|(of, to)| (of.to_owned(), BTreeSet::from([to.to_owned()])))
        .into();
    assert_eq!(on_circles(&graph), ["b", "c"]);
}
