//! The messages of the page of an indicator, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::action::StateChoice;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::percent::Percent;
use crate::scoring::scale::{Limit, Takes};
use crate::terms::definition;
use crate::terms::zh::zero_reason;
use crate::text::indicator::IndicatorTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: IndicatorTexts = IndicatorTexts {
    no_such: "没有这个编号的指标。",
    back: "返回指标总览",
    why_asked: "设置依据：",
    score: "本项得分",
    of_hundred: "满分 100",
    bonus_points: "附加分值",
    weight: "权重",
    contribution: "对总分贡献",
    state_legend: "本项情况",
    state_choice,
    other_case: "其他情形",
    as_filled: "按所填",
    not_now: "暂时无法填写",
    not_here: "本县不涉及（不适用）",
    how_scored: "怎么计分",
    share: |share| format!("{}{share}，", if share.is_exact() { "" } else { "约" }),
    next_open: |no| format!("继续：第{no}项"),
    reason: "不适用的理由",
    reason_missing: "请写明理由；没有理由的，按“未填报”计。",
    zero_reason,
    by_department: "按部门填写",
    sum: |sum, unit| format!("合计{sum}{unit}（各部门之和）"),
    parts_missing: |departments| format!("还缺{}的数，合计暂按待核实", departments.join("、")),
    zero_reason_missing: "请说明本县没有此类事项的原因；没有说明的，本评分项按“待核实”计。",
    not_applicable_barred: "（按当前评分方案，各县都应填写本项）",
    not_applicable_not_allowed: "按当前评分方案，本项各县都应填写，不能选“不适用”；现按“未填报”计入区间，请改选。",
    item_dropped: "没有此类事项，不参与计分",
    basis: "评分依据：",
    named: |name| format!("{name}："),
    counts: "口径",
    timing_and_source: "时段·来源",
    timing: |of, year| definition::timing(of, Some(year), Language::Zh),
    timing_separator: "　",
    same_as_above: "同上",
    details: "详细口径",
    details_of: "：",
    line_left: "不适用",
    line_reason: "理由",
    line_reason_missing: "请写明理由；没有理由的，按待核实计。",
    line_name_missing: "请写明名称；没有名称的，按待核实计。",
    line_state: |line, state| format!("{line}：{state}"),
    lines_open: |n| format!("还有{n}行没有填完"),
    rest: |state| format!("没有选的都记为“{state}”"),
    lines_settled: "各行已填完",
    list_of_nothing: "不能全部选“不适用”，请核对。",
    counted_above: "由上面的清单得出，不另外填写。",
    points_of,
    points_said,
    fill_first,
    takes,
    step_points: |points, reached| {
        if reached { format!("得 {points} 分") } else { format!("{points} 分") }
    },
    in_proportion,
    less: |each| format!("每 1 个扣 {each} 分，扣完为止"),
    more: |each, points| format!("每 1 个得 {each} 分，最多 {points} 分"),
    choice_points,
    shared_with,
    level_option,
    neighbours: "前后指标",
    previous,
    next,
};

const fn state_choice(choice: StateChoice) -> &'static str {
    match choice {
        StateChoice::Unanswered => "未填报",
        StateChoice::Answered => "填写",
        StateChoice::Unknown => "待核实",
        StateChoice::NotApplicable => "不适用",
    }
}

fn points_of(got: &str, points: Option<&str>) -> String {
    let out_of = points.map(|points| format!("（满分 {points} 分）")).unwrap_or_default();
    format!("得 {got} 分{out_of}")
}

fn points_said(got: &str, points: &str) -> String {
    format!("得 {got} 分，满分 {points} 分")
}

fn fill_first(n_figures: Option<usize>, points: &str) -> String {
    let first = match n_figures {
        None => "选完各行",
        Some(_) => "填好",
    };
    format!("{first}后显示，最多 {points} 分")
}

fn takes(takes: Takes) -> String {
    let whole = |of: Limit| matches!(of, Limit::Share(of) if of.is_whole());
    match takes {
        Takes::AtLeast(of) if whole(of) => limit(of),
        Takes::AtLeast(of) => format!("{} 以上", limit(of)),
        Takes::AtMost(of) => format!("{} 以下", limit(of)),
        Takes::Below(of) => format!("不足 {}", limit(of)),
        Takes::Above(of) => format!("超过 {}", limit(of)),
    }
}

fn limit(of: Limit) -> String {
    match of {
        Limit::Share(share) => share.to_string(),
        Limit::Figure(figure) => figure.to_string(),
    }
}

fn in_proportion(from: Option<Percent>, full: Percent, points: &str) -> String {
    let from = from.map(|from| format!("超过 {from} 起得分，")).unwrap_or_default();
    if full.is_whole() {
        format!("{from}按比例，{full} 得 {points} 分")
    } else {
        format!("{from}{full} 以上得 {points} 分，不足的按比例")
    }
}

fn choice_points(points: &str) -> String {
    format!("（{points}分）")
}

fn shared_with(sharers: &[IndicatorNo]) -> String {
    let numbers: Vec<_> = sharers.iter().map(|no| format!("第{no}项")).collect();
    let numbers = numbers.join("、");
    format!("（同{numbers}）")
}

fn level_option(level: usize, title: &str, points: &str) -> String {
    format!("{level}级：{title}（{points}分）")
}

fn previous(no: IndicatorNo) -> String {
    format!("上一项（{no}）")
}

fn next(no: IndicatorNo) -> String {
    format!("下一项（{no}）")
}
