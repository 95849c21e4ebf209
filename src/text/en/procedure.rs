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
    submitted_on: "Date submitted",
    ready: "Ready",
    not_ready: "Not ready",
};

fn step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(of) => format!("{}.", route(*of, edition)),
        Procedure::Deadline(of) => format!("{}.", deadline(*of)),
        Procedure::Document(of, is_ready) => format!("{}: {}", of.title.en, ready(*is_ready)),
    }
}
