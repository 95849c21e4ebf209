//! The facts behind the exclusion checks, as the county states them.
//!
//! Must not know: thresholds, windows and verdicts. Those are rules of `eligibility`.

use std::collections::BTreeMap;

use crate::domain::edition::check::CheckId;
use crate::domain::entries::Entries;
use crate::domain::event::Event;

/// A list that may be empty for a fact, filled, or not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reported<T> {
    /// There was none.
    None,
    /// These there were; never empty in a file.
    Listed(Entries<T>),
    /// 待核实: not known, or not answered yet.
    #[default]
    Unknown,
}

impl<T> Reported<T> {
    /// What is listed, if anything is.
    #[must_use]
    pub const fn listed(&self) -> Option<&Entries<T>> {
        match self {
            Self::Listed(entries) => Some(entries),
            Self::None | Self::Unknown => None,
        }
    }

    /// What is listed, to be changed.
    pub const fn listed_mut(&mut self) -> Option<&mut Entries<T>> {
        match self {
            Self::Listed(entries) => Some(entries),
            Self::None | Self::Unknown => None,
        }
    }

    /// Every entry that is listed.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.listed().into_iter().flat_map(Entries::values)
    }
}

/// Everything that is stated for the exclusion checks. The default knows nothing.
#[derive(Clone, Debug, Default)]
pub struct EligibilityFacts {
    events: BTreeMap<CheckId, Reported<Event>>,
    grades: BTreeMap<CheckId, Vec<YearGrade>>,
    declared: BTreeMap<CheckId, bool>,
}

impl EligibilityFacts {
    /// The dated facts of a check.
    #[must_use]
    pub fn events(&self, check: CheckId) -> &Reported<Event> {
        self.events.get(&check).unwrap_or(&Reported::Unknown)
    }

    /// The dated facts of a check, to be changed.
    pub fn events_mut(&mut self, check: CheckId) -> &mut Reported<Event> {
        self.events.entry(check).or_default()
    }

    /// The grades of a check, one a year at most.
    #[must_use]
    pub fn grades(&self, check: CheckId) -> &[YearGrade] {
        self.grades.get(&check).map_or(&[], Vec::as_slice)
    }

    /// The grades of a check, to be changed.
    pub fn grades_mut(&mut self, check: CheckId) -> &mut Vec<YearGrade> {
        self.grades.entry(check).or_default()
    }

    /// Whether the county declares what a check asks; `None` until it says.
    #[must_use]
    pub fn declared(&self, check: CheckId) -> Option<bool> {
        self.declared.get(&check).copied()
    }

    /// Declares, or takes it back.
    pub fn declare(&mut self, check: CheckId, declared: Option<bool>) {
        match declared {
            Some(declared) => self.declared.insert(check, declared),
            None => self.declared.remove(&check),
        };
    }

    /// Every dated fact, to be changed.
    pub fn all_events_mut(&mut self) -> impl Iterator<Item = &mut Event> {
        let listed = self.events.values_mut().filter_map(Reported::listed_mut);
        listed.flat_map(Entries::values_mut)
    }

    fn stated(&self) -> impl Iterator<Item = (&CheckId, &Reported<Event>)> {
        self.events.iter().filter(|(_, reported)| **reported != Reported::Unknown)
    }

    fn graded(&self) -> impl Iterator<Item = (&CheckId, &Vec<YearGrade>)> {
        self.grades.iter().filter(|(_, grades)| !grades.is_empty())
    }
}

/// What is not known may be absent or written down as such.
impl PartialEq for EligibilityFacts {
    fn eq(&self, other: &Self) -> bool {
        self.stated().eq(other.stated())
            && self.graded().eq(other.graded())
            && self.declared == other.declared
    }
}

impl Eq for EligibilityFacts {}

/// The level that the investigating authority gave to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventLevel {
    /// 一般
    Ordinary,
    /// 较大
    Larger,
    /// 重大
    Major,
    /// 特别重大
    Extraordinary,
}

impl EventLevel {
    /// Every level, lowest first.
    pub const ALL: [Self; 4] = [Self::Ordinary, Self::Larger, Self::Major, Self::Extraordinary];
}

/// How a year's target of energy saving and emission reduction was graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnergyGrade {
    /// 超额完成
    Exceeded,
    /// 完成
    Met,
    /// 基本完成
    BasicallyMet,
    /// 未完成
    NotMet,
    /// 待核实
    Unknown,
}

impl EnergyGrade {
    /// Every grade, best first.
    pub const ALL: [Self; 5] =
        [Self::Exceeded, Self::Met, Self::BasicallyMet, Self::NotMet, Self::Unknown];
}

/// The grade of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearGrade {
    /// The year that was graded.
    pub year: u16,
    /// Its grade.
    pub grade: EnergyGrade,
}
