//! What the page sees, and how it looks.
//!
//! Must not know: any page.

pub mod kept;
pub mod look;
pub mod store;
