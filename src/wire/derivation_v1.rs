//! The file of a derivation, version 1: formats.md, section 9.
//!
//! Must not know: how anything is computed. It is written beside a report and never read:
//! what it says follows from the report's own assessment and scheme.

pub mod arithmetic;
pub mod shape;
pub mod write;
