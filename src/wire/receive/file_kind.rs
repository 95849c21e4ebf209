//! What a file that is given is for, by its name or else by how it begins: a folder that a
//! county hands in holds pictures and papers too, and what systems leave behind.
//!
//! Must not know: how any of them is read. A file that may hold data is never passed over.

use crate::wire::encoding;
use crate::wire::json::MAX_BYTES;

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text that may be one of our files.
    Data,
    /// A workbook that may be a filled form.
    Workbook,
    /// An archive, which may hold any of these.
    Archive,
    /// Nothing that could hold data of ours.
    Unrelated,
}

impl FileKind {
    /// The most bytes of such a file that are read.
    #[must_use]
    pub const fn most_bytes(self) -> usize {
        match self {
            Self::Data => MAX_BYTES,
            // A filled form has about 60 KB, the files of 157 counties some MiB.
            Self::Workbook => 2 << 20,
            Self::Archive => 32 << 20,
            Self::Unrelated => 0,
        }
    }
}

/// The endings of papers, pictures, recordings and programs.
const UNRELATED: &[&str] = &[
    "doc", "docx", "docm", "dot", "dotx", "wps", "wpt", "rtf", "odt", "pdf", "ofd", "ppt", "pptx",
    "pps", "ppsx", "dps", "odp", "csv", "ods", "xlsb", "htm", "html", "mht", "mhtml", "xml", "md",
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg", "psd", "mp3", "wav",
    "m4a", "mp4", "avi", "mov", "wmv", "mkv", "db", "ini", "lnk", "url", "exe", "msi", "dll",
    "log", "ttf", "eml", "msg", "dwg",
];

/// What a file is for by its name, which may be a path; none if that says nothing.
#[must_use]
pub fn by_name(name: &str) -> Option<FileKind> {
    let name = name.to_lowercase();
    if name.split(['/', '\\']).any(|folder| folder == "__macosx") {
        return Some(FileKind::Unrelated);
    }
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // Locks of open documents, and what file managers leave in folders.
    let of_system = ["~$", "._", ".~"].iter().any(|start| last.starts_with(start));
    if of_system || matches!(last, ".ds_store" | "thumbs.db" | "desktop.ini") {
        return Some(FileKind::Unrelated);
    }
    match last.rsplit_once('.').map(|(_, ending)| ending) {
        Some("json") => Some(FileKind::Data),
        Some("xlsx" | "xlsm" | "xls" | "et") => Some(FileKind::Workbook),
        Some("zip" | "rar" | "7z" | "tar" | "gz" | "tgz") => Some(FileKind::Archive),
        Some(ending) if UNRELATED.contains(&ending) => Some(FileKind::Unrelated),
        Some(_) | None => None,
    }
}

/// What a file is for by its first bytes, where its name says nothing: a file that was sent
/// on may have lost its ending.
#[must_use]
pub fn by_content(file: &[u8]) -> FileKind {
    let begins = |with: &[u8]| file.starts_with(with);
    if begins(b"PK\x03\x04") || begins(b"\xD0\xCF\x11\xE0") {
        return FileKind::Workbook;
    }
    if begins(b"Rar!") || begins(b"7z\xBC\xAF\x27\x1C") || begins(b"\x1F\x8B") {
        return FileKind::Archive;
    }
    let marks = if encoding::is_utf16(file) { &b"\0\xFF\xFE"[..] } else { b"\xEF\xBB\xBF" };
    let mut said = file.iter().filter(|byte| !marks.contains(byte));
    match said.find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{' | b'[') => FileKind::Data,
        Some(_) | None => FileKind::Unrelated,
    }
}

/// What a file is for.
#[must_use]
pub fn of(name: &str, file: &[u8]) -> FileKind {
    by_name(name).unwrap_or_else(|| by_content(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name_or_else_by_how_it_begins() {
        let cases: [(&str, &[u8], FileKind); 22] = [
            ("诚信自评_兰考县_2021_K7QF.json", b"", FileKind::Data),
            ("兰考县.JSON", b"", FileKind::Data),
            ("自评表.xlsx", b"", FileKind::Workbook),
            ("自评表.et", b"", FileKind::Workbook),
            ("~$自评表.xlsx", b"", FileKind::Unrelated),
            (".~自评表.xlsx", b"", FileKind::Unrelated),
            ("各县/__MACOSX/._兰考县.json", b"{", FileKind::Unrelated),
            ("各县/Thumbs.db", b"", FileKind::Unrelated),
            (".DS_Store", b"", FileKind::Unrelated),
            ("IMG_2301.JPG", b"", FileKind::Unrelated),
            ("创建方案.docx", b"PK\x03\x04", FileKind::Unrelated),
            ("各县.zip", b"", FileKind::Archive),
            ("各县.rar", b"", FileKind::Archive),
            // Names that say nothing.
            ("兰考县", b"\xEF\xBB\xBF \r\n{\"kind\"", FileKind::Data),
            ("兰考县.txt", b"{", FileKind::Data),
            ("兰考县.json.bak", b"{", FileKind::Data),
            ("兰考县.txt", b"\xFF\xFE{\0\"\0", FileKind::Data),
            ("说明.txt", b"\xFF\xFE\x4E\x8B", FileKind::Unrelated),
            ("说明.txt", "说明{".as_bytes(), FileKind::Unrelated),
            ("兰考县", b"PK\x03\x04", FileKind::Workbook),
            ("各县", b"Rar!\x1A\x07", FileKind::Archive),
            ("空", b"", FileKind::Unrelated),
        ];
        for (name, file, expected) in cases {
            assert_eq!(of(name, file), expected, "{name}");
        }
    }
}
