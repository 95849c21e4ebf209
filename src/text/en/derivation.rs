//! Derivations and the rules of checks in English.
//!
//! Must not know: where they are shown.

use crate::documents::words::figure::{amount_in_english, at_least_in_english};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Band, Bands, Measured, Rule};
use crate::domain::scheme::{SchemeIndicator, WhenZero};
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::Purpose;
use crate::scoring::trace::{Method, Reason, Remark, Standing};
use crate::text::derivation::{DerivationTexts, input_title};

/// The table.
pub(in crate::text) const TEXTS: DerivationTexts = DerivationTexts {
    hint: "Select an underlined number to see how it was calculated.",
    rule: "Rule",
    inputs: "Facts entered",
    arithmetic: "Calculation",
    low: "Lowest: everything open turns out worst",
    high: "Highest: everything open turns out best",
    parts: "Made up of",
    adds: "Adds to the total",
    not_counted: "Left out",
    met: "reached",
    not_met: "not reached",
    open_items_hint: "Sorted by how much the lowest possible total would rise if that item alone turned out best; follow a link to fill it in.",
    check_how: "Rule of this check",
    check_grounds: "Facts that trigger this check",
    no_grounds: "None of the facts entered triggers this check.",
    threshold: "Any one of these is enough",
    major: "Major",
    extraordinary: "Extraordinary",
    legal_source: "Source",
    method,
    purpose,
    rounded,
    held,
    standing,
    zero,
    remark,
    weighs,
    holds,
    more_open,
    at_least: at_least_in_english,
    amount: amount_in_english,
};

fn method(method: &Method, judged: Option<&SchemeIndicator>) -> String {
    match method {
        Method::Item(of, points) => rule(of, &points.to_string(), judged),
        Method::OfHundred => {
            "100 × the points of all items ÷ the points available in those still in, rounded half up to 4 places; an item without any such cases is left out.".to_owned()
        }
        Method::BonusPoints => "The points of all items together, as extra points.".to_owned(),
        Method::Mean => {
            "The sum of weight × score ÷ the sum of weights over the dimension, rounded half up to 4 places; what does not apply or has no weight is left out.".to_owned()
        }
        Method::Base => {
            "The sum of weight × score ÷ the sum of weights over all base indicators: one division, rounded half up to 2 places, from the scores of the indicators, not of the dimensions.".to_owned()
        }
        Method::Bonus(cap) => {
            format!("The bonus indicators together, at most {cap}, rounded half up to 2 places.")
        }
        Method::Total => "Base + bonus.".to_owned(),
    }
}

fn rule(rule: &Rule, points: &str, judged: Option<&SchemeIndicator>) -> String {
    let title = |id: &InputId| format!("“{}”", input_title(judged, id, |title| &title.en));
    match rule {
        Rule::Checklist(_) => format!(
            "The points of each statement that holds, {points} in all; an open one counts as a range from no to yes."
        ),
        Rule::Ratio { part, whole, zero, full } => {
            let from = zero.filter(|zero| !zero.is_zero());
            let from = from.map(|zero| format!("points begin at {zero}, ")).unwrap_or_default();
            let full = full.map_or("1".to_owned(), |full| full.to_string());
            format!(
                "By the share of {} in {}: {from}{full} earns all {points} points, in proportion below, rounded half up to 4 places.{}",
                title(part),
                title(whole),
                when_zero(judged, whole),
            )
        }
        Rule::Bands { measured, bands, otherwise } => {
            let (figure, when_zero) = match measured {
                Measured::Share { part, whole } => {
                    let share = format!("the share of {} in {}", title(part), title(whole));
                    (share, when_zero(judged, whole))
                }
                Measured::Value(value) => (title(value), ""),
            };
            let (word, of) = match bands {
                Bands::AtLeast(of) => ("at least", of),
                Bands::AtMost(of) => ("at most", of),
            };
            let band = |band: &Band| format!("{word} {}: {} points", band.limit, band.points);
            let bands = of.iter().map(band).collect::<Vec<_>>().join("; ");
            format!(
                "In bands by {figure}: {bands}; otherwise {otherwise}. Compared by multiplication, never by a rounded share.{when_zero}"
            )
        }
        Rule::Deduct { count, each } => {
            format!("{points} points less {each} for each of {}, down to 0.", title(count))
        }
        Rule::Add { count, each } => {
            format!("{each} points for each of {}, at most {points}.", title(count))
        }
        Rule::Level { levels, .. } => {
            let level = |(number, points): (usize, String)| format!("level {number}: {points}");
            let levels = levels.iter().map(|level| level.points.to_string()).enumerate();
            format!(
                "Points by the level reached: {}.",
                levels.map(level).collect::<Vec<_>>().join(", ")
            )
        }
    }
}

