//! Lists whose entries are added, changed and removed in place, in English.
//!
//! Must not know: where they are shown.

use crate::text::lists::ListTexts;

/// The table.
pub(in crate::text::en) const TEXTS: ListTexts =
    ListTexts { removed: |name| format!("“{name}” was removed."), restore: "Undo" };
