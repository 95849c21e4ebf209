//! The messages of the documents that show an answer, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::evidence::EvidenceTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: EvidenceTexts = EvidenceTexts {
    legend: "佐证材料",
    hint: "只登记名称、文号等信息，不上传附件。",
    add: "添加佐证材料",
    title: "材料名称",
    untitled: "请填写材料名称。",
    number: "文号（选填）",
    issuer: "出具单位（选填）",
    date: "日期（选填）",
    kind: "类别",
    kind_open: "未分类",
    pages: "页数（选填）",
    copies: "份数（选填）",
    original: "原件或复印件",
    original_open: "未注明",
    kept_at: "存放处（选填）",
    pick: "从目录中选用已登记的材料",
    pick_none: "选择一份材料",
    leave: "不再用于本项",
    also: |others| format!("同时用于{others}"),
    to_catalogue: "查看佐证材料目录",
};
