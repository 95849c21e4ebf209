//! What holds of every file that is taken, whatever it says: docs/formats.md.
//!
//! Must not know: how files are changed; what is made of what they say ([`papers`]).

use std::hash::{DefaultHasher, Hasher};
use std::sync::LazyLock;

use chengxin::domain::decimal::{Interval, Score};
use chengxin::domain::scheme::Scheme;
use chengxin::report::Report;
use chengxin::screening::Screening;
use chengxin::screening::settings::Settings;
use chengxin::text::both;
use chengxin::wire::problem::Problem;
use chengxin::wire::receive::Receiver;
use chengxin::wire::register_v1;
use chengxin::wire::screening_v1::opening::{self, Opening};
use chengxin::wire::{
    Opened, evaluate, export, export_assessment, export_draft, export_register, export_scheme,
    export_screening, open, open_register, open_scheme, open_screening, scheme_v1,
};

use crate::folder::files;
use crate::papers;

/// How much is asked of a file that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// That it is written and read back as it is.
    Whole,
    /// That all papers, tables and office files can be made of it, too, which takes a hundred
    /// times as long.
    Papers,
}

impl Asked {
    /// Papers of one file in so many, chosen by its bytes.
    pub(crate) fn of(file: &[u8], papers_every: u64) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(file);
        if hasher.finish().is_multiple_of(papers_every) { Self::Papers } else { Self::Whole }
    }
}

/// The whole files of a format, from which changed ones are made: small ones of the golden
/// files, which are read fast, and those of the worked cases under a shipped scheme.
pub(crate) fn seeds(format: &str) -> Vec<Vec<u8>> {
    match format {
        "screening" => [golden(format), saved()].concat(),
        "county-file" => [handed_in_golden(), worked(), evaluated()].concat(),
        "assessment" => worked(),
        "report" => {
            [golden(format), handed_in_golden().into_iter().skip(1).collect(), evaluated()].concat()
        }
        other => golden(other),
    }
}

fn golden(format: &str) -> Vec<Vec<u8>> {
    files("tests/golden", |file| file.starts_with(&format!("{format}-")))
}

/// The scheme of the golden files.
fn golden_scheme() -> Option<&'static Scheme> {
    static SCHEME: LazyLock<Option<Scheme>> =
        LazyLock::new(|| open_scheme(golden("scheme").first()?).ok());
    SCHEME.as_ref()
}

/// The files that must be refused.
pub(crate) fn hostile() -> Vec<Vec<u8>> {
    files("tests/hostile", |_| true)
}

/// The golden assessment as if it were a county's own, and its report.
fn handed_in_golden() -> Vec<Vec<u8>> {
    let mut files: Vec<_> = golden("assessment").iter().map(|file| real(file)).collect();
    let report = files.first().and_then(|file| evaluate(file, golden_scheme()).ok());
    files.extend(report.map(String::into_bytes));
    files
}

fn real(file: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(file).replace("\"demo\"", "\"real\"").into_bytes()
}

/// The assessments of the worked cases, as if they were a county's own.
fn worked() -> Vec<Vec<u8>> {
    let cases = files("tests/cases", |name| name.starts_with("worked-"));
    let assessment = |case: &Vec<u8>| {
        let case: serde_json::Value = serde_json::from_slice(case).ok()?;
        Some(real(case.get("assessment")?.to_string().as_bytes()))
    };
    cases.iter().filter_map(assessment).collect()
}

/// Their reports.
fn evaluated() -> Vec<Vec<u8>> {
    let reports = worked();
    reports.iter().filter_map(|file| Some(evaluate(file, None).ok()?.into_bytes())).collect()
}

/// Saved screenings: of one and two golden files under their scheme, and of two worked cases
/// under the shipped one, an assessment and a report.
fn saved() -> Vec<Vec<u8>> {
    let saved = |scheme: &Scheme, files: &[Vec<u8>]| {
        let mut screening = Screening::begin(Settings::new(2021, scheme.clone()));
        let receiver = Receiver::new(scheme.clone());
        for file in files {
            screening.add(receiver.receive("file.json", file, both::problem).submission);
        }
        export_screening(&screening).into_bytes()
    };
    let (Some(small), Some(large)) = (golden_scheme(), scheme_v1::shipped().first()) else {
        return Vec::new();
    };
    let (golden, two) = (handed_in_golden(), worked().into_iter().take(1).chain(evaluated().pop()));
    let one = golden.get(..1).unwrap_or_default();
    vec![saved(small, one), saved(small, &golden), saved(large, &two.collect::<Vec<_>>())]
}

fn told(what: &str) -> impl FnOnce(Vec<Problem>) -> String + '_ {
    move |problems| {
        format!("{what}: {}", problems.first().map(ToString::to_string).unwrap_or_default())
    }
}

fn same(what: &str, one: &str, other: &str) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(what.to_owned()) }
}

