//! The messages of the procedure of applying, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::edition::Edition;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
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
        Procedure::Route(ApplicationRoute::Direct) => {
            "申报渠道：省直管县（市），直接向省发展改革委申报。".to_owned()
        }
        Procedure::Route(ApplicationRoute::ByPrefecture) => {
            let quota = edition.quota;
            format!("申报渠道：由省辖市择优推荐，每市原则上不超过{quota}个。")
        }
        Procedure::Deadline(Deadline::InTime(last)) => format!("报送时间：在期限（{last}）内。"),
        Procedure::Deadline(Deadline::Late(last)) => format!("报送时间：晚于期限（{last}）。"),
        Procedure::Deadline(Deadline::Open(last)) => {
            format!("报送时间：期限为 {last}，尚未填写报送日期。")
        }
        Procedure::Deadline(Deadline::UnknownToSource) => {
            "报送时间：《通知》未规定本批次的期限，请以当年通知为准。".to_owned()
        }
        Procedure::Document(which, ready) => {
            let state = match ready {
                Some(true) => "已备齐",
                Some(false) => "未备齐",
                None => "待核实",
            };
            format!("{}：{state}", which.title.zh)
        }
    }
}
