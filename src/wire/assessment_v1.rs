//! The file of an assessment, version 1: formats.md, section 1.
//!
//! Must not know: scores and verdicts. Once released, this version never changes.

pub mod facts;
pub mod input;
pub mod read;
pub mod shape;
pub mod write;
