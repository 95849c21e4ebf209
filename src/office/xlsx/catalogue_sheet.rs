//! The sheet 佐证材料: the catalogue of evidence, to be filled in, with rows for more documents.
//!
//! Must not know: the other sheets.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Format, Worksheet, XlsxError};

use crate::domain::evidence::{Evidence, in_order};
use crate::office::catalogue::{Column, SHEET, key, stated};
use crate::office::form::value::Value;
use crate::office::xlsx::{look, set_page, title};
use crate::report::Report;

/// Rows for documents that are not registered yet.
const N_MORE: u32 = 40;

/// Above the documents: what it is, how it is filled in, and the heads.
const FIRST_ROW: u32 = 3;

const HOW: &str = "黄色单元格可以修改，空行可以添加材料；编号由系统给出，不要改动。对应指标写项号或者核验事项的编号，\
                   用顿号隔开，如“4、5”“核1”；日期写作“2021年4月9日”。要撤回一份材料，请在诚信自评页面中删除，不要删除这里的行。";

const fn width(column: Column) -> u8 {
    match column {
        Column::Code => 9,
        Column::Title => 34,
        Column::Kind => 10,
        Column::Number => 18,
        Column::Issuer => 20,
        Column::Day => 16,
        Column::Pages | Column::Copies => 7,
        Column::Original => 13,
        Column::Shows => 12,
        Column::KeptAt => 16,
        Column::Key => 12,
    }
}

/// Writes the sheet.
pub(in crate::office::xlsx) fn write(
    sheet: &mut Worksheet,
    report: &Report,
) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    set_page(sheet, report);
    sheet.set_landscape().set_repeat_rows(FIRST_ROW - 1, FIRST_ROW - 1)?.protect();
    sheet.write_string_with_format(0, 0, title(report, "佐证材料目录"), &look::note())?;
    sheet.merge_range(1, 0, 1, 10, HOW, &look::note())?;
    sheet.set_row_height(1, 34)?;
    let documents = &report.assessment.evidence;
    let last = FIRST_ROW + u32::try_from(documents.len()).unwrap_or(0) + N_MORE - 1;
    for (at, column) in (0..).zip(Column::ALL) {
        sheet.set_column_width(at, width(column))?;
        sheet.write_string_with_format(FIRST_ROW - 1, at, column.title(), &look::head())?;
        let choices = column.choices();
        if !choices.is_empty() {
            let choice = DataValidation::new()
                .set_error_style(DataValidationErrorStyle::Stop)
                .allow_list_strings(&choices)?;
            sheet.add_data_validation(FIRST_ROW, at, last, at, &choice)?;
        }
        if column == Column::Key {
            sheet.set_column_hidden(at)?;
        }
    }
    let none = Evidence::default();
    let known = in_order(documents)
        .into_iter()
        .map(|(id, document)| (documents.position(id).map(key).unwrap_or_default(), document));
    let more = (0..N_MORE).map(|_| (String::new(), &none));
    for (row, (key, document)) in (FIRST_ROW..).zip(known.chain(more)) {
        for (at, column) in (0..).zip(Column::ALL) {
            let format = format(column);
            match stated(column, document, report.edition()) {
                _ if column == Column::Key => sheet.write_string(row, at, &key)?,
                Value::Text(text) => sheet.write_string_with_format(row, at, text, &format)?,
                Value::Number(number) => {
                    sheet.write_number_with_format(row, at, number, &format)?
                }
                Value::Blank | Value::Flag(_) | Value::NotCalculated | Value::Other => {
                    sheet.write_blank(row, at, &format)?
                }
            };
        }
    }
    sheet.set_freeze_panes(FIRST_ROW, 0)?;
    Ok(())
}

/// A text stays as it is typed: programs would make a date of a day, and of a number of the
/// notice with a dash.
fn format(column: Column) -> Format {
    match column {
        Column::Code | Column::Key => look::words(),
        Column::Pages | Column::Copies => look::number_to_fill(),
        Column::Title
        | Column::Kind
        | Column::Number
        | Column::Issuer
        | Column::Day
        | Column::Original
        | Column::Shows
        | Column::KeptAt => look::to_fill().set_num_format("@"),
    }
}
