//! The messages of the eligibility checks, in Chinese.
//!
//! Must not know: where they are shown.

use crate::documents::words::date;
use crate::documents::words::figure::{amount, at_least};
use crate::domain::date::Date;
use crate::domain::edition::check::{CheckForm, Clause, ExclusionCheck};
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel};
use crate::eligibility::window::Window;
use crate::eligibility::{Criterion, Ground, OpenFact, Outcome, Remark, Verdict};
use crate::text::eligibility::EligibilityTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: EligibilityTexts = EligibilityTexts {
    lead: "以下情形会影响申报或评价认定资格。请按事实填写并注明日期；不清楚的选“待核实”，核实后才能得出结论。",
    verdict,
    verdict_meaning,
    outcome,
    clauses,
    ground,
    open_fact,
    remark,
    window,
    window_from,
    window_to,
    mark,
    energy_grade,
    energy_grades,
    energy_year,
    level,
    event_date: "发生日期",
    finding_date: "认定日期",
    listed_from: "列入日期",
    listed_until: "移出日期",
    listed_until_hint: "仍在名单中的不填。",
    official_level: "官方认定等级",
    official_level_hint: "以调查机关认定为准；没有认定的，按下列数据判断。",
    level_not_given: "未认定或待核实",
    ten_thousand_yuan: "万元",
    truthful_yes: "属实",
    truthful_no: "不能保证属实",
    assumptions_title: "口径说明",
};

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "资格核验：未发现否决情形",
        Verdict::Barred => "资格核验：存在否决情形",
        Verdict::Unverified => "资格核验：待核实",
    }
}

const fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "六项均已填明，按所填情况未发现否决情形。",
        Verdict::Barred => "不能参与评价认定，或者将被取消创建资格；得分不能抵消，依据见下。",
        Verdict::Unverified => "还有事项待核实，核实后才能得出结论。",
    }
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "未发现否决情形",
        Outcome::Triggered => "存在否决情形",
        Outcome::Unverified => "待核实",
    }
}

fn clauses(clauses: &[Clause]) -> String {
    let named = |of: &Clause| format!("{}（{}）", of.title.zh, of.consequence.zh);
    format!("依据：{}", clauses.iter().map(named).collect::<Vec<_>>().join("；"))
}

fn ground(ground: &Ground) -> String {
    let day = ground.date.map(|day| format!("{}，", date(day))).unwrap_or_default();
    let level_of = |given: Option<EventLevel>| given.map(level).unwrap_or_default();
    match ground.criterion {
        Criterion::OfficialLevel(given) => format!("{day}官方认定为{}", level(given)),
        Criterion::Figure { figure: which, value, threshold } => {
            let (name, level) = (&which.title.zh, level_of(ground.level));
            let (value, least) = (amount(which, value), at_least(which, threshold));
            format!("{day}{name} {value}，达到{level}标准（{least}）")
        }
        Criterion::Mark { value, .. } => {
            let words = value.level.as_ref().map_or("", |(_, words)| words.zh.as_str());
            format!("{day}{words}，属{}", level_of(ground.level))
        }
        Criterion::Grade { year, target, grade } => {
            format!("{year}年{}责任目标考核等次为{}", target.title.zh, energy_grade(grade))
        }
        Criterion::Finding => format!("{day}被认定统计造假、弄虚作假"),
        Criterion::Listing { to: Some(to) } => format!("{day}被列入名单，{}移出", date(to)),
        Criterion::Listing { to: None } => format!("{day}被列入名单，尚未移出"),
        Criterion::Declared => "未能声明所提供材料真实准确".to_owned(),
    }
}

fn open_fact(open: &OpenFact) -> String {
    match open {
        OpenFact::NotStated => "尚未填明，请核实后选择。".to_owned(),
        OpenFact::Day(at) => format!("第{}条没有填写日期，是否计入无法判断。", at + 1),
        OpenFact::Figure(day, of) => {
            format!("{}：{}未填，又没有官方认定等级。", date(*day), of.title.zh)
        }
        OpenFact::Mark(day, of) => format!("{}：{}未填。", date(*day), of.open.zh),
        OpenFact::Grade(year, target) => {
            format!("{year}年{}责任目标考核等次未填明。", target.title.zh)
        }
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::BeforeWindow(day, days) => {
            format!("{}：发生在核验期间之前（早{days}天），不计。", date(*day))
        }
        Remark::AfterReference(day) => format!("{}：发生在基准日之后，不计，请留意。", date(*day)),
        Remark::LevelDisagrees { date: day, official, by_figures } => format!(
            "{}：官方认定为{}，而所填数据{}；以官方认定为准，请核对数据。",
            date(*day),
            level(*official),
            by_figures
                .map_or("未达到重大标准".to_owned(), |by| format!("相当于{}", level(by))),
        ),
        Remark::BasicallyMet(year, target) => format!(
            "{year}年{}责任目标为“基本完成”，字面上不属于“未完成”，评审时可能被问及。",
            target.title.zh
        ),
        Remark::YearOutside(year) => format!("{year}年不在核验年度内，不计。"),
    }
}

fn window(check: &ExclusionCheck, window: Window) -> String {
    let Window { from, to } = window;
    match check.form {
        CheckForm::Yearly { .. } => format!(
            "核验年度：{}—{}年；{}年已有考核结果的一并计入。",
            from.year(),
            to.year().saturating_sub(1),
            to.year()
        ),
        CheckForm::Graded { .. }
        | CheckForm::Found { .. }
        | CheckForm::Listed { .. }
        | CheckForm::Declared => {
            format!("核验期间：{}至{}（含首尾两日）。", date(from), date(to))
        }
    }
}

fn window_from(day: Date) -> String {
    format!("{}起", date(day))
}

fn window_to(day: Date) -> String {
    format!("基准日{}", date(day))
}

fn mark(from: Date, to: Date, triggering: bool) -> String {
    let days = if from == to { date(from) } else { format!("{}至{}", date(from), date(to)) };
    format!("{days}（{}）", if triggering { "属否决情形" } else { "不属否决情形" })
}

const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "超额完成",
        EnergyGrade::Met => "完成",
        EnergyGrade::BasicallyMet => "基本完成",
        EnergyGrade::NotMet => "未完成",
        EnergyGrade::Unknown => "待核实",
    }
}

fn energy_grades(check: &ExclusionCheck, facts: &EligibilityFacts, year: u16) -> String {
    let grades = check.targets().iter().map(|target| {
        let grade = facts.grade(check.id, year, target.id);
        format!("{}{}", target.title.zh, energy_grade(grade))
    });
    format!("{year}年：{}", grades.collect::<Vec<_>>().join("，"))
}

fn energy_year(year: u16, reference: bool) -> String {
    if reference {
        format!("{year}年（基准年，如已考核）")
    } else {
        format!("{year}年")
    }
}

const fn level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "一般",
        EventLevel::Larger => "较大",
        EventLevel::Major => "重大",
        EventLevel::Extraordinary => "特别重大",
    }
}
