//! How far the county has come, step by step and dimension by dimension.
//!
//! Must not know: how it is drawn.

use crate::app::action::StateChoice;
use crate::app::state::{FieldKey, Record, RecordDay};
use crate::domain::assessment::ListKey;
use crate::domain::edition::check::ExclusionCheck;
use crate::domain::facts::EligibilityFacts;
use crate::domain::framework::{Dimension, Framework};
use crate::domain::id::IndicatorNo;
use crate::eligibility::Outcome;
use crate::planning::plan::gaps;
use crate::report::Report;
use crate::scoring::indicator::IndicatorState;
use crate::wire;

/// The state of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// 未开始
    NotStarted,
    /// 进行中
    Started,
    /// 已完成
    Done,
    /// 有问题: something typed was not taken.
    Problem,
}

/// What was exported of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// 未导出
    Never,
    /// Something, but not what stands there now.
    Earlier,
    /// What stands there now.
    Current,
}

/// So many out of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Done.
    pub n_done: usize,
    /// In all.
    pub n_all: usize,
}

/// The state of one indicator.
#[must_use]
pub fn of_indicator(record: &Record, report: &Report, no: IndicatorNo) -> Progress {
    let waits = record.aside.awaiting_reason.contains(&no);
    if waits || record.has_rejected(no) {
        return Progress::Problem;
    }
    match report.sheet.indicator(no).map(|indicator| indicator.state) {
        Some(IndicatorState::Answered | IndicatorState::NotApplicable) => Progress::Done,
        Some(IndicatorState::Partial | IndicatorState::Unknown) => Progress::Started,
        Some(IndicatorState::Unanswered) => match record.choice(no) {
            StateChoice::Unanswered => Progress::NotStarted,
            StateChoice::Answered | StateChoice::Unknown | StateChoice::NotApplicable => {
                Progress::Started
            }
        },
        Some(IndicatorState::MissingInSource) | None => Progress::NotStarted,
    }
}

/// The next indicator to fill in, after one or from the first: what is not begun or filled in in
/// part. What is 待核实 waits for others.
#[must_use]
pub fn next_open(report: &Report, after: Option<IndicatorNo>) -> Option<IndicatorNo> {
    let is_open = |state| matches!(state, IndicatorState::Unanswered | IndicatorState::Partial);
    let open = report.sheet.indicators.iter().filter(|score| is_open(score.state));
    let open = open.map(|score| score.no).filter(|no| Some(*no) != after);
    let later = open.clone().find(|no| Some(*no) > after);
    later.or_else(|| open.clone().next())
}

/// How far the indicators are filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Filled in, of those that apply.
    pub filled_in: Tally,
    /// Filled in in part.
    pub n_partial: usize,
    /// 待核实
    pub n_unknown: usize,
    /// 不适用
    pub n_not_applicable: usize,
}

/// How many indicators of a report stand how.
#[must_use]
pub fn counts(report: &Report) -> Counts {
    let scored = report.sheet.indicators.iter().filter(|score| !score.items.is_empty());
    let n = |state| scored.clone().filter(|score| score.state == state).count();
    Counts {
        filled_in: Tally { n_done: report.sheet.n_answered, n_all: report.sheet.n_applicable },
        n_partial: n(IndicatorState::Partial),
        n_unknown: n(IndicatorState::Unknown),
        n_not_applicable: n(IndicatorState::NotApplicable),
    }
}

/// How many of a dimension's applicable indicators are answered.
#[must_use]
pub fn of_dimension(report: &Report, dimension: &Dimension) -> Tally {
    let members = report.sheet.indicators.iter().filter(|score| dimension.contains(score.no));
    let applicable = members.filter(|score| score.state.is_applicable());
    Tally {
        n_all: applicable.clone().count(),
        n_done: applicable.filter(|score| score.state == IndicatorState::Answered).count(),
    }
}

/// The state of all indicators together.
#[must_use]
pub fn of_indicators(record: &Record, report: &Report, framework: &Framework) -> Progress {
    let states = framework.places().into_iter().filter_map(|place| {
        let scored = report.scheme.indicators.contains_key(&place.no());
        scored.then(|| of_indicator(record, report, place.no()))
    });
    together(states)
}

/// The state of the applicant and its circumstances; it is named when a record begins.
#[must_use]
pub fn of_applicant(record: &Record) -> Progress {
    let days = [RecordDay::Reference, RecordDay::PreparedOn];
    if days.iter().any(|day| record.rejected.contains_key(&FieldKey::Day(*day))) {
        Progress::Problem
    } else {
        Progress::Done
    }
}

/// The state of the creation plan.
#[must_use]
pub fn of_plan(record: &Record) -> Progress {
    let plan = &record.assessment.plan;
    let of_measure = |field: &FieldKey| matches!(field, FieldKey::Entry(ListKey::Measures, ..));
    if record.standing_rejected().any(|(field, _)| of_measure(field)) {
        Progress::Problem
    } else if plan.is_empty() {
        Progress::NotStarted
    } else if gaps(record.assessment.edition, plan).is_empty() {
        Progress::Done
    } else {
        Progress::Started
    }
}

/// What was exported of a record. Opening a file exports nothing.
#[must_use]
pub fn of_export(record: &Record, report: &Report) -> Export {
    match &record.exported {
        None => Export::Never,
        Some(exported) if exported.as_str() == wire::digest(report).hex() => Export::Current,
        Some(_) => Export::Earlier,
    }
}

/// Several states as one.
pub fn together(states: impl Iterator<Item = Progress>) -> Progress {
    let states: Vec<_> = states.collect();
    let all = |wanted| states.iter().all(|state| *state == wanted);
    if states.contains(&Progress::Problem) {
        Progress::Problem
    } else if all(Progress::Done) {
        Progress::Done
    } else if all(Progress::NotStarted) {
        Progress::NotStarted
    } else {
        Progress::Started
    }
}

/// The state of the eligibility checks.
#[must_use]
pub fn of_eligibility(record: &Record, report: &Report) -> Progress {
    let of_facts = |field: &FieldKey| matches!(field, FieldKey::Entry(ListKey::Facts(_), ..));
    if record.standing_rejected().any(|(field, _)| of_facts(field)) {
        return Progress::Problem;
    }
    let edition = record.assessment.edition;
    let mut lists = edition.checks.iter().filter(|check| check.is_list());
    let chosen = |check: &ExclusionCheck| record.has_chosen(check.id);
    if record.assessment.eligibility == EligibilityFacts::default() && !lists.any(chosen) {
        return Progress::NotStarted;
    }
    let open = report.eligibility.checks.iter().any(|c| c.outcome == Outcome::Unverified);
    if open { Progress::Started } else { Progress::Done }
}
