//! The messages of the procedure of applying.
//!
//! Must not know: elements.

use crate::domain::edition::Edition;
use crate::eligibility::procedure::Procedure;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ProcedureTexts {
    pub title: &'static str,
    pub step: fn(&Procedure, &Edition) -> String,
    pub due_on: &'static str,
    pub due_on_hint: &'static str,
    pub submitted_on: &'static str,
    pub ready: &'static str,
    pub not_ready: &'static str,
    pub after: &'static str,
    pub stages: fn(&Edition) -> [String; 5],
    pub incentives: fn(&Edition) -> String,
}
