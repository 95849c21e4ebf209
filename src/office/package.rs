//! The zip archive around the parts of an office file, and around files that are handed in
//! together.
//!
//! Must not know: what the parts say. Times and permissions are fixed, so that the same
//! parts give the same bytes on every machine.

use std::io::{Cursor, Read, Write};

use quick_xml::Reader;
use quick_xml::XmlVersion::Explicit1_0;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

/// One part: its path inside the package, and its bytes.
pub type Part<'a> = (String, &'a [u8]);

/// Packs the parts in their order.
///
/// # Errors
/// The archive could not be written, which in memory means that there is none left.
pub fn pack(parts: &[Part<'_>]) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        archive.start_file(path, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files of a package of ours with their names, in their order; none if it is damaged.
#[must_use]
pub fn unpacked(package: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(package)).ok()?;
    let n_files = archive.len();
    let file = |index| {
        let mut file = archive.by_index(index).ok()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        Some((file.name().ok()?.into_owned(), bytes))
    };
    (0..n_files).map(file).collect()
}

/// The text of one part of a package of ours; none if there is no such part.
#[must_use]
pub fn part_text(package: &[u8], path: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(package)).ok()?;
    let mut text = String::new();
    archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// Whether every part of a package of ours is well-formed XML: a program that meets one that
/// is not opens nothing of the file.
#[must_use]
pub fn is_well_formed(package: &[u8]) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(package)) else { return false };
    (0..archive.len()).all(|index| {
        let Ok(mut part) = archive.by_index(index) else { return false };
        let mut text = String::new();
        part.read_to_string(&mut text).is_ok() && is_xml(&text)
    })
}

/// Whether a text is one well-formed element. The reader looks at tags and not at characters.
fn is_xml(text: &str) -> bool {
    if !text.chars().all(is_xml_character) {
        return false;
    }
    let mut reader = Reader::from_str(text);
    let (mut depth, mut n_roots) = (0_usize, 0);
    loop {
        let Ok(event) = reader.read_event() else { return false };
        let fine = match event {
            Event::Start(tag) => {
                n_roots += usize::from(depth == 0);
                depth += 1;
                attributes_are_fine(&tag)
            }
            Event::Empty(tag) => {
                n_roots += usize::from(depth == 0);
                attributes_are_fine(&tag)
            }
            // The reader has found that it fits its beginning.
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                true
            }
            Event::GeneralRef(name) => {
                let name: &str = &name;
                depth > 0 && is_text(unescape(&format!("&{name};")).ok().as_deref())
            }
            Event::Text(text) => depth > 0 || text.trim().is_empty(),
            Event::CData(_) => depth > 0,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => true,
            // No part of ours has one.
            Event::DocType(_) => false,
            Event::Eof => return depth == 0 && n_roots == 1,
        };
        if !fine {
            return false;
        }
    }
}

fn attributes_are_fine(tag: &BytesStart<'_>) -> bool {
    tag.attributes().all(|attribute| {
        let value = attribute.ok().and_then(|found| found.normalized_value(Explicit1_0).ok());
        is_text(value.as_deref())
    })
}

/// Whether there is a text, of characters of XML only: an escape can name others.
fn is_text(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.chars().all(is_xml_character))
}

/// Char of XML 1.0, section 2.2.
const fn is_xml_character(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_well_formed_is_seen() {
        let good = [
            "<a/>",
            "<?xml version=\"1.0\"?><a b=\"&lt;&#x5175;\">&amp;兰考<b/></a>\n",
            "<a>\u{FFFD}\u{1FFFE}\t\n</a>",
        ];
        for text in good {
            assert!(is_xml(text), "{text}");
        }
        let bad = [
            "",
            "<a>",
            "<a></b>",
            "<a/><a/>",
            "<a/>text",
            "<a>\u{FFFE}</a>",
            "<a>\u{FFFF}</a>",
            "<a>\u{B}</a>",
            "<a>&#xFFFE;</a>",
            "<a>&nbsp;</a>",
            "<a>&</a>",
            "<a b=\"&#x1;\"/>",
            "<a b=\"1\" b=\"2\"/>",
            "<a b=1/>",
        ];
        for text in bad {
            assert!(!is_xml(text), "{text:?}");
        }
    }
}
