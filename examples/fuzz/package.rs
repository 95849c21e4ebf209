//! Filled workbooks whose package is changed: the bytes of the whole, or the XML of a part.
//!
//! Must not know: cells. What is read must be what any file may say.

use std::io::{Cursor, Read, Write};

use chengxin::documents::kind::Kind;
use chengxin::office::docx;
use chengxin::office::workbook;
use chengxin::office::xlsx::xlsx;
use chengxin::wire::{self, Opened, digest, export, open};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::folder::files;
use crate::mutate::Mutator;

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
        let mut part = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        if at == chosen {
            for _ in 0..=mutator.below(3) {
                mutator.bytes(&mut bytes);
            }
        }
        let name = part.name().ok()?.into_owned();
        writer.start_file(name, SimpleFileOptions::default()).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}

/// What is read can be handed on as any file can, on paper too.
pub(crate) fn read(file: &[u8]) -> Result<bool, String> {
    let Ok(report) = workbook::report(file, None) else { return Ok(false) };
    let text = export(&report);
    let Ok(Opened::Report(stored)) = wire::open(text.as_bytes(), None) else {
        return Err("what was read is refused as a report".to_owned());
    };
    if !stored.differences.is_empty() {
        return Err("what was read differs from itself".to_owned());
    }
    xlsx(&report).map_err(|problem| format!("no workbook of it: {problem:?}"))?;
    let code = digest(&report).code();
    for kind in [Kind::Report, Kind::Form] {
        let day = report.assessment.reference_date;
        docx::docx(&kind.of(&report, &code), day)
            .map_err(|problem| format!("no paper of it: {problem:?}"))?;
    }
    Ok(true)
}
