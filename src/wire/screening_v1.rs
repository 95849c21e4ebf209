//! The file of a screening, version 1: what the office holds and decides, with the county
//! files themselves, so that everything is computed again when it is opened.
//!
//! Must not know: lists, places, probabilities. None of them is stored.

pub mod opening;
pub mod read;
pub mod refusal;
pub mod shape;
pub mod write;
