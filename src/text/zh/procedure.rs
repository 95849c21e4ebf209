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
    due_on: "市里要求的报送日期",
    due_on_hint: "见市级通知；《通知》规定的日期是省辖市向省申报的截止日期。",
    submitted_on: "报送日期",
    ready: "已备齐",
    not_ready: "未备齐",
    after: "申报之后：程序和认定后的政策激励",
    stages,
    incentives: |edition| {
        format!("认定为示范县（市、区）的政策激励（{}）：", edition.designation.after_clause.zh)
    },
};

/// What follows the application, in the order of the notice.
fn stages(edition: &Edition) -> [String; 5] {
    let (of, quota) = (&edition.designation, &edition.quota_clause.zh);
    let (clause, evaluated, after) = (&of.clause.zh, &of.evaluated_clause.zh, &of.after_clause.zh);
    [
        format!("推荐申报：由省辖市推荐，或者省直管县（市）直接申报（{quota}）。"),
        format!("初审：合格的列为示范创建县（市、区），还不是示范县（市、区）（{quota}）。"),
        format!(
            "评价认定：综合评价，每年认定{}个（{clause}、{evaluated}）。",
            edition.designations
        ),
        format!("公示：没有异议的向社会公布（{evaluated}）；公示期长短《通知》未规定。"),
        format!(
            "动态管理：每{}年评估一次，不符合示范标准的取消认定资格并通报（{after}）。",
            of.every_years
        ),
    ]
}

fn step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(of) => format!("申报渠道：{}。", route(*of, edition)),
        Procedure::Deadline(of) => format!("报送时间：{}。", deadline(*of)),
        Procedure::Document(of, is_ready) => format!("{}：{}", of.title.zh, ready(*is_ready)),
    }
}
