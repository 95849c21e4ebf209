//! The messages of the eligibility checks, in English.
//!
//! Must not know: where they are shown.

use crate::domain::date::Date;
use crate::domain::edition::check::{CheckForm, Clause, ExclusionCheck};
use crate::domain::facts::EligibilityFacts;
use crate::eligibility::window::Window;
use crate::eligibility::{Remark, Verdict};
use crate::terms::en::check::{self, ground, open_fact};
use crate::terms::en::{energy_grade, event_level, outcome, verdict};
use crate::text::eligibility::EligibilityTexts;

/// The table.
pub(in crate::text::en) const TEXTS: EligibilityTexts = EligibilityTexts {
    lead: "The following can exclude a county. Enter dated facts; choose “to be verified” where you do not know. Unanswered items never count as a pass.",
    verdict: |of| format!("Eligibility: {}", verdict(of)),
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
    level: event_level,
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

fn clauses(clauses: &[Clause]) -> String {
    let named = |of: &Clause| format!("{} ({})", of.title.en, of.consequence.en);
    format!("Basis: {}", clauses.iter().map(named).collect::<Vec<_>>().join("; "))
}

/// On the page with what to do about it, which no paper that is handed in says.
fn remark(remark: &Remark) -> String {
    let hint = match remark {
        Remark::LevelDisagrees { .. } => " Please check the figures.",
        Remark::BasicallyMet(..) => " It may be asked about; have an explanation ready.",
        Remark::BeforeWindow(..) | Remark::AfterReference(_) | Remark::YearOutside(_) => "",
    };
    check::remark(remark) + hint
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
