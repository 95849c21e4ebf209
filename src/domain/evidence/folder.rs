//! A folder held against the catalogue: which documents are there, missing or changed, and
//! which files are none of it.
//!
//! Must not know: how a folder is read.

use crate::domain::evidence::file_name::{file_name, split, stem};
use crate::domain::evidence::{Code, Evidence, Sha256Hex};

/// A file of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderFile {
    /// What it is called, without its folders.
    pub name: String,
    /// Its SHA-256; none as long as it has not been read, or where it could not be.
    pub sha256: Option<Sha256Hex>,
}

/// How a document stands in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// 齐全: the file that was noted.
    Present,
    /// 齐全, by its name alone: nothing was noted of it.
    Named,
    /// 缺少
    Missing,
    /// 已变动: the name is the same, the content is not.
    Changed,
    /// 未能读取: there by its name, but its content could not be held against what was noted.
    Unread,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FolderCheck {
    /// Every numbered document with a title, with its title.
    pub documents: Vec<(Code, String, Standing)>,
    /// The files that are of no document.
    pub others: Vec<String>,
}

impl FolderCheck {
    /// The documents that stand so.
    pub fn of(&self, wanted: Standing) -> impl Iterator<Item = &(Code, String, Standing)> {
        self.documents.iter().filter(move |(_, _, standing)| *standing == wanted)
    }
}

/// Where the file of a document lies in a folder: by the name that was noted, by the name that
/// it is to have, or by that name with any ending.
fn find(document: &Evidence, files: &[FolderFile]) -> Option<usize> {
    let noted = document.file.as_ref().map(|file| file.name.as_str());
    let proposed = file_name(document, noted);
    let is_called = |name: Option<&str>| {
        let name = name?.to_lowercase();
        files.iter().position(|file| file.name.to_lowercase() == name)
    };
    let stemmed = || {
        files.iter().position(|file| {
            let Some((before, end)) = split(&file.name) else { return false };
            stem(document, end.chars().count() + 1).is_some_and(|stem| stem == before)
        })
    };
    is_called(noted).or_else(|| is_called(proposed.as_deref())).or_else(stemmed)
}

/// The positions of the files that must be read: those that are called like what was noted.
#[must_use]
pub fn to_read(documents: &[&Evidence], files: &[FolderFile]) -> Vec<usize> {
    let wanted = documents.iter().filter_map(|document| {
        document.file.as_ref()?;
        find(document, files)
    });
    wanted.collect()
}

/// Holds a folder against the catalogue.
#[must_use]
pub fn check(documents: &[&Evidence], files: &[FolderFile]) -> FolderCheck {
    let mut found = Vec::new();
    let mut checked = FolderCheck::default();
    for document in documents {
        let Some(code) = document.code.filter(|_| document.is_titled()) else { continue };
        let at = find(document, files);
        found.extend(at);
        let standing = match (at.and_then(|at| files.get(at)), &document.file) {
            (None, _) => Standing::Missing,
            (Some(_), None) => Standing::Named,
            (Some(file), Some(noted)) => match &file.sha256 {
                None => Standing::Unread,
                Some(read) if *read == noted.sha256 => Standing::Present,
                Some(_) => Standing::Changed,
            },
        };
        checked.documents.push((code, document.title.clone(), standing));
    }
    let others = files.iter().enumerate().filter(|(at, _)| !found.contains(at));
    checked.others = others.map(|(_, file)| file.name.clone()).collect();
    checked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;
    use crate::domain::evidence::NotedFile;
    use Standing::{Changed, Missing, Named, Present, Unread};

    fn hash(digit: &str) -> Sha256Hex {
        Sha256Hex::new(&digit.repeat(64)).unwrap()
    }

    fn document(code: &str, title: &str, noted: Option<&str>) -> Evidence {
        let note = |name: &str| NotedFile { name: name.to_owned(), size: 3, sha256: hash("a") };
        Evidence {
            code: Code::parse(code),
            title: title.to_owned(),
            date: Date::parse("2021-01-20"),
            file: noted.map(note),
            ..Evidence::default()
        }
    }

    fn file(name: &str, read: Option<&str>) -> FolderFile {
        FolderFile { name: name.to_owned(), sha256: read.map(hash) }
    }

    #[test]
    fn each_document_is_there_missing_or_changed_and_the_rest_is_none_of_it() {
        let documents = [
            document("核1-01", "复函", Some("复函.pdf")),
            document("4-01", "通报", Some("扫描001.PDF")),
            document("4-02", "台账", Some("台账.xlsx")),
            document("9-01", "照片", None),
            document("14-01", "报告", None),
            // Without a title it is no document yet.
            document("15-01", "", Some("空.pdf")),
        ];
        let files = [
            file("复函.pdf", Some("a")),
            // By the name that it is to have, with the ending of what was noted.
            file("4-01_通报_20210120.pdf", Some("a")),
            file("台账.xlsx", Some("b")),
            // Nothing was noted: the name, with any ending.
            file("9-01_照片_20210120.JPG", None),
            file("空.pdf", None),
            file("Thumbs.db", None),
        ];
        let documents: Vec<_> = documents.iter().collect();
        assert_eq!(to_read(&documents, &files), [0, 1, 2, 4]);
        let found = check(&documents, &files);
        let standings: Vec<_> = found.documents.iter().map(|(_, _, it)| *it).collect();
        assert_eq!(standings, [Present, Present, Changed, Named, Missing]);
        assert_eq!(found.others, ["空.pdf", "Thumbs.db"]);
    }

    #[test]
    fn what_could_not_be_read_is_neither_there_nor_changed() {
        let document = document("4-01", "通报", Some("通报.pdf"));
        let found = check(&[&document], &[file("通报.pdf", None)]);
        let standings: Vec<_> = found.documents.iter().map(|(_, _, it)| *it).collect();
        assert_eq!(standings, [Unread]);
    }
}
