//! The messages of the eligibility checks, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::edition::check::{CheckForm, Clause, ExclusionCheck};
use crate::domain::facts::EligibilityFacts;
use crate::eligibility::window::Window;
use crate::eligibility::{Remark, Verdict};
use crate::terms::zh::check::{self, ground, open_fact};
use crate::terms::zh::{date, energy_grade, event_level, outcome, verdict};
use crate::text::eligibility::EligibilityTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: EligibilityTexts = EligibilityTexts {
    period,
    change_period: "更改基准日",
    limits: check::limits,
    how: "填写说明",
    verdict: |of| format!("资格核验：{}", verdict(of)),
    verdict_meaning,
    not_begun: "可以先填指标，报送前补上。",
    still_open,
    outcome,
    clauses,
    ground,
    open_fact,
    remark,
    window,
    energy_grade,
    energy_grades,
    energy_year,
    target: |of| format!("{}目标", of.title.zh),
    put_on_record: "较低等级的登记备查",
    on_record: "登记备查：未达到重大等级的逐起填写，自评报告如实列出。",
    none_but: |n| format!("没有；登记备查 {n} 件"),
    level: event_level,
    event_date: "发生日期",
    finding_date: "认定日期",
    listed_from: "列入日期",
    listed_until: "移出日期",
    listed_until_hint: "仍在名单中的不填。",
    official_level: "官方认定等级",
    level_not_given: "未认定或待核实",
    ten_thousand_yuan: "万元",
    truthful_yes: "属实",
    truthful_no: "不能保证属实",
    rules_title: "判定依据和口径说明",
    assumptions_title: "口径说明",
};

const fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "六项均已填明。",
        Verdict::Barred => "不能参与评价认定，或者将被取消创建资格；得分不能抵消。",
        Verdict::Unverified => "还有事项待核实，核实后才能得出结论。",
    }
}

fn period(Window { from, to }: Window) -> String {
    format!("核验期间：{}至{}（含首尾两日）。", date(from), date(to))
}

fn still_open(open: &[usize]) -> String {
    let numbers: Vec<_> = open.iter().map(ToString::to_string).collect();
    format!(
        "第{}问还没有填明；已填的未发现否决情形。可以先填指标，报送前补上。",
        numbers.join("、")
    )
}

fn clauses(clauses: &[Clause]) -> String {
    let named = |of: &Clause| format!("{}（{}）", of.title.zh, of.consequence.zh);
    format!("依据：{}", clauses.iter().map(named).collect::<Vec<_>>().join("；"))
}

/// On the page with what to do about it, which no paper that is handed in says.
fn remark(remark: &Remark) -> String {
    let hint = match remark {
        Remark::LevelDisagrees { .. } => "请核对数据。",
        Remark::BasicallyMet(..) => "评审时可能被问及，建议备好说明材料。",
        Remark::BeforeWindow(..) | Remark::AfterReference(_) | Remark::YearOutside(_) => "",
    };
    check::remark(remark) + hint
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

fn energy_grades(check: &ExclusionCheck, facts: &EligibilityFacts, year: u16) -> String {
    let grades = check.targets().iter().map(|target| {
        let grade = facts.grade(check.id, year, target.id);
        format!("{}{}", target.title.zh, energy_grade(grade))
    });
    format!("{year}年：{}", grades.collect::<Vec<_>>().join("，"))
}

fn energy_year(year: u16, reference: bool) -> String {
    if reference { format!("{year}年度（如已公布）") } else { format!("{year}年度") }
}
