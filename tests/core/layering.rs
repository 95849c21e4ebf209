//! The house rules that no compiler checks. Each message says which rule and why.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The layers from left to right. A module uses its own layer and those before it.
const LAYERS: [&str; 12] = [
    "domain",
    "scoring",
    "eligibility",
    "planning",
    "report",
    "screening",
    "register",
    "terms",
    "documents",
    "wire",
    "app",
    "text",
];

/// The most lines a file in `src` may have.
const MOST_LINES: usize = 400;

pub(crate) struct Source {
    /// Its path below the package, with `/` between the parts.
    path: String,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The layer of a file: `src/wire/report.rs` and `src/wire.rs` are both `wire`.
    fn layer(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split(['/', '.']).next().unwrap_or_default()
    }

    /// The lines with their numbers, comments aside.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines.filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(i, l)| (i + 1, l))
    }

    /// The lines of code that are shipped: without `mod tests`.
    fn shipped(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut tests = false;
        self.code().filter(move |(_, line)| {
            tests = *line == "mod tests {" || tests && *line != "}";
            !tests
        })
    }
}

/// All files with that ending below a folder of the package, in order of their paths.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&package.join(folder), &mut found);
    found.sort();
    let source = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let parts = path.strip_prefix(package).unwrap().components();
        let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
        Source { path: parts.join("/"), text }
    };
    let right = |path: &PathBuf| path.extension().is_some_and(|found| found == ending);
    found.into_iter().filter(right).map(source).collect()
}

fn sources() -> Vec<Source> {
    let sources = files("src", "rs");
    assert!(sources.len() > 20, "the sources were not found");
    sources
}

/// Fails with every complaint at once.
pub(crate) fn hold(rule: &str, complaints: &[String]) {
    assert!(complaints.is_empty(), "{rule}\n  {}\n", complaints.join("\n  "));
}

/// Whether a word stands in a line by itself, not within a longer name.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(start, _)| {
        let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        !before.is_some_and(part_of_name) && !after.is_some_and(part_of_name)
    })
}

/// The modules that a line of code reaches through `crate::`.
fn reached(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    let silent = |source: &Source| !source.text.starts_with("//!");
    let complaints: Vec<_> = sources().into_iter().filter(silent).map(|s| s.path).collect();
    hold(
        "every file opens with `//!`: what it is and what it must not know, so that a reader \
         meets the rule of the place before its code",
        &complaints,
    );
}

#[test]
fn imports_go_one_way() {
    let mut complaints = Vec::new();
    for source in sources() {
        let allowed: Vec<&str> = match source.layer() {
            "platform" => vec!["platform"],
            "lib" | "main" | "bin" => continue,
            // A module of its own beside the page: it uses what stands up to `wire`.
            "office" => {
                let up_to_wire = LAYERS.into_iter().take_while(|layer| *layer != "app");
                up_to_wire.chain(["office"]).collect()
            }
            "ui" => LAYERS.into_iter().chain(["platform", "ui"]).collect(),
            layer => match LAYERS.iter().position(|known| *known == layer) {
                Some(rank) => LAYERS[..=rank].to_vec(),
                None => {
                    panic!("{}: `{layer}` is no known layer; give it its rank here", source.path)
                }
            },
        };
        for (number, line) in source.code() {
            for module in reached(line).filter(|module| !allowed.contains(module)) {
                complaints.push(format!("{}:{number} uses `{module}`", source.path));
            }
        }
    }
    hold(
        &format!(
            "imports go one way, {} -> platform, ui -> main, and `platform` uses nothing of \
             ours: what is left of a module must be testable without it",
            LAYERS.join(" -> ")
        ),
        &complaints,
    );
}

