//! What holds of every file that is taken, whatever it says: docs/formats.md.
//!
//! Must not know: how files are changed.

use chengxin::documents::Document;
use chengxin::documents::kind::Kind;
use chengxin::documents::screening::Basis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::{Interval, Score};
use chengxin::office::xlsx::comparison::comparison;
use chengxin::office::xlsx::xlsx;
use chengxin::office::{docx, workbook};
use chengxin::report::Report;
use chengxin::screening::settings::Settings;
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::text::place::in_both;
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::csv::{self, tables};
use chengxin::wire::edition_v1::current;
use chengxin::wire::receive::Receiver;
use chengxin::wire::screening_v1::opening::{self, Opening};
use chengxin::wire::{
    Opened, derive, digest, evaluate, export, export_assessment, export_draft, export_scheme,
    export_screening, open, open_screening, scheme_v1, screening_digest,
};

use crate::folder::files;

/// The whole files of a format, from which changed ones are made.
pub(crate) fn seeds(format: &str) -> Vec<Vec<u8>> {
    let golden = |name: &str| files("tests/golden", |file| file.starts_with(name));
    match format {
        "screening" => saved(),
        "county-file" => [worked(), evaluated()].concat(),
        "assessment" => worked(),
        "report" => [golden("report-"), evaluated()].concat(),
        other => golden(&format!("{other}-")),
    }
}

/// The files that must be refused.
pub(crate) fn hostile() -> Vec<Vec<u8>> {
    files("tests/hostile", |_| true)
}

/// The assessments of the worked cases, as if they were a county's own.
fn worked() -> Vec<Vec<u8>> {
    let cases = files("tests/cases", |name| name.starts_with("worked-"));
    let assessment = |case: &Vec<u8>| {
        let case: serde_json::Value = serde_json::from_slice(case).ok()?;
        Some(case.get("assessment")?.to_string().replace("\"demo\"", "\"real\"").into_bytes())
    };
    cases.iter().filter_map(assessment).collect()
}

/// Their reports.
fn evaluated() -> Vec<Vec<u8>> {
    let reports = worked();
    reports.iter().filter_map(|file| Some(evaluate(file, None).ok()?.into_bytes())).collect()
}

/// A screening of the worked cases and their reports, saved.
fn saved() -> Vec<Vec<u8>> {
    let Some(scheme) = scheme_v1::shipped().first() else { return Vec::new() };
    let mut screening = Screening::begin(Settings::new(2021, scheme.clone()));
    for file in worked().iter().chain(&evaluated()) {
        screening.add(Receiver::new(scheme.clone()).receive("file.json", file, in_both).submission);
    }
    vec![export_screening(&screening).into_bytes()]
}

fn told(what: &str) -> impl FnOnce(Vec<chengxin::wire::problem::Problem>) -> String + '_ {
    move |problems| {
        format!("{what}: {}", problems.first().map(ToString::to_string).unwrap_or_default())
    }
}

fn same(what: &str, one: &str, other: &str) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(what.to_owned()) }
}

/// A file of one county, a scheme or a draft.
pub(crate) fn opened(file: &[u8]) -> Result<bool, String> {
    let Ok(opened) = open(file, None) else { return Ok(false) };
    match opened {
        Opened::Assessment(report) => {
            let text = export_assessment(&report.assessment);
            let Ok(Opened::Assessment(again)) = open(text.as_bytes(), None) else {
                return Err("an assessment is not read back".to_owned());
            };
            same(
                "an assessment is not the same when read back",
                &text,
                &export_assessment(&again.assessment),
            )?;
            let evaluated =
                evaluate(file, None).map_err(told("what was opened is not evaluated"))?;
            same("a page and `evaluate` differ", &export(&report), &evaluated)?;
            self::report(&report)?;
        }
        Opened::Report(stored) => self::report(&stored.report)?,
        Opened::Scheme(scheme) => {
            let text = export_scheme(&scheme);
            let Ok(Opened::Scheme(again)) = open(text.as_bytes(), None) else {
                return Err("a scheme is not read back".to_owned());
            };
            same("a scheme is not the same when read back", &text, &export_scheme(&again))?;
        }
        Opened::Draft(draft) => {
            let text = export_draft(&draft);
            let Ok(Opened::Draft(again)) = open(text.as_bytes(), None) else {
                return Err("a draft is not read back".to_owned());
            };
            same("a draft is not the same when read back", &text, &export_draft(&again))?;
            let report = Report::new(draft.scheme, draft.assessment);
            papers(&report)?;
        }
    }
    Ok(true)
}

