//! The derivation of every number: what it was made of, step by step, with every rounding
//! where it happens.
//!
//! Must not know: words. Page, paper and file render the same tree. Nothing is computed
//! here: the numbers are those of the sheet, and their fractions those that made them.
//!
//! A trace is flat: a step names the steps it is made of, because an indicator stands in
//! its dimension, in the base and by itself.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Input};
use crate::domain::decimal::{Interval, Points};
use crate::domain::framework::Framework;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::scheme::Scheme;
use crate::domain::scheme::rule::Rule;
use crate::scoring::rounding::Figure;
use crate::scoring::total::ScoreSheet;
use crate::scoring::trace::line::{Ends, Line};

mod indicator;
mod item;
pub mod line;
mod total;

/// A number that has a derivation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A scoring item of an indicator.
    Item(IndicatorNo, ItemId),
    /// An indicator.
    Indicator(IndicatorNo),
    /// A dimension of the base, by its numeral. That of the bonus is [`Self::Bonus`].
    Dimension(String),
    /// The base.
    Base,
    /// The bonus.
    Bonus,
    /// Base and bonus.
    Total,
}

/// The form of the rule behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    /// The rule of an item of so many points.
    Item(Rule, Points),
    /// `R4(100 × got / available)`.
    OfHundred,
    /// The points of a bonus indicator, added up.
    BonusPoints,
    /// `R4(Σ w·s / Σ w)` over a dimension.
    Mean,
    /// `R2(Σ w·s / Σ w)` over the base.
    Base,
    /// The bonus indicators added up, at most the cap, R2.
    Bonus(Points),
    /// Base and bonus.
    Total,
}

/// Whether a number is there, and if not why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is there; open as long as its ends differ.
    Counted,
    /// The whole of the item is zero, and the county says why: nothing to judge.
    NothingToJudge,
    /// Stated not to apply, and the scheme allows it.
    NotApplicable,
    /// Every item of the indicator dropped out.
    AllDropped,
    /// The scheme does not score this number.
    NotScored,
    /// The source skips this number, and the scheme does not score it.
    MissingInSource,
    /// No part of it counts.
    NothingCounts,
}

/// Something that a reader must know to follow a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caveat {
    /// The notice lacks the number: it counts in the base, and in no dimension.
    InNoDimension,
    /// The scheme gives it no weight: it counts in no mean.
    NoWeight,
    /// 不适用 is stated where the scheme does not allow it: counted as unanswered.
    NotApplicableNotAllowed,
    /// 待核实: nothing is known.
    Unknown,
    /// No answer yet.
    Unanswered,
}

/// An input of an item and what was stated; none while it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Which input.
    pub id: InputId,
    /// What was stated.
    pub value: Option<Input>,
    /// Why it is zero; none where that is not asked.
    pub reason: Option<Reason>,
}

/// Why a figure is zero that is to be explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What the county says.
    Given(String),
    /// It does not say yet: the item is open.
    Missing,
}

impl Reason {
    /// What the county says, if it does.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::Given(reason) => Some(reason),
            Self::Missing => None,
        }
    }
}

/// A step that another is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constituent {
    /// Which step.
    pub subject: Subject,
    /// Whether it counts: neither dropped out nor without weight.
    pub counted: bool,
}

/// What an indicator adds to the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Its weight in the base; none in the bonus.
    pub weight: Option<Figure>,
    /// How it arises.
    pub lines: Ends,
    /// In points; in the bonus before the cap.
    pub points: Interval<Figure>,
}

/// How one number came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which number.
    pub subject: Subject,
    /// By which rule.
    pub method: Method,
    /// What the scheme rests the rule on; none beyond items.
    pub basis: Option<String>,
    /// What was stated; empty beyond items, whose parts are the inputs.
    pub inputs: Vec<Stated>,
    /// The arithmetic; empty where there is no number.
    pub lines: Ends,
    /// The number; none where there is none, and `standing` says why.
    pub result: Option<Interval<Figure>>,
    /// Whether it counts.
    pub standing: Standing,
    /// What it adds to the total; none beyond indicators that count.
    pub contribution: Option<Contribution>,
    /// What to know beside it.
    pub remarks: Vec<Caveat>,
    /// The steps it is made of.
    pub parts: Vec<Constituent>,
}

/// The derivation of every number of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// Items before their indicator, indicators before dimensions, the total last.
    pub steps: Vec<Step>,
}

impl Trace {
    /// Walks again over what made the sheet, which must be that of these answers.
    #[must_use]
    pub fn new(
        framework: &Framework,
        scheme: &Scheme,
        answers: &BTreeMap<IndicatorNo, Answer>,
        sheet: &ScoreSheet,
    ) -> Self {
        let mut steps = Vec::new();
        for place in framework.places() {
            let (no, answer) = (place.no(), answers.get(&place.no()));
            let Some(score) = sheet.indicator(no) else { continue };
            let judged = scheme.indicators.get(&no);
            if let Some(judged) = judged {
                steps.extend(item::steps(judged, answer, score));
            }
            steps.push(indicator::step(place, judged, answer, score, sheet));
        }
        steps.extend(total::dimensions(framework, sheet));
        steps.push(total::base(sheet));
        steps.push(total::bonus(scheme, sheet));
        steps.push(total::total(sheet));
        Self { steps }
    }

    /// The derivation of one number.
    #[must_use]
    pub fn step(&self, subject: &Subject) -> Option<&Step> {
        self.steps.iter().find(|step| step.subject == *subject)
    }
}

/// A step without anything that only some steps have.
fn plain(subject: Subject, method: Method, standing: Standing) -> Step {
    Step {
        subject,
        method,
        basis: None,
        inputs: Vec::new(),
        lines: Ends::nothing(),
        result: None,
        standing,
        contribution: None,
        remarks: Vec::new(),
        parts: Vec::new(),
    }
}

/// Either end, from the same form.
fn both<T>(ends: Interval<T>, form: impl Fn(T) -> Vec<Line>) -> Ends {
    Ends::of(form(ends.low), form(ends.high))
}
