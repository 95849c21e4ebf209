//! The messages of the second look, in Chinese.
//!
//! Must not know: where they are shown.

use crate::terms::zh::second_look::question;
use crate::text::second_look::SecondLookTexts;

/// The table.
pub(in crate::text) const TEXTS: SecondLookTexts = SecondLookTexts {
    title: "校核",
    lead: "只是提问，不影响得分，也不妨碍导出。属实的不必改动，可在备注中说明。",
    nothing: "没有发现需要核对的问题。",
    question,
    without_evidence: |n| format!("以下{n}项已得满分或者填到较高程度，没有登记佐证材料："),
    more: |n| format!("还有{n}个问题"),
    indicator_no: |no| format!("第{no}项"),
};
