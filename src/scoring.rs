//! How a score arises from answers under a scheme: scoring.md, step by step.
//!
//! Must not know: eligibility, files, words. Never fails: what is missing makes an
//! interval, what cannot be judged drops out, and both are said in the result.

pub mod expression;
pub mod form;
pub mod indicator;
pub mod item;
pub mod open;
pub mod rounding;
pub mod scale;
pub mod standing;
pub mod total;
pub mod trace;
