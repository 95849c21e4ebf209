//! The exclusion checks of an edition, as data: what each rests on, what it asks, and which
//! facts exclude.
//!
//! Must not know: what a county states, and how a check is evaluated.

use std::fmt;

use crate::domain::event::Event;
use crate::domain::facts::EventLevel;
use crate::domain::framework::Bilingual;

macro_rules! name {
    ($(#[$doc:meta])* $Name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $Name(&'static str);

        impl $Name {
            /// The name; it lives as long as the program, as the editions do.
            #[must_use]
            pub const fn new(name: &'static str) -> Self {
                Self(name)
            }

            /// The name as text.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }
    };
}

name! {
    /// The name of a check in results, as `safety_accident`.
    CheckId
}
name! {
    /// The name of a figure of an event, as `deaths`.
    FigureId
}
name! {
    /// The name of a mark of an event, as `water_supply_cut`.
    MarkId
}
name! {
    /// The name of a value of a mark, as `township`.
    MarkValueId
}
name! {
    /// The name of a target of a year, as `energy_saving`.
    TargetId
}

/// A check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExclusionCheck {
    /// Its name.
    pub id: CheckId,
    /// The member of a file that holds what a county states for it.
    pub member: String,
    /// What excludes.
    pub title: Bilingual,
    /// The clauses that it rests on.
    pub clauses: Vec<Clause>,
    /// What the commitment letter says of it; none where it says nothing.
    pub statement: Option<String>,
    /// What the county is asked.
    pub question: Bilingual,
    /// What helps to answer, beside the thresholds: what counts, and who can confirm it.
    pub hint: Bilingual,
    /// How it is decided, in a sentence or two of ours.
    pub rule: Bilingual,
    /// The law or the plan that grades it.
    pub source: Bilingual,
    /// Who can confirm it; none where nobody else can, or its targets say.
    pub confirmed_by: Option<Confirmation>,
    /// What it asks for, and what of it excludes.
    pub form: CheckForm,
}

/// Who can confirm the facts of a check, and how they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The office, without the county's name.
    pub office: String,
    /// Whether it is a branch of the prefecture's office.
    pub is_branch: bool,
    /// What is confirmed.
    pub matter: String,
    /// The question, with `{period}`, `{years}`, `{our}` and `{government}` to be put in.
    pub question: String,
    /// What the office should know beside it.
    pub remark: Option<String>,
}

/// A place in the notice that excludes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its name in results, as `notice-4`.
    pub id: String,
    /// Where it stands.
    pub title: Bilingual,
    /// What follows from it.
    pub consequence: Bilingual,
}

/// What a check asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckForm {
    /// Events, of which one that is major or above excludes.
    Graded {
        /// How many years it looks back from the reference date.
        years: u16,
        /// The figures by which an event without an official level is graded.
        figures: Vec<CheckFigure>,
        /// What else grades it.
        marks: Vec<Mark>,
    },
    /// Findings, of which any excludes.
    Found {
        /// How many years it looks back from the reference date.
        years: u16,
    },
    /// Listings, of which one that touches the years excludes.
    Listed {
        /// How many years it looks back from the reference date.
        years: u16,
    },
    /// Targets that are graded every year; one grade that is 未完成 excludes.
    Yearly {
        /// How many years before that of the reference date must be known.
        years: u16,
        /// The targets.
        targets: Vec<Target>,
    },
    /// A declaration; to be unable to make it excludes.
    Declared,
}

/// A figure of an event, with the least of the two upper levels. "以上" includes the figure
/// itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFigure {
    /// Its name.
    pub id: FigureId,
    /// What is counted.
    pub title: Bilingual,
    /// Its unit: `元` is money, which is asked for and shown in 万元.
    pub unit: String,
    /// The least of a major event.
    pub major: u64,
    /// The least of an extraordinary event.
    pub extraordinary: u64,
}

impl CheckFigure {
    /// Whether it is money.
    #[must_use]
    pub fn is_money(&self) -> bool {
        self.unit == "元"
    }
}

/// Something about an event that is no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its name.
    pub id: MarkId,
    /// What is asked.
    pub title: Bilingual,
    /// What is not known without it, as `是否造成跨省级行政区域影响`.
    pub open: Bilingual,
    /// What can be stated, lightest first.
    pub values: Vec<MarkValue>,
}

impl Mark {
    /// The value of that name.
    #[must_use]
    pub fn value(&self, id: MarkValueId) -> Option<&MarkValue> {
        self.values.iter().find(|value| value.id == id)
    }

    /// What an event states of it; none where that is its lightest value, or nothing.
    #[must_use]
    pub fn stated_beyond_none(&self, event: &Event) -> Option<&MarkValue> {
        let value = self.value(*event.marks.get(&self.id)?)?;
        (self.values.first() != Some(value)).then_some(value)
    }

    /// The words of the lightest value that gives a level.
    #[must_use]
    pub fn least_level(&self) -> Option<&Bilingual> {
        self.values.iter().find_map(|value| value.level.as_ref()).map(|(_, words)| words)
    }
}

/// A value of a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkValue {
    /// Its name.
    pub id: MarkValueId,
    /// What it is.
    pub title: Bilingual,
    /// The level that it gives to an event, with the words of the ground; none if it gives
    /// none.
    pub level: Option<(EventLevel, Bilingual)>,
}

/// A target that is set and graded for each year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its name.
    pub id: TargetId,
    /// What it is about.
    pub title: Bilingual,
    /// Who can confirm it.
    pub confirmed_by: Option<Confirmation>,
}

impl ExclusionCheck {
    /// Whether its events have levels.
    #[must_use]
    pub const fn is_graded(&self) -> bool {
        matches!(self.form, CheckForm::Graded { .. })
    }

    /// Whether what it asks for is a list of dated entries.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        match self.form {
            CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => true,
            CheckForm::Yearly { .. } | CheckForm::Declared => false,
        }
    }

    /// The figures of its events.
    #[must_use]
    pub fn figures(&self) -> &[CheckFigure] {
        if let CheckForm::Graded { figures, .. } = &self.form { figures } else { &[] }
    }

    /// The marks of its events.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        if let CheckForm::Graded { marks, .. } = &self.form { marks } else { &[] }
    }

    /// The targets that are graded every year.
    #[must_use]
    pub fn targets(&self) -> &[Target] {
        if let CheckForm::Yearly { targets, .. } = &self.form { targets } else { &[] }
    }

    /// The figure of that name.
    #[must_use]
    pub fn figure(&self, id: FigureId) -> Option<&CheckFigure> {
        self.figures().iter().find(|figure| figure.id == id)
    }
}
