//! What the page knows and what can happen to it, without any browser.
//!
//! Must not know: elements, storage, clocks. State holds inputs only; scores, verdicts
//! and papers are derived from it on every render.

pub mod action;
pub mod asked;
pub mod before;
pub mod collect;
pub mod display;
pub mod draft;
pub mod embed;
pub mod enter;
pub mod entry;
pub mod extent;
pub mod handing_in;
pub mod lists;
pub mod own_scheme;
pub mod progress;
pub mod province;
pub mod route;
pub mod screening;
pub mod state;
pub mod under;
pub mod update;
pub mod workshop;
