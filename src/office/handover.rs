//! The package that a prefecture hands to the province (推荐材料包): its saved screening, the
//! minutes, a folder for each county that it recommends, and the sheet that lists them.
//!
//! Must not know: what a county hands in.

use crate::documents::handover::{CONTENTS, HandedOver, MINUTES, SCREENING, contents};
use crate::documents::screening::ScreeningBasis;
use crate::documents::screening_kind::ScreeningKind;
use crate::domain::date::Date;
use crate::office::docx;
use crate::office::materials::{NotWritten, files as files_of, packed};
use crate::wire::file_name::handover_folder;
use crate::wire::materials::MaterialsOrder;
use crate::wire::{digest, export_screening};

/// The package. It was unpacked again and holds every file as it was made.
///
/// # Errors
/// A file or the archive around them could not be made, or lost something on the way.
pub fn handover(
    basis: &ScreeningBasis<'_>,
    counties: &[(String, MaterialsOrder)],
    day: Date,
) -> Result<Vec<u8>, NotWritten> {
    let paper = |paper| docx::docx(&paper, day).map_err(NotWritten::Paper);
    let named = (1..).zip(counties);
    let named = named.map(|(n, (name, it))| (handover_folder(n, name), digest(&it.report).code()));
    let named: Vec<_> = named.collect();
    let listed = counties.iter().zip(&named);
    let listed = listed.map(|((name, it), (folder, code))| {
        let report = &it.report;
        HandedOver { name, folder, report, code }
    });
    let listed: Vec<_> = listed.collect();
    let mut files = vec![
        (CONTENTS.to_owned(), paper(contents(basis, &listed))?),
        (SCREENING.to_owned(), export_screening(basis.screening).into_bytes()),
        (MINUTES.to_owned(), paper(ScreeningKind::Minutes.of(basis))?),
    ];
    for ((_, order), (folder, _)) in counties.iter().zip(&named) {
        let own = files_of(order)?.into_iter();
        files.extend(own.map(|(file, bytes)| (format!("{folder}/{file}"), bytes)));
    }
    packed(&files)
}
