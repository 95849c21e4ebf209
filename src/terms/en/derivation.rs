//! Derivations in English: rules, purposes, and why a number is not there.
//!
//! Must not know: any arithmetic.

use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::domain::language::Language;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::{Band, Bands, Measured, Rule};
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::LinePurpose;
use crate::scoring::trace::{Caveat, Standing};
use crate::terms::{grouped, input_title};

/// The rule of an item in a few words.
#[must_use]
pub fn rule(rule: &Rule, points: Points, judged: Option<&SchemeIndicator>) -> String {
    let title = |id: &InputId| format!("“{}”", input_title(judged, id, Language::En));
    let share =
        |part: &InputId, whole: &InputId| format!("Share of {} in {}", title(part), title(whole));
    match rule {
        Rule::Checklist(_) => "The points of every statement that holds are added".to_owned(),
        Rule::Ratio { part, whole, zero, full } => {
            let from = zero.filter(|zero| !zero.is_zero());
            let from = from.map(|zero| format!("points from above {zero}, ")).unwrap_or_default();
            let full = full.map_or_else(|| "1".to_owned(), |full| full.to_string());
            format!(
                "{}: {from}{points} points at {full}, in proportion between",
                share(part, whole)
            )
        }
        Rule::Bands { measured, bands, otherwise } => {
            let measured = match measured {
                Measured::Share { part, whole } => share(part, whole),
                Measured::Value(value) => title(value),
            };
            let (word, of) = match bands {
                Bands::AtLeast(of) => ("at least", of),
                Bands::AtMost(of) => ("at most", of),
            };
            let band =
                |band: &Band| format!("{word} {}: {} points", grouped(band.limit), band.points);
            let bands = of.iter().map(band).collect::<Vec<_>>().join(", ");
            format!("{measured}: {bands}, otherwise {otherwise} points")
        }
        Rule::Deduct { count, each } => {
            format!(
                "{points} points, less {each} for every 1 of {}, until none is left",
                title(count)
            )
        }
        Rule::Add { count, each } => {
            format!("{each} points for every 1 of {}, at most {points}", title(count))
        }
        Rule::Level { levels, .. } => {
            let level =
                |(number, points): (usize, Points)| format!("level {number}: {points} points");
            let levels = levels.iter().map(|level| level.points).enumerate();
            format!("By the level reached: {}", levels.map(level).collect::<Vec<_>>().join(", "))
        }
    }
}

/// What a line is there for.
#[must_use]
pub fn purpose(purpose: LinePurpose) -> String {
    let said = match purpose {
        LinePurpose::Band(Some(position)) => return format!("band {}, points", position + 1),
        LinePurpose::Level(level) => return format!("level {level}, points"),
        LinePurpose::Points => "points",
        LinePurpose::Worst => "open, at worst",
        LinePurpose::Best => "open, at best",
        LinePurpose::NothingDone => "the total is 0, points",
        LinePurpose::Ticked => "what holds",
        LinePurpose::TickedAndOpen => "what holds or is open",
        LinePurpose::Band(None) => "no band reached, points",
        LinePurpose::Got => "points scored",
        LinePurpose::Available => "points available",
        LinePurpose::OfHundred => "out of a hundred",
        LinePurpose::Weighted => "sum of weight × score",
        LinePurpose::Weights => "sum of weights",
        LinePurpose::Mean => "weighted mean",
        LinePurpose::Share => "adds to the base",
        LinePurpose::BonusPoints => "adds to the bonus (before the cap)",
        LinePurpose::Bonus => "bonus",
        LinePurpose::Total => "total",
    };
    said.to_owned()
}

/// The bound that a number was held to.
#[must_use]
pub fn held(bound: Bound, limit: &str) -> String {
    match bound {
        Bound::Least => format!("below the minimum, counted as {limit}"),
        Bound::Most => format!("above the maximum, counted as {limit}"),
    }
}

/// Behind a zero that is to be explained: the reason, or that there is none yet.
#[must_use]
pub fn zero(reason: Option<&str>) -> String {
    match reason {
        Some(reason) => format!("(there is none here: “{reason}”)"),
        None => "(no reason given, to be verified)".to_owned(),
    }
}

/// Whether a number is there, and if not why.
#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Counted => "Counted.",
        Standing::NothingToJudge => "The total is 0, and the county gives the reason; left out.",
        Standing::NotApplicable => "Marked as not applicable; left out.",
        Standing::AllDropped => "There are no such cases under any item; left out.",
        Standing::NotScored => "The scheme does not score it; left out.",
        Standing::MissingInSource => "The Notice has no such item; not scored.",
        Standing::NothingCounts => "No indicator counts.",
    }
}

/// What to know beside a number.
#[must_use]
pub const fn remark(remark: Caveat) -> &'static str {
    match remark {
        Caveat::InNoDimension => {
            "The Notice has no such item; the scheme defines it: it counts in the base, but in no dimension."
        }
        Caveat::NoWeight => "Weight 0: for information only; not in any weighted mean.",
        Caveat::NotApplicableNotAllowed => {
            "Under the scheme every county must answer this; “not applicable” counts as unanswered."
        }
        Caveat::Unknown => "To be verified: counted from worst to best.",
        Caveat::Unanswered => "Unanswered: counted from worst to best.",
    }
}
