//! The files of the later parts as few files: what only one part needs is one, and what several
//! share are five, by who loads them: everyone, whoever reads English, a county in the course of
//! its work, whoever ranks counties, or only those who come for something else. The files of a bundle stand back
//! to back; packed together they are smaller than each for itself, and a browser asks two to
//! six times.
//!
//! It must not know where bundles lie, or how they are packed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::dist::read;
use crate::failure::Failure;
use crate::page::PARTS;
use crate::split::{self, Part};

/// The part that everyone loads who does anything.
const WHOLE: &str = "whole";
/// The part that comes when English is chosen, whatever else has come by then.
const ENGLISH: &str = "english";
/// The name of the bundle that holds what that shares with others than the whole.
const WORDS: &str = "words";
/// The name of the bundle that holds what it shares with others.
const SHARED: &str = "shared";
/// The parts that a county loads in the course of its work.
const OF_COUNTY: [&str; 4] = ["about", "improve", "papers", "scheme"];
/// The name of the bundle that holds what those share with others.
const LATER: &str = "later";
/// The parts in which counties are ranked, or are shown as if they were.
const OF_RANKING: [&str; 3] = ["manual", "province", "screening"];
/// The name of the bundle that holds what only those share.
const RANKING: &str = "ranking";
/// The name of the bundle that holds what the trainer shares with those or the manual.
const ASIDE: &str = "aside";

/// Files back to back.
pub(crate) struct Bundle {
    /// The name of the part that it belongs to, or [`SHARED`], [`WORDS`],
    /// [`LATER`], [`RANKING`] or [`ASIDE`].
    pub(crate) name: String,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
}

/// All bundles of a page, and which parts need them.
pub(crate) struct Bundles {
    /// In the order of their names.
    pub(crate) all: Vec<Bundle>,
    parts: Vec<Part>,
    /// For each bundle its files and their sizes, in the order in which they stand.
    files: BTreeMap<String, Vec<(String, usize)>>,
}

impl Bundles {
    /// Bundles the files of these parts of the page.
    pub(crate) fn new(page: &Path, parts: Vec<Part>) -> Result<Self, Failure> {
        let folder = page.join(PARTS);
        Self::of(parts, |file| read(&folder.join(format!("{file}.wasm"))))
    }

    fn of(
        parts: Vec<Part>,
        content: impl Fn(&str) -> Result<Vec<u8>, Failure>,
    ) -> Result<Self, Failure> {
        let mut needing: BTreeMap<&String, BTreeSet<&str>> = BTreeMap::new();
        for part in &parts {
            for file in &part.files {
                needing.entry(file).or_default().insert(&part.name);
            }
        }
        let owner = |of: &BTreeSet<&'_ str>| match of.first() {
            Some(only) if of.len() == 1 => (*only).to_owned(),
            _ if of.contains(WHOLE) => SHARED.to_owned(),
            _ if of.contains(ENGLISH) => WORDS.to_owned(),
            _ if OF_COUNTY.iter().any(|part| of.contains(part)) => LATER.to_owned(),
            _ if of.iter().all(|part| OF_RANKING.contains(part)) => RANKING.to_owned(),
            _ => ASIDE.to_owned(),
        };
        let mut bundles: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut files = BTreeMap::<String, Vec<_>>::new();
        for (file, of) in needing {
            let (name, content) = (owner(&of), content(file)?);
            files.entry(name.clone()).or_default().push((file.clone(), content.len()));
            bundles.entry(name).or_default().extend(content);
        }
        let all = bundles.into_iter().map(|(name, bytes)| Bundle { name, bytes }).collect();
        Ok(Self { all, parts, files })
    }

    /// The parts as one text for `boot.js`, as [`split::list`] makes it. `address` tells where a
    /// bundle is.
    pub(crate) fn list(&self, address: impl Fn(&str) -> String) -> String {
        let loaded = self.files.iter().map(|(name, files)| {
            let files = files.iter().map(|(file, size)| (file.as_str(), Some(*size)));
            (address(name), files.collect())
        });
        split::list(&self.parts, &loaded.collect::<Vec<_>>())
    }

    /// Each part with the names of the bundles that it needs.
    pub(crate) fn needed(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.parts.iter().map(|part| {
            let holds =
                |files: &[(String, usize)]| files.iter().any(|(file, _)| part.files.contains(file));
            let names = self.files.iter().filter(|(_, files)| holds(files));
            (part.name.as_str(), names.map(|(name, _)| name.as_str()).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_parts_need_is_shared_and_each_file_is_found_again() {
        let part = |name: &str, files: &[&str]| Part {
            name: name.to_owned(),
            files: files.iter().map(|&file| file.to_owned()).collect(),
        };
        let parts = vec![
            part("papers", &["late", "ab", "c"]),
            part("english", &["en", "words"]),
            part("workshop", &["c", "late", "by"]),
            part("manual", &["order"]),
            part("screening", &["by", "order", "words"]),
            part("whole", &["ab", "own", "c"]),
        ];
        let bundles = Bundles::of(parts, |file| Ok(file.as_bytes().to_vec())).unwrap();
        let held: Vec<(&str, &[u8])> =
            bundles.all.iter().map(|one| (one.name.as_str(), one.bytes.as_slice())).collect();
        let expected: [(&str, &[u8]); 7] = [
            ("aside", b"by"),
            ("english", b"en"),
            ("later", b"late"),
            ("ranking", b"order"),
            ("shared", b"abc"),
            ("whole", b"own"),
            ("words", b"words"),
        ];
        assert_eq!(held, expected);
        // As hexadecimal numbers: papers 1, english 2, workshop 4, manual 8, screening 10, whole 20.
        assert_eq!(
            bundles.list(|name| format!("{name}.wasm")),
            "papers english workshop manual screening whole;\
             aside.wasm 2:14;\
             english.wasm 2:2;\
             later.wasm 4:5;\
             ranking.wasm 5:18;\
             shared.wasm 2:21 1:25;\
             whole.wasm 3:20;\
             words.wasm 5:12"
        );
        let needed: Vec<_> = bundles.needed().collect();
        let expected = [
            ("papers", vec!["later", "shared"]),
            ("english", vec!["english", "words"]),
            ("workshop", vec!["aside", "later", "shared"]),
            ("manual", vec!["ranking"]),
            ("screening", vec!["aside", "ranking", "words"]),
            ("whole", vec!["shared", "whole"]),
        ];
        assert_eq!(needed, expected);
    }
}