/// A file of one county, a scheme or a draft.
pub(crate) fn opened(file: &[u8], asked: Asked) -> Result<bool, String> {
    let Ok(opened) = open(file, None) else { return Ok(false) };
    match opened {
        Opened::Assessment(report) => {
            let text = export_assessment(&report.assessment);
            match open(text.as_bytes(), None) {
                Ok(Opened::Assessment(again)) if again.assessment == report.assessment => {}
                _ => return Err("an assessment is not the same when read back".to_owned()),
            }
            if asked == Asked::Papers {
                let evaluated = evaluate(file, None).map_err(told("it is not evaluated"))?;
                same("a page and `evaluate` differ", &export(&report), &evaluated)?;
            }
            self::report(&report, asked)?;
        }
        Opened::Report(stored) => self::report(&stored.report, asked)?,
        Opened::Scheme(scheme) => match open(export_scheme(&scheme).as_bytes(), None) {
            Ok(Opened::Scheme(again)) if again == scheme => {}
            _ => return Err("a scheme is not the same when read back".to_owned()),
        },
        Opened::Draft(draft) => {
            let text = export_draft(&draft);
            let Ok(Opened::Draft(again)) = open(text.as_bytes(), None) else {
                return Err("a draft is not read back".to_owned());
            };
            same("a draft is not the same when read back", &text, &export_draft(&again))?;
            if asked == Asked::Papers {
                papers::of_report(&Report::new(draft.scheme, draft.assessment))?;
            }
        }
    }
    Ok(true)
}

/// What is promised of every report.
pub(crate) fn report(report: &Report, asked: Asked) -> Result<(), String> {
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
    same("a report is not the same when read back", &text, &export(&stored.report))?;
    let sheet = &report.sheet;
    let scores = sheet.indicators.iter().filter(|it| !it.bonus).filter_map(|it| it.score);
    scores.into_iter().try_for_each(within)?;
    if let Some(total) = sheet.total
        && total.low > total.high
    {
        return Err("a total's low end is above its high end".to_owned());
    }
    if asked == Asked::Papers {
        let evaluated = evaluate(text.as_bytes(), None).map_err(told("it is not evaluated"))?;
        same("a report and its evaluation differ", &text, &evaluated)?;
        papers::of_report(report)?;
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

/// A file that a county hands in: taken or not, the screening with it can be saved, read
/// in pieces, and printed.
pub(crate) fn handed_in(file: &[u8], asked: Asked) -> Result<bool, String> {
    let Some(scheme) = golden_scheme() else { return Err("no scheme".to_owned()) };
    let mut screening = Screening::begin(Settings::new(2021, scheme.clone()));
    let received = Receiver::new(scheme.clone()).receive("a.json", file, both::problem);
    let taken = received.submission.county().is_some();
    screening.add(received.submission);
    whole(screening, asked)?;
    Ok(taken)
}

/// A saved screening.
pub(crate) fn screening(file: &[u8], asked: Asked) -> Result<bool, String> {
    match (open_screening(file), in_pieces(file)) {
        (Ok(one), Ok(other)) => {
            let one = rescored(one);
            if one != *other {
                return Err("a screening read in pieces is another one".to_owned());
            }
            whole(one, asked)?;
            Ok(true)
        }
        (Err(one), Err(other)) if one == other => Ok(false),
        (Err(_), Err(_)) => Err("other problems when read in pieces".to_owned()),
        (Ok(_), Err(_)) => Err("refused only when read in pieces".to_owned()),
        (Err(_), Ok(_)) => Err("taken only when read in pieces".to_owned()),
    }
}

/// A register: read in one go and in pieces alike, and the same when it is saved again.
pub(crate) fn register(file: &[u8], asked: Asked) -> Result<bool, String> {
    let mut opening = register_v1::opening::Opening::new(file.to_vec());
    let mut steps = std::iter::repeat_with(|| opening.step());
    let working = |step: &register_v1::opening::Opened| {
        matches!(step, register_v1::opening::Opened::Working { .. })
    };
    let pieces = steps.find(|step| !working(step));
    match (open_register(file), pieces) {
        (Ok(one), Some(register_v1::opening::Opened::Done(other))) if one == *other => {
            let text = export_register(&one);
            let again = open_register(text.as_bytes());
            let again = again.map_err(told("a saved register is refused"))?;
            same("a saved register is another one", &export_register(&again), &text)?;
            if asked == Asked::Papers { papers::of_register(&one) } else { Ok(()) }.map(|()| true)
        }
        (Err(one), Some(register_v1::opening::Opened::Refused(other))) if one == other => Ok(false),
        (Ok(_) | Err(_), _) => Err("another register when read in pieces".to_owned()),
    }
}

fn in_pieces(file: &[u8]) -> Result<Box<Screening>, Vec<Problem>> {
    let mut opening = Opening::new(file.to_vec());
    loop {
        match opening.step() {
            opening::Opened::Working { .. } => {}
            opening::Opened::Done(screening) => return Ok(screening),
            opening::Opened::Refused(problems) => return Err(problems),
        }
    }
}

fn rescored(mut screening: Screening) -> Screening {
    for at in 0..screening.submissions.len() {
        screening.rescore(at);
    }
    screening
}

fn whole(screening: Screening, asked: Asked) -> Result<(), String> {
    let text = export_screening(&screening);
    let again = in_pieces(text.as_bytes()).map_err(told("a saved screening is refused"))?;
    if *again != screening {
        return Err("a saved screening is another one".to_owned());
    }
    if asked == Asked::Papers { papers::of_screening(screening) } else { Ok(()) }
}
