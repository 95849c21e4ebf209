//! The questions of the second look (校核), a sentence each, in English.
//!
//! Must not know: what led to a question.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::second_look::Figure;
use crate::report::second_look::{Question, Stated};
use crate::screening::second_look::PeerQuestion;
use crate::terms::second_look::{level_title, title};

/// So many of the same figures are named.
const MOST_NAMED: usize = 3;

/// A question in a sentence.
#[must_use]
pub fn question(question: &Question, scheme: &Scheme) -> String {
    let said = |stated: &Stated| said(stated, scheme);
    match question {
        Question::Differ { one, other, by } => {
            format!("{}, but {}; they differ by {by}. Which one is right?", said(one), said(other))
        }
        Question::DoesNotAddUp { sum, less, stated, by } => {
            let less = match less.as_slice() {
                [] => String::new(),
                less => format!(", less {}", all(less, scheme)),
            };
            let sum = all(sum, scheme);
            format!("{sum}{less}, should equal {}; the difference is {by}.", said(stated))
        }
        Question::PartAbove { parts, whole, by } => {
            format!("{} is {by} above {}. Please check.", all(parts, scheme), said(whole))
        }
        Question::FarAbove { stated, most } => format!(
            "{}, more than {most}. Please check what was counted, and whether anything was counted twice.",
            said(stated)
        ),
        Question::NoEvidence { no, level: None } => {
            format!(
                "No. {no} has full marks but no evidence. Please add it or say what it rests on."
            )
        }
        Question::NoEvidence { no, level: Some(level) } => {
            let level = level_title(*no, *level, scheme, Language::En);
            format!(
                "No. {no} states “{level}” but has no evidence. Please add it or say what it rests on."
            )
        }
        Question::AllWhole(n) => format!(
            "All {n} shares are exactly 100%. Please check that totals and results were counted separately."
        ),
        Question::LateEvidence { no, title, date, filled_in } => format!(
            "No. {no}: the evidence “{title}” is dated {date}, after the day of filling in ({filled_in})."
        ),
    }
}

/// A question that arises beside other counties.
#[must_use]
pub fn peer_question(question: &PeerQuestion, scheme: &Scheme) -> String {
    match question {
        PeerQuestion::OutOfLine { figure, per: Some(per), value, median, of } => format!(
            "{} is {value} of {}; the median of {of} counties is {median}. Please check.",
            named(figure, scheme),
            named(per, scheme)
        ),
        PeerQuestion::OutOfLine { figure, per: None, value, median, of } => format!(
            "{} is {value}; the median of {of} counties is {median}. Please check.",
            named(figure, scheme)
        ),
        PeerQuestion::SameFigures { others, figures } => {
            let first: Vec<_> =
                figures.iter().take(MOST_NAMED).map(|stated| said(stated, scheme)).collect();
            let more = if figures.len() > MOST_NAMED { "; …" } else { "" };
            let n = figures.len();
            format!(
                "{n} figures are the same as in the files of {} ({}{more}). Please check that each county counted its own.",
                others_named(others),
                first.join("; ")
            )
        }
    }
}

/// The first of other counties, and how many they are.
fn others_named(others: &[String]) -> String {
    let first = others.iter().take(MOST_NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match others.len().checked_sub(MOST_NAMED) {
        Some(more) if more > 0 => format!("{first} and {more} others"),
        Some(_) | None => first,
    }
}

fn named(figure: &Figure, scheme: &Scheme) -> String {
    format!("No. {}, “{}”", figure.no, title(figure, scheme, Language::En))
}

fn said(stated: &Stated, scheme: &Scheme) -> String {
    format!("{} ({})", named(&stated.figure, scheme), stated.value)
}

/// Several together.
fn all(figures: &[Stated], scheme: &Scheme) -> String {
    figures.iter().map(|stated| said(stated, scheme)).collect::<Vec<_>>().join(" plus ")
}
