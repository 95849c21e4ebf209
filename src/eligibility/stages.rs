//! How far a county has come on the way of the notice (sections 三 and 四), and what comes next.
//!
//! Must not know: what the province decides. The county states the days on which it was told.

use crate::domain::application::Application;
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::eligibility::procedure::{Deadline, in_time};

/// A stage of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// 组织动员: the county assesses itself and writes its plan.
    Mobilisation,
    /// 推荐申报
    Application,
    /// 示范创建县
    Candidate,
    /// 评价认定
    Evaluation,
    /// 公示
    Publicity,
    /// 示范县
    Designation,
    /// 每两年评估
    Reevaluation,
}

impl Stage {
    /// Every one, in the order of the notice.
    pub const ALL: [Self; 7] = [
        Self::Mobilisation,
        Self::Application,
        Self::Candidate,
        Self::Evaluation,
        Self::Publicity,
        Self::Designation,
        Self::Reevaluation,
    ];

    /// The day that shows that it is reached; none where none is stated, or none belongs to it.
    #[must_use]
    pub const fn day(self, of: &Application) -> Option<Date> {
        match self {
            Self::Mobilisation | Self::Evaluation => None,
            Self::Application => of.submitted_on,
            Self::Candidate => of.admitted_on,
            Self::Publicity => of.listed_until,
            Self::Designation => of.designated_on,
            Self::Reevaluation => of.evaluated_on,
        }
    }
}

/// What comes next, and by when as far as the notice says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The county hands in.
    HandIn(Deadline),
    /// The province reviews what was handed in.
    Review,
    /// The province evaluates the candidates.
    Evaluation,
    /// The province makes known whom nobody objected to.
    Announcement,
    /// The province evaluates the model county, so many years after its designation or the
    /// evaluation before; none only where the calendar ends.
    Reevaluation(Option<Date>),
}

/// The furthest stage of which a day is stated.
#[must_use]
pub fn reached(application: &Application) -> Stage {
    let stated = |stage: &Stage| stage.day(application).is_some();
    Stage::ALL.into_iter().rev().find(stated).unwrap_or(Stage::Mobilisation)
}

/// What comes next.
#[must_use]
pub fn next(assessment: &Assessment) -> Next {
    match reached(&assessment.application) {
        Stage::Mobilisation => Next::HandIn(in_time(assessment)),
        Stage::Application => Next::Review,
        Stage::Candidate => Next::Evaluation,
        Stage::Evaluation | Stage::Publicity => Next::Announcement,
        at @ (Stage::Designation | Stage::Reevaluation) => {
            let last = at.day(&assessment.application);
            let every = assessment.edition.designation.every_years;
            Next::Reevaluation(last.and_then(|last| last.plus_years(every)))
        }
    }
}

/// The first two stages whose days contradict their order: the earlier stage is dated after the
/// later one.
#[must_use]
pub fn disorder(application: &Application) -> Option<(Stage, Stage)> {
    let stated = Stage::ALL.into_iter().filter_map(|stage| Some((stage, stage.day(application)?)));
    let stated: Vec<_> = stated.collect();
    let mut pairs = stated.iter().zip(stated.iter().skip(1));
    pairs.find(|((_, one), (_, next))| one > next).map(|((one, _), (next, _))| (*one, *next))
}
