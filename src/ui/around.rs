//! What stands around a page: what the frame of every page is given to show.
//!
//! Must not know: how any of it is made.

use yew::prelude::*;

/// What stands around a page while a record is worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// The steps.
    pub steps: Html,
    /// What needs correcting, above the page.
    pub summary: Html,
    /// Keeps the way on closed while something does.
    pub hold_next: Callback<MouseEvent>,
    /// The score.
    pub panel: Html,
}

/// Something about keeping that the user should know, said once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftNotice {
    /// The browser keeps nothing; the work is lost when the page is closed.
    NotKept,
    /// Another window works on the same record; this one now keeps its own copy.
    Forked,
}
