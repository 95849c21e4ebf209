//! What the page sees, and how it looks.
//!
//! Must not know: any page.

pub mod kept;
pub mod language;
pub mod look;
pub mod missing;
pub mod store;
