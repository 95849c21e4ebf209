//! The sheets on which departments hand in their figures, as a workbook: one sheet a
//! department, wording locked, with places to sign. A sheet that is sent alone says by itself
//! what it is of.
//!
//! Must not know: how a filled sheet is read. Nothing of it is secret: the sheets are protected
//! without a password, against slips.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Workbook, Worksheet,
    XlsxError,
};

use crate::documents::{DEMO, words};
use crate::domain::assessment::Purpose;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::rule::InputKind;
use crate::office::collection::{
    HEAD_ROW, KEY_COLUMN, Mark, NOTE_COLUMN, Row, Sheet, TITLES, VALUE_COLUMN, sheets,
};
use crate::office::form::value::{NO, YES};
use crate::office::form::{Field, FormRow};
use crate::office::package::is_well_formed;
use crate::office::workbook::collection::read;
use crate::office::xlsx::NotWritten;
use crate::office::xlsx::form_sheet::{requirement, validation};
use crate::office::xlsx::lists::Lists;
use crate::office::xlsx::look;
use crate::terms::definition::timing;
use crate::wire::collection::CollectionOrder;

/// The widths of the columns.
const WIDTHS: [u16; TITLES.len()] = [6, 30, 15, 7, 46, 16, 18, 14];
/// The last column that is seen.
const LAST: u16 = NOTE_COLUMN;
/// The most characters of a sheet's name.
const MAX_NAME: usize = 31;

/// The workbook. It was opened again and asks for everything.
///
/// # Errors
/// The workbook could not be made, or lost something on the way.
pub fn collection(scheme: &Scheme, order: &CollectionOrder) -> Result<Vec<u8>, NotWritten> {
    let sheets = sheets(scheme, Some(order.year));
    let file = write(scheme, order, &sheets).map_err(|_| NotWritten::Workbook)?;
    if !is_well_formed(&file) {
        return Err(NotWritten::Workbook);
    }
    match read(&file, Some(scheme)) {
        Ok(found) if found.asks(&sheets) => Ok(file),
        found => Err(NotWritten::NotWhole(found.err())),
    }
}

fn write(
    scheme: &Scheme,
    order: &CollectionOrder,
    sheets: &[Sheet<'_>],
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A day of the figures, never today: two exports are the same bytes.
    let made = ExcelDateTime::from_ymd(order.year, 12, 31)
        .or_else(|_| ExcelDateTime::from_ymd(2021, 1, 1))?;
    let title = title(order);
    book.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&made));
    let mut taken = BTreeSet::new();
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(tab(sheet, &mut taken))?;
        write_sheet(page, scheme, order, sheet)?;
    }
    book.save_to_buffer()
}

/// What stands above every sheet; that of a demo says so.
fn title(order: &CollectionOrder) -> String {
    let applicant =
        if order.applicant.is_empty() { "＿＿＿＿＿县" } else { &order.applicant };
    let demo = match order.purpose {
        Purpose::Real => String::new(),
        Purpose::Demo => format!("（{DEMO}，不得用于申报）"),
    };
    format!("{applicant}社会信用体系建设示范创建数据采集表{demo}")
}

fn name<'a>(sheet: &Sheet<'a>) -> &'a str {
    sheet.department.map_or("没有写明部门的", |department| &department.name.zh)
}

/// The name of a sheet, without what such names may not have, each once.
fn tab(sheet: &Sheet<'_>, taken: &mut BTreeSet<String>) -> String {
    let kept = name(sheet).chars().map(|c| if "[]:*?/\\'".contains(c) { '_' } else { c });
    let kept: String = kept.take(MAX_NAME - 4).collect();
    let numbered = (2..).map(|n| format!("{kept}{n}"));
    let free = std::iter::once(kept.clone()).chain(numbered).find(|name| !taken.contains(name));
    let free = free.unwrap_or(kept);
    taken.insert(free.clone());
    free
}

fn write_sheet(
    page: &mut Worksheet,
    scheme: &Scheme,
    order: &CollectionOrder,
    sheet: &Sheet<'_>,
) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip(WIDTHS) {
        page.set_column_width(column, width)?;
    }
    top(page, scheme, order, sheet)?;
    for (column, title) in (0..).zip(TITLES) {
        page.write_string_with_format(HEAD_ROW, column, title, &look::head())?;
    }
    page.write_string(HEAD_ROW, KEY_COLUMN, Mark::of(scheme, order).write())?;
    let mut at = HEAD_ROW + 1;
    for row in &sheet.rows {
        line(page, scheme, order, at, row)?;
        at += 1;
    }
    signatures(page, at)?;
    page.set_column_hidden(KEY_COLUMN)?;
    page.set_freeze_panes(HEAD_ROW + 1, 0)?.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_print_first_page_number(1).set_margins(0.4, 0.4, 0.5, 0.6, 0.2, 0.3);
    page.set_footer(format!("&L{}&C第&P页", name(sheet).replace('&', "&&")));
    if order.purpose == Purpose::Demo {
        page.set_header(format!("&C{DEMO}数据，不得用于申报"));
    }
    page.protect();
    Ok(())
}

