//! What the field's values are called and what is said of them: one wording a language, on
//! the page, on paper and in tables. What only a page or only a paper says stands with it
//! (`text`, `documents::words`).
//!
//! Must not know: where it is said.

use std::fmt::Display;

use crate::domain::decimal::{Interval, divide_half_up};
use crate::domain::id::InputId;
use crate::domain::language::Language;
use crate::domain::scheme::SchemeIndicator;
use crate::screening::robustness::probability::Probability;
use crate::screening::submission::CountyKey;

pub mod definition;
pub mod en;
pub mod english;
pub mod evidence;
pub mod fact;
pub mod figure;
pub mod scheme;
pub mod score;
pub mod second_look;
pub mod zh;

/// Stands where there is nothing to say.
pub const NOTHING: &str = "—";

/// What the file or the ranked county at a position is called.
pub type At<'a> = &'a dyn Fn(usize) -> String;
/// The place of the ranked county at a position, and what it is called.
pub type Placed<'a> = &'a dyn Fn(usize) -> (usize, String);
/// What a county is called.
pub type Of<'a> = &'a dyn Fn(&CountyKey) -> String;

/// One number once settled, else both ends: `61.50–84.00`.
#[must_use]
pub fn interval<T: Display + Copy + PartialEq>(interval: Interval<T>) -> String {
    if interval.is_settled() {
        interval.low.to_string()
    } else {
        format!("{}–{}", interval.low, interval.high)
    }
}

/// A number without the zeros that stand behind it; the exact places stand in the calculation
/// and in the file.
#[must_use]
pub fn short(number: impl Display) -> String {
    let number = number.to_string();
    if number.contains('.') {
        number.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        number
    }
}

/// An interval as it stands on a page, `34.33–85.14`, or one number once it is settled.
#[must_use]
pub fn brief<T: Copy + PartialEq + Display>(value: Option<Interval<T>>) -> String {
    match value {
        None => NOTHING.to_owned(),
        Some(value) if value.is_settled() => short(value.low),
        Some(value) => format!("{}–{}", short(value.low), short(value.high)),
    }
}

/// A share of trials in whole points; what happened at all is not told as never.
#[must_use]
pub fn whole_percent(share: Probability) -> String {
    match divide_half_up(share.percent().hundredths(), 100) {
        0 if share.hits > 0 => "<1%".to_owned(),
        whole => format!("{whole}%"),
    }
}

/// A number by thousands from five digits on, as official texts write it (GB/T 15835-2011):
/// `24 318.5`, but `1280`. The blanks are a quarter of a character wide and do not break, and
/// every field reads them back.
#[must_use]
pub fn grouped(number: impl Display) -> String {
    let number = number.to_string();
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    if whole.len() < 5 {
        return number;
    }
    let mut shown = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            shown.push('\u{202f}');
        }
        shown.push(digit);
    }
    shown + rest
}

/// Every number of a calculation by thousands: `11 760 ÷ 12 000 = 0.98`. Only for a text without
/// years and numbers that name something.
#[must_use]
pub fn calculation(text: impl Display) -> String {
    let text = text.to_string();
    let mut shown = String::new();
    let mut rest = text.as_str();
    while let Some(begin) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, number) = rest.split_at(begin);
        let end = number.find(|c: char| !c.is_ascii_digit() && c != '.');
        let (number, after) = number.split_at(end.unwrap_or(number.len()));
        shown += before;
        shown += &grouped(number);
        rest = after;
    }
    shown + rest
}

/// Both ends, or the dash where there is nothing to score.
#[must_use]
pub fn interval_or_nothing<T: Display + Copy + PartialEq>(score: Option<Interval<T>>) -> String {
    score.map_or_else(|| NOTHING.to_owned(), interval)
}

/// What an input is called: by the scheme, an option by what it says, else by its name.
#[must_use]
pub fn input_title<'a>(
    judged: Option<&'a SchemeIndicator>,
    id: &'a InputId,
    language: Language,
) -> &'a str {
    let named = judged.and_then(|judged| judged.inputs.get(id)).map(|input| &input.title);
    let option = || {
        let mut options = judged?.items.iter().flat_map(|item| item.rule().options());
        options.find(|option| option.id == *id).map(|option| &option.title)
    };
    named.or_else(option).map_or(id.as_str(), |title| title.in_language(language))
}

/// The unit of an input; empty if it has none.
#[must_use]
pub fn input_unit<'a>(judged: Option<&'a SchemeIndicator>, id: &InputId) -> &'a str {
    judged.and_then(|judged| judged.inputs.get(id)).map_or("", |input| &input.unit)
}
