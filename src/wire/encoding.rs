//! In which encoding a text is that is not UTF-8: enough to say what somebody did with the
//! file. Nothing is read in it: a guess is no file.
//!
//! Must not know: what a text says.

use crate::screening::submission::TextEncoding;

/// The encoding of bytes that are not UTF-8, as far as they tell.
#[must_use]
pub fn of(file: &[u8]) -> TextEncoding {
    if is_utf16(file) {
        TextEncoding::Utf16
    } else if is_gbk(file) {
        TextEncoding::Gbk
    } else {
        TextEncoding::Unknown
    }
}

/// Whether a file begins with a mark of UTF-16, or with a character of ASCII in it.
#[must_use]
pub fn is_utf16(file: &[u8]) -> bool {
    match file {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [first, second, ..] => (*first == 0) != (*second == 0),
        [] | [_] => false,
    }
}

/// Whether all bytes are ASCII and characters of GB 18030, which takes in GBK and GB 2312.
/// Binary files have control characters, or end the table within a few bytes.
fn is_gbk(file: &[u8]) -> bool {
    let mut rest = file;
    loop {
        rest = match rest {
            [] => return true,
            [b'\t' | b'\n' | b'\r' | 0x20..=0x7E, rest @ ..]
            | [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, rest @ ..]
            | [0x81..=0xFE, b'0'..=b'9', 0x81..=0xFE, b'0'..=b'9', rest @ ..] => rest,
            // Cut off within a character.
            [0x81..=0xFE]
            | [0x81..=0xFE, b'0'..=b'9']
            | [0x81..=0xFE, b'0'..=b'9', 0x81..=0xFE] => {
                return true;
            }
            _ => return false,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_told_by_its_bytes() {
        let utf16 = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        // 兰考 in GBK and 㐂 in the four bytes of GB 18030.
        let cases: [(&[u8], TextEncoding); 9] = [
            (&utf16("\u{FEFF}{\"名\"", u16::to_le_bytes), TextEncoding::Utf16),
            (&utf16("\u{FEFF}{\"名\"", u16::to_be_bytes), TextEncoding::Utf16),
            (&utf16("{\"名\"", u16::to_le_bytes), TextEncoding::Utf16),
            (&utf16("{\"名\"", u16::to_be_bytes), TextEncoding::Utf16),
            (b"{\"name\":\"\xC0\xBC\xBF\xBC\"}", TextEncoding::Gbk),
            (b"\xC0\xBC\x81\x39\xEE\x39\r\n", TextEncoding::Gbk),
            (b"\xC0\xBC\xBF", TextEncoding::Gbk),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", TextEncoding::Unknown),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", TextEncoding::Unknown),
        ];
        for (file, expected) in cases {
            assert_eq!(of(file), expected, "{file:?}");
        }
    }
}
