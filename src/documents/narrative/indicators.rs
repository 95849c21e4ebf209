//! What was done and what is lacking, indicator by indicator.
//!
//! Must not know: eligibility, the plan, and what an office has written.

use std::cmp::Reverse;

use crate::documents::narrative::NUMERALS;
use crate::documents::narrative::fill::Fill;
use crate::documents::narrative::phrases::{self, ItemPhrases, Phrases};
use crate::domain::answer::{AnswerState, Inputs};
use crate::domain::evidence::{Code, Shows};
use crate::domain::gather::sort_by_key;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::narrative::{Figures, Passage};
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
use crate::scoring::item::ItemScore;

/// How well an item does: from 85% of its points it is strong, from 60% middling. Our
/// convention, which decides only what the draft calls a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Strong,
    Middling,
    Weak,
}

/// So many problems are told one by one, the gravest first.
const MOST_PROBLEMS: usize = 4;
/// With fewer problems the middling ones are told as well.
const FEW_PROBLEMS: usize = 3;

/// The sentence on what was done for an indicator; none if nothing is known or there is
/// nothing to tell.
pub fn work_of(report: &Report, no: IndicatorNo, used: &mut Figures) -> Option<String> {
    let phrases = phrases_of(no)?;
    let answer = report.assessment.answers.get(&no)?;
    if let AnswerState::NotApplicable(reason) = &answer.state {
        let none = phrases.items.iter().rev().find_map(none_of);
        return none.map(|none| format!("{}。", with_reason(none, Some(reason))));
    }
    let (score, inputs) = (report.sheet.indicator(no)?, answer.inputs()?);
    let mut fill = Fill::new(no, inputs, report.assessment.applicant.kind, used);
    let mut said: Vec<(Standing, String)> = Vec::new();
    for item in phrases.items {
        // What is open is neither praised nor blamed.
        let settled = item_of(score, item).filter(|it| !it.open);
        if let Some(settled) = settled {
            let standing = standing(settled).unwrap_or(Standing::Strong);
            said.extend(done(&mut fill, item, inputs).map(|text| (standing, text)));
        }
    }
    sort_by_key(&mut said, |(standing, _)| *standing);
    if said.is_empty() {
        return None;
    }
    let said: Vec<_> = said.into_iter().map(|(_, text)| text).collect();
    Some(format!("{}{}。", said.join("；"), evidence(report, no)))
}

/// The chapter on problems.
pub fn problems(report: &Report) -> Passage {
    let mut figures = Figures::new();
    let mut found = Vec::new();
    let mut middling = Vec::new();
    for phrases in phrases::all() {
        let (weak, middle) = shortcomings(report, phrases, &mut figures).unwrap_or_default();
        found.extend(weak);
        middling.extend(middle);
    }
    sort_by_key(&mut found, |of: &Problem| Reverse(of.loss));
    sort_by_key(&mut middling, |of: &Problem| Reverse(of.loss));
    let wanted = FEW_PROBLEMS.saturating_sub(found.len());
    found.extend(middling.into_iter().take(wanted));
    let rest = found.split_off(found.len().min(MOST_PROBLEMS));
    let mut lines: Vec<String> = found.iter().map(Problem::in_full).collect();
    if !rest.is_empty() {
        lines.push(rest.iter().map(|of| of.gaps.as_str()).collect::<Vec<_>>().join("；"));
    }
    let numbered = NUMERALS.iter().zip(&lines).map(|(no, line)| format!("{no}是{line}。"));
    let mut paragraphs: Vec<String> = numbered.collect();
    let open = open(report);
    if paragraphs.is_empty() {
        paragraphs.push(
            if open.is_empty() && report.sheet.complete() {
                "目前填报的各项指标没有发现明显短板，下一步重点是保持。"
            } else {
                "已填报的各项指标没有发现明显短板。"
            }
            .to_owned(),
        );
    }
    if !open.is_empty() {
        paragraphs.push(format!("另外，{}正在核实，核实后补报。", open.join("、")));
    }
    let unfinished = unfinished(report);
    if !unfinished.is_empty() {
        paragraphs.push(format!("第{}项还没有填完。", unfinished.join("、")));
    }
    Passage { text: paragraphs.join("\n"), figures }
}

