//! The file of a report, version 1: formats.md, section 4.
//!
//! Must not know: how a result is computed. Once released, this version never changes.

pub mod read;
pub mod result;
pub mod shape;
pub mod write;
