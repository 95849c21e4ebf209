//! The package of what a county hands in (申报材料): its papers for Word, the form as a
//! workbook, the data file, and the sheet that lists them.
//!
//! Must not know: which files belong to it.

use crate::documents::materials::{CONTENTS, Material, contents};
use crate::office::package::{Part, pack, unpacked};
use crate::office::{docx, xlsx};
use crate::wire::materials::MaterialsOrder;
use crate::wire::{digest, export};

/// Why there is no package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// A paper could not be made.
    Paper(docx::NotWritten),
    /// The workbook could not be made.
    Workbook(xlsx::NotWritten),
    /// The archive could not be made, or what was read back is not what was written.
    Archive,
}

/// The package. It was unpacked again and holds every file as it was made.
///
/// # Errors
/// A file or the archive around them could not be made, or lost something on the way.
pub fn materials(order: &MaterialsOrder) -> Result<Vec<u8>, NotWritten> {
    packed(&files(order)?)
}

/// The files of the package with their names, in their order.
pub(in crate::office) fn files(
    order: &MaterialsOrder,
) -> Result<Vec<(String, Vec<u8>)>, NotWritten> {
    let MaterialsOrder { report, open } = order;
    let code = digest(report).code();
    let day = report.assessment.paper_day();
    let paper = |paper| docx::docx(&paper, day).map_err(NotWritten::Paper);
    let mut files = vec![(CONTENTS.to_owned(), paper(contents(report, &code, open))?)];
    for (n, material) in (1..).zip(Material::of(report)) {
        let bytes = match material {
            Material::Paper(kind) => paper(kind.of(report, &code))?,
            Material::Workbook => xlsx::xlsx(report).map_err(NotWritten::Workbook)?,
            Material::Data => export(report).into_bytes(),
        };
        files.push((material.file_name(n), bytes));
    }
    Ok(files)
}

/// Files as an archive, which was unpacked again and holds every one as it was made.
pub(in crate::office) fn packed(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, NotWritten> {
    let parts: Vec<Part<'_>> =
        files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
    let package = pack(&parts).map_err(|_| NotWritten::Archive)?;
    let whole = unpacked(&package).is_some_and(|read| read == files);
    if whole { Ok(package) } else { Err(NotWritten::Archive) }
}
