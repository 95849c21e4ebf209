//! What a part of a workbook declares before its reader sees any of it: how many texts there
//! are, and where cells stand. Its reader takes memory for the one and counts the other, both
//! unseen.
//!
//! Must not know: what stands in cells. What is no XML is for the reader to refuse, which
//! overlooks some of it: whatever it comes to see is looked at here.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The fewest bytes of a text in its table.
const LEAST_TEXT: usize = "<si/>".len();

/// Whether everything that a part declares may be true.
#[must_use]
pub(super) fn is_believable(part: &[u8]) -> bool {
    // The reader goes from one element to the next, up to what is no text.
    let text = part.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if !may_be(&tag, part.len()) => return false,
            Ok(Event::Eof) | Err(_) => return true,
            Ok(_) => {}
        }
    }
}

/// Whether one element may be true, in a part of so many bytes.
fn may_be(tag: &BytesStart<'_>, n_bytes: usize) -> bool {
    let element = tag.local_name();
    let element: &str = element.as_ref();
    // Of an attribute that stands there twice, the reader may take either.
    tag.attributes().with_checks(false).flatten().all(|attribute| {
        let (name, value): (&str, &str) = (attribute.key.as_ref(), &attribute.value);
        match (element, name) {
            ("sst", "uniqueCount") => {
                value.parse::<usize>().is_ok_and(|n_texts| n_texts <= n_bytes / LEAST_TEXT)
            }
            ("c" | "row", "r") => is_cell(value).is_some(),
            ("dimension" | "f", "ref") => is_range(value),
            _ => true,
        }
    })
}

/// Whether a range goes from a cell to one that does not stand before it.
fn is_range(range: &str) -> bool {
    let (first, last) = range.split_once(':').unwrap_or((range, range));
    match (is_cell(first), is_cell(last)) {
        (Some((column, row)), Some((to_column, to_row))) => column <= to_column && row <= to_row,
        _ => false,
    }
}

/// Column and row of a cell, or a row alone, within what a sheet can have: `XFD1048576`.
fn is_cell(place: &str) -> Option<(u32, u32)> {
    const MOST: (u32, u32) = (16_384, 1_048_576);
    let at = place.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = place.split_at_checked(at)?;
    if letters.len() > 3 || digits.len() > 7 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let letter =
        |column: u32, byte: u8| column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1;
    let (column, row) = (letters.bytes().fold(0, letter), digits.parse().ok()?);
    (column <= MOST.0 && (1..=MOST.1).contains(&row)).then_some((column, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_declares_no_more_than_it_can_hold() {
        let cases = [
            ("<sst uniqueCount=\"1\"><si/></sst>", true),
            ("<sst uniqueCount='400'><si/></sst>", false),
            ("<sst uniqueCount = \"4294967295\"/>", false),
            ("<sst uniqueCount=\"-1\"/>", false),
            // Only the first is reserved for.
            ("<sst count=\"4294967295\"/>", true),
            ("<c r=\"XFD1048576\"/>", true),
            ("<x:c r=\"AAAAAAAAA1\"/>", false),
            ("<c r=\"XFE1\"/>", false),
            ("<c r=\"A1048577\"/>", false),
            ("<c r=\"A99999999999\"/>", false),
            ("<c r=\"A0\"/>", false),
            ("<row r=\"7\"/>", true),
            ("<row r=\"4294967296\"/>", false),
            ("<dimension ref=\"A1:XFD1048576\"/>", true),
            ("<dimension ref=\"B2:A1\"/>", false),
            ("<dimension ref=\"A1:ZZZZZZZ9\"/>", false),
            ("<f t=\"shared\" si=\"0\" ref=\"A1:A9999999999\"/>", false),
            // Others have such attributes too.
            ("<a:path r=\"100000000\"/><t ref=\"AAAAA1\"/>", true),
            ("<no xml", true),
            // What is no XML before it, and after it.
            ("<a></b><c r=\"AAAAAAAAA1\"/>", false),
            ("<c r=\"AAAAAAAAA1\"/></b>", false),
            ("<c r=\"A1\" r=\"AAAAAAAAA1\"/>", false),
        ];
        for (part, expected) in cases {
            assert_eq!(is_believable(part.as_bytes()), expected, "{part}");
        }
        assert!(!is_believable(b"<c r=\"AAAAAAAAA1\"/>\xFF"));
    }
}
