//! Drafts and exports, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::progress::Export;
use crate::text::session::SessionTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: SessionTexts = SessionTexts { exported, export_step };

const fn exported(state: Export) -> &'static str {
    match state {
        Export::Never => "未导出。",
        Export::Earlier => "上次导出后又有改动，改动未导出。",
        Export::Current => "上次导出后没有改动。",
    }
}

const fn export_step(state: Export) -> &'static str {
    match state {
        Export::Never => "未导出",
        Export::Earlier => "有改动未导出",
        Export::Current => "已完成",
    }
}
