//! The guides for users in both languages: `docs/zh` and `docs/en` say the same.
//!
//! No sentence is read but for the labels that it repeats. Both have the same files,
//! headings, blocks of code, rows of tables and links, and the same figures in every section:
//! a figure that is changed in one language is changed in the other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::layering::files;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What stands below one heading, of all that does not depend on the language.
#[derive(Debug, Default)]
struct Section {
    /// The heading, or nothing before the first.
    title: String,
    /// How many `#` it has.
    level: usize,
    /// The lines of the blocks of code, with their fences.
    code: Vec<String>,
    /// How many cells each line of a table has.
    rows: Vec<usize>,
    /// Where the links lead.
    links: BTreeSet<String>,
    /// The figures, in order of their size as text: the order in a sentence is the language's.
    figures: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn guides(language: &str) -> BTreeSet<String> {
    let folder = root().join("docs").join(language);
    let files = fs::read_dir(folder).unwrap();
    files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
}

fn sections(text: &str) -> Vec<Section> {
    let mut all = vec![Section::default()];
    let mut is_code = false;
    for line in text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        if !is_code && line.starts_with('#') {
            let level = line.chars().take_while(|of| *of == '#').count();
            all.push(Section { title: line.to_owned(), level, ..Section::default() });
        }
        let section = all.last_mut().unwrap();
        if is_code || is_fence {
            section.code.push(line.to_owned());
            is_code ^= is_fence;
            continue;
        }
        if line.starts_with('|') {
            section.rows.push(line.matches('|').count());
        }
        section.links.extend(links(line).into_iter().map(str::to_owned));
        section.figures.extend(figures(line));
    }
    for section in &mut all {
        section.figures.sort();
    }
    all
}

/// Where the links of a line lead.
fn links(line: &str) -> Vec<&str> {
    let after = line.split("](").skip(1);
    after.filter_map(|rest| rest.split_once(')')).map(|(to, _)| to).collect()
}

/// The figures of a line, each written one way: 2,000,000 and 200万 are 2000000, April is 4,
/// 03 is 3.
fn figures(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find(|of: char| of.is_ascii_alphanumeric()) {
        rest = &rest[start..];
        if !rest.starts_with(|of: char| of.is_ascii_digit()) {
            // A word, or the letters of a name up to its digits.
            let end = rest.find(|of: char| !of.is_ascii_alphabetic()).unwrap_or(rest.len());
            let month = MONTHS.iter().position(|month| *month == &rest[..end]);
            found.extend(month.map(|at| (at + 1).to_string()));
            rest = &rest[end..];
            continue;
        }
        let mut end = 0;
        for (at, of) in rest.char_indices() {
            let goes_on = rest[at + of.len_utf8()..].starts_with(|of: char| of.is_ascii_digit());
            if !of.is_ascii_digit() && !goes_on || !matches!(of, '0'..='9' | '.' | ',') {
                break;
            }
            end = at + of.len_utf8();
        }
        let (figure, after) = rest.split_at(end);
        let unit = after.trim_start().chars().next();
        let n_zeros = match unit {
            Some('万') => 4,
            Some('亿') => 8,
            _ => 0,
        };
        found.push(plain(figure, n_zeros));
        rest = after;
    }
    found
}

/// Without separators and zeros in front, times a power of ten.
fn plain(figure: &str, n_zeros: usize) -> String {
    let figure = figure.replace(',', "");
    let (whole, part) = figure.split_once('.').unwrap_or((&figure, ""));
    let whole = whole.trim_start_matches('0');
    if n_zeros == 0 {
        let whole = if whole.is_empty() { "0" } else { whole };
        return if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") };
    }
    assert!(part.len() <= n_zeros, "{figure} is no whole number of units");
    format!("{whole}{part}{}", "0".repeat(n_zeros - part.len()))
}

/// What only one of two sorted lists holds.
fn only<'a>(of: &'a [String], other: &[String]) -> Vec<&'a str> {
    let mut other = other.to_vec();
    let mut left = Vec::new();
    for figure in of {
        match other.iter().position(|there| there == figure) {
            Some(at) => drop(other.remove(at)),
            None => left.push(figure.as_str()),
        }
    }
    left
}

fn compare(name: &str, zh: &str, en: &str) -> Vec<String> {
    let (zh, en) = (sections(zh), sections(en));
    let levels = |of: &[Section]| of.iter().map(|section| section.level).collect::<Vec<_>>();
    if levels(&zh) != levels(&en) {
        return vec![format!("{name}: the headings are {:?} and {:?}", levels(&zh), levels(&en))];
    }
    let mut wrong = Vec::new();
    for (zh, en) in zh.iter().zip(&en) {
        let place = format!("{name}, “{}” and “{}”", zh.title, en.title);
        if zh.code != en.code {
            wrong.push(format!("{place}: the blocks of code differ"));
        }
        if zh.rows != en.rows {
            wrong.push(format!("{place}: the tables differ, {:?} and {:?}", zh.rows, en.rows));
        }
        if zh.links != en.links {
            wrong.push(format!("{place}: the links differ, {:?} and {:?}", zh.links, en.links));
        }
        if zh.figures != en.figures {
            let zh_only = only(&zh.figures, &en.figures);
            let en_only = only(&en.figures, &zh.figures);
            wrong.push(format!(
                "{place}: figures only in Chinese {zh_only:?}, in English {en_only:?}"
            ));
        }
    }
    wrong
}

