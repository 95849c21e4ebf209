//! The files of an archive, as an office puts the folders of its counties into one: those that
//! may hold data, with their names, within limits.
//!
//! Must not know: what stands in a file. Nothing is written anywhere, so that a path in an
//! archive is only a name.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::office::archive::words::{ArchiveProblem, said};
use crate::wire::bundle::{Content, Packed};
use crate::wire::receive::file_kind::{self, FileKind};

pub mod words;

/// The most bytes of an archive.
pub const MOST_BYTES: usize = FileKind::Archive.most_bytes();
/// The most bytes of all its data files together.
pub const MOST_UNPACKED: u64 = 64 << 20;
/// The most bytes of one of them: the limit of workbooks.
pub const MOST_OF_ONE: u64 = FileKind::Workbook.most_bytes() as u64;
/// The most files in it, data or not.
pub const MOST_FILES: usize = 5_000;

/// How a zip archive begins, and how an empty one does.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// Opens an archive. Names that are not UTF-8 are GBK, in which Chinese systems write them;
/// `gbk` reads it, because each platform has the table.
///
/// # Errors
/// Why it is not opened at all.
pub fn open(file: &[u8], gbk: impl Fn(&[u8]) -> String) -> Result<Vec<Packed>, ArchiveProblem> {
    if file.len() > MOST_BYTES {
        return Err(ArchiveProblem::TooLarge);
    }
    if !ZIP.iter().any(|begin| file.starts_with(begin)) {
        return Err(ArchiveProblem::OtherFormat);
    }
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| ArchiveProblem::Damaged)?;
    if archive.len() > MOST_FILES {
        return Err(ArchiveProblem::TooManyFiles);
    }
    let mut left = MOST_UNPACKED;
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| ArchiveProblem::Damaged)?;
        if entry.is_dir() {
            continue;
        }
        let raw = entry.name_raw();
        let name = std::str::from_utf8(raw).map_or_else(|_| gbk(raw), str::to_owned);
        let encrypted = entry.encrypted();
        drop(entry);
        let content = match file_kind::by_name(&name) {
            Some(FileKind::Unrelated) => Content::Unrelated,
            Some(FileKind::Archive) => Content::Refused(said(ArchiveProblem::Nested)),
            Some(FileKind::Data | FileKind::Workbook) | None if encrypted => {
                return Err(ArchiveProblem::Encrypted);
            }
            Some(FileKind::Data | FileKind::Workbook) => unpack(&mut archive, index, &mut left)?,
            None => {
                let content = unpack(&mut archive, index, &mut left)?;
                let unrelated = matches!(&content, Content::File(bytes)
                    if file_kind::by_content(bytes) == FileKind::Unrelated);
                if unrelated { Content::Unrelated } else { content }
            }
        };
        files.push(Packed { name, content });
    }
    Ok(files)
}

/// The bytes of one file; what its directory declares may be a lie.
fn unpack(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    left: &mut u64,
) -> Result<Content, ArchiveProblem> {
    let entry = archive.by_index(index).map_err(|problem| match problem {
        ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => {
            ArchiveProblem::OtherMethod
        }
        ZipError::Io(_)
        | ZipError::InvalidArchive(_)
        | ZipError::FileNotFound
        | ZipError::InvalidPassword
        | ZipError::DecompressedSizeLimitExceeded { .. }
        | ZipError::DecompressedSizeUnknown
        | _ => ArchiveProblem::Damaged,
    })?;
    let mut bytes = Vec::new();
    let read = entry.take(MOST_OF_ONE + 1).read_to_end(&mut bytes);
    let n_bytes = read.map_err(|_| ArchiveProblem::Damaged)? as u64;
    *left = left.checked_sub(n_bytes).ok_or(ArchiveProblem::Bomb)?;
    if n_bytes > MOST_OF_ONE {
        return Ok(Content::Refused(said(ArchiveProblem::EntryTooLarge)));
    }
    Ok(Content::File(bytes))
}
