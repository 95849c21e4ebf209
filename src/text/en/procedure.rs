//! The messages of the procedure of applying, in English.
//!
//! Must not know: where they are shown.

use crate::domain::edition::Edition;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
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
        Procedure::Route(ApplicationRoute::Direct) => "Route: directly to the province.".to_owned(),
        Procedure::Route(ApplicationRoute::ByPrefecture) => {
            let quota = edition.quota;
            format!("Route: recommended by the prefecture, in principle {quota} at most.")
        }
        Procedure::Deadline(Deadline::InTime(last)) => {
            format!("Submitted by the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Late(last)) => {
            format!("Submitted after the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Open(last)) => {
            format!("Deadline {last}; submission date not entered.")
        }
        Procedure::Deadline(Deadline::UnknownToSource) => {
            "Deadline: the Notice sets none for this round.".to_owned()
        }
        Procedure::Document(which, ready) => {
            let state = match ready {
                Some(true) => "ready",
                Some(false) => "not ready",
                None => "to be verified",
            };
            format!("{}: {state}", which.title.en)
        }
    }
}
