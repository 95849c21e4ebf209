//! What the checks come to, in a sentence of an official letter: as it was stated, and what of it
//! is still open.
//!
//! Must not know: the letter around it.

use std::collections::BTreeSet;

use crate::documents::narrative::fill::own;
use crate::documents::words::check::period;
use crate::documents::words::signer;
use crate::domain::edition::check::{CheckForm, Target};
use crate::domain::event::Event;
use crate::domain::facts::EnergyGrade;
use crate::eligibility::checks::graded_years;
use crate::eligibility::window::Position;
use crate::eligibility::{Check, Outcome, Remark};
use crate::report::Report;
use crate::terms::zh::check::event;
use crate::terms::zh::{date, energy_grade};

/// What was found, and what is open; either is empty where there is nothing to say.
#[must_use]
pub fn checked(report: &Report) -> (String, String) {
    let checks = &report.eligibility.checks;
    let clear = || checks.iter().filter(|check| check.outcome == Outcome::Clear);
    let (mut said, mut open) = (Vec::new(), Vec::new());
    let titles = |is: fn(&CheckForm) -> bool| {
        let of = clear().filter(|check| is(&check.rule.form));
        of.map(|check| check.rule.title.zh.as_str()).collect::<Vec<_>>().join("、")
    };
    let graded = titles(|form| matches!(form, CheckForm::Graded { .. }));
    let found = titles(|form| matches!(form, CheckForm::Found { .. }));
    let listed = titles(|form| matches!(form, CheckForm::Listed { .. }));
    let signer = signer(&report.assessment.applicant);
    let sentences = [
        (&graded, format!("没有发生{graded}")),
        (&found, format!("没有发现{found}情形")),
        (&listed, format!("{signer}没有{listed}")),
    ];
    said.extend(sentences.into_iter().filter(|(of, _)| !of.is_empty()).map(|(_, text)| text));
    let mut text = String::new();
    if let (Some(window), false) = (period(checks), said.is_empty()) {
        let own = own(report.assessment.applicant.kind);
        let (from, to, said) = (date(window.from), date(window.to), said.join("，"));
        text.push_str(&format!("经核，{from}至{to}，{own}{said}。"));
    }
    for check in checks {
        match &check.rule.form {
            CheckForm::Yearly { years, targets } => {
                let (known, unknown) = grades(report, check, *years, targets);
                text.push_str(&known);
                open.extend(unknown);
            }
            // Whether the materials are true the letter of commitment says.
            CheckForm::Declared => {}
            CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
                if check.outcome == Outcome::Unverified {
                    open.push(format!("{}的有关情况", check.rule.title.zh));
                }
            }
        }
        let lesser: Vec<_> = check.events.iter().filter(|of| is_lesser(check, of)).collect();
        if !lesser.is_empty() {
            let events: Vec<_> = lesser.iter().map(|of| event(check.rule, of)).collect();
            text.push_str(&format!(
                "期间另有{}起未达到重大等级：{}。",
                lesser.len(),
                events.join("；")
            ));
        }
    }
    let open = if open.is_empty() {
        String::new()
    } else {
        format!("其中{}正在核实，核实结果另行补报。", open.join("，"))
    };
    (text, open)
}

/// Whether an event is within the days, where none of them excludes.
fn is_lesser(check: &Check, event: &Event) -> bool {
    let inside = |day| check.window.is_some_and(|days| days.position(day) == Position::Inside);
    check.outcome == Outcome::Clear && event.date.is_some_and(inside)
}

/// The grades of the years that are looked at, and those that are not known yet. Targets that
/// were graded alike, and years alike, are said at once.
fn grades(report: &Report, check: &Check, years: u16, targets: &[Target]) -> (String, Vec<String>) {
    let facts = &report.assessment.eligibility;
    let mut all: BTreeSet<u16> = facts.years(check.rule.id);
    all.retain(|year| !check.remarks.contains(&Remark::YearOutside(*year)));
    all.extend(graded_years(report.assessment.reference_date, years));
    let mut alike: Vec<(EnergyGrade, String, Vec<String>)> = Vec::new();
    for year in all {
        for grade in EnergyGrade::ALL {
            let is = |target: &&Target| facts.grade(check.rule.id, year, target.id) == grade;
            let titles: Vec<_> = targets.iter().filter(is).map(|it| it.title.zh.as_str()).collect();
            let titles = titles.join("、");
            let same = alike.iter_mut().find(|(of, names, _)| *of == grade && *names == titles);
            match same {
                _ if titles.is_empty() => {}
                Some((.., years)) => years.push(year.to_string()),
                None => alike.push((grade, titles, vec![year.to_string()])),
            }
        }
    }
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    let mut named = String::new();
    for (grade, titles, years) in alike {
        let what = format!("{}年度{titles}责任目标考核等次", years.join("、"));
        match grade {
            EnergyGrade::NotPublished | EnergyGrade::Unknown => unknown.push(what),
            EnergyGrade::Exceeded
            | EnergyGrade::Met
            | EnergyGrade::BasicallyMet
            | EnergyGrade::NotMet => {
                // What was said of the years before need not be named again.
                let again = titles == named;
                let what = if again { format!("{}年度", years.join("、")) } else { what };
                known.push(format!("{what}为{}", energy_grade(grade)));
                named = titles;
            }
        }
    }
    let known = if known.is_empty() { String::new() } else { format!("{}。", known.join("，")) };
    (known, unknown)
}
