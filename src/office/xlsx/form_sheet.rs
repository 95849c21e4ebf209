//! The sheet to fill in: wording locked, one cell to fill in each row, with its choices
//! or its range.
//!
//! Must not know: points and scores.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, Formula, Worksheet, XlsxError,
};

use crate::documents::words;
use crate::domain::answer::Answer;
use crate::domain::decimal::Quantity;
use crate::domain::id::InputId;
use crate::domain::scheme::rule::InputKind;
use crate::office::form::value::{FLAGS, Value, stated};
use crate::office::form::{
    Field, FormRow, HEAD_ROW, KEY_COLUMN, SHEET, TITLES, VALUE_COLUMN, WordsFor,
};
use crate::office::xlsx::count_formula::counts;
use crate::office::xlsx::lists::Lists;
use crate::office::xlsx::{look, set_page, title};
use crate::report::Report;
use crate::terms::zh;

/// The widths of the columns.
const WIDTHS: [u16; TITLES.len()] = [6, 26, 32, 24, 8, 20, 52];

/// Writes the sheet.
///
/// # Errors
/// The workbook refuses.
pub fn write(
    sheet: &mut Worksheet,
    report: &Report,
    rows: &[FormRow],
    lists: &Lists,
) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    top(sheet, report)?;
    for (column, (title, width)) in (0..).zip(TITLES.into_iter().zip(WIDTHS)) {
        sheet.write_string_with_format(HEAD_ROW, column, title, &look::head())?;
        sheet.set_column_width(column, width)?;
    }
    for row in rows {
        let answer = report.assessment.answers.get(&row.no);
        line(sheet, row, &stated(row, answer))?;
        if let Field::Counted(id) = &row.field {
            let count = answer.and_then(Answer::inputs).and_then(|inputs| inputs.quantity(id));
            counted(sheet, report, rows, row, id, count)?;
        }
        if let Some(validation) = validation(row, lists)? {
            sheet.add_data_validation(row.row, VALUE_COLUMN, row.row, VALUE_COLUMN, &validation)?;
        }
    }
    sheet.set_column_hidden(KEY_COLUMN)?;
    sheet.set_freeze_panes(HEAD_ROW + 1, 0)?;
    sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    set_page(sheet, report);
    sheet.protect();
    Ok(())
}

fn top(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    let assessment = &report.assessment;
    let lines = [
        (title(report, "社会信用体系建设示范县（市、区）创建自评表"), look::title(), 30),
        (
            format!(
                "申报主体：{}　申报批次：{}年　数据年度：{}年　基准日：{}　评分方案：{}",
                assessment.applicant.name,
                assessment.round,
                assessment.data_year(),
                zh::date(assessment.reference_date),
                words::scheme(&report.scheme),
            ),
            look::note(),
            20,
        ),
        (
            "只填写黄色单元格。暂不清楚的数字留空，选择项选“待核实”；填写任一内容即视为该项已填报。\
             佐证材料在另一张表中填写；资格核验和创建方案不在本文件中修改，随本文件原样带回。填好后在诚信自评页面打开本文件。"
                .to_owned(),
            look::note(),
            34,
        ),
        (words::NOT_A_DECISION.to_owned(), look::note(), 20),
    ];
    for (row, (text, format, height)) in (0..).zip(lines) {
        sheet.merge_range(row, 0, row, 6, &text, &format)?;
        sheet.set_row_height(row, height)?;
    }
    Ok(())
}

fn line(sheet: &mut Worksheet, row: &FormRow, value: &Value) -> Result<(), XlsxError> {
    let at = row.row;
    let (number, format) = match row.field {
        Field::State => (row.no.to_string(), look::whole()),
        Field::Reason | Field::Input(..) | Field::Words(..) | Field::Counted(_) => {
            (String::new(), look::words())
        }
    };
    let cells = [
        (0, number.as_str()),
        (1, row.about.as_str()),
        (2, row.asked.as_str()),
        (4, row.unit.as_str()),
        (5, requirement(row)),
        (6, row.defined.as_str()),
    ];
    for (column, text) in cells {
        sheet.write_string_with_format(at, column, text, &format)?;
    }
    let shown = [(row.about.as_str(), 1), (row.asked.as_str(), 2), (row.defined.as_str(), 6)];
    let shown = shown.map(|(text, column)| (text, WIDTHS.get(column).copied().unwrap_or(0)));
    if let Some(height) = look::height(shown) {
        sheet.set_row_height(at, height)?;
    }
    let numeric = matches!(
        row.field,
        Field::Input(_, InputKind::Count | InputKind::Money | InputKind::Amount)
    );
    let fill = if numeric { look::number_to_fill() } else { look::to_fill() };
    match value {
        Value::Blank if matches!(row.field, Field::Counted(_)) => &mut *sheet,
        Value::Text(text) => sheet.write_string_with_format(at, VALUE_COLUMN, text, &fill)?,
        Value::Number(number) => {
            sheet.write_number_with_format(at, VALUE_COLUMN, *number, &fill)?
        }
        Value::Blank | Value::Flag(_) | Value::NotCalculated | Value::Other => {
            sheet.write_blank(at, VALUE_COLUMN, &fill)?
        }
    };
    sheet.write_string(at, KEY_COLUMN, row.key())?;
    Ok(())
}

