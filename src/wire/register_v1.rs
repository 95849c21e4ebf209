//! The file of the province's register, version 1: events with the county files that they rest
//! on, so that every state is computed again when it is opened.
//!
//! Must not know: states. None of them is stored.

pub mod opening;
pub mod order;
pub mod read;
pub mod shape;
pub mod write;
