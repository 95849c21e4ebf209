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

/// Something about keeping that the user should know, until it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What it is.
    pub text: String,
    /// What can be done about it.
    pub way: Option<Html>,
    /// What happens once it is read.
    pub on_read: Callback<MouseEvent>,
}
