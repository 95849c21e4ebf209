//! The creation plan (《创建方案》) by the outline of the notice, annex 3.
//!
//! Must not know: scores. What a measure would gain is computed elsewhere.

use std::collections::BTreeMap;

use crate::domain::answer::Inputs;
use crate::domain::date::Date;
use crate::domain::entries::Entries;
use crate::domain::id::IndicatorNo;

/// The number of a part of annex 3 that carries text, as `1.1`: chapter and section, or the
/// chapter alone for its lead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SectionNo(String);

impl SectionNo {
    /// The number if the text may stand as one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let is_digit = |part: &str| matches!(part.as_bytes(), [b'1'..=b'9']);
        text.split('.').all(is_digit).then(|| Self(text.to_owned()))
    }

    /// The first one: `1`.
    #[must_use]
    pub fn first() -> Self {
        Self("1".to_owned())
    }

    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The plan. The default is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreationPlan {
    /// The text of each part that has one.
    pub sections: BTreeMap<SectionNo, String>,
    /// The tasks of chapter 三.
    pub measures: Entries<Measure>,
}

impl CreationPlan {
    /// Whether nothing has been written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty() && self.measures.is_empty()
    }

    /// Whether it has a measure already: one that serves the same indicator with the same task.
    #[must_use]
    pub fn has(&self, measure: &Measure) -> bool {
        let same =
            |other: &Measure| other.indicator == measure.indicator && other.task == measure.task;
        self.measures.values().any(same)
    }
}

/// A task with its path, milestone and owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// The indicator it serves; none for a task beside the indicators.
    pub indicator: Option<IndicatorNo>,
    /// 创建任务
    pub task: String,
    /// 实施路径
    pub path: String,
    /// 完成时限（附件3：完成节点）
    pub due: Option<Date>,
    /// 责任单位
    pub owner: String,
    /// The inputs as they will be once it is done.
    pub target: Inputs,
}
