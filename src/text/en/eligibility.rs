//! The messages of the eligibility checks, in English.
//!
//! Must not know: where they are shown.

use crate::domain::edition::check::{CheckForm, Clause, ExclusionCheck};
use crate::domain::facts::EligibilityFacts;
use crate::eligibility::window::Window;
use crate::eligibility::{Remark, Verdict};
use crate::terms::en::check::{self, ground, open_fact};
use crate::terms::en::{energy_grade, event_level, outcome, verdict};
use crate::terms::english::TEN_THOUSAND_YUAN;
use crate::text::eligibility::EligibilityTexts;

/// The table.
pub(in crate::text::en) const TEXTS: EligibilityTexts = EligibilityTexts {
    period,
    change_period: "Change the reference date",
    limits: check::limits,
    how: "Help with this question",
    verdict: |of| format!("Eligibility: {}", verdict(of)),
    verdict_meaning,
    not_begun: "You may fill in the indicators first and come back before you hand in.",
    still_open,
    outcome,
    clauses,
    ground,
    open_fact,
    remark,
    window,
    energy_grade,
    energy_grades,
    energy_year,
    target: |of| format!("Target: {}", of.title.en),
    put_on_record: "Put lesser ones on record",
    on_record: "On record: enter each that stays below major; the report lists them.",
    none_but: |n| format!("none; {n} on record"),
    level: event_level,
    event_date: "Date of the event",
    finding_date: "Date of the finding",
    listed_from: "Listed on",
    listed_until: "Removed on",
    listed_until_hint: "Leave empty while still listed.",
    official_level: "Official level",
    level_not_given: "Not given",
    ten_thousand_yuan: TEN_THOUSAND_YUAN,
    truthful_yes: "Yes, they are",
    truthful_no: "We cannot confirm this",
    rules_title: "How each is decided, and how the notice is read",
    assumptions_title: "Interpretations",
};

const fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "All six are answered.",
        Verdict::Barred => {
            "The county is barred from evaluation or forfeits candidate status; no score outweighs this."
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

fn period(Window { from, to }: Window) -> String {
    format!("Verification period: {from} to {to}, both days included.")
}

fn still_open(open: &[usize]) -> String {
    let numbers: Vec<_> = open.iter().map(ToString::to_string).collect();
    format!(
        "Still to be answered: {}. Nothing entered so far excludes the county. You may fill in \
         the indicators first and come back before you hand in.",
        numbers.join(", ")
    )
}

fn energy_grades(check: &ExclusionCheck, facts: &EligibilityFacts, year: u16) -> String {
    let grades = check.targets().iter().map(|target| {
        let grade = facts.grade(check.id, year, target.id);
        format!("{} {}", target.title.en, energy_grade(grade))
    });
    format!("{year}: {}", grades.collect::<Vec<_>>().join(", "))
}

fn energy_year(year: u16, reference: bool) -> String {
    if reference { format!("{year} (if published)") } else { year.to_string() }
}
