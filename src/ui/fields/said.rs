//! Numbers as they are said: an interval with its word between, without zeros at the end,
//! and with what it is the number of. Signs that a screen reader passes over stay for the eye.
//!
//! Must not know: how a number arose.

use std::fmt::Display;

use yew::prelude::*;

use crate::domain::decimal::Interval;
use crate::terms::{brief, short};
use crate::ui::view::store::View;

/// By how much something has moved: with a plus above zero.
#[must_use]
pub fn signed<T: PartialOrd + Display>(by: T, zero: T) -> String {
    if by > zero { format!("+{}", short(by)) } else { short(by) }
}

/// An interval as `34.33 至 85.14`, or one number once it is settled.
#[must_use]
pub fn said<T: Copy + PartialEq + Display>(view: &View, value: Option<Interval<T>>) -> String {
    let t = &view.t().fields;
    match value {
        None => t.nothing_scored.to_owned(),
        Some(value) if value.is_settled() => short(value.low),
        Some(value) => (t.range)(&short(value.low), &short(value.high)),
    }
}

/// A number that is a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As it stands on the page.
    pub shown: AttrValue,
    /// The name of the control: what it is the number of, and the number as it is said.
    pub said: AttrValue,
}

impl Number {
    /// As `34.33–85.14` and as `总分，34.33 至 85.14`.
    pub fn new<T: Copy + PartialEq + Display>(
        view: &View,
        what: &str,
        value: Option<Interval<T>>,
    ) -> Self {
        let name = (view.t().fields.named)(what, &said(view, value));
        Self { shown: brief(value).into(), said: name.into() }
    }
}

/// A number that stands by itself, for the eye as it is and for the ear as it is said.
pub fn figure<T: Copy + PartialEq + Display>(view: &View, value: Option<Interval<T>>) -> Html {
    match value {
        Some(open) if !open.is_settled() => twice(brief(value), said(view, value)),
        Some(_) | None => brief(value).into(),
    }
}

/// How many of how many are done.
pub fn done_of(view: &View, (done, all): (usize, usize)) -> Html {
    twice(format!("{done} / {all}"), (view.t().fields.done_of)(done, all))
}

/// A text for the eye, and another one for the ear.
fn twice(shown: String, said: String) -> Html {
    html! {
        <>
            <span aria-hidden="true">{ shown }</span>
            <span class="cx-hidden">{ said }</span>
        </>
    }
}
