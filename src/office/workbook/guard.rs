//! What is looked at before a workbook is parsed: its size, its envelope, its directory,
//! and what it unpacks to. Nothing that would take the memory of the machine gets further.
//!
//! Must not know: sheets and cells.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::office::workbook::declared;
use crate::office::workbook::problem::WorkbookProblem;
use crate::wire::receive::file_kind::FileKind;

/// The most bytes of a workbook.
pub const MOST_BYTES: usize = FileKind::Workbook.most_bytes();
/// The most bytes of all its parts together.
pub const MOST_UNPACKED: u64 = 32 * 1024 * 1024;
/// The most parts. A form has about 15.
const MOST_PARTS: usize = 500;

/// How a zip archive begins, and how the old binary format and encrypted workbooks do.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// Lets a workbook pass that is safe to parse.
///
/// # Errors
/// What is wrong with the file as a whole.
pub fn check(file: &[u8]) -> Result<(), WorkbookProblem> {
    if file.len() > MOST_BYTES {
        return Err(WorkbookProblem::TooLarge { most: MOST_BYTES });
    }
    if file.starts_with(COMPOUND) {
        return Err(WorkbookProblem::OldOrEncrypted);
    }
    if file.is_empty() {
        return Err(WorkbookProblem::Empty);
    }
    if !file.starts_with(ZIP) {
        let is_text = !file.contains(&0) && std::str::from_utf8(file).is_ok();
        let problem = if is_text { WorkbookProblem::Text } else { WorkbookProblem::NotAWorkbook };
        return Err(problem);
    }
    let damaged = |_| WorkbookProblem::Damaged;
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(damaged)?;
    let bomb = WorkbookProblem::Bomb { most: MOST_UNPACKED };
    if archive.len() > MOST_PARTS {
        return Err(bomb);
    }
    let mut declared: u64 = 0;
    let mut has_workbook = false;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.to_ascii_lowercase();
        has_workbook |= name == "xl/workbook.xml";
        if name.ends_with("vbaproject.bin") {
            return Err(WorkbookProblem::Macros);
        }
        declared = declared.saturating_add(part.size());
    }
    if declared > MOST_UNPACKED {
        return Err(bomb);
    }
    if !has_workbook {
        return Err(WorkbookProblem::NotAWorkbook);
    }
    unpack(archive, &bomb)
}

/// Unpacks every part once and throws it away: what a directory declares may be a lie.
fn unpack(
    mut archive: ZipArchive<Cursor<&[u8]>>,
    bomb: &WorkbookProblem,
) -> Result<(), WorkbookProblem> {
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| WorkbookProblem::Damaged)?;
        let name = part.name().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        let is_types = name == "[content_types].xml";
        // Whatever a part is called: the workbook says which ones are its sheets.
        let mut bytes = Vec::new();
        let read = part.take(left + 1).read_to_end(&mut bytes);
        if is_types && contains(&bytes, b"macroEnabled") {
            return Err(WorkbookProblem::Macros);
        }
        if read.is_ok() && !declared::is_believable(&bytes) {
            return Err(WorkbookProblem::Damaged);
        }
        let n_bytes = read.map_err(|_| WorkbookProblem::Damaged)? as u64;
        left = left.checked_sub(n_bytes).ok_or_else(|| bomb.clone())?;
    }
    Ok(())
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
