//! The messages of derivations and of the rules of checks: a table of its own, because it
//! words what the core only names.
//!
//! Must not know: elements, and how anything is computed.

use crate::domain::decimal::Quantity;
use crate::domain::edition::check::CheckFigure;
use crate::domain::scheme::SchemeIndicator;
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::LinePurpose;
use crate::scoring::trace::{Caveat, Method, Standing};

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct DerivationTexts {
    pub hint: &'static str,
    pub rule: &'static str,
    pub inputs: &'static str,
    pub arithmetic: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    pub parts: &'static str,
    pub adds: &'static str,
    pub not_counted: &'static str,
    pub met: &'static str,
    pub not_met: &'static str,
    pub open_items_hint: &'static str,
    pub check_how: &'static str,
    pub check_grounds: &'static str,
    pub no_grounds: &'static str,
    pub threshold: &'static str,
    pub major: &'static str,
    pub extraordinary: &'static str,
    pub legal_source: &'static str,
    pub method: fn(&Method, Option<&SchemeIndicator>) -> String,
    pub purpose: fn(LinePurpose) -> String,
    pub rounded: fn(u32) -> String,
    pub held: fn(Bound, &str) -> String,
    /// Behind a zero that is to be explained.
    pub zero: fn(Option<&str>) -> String,
    pub standing: fn(Standing) -> &'static str,
    pub remark: fn(Caveat) -> &'static str,
    pub weighs: fn(&str) -> String,
    pub holds: fn(&str) -> String,
    pub more_open: fn(usize) -> String,
    pub at_least: fn(&CheckFigure, u64) -> String,
    pub amount: fn(&CheckFigure, Quantity) -> String,
}
