//! Numbers as a room reads them: two decimals at most, and what has moved.
//!
//! Must not know: how a difference is computed; `planning::movement` gives it.

use std::fmt::Display;

use yew::prelude::*;

use crate::domain::decimal::{Interval, Score, Total, divide_half_up};
use crate::planning::marginal::Fraction;
use crate::planning::movement::{Ends, Moved};
use crate::terms::brief;
use crate::ui::fields::said::signed;
use crate::ui::view::store::View;

/// A score with two decimals at most.
#[must_use]
pub fn rounded(score: Score) -> Total {
    Total::from_hundredths(divide_half_up(score.ten_thousandths(), 100))
}

/// A score as it stands on a slide.
#[must_use]
pub fn of_score(score: Option<Interval<Score>>) -> String {
    brief(score.map(|score| score.map(rounded)))
}

/// A difference of scores: one number where both ends move alike.
#[must_use]
pub fn by_score(by: Option<Ends<Score>>) -> String {
    by_total(by.map(|Ends { low, high }| Ends { low: rounded(low), high: rounded(high) }))
}

/// A difference of totals.
#[must_use]
pub fn by_total(by: Option<Ends<Total>>) -> String {
    let sign = |value: Total| signed(value, Total::ZERO);
    match by {
        None => "—".to_owned(),
        Some(Ends { low, high }) if low == high => sign(low),
        Some(Ends { low, high }) => format!("{} / {}", sign(low), sign(high)),
    }
}

/// Before and after, where they differ.
pub fn change<T: Copy + PartialEq + Display>(
    view: &View,
    what: &str,
    id: &'static str,
    moved: &Moved<T>,
    shown: impl Fn(Option<Interval<T>>) -> String,
    by: String,
) -> Html {
    let t = view.t().workshop();
    html! {
        <p class="cx-slide__change" {id}>
            <span class="cx-slide__what">{ what }</span>
            <strong class="cx-slide__value">{ (t.from_to)(&shown(moved.before), &shown(moved.after)) }</strong>
            <span class="cx-slide__by">{ by }</span>
        </p>
    }
}

/// A fraction in lowest terms, as `+5/18`.
#[must_use]
pub fn fraction(of: Fraction) -> String {
    let sign = if of.numerator > 0 { "+" } else { "" };
    if of.denominator == 1 {
        format!("{sign}{}", of.numerator)
    } else {
        format!("{sign}{}/{}", of.numerator, of.denominator)
    }
}
