//! Which value of a stored result a place is, and what a result says there.
//!
//! Must not know: users' wording, how a result is computed.

use crate::domain::framework::Framework;
use crate::screening::submission::{Difference, ResultPlace};
use crate::wire::node::Node;
use crate::wire::path::Segment;

/// The value at a place below the member `result`, which is the first of the steps.
#[must_use]
pub fn of(framework: &Framework, steps: &[Segment]) -> ResultPlace {
    let (name, at) = match steps {
        [_, Segment::Member(name), Segment::Entry(at), ..] => (name.as_str(), Some(*at)),
        [_, Segment::Member(name), ..] => (name.as_str(), None),
        _ => ("", None),
    };
    match (name, at) {
        ("total", _) => ResultPlace::Total,
        ("base", _) => ResultPlace::Base,
        ("bonus", _) => ResultPlace::Bonus,
        ("grades", _) => ResultPlace::Grade,
        ("dimensions", Some(at)) => framework
            .dimensions
            .get(at)
            .map_or(ResultPlace::Other, |dimension| ResultPlace::Dimension(dimension.no.clone())),
        ("indicators", Some(at)) => framework
            .places()
            .get(at)
            .map_or(ResultPlace::Other, |place| ResultPlace::Indicator(place.no())),
        ("eligibility", _) => ResultPlace::Eligibility,
        ("procedure", _) => ResultPlace::Procedure,
        ("answered" | "applicable" | "complete", _) => ResultPlace::Completeness,
        _ => ResultPlace::Other,
    }
}

/// What two results say at a place, as far as that is a score.
#[must_use]
pub fn difference(place: ResultPlace, stored: &Node, recomputed: &Node) -> Difference {
    let (stored, recomputed) = (score(&place, stored), score(&place, recomputed));
    Difference { place, stored, recomputed }
}

/// The score, or both ends of it.
fn score(place: &ResultPlace, result: &Node) -> Option<String> {
    let entry = |list: &str, is_it: &dyn Fn(&Node) -> bool| {
        result.get(list).entries().iter().find(|entry| is_it(entry))
    };
    let node = match place {
        ResultPlace::Total => result.find("total"),
        ResultPlace::Base => result.find("base"),
        ResultPlace::Bonus => result.find("bonus"),
        ResultPlace::Dimension(no) => {
            entry("dimensions", &|entry| entry.get("no").text() == Some(no))
        }
        ResultPlace::Indicator(no) => {
            entry("indicators", &|entry| entry.get("no").whole() == Some(no.get()))
        }
        ResultPlace::Grade
        | ResultPlace::Eligibility
        | ResultPlace::Procedure
        | ResultPlace::Completeness
        | ResultPlace::Other => None,
    }?;
    // A stored one may be any text: what is no score is not repeated.
    let end = |name: &str| {
        let text = node.get(name).text()?;
        let is_score = text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        is_score.then_some(text)
    };
    let (low, high) = (end("low")?, end("high")?);
    Some(if low == high { low.to_owned() } else { format!("{low}–{high}") })
}
