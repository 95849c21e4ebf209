//! Display, corrections, the check before the export, and keys, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::text::access::AccessTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: AccessTexts = AccessTexts {
    error_prefix: "错误：",
    errors_title,
    errors_text: "这些内容没有被采用，也不会写入导出文件；先前的数据仍然有效。",
    correction,
    step_check: "核对内容",
    to_check: "下一步：核对内容",
    check_lead: "导出和打印之前，请逐项核对所填内容；有误的点“更改”。",
    change: "更改",
    no_answer: "未填报",
    n_entries,
    plan_extent,
    range,
    range_of_grades,
    named,
    points_said,
    done_of,
    nothing_scored: "无",
    step_of,
    score_of_no,
    contribution_of_no,
    keyboard: "键盘操作",
    keys: &[
        ("Tab、Shift + Tab", "移到下一个、上一个可操作的位置；首次按 Tab 可跳过导航"),
        ("Enter", "打开链接、按下按钮、展开计算过程"),
        ("空格", "按下按钮、勾选、展开折叠的内容"),
        ("方向键", "在一组单选项和下拉列表中选择"),
        ("Alt + ↓", "在日期框中打开日历"),
        ("Esc", "收起计算过程"),
        ("Alt + ←", "回到上一页"),
        ("Ctrl + P", "打印当前文书"),
    ],
    paper_copy: "自评报告（英文阅读本）",
    paper_copy_hint: "英文阅读本仅供阅读，以中文为准。",
    unit,
    numeral: unit,
    category,
    separator: "；",
};

fn errors_title(n: usize) -> String {
    format!("有 {n} 处填写需要更正")
}

fn category(no: &str, title: &str) -> String {
    format!("{no}{title}")
}

fn correction(asked: &str, problem: &str) -> String {
    format!("{asked}：{problem}")
}

fn n_entries(n: usize) -> String {
    format!("已列出 {n} 件")
}

fn plan_extent(n_sections: usize, n_measures: usize) -> String {
    format!("已写 {n_sections} 个部分，{n_measures} 项任务")
}

fn range(low: &str, high: &str) -> String {
    format!("{low} 至 {high}")
}

fn range_of_grades(low: &str, high: &str) -> String {
    format!("{low}至{high}")
}

fn named(what: &str, number: &str) -> String {
    format!("{what}，{number}")
}

fn points_said(got: &str, points: &str) -> String {
    format!("得 {got} 分，满分 {points} 分")
}

fn done_of(n_done: usize, n_all: usize) -> String {
    format!("{n_all} 项中已完成 {n_done} 项")
}

fn step_of(at: usize, n_all: usize, name: &str) -> String {
    format!("第 {at} 步（共 {n_all} 步）：{name}")
}

fn score_of_no(no: IndicatorNo) -> String {
    format!("第{no}项得分")
}

fn contribution_of_no(no: IndicatorNo) -> String {
    format!("第{no}项对总分贡献")
}

fn unit(unit: &str) -> String {
    unit.to_owned()
}
