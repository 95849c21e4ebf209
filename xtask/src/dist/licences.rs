//! `LICENSES.txt`: whose work is shipped and under which terms.
//!
//! It must not know what a crate does. What is shipped is what `cargo tree` finds in the
//! page and the office module; its licence is the text that the crate itself brings, word for word — or,
//! where its package brings none, the standard text of the terms that it declares, under
//! the names of its authors.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::output;
use crate::dist::read_text;
use crate::failure::Failure;
use crate::page;
use crate::place::Place;

/// The features of the two modules.
const MODULES: [&[&str]; 2] = [&[], &["--no-default-features", "--features", "office"]];

/// How the name of a file begins that holds terms.
const BEGINNINGS: [&str; 6] = ["license", "licence", "copying", "notice", "copyright", "unlicense"];

/// What is shipped and is no crate of the tree: name, terms, address.
const STD: &str = "The Rust standard library — MIT OR Apache-2.0 — \
    https://github.com/rust-lang/rust — Copyright (c) The Rust Project Contributors";

/// What one work is shipped under.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Work {
    /// Its name and version.
    name: String,
    /// Its terms as an SPDX expression.
    terms: String,
    /// Who made it, or where it comes from.
    origin: String,
    /// Who holds the rights, as its manifest says.
    authors: String,
    /// The folder of its files.
    folder: PathBuf,
}

/// The whole text.
pub(crate) fn text(place: &Place) -> Result<String, Failure> {
    let shipped = shipped(place)?;
    let mut works: Vec<Work> =
        works(place)?.into_iter().filter(|work| shipped.contains(&work.name)).collect();
    works.push(fzstd(place)?);
    works.sort();
    let mut list = String::from(
        "Chengxin 诚信自评 is licensed under MIT OR Apache-2.0, at your option; both texts stand\n\
         at the end. It contains these works of others.\n\n",
    );
    list.push_str(&format!("{STD}\n"));
    let mit = plain(&read_text(&place.root().join("LICENSE-MIT"))?);
    // A text that several works share stands once, under the names of all of them.
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for work in &works {
        let mut found = licence_texts(&work.folder)?;
        let note = if found.is_empty() {
            found.push(standard(work, &mit)?);
            " (the package brings no text of its own: the standard one stands below)"
        } else {
            ""
        };
        list.push_str(&format!("{} — {} — {}{note}\n", work.name, work.terms, work.origin));
        for text in found {
            texts.entry(text).or_default().insert(work.name.clone());
        }
    }
    for own in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let text = plain(&read_text(&place.root().join(own))?);
        texts.entry(text).or_default().insert(format!("Chengxin 诚信自评 ({own})"));
    }
    for (text, names) in &texts {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        list.push_str(&format!("\n{}\n{}\n\n{text}\n", "-".repeat(72), names.join(", ")));
    }
    Ok(list)
}

/// `name version` of every crate whose code is in a module.
fn shipped(place: &Place) -> Result<BTreeSet<String>, Failure> {
    let mut all = BTreeSet::new();
    for features in MODULES {
        let mut tree = place.cargo();
        tree.args(["tree", "--locked", "--package", "chengxin"]).args(features);
        tree.args(["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"]);
        tree.args(["--prefix", "none", "--format", "{p}"]);
        let tree = output(&mut tree)
            .ok_or_else(|| Failure::new("`cargo tree` failed, so what is shipped is unknown"))?;
        all.extend(tree.lines().filter_map(name_and_version));
    }
    all.retain(|name| !name.starts_with("chengxin "));
    Ok(all)
}

/// `serde v1.0.228 (*)` → `serde 1.0.228`.
fn name_and_version(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    Some(format!("{name} {version}"))
}

/// Every crate that Cargo knows of.
fn works(place: &Place) -> Result<Vec<Work>, Failure> {
    let mut metadata = place.cargo();
    metadata.args(["metadata", "--locked", "--format-version", "1", "--all-features"]);
    let unknown = || Failure::new("`cargo metadata` failed, so the licences are unknown");
    let text = output(&mut metadata).ok_or_else(unknown)?;
    let metadata: Value = serde_json::from_str(&text).map_err(|_| unknown())?;
    let packages = metadata.get("packages").and_then(Value::as_array).ok_or_else(unknown)?;
    Ok(packages.iter().filter_map(work).collect())
}

