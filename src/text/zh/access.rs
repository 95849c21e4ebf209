//! Display, corrections, the check before the export, and keys, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::access::AccessTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: AccessTexts = AccessTexts {
    check_lead: "导出和打印之前，请逐项核对所填内容；有误的点“更改”。",
    change: "更改",
    no_answer: "未填报",
    n_entries,
    plan_extent,
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
};

fn n_entries(n: usize) -> String {
    format!("已列出 {n} 件")
}

fn plan_extent(n_sections: usize, n_measures: usize) -> String {
    format!("已写 {n_sections} 个部分，{n_measures} 项任务")
}
