//! The messages of the eligibility checks, in English.
//!
//! Must not know: where they are shown.

use crate::documents::words::figure::{amount_in_english, at_least_in_english};
use crate::domain::date::Date;
use crate::domain::edition::check::{CheckForm, Clause, ExclusionCheck};
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel};
use crate::eligibility::window::Window;
use crate::eligibility::{Criterion, Ground, OpenFact, Outcome, Remark, Verdict};
use crate::text::eligibility::EligibilityTexts;

/// The table.
pub(in crate::text::en) const TEXTS: EligibilityTexts = EligibilityTexts {
    lead: "The following can exclude a county. Enter dated facts; choose “to be verified” where you do not know. Unanswered items never count as a pass.",
    verdict,
    verdict_meaning,
    outcome,
    clauses,
    ground,
    open_fact,
    remark,
    window,
    window_from,
    window_to,
    mark,
    energy_grade,
    energy_grades,
    energy_year,
    level,
    event_date: "Date of the event",
    finding_date: "Date of the finding",
    listed_from: "Listed on",
    listed_until: "Removed on",
    listed_until_hint: "Leave empty while still listed.",
    official_level: "Official level",
    official_level_hint: "The investigating authority’s level counts; without one, the figures do.",
    level_not_given: "Not given",
    ten_thousand_yuan: "× 10,000 yuan",
    truthful_yes: "Yes, they are",
    truthful_no: "We cannot confirm this",
    assumptions_title: "Interpretations",
};

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "Eligibility: no exclusion found",
        Verdict::Barred => "Eligibility: excluded",
        Verdict::Unverified => "Eligibility: to be verified",
    }
}

const fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => {
            "All six are answered, and none of the facts entered excludes the county."
        }
        Verdict::Barred => {
            "The county is barred from evaluation or forfeits candidate status; no score outweighs this. The grounds are given below."
        }
        Verdict::Unverified => {
            "At least one is still unanswered. Unanswered items never count as a pass."
        }
    }
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "Not triggered",
        Outcome::Triggered => "Triggered",
        Outcome::Unverified => "To be verified",
    }
}

fn clauses(clauses: &[Clause]) -> String {
    let named = |of: &Clause| format!("{} ({})", of.title.en, of.consequence.en);
    format!("Basis: {}", clauses.iter().map(named).collect::<Vec<_>>().join("; "))
}

fn ground(ground: &Ground) -> String {
    let day = ground.date.map(|date| format!("{date}: ")).unwrap_or_default();
    let level_of = |given: Option<EventLevel>| given.map(level).unwrap_or_default();
    match ground.criterion {
        Criterion::OfficialLevel(given) => format!("{day}officially {}", level(given)),
        Criterion::Figure { figure: which, value, threshold } => {
            let (name, level) = (&which.title.en, level_of(ground.level));
            let value = amount_in_english(which, value);
            let least = at_least_in_english(which, threshold);
            format!("{day}{name}: {value}, which is {level} ({least})")
        }
        Criterion::Mark { value, .. } => {
            let words = value.level.as_ref().map_or("", |(_, words)| words.en.as_str());
            format!("{day}{words}: {}", level_of(ground.level))
        }
        Criterion::Grade { year, target, grade } => {
            format!("{year}, {}: {}", target.title.en, energy_grade(grade))
        }
        Criterion::Finding => format!("{day}found"),
        Criterion::Listing { to: Some(to) } => format!("{day}listed, removed {to}"),
        Criterion::Listing { to: None } => format!("{day}listed, still listed"),
        Criterion::Declared => "the county cannot confirm that its materials are true".to_owned(),
    }
}

fn open_fact(open: &OpenFact) -> String {
    match open {
        OpenFact::NotStated => "Not answered yet.".to_owned(),
        OpenFact::Day(at) => {
            format!("Entry {} has no date, so it is unclear whether it counts.", at + 1)
        }
        OpenFact::Figure(date, of) => {
            format!("{date}: “{}” is missing, and there is no official level.", of.title.en)
        }
        OpenFact::Mark(date, of) => format!("{date}: {} is not given.", of.open.en),
        OpenFact::Grade(year, target) => {
            format!("The grade of {} in {year} is not given.", target.title.en)
        }
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::BeforeWindow(date, days) => {
            format!("{date}: {days} days before the verification period; does not count.")
        }
        Remark::AfterReference(date) => {
            format!("{date}: after the reference date; does not count.")
        }
        Remark::LevelDisagrees { date, official, by_figures } => format!(
            "{date}: officially {}, whereas the figures {}; the official level counts. Please check.",
            level(*official),
            by_figures.map_or("stay below major".to_owned(), |by| format!("come to {}", level(by))),
        ),
        Remark::BasicallyMet(year, target) => format!(
            "{year}, {}: “basically met” is not literally “not met”, but may be asked about.",
            target.title.en
        ),
        Remark::YearOutside(year) => {
            format!("{year} is outside the verification period; does not count.")
        }
    }
}

fn window(check: &ExclusionCheck, window: Window) -> String {
    let Window { from, to } = window;
    match check.form {
        CheckForm::Yearly { .. } => format!(
            "Years verified: {} to {}; {} counts if it has been graded.",
            from.year(),
            to.year().saturating_sub(1),
            to.year()
        ),
        CheckForm::Graded { .. }
        | CheckForm::Found { .. }
        | CheckForm::Listed { .. }
        | CheckForm::Declared => {
            format!("Verification period: {from} to {to}, both days included.")
        }
    }
}

fn window_from(date: Date) -> String {
    format!("from {date}")
}

fn window_to(date: Date) -> String {
    format!("reference date {date}")
}

fn mark(from: Date, to: Date, triggering: bool) -> String {
    let days = if from == to { from.to_string() } else { format!("{from} to {to}") };
    format!("{days} ({})", if triggering { "triggers" } else { "does not trigger" })
}

const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "exceeded",
        EnergyGrade::Met => "met",
        EnergyGrade::BasicallyMet => "basically met",
        EnergyGrade::NotMet => "not met",
        EnergyGrade::Unknown => "to be verified",
    }
}

fn energy_grades(check: &ExclusionCheck, facts: &EligibilityFacts, year: u16) -> String {
    let grades = check.targets().iter().map(|target| {
        let grade = facts.grade(check.id, year, target.id);
        format!("{} {}", target.title.en, energy_grade(grade))
    });
    format!("{year}: {}", grades.collect::<Vec<_>>().join(", "))
}

fn energy_year(year: u16, reference: bool) -> String {
    if reference { format!("{year} (reference year, if graded)") } else { year.to_string() }
}

const fn level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "ordinary",
        EventLevel::Larger => "larger",
        EventLevel::Major => "major",
        EventLevel::Extraordinary => "extraordinary",
    }
}
