//! The sheet 佐证材料: the catalogue of evidence, to be read and sent round. It comes back with
//! the record of the workbook, not from its cells.
//!
//! Must not know: the other sheets.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::domain::evidence::{Evidence, in_order};
use crate::domain::language::Language;
use crate::office::xlsx::{look, set_page, title};
use crate::report::Report;
use crate::terms::evidence::{kind, numbers};
use crate::terms::zh::date;

/// The name of the sheet.
pub const SHEET: &str = "佐证材料";

const HEADS: [(&str, u8); 10] = [
    ("编号", 9),
    ("题名", 34),
    ("类别", 10),
    ("文号", 18),
    ("出具单位", 20),
    ("日期", 16),
    ("页数", 7),
    ("份数", 7),
    ("对应指标", 12),
    ("存放处", 16),
];

/// Writes the sheet.
pub(in crate::office::xlsx) fn write(
    sheet: &mut Worksheet,
    report: &Report,
) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    set_page(sheet, report);
    sheet.set_landscape().set_repeat_rows(1, 1)?.protect();
    sheet.write_string_with_format(0, 0, title(report, "佐证材料目录"), &look::note())?;
    for (column, (head, width)) in (0..).zip(HEADS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(1, column, head, &look::head())?;
    }
    for (row, (_, document)) in (2..).zip(in_order(&report.assessment.evidence)) {
        for (column, cell) in (0..).zip(cells(report, document)) {
            sheet.write_string_with_format(row, column, cell, &look::words())?;
        }
    }
    Ok(())
}

fn cells(report: &Report, document: &Evidence) -> [String; 10] {
    let number = |number: Option<u16>| number.map(|it| it.to_string()).unwrap_or_default();
    [
        document.code.map(|code| code.to_string()).unwrap_or_default(),
        document.title.clone(),
        document.kind.map(|it| kind(it, Language::Zh).to_owned()).unwrap_or_default(),
        document.number.clone(),
        document.issuer.clone(),
        document.date.map(date).unwrap_or_default(),
        number(document.pages),
        number(document.copies),
        numbers(document, report.edition()),
        document.kept_at.clone(),
    ]
}
