//! Filled workbooks whose package is changed: the bytes of the whole, or the XML of a part.
//!
//! Must not know: cells. What is read must be what any file may say.

use std::io::{Cursor, Read, Write};

use chengxin::documents::kind::Kind;
use chengxin::office::workbook;
use chengxin::office::xlsx::xlsx;
use chengxin::wire::{Opened, digest, open};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::folder::files;
use crate::mutate::Mutator;
use crate::papers;
use crate::promises::{self, Asked};

/// The form of the golden assessment and of the worked cases.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let cases = files("tests/cases", |name| name.starts_with("worked-"));
    let form = |case: &Vec<u8>| {
        let case: serde_json::Value = serde_json::from_slice(case).ok()?;
        let file = serde_json::to_vec(case.get("assessment")?).ok()?;
        match open(&file, None).ok()? {
            Opened::Assessment(report) => xlsx(&report).ok(),
            Opened::Report(_) | Opened::Scheme(_) | Opened::Draft(_) => None,
        }
    };
    cases.iter().filter_map(form).collect()
}

/// A changed workbook.
pub(crate) fn changed(mutator: &mut Mutator<'_>) -> Vec<u8> {
    let seed = mutator.seed();
    if mutator.below(4) == 0 {
        let mut file = seed.to_vec();
        mutator.bytes(&mut file);
        return file;
    }
    repacked(seed, mutator).unwrap_or_default()
}

/// The package with one part changed.
fn repacked(file: &[u8], mutator: &mut Mutator<'_>) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(file)).ok()?;
    let chosen = mutator.below(archive.len());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        if at != chosen {
            writer.raw_copy_file(archive.by_index_raw(at).ok()?).ok()?;
            continue;
        }
        let mut part = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        for _ in 0..=mutator.below(3) {
            mutator.bytes(&mut bytes);
        }
        let name = part.name().ok()?.into_owned();
        writer.start_file(name, SimpleFileOptions::default()).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}

/// What is read can be handed on as any file can, on paper and as a workbook too.
pub(crate) fn read(file: &[u8], asked: Asked) -> Result<bool, String> {
    let Ok(report) = workbook::report(file, None) else { return Ok(false) };
    promises::report(&report, asked)?;
    if asked == Asked::Papers {
        papers::form(&report)?;
        let code = digest(&report).code();
        for kind in [Kind::Report, Kind::Form] {
            papers::word(&kind.of(&report, &code), report.assessment.reference_date)?;
        }
    }
    Ok(true)
}