/// What a whole of zero means under the scheme.
fn when_zero(judged: Option<&SchemeIndicator>, whole: &InputId) -> &'static str {
    match judged.and_then(|judged| judged.when_zero(whole)).unwrap_or_default() {
        WhenZero::Refused => " The total cannot be 0.",
        WhenZero::LeftOut => {
            " A total of 0 is left out once the county gives the reason; until then the item is open."
        }
        WhenZero::NoPoints => " A total of 0 scores no points.",
    }
}

fn purpose(purpose: Purpose) -> String {
    match purpose {
        Purpose::Points => "Points".to_owned(),
        Purpose::Ticked => "What holds".to_owned(),
        Purpose::TickedAndOpen => "What holds or is open".to_owned(),
        Purpose::Band(Some(position)) => format!("Band {}", position + 1),
        Purpose::Band(None) => "No band reached".to_owned(),
        Purpose::Level(level) => format!("Level {level}"),
        Purpose::NothingDone => "The total is 0: no points".to_owned(),
        Purpose::Worst => "Open, at worst".to_owned(),
        Purpose::Best => "Open, at best".to_owned(),
        Purpose::Got => "Points scored".to_owned(),
        Purpose::Available => "Points available".to_owned(),
        Purpose::OfHundred => "Out of 100".to_owned(),
        Purpose::Weighted => "Sum of weight × score".to_owned(),
        Purpose::Weights => "Sum of weights".to_owned(),
        Purpose::Mean => "Weighted mean".to_owned(),
        Purpose::Share => "Weight × score ÷ sum of weights".to_owned(),
        Purpose::BonusPoints => "In full, before the cap".to_owned(),
        Purpose::Bonus => "Bonus".to_owned(),
        Purpose::Total => "Total".to_owned(),
    }
}

fn rounded(places: u32) -> String {
    format!(" (half up to {places} places)")
}

fn held(bound: Bound, limit: &str) -> String {
    match bound {
        Bound::Least => format!("below the minimum, counted as {limit}"),
        Bound::Most => format!("above the maximum, counted as {limit}"),
    }
}

fn zero(reason: &Reason) -> String {
    match reason {
        Reason::Given(reason) => format!("(there is none here: “{reason}”)"),
        Reason::Missing => "(no reason given, to be verified)".to_owned(),
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Counted => "Counted.",
        Standing::NothingToJudge => "The total is 0, and the county gives the reason; left out.",
        Standing::NotApplicable => "Marked as not applicable; left out.",
        Standing::AllDropped => {
            "There are no such cases under any item; the indicator is left out."
        }
        Standing::NotScored => "The scheme does not score this number; left out.",
        Standing::MissingInSource => "The Notice has no such item; not scored.",
        Standing::NothingCounts => "No indicator counts.",
    }
}

const fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::InNoDimension => {
            "The Notice has no such item; the scheme defines it: it counts in the base, but in no dimension."
        }
        Remark::NoWeight => "Weight 0: for information only; not in any mean.",
        Remark::NotApplicableNotAllowed => {
            "Under the scheme every county must answer this; “not applicable” counts as unanswered."
        }
        Remark::Unknown => "To be verified: counted from worst to best.",
        Remark::Unanswered => "Not answered: counted from worst to best.",
    }
}

fn weighs(weight: &str) -> String {
    format!("weight {weight}")
}

fn holds(points: &str) -> String {
    format!("up to +{points}")
}

fn more_open(n: usize) -> String {
    format!("{n} more")
}