fn work(package: &Value) -> Option<Work> {
    let member = |name: &str| package.get(name).and_then(Value::as_str);
    let authors = package.get("authors").and_then(Value::as_array);
    let authors = authors.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>();
    let authors = authors.join(", ");
    let origin = member("repository").map_or_else(|| authors.clone(), str::to_owned);
    Some(Work {
        name: format!("{} {}", member("name")?, member("version")?),
        terms: member("license").unwrap_or("see its text").to_owned(),
        origin,
        authors,
        folder: Path::new(member("manifest_path")?).parent()?.to_path_buf(),
    })
}

/// The script that unpacks the modules of the one-file pages.
fn fzstd(place: &Place) -> Result<Work, Failure> {
    let folder = place.root().join("xtask/npm/node_modules/fzstd");
    let package: Value = serde_json::from_str(&read_text(&folder.join("package.json"))?)
        .map_err(|error| Failure::new(format!("the package fzstd is broken: {error}")))?;
    let member = |name: &str| package.get(name).and_then(Value::as_str).unwrap_or_default();
    Ok(Work {
        name: format!("fzstd {}", member("version")),
        terms: member("license").to_owned(),
        origin: "https://github.com/101arrowz/fzstd".to_owned(),
        authors: String::new(),
        folder,
    })
}

/// The standard text for a work that brings none. MIT is among the terms of all that are
/// known; a work of other terms stops the build, since nobody has looked at it.
fn standard(work: &Work, mit: &str) -> Result<String, Failure> {
    let Work { name, terms, authors, .. } = work;
    let declares_mit = terms.split(|letter: char| " /()".contains(letter)).any(|one| one == "MIT");
    // Ours without the line that names us.
    let mut lines = mit.lines().filter(|line| !line.starts_with("Copyright"));
    match lines.next() {
        Some(title) if declares_mit && !authors.is_empty() => {
            let rest = lines.collect::<Vec<_>>().join("\n");
            Ok(format!("{title}\n\nCopyright (c) {authors}\n\n{}", rest.trim_start()))
        }
        Some(_) | None => Err(Failure::new(format!(
            "{name} brings no licence text, and none is known for \"{terms}\" of \"{authors}\""
        ))),
    }
}

/// The texts of terms that a package brings, in the order of their files.
fn licence_texts(folder: &Path) -> Result<Vec<String>, Failure> {
    let holds_terms = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase());
        name.is_some_and(|name| BEGINNINGS.iter().any(|begin| name.starts_with(begin)))
            && path.is_file()
    };
    let paths = page::sorted(folder).map_err(Failure::at("read", folder))?;
    let mut texts = Vec::new();
    for path in paths.into_iter().filter(holds_terms) {
        let bytes = fs::read(&path).map_err(Failure::at("read", &path))?;
        texts.push(plain(&String::from_utf8_lossy(&bytes)));
    }
    Ok(texts)
}

/// The text with Unix line ends and without blanks at either end, so that copies agree.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_names_a_crate() {
        for (line, expected) in [
            ("serde v1.0.228", Some("serde 1.0.228")),
            ("serde v1.0.228 (*)", Some("serde 1.0.228")),
            ("", None),
            ("[build-dependencies]", None),
        ] {
            assert_eq!(name_and_version(line).as_deref(), expected, "{line}");
        }
    }

    #[test]
    fn a_work_without_a_text_gets_the_standard_one_under_its_authors() {
        let mit = "MIT License\n\nCopyright (c) 2021 us\n\nPermission is hereby granted\nAS IS";
        for (terms, authors, expected) in [
            (
                "MIT",
                "A, B",
                Some("MIT License\n\nCopyright (c) A, B\n\nPermission is hereby granted\nAS IS"),
            ),
            (
                "MIT OR Apache-2.0",
                "A",
                Some("MIT License\n\nCopyright (c) A\n\nPermission is hereby granted\nAS IS"),
            ),
            (
                "MIT/Apache-2.0",
                "A",
                Some("MIT License\n\nCopyright (c) A\n\nPermission is hereby granted\nAS IS"),
            ),
            ("Apache-2.0", "A", None),
            ("COMMITTED", "A", None),
            ("MIT", "", None),
        ] {
            let work = Work {
                name: "one 1.0.0".to_owned(),
                terms: terms.to_owned(),
                origin: String::new(),
                authors: authors.to_owned(),
                folder: PathBuf::new(),
            };
            assert_eq!(standard(&work, mit).ok().as_deref(), expected, "{terms} of {authors}");
        }
    }

    #[test]
    fn copies_of_a_text_agree_whatever_their_line_ends() {
        assert_eq!(plain("\r\nMIT  \r\nfree\r\n\r\n"), "MIT\nfree");
    }
}