#[test]
fn a_path_is_written_one_way() {
    let mut complaints = Vec::new();
    for source in sources() {
        // The module that the file itself opens with `mod tests {` or `mod raw {`.
        let mut inside = "";
        for (number, line) in source.code() {
            match line {
                "mod tests {" => inside = "tests",
                "mod raw {" => inside = "raw",
                "}" => inside = "",
                _ => {}
            }
            let allowed = match inside {
                "tests" => line.trim() == "use super::*;",
                "raw" => line.trim_start().starts_with("use super::"),
                _ => false,
            };
            // `pub(super)` is a reach, not a path.
            if line.contains("super::") && !allowed {
                complaints.push(format!("{}:{number} {}", source.path, line.trim()));
            }
        }
    }
    hold(
        "no `super::` but `use super::*` in `mod tests` and an import in `mod raw`: a path \
         from `crate::` can be searched for, and shows the layer it reaches",
        &complaints,
    );
}

#[test]
fn the_core_does_not_know_the_browser() {
    let mut complaints = Vec::new();
    let web = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen"];
    for source in sources() {
        if !LAYERS.contains(&source.layer()) && source.layer() != "office" {
            continue;
        }
        for (number, line) in source.code() {
            for name in web.into_iter().filter(|name| has_word(line, name)) {
                complaints.push(format!("{}:{number} names `{name}`", source.path));
            }
        }
    }
    hold(
        "nothing left of `platform` names yew, gloo, web_sys, js_sys or wasm_bindgen: the core \
         is built and tested natively, where they are not in the tree",
        &complaints,
    );
}

#[test]
fn no_number_is_a_float() {
    let mut complaints = Vec::new();
    for source in sources() {
        let mut excused = false;
        for (number, line) in source.code() {
            let float = has_word(line, "f32") || has_word(line, "f64");
            // A file reader must take a float from serde to be able to refuse it.
            let refused = source.layer() == "wire" && line.contains("fn visit_f64");
            // A cell of a workbook is a double, whatever we think of it.
            let a_cell = source.path == "src/office/number.rs";
            let allowed = excused && (source.layer() == "ui" || a_cell || refused);
            if float && !allowed {
                complaints.push(format!("{}:{number} {}", source.path, line.trim()));
            }
            // An `#[expect]` reaches to the end of the item or statement below it.
            if line.contains("clippy::disallowed_types") {
                excused = true;
            } else if line.trim().is_empty() || line == "}" {
                excused = false;
            }
        }
    }
    hold(
        "no f32 or f64 in `src` but under an `#[expect(clippy::disallowed_types)]` in `ui` and \
         in src/office/number.rs, or where `wire` refuses one: plain doubles gave 143 wrong totals of 1,000",
        &complaints,
    );
}

#[test]
fn colours_are_tokens() {
    let mut complaints = Vec::new();
    for sheet in files("styles", "css") {
        if sheet.path.ends_with("/tokens.css") {
            continue;
        }
        for (number, line) in sheet.text.lines().enumerate() {
            let hex = line.match_indices('#').any(|(at, _)| {
                let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
                let end = line[at + 1 + digits..].chars().next();
                let name_goes_on = end.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_');
                matches!(digits, 3 | 4 | 6 | 8) && !name_goes_on
            });
            if hex {
                complaints.push(format!("{}:{} {}", sheet.path, number + 1, line.trim()));
            }
        }
    }
    hold(
        "hex colours only in styles/tokens.css: contrast is checked there, and forced colours \
         and print change tokens, not rules",
        &complaints,
    );
}

#[test]
fn a_module_is_found_by_its_name() {
    let named_mod = |source: &Source| source.path.ends_with("/mod.rs");
    let complaints: Vec<_> = sources().into_iter().filter(named_mod).map(|s| s.path).collect();
    hold("`layer.rs` beside `layer/`, no `mod.rs`: a tab says which file it is", &complaints);
}

#[test]
fn no_file_outgrows_its_concept() {
    let long = |source: &Source| {
        // A table of messages is one concept however many there are.
        let messages = source.path.starts_with("src/text/");
        let lines = source.text.lines().count();
        (lines > MOST_LINES && !messages).then(|| format!("{}: {lines} lines", source.path))
    };
    let complaints: Vec<_> = sources().iter().filter_map(long).collect();
    hold(
        &format!("no file in `src` above {MOST_LINES} lines: split it by concept, not by size"),
        &complaints,
    );
}