/// What would be done about each problem, the gravest first.
pub fn proposals(report: &Report) -> impl Iterator<Item = &'static str> {
    let mut figures = Figures::new();
    let mut weak: Vec<Problem> = phrases::all()
        .filter_map(|phrases| shortcomings(report, phrases, &mut figures)?.0)
        .collect();
    sort_by_key(&mut weak, |of| Reverse(of.loss));
    weak.into_iter().map(|of| of.next).filter(|next| !next.is_empty())
}

/// Something that is lacking.
struct Problem {
    /// By how much it lowers the score, to put problems in order and for nothing else.
    loss: i128,
    /// What it is called; empty where almost everything was done.
    weak: &'static str,
    gaps: String,
    next: &'static str,
}

impl Problem {
    fn in_full(&self) -> String {
        if self.weak.is_empty() {
            self.gaps.clone()
        } else {
            format!("{}，{}", self.weak, self.gaps)
        }
    }
}

/// The weak and the middling items of an indicator.
fn shortcomings(
    report: &Report,
    phrases: &Phrases,
    figures: &mut Figures,
) -> Option<(Option<Problem>, Option<Problem>)> {
    let no = IndicatorNo::new(phrases.no)?;
    let score = report.sheet.indicator(no).filter(|score| !score.bonus)?;
    let inputs = report.assessment.answers.get(&no)?.inputs()?;
    let weight = score.weight?.ten_thousandths();
    let mut of = |wanted: Standing| {
        let (mut gaps, mut loss, mut almost) = (Vec::new(), 0, true);
        for item in phrases.items {
            let settled = item_of(score, item).filter(|it| !it.open);
            let Some(settled) = settled.filter(|it| standing(it) == Some(wanted)) else {
                continue;
            };
            let mut fill = Fill::new(no, inputs, report.assessment.applicant.kind, &mut *figures);
            if let Some(gap) = gap(&mut fill, item, inputs) {
                gaps.push(gap);
                loss += weight * missing(settled);
                almost &= is_almost(&fill, item);
            }
        }
        let weak = if almost || wanted == Standing::Middling { "" } else { phrases.weak };
        let gaps = gaps.join("，");
        (!gaps.is_empty()).then_some(Problem { loss, weak, gaps, next: phrases.next })
    };
    Some((of(Standing::Weak), of(Standing::Middling)))
}

/// What is being verified, as the county says.
fn open(report: &Report) -> Vec<&'static str> {
    let is_open = |phrases: &&'static Phrases| {
        let score = IndicatorNo::new(phrases.no).and_then(|no| report.sheet.indicator(no));
        score.is_some_and(|score| score.state == IndicatorState::Unknown)
    };
    phrases::all().filter(is_open).map(|phrases| phrases.pending).collect()
}

/// The numbers of what has not been filled in, or not to its end.
fn unfinished(report: &Report) -> Vec<String> {
    let is_left = |score: &&IndicatorScore| {
        matches!(score.state, IndicatorState::Unanswered | IndicatorState::Partial)
    };
    report.sheet.indicators.iter().filter(is_left).map(|score| score.no.to_string()).collect()
}

fn phrases_of(no: IndicatorNo) -> Option<&'static Phrases> {
    phrases::all().find(|phrases| phrases.no == no.get())
}

fn item_of<'a>(score: &'a IndicatorScore, item: &ItemPhrases) -> Option<&'a ItemScore> {
    let (ItemPhrases::Share { item, .. }
    | ItemPhrases::Count { item, .. }
    | ItemPhrases::Options { item, .. }
    | ItemPhrases::Level { item, .. }) = item;
    let id = ItemId::new(item)?;
    score.items.iter().find(|score| score.id == id)
}

/// None where the item dropped out.
fn standing(item: &ItemScore) -> Option<Standing> {
    let (got, points) = (item.got?.low.ten_thousandths(), item.points.ten_thousandths());
    Some(if got * 100 >= points * 85 {
        Standing::Strong
    } else if got * 100 >= points * 60 {
        Standing::Middling
    } else {
        Standing::Weak
    })
}

fn missing(item: &ItemScore) -> i128 {
    item.got.map_or(0, |got| item.points.ten_thousandths() - got.low.ten_thousandths())
}

