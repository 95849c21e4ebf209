//! The facts behind the exclusion checks, as the county states them.
//!
//! Must not know: thresholds, windows and verdicts. Those are rules of `eligibility`.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::edition::check::{CheckId, TargetId};
use crate::domain::entries::Entries;
use crate::domain::event::Event;
use crate::domain::gather::Gather as _;

/// A list that may be empty for a fact, filled, or not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reported<T> {
    /// There was none.
    None,
    /// There was none that is asked for; these lesser ones are stated for the record
    /// (登记备查). Never empty in a file.
    OnRecord(Entries<T>),
    /// These there were; never empty in a file.
    Listed(Entries<T>),
    /// 待核实: not known, or not answered yet.
    #[default]
    Unknown,
}

impl<T> Reported<T> {
    /// What is listed or on record, if anything is.
    #[must_use]
    pub const fn listed(&self) -> Option<&Entries<T>> {
        match self {
            Self::Listed(entries) | Self::OnRecord(entries) => Some(entries),
            Self::None | Self::Unknown => None,
        }
    }

    /// What is listed or on record, to be changed.
    pub const fn listed_mut(&mut self) -> Option<&mut Entries<T>> {
        match self {
            Self::Listed(entries) | Self::OnRecord(entries) => Some(entries),
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
    grades: BTreeMap<CheckId, BTreeMap<(u16, TargetId), EnergyGrade>>,
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

    /// How a target of a check was graded in a year.
    #[must_use]
    pub fn grade(&self, check: CheckId, year: u16, target: TargetId) -> EnergyGrade {
        let grades = self.grades.get(&check);
        let grade = grades.and_then(|grades| grades.get(&(year, target)));
        grade.copied().unwrap_or(EnergyGrade::Unknown)
    }

    /// The years of which a check has a grade, or the word that it is not known, in order.
    #[must_use]
    pub fn years(&self, check: CheckId) -> BTreeSet<u16> {
        let grades = self.grades.get(&check).into_iter().flatten();
        grades.map(|((year, _), _)| *year).into_set()
    }

    /// Whether a check has a grade, or the word that it is not published.
    #[must_use]
    pub fn has_grade(&self, check: CheckId) -> bool {
        self.graded().any(|(of, ..)| *of == check)
    }

    /// States a grade.
    pub fn set_grade(&mut self, check: CheckId, of: YearGrade) {
        self.grades.entry(check).or_default().insert((of.year, of.target), of.grade);
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

    fn graded(&self) -> impl Iterator<Item = (&CheckId, u16, TargetId, EnergyGrade)> {
        let grades = self.grades.iter().flat_map(|(check, grades)| {
            grades.iter().map(move |((year, target), grade)| (check, *year, *target, *grade))
        });
        grades.filter(|(.., grade)| *grade != EnergyGrade::Unknown)
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

/// How a target of a year was graded.
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
    /// 尚未公布: to be verified, as what is not known.
    NotPublished,
    /// 待核实
    Unknown,
}

impl EnergyGrade {
    /// Every grade, best first.
    pub const ALL: [Self; 6] = [
        Self::Exceeded,
        Self::Met,
        Self::BasicallyMet,
        Self::NotMet,
        Self::NotPublished,
        Self::Unknown,
    ];

    /// Whether there is no grade yet.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::NotPublished | Self::Unknown)
    }
}

/// The grade of one target in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearGrade {
    /// The year that was graded.
    pub year: u16,
    /// The target.
    pub target: TargetId,
    /// Its grade.
    pub grade: EnergyGrade,
}
