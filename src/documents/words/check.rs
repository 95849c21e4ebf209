//! What only a paper says of the eligibility checks: days, conclusion, and what a check that
//! found nothing rests on.
//!
//! Must not know: how a check is decided.

use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, Clause};
use crate::domain::event::Event;
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Outcome, Verdict};
use crate::terms::zh::{check as terms, date};

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

/// The verification period (核验期间) of a county: the days on which events count.
#[must_use]
pub fn period(checks: &[Check]) -> Option<Window> {
    let looks_at_days = |check: &&Check| !matches!(check.rule.form, CheckForm::Yearly { .. });
    checks.iter().filter(looks_at_days).find_map(|check| check.window)
}

/// The same in words.
#[must_use]
pub fn period_in_words(checks: &[Check]) -> String {
    period(checks).map(|days| window(Some(days)).concat()).unwrap_or_default()
}

/// What a clear check without remarks rests on.
#[must_use]
pub const fn clear(check: &Check) -> &'static str {
    match check.rule.form {
        CheckForm::Graded { .. } if check.events.is_empty() => "填报为无。",
        CheckForm::Graded { .. } => "所列情形均未达到重大等级。",
        CheckForm::Yearly { .. } => "所填各年度考核等次均非未完成。",
        CheckForm::Found { .. } | CheckForm::Listed { .. } => "填报为无。",
        CheckForm::Declared => "填报为真实准确，无弄虚作假。",
    }
}

/// What was stated of an event. Where nothing excludes, it is there for the record.
#[must_use]
pub fn event(check: &Check, event: &Event) -> String {
    let is_on_record = check.outcome == Outcome::Clear;
    let head = if is_on_record { "登记备查" } else { "所填情形" };
    format!("{head}：{}。", terms::event(check.rule, event))
}
