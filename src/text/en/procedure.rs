//! The messages of the procedure of applying, in English.
//!
//! Must not know: where they are shown.

use crate::domain::edition::Edition;
use crate::eligibility::procedure::Procedure;
use crate::terms::en::{deadline, ready, route};
use crate::text::procedure::ProcedureTexts;

/// The table.
pub(in crate::text) const TEXTS: ProcedureTexts = ProcedureTexts {
    title: "Procedure",
    step,
    due_on: "Day set by the prefecture",
    due_on_hint: "See the prefecture’s notice; the day of the Notice is the prefecture’s deadline towards the province.",
    submitted_on: "Date submitted",
    ready: "Ready",
    not_ready: "Not ready",
    after: "After the application: the procedure, and what designation brings",
    stages,
    incentives: |edition| {
        format!("What designation brings ({}):", edition.designation.after_clause.en)
    },
};

/// What follows the application, in the order of the notice.
fn stages(edition: &Edition) -> [String; 5] {
    let (of, quota) = (&edition.designation, &edition.quota_clause.en);
    let (clause, evaluated, after) = (&of.clause.en, &of.evaluated_clause.en, &of.after_clause.en);
    [
        format!(
            "Application: recommended by the prefecture, or made directly by a province-administered county ({quota})."
        ),
        format!(
            "Preliminary review: who passes is a candidate, and no model county yet ({quota})."
        ),
        format!(
            "Evaluation and designation: {} a year ({clause}; {evaluated}).",
            edition.designations
        ),
        format!(
            "Publicity: what nobody objects to is issued ({evaluated}). The Notice does not say how long it lasts."
        ),
        format!(
            "Afterwards: evaluated every {} years; who does not meet the standard is revoked, which is made known ({after}).",
            of.every_years
        ),
    ]
}

fn step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(of) => format!("{}.", route(*of, edition)),
        Procedure::Deadline(of) => format!("{}.", deadline(*of)),
        Procedure::Document(of, is_ready) => format!("{}: {}", of.title.en, ready(*is_ready)),
    }
}
