//! What the eligibility checks find, a sentence each, in Chinese.
//!
//! Must not know: how a check is decided.

use crate::domain::edition::check::{ExclusionCheck, Mark};
use crate::domain::event::Event;
use crate::eligibility::window::Window;
use crate::eligibility::{Criterion, Ground, OpenFact, Remark};
use crate::terms::figure::{amount, at_least};
use crate::terms::zh::{date, energy_grade, event_level};

/// What an event must come to at least, and what else helps to answer a check.
#[must_use]
pub fn asked(check: &ExclusionCheck) -> String {
    limits(check).unwrap_or_default() + &check.hint.zh
}

/// What an event must come to at least, as a sentence; none where anything counts.
#[must_use]
pub fn limits(check: &ExclusionCheck) -> Option<String> {
    let least = thresholds(check);
    (!least.is_empty()).then(|| format!("指有下列情形之一的：{least}。"))
}

/// What an event must come to at least; nothing where events have no levels.
#[must_use]
pub fn thresholds(check: &ExclusionCheck) -> String {
    let figures = check.figures().iter();
    let figures = figures.map(|of| format!("{}{}", of.title.zh, at_least(of, of.major)));
    let marks = check.marks().iter().filter_map(Mark::least_level);
    let least = figures.chain(marks.map(|words| words.zh.clone()));
    least.collect::<Vec<_>>().join("；")
}

/// An event as it is stated: its day, its level, its figures and marks.
#[must_use]
pub fn event(check: &ExclusionCheck, event: &Event) -> String {
    let day = event.date.map_or_else(|| "日期待核实".to_owned(), date);
    let level = event.official_level.map(|level| format!("认定等级为{}", event_level(level)));
    let figures = check.figures().iter().filter_map(|of| {
        Some(format!("{}{}", of.title.zh, amount(of, *event.figures.get(&of.id)?)))
    });
    let marks = check.marks().iter().filter_map(|mark| {
        Some(format!("{}：{}", mark.title.zh, mark.stated_beyond_none(event)?.title.zh))
    });
    let note = (!event.note.is_empty()).then(|| event.note.clone());
    let parts = std::iter::once(day).chain(level).chain(figures).chain(marks).chain(note);
    parts.collect::<Vec<_>>().join("，")
}

/// Why a check is triggered.
#[must_use]
pub fn ground(ground: &Ground) -> String {
    let day = ground.date.map(|day| format!("{}，", date(day))).unwrap_or_default();
    let level = ground.level.map_or("", event_level);
    match ground.criterion {
        Criterion::OfficialLevel(official) => {
            format!("{day}官方认定等级为{}。", event_level(official))
        }
        Criterion::Figure { figure: of, value, threshold } => {
            let (name, value) = (&of.title.zh, amount(of, value));
            format!("{day}{name}{value}，达到{level}等级标准（{}）。", at_least(of, threshold))
        }
        Criterion::Mark { value, .. } => {
            let words = value.level.as_ref().map_or("", |(_, words)| words.zh.as_str());
            format!("{day}{words}，达到{level}等级标准。")
        }
        Criterion::Grade { year, target, grade } => {
            format!("{year}年度{}责任目标考核等次为{}。", target.title.zh, energy_grade(grade))
        }
        Criterion::Finding => format!("{day}被认定存在统计造假、弄虚作假。"),
        Criterion::Listing { to: Some(to) } => {
            format!("{day}被列为失信被执行人，{}移出。", date(to))
        }
        Criterion::Listing { to: None } => format!("{day}被列为失信被执行人，尚未移出。"),
        Criterion::Declared => "申报主体不能保证所提供的创建材料真实准确。".to_owned(),
    }
}

/// What is not known.
#[must_use]
pub fn open_fact(open: &OpenFact) -> String {
    match *open {
        OpenFact::NotStated => "是否存在相关情形，尚未填报或者待核实。".to_owned(),
        OpenFact::Day(at) => format!("所列第{}条的日期待核实，是否计入无法判断。", at + 1),
        OpenFact::Figure(day, of) => {
            format!("{}事件没有官方认定等级，{}待核实。", date(day), of.title.zh)
        }
        OpenFact::Mark(day, of) => format!("{}事件{}，待核实。", date(day), of.open.zh),
        OpenFact::Grade(year, target, grade) => {
            format!("{year}年度{}责任目标考核等次{}。", target.title.zh, energy_grade(grade))
        }
    }
}

/// What was looked at and does not decide.
#[must_use]
pub fn remark(remark: &Remark) -> String {
    match *remark {
        Remark::BeforeWindow(day, days) => {
            format!("{}的情形发生在核验期间之前（早{days}天），不计。", date(day))
        }
        Remark::AfterReference(day) => format!("{}的情形发生在基准日之后，不计。", date(day)),
        Remark::LevelDisagrees { date: day, official, by_figures } => {
            let by_figures = by_figures.map_or("未达到重大", event_level);
            format!(
                "{}事件官方认定等级为{}，按所填数据判定为{by_figures}，以官方认定为准。",
                date(day),
                event_level(official),
            )
        }
        Remark::BasicallyMet(year, target) => {
            format!("{year}年度{}责任目标考核等次为基本完成，不属于未完成。", target.title.zh)
        }
        Remark::YearOutside(year) => format!("{year}年度不在核验期间，不计入。"),
    }
}

/// Days that are looked at, and of which what is stated says nothing.
#[must_use]
pub fn uncovered(days: &Window) -> String {
    format!(
        "核验期间中的{}至{}，所填自评没有涉及，有无相关情形待核实。",
        date(days.from),
        date(days.to)
    )
}