/// Writes an input that is counted from the lines of its list, with the formula that counts.
fn counted(
    sheet: &mut Worksheet,
    report: &Report,
    rows: &[FormRow],
    row: &FormRow,
    id: &InputId,
    count: Option<Quantity>,
) -> Result<(), XlsxError> {
    let judged = report.scheme.indicators.get(&row.no);
    let Some(list) = judged.and_then(|judged| judged.counted_from(id)) else { return Ok(()) };
    let cell = |line: &InputId, words: bool| {
        let is = |field: &Field| match field {
            Field::Input(of, _) => !words && of == line,
            Field::Words(of, _) => words && of == line,
            Field::State | Field::Reason | Field::Counted(_) => false,
        };
        let row = rows.iter().find(|other| other.no == row.no && is(&other.field));
        row.map(FormRow::address).unwrap_or_default()
    };
    let formula = Formula::new(counts(list, id, &cell))
        .set_result(count.map(|count| count.to_string()).unwrap_or_default());
    sheet.write_formula_with_format(row.row, VALUE_COLUMN, formula, &look::counted())?;
    Ok(())
}

/// What a cell is to hold, in words.
pub(in crate::office::xlsx) const fn requirement(row: &FormRow) -> &'static str {
    match row.field {
        Field::Words(_, WordsFor::Zero) => "填0时说明；不说明的，按待核实计",
        Field::Words(_, WordsFor::Left) => "选“不适用”时填写；不填写的，按待核实计",
        Field::Words(_, WordsFor::Name) => "另加时填写名称",
        Field::Counted(_) => "由下面各行自动得出，不填写",
        Field::Input(_, InputKind::Count) if !row.may_be_zero => "大于0的整数",
        Field::Input(_, InputKind::Money | InputKind::Amount) if !row.may_be_zero => "大于0的数字",
        Field::State => "从下拉列表选择",
        Field::Reason => "选“不适用”时填写",
        Field::Input(_, InputKind::Flag) => "是、否、待核实",
        Field::Input(_, InputKind::Count) => "不小于0的整数",
        Field::Input(_, InputKind::Money) => "金额，最多2位小数",
        Field::Input(_, InputKind::Amount) => "数字，最多4位小数",
        Field::Input(_, InputKind::Level { .. }) => "从下拉列表选择程度",
    }
}

/// What the programs themselves hold a cell to; none for free text.
pub(in crate::office::xlsx) fn validation(
    row: &FormRow,
    lists: &Lists,
) -> Result<Option<DataValidation>, XlsxError> {
    let new = || DataValidation::new().set_error_style(DataValidationErrorStyle::Stop);
    let validation = match &row.field {
        Field::Reason | Field::Words(..) | Field::Counted(_) => return Ok(None),
        Field::State => new().allow_list_strings(&row.choices)?,
        Field::Input(_, InputKind::Flag) => new().allow_list_strings(&FLAGS)?,
        Field::Input(_, InputKind::Level { .. }) => match lists.choices(&row.key()) {
            Some(choices) => new().allow_list_formula(Formula::new(choices)),
            None => return Ok(None),
        },
        Field::Input(_, InputKind::Count) => {
            let most = Formula::new("999999999999999");
            let least = Formula::new(if row.may_be_zero { "0" } else { "1" });
            new().allow_whole_number_formula(DataValidationRule::Between(least, most))
        }
        Field::Input(_, InputKind::Money | InputKind::Amount) => {
            let most = Formula::new("99999999999");
            let least = Formula::new(if row.may_be_zero { "0" } else { "0.0001" });
            new().allow_decimal_number_formula(DataValidationRule::Between(least, most))
        }
    };
    let validation = validation
        .set_error_title("填写有误")?
        .set_error_message(format!("请按要求填写：{}。", requirement(row)))?;
    Ok(Some(validation))
}
