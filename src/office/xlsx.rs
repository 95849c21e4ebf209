//! The 自评表 as a workbook: a form to fill in, the score by formulas that follow
//! formats.md section 3, and the record that it was made from.
//!
//! Must not know: how a filled form is read. Nothing of it is secret: the sheets are
//! protected without a password, against slips, not against people.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::documents::DEMO;
use crate::domain::assessment::Purpose;
use crate::office::form;
use crate::office::package::is_well_formed;
use crate::office::workbook;
use crate::office::workbook::problem::WorkbookProblem;
use crate::office::xlsx::lists::Lists;
use crate::report::Report;

pub mod catalogue_sheet;
pub mod collection;
pub mod comparison;
mod count_formula;
pub mod form_sheet;
pub mod formula;
pub mod head_formula;
pub mod lists;
pub mod look;
pub mod record;
pub mod score_sheet;
pub mod tables;

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// The workbook could not be made.
    Workbook,
    /// What was read back is not what was written; a problem where it could not be read.
    NotWhole(Option<WorkbookProblem>),
}

/// The workbook of a report. It was opened again and gives the same assessment.
///
/// # Errors
/// The workbook could not be made, or lost something on the way.
pub fn xlsx(report: &Report) -> Result<Vec<u8>, NotWritten> {
    let file = write(report).map_err(|_| NotWritten::Workbook)?;
    if !is_well_formed(&file) {
        return Err(NotWritten::Workbook);
    }
    match workbook::open(&file, Some(&report.scheme)) {
        Ok(read) if read == report.assessment => Ok(file),
        read => Err(NotWritten::NotWhole(read.err())),
    }
}

fn write(report: &Report) -> Result<Vec<u8>, XlsxError> {
    let framework = &report.edition().framework;
    let rows = form::rows(&report.scheme, Some(report.assessment.data_year()));
    let lists = Lists::new(&report.scheme, &rows);
    let mut book = Workbook::new();
    book.set_properties(&properties(report)?);
    form_sheet::write(book.add_worksheet(), report, &rows, &lists)?;
    score_sheet::write(book.add_worksheet(), framework, report, &rows, &lists)?;
    catalogue_sheet::write(book.add_worksheet(), report)?;
    lists.write(book.add_worksheet())?;
    record::write(book.add_worksheet(), report)?;
    book.save_to_buffer()
}

/// The title of a sheet; that of a demo says so.
#[must_use]
pub fn title(report: &Report, title: &str) -> String {
    match report.assessment.purpose {
        Purpose::Real => title.to_owned(),
        Purpose::Demo => format!("{title}（{DEMO}，不得用于申报）"),
    }
}

/// A4, upright, one page wide, as long as it needs; over every printed page of a demo
/// stands that it is one.
pub fn set_page(sheet: &mut Worksheet, report: &Report) {
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_footer("&C— &P —");
    if report.assessment.purpose == Purpose::Demo {
        sheet.set_header(format!("&C{DEMO}数据，不得用于申报"));
    }
}

/// The day of the form, never today: two exports are the same bytes.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let assessment = &report.assessment;
    let day = assessment.paper_day();
    let (year, month, day) = (day.year(), day.month(), day.day());
    // The format knows no day before 1900.
    let day = ExcelDateTime::from_ymd(year, month, day)
        .or_else(|_| ExcelDateTime::from_ymd(2021, 1, 1))?;
    let title = title(report, &format!("{}创建自评表", assessment.applicant.name));
    Ok(DocProperties::new().set_title(title).set_creation_datetime(&day))
}