fn top(
    page: &mut Worksheet,
    scheme: &Scheme,
    order: &CollectionOrder,
    sheet: &Sheet<'_>,
) -> Result<(), XlsxError> {
    let lines = [
        (title(order), look::title(), 30),
        (format!("填报部门：{}　　数据年度：{}年", name(sheet), order.year), look::whole(), 22),
        (
            "请只填写黄色单元格。暂不清楚的留空，不要填0；确实没有的填0，并在“备注”中写明原因。\
             填好打印，由填报人、部门负责人签字；电子表请发回信用办，只发回本部门这一张也可以。"
                .to_owned(),
            look::note(),
            34,
        ),
        (
            format!(
                "评分方案：{}。口径、时段、来源和部门分工均为该方案的示例，不是河南省规定的。",
                words::scheme(scheme)
            ),
            look::note(),
            20,
        ),
    ];
    for (row, (text, format, height)) in (0..).zip(lines) {
        page.merge_range(row, 0, row, LAST, &text, &format)?;
        page.set_row_height(row, height)?;
    }
    Ok(())
}

fn line(
    page: &mut Worksheet,
    scheme: &Scheme,
    order: &CollectionOrder,
    at: u32,
    row: &Row<'_>,
) -> Result<(), XlsxError> {
    let form = &row.form;
    let numbers = std::iter::once(row.asked.no).chain(scheme.sharers(row.asked.no, &row.asked.id));
    let numbers = numbers.map(|no| no.to_string()).collect::<Vec<_>>().join("、");
    let asked = if row.part.is_empty() {
        row.title.clone()
    } else {
        format!("{}（{}）", row.title, row.part)
    };
    let counts = row.definition.map_or("", |of| of.counts.zh.as_str()).to_owned();
    let counts = match row.asked.kind {
        InputKind::Level { .. } => {
            let numbered = form.choices.iter().enumerate().map(|(level, choice)| {
                if choice.starts_with(|first: char| first.is_ascii_digit()) {
                    choice.clone()
                } else {
                    format!("{level} {choice}")
                }
            });
            let choices = numbered.collect::<Vec<_>>().join("；");
            format!("{counts}\n（填级数：{choices}）")
        }
        InputKind::Flag | InputKind::Count | InputKind::Money | InputKind::Amount => counts,
    };
    let measured = row.definition.map(|of| timing(of.measured, Some(order.year), Language::Zh));
    let measured = measured.unwrap_or_default();
    let source = row.definition.map_or("", |of| of.source.zh.as_str());
    let cells = [
        (0, numbers.as_str(), look::mark()),
        (1, asked.as_str(), look::words()),
        (3, form.unit.as_str(), look::mark()),
        (4, counts.trim(), look::words()),
        (5, measured.as_str(), look::words()),
        (6, source, look::words()),
    ];
    for (column, text, format) in &cells {
        page.write_string_with_format(at, *column, *text, format)?;
    }
    let shown = cells
        .iter()
        .filter_map(|(column, text, _)| Some((*text, *WIDTHS.get(usize::from(*column))?)));
    page.set_row_height(at, look::height(shown).unwrap_or(24).max(24))?;
    let fill = match row.asked.kind {
        InputKind::Count | InputKind::Money | InputKind::Amount => look::number_to_fill(),
        InputKind::Flag | InputKind::Level { .. } => look::to_fill(),
    };
    page.write_blank(at, VALUE_COLUMN, &fill)?;
    page.write_blank(at, NOTE_COLUMN, &look::to_fill())?;
    if let Some(validation) = held_to(row)? {
        page.add_data_validation(at, VALUE_COLUMN, at, VALUE_COLUMN, &validation)?;
    }
    page.write_string(at, KEY_COLUMN, row.key())?;
    Ok(())
}

/// What the programs themselves hold a cell to. Nothing of another sheet: this one may be sent
/// alone.
fn held_to(row: &Row<'_>) -> Result<Option<DataValidation>, XlsxError> {
    let choices: Vec<String> = match &row.form.field {
        Field::Input(_, InputKind::Flag) => vec![YES.to_owned(), NO.to_owned()],
        Field::Input(_, InputKind::Level { highest }) => {
            (0..=*highest).map(|level| level.to_string()).collect()
        }
        Field::Input(_, InputKind::Count | InputKind::Money | InputKind::Amount)
        | Field::State
        | Field::Reason
        | Field::Words(..)
        | Field::Counted(_) => {
            let may_be_zero = row.form.may_be_zero || row.asked.is_part;
            let form = FormRow { may_be_zero, ..row.form.clone() };
            return validation(&form, &Lists::default());
        }
    };
    let told = format!("请按要求填写：{}。", requirement(&row.form));
    let validation = DataValidation::new()
        .set_error_style(DataValidationErrorStyle::Stop)
        .allow_list_strings(&choices)?
        .set_error_title("填写有误")?
        .set_error_message(told)?;
    Ok(Some(validation))
}

/// The places to sign, below the rows.
fn signatures(page: &mut Worksheet, at: u32) -> Result<(), XlsxError> {
    let places = [
        [
            (0, 1, "填报人（签字）："),
            (2, 4, "联系电话："),
            (5, LAST, "填报日期：　　　　年　　月　　日"),
        ],
        [
            (0, 1, "部门负责人（签字）："),
            (2, 4, "（单位公章）"),
            (5, LAST, "审核日期：　　　　年　　月　　日"),
        ],
    ];
    // An empty row keeps what is signed apart from what is filled in.
    for (row, places) in (at + 1..).zip(places) {
        for (first, last, text) in places {
            page.merge_range(row, first, row, last, text, &look::to_sign())?;
        }
        page.set_row_height(row, 36)?;
    }
    Ok(())
}
