//! The messages of the fields in English.
//!
//! Must not know: elements.

use crate::terms::english;
use crate::text::fields::FieldTexts;

pub(in crate::text::en) const TEXTS: FieldTexts = FieldTexts {
    keep: "Keep",
    unclear: "Not clear yet",
    not_stated: "To be verified",
    yes: "Yes",
    no: "No",
    range,
    named,
    done_of,
    nothing_scored: "none",
    unit,
    separator: "; ",
    over_limit,
    calendar: "Calendar",
    labelled,
};

fn over_limit(most: usize, n_over: usize) -> String {
    format!("The limit is {most} characters; the last {n_over} were cut off. Shorten the text.")
}

fn range(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}

fn named(what: &str, number: &str) -> String {
    format!("{what}, {number}")
}

fn done_of(n_done: usize, n_all: usize) -> String {
    format!("{n_done} of {n_all} done")
}

fn unit(unit: &str) -> String {
    english::unit(unit).to_owned()
}

fn labelled(name: &str, what: &str) -> String {
    format!("{name}: {what}")
}
