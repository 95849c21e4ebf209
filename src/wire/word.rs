//! The words by which files name the cases of the domain's enums: one table each, for
//! reading, writing and the schemas alike.
//!
//! Must not know: users' wording. These words never change once released.

use crate::domain::applicant::ApplicantKind;
use crate::domain::application::Enclosure;
use crate::domain::assessment::Purpose;
use crate::domain::evidence::Kind;
use crate::domain::facts::{EnergyGrade, EventLevel};
use crate::domain::scheme::WhenZero;
use crate::domain::scheme::definition::Timing;
use crate::domain::scheme::measure::EffortSize;
use crate::eligibility::procedure::ApplicationRoute;
use crate::eligibility::{Outcome, Verdict};
use crate::register::event::{Ground, Outcome as ObjectionOutcome};
use crate::register::settings::Route;
use crate::scoring::indicator::IndicatorState;
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::Relation;
use crate::scoring::trace::{Caveat, Standing};
use crate::screening::submission::{OtherKind, TextEncoding};
use crate::wire::draft_v1::field::RecordDay;

/// An enum whose cases have words.
pub trait Word: Sized {
    /// Every word, in the order of the cases.
    const WORDS: &'static [&'static str];

    /// The word of a case.
    fn word(self) -> &'static str;

    /// The case of a word.
    fn from_word(word: &str) -> Option<Self>;
}

macro_rules! words {
    ($Type:ident { $($Case:ident = $word:literal),* $(,)? }) => {
        impl Word for $Type {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn word(self) -> &'static str {
                match self { $(Self::$Case => $word),* }
            }

            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$Case),)* _ => None }
            }
        }
    };
}

words! { Purpose { Real = "real", Demo = "demo" } }
words! { Enclosure { Report = "report", Catalogue = "catalogue", Data = "data" } }
words! { ApplicantKind {
    County = "county", CountyLevelCity = "county_level_city", District = "district",
    DevelopmentZone = "development_zone",
} }
words! { EventLevel {
    Ordinary = "ordinary", Larger = "larger", Major = "major", Extraordinary = "extraordinary",
} }
words! { Kind {
    Rules = "rules", Report = "report", Statistics = "statistics", Photographs = "photographs",
    Other = "other",
} }
words! { EffortSize { Small = "small", Medium = "medium", Large = "large" } }
words! { EnergyGrade {
    Exceeded = "exceeded", Met = "met", BasicallyMet = "basically_met", NotMet = "not_met",
    NotPublished = "not_published",
    Unknown = "unknown",
} }
words! { IndicatorState {
    MissingInSource = "missing_in_source", NotApplicable = "not_applicable",
    Unanswered = "unanswered", Unknown = "unknown", Partial = "partial", Answered = "answered",
} }
words! { Outcome { Clear = "clear", Triggered = "triggered", Unverified = "unverified" } }
words! { Verdict { Clear = "clear", Barred = "barred", Unverified = "unverified" } }
words! { RecordDay {
    Reference = "reference", PreparedOn = "prepared_on", SubmittedOn = "submitted_on",
    DueOn = "due_on", AdmittedOn = "admitted_on", ListedUntil = "listed_until",
    DesignatedOn = "designated_on", EvaluatedOn = "evaluated_on",
} }
words! { ApplicationRoute { Direct = "direct", ByPrefecture = "by_prefecture" } }
words! { Standing {
    Counted = "counted", NothingToJudge = "nothing_to_judge", NotApplicable = "not_applicable",
    AllDropped = "all_dropped", NotScored = "not_scored", MissingInSource = "missing_in_source",
    NothingCounts = "nothing_counts",
} }
words! { Caveat {
    InNoDimension = "in_no_dimension", NoWeight = "no_weight",
    NotApplicableNotAllowed = "not_applicable_not_allowed", Unknown = "unknown",
    Unanswered = "unanswered",
} }
words! { WhenZero { Refused = "refused", LeftOut = "left_out", NoPoints = "no_points" } }
words! { Timing { During = "during", AtEnd = "at_end", Years = "years" } }
words! { Bound { Least = "least", Most = "most" } }
words! { Relation { AtLeast = "at_least", AtMost = "at_most" } }
words! { OtherKind {
    Scheme = "scheme", Draft = "draft", Screening = "screening", Register = "register", Unknown = "unknown",
} }
words! { TextEncoding { Utf16 = "utf-16", Gbk = "gbk", Unknown = "unknown" } }
words! { Ground { Standard = "standard", Exclusion = "exclusion", Untrue = "untrue" } }
words! { ObjectionOutcome { Open = "open", Upheld = "upheld", Dismissed = "dismissed" } }
words! { Route { Recommended = "recommended", Direct = "direct" } }
