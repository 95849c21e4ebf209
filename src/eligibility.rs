//! Who is excluded, and by which clause: scoring.md.
//!
//! Must not know: scores. No score outweighs an exclusion, and no exclusion moves a score.
//! Every check is evaluated and every reason is kept; silence is never a pass.
//!
//! The two lists of the notice differ, and their consequences too: section 四 bars from
//! the evaluation, annex 2 costs the candidacy. Which checks there are, on which clauses each
//! rests and what it holds events against is the edition's ([`crate::domain::edition::check`]).

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::edition::check::{CheckFigure, ExclusionCheck, Mark, MarkValue, Target};
use crate::domain::event::Event;
use crate::domain::facts::{EnergyGrade, EventLevel};

pub mod checks;
pub mod grading;
pub mod procedure;
pub mod since;
pub mod stages;
pub mod window;

use crate::eligibility::window::Window;

/// What a check comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing excludes, and everything needed is known.
    Clear,
    /// At least one ground excludes.
    Triggered,
    /// Something needed is not known.
    Unverified,
}

/// What all checks come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every check is clear.
    Clear,
    /// At least one is triggered.
    Barred,
    /// None is triggered, at least one is unverified.
    Unverified,
}

/// One check with all its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it is.
    pub rule: &'static ExclusionCheck,
    /// What it comes to.
    pub outcome: Outcome,
    /// The days that it looks at; none where it looks at no days.
    pub window: Option<Window>,
    /// The events with levels that were listed or put on record, whatever they come to.
    pub events: Vec<Event>,
    /// What triggers it; empty unless triggered.
    pub grounds: Vec<Ground>,
    /// What is not known.
    pub open: Vec<OpenFact>,
    /// What was looked at and does not decide.
    pub remarks: Vec<Remark>,
}

/// A fact that triggers a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The day of the event; none where there is none.
    pub date: Option<Date>,
    /// What was met.
    pub criterion: Criterion,
    /// The level that the criterion gives to an event.
    pub level: Option<EventLevel>,
}

/// What a ground rests on, with the figure and the threshold it reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// The level officially given is major or above.
    OfficialLevel(EventLevel),
    /// A figure reached a threshold.
    Figure {
        /// Which figure.
        figure: &'static CheckFigure,
        /// What was reported.
        value: Quantity,
        /// The threshold of the level.
        threshold: u64,
    },
    /// A mark has a value that gives a level.
    Mark {
        /// Which mark.
        mark: &'static Mark,
        /// Its value.
        value: &'static MarkValue,
    },
    /// A target of that year was not met.
    Grade {
        /// The graded year.
        year: u16,
        /// The target.
        target: &'static Target,
        /// Its grade.
        grade: EnergyGrade,
    },
    /// A finding of fraud.
    Finding,
    /// The government stood in the list of judgment defaulters until `to`, or still does.
    Listing {
        /// The day of removal.
        to: Option<Date>,
    },
    /// The county itself does not declare its materials to be true.
    Declared,
}

/// Something that a check needs and does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenFact {
    /// Whether there was anything at all.
    NotStated,
    /// The day of the entry at that position, from 0: whether it counts is not known.
    Day(usize),
    /// A figure of the event of that day, which has no official level.
    Figure(Date, &'static CheckFigure),
    /// A mark of the event of that day, which has no official level.
    Mark(Date, &'static Mark),
    /// The grade of that target in that year, which is not published or not known.
    Grade(u16, &'static Target, EnergyGrade),
}

/// Something that was looked at and does not decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// An event so many days before the window.
    BeforeWindow(Date, u32),
    /// An event after the reference date.
    AfterReference(Date),
    /// The official level counts although the figures say otherwise.
    LevelDisagrees {
        /// The event.
        date: Date,
        /// What was officially given.
        official: EventLevel,
        /// What the figures come to; none if they stay below major.
        by_figures: Option<EventLevel>,
    },
    /// 基本完成 is not literally 未完成, but will be asked about.
    BasicallyMet(u16, &'static Target),
    /// A graded year that the check does not look at.
    YearOutside(u16),
}

/// All checks and what they come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligibility {
    /// The verdict.
    pub verdict: Verdict,
    /// Every check of the edition.
    pub checks: Vec<Check>,
}

/// Evaluates every check of an assessment under its own reference date.
#[must_use]
pub fn determine(assessment: &Assessment) -> Eligibility {
    determine_on(assessment, assessment.reference_date)
}

/// Evaluates every check of an assessment under the reference date of whoever judges.
#[must_use]
pub fn determine_on(assessment: &Assessment, reference: Date) -> Eligibility {
    let rules = assessment.edition.checks.iter();
    let checks: Vec<_> =
        rules.map(|rule| checks::check(rule, &assessment.eligibility, reference)).collect();
    let any = |outcome| checks.iter().any(|check| check.outcome == outcome);
    let verdict = if any(Outcome::Triggered) {
        Verdict::Barred
    } else if any(Outcome::Unverified) {
        Verdict::Unverified
    } else {
        Verdict::Clear
    };
    Eligibility { verdict, checks }
}
