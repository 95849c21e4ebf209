//! The files of an archive in one piece of bytes, as the office module hands them to the page;
//! and what the page hands to it in pieces.
//! Both are of one build, so that this is no format of ours.
//!
//! Must not know: archives, or what stands in a file.

use crate::domain::framework::Bilingual;

/// A file that was in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its path in the archive.
    pub name: String,
    /// Its bytes, or what is said of it.
    pub content: Content,
}

/// What became of a file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Its bytes.
    File(Vec<u8>),
    /// Why it was not unpacked.
    Refused(Bilingual),
    /// It holds no data of ours, and was not unpacked.
    Unrelated,
}

/// The bytes of the files, in their order.
#[must_use]
pub fn write(files: &[Packed]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut piece = |piece: &[u8]| {
        bytes.extend_from_slice(&(piece.len() as u64).to_le_bytes());
        bytes.extend_from_slice(piece);
    };
    for file in files {
        piece(file.name.as_bytes());
        match &file.content {
            Content::File(content) => {
                piece(b"file");
                piece(content);
            }
            Content::Refused(said) => {
                piece(b"refused");
                piece(said.zh.as_bytes());
                piece(said.en.as_bytes());
            }
            Content::Unrelated => piece(b"unrelated"),
        }
    }
    bytes
}

/// The files of such bytes; none if they are no such bytes.
#[must_use]
pub fn read(mut bytes: &[u8]) -> Option<Vec<Packed>> {
    let mut files = Vec::new();
    while !bytes.is_empty() {
        let name = text(&mut bytes)?;
        let content = match piece(&mut bytes)? {
            b"file" => Content::File(piece(&mut bytes)?.to_vec()),
            b"refused" => {
                let (zh, en) = (text(&mut bytes)?, text(&mut bytes)?);
                Content::Refused(Bilingual { zh, en })
            }
            b"unrelated" => Content::Unrelated,
            _ => return None,
        };
        files.push(Packed { name, content });
    }
    Some(files)
}

fn piece<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (piece, rest) = rest.split_at_checked(length)?;
    *bytes = rest;
    Some(piece)
}

fn text(bytes: &mut &[u8]) -> Option<String> {
    String::from_utf8(piece(bytes)?.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_back_in_their_order_and_any_cut_is_seen() {
        let said = Bilingual { zh: "太大".to_owned(), en: "too large".to_owned() };
        let packed = |name: &str, content| Packed { name: name.to_owned(), content };
        let files = vec![
            packed("西峡/西峡县.json", Content::File(b"{}".to_vec())),
            packed("空.json", Content::File(Vec::new())),
            packed("大.json", Content::Refused(said)),
            packed("照片.jpg", Content::Unrelated),
        ];
        let bytes = write(&files);
        assert_eq!(read(&bytes), Some(files));
        assert_eq!(read(&[]), Some(Vec::new()));
        let whole = (0..bytes.len()).filter(|end| read(&bytes[..*end]).is_some()).count();
        assert_eq!(whole, 4, "only between the files");
    }
}
