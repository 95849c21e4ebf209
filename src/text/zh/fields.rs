//! The messages of the fields in Chinese.
//!
//! Must not know: elements.

use crate::text::fields::FieldTexts;

pub(in crate::text::zh) const TEXTS: FieldTexts = FieldTexts {
    keep: "保留",
    not_stated: "待核实",
    unclear: "暂不清楚",
    yes: "是",
    no: "否",
    range,
    named,
    done_of,
    nothing_scored: "无",
    unit,
    separator: "；",
    over_limit,
    calendar: "日历",
    labelled,
};

fn over_limit(most: usize, n_over: usize) -> String {
    format!("最多{most}字，末尾{n_over}字超出，没有采用。请缩短，或者另写一处。")
}

fn range(low: &str, high: &str) -> String {
    format!("{low} 至 {high}")
}

fn named(what: &str, number: &str) -> String {
    format!("{what}，{number}")
}

fn done_of(n_done: usize, n_all: usize) -> String {
    format!("{n_all} 项中已完成 {n_done} 项")
}

fn unit(unit: &str) -> String {
    unit.to_owned()
}

fn labelled(name: &str, what: &str) -> String {
    format!("{name}：{what}")
}
