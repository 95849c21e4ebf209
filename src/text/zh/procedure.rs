//! The messages of the procedure of applying, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::edition::Edition;
use crate::eligibility::procedure::Procedure;
use crate::terms::zh::{deadline, ready, route};
use crate::text::procedure::ProcedureTexts;

/// The table.
pub(in crate::text) const TEXTS: ProcedureTexts = ProcedureTexts {
    title: "申报程序",
    step,
    submitted_on: "报送日期",
    ready: "已备齐",
    not_ready: "未备齐",
};

fn step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(of) => format!("申报渠道：{}。", route(*of, edition)),
        Procedure::Deadline(of) => format!("报送时间：{}。", deadline(*of)),
        Procedure::Document(of, is_ready) => format!("{}：{}", of.title.zh, ready(*is_ready)),
    }
}
