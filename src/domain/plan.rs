//! The creation plan (《创建方案》) by the outline of the notice, annex 3.
//!
//! Must not know: scores. What a measure would gain is computed elsewhere.

use std::collections::BTreeMap;

use crate::domain::answer::Inputs;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::entries::Entries;
use crate::domain::id::IndicatorNo;

/// A part of annex 3 that carries text: its eight sections, and the lead of chapter 三.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SectionNo(&'static str);

impl SectionNo {
    /// 经济社会发展情况
    pub const CONDITIONS: Self = Self("1.1");
    /// 社会信用体系建设基本情况
    pub const SYSTEM: Self = Self("1.2");
    /// 社会信用体系建设工作亮点及成效
    pub const HIGHLIGHTS: Self = Self("1.3");
    /// 总体思路
    pub const APPROACH: Self = Self("2.1");
    /// 工作目标
    pub const GOALS: Self = Self("2.2");
    /// 创建任务及实现路径: the lead of the chapter
    pub const TASKS: Self = Self("3");
    /// 组织领导机制
    pub const LEADERSHIP: Self = Self("4.1");
    /// 政策保障机制
    pub const POLICY: Self = Self("4.2");
    /// 督导考核机制
    pub const SUPERVISION: Self = Self("4.3");

    /// Every part, in the order of annex 3.
    pub const ALL: [Self; 9] = [
        Self::CONDITIONS,
        Self::SYSTEM,
        Self::HIGHLIGHTS,
        Self::APPROACH,
        Self::GOALS,
        Self::TASKS,
        Self::LEADERSHIP,
        Self::POLICY,
        Self::SUPERVISION,
    ];

    /// The part of that number, if annex 3 has it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.0 == text)
    }

    /// The number, as `1.1`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
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
    /// 完成节点
    pub due: Option<Date>,
    /// 责任单位
    pub owner: String,
    /// Effort in person-months.
    pub effort: Option<Quantity>,
    /// The inputs as they will be once it is done.
    pub target: Inputs,
}
