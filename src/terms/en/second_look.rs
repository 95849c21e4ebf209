//! The questions of the second look (校核), a sentence each, in English.
//!
//! Must not know: what led to a question.

use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::second_look::Figure;
use crate::report::second_look::{Question, Stated, StatedFact};
use crate::screening::second_look::{Asked, PeerQuestion};
use crate::terms::grouped;
use crate::terms::second_look::{level_title, title};

/// So many of the same figures are named.
const MOST_NAMED: usize = 3;

/// So many counties are named together: more than any prefecture has.
const MOST_LISTED: usize = 40;

/// A question in a sentence.
#[must_use]
pub fn question(question: &Question, scheme: &Scheme) -> String {
    let said = |stated: &Stated| said(stated, scheme);
    match question {
        Question::Differ { one, other, by } => {
            let by = grouped(by);
            format!("{}, but {}; they differ by {by}. Which one is right?", said(one), said(other))
        }
        Question::DoesNotAddUp { sum, less, stated, by } => {
            let less = match less.as_slice() {
                [] => String::new(),
                less => format!(", less {}", all(less, scheme)),
            };
            let (sum, by) = (all(sum, scheme), grouped(by));
            format!("{sum}{less}, should equal {}; the difference is {by}.", said(stated))
        }
        Question::PartAbove { parts, whole, by } => {
            let by = grouped(by);
            format!("{} is {by} above {}. Please check.", all(parts, scheme), said(whole))
        }
        Question::FarAbove { stated, most } => format!(
            "{}, more than {}. Please check what was counted, and whether anything was counted twice.",
            said(stated),
            grouped(most)
        ),
        Question::FarBelow { stated, least } => format!(
            "{}, fewer than {}. Please check whether any is missing, and say why each of those left out is.",
            said(stated),
            grouped(least)
        ),
        Question::ShareBeyond { part, whole, share, limit, above } => {
            let beyond = if *above { "above" } else { "below" };
            format!(
                "{} is {share} of {}, {beyond} {limit}. Please check what was counted.",
                said(part),
                said(whole)
            )
        }
        Question::Together { facts, unproven: None } => {
            let said = stated_together(facts, scheme);
            match said.split_last() {
                Some((last, before)) if !before.is_empty() => {
                    format!("{}, but {last}. Please check.", before.join(", "))
                }
                Some(_) | None => format!("{}. Please check.", said.join(", ")),
            }
        }
        Question::Together { facts, unproven: Some(no) } => format!(
            "{}, and No. {no} has no evidence. Please add it or say what it rests on.",
            stated_together(facts, scheme).join(", ")
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
        Question::LateEvidence { code, title, date, filled_in, of: _ } => {
            let code = code.map(|code| format!(" {code}")).unwrap_or_default();
            format!(
                "The document{code} “{title}” is dated {date}, after the day of filling in ({filled_in})."
            )
        }
    }
}

/// Facts, the options that are not chosen together.
fn stated_together(facts: &[StatedFact], scheme: &Scheme) -> Vec<String> {
    let called = |figure: &Figure| format!("“{}”", title(figure, scheme, Language::En));
    let is_unchosen = |fact: &StatedFact| matches!(fact, StatedFact::Option(_, false));
    let groups =
        facts.chunk_by(|one, next| is_unchosen(one) && is_unchosen(next) && one.no() == next.no());
    let said = groups.filter_map(|group| {
        Some(match group.first()? {
            StatedFact::Figure(Stated { figure, value }) => {
                format!("{} is {}", named(figure, scheme), grouped(value))
            }
            StatedFact::AllOf(part, whole) => {
                format!("{} equals {}", said(part, scheme), named(whole, scheme))
            }
            StatedFact::Option(figure, true) => {
                format!("No. {} states {}", figure.no, called(figure))
            }
            StatedFact::Option(figure, false) => {
                let options = group.iter().filter_map(|fact| match fact {
                    StatedFact::Option(figure, _) => Some(called(figure)),
                    StatedFact::Figure(_) | StatedFact::AllOf(..) | StatedFact::Level(..) => None,
                });
                let options = options.collect::<Vec<_>>().join(" or ");
                format!("No. {} does not state {options}", figure.no)
            }
            StatedFact::Level(no, level) => {
                format!("No. {no} states “{}”", level_title(*no, *level, scheme, Language::En))
            }
        })
    });
    said.collect()
}

/// Everything that is asked of a county in a screening, in the order of the sheets.
#[must_use]
pub fn questions(asked: &Asked, scheme: &Scheme) -> Vec<String> {
    let unproven = without_evidence(&asked.unproven, scheme);
    let own = asked.own.iter().map(|it| question(it, scheme));
    let peers = asked.peers.iter().map(|it| peer_question(it, scheme));
    unproven.into_iter().chain(own).chain(peers).collect()
}

/// The indicators that have all points, or a high level, and no evidence, in one question.
fn without_evidence(unproven: &[(IndicatorNo, Option<u8>)], scheme: &Scheme) -> Option<String> {
    if let [(no, level)] = unproven {
        return Some(question(&Question::NoEvidence { no: *no, level: *level }, scheme));
    }
    let numbers: Vec<_> = unproven.iter().map(|(no, _)| no.to_string()).collect();
    let n = numbers.len();
    (n > 0).then(|| {
        format!(
            "{n} indicators have full marks or a high level but no evidence: No. {}. Please add it or say what each rests on.",
            numbers.join(", ")
        )
    })
}

/// A question that arises beside other counties.
#[must_use]
pub fn peer_question(question: &PeerQuestion, scheme: &Scheme) -> String {
    match question {
        PeerQuestion::OutOfLine { figure, per: Some(per), value, median, of } => format!(
            "{} is {} of {}; the median of {of} counties is {}. Please check.",
            named(figure, scheme),
            grouped(value),
            named(per, scheme),
            grouped(median)
        ),
        PeerQuestion::OutOfLine { figure, per: None, value, median, of } => format!(
            "{} is {}; the median of {of} counties is {}. Please check.",
            named(figure, scheme),
            grouped(value),
            grouped(median)
        ),
        PeerQuestion::MoreAlike { groups, others } => {
            let (n, named) = (others.len(), others.iter().take(MOST_LISTED));
            let named = named.map(String::as_str).collect::<Vec<_>>().join(", ");
            let more = if n > MOST_LISTED { ", …" } else { "" };
            format!(
                "Beyond these, {groups} more groups of figures are the same as in the files of {n} other counties ({named}{more}). Please check them too."
            )
        }
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
    format!("{} ({})", named(&stated.figure, scheme), grouped(stated.value))
}

/// Several together.
fn all(figures: &[Stated], scheme: &Scheme) -> String {
    figures.iter().map(|stated| said(stated, scheme)).collect::<Vec<_>>().join(" plus ")
}
