//! Answers known beforehand, computed again on the machine and in the browser at hand: who
//! doubts that the checker computes right there can see it.
//!
//! Must not know: how a score arises. The expected values were worked out by hand in
//! `tests/cases`, and `tests/core/known_answers.rs` holds this file to those.

use crate::domain::framework::Bilingual;
use crate::eligibility::Verdict;
use crate::wire;
use crate::wire::canonical::canonical;
use crate::wire::json;
use crate::wire::node::Node;
use crate::wire::word::Word as _;

/// A case with what must come out and what did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAnswer {
    /// What it is about.
    pub title: Bilingual,
    /// What must come out.
    pub expected: Option<Answer>,
    /// What just came out; none if the case could not be read.
    pub computed: Option<Answer>,
}

impl KnownAnswer {
    /// Whether both are the same.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.expected.is_some() && self.expected == self.computed
    }
}

/// What comes out of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The lowest base.
    pub low: String,
    /// The highest.
    pub high: String,
    /// The verdict, where the case tells one.
    pub verdict: Option<Verdict>,
}

/// The cases as they are embedded.
pub const CASES: &str = include_str!("known_answers.json");

/// Computes every case, the whole way from the text of a file to the text of a report.
#[must_use]
pub fn compute() -> Vec<KnownAnswer> {
    let cases = json::parse(CASES.as_bytes()).ok();
    cases.iter().flat_map(Node::entries).map(known_answer).collect()
}

fn known_answer(case: &Node) -> KnownAnswer {
    let title = case.get("title");
    let expected = expected(&case.get("expect").text_or_empty());
    let mut computed = computed(case.get("assessment"));
    // A case that tells no verdict is compared by its base alone.
    if let Some(computed) = &mut computed {
        computed.verdict =
            computed.verdict.filter(|_| expected.as_ref().is_some_and(|it| it.verdict.is_some()));
    }
    let title =
        Bilingual { zh: title.get("zh").text_or_empty(), en: title.get("en").text_or_empty() };
    KnownAnswer { title, expected, computed }
}

/// As the case has it: the lowest and highest base, and the verdict where it tells one.
fn expected(words: &str) -> Option<Answer> {
    let mut words = words.split(' ');
    let (low, high) = (words.next()?.to_owned(), words.next()?.to_owned());
    let verdict = match words.next() {
        Some(word) => Some(Verdict::from_word(word)?),
        None => None,
    };
    Some(Answer { low, high, verdict })
}

fn computed(assessment: &Node) -> Option<Answer> {
    let report = wire::evaluate(canonical(assessment).as_bytes(), None).ok()?;
    let report = json::parse(report.as_bytes()).ok()?;
    let result = report.get("result");
    let base = result.get("base");
    Some(Answer {
        low: base.get("low").text()?.to_owned(),
        high: base.get("high").text()?.to_owned(),
        verdict: Some(Verdict::from_word(result.get("eligibility").get("verdict").text()?)?),
    })
}
