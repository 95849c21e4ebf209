//! The hidden sheet with the record that the workbook was made from: what is not on the
//! form comes back too, and a cell that was not touched gives what it was made of.
//!
//! Must not know: the form.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::report::digest::Digest;
use crate::wire::{export_assessment, export_scheme};

/// The name of the sheet.
pub const SHEET: &str = "_chengxin";
/// What its first cell says.
pub const MARK: &str = "chengxin-workbook";
/// The version of the form that this product writes and reads.
pub const VERSION: &str = "1";
/// The first row of the record, counted from 0; above it stand mark, version, scheme and
/// the scheme's digest.
pub const FIRST_ROW: u32 = 4;

/// The most UTF-16 units of a piece: a cell takes 32,767.
const MOST_UNITS: usize = 30_000;

/// The digest of a scheme's own text.
#[must_use]
pub fn scheme_digest(scheme: &Scheme) -> String {
    Digest::of(export_scheme(scheme).as_bytes()).hex()
}

/// Writes the sheet.
///
/// # Errors
/// The workbook refuses.
pub fn write(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?.set_very_hidden(true).protect();
    let head = [
        MARK.to_owned(),
        VERSION.to_owned(),
        report.scheme.id.to_string(),
        scheme_digest(&report.scheme),
    ];
    for (row, text) in (0..).zip(&head) {
        sheet.write_string(row, 0, text)?;
    }
    for (row, piece) in (FIRST_ROW..).zip(pieces(&export_assessment(&report.assessment))) {
        sheet.write_string(row, 0, piece)?;
    }
    Ok(())
}

/// The text in pieces that a cell takes. Bars at both ends keep the blanks that programs
/// trim, and `_x`, which they take for the beginning of an escape, is escaped as JSON may.
fn pieces(record: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let (mut piece, mut n_units) = (String::new(), 0);
    for c in record.replace("_x", "_\\u0078").chars() {
        if n_units + c.len_utf16() > MOST_UNITS {
            pieces.push(format!("|{piece}|"));
            (piece, n_units) = (String::new(), 0);
        }
        piece.push(c);
        n_units += c.len_utf16();
    }
    pieces.push(format!("|{piece}|"));
    pieces
}

/// The text of pieces; none if one of them was cut.
pub fn join<'a>(pieces: impl Iterator<Item = &'a str>) -> Option<String> {
    let inner = |piece: &'a str| piece.strip_prefix('|')?.strip_suffix('|');
    pieces.map(inner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_of_any_length_comes_back() {
        let record = format!("{{\"a\":\"{} _x000A_\"}}", "县😀 ".repeat(20_000));
        let pieces = pieces(&record);
        assert!(pieces.len() > 2);
        assert!(pieces.iter().all(|piece| piece.encode_utf16().count() <= 30_002));
        let joined = join(pieces.iter().map(String::as_str)).unwrap();
        assert_eq!(joined.replace("\\u0078", "x"), record);
        assert_eq!(join(["|cut"].into_iter()), None);
    }
}
