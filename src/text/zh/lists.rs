//! Lists whose entries are added, changed and removed in place, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::lists::ListTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: ListTexts =
    ListTexts { removed: |name| format!("已删除“{name}”。"), restore: "撤销" };