#[test]
fn every_test_file_is_read() {
    let main = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/core/main.rs"))
        .unwrap();
    let forgotten = |source: &Source| {
        let name = source.path.strip_prefix("tests/core/")?.strip_suffix(".rs")?;
        let declared =
            name == "main" || name.contains('/') || main.contains(&format!("mod {name};"));
        (!declared).then(|| source.path.clone())
    };
    let complaints: Vec<_> = files("tests/core", "rs").iter().filter_map(forgotten).collect();
    hold("a file in tests/core without its `mod` line is a test that never runs", &complaints);
}

#[test]
fn no_test_is_switched_off() {
    let mut complaints = Vec::new();
    for source in files("tests", "rs").into_iter().chain(sources()) {
        // Written apart, so that this file does not complain of itself.
        let (ignore, should_panic) = (concat!("#[", "ignore"), concat!("#[", "should_panic"));
        for (number, line) in source.code() {
            if line.contains(ignore) || line.contains(should_panic) {
                complaints.push(format!("{}:{number} {}", source.path, line.trim()));
            }
        }
    }
    hold(
        "no test is ignored, and none passes by any panic at all: either hides what it was for",
        &complaints,
    );
}

#[test]
fn the_rules_see_what_they_look_for() {
    assert!(has_word("let x: f64 = 0.0;", "f64"));
    assert!(!has_word("let f64_like = 0;", "f64"));
    assert!(has_word("use web_sys::Window;", "web_sys"));
    let line = "use crate::domain::date::Date; crate::wire::evaluate()";
    assert_eq!(reached(line).collect::<Vec<_>>(), ["domain", "wire"]);
    let source = Source { path: "src/wire/report.rs".into(), text: "// a\nb".into() };
    assert_eq!(source.layer(), "wire");
    assert_eq!(source.code().collect::<Vec<_>>(), [(2, "b")]);
}

#[test]
fn the_notice_is_stated_in_its_edition_alone() {
    // Whoever holds a record, a report or a scheme has its edition. Those that hold none of
    // them ask for the current one, and are few.
    let asks =
        |source: &Source| source.code().any(|(_, line)| line.contains("edition_v1::current"));
    let asking: Vec<_> = sources().into_iter().filter(asks).map(|source| source.path).collect();
    assert_eq!(
        asking,
        [
            "src/app/embed.rs",
            "src/app/workshop.rs",
            "src/text/place.rs",
            "src/ui/view/store.rs",
            "src/wire/shape/check.rs"
        ],
        "an edition comes with what is under it"
    );
    let mut complaints = Vec::new();
    for source in sources() {
        let named = source.code().filter(|(_, line)| line.contains("henan-2021.json"));
        let named: Vec<_> = named.collect();
        if source.path != "src/wire/edition_v1.rs" {
            complaints
                .extend(named.iter().map(|(at, line)| format!("{}:{at}: {line}", source.path)));
        }
    }
    hold("only the registry of editions names the file of one", &complaints);
}

