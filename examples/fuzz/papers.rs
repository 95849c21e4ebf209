//! What can be made of every file that is taken: papers, tables, Word and Excel files.
//!
//! Must not know: how files are changed or read.

use chengxin::documents::Paper;
use chengxin::documents::kind::Kind;
use chengxin::documents::register_kind::RegisterKind;
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::domain::date::Date;
use chengxin::office::xlsx::comparison::comparison;
use chengxin::office::xlsx::xlsx;
use chengxin::office::{docx, workbook};
use chengxin::register::Register;
use chengxin::register::history::History;
use chengxin::report::Report;
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::csv::{self, tables};
use chengxin::wire::register_v1::order::RegisterOrder;
use chengxin::wire::{digest, export_derivation, problems, screening_digest};

/// Its derivation, papers and tables. One of the papers as a Word file, or the form as a
/// workbook, which is read back: which one, the code says, since they take most of the time.
pub(crate) fn of_report(report: &Report) -> Result<(), String> {
    drop(export_derivation(report));
    let framework = &report.edition().framework;
    let tables = [tables::indicators(report, framework), tables::items(report, framework)];
    if tables.iter().any(|rows| csv::write(rows).is_none()) {
        return Err("a table does not come back whole".to_owned());
    }
    let digest = digest(report);
    let papers = Kind::ALL.map(|kind| kind.of(report, &digest.code()));
    let chosen = digest.hex().bytes().map(usize::from).sum::<usize>() % (papers.len() + 1);
    match papers.get(chosen) {
        Some(paper) => word(paper, report.assessment.reference_date),
        None => form(report),
    }
}

/// A Word file is made, and parsed before it counts as made.
pub(crate) fn word(paper: &Paper, day: Date) -> Result<(), String> {
    docx::docx(paper, day).map(|_| ()).map_err(|problem| format!("no Word file: {problem:?}"))
}

/// The workbook of the form comes back as what it was made of.
pub(crate) fn form(report: &Report) -> Result<(), String> {
    // A draft may hold what no file may; the page makes no workbook of it.
    if !problems(&report.assessment, &report.scheme).is_empty() {
        return Ok(());
    }
    let file = xlsx(report).map_err(|problem| format!("no workbook: {problem:?}"))?;
    match workbook::open(&file, Some(&report.scheme)) {
        Ok(assessment) if assessment == report.assessment => Ok(()),
        Ok(_) => Err("a workbook comes back as another assessment".to_owned()),
        Err(problem) => Err(format!("a workbook does not come back: {problem:?}")),
    }
}

/// The papers of a register as Word files, and its table.
pub(crate) fn of_register(register: &Register) -> Result<(), String> {
    let round = register.settings.edition().rounds.first().map_or(0, |round| round.year);
    let order = RegisterOrder { register: register.clone(), round };
    for kind in RegisterKind::ALL {
        word(&order.paper(kind), order.day())?;
    }
    let rows = csv::register::register(register, &History::new(register));
    csv::write(&rows).map(|_| ()).ok_or_else(|| "a table does not come back whole".to_owned())
}

/// Its papers as Word files, the comparison as a workbook, and its tables.
pub(crate) fn of_screening(mut screening: Screening) -> Result<(), String> {
    screening.analysis = Analysis { samples: 10, ..screening.analysis };
    let screened = Screened::new(&screening);
    let acceptability = screened.acceptability(screening.analysis);
    let code = screening_digest(&screening).code();
    let basis = ScreeningBasis {
        screening: &screening,
        screened: &screened,
        acceptability: Some(&acceptability),
        code: &code,
    };
    let day = screening.settings.held_on.or(Date::last_of_year(screening.settings.round));
    let day = day.ok_or_else(|| "no day".to_owned())?;
    for kind in ScreeningKind::ALL {
        word(&kind.of(&basis), day)?;
    }
    comparison(&basis, day).map_err(|problem| format!("no comparison: {problem:?}"))?;
    for table in ScreeningTable::ALL {
        if csv::write(&table.rows(&basis)).is_none() {
            return Err("a table does not come back whole".to_owned());
        }
    }
    Ok(())
}
