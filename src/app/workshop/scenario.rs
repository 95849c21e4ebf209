//! The scenarios of the workshop: those that ship with the product, as whole files, and
//! what a scenario is made of.
//!
//! Must not know: their titles and notes (`text` words them), or any page.

use std::rc::Rc;
use std::sync::LazyLock;

use crate::app::state::Record;
use crate::domain::assessment::Assessment;
use crate::domain::scheme::Scheme;
use crate::wire::{self, Opened};

/// A scenario that ships with the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BuiltIn {
    /// 中游水平的县: complete, in the middle.
    Middle,
    /// 起步阶段的县: little is known yet, so that the score is a wide range.
    Starting,
    /// 存在否决情形的县: the highest score of all, and excluded.
    Barred,
    /// 省直管县: applies to the province directly.
    Direct,
    /// One of two that are nearly tied.
    TiedLeft,
    /// The other; one record of 1,200 decides between them.
    TiedRight,
}

impl BuiltIn {
    /// Every one, in the order of the day.
    pub const ALL: [Self; 6] =
        [Self::Middle, Self::Starting, Self::Barred, Self::Direct, Self::TiedLeft, Self::TiedRight];

    /// The county with which one is compared at first: of the tied, the other.
    #[must_use]
    pub const fn pair(self) -> Self {
        match self {
            Self::TiedLeft => Self::TiedRight,
            Self::TiedRight => Self::TiedLeft,
            Self::Middle => Self::Starting,
            Self::Starting | Self::Barred | Self::Direct => Self::Middle,
        }
    }

    /// Its name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Middle => "middle",
            Self::Barred => "barred",
            Self::Direct => "direct",
            Self::TiedLeft => "tied-left",
            Self::TiedRight => "tied-right",
        }
    }

    /// Its file: a whole assessment of purpose demo, whose county is invented.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Starting => include_str!("scenario/starting.json"),
            Self::Middle => include_str!("scenario/middle.json"),
            Self::Barred => include_str!("scenario/barred.json"),
            Self::Direct => include_str!("scenario/direct.json"),
            Self::TiedLeft => include_str!("scenario/tied-left.json"),
            Self::TiedRight => include_str!("scenario/tied-right.json"),
        }
    }
}

/// Where a scenario comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It ships with the product.
    BuiltIn(BuiltIn),
    /// The trainer opened or made it.
    Own,
}

/// An invented county to learn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Where it comes from.
    pub source: Source,
    /// What it states: always of purpose demo (`app::workshop::invent` sees to it).
    pub assessment: Assessment,
    /// What it is scored under.
    pub scheme: Scheme,
}

/// Drafts are kept under a slot of their own each; a scenario is never kept.
pub(in crate::app::workshop) const NO_SLOT: u64 = 0;

impl Scenario {
    /// The record with which it begins.
    #[must_use]
    pub fn record(&self) -> Record {
        Record::new(self.assessment.clone(), self.scheme.clone(), NO_SLOT)
    }
}

/// The scenarios that ship with the product, in the order of the page.
#[must_use]
pub fn built_in() -> &'static [Scenario] {
    static SCENARIOS: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "tests/core/workshop.rs reads all of them")]
        BuiltIn::ALL.map(|which| read(which).expect("embedded scenarios parse")).into()
    });
    &SCENARIOS
}

fn read(which: BuiltIn) -> Option<Scenario> {
    let Ok(Opened::Assessment(report)) = wire::open(which.file().as_bytes(), None) else {
        return None;
    };
    let source = Source::BuiltIn(which);
    Some(Scenario {
        source,
        assessment: report.assessment,
        scheme: Rc::unwrap_or_clone(report.scheme),
    })
}