/// The file of an edition.
fn edition() -> Value {
    let path = "src/domain/edition/henan-2021.json";
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Every text below a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// What stands in the edition and must not be said again: its number, days, clauses, quota,
/// annexes, and every run of words of its sentences that is long enough to be no accident.
fn said_by_the_notice(edition: &Value) -> Vec<String> {
    let title = edition["title"]["zh"].as_str().unwrap();
    let mut said = vec![edition["document"]["number"].as_str().unwrap().to_owned()];
    for day in edition["rounds"].as_array().unwrap().iter().filter_map(|it| it["deadline"].as_str())
    {
        let part = |range| day.get(range).and_then(|part: &str| part.parse::<u8>().ok()).unwrap();
        said.extend([day.to_owned(), format!("{}月{}日", part(5..7), part(8..10))]);
    }
    said.extend(texts(&edition["quota_clause"]).into_iter().map(str::to_owned));
    let clauses = edition["clauses"].as_array().unwrap();
    said.extend(clauses.iter().flat_map(|it| texts(&it["title"])).map(str::to_owned));
    let sentences = [&edition["letter"]["text"], &edition["outline"], &edition["interpretations"]];
    let runs = sentences.into_iter().flat_map(texts);
    let runs = runs
        .flat_map(|text| text.split(['《', '》', '，', '。', '、', '；', ',', '.', ';', '{', '}']));
    // Seven characters of Chinese, or some five words of English.
    let long = |run: &&str| run.chars().count() >= if run.is_ascii() { 25 } else { 7 };
    // An annex quotes the title, by which the notice is named.
    said.extend(
        runs.map(str::trim).filter(long).filter(|run| !title.contains(run)).map(str::to_owned),
    );
    let (quota, n_direct) = (&edition["quota"], edition["direct"].as_array().unwrap().len());
    assert_eq!((quota.as_u64(), n_direct), (Some(2), 10), "the words for them stand below");
    for number in [quota.to_string(), "两".to_owned(), "two".to_owned()] {
        said.push(format!("不超过{number}个"));
        let most = ["in principle {}", "no more than {}", "not more than {}"];
        said.extend(most.map(|most| most.replace("{}", &number)));
    }
    for number in [n_direct.to_string(), "十".to_owned(), "ten".to_owned()] {
        said.extend([format!("{number}个省直管"), format!("{number} province-administered")]);
        said.push(format!("list of {number}"));
    }
    // Annex 1 is named on the first page, before there is an edition to ask.
    for number in ["2", "3", "二", "三"] {
        said.extend([format!("附件{number}"), format!("annex {number}")]);
    }
    for number in ["一", "二", "三", "四", "五", "六"] {
        said.extend([format!("通知第{number}部分"), format!("通知》第{number}部分")]);
    }
    for number in ["one", "two", "three", "four", "five", "six"] {
        said.extend([format!("notice, part {number}"), format!("part {number} of the notice")]);
    }
    said
}

#[test]
fn no_literal_of_the_notice_stands_outside_its_edition() {
    let edition = edition();
    let said = said_by_the_notice(&edition);
    let direct = texts(&edition["direct"]);
    let mut complaints = Vec::new();
    for source in sources() {
        for (number, line) in source.shipped() {
            let line = line.to_lowercase();
            for text in said.iter().filter(|text| line.contains(&text.to_lowercase())) {
                complaints.push(format!("{}:{number} says “{text}”", source.path));
            }
        }
        // One of them may stand for an example; two are a list.
        let listed = |code: &&&str| source.shipped().any(|(_, line)| line.contains(**code));
        if direct.iter().filter(listed).count() > 1 {
            complaints.push(format!("{} lists who applies directly", source.path));
        }
    }
    hold(
        "what the notice says is said by its edition: a sentence that needs a figure or a clause \
         of it has it filled in, so that another edition changes it everywhere",
        &complaints,
    );
}

#[test]
fn no_position_tells_entries_apart() {
    // What is counted, or where something stands among what is shown.
    let counts = ["position", "chosen", "given", "fields", "most", "bytes"];
    let mut complaints = Vec::new();
    for source in sources() {
        if !["domain", "app", "ui"].contains(&source.layer()) {
            continue;
        }
        let mut names = "";
        for (number, line) in source.shipped() {
            if let Some(name) = line.strip_prefix("pub enum ") {
                names = name.trim_end_matches(" {");
            } else if line == "}" {
                names = "";
            }
            let field = line.trim().strip_prefix("pub ").and_then(|field| field.split_once(": "));
            let by_position = field.is_some_and(|(name, of)| {
                ["usize,", "Option<usize>,", "Vec<usize>,"].contains(&of)
                    && !name.starts_with("n_")
                    && !counts.contains(&name)
            });
            let names_one = ["Action", "Key", "Field"].iter().any(|end| names.ends_with(end))
                && has_word(line, "usize")
                // It is how many changes were saved.
                && !line.contains("Saved(usize)");
            if by_position || names_one {
                complaints.push(format!("{}:{number} {}", source.path, line.trim()));
            }
        }
    }
    hold(
        "an entry is told from others by its id (`EntryId`, `ItemId`, …), never by its position: \
         when one is removed, what belongs to it must not pass to the next",
        &complaints,
    );
}
