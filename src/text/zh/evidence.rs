//! The messages of the evidence for an indicator, in Chinese.
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
};
