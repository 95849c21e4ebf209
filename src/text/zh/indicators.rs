//! The messages of the list of the indicators, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::indicators::IndicatorsTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: IndicatorsTexts = IndicatorsTexts {
    lead: "逐项填写，顺序不限。填了一部分也会计分：未填部分按零分至满分计，得分显示为区间。",
    score_now: "当前得分",
    answered_of,
};

fn answered_of(n_done: usize, n_all: usize) -> String {
    format!("应填 {n_all} 项，已填 {n_done} 项")
}
