//! Drafts and exports, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::progress::Export;
use crate::text::session::{DraftFacts, SessionTexts};
use crate::text::zh::page_title;

/// The table.
pub(in crate::text::zh) const TEXTS: SessionTexts = SessionTexts {
    exported,
    export_step,
    draft_facts,
    which: "本机保存有未完成的自评。点“继续填写”打开其中一份，随即显示本页。",
    there_are,
    of_another,
};

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

fn draft_facts(facts: &DraftFacts<'_>) -> Vec<String> {
    let DraftFacts { round, n_answered, n_applicable, total, changed_on, saved_at } = *facts;
    let extent = [
        format!("{round}年批次"),
        format!("已填 {n_answered}/{n_applicable} 项"),
        format!("总分 {total}"),
    ];
    let changed = changed_on.map(|page| format!("最后改动：{}", page_title(page)));
    extent.into_iter().chain(changed).chain([format!("保存于 {saved_at}")]).collect()
}

fn there_are(n: usize) -> String {
    format!("本机有 {n} 份未完成的自评，可继续填写")
}

fn of_another(county: &str) -> String {
    format!("本页供{county}填写。本机保存的草稿属于其他申报主体；如需继续，点“继续填写”打开。")
}
