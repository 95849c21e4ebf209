//! Words of a score: states, grades, and what an indicator is called.
//!
//! Must not know: how a score arises.

use crate::documents::words::NOTHING;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::{GradeId, IndicatorNo, ItemId};
use crate::domain::scheme::Scheme;
use crate::scoring::indicator::IndicatorState;
use crate::scoring::item::ItemScore;
use crate::scoring::total::ScoreSheet;

/// The state of an indicator.
#[must_use]
pub const fn state(state: IndicatorState) -> &'static str {
    match state {
        IndicatorState::MissingInSource => "原文缺号",
        IndicatorState::NotApplicable => "不适用",
        IndicatorState::Unanswered => "未填报",
        IndicatorState::Unknown => "待核实",
        IndicatorState::Partial => "部分填报",
        IndicatorState::Answered => "已填报",
    }
}

/// The state of an item.
#[must_use]
pub const fn item_state(item: &ItemScore) -> &'static str {
    if item.dropped() {
        "不计分"
    } else if item.open {
        "缺数据"
    } else {
        "已计分"
    }
}

/// The grades that the base may come to, from low to high.
#[must_use]
pub fn grades(scheme: &Scheme, sheet: &ScoreSheet) -> String {
    let title = |id: &GradeId| scheme.grades.iter().find(|grade| grade.id == *id);
    let titles: Vec<_> =
        sheet.grades.iter().filter_map(title).map(|grade| grade.title.zh.as_str()).collect();
    if titles.is_empty() { NOTHING.to_owned() } else { titles.join("、") }
}

/// Number and wording of an indicator: the notice's, or the scheme's own for a number that
/// the notice skips.
#[must_use]
pub fn indicator(framework: &Framework, scheme: &Scheme, no: IndicatorNo) -> String {
    let own = scheme.indicators.get(&no).and_then(|indicator| indicator.title.as_ref());
    let title = match framework.place(no) {
        Some(Place::Printed(_, _, indicator)) => indicator.title.zh.as_str(),
        Some(Place::Missing(missing)) => own.map_or(missing.note.zh.as_str(), |own| &own.zh),
        None => own.map_or("", |own| &own.zh),
    };
    format!("{no}.{title}")
}

/// What an item is called.
#[must_use]
pub fn item(scheme: &Scheme, no: IndicatorNo, id: &ItemId) -> String {
    let items = scheme.indicators.get(&no).map(|indicator| indicator.items.as_slice());
    let item = items.unwrap_or_default().iter().find(|item| item.id() == id);
    item.map_or_else(|| id.to_string(), |item| item.title().zh.clone())
}
