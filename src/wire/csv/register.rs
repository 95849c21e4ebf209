//! The table of a register: a row for each application, with where it stands.
//!
//! Must not know: how a table is written.

use crate::domain::date::Date;
use crate::register::Register;
use crate::register::event::Outcome;
use crate::register::history::History;
use crate::register::state::Application;
use crate::screening::submission::CountyKey;
use crate::terms::zh::register::{ground, route, stage};
use crate::terms::zh::verdict;
use crate::wire::csv::Field;

/// A row for each application, in the order of the rounds and of the events.
#[must_use]
pub fn register(register: &Register, history: &History) -> Vec<Vec<Field>> {
    let head = [
        "批次",
        "申报主体",
        "行政区划代码",
        "省辖市",
        "途径",
        "状态",
        "申报日期",
        "初审日期",
        "初审意见",
        "评价日期",
        "资格核验",
        "总分最低",
        "总分最高",
        "公示开始",
        "公示截止",
        "异议件数",
        "成立件数",
        "未办结件数",
        "认定日期",
        "认定文件",
        "评估次数",
        "下次评估年份",
        "取消日期",
        "取消依据",
    ];
    let mut rows = vec![head.into_iter().map(Field::text).collect()];
    for round in register.settings.edition().rounds.iter().map(|round| round.year) {
        rows.extend(history.of_round(round).map(|of| row(register, of)));
    }
    rows
}

fn row(register: &Register, of: &Application) -> Vec<Field> {
    let code = match &of.county {
        CountyKey::Code(code) => Field::text(code.as_str()),
        CountyKey::Name(_) => Field::Nothing,
    };
    let day = |day: Option<Date>| day.map_or(Field::Nothing, |day| Field::text(&day.to_string()));
    let text = |text: Option<&str>| text.map_or(Field::Nothing, Field::text);
    let review = of.review.as_ref();
    let opinion = review.map(|it| if it.refused.is_some() { "不合格" } else { "合格" });
    let evaluation = of.evaluation.as_ref();
    let total = evaluation.map(|it| it.file.under(&register.settings.scheme).sheet.total);
    let total = total.flatten();
    let next = of.next_evaluation(register.settings.edition());
    vec![
        Field::number(of.round),
        Field::text(&of.name),
        code,
        Field::text(&of.prefecture),
        Field::text(route(of.route)),
        Field::text(stage(of.stage())),
        day(Some(of.applied.on)),
        day(review.map(|it| it.record.on)),
        text(opinion),
        day(evaluation.map(|it| it.record.on)),
        text(evaluation.map(|it| verdict(it.judgement.verdict()))),
        total.map_or(Field::Nothing, |total| Field::number(total.low)),
        total.map_or(Field::Nothing, |total| Field::number(total.high)),
        day(of.listing.as_ref().map(|it| it.from)),
        day(of.listing.as_ref().map(|it| it.to)),
        Field::number(of.objections.len()),
        Field::number(of.objections(Outcome::Upheld)),
        Field::number(of.objections(Outcome::Open)),
        day(of.designation.as_ref().map(|it| it.on)),
        text(of.designation.as_ref().map(|it| it.document.as_str())),
        Field::number(of.reevaluations.len()),
        next.map_or(Field::Nothing, |next| Field::number(next.year())),
        day(of.revocation.as_ref().map(|(record, _)| record.on)),
        text(of.revocation.as_ref().map(|(_, it)| ground(it.ground))),
    ]
}
