//! Words of the eligibility checks: what is checked, by which clause, with which result
//! and why.
//!
//! Must not know: how a check is decided.

use crate::documents::words::figure::{amount, at_least};
use crate::documents::words::{date, energy_grade, event_level};
use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, Clause};
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Criterion, Ground, OpenFact, Outcome, Remark, Verdict};

/// What a check comes to.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "未发现否决情形",
        Outcome::Triggered => "存在否决情形",
        Outcome::Unverified => "待核实",
    }
}

/// What all checks come to, in a word.
#[must_use]
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "未发现否决情形",
        Verdict::Barred => "存在否决情形",
        Verdict::Unverified => "待核实",
    }
}

/// What all checks come to, and what follows from it.
#[must_use]
pub fn verdict_in_full(verdict: Verdict, edition: &Edition) -> String {
    match verdict {
        Verdict::Clear => "按所填情况，各项核验均未发现否决情形。".to_owned(),
        Verdict::Barred => {
            let what = |clause: &Clause| format!("{}：{}", clause.title.zh, clause.consequence.zh);
            let follows: Vec<_> = edition.clauses().into_iter().map(what).collect();
            format!("按所填情况，存在否决情形（{}）。得分不能抵消。", follows.join("；"))
        }
        Verdict::Unverified => {
            "未发现否决情形，但有核验事项待核实。待核实不等于通过，核实后方可得出结论。".to_owned()
        }
    }
}

/// The days that a check looks at.
#[must_use]
pub fn window(window: Option<Window>) -> Vec<String> {
    match window {
        Some(Window { from, to }) => vec![date(from), format!("至{}", date(to))],
        None => vec!["不限期间".to_owned()],
    }
}

/// What a clear check without remarks rests on.
const fn clear(form: &CheckForm) -> &'static str {
    match form {
        CheckForm::Graded { .. } => "填报为无，或者所填情形未达到重大等级。",
        CheckForm::Yearly { .. } => "所填各年度考核等次均非未完成。",
        CheckForm::Found { .. } | CheckForm::Listed { .. } => "填报为无。",
        CheckForm::Declared => "填报为真实准确，无弄虚作假。",
    }
}

/// Everything that a check says beside its result.
#[must_use]
pub fn reasons(check: &Check) -> Vec<String> {
    let grounds = check.grounds.iter().map(ground);
    let open = check.open.iter().map(open);
    let remarks = check.remarks.iter().map(remark);
    let reasons: Vec<_> = grounds.chain(open).chain(remarks).collect();
    if reasons.is_empty() { vec![clear(&check.rule.form).to_owned()] } else { reasons }
}

/// Why a check is triggered.
fn ground(ground: &Ground) -> String {
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
        Criterion::Declared => "申报主体填报创建材料并非真实准确。".to_owned(),
    }
}

/// What is not known.
fn open(open: &OpenFact) -> String {
    match *open {
        OpenFact::NotStated => "是否存在相关情形，尚未填报或者待核实。".to_owned(),
        OpenFact::Day(at) => format!("所列第{}条的日期待核实。", at + 1),
        OpenFact::Figure(day, of) => format!("{}事件的{}待核实。", date(day), of.title.zh),
        OpenFact::Mark(day, of) => format!("{}事件{}，待核实。", date(day), of.open.zh),
        OpenFact::Grade(year, target) => {
            format!("{year}年度{}责任目标考核等次待核实。", target.title.zh)
        }
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

/// What was looked at and does not decide.
fn remark(remark: &Remark) -> String {
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
        Remark::BasicallyMet(year, target) => format!(
            "{year}年度{}责任目标考核等次为基本完成，不属于未完成，建议备好说明材料。",
            target.title.zh
        ),
        Remark::YearOutside(year) => format!("{year}年度不在核验期间，不计入。"),
    }
}
