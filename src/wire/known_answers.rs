//! Answers known beforehand, computed again on the machine and in the browser at hand: who
//! doubts that the checker computes right there can see it.
//!
//! Must not know: how a score arises. The expected values were worked out by hand in
//! `tests/cases`, and `tests/core/known_answers.rs` holds this file to those.

use crate::wire;
use crate::wire::canonical::canonical;
use crate::wire::json;
use crate::wire::node::Node;

/// A case with what must come out and what did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAnswer {
    /// The name of the case: that of its file in `tests/cases`.
    pub case: String,
    /// The lowest and highest base, and the verdict where the case tells one.
    pub expected: String,
    /// The same as just computed; empty if the case could not be read.
    pub computed: String,
}

impl KnownAnswer {
    /// Whether both are the same.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.expected == self.computed
    }
}

/// The cases as they are embedded.
pub const CASES: &str = include_str!("known_answers.json");

/// Computes every case, the whole way from the text of a file to the text of a report.
#[must_use]
pub fn compute() -> Vec<KnownAnswer> {
    let cases = json::parse(CASES.as_bytes()).ok();
    cases.iter().flat_map(Node::entries).map(known_answer).collect()
}

/// The report of a case that answers everything, as a real county would hand it in.
#[must_use]
pub fn as_of_a_county() -> Option<String> {
    let cases = json::parse(CASES.as_bytes()).ok()?;
    let is_whole = |case: &&Node| case.get("case").text() == Some("worked-complete-clear");
    let case = cases.entries().iter().find(is_whole)?;
    let text = canonical(case.get("assessment"));
    let real = text.replace("\"purpose\":\"demo\"", "\"purpose\":\"real\"");
    wire::evaluate(real.as_bytes(), None).ok()
}

fn known_answer(case: &Node) -> KnownAnswer {
    let expected = case.get("expect").text_or_empty();
    let computed = computed(case.get("assessment")).unwrap_or_default();
    // A case that tells no verdict is compared by its base alone.
    let n_words = expected.split(' ').count();
    let computed: Vec<&str> = computed.split(' ').take(n_words).collect();
    KnownAnswer { case: case.get("case").text_or_empty(), computed: computed.join(" "), expected }
}

fn computed(assessment: &Node) -> Option<String> {
    let report = wire::evaluate(canonical(assessment).as_bytes(), None).ok()?;
    let report = json::parse(report.as_bytes()).ok()?;
    let result = report.get("result");
    let base = result.get("base");
    let verdict = result.get("eligibility").get("verdict");
    let words = [base.get("low").text()?, base.get("high").text()?, verdict.text()?];
    Some(words.join(" "))
}