/// What is promised of every report.
fn report(report: &Report) -> Result<(), String> {
    let text = export(report);
    let stored = match open(text.as_bytes(), None) {
        Ok(Opened::Report(stored)) => stored,
        Ok(_) => return Err("a report is opened as another kind".to_owned()),
        // Evaluated under a scheme that the file only names, it may be longer than a file.
        Err(problems) => return Err(told("our own report is refused")(problems)),
    };
    if !stored.differences.is_empty() {
        return Err("our own report differs from itself".to_owned());
    }
    let evaluated = evaluate(text.as_bytes(), None).map_err(told("a report is not evaluated"))?;
    same("a report and its evaluation differ", &text, &evaluated)?;
    derive(text.as_bytes(), None).map_err(told("a report is not derived"))?;
    let sheet = &report.sheet;
    let scores = sheet.indicators.iter().filter(|it| !it.bonus).filter_map(|it| it.score);
    scores.into_iter().try_for_each(within)?;
    if let Some(total) = sheet.total
        && total.low > total.high
    {
        return Err("a total's low end is above its high end".to_owned());
    }
    papers(report)?;
    let framework = &current().framework;
    let tables = [tables::indicators(report, framework), tables::items(report, framework)];
    if tables.iter().any(|rows| csv::write(rows).is_none()) {
        return Err("a table does not come back whole".to_owned());
    }
    Ok(())
}

fn within(score: Interval<Score>) -> Result<(), String> {
    let hundred = Score::from_ten_thousandths(1_000_000);
    if score.low <= score.high && score.high <= hundred && score.low >= Score::ZERO {
        Ok(())
    } else {
        Err(format!("a score from {} to {}", score.low, score.high))
    }
}

/// Every paper can be made. One of them as a Word file, or the form as a workbook, which is
/// read back: which one, the code says, since they take most of the time.
fn papers(report: &Report) -> Result<(), String> {
    let digest = digest(report);
    let papers = Kind::ALL.map(|kind| kind.of(report, &digest.code()));
    let chosen = digest.hex().bytes().map(usize::from).sum::<usize>() % (papers.len() + 1);
    match papers.get(chosen) {
        Some(paper) => word(paper, report.assessment.reference_date),
        None => form(report),
    }
}

/// A Word file is made, and parsed before it counts as made.
fn word(paper: &Document, day: Date) -> Result<(), String> {
    docx::docx(paper, day).map(|_| ()).map_err(|problem| format!("no Word file: {problem:?}"))
}

/// The workbook of the form comes back as what it was made of.
fn form(report: &Report) -> Result<(), String> {
    let file = xlsx(report).map_err(|problem| format!("no workbook: {problem:?}"))?;
    match workbook::open(&file, Some(&report.scheme)) {
        Ok(assessment) if assessment == report.assessment => Ok(()),
        Ok(_) => Err("a workbook comes back as another assessment".to_owned()),
        // A draft may hold what no file may; it is told when the form comes back.
        Err(problem) => Err(format!("a workbook does not come back: {problem:?}")),
    }
}

/// A file that a county hands in: if it is taken, the screening with it can be saved, read
/// whole and in pieces, and printed.
pub(crate) fn handed_in(file: &[u8]) -> Result<bool, String> {
    let Some(scheme) = scheme_v1::shipped().first() else { return Err("no scheme".to_owned()) };
    let mut screening = Screening::begin(Settings::new(2021, scheme.clone()));
    let received = Receiver::new(scheme.clone()).receive("a.json", file, in_both);
    let taken = received.submission.county().is_some();
    screening.add(received.submission);
    whole(&mut screening)?;
    Ok(taken)
}

/// A saved screening.
pub(crate) fn screening(file: &[u8]) -> Result<bool, String> {
    let whole = open_screening(file);
    let stepped = in_pieces(file);
    match (whole, stepped) {
        (Ok(mut whole), Ok(stepped)) => {
            for at in 0..whole.submissions.len() {
                whole.rescore(at);
            }
            if whole != *stepped {
                return Err("a screening read in pieces is another one".to_owned());
            }
            self::whole(&mut whole)?;
            Ok(true)
        }
        (Err(one), Err(other)) if one == other => Ok(false),
        (Err(_), Err(_)) => Err("other problems when read in pieces".to_owned()),
        (Ok(_), Err(_)) => Err("refused only when read in pieces".to_owned()),
        (Err(_), Ok(_)) => Err("taken only when read in pieces".to_owned()),
    }
}

fn in_pieces(file: &[u8]) -> Result<Box<Screening>, Vec<chengxin::wire::problem::Problem>> {
    let mut opening = Opening::new(file.to_vec());
    loop {
        match opening.step() {
            opening::Opened::Working { .. } => {}
            opening::Opened::Done(screening) => return Ok(screening),
            opening::Opened::Refused(problems) => return Err(problems),
        }
    }
}

fn whole(screening: &mut Screening) -> Result<(), String> {
    let text = export_screening(screening);
    let again = open_screening(text.as_bytes()).map_err(told("a saved screening is refused"))?;
    same("a saved screening is another one", &text, &export_screening(&again))?;
    in_pieces(text.as_bytes()).map_err(told("a saved screening is refused in pieces"))?;
    let screened = Screened::new(screening);
    screening.analysis = Analysis { samples: 10, ..screening.analysis };
    let acceptability = screened.acceptability(screening.analysis);
    let code = screening_digest(screening).code();
    let basis =
        Basis { screening, screened: &screened, acceptability: Some(&acceptability), code: &code };
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