/// What was done for an item; none if nothing was.
fn done(fill: &mut Fill<'_>, item: &ItemPhrases, inputs: &Inputs) -> Option<String> {
    match item {
        ItemPhrases::Share { of: [part, whole], all, some, none, .. } => {
            let reason = InputId::new(whole).and_then(|id| inputs.words(&id));
            let (part, whole) = (fill.figure(part), fill.figure(whole)?);
            if whole.is_zero() {
                let none = fill.say(none)?;
                return Some(with_reason(&none, reason));
            }
            let part = part.filter(|part| !part.is_zero())?;
            if part == whole { fill.say(all) } else { fill.say(some) }
        }
        ItemPhrases::Count { of, some, none, .. } => {
            if fill.figure(of)?.is_zero() {
                fill.say(none)
            } else {
                fill.say(some)
            }
        }
        ItemPhrases::Options { each, done, .. } => {
            listed(fill, inputs, each, true, |[_, done, _]| done, done)
        }
        ItemPhrases::Level { of, each, .. } => fill.say(each.get(level(inputs, of)?)?[0]),
    }
}

/// What is lacking of an item.
fn gap(fill: &mut Fill<'_>, item: &ItemPhrases, inputs: &Inputs) -> Option<String> {
    match item {
        ItemPhrases::Share { gap, .. } | ItemPhrases::Count { gap, .. } => fill.say(gap),
        ItemPhrases::Options { each, missing, .. } => {
            listed(fill, inputs, each, false, |[_, _, missing]| missing, missing)
        }
        ItemPhrases::Level { of, each, .. } => fill.say(each.get(level(inputs, of)?)?[1]),
    }
}

/// The options that are or are not ticked, as one phrase. What is listed before common words
/// is joined as words, else as clauses.
fn listed(
    fill: &mut Fill<'_>,
    inputs: &Inputs,
    each: &'static [[&'static str; 3]],
    ticked: bool,
    words: impl Fn(&[&'static str; 3]) -> &'static str,
    behind: &str,
) -> Option<String> {
    let is = |id: &str| InputId::new(id).and_then(|id| inputs.flag(&id)) == Some(ticked);
    let said: Vec<_> =
        each.iter().filter(|[id, ..]| is(id)).filter_map(|of| fill.say(words(of))).collect();
    let between = if behind.is_empty() { "，" } else { "、" };
    (!said.is_empty()).then(|| said.join(between) + behind)
}

fn level(inputs: &Inputs, of: &str) -> Option<usize> {
    inputs.level(&InputId::new(of)?)
}

/// Whether almost everything was done, although the points fall in steps.
fn is_almost(fill: &Fill<'_>, item: &ItemPhrases) -> bool {
    let ItemPhrases::Share { of: [part, whole], .. } = item else { return false };
    let both = fill.figure(part).zip(fill.figure(whole));
    both.is_some_and(|(part, whole)| part.ten_thousandths() * 100 >= whole.ten_thousandths() * 95)
}

fn none_of(item: &ItemPhrases) -> Option<&'static str> {
    match item {
        ItemPhrases::Share { none, .. } => Some(*none).filter(|none| !none.is_empty()),
        ItemPhrases::Count { .. } | ItemPhrases::Options { .. } | ItemPhrases::Level { .. } => None,
    }
}

/// That there is nothing of the kind, and why, as the county states it.
fn with_reason(none: &str, reason: Option<&str>) -> String {
    let reason = reason.unwrap_or_default().trim().trim_end_matches(['。', '；', '，']);
    let reason = reason.lines().map(str::trim).collect::<Vec<_>>().join("，");
    if reason.is_empty() { none.to_owned() } else { format!("{none}（{reason}）") }
}

/// The documents behind a sentence, by their numbers in the catalogue.
fn evidence(report: &Report, no: IndicatorNo) -> String {
    let documents = report.assessment.evidence_of(Shows::Indicator(no));
    let mut codes: Vec<Code> = documents.filter_map(|document| document.code).collect();
    codes.sort_unstable();
    match *codes {
        [] => String::new(),
        [one] => format!("（佐证{one}）"),
        [one, other] => format!("（佐证{one}、{other}）"),
        [first, ..] => format!("（佐证{first}等）"),
    }
}
