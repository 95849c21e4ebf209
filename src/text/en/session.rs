//! Drafts and exports, in English.
//!
//! Must not know: where they are shown.

use crate::app::progress::Export;
use crate::text::session::SessionTexts;

/// The table.
pub(in crate::text::en) const TEXTS: SessionTexts = SessionTexts { exported, export_step };

const fn exported(state: Export) -> &'static str {
    match state {
        Export::Never => "Not exported yet.",
        Export::Earlier => "Changed since the last export.",
        Export::Current => "Unchanged since the last export.",
    }
}

const fn export_step(state: Export) -> &'static str {
    match state {
        Export::Never => "Not exported",
        Export::Earlier => "Changed since export",
        Export::Current => "Done",
    }
}
