//! Derivations and the rules of checks in English.
//!
//! Must not know: where they are shown.

use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Measured, Rule};
use crate::domain::scheme::{SchemeIndicator, WhenZero};
use crate::scoring::trace::Method;
use crate::terms::en::derivation::{held, purpose, remark, rule, standing, zero};
use crate::terms::figure::{amount_in_english, at_least_in_english};
use crate::text::derivation::DerivationTexts;

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
        Method::Item(of, points) => {
            format!("{}. {}", rule(of, *points, judged), in_detail(of, *points, judged))
        }
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

/// What the page says beside the rule; on paper it stands once, with how scores are made.
fn in_detail(rule: &Rule, points: Points, judged: Option<&SchemeIndicator>) -> String {
    match rule {
        Rule::Checklist(_) => {
            format!("{points} points in all; an open one counts as a range from no to yes.")
        }
        Rule::Ratio { whole, .. } => {
            format!("Rounded half up to 4 places.{}", when_zero(judged, whole))
        }
        Rule::Bands { measured, .. } => {
            let when_zero = match measured {
                Measured::Share { whole, .. } => when_zero(judged, whole),
                Measured::Value(_) => "",
            };
            format!("Compared by multiplication, never by a rounded share.{when_zero}")
        }
        Rule::Deduct { .. } | Rule::Add { .. } | Rule::Level { .. } => String::new(),
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

fn rounded(places: u32) -> String {
    format!(" (half up to {places} places)")
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
