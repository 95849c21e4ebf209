//! The messages of trying other figures, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::what_if::WhatIfTexts;

/// The table.
pub(in crate::text) const TEXTS: WhatIfTexts = WhatIfTexts {
    title: "试算",
    hint: "改动数据，看得分变化，不影响已填内容。",
    reset: "恢复为自评现状",
    nothing: "还没有改动。",
    before: "现状",
    after: "试算",
    moved,
};

fn moved(low: &str, high: &str) -> String {
    format!("最低 {low}，最高 {high}")
}
