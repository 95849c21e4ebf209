//! The messages of what the pages of a county share, in Chinese.
//!
//! Must not know: where they are shown.

use crate::terms::zh::state;
use crate::text::county::CountyTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: CountyTexts = CountyTexts {
    note: "备注",
    no_record: "请先选定申报主体，再填写本页。",
    back_to_start: "返回首页",
    indicator: "指标",
    state: "状态",
    numbered,
    category,
    numeral: str::to_owned,
    indicator_state: state,
    translation,
    source,
    score_now: "当前得分",
    missing_title: "《通知》原文没有第13项",
};

fn numbered(no: &str, title: &str) -> String {
    format!("{no}、{title}")
}

fn category(no: &str, title: &str) -> String {
    format!("{no}{title}")
}

fn translation(text: &str) -> String {
    text.to_owned()
}

fn source(clause: &str) -> String {
    // `附件1 一（一）2`: the annex, the dimension, the category, the number.
    let no = clause.rsplit(|character: char| !character.is_ascii_digit()).next();
    let annex = clause.split_whitespace().next().unwrap_or(clause);
    no.filter(|no| !no.is_empty())
        .map_or_else(|| format!("《通知》{clause}"), |no| format!("《通知》{annex}第{no}项"))
}
