//! The zip archive around the parts of an office file.
//!
//! Must not know: what the parts say. Times and permissions are fixed, so that the same
//! parts give the same bytes on every machine.

use std::io::{Cursor, Read, Write};

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

/// The text of one part of a package of ours; none if there is no such part.
#[must_use]
pub fn part_text(package: &[u8], path: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(package)).ok()?;
    let mut text = String::new();
    archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}