#[test]
fn guides_say_the_same_in_both_languages() {
    assert_eq!(guides("zh"), guides("en"), "every guide in both languages");
    let read = |language: &str, name: &str| {
        fs::read_to_string(root().join("docs").join(language).join(name)).unwrap()
    };
    let wrong: Vec<_> = guides("zh")
        .iter()
        .flat_map(|name| compare(name, &read("zh", name), &read("en", name)))
        .collect();
    assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
}

#[test]
fn guides_that_differ_are_found() {
    let en =
        "# A\n\nOn 3 March 2019, 2,000,000 yuan; [b](b.md).\n\n| 1 | 2 |\n\n```sh\nrun 5\n```\n";
    let zh = "# 甲\n\n2019年3月3日，200万元；见 [b](b.md)。\n\n| 1 | 2 |\n\n```sh\nrun 5\n```\n";
    assert_eq!(compare("a", zh, en), [""; 0]);
    for (from, to) in [
        ("200", "201"),
        ("3月", "4月"),
        ("| 2", ""),
        ("run", "go"),
        ("b.md", "c.md"),
        ("# ", "## "),
    ] {
        let wrong = compare("a", &zh.replacen(from, to, 1), en);
        assert!(!wrong.is_empty(), "{from} as {to}");
    }
}

/// Labels of the product that a guide repeats are those that the product has: what a Chinese
/// guide puts in quotation marks, and every Chinese word of an English one.
#[test]
fn guides_repeat_the_words_of_the_product() {
    // The guides that are distributed get their names where they are written.
    let sources = ["rs", "js", "json"].map(|ending| files("src", ending));
    let sources = sources.into_iter().chain([files("examples", "rs")]);
    let product: String = sources.flatten().map(|source| source.text).collect();
    let mut said = BTreeSet::new();
    for language in ["zh", "en"] {
        // That on accessibility also repeats what a screen reader once said; the manual is
        // walked word for word by a test of the page.
        let others = ["accessibility.md", "manual.md"];
        for name in guides(language).into_iter().filter(|name| !others.contains(&name.as_str())) {
            let text = fs::read_to_string(root().join("docs").join(language).join(&name)).unwrap();
            let quoted = text.split('“').skip(1).filter_map(|part| part.split('”').next());
            let parts: Vec<_> = if language == "zh" { quoted.collect() } else { vec![&*text] };
            let words = parts.iter().flat_map(|part| part.split(|of| !is_chinese(of)));
            said.extend(words.map(str::to_owned));
        }
    }
    let unknown: Vec<_> = said.iter().filter(|word| !product.contains(*word)).collect();
    assert!(unknown.is_empty(), "the product does not say: {unknown:?}");
}

fn is_chinese(of: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&of)
}

/// A link within the repository leads to a file that is there.
#[test]
fn guides_link_to_what_is_there() {
    let names = |language: &'static str| {
        guides(language)
            .into_iter()
            .map(move |name| PathBuf::from("docs").join(language).join(name))
    };
    let others = [
        "README.md",
        "README.zh-CN.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "CHANGELOG.zh-CN.md",
        "docs/formats.md",
    ];
    let mut broken = Vec::new();
    for path in names("zh").chain(names("en")).chain(others.map(PathBuf::from)) {
        let text = fs::read_to_string(root().join(&path)).unwrap();
        let here = root().join(path.parent().unwrap());
        for to in text.lines().flat_map(links) {
            let file = to.split('#').next().unwrap();
            if !to.contains("://") && !here.join(file).exists() {
                broken.push(format!("{}: {to}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "links to nothing: {broken:?}");
}

/// The headings of a change log by their level and version, and of each entry the names that
/// it sets as code.
fn entries(path: &str) -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let heading_or_entry = |line: &&str| line.starts_with(['#', '-']);
    let names = |line: &str| {
        let mut names: Vec<_> = line.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        names.sort();
        names
    };
    let mark = |line: &str| {
        let words = line.split(' ').take(2);
        words.filter(|word| word.starts_with(['#', '-', '0'])).collect()
    };
    text.lines().filter(heading_or_entry).map(|line| (mark(line), names(line))).collect()
}

#[test]
fn change_logs_have_the_same_entries_in_both_languages() {
    let [en, zh] = ["CHANGELOG.md", "CHANGELOG.zh-CN.md"].map(entries);
    assert!(en.len() > 50, "the entries were not found");
    for (at, (one, other)) in en.iter().zip(&zh).enumerate() {
        assert_eq!(one, other, "heading or entry {at}");
    }
    assert_eq!(en.len(), zh.len(), "one of them has more entries");
}

/// What is handed out as pages, and its other language: it points to no file that stays behind.
#[test]
fn what_is_handed_out_names_no_file_of_the_sources() {
    let manuals = ["manual", "security", "embedding"].into_iter();
    let manuals =
        manuals.flat_map(|name| ["zh", "en"].map(|language| format!("docs/{language}/{name}.md")));
    let logs = ["CHANGELOG.md", "CHANGELOG.zh-CN.md"].map(str::to_owned);
    for file in manuals.chain(logs) {
        let text = fs::read_to_string(root().join(&file)).unwrap();
        for left in ["src/", "tests/", "examples/", "xtask", "cargo ", "CONTRIBUTING", "CHANGELOG"]
        {
            assert!(!text.contains(left), "{file} names {left}");
        }
    }
}
