//! Why an archive, or a file in one, is not opened, in both languages.
//!
//! Must not know: how archives are made.

use crate::domain::framework::Bilingual;
use crate::office::archive::{MOST_BYTES, MOST_FILES, MOST_OF_ONE, MOST_UNPACKED};

/// Why it is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveProblem {
    /// Above [`MOST_BYTES`].
    TooLarge,
    /// No zip archive.
    OtherFormat,
    /// Cut off or otherwise damaged.
    Damaged,
    /// It needs a password.
    Encrypted,
    /// It is packed by a method that only some programs know.
    OtherMethod,
    /// More than [`MOST_FILES`].
    TooManyFiles,
    /// It unpacks to more than [`MOST_UNPACKED`].
    Bomb,
    /// An archive within an archive.
    Nested,
    /// A file in it is above [`MOST_OF_ONE`].
    EntryTooLarge,
}

/// What is said of it.
#[must_use]
pub fn said(problem: ArchiveProblem) -> Bilingual {
    let (bytes, unpacked, of_one) = (MOST_BYTES >> 20, MOST_UNPACKED >> 20, MOST_OF_ONE >> 20);
    let (zh, en) = match problem {
        ArchiveProblem::TooLarge => (
            format!("压缩包大于{bytes} MiB，未打开。请只压缩自评文件，或解压后导入。"),
            format!(
                "The archive is above {bytes} MiB. Pack the assessments only, or unpack it first."
            ),
        ),
        ArchiveProblem::OtherFormat => (
            "只能打开 .zip 压缩包；这是其他格式（如 .rar、.7z），请解压后导入。".to_owned(),
            "Only .zip archives are opened; this is another format. Unpack it first.".to_owned(),
        ),
        ArchiveProblem::Damaged => (
            "压缩包不完整或已损坏，请重新压缩或重新发送。".to_owned(),
            "The archive is cut off or damaged; pack or send it again.".to_owned(),
        ),
        ArchiveProblem::Encrypted => (
            "压缩包设有密码，未打开。请解压后导入。".to_owned(),
            "The archive needs a password. Unpack it first.".to_owned(),
        ),
        ArchiveProblem::OtherMethod => (
            "压缩包采用了不常用的压缩方式，未打开。请解压后导入。".to_owned(),
            "The archive is packed by an uncommon method. Unpack it first.".to_owned(),
        ),
        ArchiveProblem::TooManyFiles => (
            format!("压缩包内的文件超过{MOST_FILES}个，未打开。请只压缩自评文件，或解压后导入。"),
            format!("The archive holds more than {MOST_FILES} files. Pack the assessments only."),
        ),
        ArchiveProblem::Bomb => (
            format!("压缩包解压后超过{unpacked} MiB，未打开。请解压后只导入自评文件。"),
            format!("The archive unpacks to more than {unpacked} MiB. Give the assessments only."),
        ),
        ArchiveProblem::Nested => (
            "这是压缩包里的压缩包，未打开。请解压后导入。".to_owned(),
            "This is an archive within an archive. Unpack it first.".to_owned(),
        ),
        ArchiveProblem::EntryTooLarge => (
            format!("文件大于{of_one} MiB，未读取。"),
            format!("Larger than {of_one} MiB; not read."),
        ),
    };
    Bilingual { zh, en }
}
