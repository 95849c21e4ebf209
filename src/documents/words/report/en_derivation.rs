//! The derivations of the report's reading copy.
//!
//! Must not know: where they stand, and any arithmetic.

use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::{Band, Bands, Measured, Rule};
use crate::scoring::trace::line::Purpose;
use crate::scoring::trace::{Remark, Standing};

/// The rule of an item in a few words.
pub(in crate::documents::words::report) fn rule(
    rule: &Rule,
    points: Points,
    judged: &SchemeIndicator,
) -> String {
    let title = |id: &InputId| match judged.inputs.get(id) {
        Some(input) => format!("“{}”", input.title.en),
        None => format!("“{id}”"),
    };
    let share =
        |part: &InputId, whole: &InputId| format!("share of {} in {}", title(part), title(whole));
    match rule {
        Rule::Checklist(_) => "the points of every statement that holds are added".to_owned(),
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
            let band = |band: &Band| format!("{word} {}: {} points", band.limit, band.points);
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
            format!("by the level reached: {}", levels.map(level).collect::<Vec<_>>().join(", "))
        }
    }
}

/// What a line is there for.
pub(in crate::documents::words::report) fn purpose(purpose: Purpose) -> String {
    match purpose {
        Purpose::Points | Purpose::Worst | Purpose::Best => "points ".to_owned(),
        Purpose::NothingDone => "the total is 0, points ".to_owned(),
        Purpose::Ticked => "what holds ".to_owned(),
        Purpose::TickedAndOpen => "what holds or is open ".to_owned(),
        Purpose::Band(Some(position)) => format!("band {}, points ", position + 1),
        Purpose::Band(None) => "no band reached, points ".to_owned(),
        Purpose::Level(level) => format!("level {level}, points "),
        Purpose::Got => "points scored ".to_owned(),
        Purpose::Available => "points available ".to_owned(),
        Purpose::OfHundred => "out of a hundred ".to_owned(),
        Purpose::Weighted => "sum of weight × score ".to_owned(),
        Purpose::Weights => "sum of weights ".to_owned(),
        Purpose::Mean => "weighted mean ".to_owned(),
        Purpose::Share => "adds to the base ".to_owned(),
        Purpose::BonusPoints => "adds to the bonus (before the cap) ".to_owned(),
        Purpose::Bonus => "bonus ".to_owned(),
        Purpose::Total => "total ".to_owned(),
    }
}

/// Why a number is not there; nothing where it is.
pub(in crate::documents::words::report) const fn standing(
    standing: Standing,
) -> Option<&'static str> {
    match standing {
        Standing::Counted => None,
        Standing::NothingToJudge => {
            Some("The total is 0, and the county gives the reason; left out. ")
        }
        Standing::NotApplicable => Some("Marked as not applicable; left out. "),
        Standing::AllDropped => Some("There are no such cases under any item; left out. "),
        Standing::NotScored => Some("The scheme does not score it; left out. "),
        Standing::MissingInSource => Some("The Notice has no such item; not scored. "),
        Standing::NothingCounts => Some("No indicator counts. "),
    }
}

/// What to know beside a number.
pub(in crate::documents::words::report) const fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::InNoDimension => {
            "The Notice has no such item; it counts in the base, but in no dimension. "
        }
        Remark::NoWeight => "Weight 0: not in any weighted mean. ",
        Remark::NotApplicableNotAllowed => {
            "Under the scheme every county must answer this; “not applicable” counts as unanswered. "
        }
        Remark::Unknown => "To be verified: counted from worst to best. ",
        Remark::Unanswered => "Unanswered: counted from worst to best. ",
    }
}

/// How to read the annex.
pub(in crate::documents::words::report) const READING: &str = "The value before rounding is left of “→” (“…” where it goes on), right of it the value \
     rounded half up; without “→” every step is exact. Items, indicators and dimensions have \
     4 decimal places, base and bonus 2. Where data are to be verified, the lowest and the highest \
     end are computed each by itself.";
