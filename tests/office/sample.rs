//! Assessments to make files of.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use chengxin::domain::answer::Answer;
use chengxin::domain::plan::CreationPlan;
use chengxin::domain::scheme::Scheme;
use chengxin::office::form;
use chengxin::report::Report;
use chengxin::wire::scheme_v1::shipped;
use chengxin::wire::{Opened, open, open_scheme};

#[path = "../core/properties/random.rs"]
#[expect(dead_code, reason = "the core's own tests use all of it")]
mod random;

/// The report of the golden file: every kind of answer and of fact.
pub(crate) fn golden() -> Report {
    let file = include_bytes!("../golden/report-v1.json");
    let Ok(Opened::Report(stored)) = open(file, None) else { panic!("the golden file opens") };
    stored.report
}

/// The same for an applicant of that name.
pub(crate) fn named(name: &str) -> Report {
    let mut report = golden();
    report.assessment.applicant.name =
        chengxin::domain::applicant::ApplicantName::new(name).unwrap();
    report
}

/// A workbook under the default scheme in which nothing is answered.
pub(crate) fn blank() -> Report {
    let mut assessment = golden().assessment;
    let scheme = shipped()[0].clone();
    assessment.scheme = scheme.id.clone();
    assessment.plan = CreationPlan::default();
    assessment.answers.clear();
    Report::new(scheme, assessment)
}

/// The cell in which the blank form asks for that.
pub(crate) fn address(key: &str) -> String {
    let rows = form::rows(&blank().scheme, None);
    rows.iter().find(|row| row.key() == key).expect(key).address()
}

/// So many random assessments under random and shipped schemes, always the same ones.
pub(crate) fn random(n: usize, shipped_only: bool) -> Vec<Report> {
    let mut runner = TestRunner::deterministic();
    let mut reports = Vec::new();
    while reports.len() < n {
        let mut draw = |shipped: Scheme| {
            let scheme = random::scheme().new_tree(&mut runner).unwrap().current();
            let mut dice = random::dice().new_tree(&mut runner).unwrap().current();
            let scheme = if shipped_only { shipped } else { scheme };
            let answers = random::partial(&scheme, &mut dice);
            (scheme, answers)
        };
        let shipped = shipped()[reports.len() % 3].clone();
        let (scheme, answers) = draw(shipped);
        let mut assessment = golden().assessment;
        assessment.scheme = scheme.id.clone();
        assessment.plan = CreationPlan::default();
        assessment.answers = answers;
        for id in scheme.shared.keys() {
            let stated = assessment.answers.values().filter_map(Answer::inputs);
            let first = stated.filter_map(|inputs| inputs.get(id)).next().copied();
            assessment.facts.extend(first.map(|fact| (id.clone(), fact)));
        }
        assessment.spread(&scheme);
        reports.push(Report::new(scheme, assessment));
    }
    reports
}

/// The cases that fix roundings by hand, as reports.
pub(crate) fn cases() -> Vec<(String, Report)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if let Some(report) = case(&std::fs::read_to_string(&path).unwrap()) {
            cases.push((name, report));
        }
    }
    cases.sort_by(|(one, _), (two, _)| one.cmp(two));
    cases
}

fn case(text: &str) -> Option<Report> {
    let case: serde_json::Value = serde_json::from_str(text).unwrap();
    let scheme = case.get("scheme").map(|s| open_scheme(s.to_string().as_bytes()).unwrap());
    match open(case["assessment"].to_string().as_bytes(), scheme.as_ref()) {
        Ok(Opened::Assessment(report)) => Some(*report),
        _ => None,
    }
}
