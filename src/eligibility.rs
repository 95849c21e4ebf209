//! Who is excluded, and by which clause: formats.md, section 5.
//!
//! Must not know: scores. No score outweighs an exclusion, and no exclusion moves a score.
//! Every check is evaluated and every reason is kept; silence is never a pass.
//!
//! The two lists of the notice differ, and their consequences too: section 四 bars from
//! the evaluation, annex 2 costs the candidacy. Each check names the clauses it rests on.

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::facts::{EnergyGrade, EventLevel, WaterSupplyCut};

pub mod checks;
pub mod grading;
pub mod procedure;
pub mod window;

use crate::eligibility::window::Window;

/// The six checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckId {
    /// 重特大安全生产事故
    SafetyAccident,
    /// 重特大环境污染事故
    EnvironmentalIncident,
    /// 未完成年度节能减排责任目标
    EnergyTarget,
    /// 统计造假、弄虚作假
    StatisticalFraud,
    /// 被列为失信被执行人
    JudgmentDefaulter,
    /// 创建材料真实准确
    MaterialsTruthful,
}

impl CheckId {
    /// Every check, in the order of the result.
    pub const ALL: [Self; 6] = [
        Self::SafetyAccident,
        Self::EnvironmentalIncident,
        Self::EnergyTarget,
        Self::StatisticalFraud,
        Self::JudgmentDefaulter,
        Self::MaterialsTruthful,
    ];

    /// The clauses of the notice that it rests on.
    #[must_use]
    pub const fn clauses(self) -> &'static [Clause] {
        match self {
            Self::SafetyAccident | Self::EnvironmentalIncident => {
                &[Clause::Notice4, Clause::Annex2]
            }
            Self::EnergyTarget | Self::StatisticalFraud => &[Clause::Notice4],
            Self::JudgmentDefaulter | Self::MaterialsTruthful => &[Clause::Annex2],
        }
    }
}

/// A place in the notice that excludes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// 通知第四部分: bars from the evaluation.
    Notice4,
    /// 附件2 信用承诺书: a false promise costs the candidacy.
    Annex2,
}

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
    /// Which one.
    pub id: CheckId,
    /// What it comes to.
    pub outcome: Outcome,
    /// The days that it looks at; none where it looks at no days.
    pub window: Option<Window>,
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
        figure: Figure,
        /// What was reported.
        value: Quantity,
        /// The threshold of the level.
        threshold: u64,
    },
    /// A water supply of a county city or above was cut.
    WaterSupplyCut(WaterSupplyCut),
    /// Another province was affected.
    CrossProvince,
    /// The target of that year was not met.
    Grade {
        /// The graded year.
        year: u16,
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

/// A figure of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Persons killed.
    Deaths,
    /// Persons seriously injured or poisoned.
    Injured,
    /// Persons evacuated.
    Evacuated,
    /// Direct economic loss in yuan.
    LossYuan,
}

/// Something that a check needs and does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenFact {
    /// Whether there was anything at all.
    NotStated,
    /// The day of the entry at that position, from 0: whether it counts is not known.
    Day(usize),
    /// A figure of the event of that day, which has no official level.
    Figure(Date, Figure),
    /// Whether the event of that day cut a water supply.
    WaterSupplyCut(Date),
    /// Whether the event of that day affected another province.
    CrossProvince(Date),
    /// The grade of that year.
    Year(u16),
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
    BasicallyMet(u16),
    /// A graded year that the check does not look at.
    YearOutside(u16),
}

/// All checks and what they come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligibility {
    /// The verdict.
    pub verdict: Verdict,
    /// All six checks.
    pub checks: Vec<Check>,
}

/// Evaluates every check of an assessment.
#[must_use]
pub fn determine(assessment: &Assessment) -> Eligibility {
    let (facts, reference) = (&assessment.eligibility, assessment.reference_date);
    let checks = vec![
        checks::safety_accident(&facts.safety_accidents, reference),
        checks::environmental_incident(&facts.environmental_incidents, reference),
        checks::energy_target(&facts.energy_targets, reference),
        checks::statistical_fraud(&facts.statistical_fraud, reference),
        checks::judgment_defaulter(&facts.judgment_defaulter, reference),
        checks::materials_truthful(facts.materials_truthful),
    ];
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
