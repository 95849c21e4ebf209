//! The second look at a record (校核): what somebody who knows the figures would ask before
//! they are handed in. Asked, never scored, and no obstacle.
//!
//! Must not know: words, other records, and what is answered.

use crate::domain::answer::{Answer, Inputs};
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::evidence::Code;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::percent::Percent;
use crate::domain::scheme::rule::{Bands, Measured, Questions, Rule};
use crate::domain::scheme::second_look::{Fact, Figure, Is, Look};
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
use crate::scoring::rounding::Figure as Difference;

/// From this level on a statement is asked for its evidence; most scales end with it or one
/// above.
const HIGH_LEVEL: usize = 3;

/// Of a single share nothing is remarkable in its being 1.
const SHARES: usize = 2;

/// In ten-thousandths.
const ONE: i128 = 10_000;

/// A figure as it is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Which one.
    pub figure: Figure,
    /// How much it is.
    pub value: Quantity,
}

/// A fact as it is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatedFact {
    /// A figure.
    Figure(Stated),
    /// A figure that is all of another one.
    AllOf(Stated, Figure),
    /// An option, chosen or not.
    Option(Figure, bool),
    /// A level of an indicator.
    Level(IndicatorNo, u8),
}

impl StatedFact {
    /// The indicator that states it.
    #[must_use]
    pub const fn no(&self) -> IndicatorNo {
        match self {
            Self::Figure(stated) | Self::AllOf(stated, _) => stated.figure.no,
            Self::Option(figure, _) => figure.no,
            Self::Level(no, _) => *no,
        }
    }
}

/// Something to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// One figure is stated in two ways.
    Differ {
        /// The first.
        one: Stated,
        /// The second.
        other: Stated,
        /// By how much they differ.
        by: Difference,
    },
    /// A figure is not what others come to.
    DoesNotAddUp {
        /// What is added up.
        sum: Vec<Stated>,
        /// What is taken off.
        less: Vec<Stated>,
        /// What it should be.
        stated: Stated,
        /// By how much it is not.
        by: Difference,
    },
    /// A part is larger than the whole that another indicator states.
    PartAbove {
        /// The parts, together.
        parts: Vec<Stated>,
        /// The whole.
        whole: Stated,
        /// By how much.
        by: Difference,
    },
    /// A count is far above what it is counted for.
    FarAbove {
        /// The count.
        stated: Stated,
        /// So many would do.
        most: Quantity,
    },
    /// A figure is below what there is at least.
    FarBelow {
        /// The figure.
        stated: Stated,
        /// So many there are at least.
        least: Quantity,
    },
    /// A share is out of all proportion.
    ShareBeyond {
        /// The part.
        part: Stated,
        /// The whole.
        whole: Stated,
        /// What it comes to.
        share: Percent,
        /// Beyond which it is asked about.
        limit: Percent,
        /// Whether it is above that limit, else below.
        above: bool,
    },
    /// Facts that do not go together.
    Together {
        /// The facts.
        facts: Vec<StatedFact>,
        /// The indicator that has no evidence, where they go together with some.
        unproven: Option<IndicatorNo>,
    },
    /// All points, or a high level, and no evidence.
    NoEvidence {
        /// The indicator.
        no: IndicatorNo,
        /// The level, where that is why; else it has all points.
        level: Option<u8>,
    },
    /// Every share is exactly 1: so many.
    AllWhole(usize),
    /// A piece of evidence is of a later day than that of filling in.
    LateEvidence {
        /// Its number in the catalogue.
        code: Option<Code>,
        /// The indicators that it is for.
        of: Vec<IndicatorNo>,
        /// What it is called.
        title: String,
        /// Its day.
        date: Date,
        /// The day of filling in.
        filled_in: Date,
    },
}

impl Question {
    /// The indicators that it is about, each once.
    #[must_use]
    pub fn indicators(&self) -> Vec<IndicatorNo> {
        let of = |stated: &Stated| stated.figure.no;
        let mut all: Vec<IndicatorNo> = match self {
            Self::Differ { one, other, .. } => vec![of(one), of(other)],
            Self::DoesNotAddUp { sum, less, stated, .. } => {
                sum.iter().chain(less).chain([stated]).map(of).collect()
            }
            Self::PartAbove { parts, whole, .. } => parts.iter().chain([whole]).map(of).collect(),
            Self::FarAbove { stated, .. } | Self::FarBelow { stated, .. } => vec![of(stated)],
            Self::ShareBeyond { part, whole, .. } => vec![of(part), of(whole)],
            Self::Together { facts, unproven } => {
                facts.iter().map(StatedFact::no).chain(*unproven).collect()
            }
            Self::NoEvidence { no, .. } => vec![*no],
            Self::LateEvidence { of, .. } => of.clone(),
            Self::AllWhole(_) => Vec::new(),
        };
        let mut seen = Vec::new();
        all.retain(|no| {
            !seen.contains(no) && {
                seen.push(*no);
                true
            }
        });
        all
    }
}

impl Report {
    /// What is asked of it: by the rules of its scheme first, in their order, then by those
    /// that hold under any.
    #[must_use]
    pub fn second_look(&self) -> Vec<Question> {
        let (scheme, assessment) = (&*self.scheme, &self.assessment);
        let without: Vec<_> =
            self.sheet.indicators.iter().filter_map(|score| unproven(self, score)).collect();
        // Of an indicator whose evidence is asked for as a whole, it is not asked for again.
        let is_asked = |of: &IndicatorNo| {
            without.iter().any(|it| matches!(it, Question::NoEvidence { no, .. } if no == of))
        };
        let is_new = |look: &&Look| !matches!(look, Look::Together { unproven: Some(of), .. } if is_asked(of));
        let by_scheme = scheme.second_look.iter().filter(is_new);
        let mut questions: Vec<_> =
            by_scheme.filter_map(|look| by_rule(look, scheme, assessment)).collect();
        questions.extend(without);
        let shares = shares(scheme, assessment);
        if shares.len() >= SHARES && shares.iter().all(|(part, whole)| part == whole) {
            questions.push(Question::AllWhole(shares.len()));
        }
        questions.extend(late_evidence(assessment));
        questions
    }
}

/// A figure as it is stated; a shared one may stand where its indicator is not answered.
#[must_use]
pub fn stated(figure: &Figure, scheme: &Scheme, assessment: &Assessment) -> Option<Stated> {
    let answer = || assessment.answers.get(&figure.no).and_then(Answer::inputs);
    let shared = scheme.shared.contains_key(&figure.input);
    let inputs = if shared { Some(&assessment.facts) } else { answer() };
    let value = inputs?.quantity(&figure.input)?;
    Some(Stated { figure: figure.clone(), value })
}

fn by_rule(look: &Look, scheme: &Scheme, assessment: &Assessment) -> Option<Question> {
    let one = |figure: &Figure| stated(figure, scheme, assessment);
    let all = |figures: &[Figure]| figures.iter().map(one).collect::<Option<Vec<_>>>();
    match look {
        Look::Equal { sum, less, figure } => {
            let (sum, less, stated) = (all(sum)?, all(less)?, one(figure)?);
            let by = total(&sum) - total(&less) - stated.value.ten_thousandths();
            let by = above_zero(by.abs())?;
            Some(match (sum.as_slice(), less.as_slice()) {
                ([other], []) => Question::Differ { one: other.clone(), other: stated, by },
                _ => Question::DoesNotAddUp { sum, less, stated, by },
            })
        }
        Look::AtMost { sum, figure } => {
            let (parts, whole) = (all(sum)?, one(figure)?);
            let by = above_zero(total(&parts) - whole.value.ten_thousandths())?;
            Some(Question::PartAbove { parts, whole, by })
        }
        Look::Above { figure, per: None, most } => {
            let stated = one(figure).filter(|stated| stated.value > *most)?;
            Some(Question::FarAbove { stated, most: *most })
        }
        Look::Below { figure, per: None, least } => {
            let stated = one(figure).filter(|stated| stated.value < *least)?;
            Some(Question::FarBelow { stated, least: *least })
        }
        Look::Above { figure, per: Some(per), most } => {
            share_beyond(one(figure)?, one(per)?, *most, true)
        }
        Look::Below { figure, per: Some(per), least } => {
            share_beyond(one(figure)?, one(per)?, *least, false)
        }
        Look::Together { facts, unproven } => {
            let lacks = |no: &IndicatorNo| {
                let answer = assessment.answers.get(no);
                answer.is_some_and(|it| it.inputs().is_some()) && !assessment.is_shown(*no)
            };
            let facts = facts.iter().map(|fact| holds(fact, scheme, assessment));
            let facts = facts.collect::<Option<Vec<_>>>()?;
            unproven.iter().all(lacks).then_some(Question::Together { facts, unproven: *unproven })
        }
        Look::Peers { .. } => None,
    }
}

/// A share above or below a limit; of nothing there is none, and a part above its whole is no
/// share.
fn share_beyond(part: Stated, whole: Stated, limit: Quantity, above: bool) -> Option<Question> {
    let share = Percent::of(part.value, whole.value)?;
    let limit_of_whole = limit.ten_thousandths() * whole.value.ten_thousandths();
    let beyond = (part.value.ten_thousandths() * ONE).cmp(&limit_of_whole);
    let limit = Percent::of_whole_numbers(limit.ten_thousandths(), ONE)?;
    let asked = if above { beyond.is_gt() } else { beyond.is_lt() };
    (asked && part.value <= whole.value).then_some(Question::ShareBeyond {
        part,
        whole,
        share,
        limit,
        above,
    })
}

/// The fact as it is stated, if it holds.
fn holds(fact: &Fact, scheme: &Scheme, assessment: &Assessment) -> Option<StatedFact> {
    let Fact { of, is } = fact;
    let inputs = || assessment.answers.get(&of.no).and_then(Answer::inputs);
    match is {
        Is::AtMost(amount) => {
            let stated = stated(of, scheme, assessment)?;
            (stated.value <= *amount).then_some(StatedFact::Figure(stated))
        }
        Is::Above(amount) => {
            let stated = stated(of, scheme, assessment)?;
            (stated.value > *amount).then_some(StatedFact::Figure(stated))
        }
        Is::AllOf(figure) => {
            let (part, whole) =
                (stated(of, scheme, assessment)?, stated(figure, scheme, assessment)?);
            let is_all = part.value == whole.value && !whole.value.is_zero();
            is_all.then(|| StatedFact::AllOf(part, figure.clone()))
        }
        Is::Chosen(chosen) => {
            let is_so = inputs()?.flag(&of.input)? == *chosen;
            is_so.then(|| StatedFact::Option(of.clone(), *chosen))
        }
        Is::Level(least) => {
            let level = u8::try_from(inputs()?.level(&of.input)?).ok()?;
            (level >= *least).then_some(StatedFact::Level(of.no, level))
        }
    }
}

fn total(figures: &[Stated]) -> i128 {
    figures.iter().map(|stated| stated.value.ten_thousandths()).sum()
}

/// A difference that there is, exactly: it may have more digits than a figure of a file.
fn above_zero(difference: i128) -> Option<Difference> {
    (difference > 0).then(|| Difference::trimmed(difference, 4))
}

fn unproven(report: &Report, score: &IndicatorScore) -> Option<Question> {
    let answer = report.assessment.answers.get(&score.no)?;
    let judged = report.scheme.indicators.get(&score.no)?;
    if score.state != IndicatorState::Answered || report.assessment.is_shown(score.no) {
        return None;
    }
    let level = answer.inputs().and_then(|inputs| high_level(judged, inputs));
    let full = score.items.iter().all(|item| {
        item.got.is_none_or(|got| got.low.ten_thousandths() == item.points.ten_thousandths())
    });
    (full || level.is_some()).then_some(Question::NoEvidence { no: score.no, level })
}

/// The highest level that is stated, if it is high.
fn high_level(judged: &SchemeIndicator, inputs: &Inputs) -> Option<u8> {
    let levels = judged.items.iter().filter_map(|item| match item.rule().questions() {
        Questions::Level(value, _) => inputs.level(value),
        Questions::Options(_) | Questions::Figures => None,
    });
    let highest = levels.max().filter(|level| *level >= HIGH_LEVEL)?;
    u8::try_from(highest).ok()
}

/// Every share of which more is better, as part and whole; those of nothing aside.
fn shares(scheme: &Scheme, assessment: &Assessment) -> Vec<(Quantity, Quantity)> {
    let answered = scheme.indicators.iter().filter_map(|(no, judged)| {
        Some((judged, assessment.answers.get(no).and_then(Answer::inputs)?))
    });
    let pairs = answered.flat_map(|(judged, inputs)| {
        judged.items.iter().filter_map(|item| {
            let (part, whole) = more_is_better(item.rule())?;
            Some((inputs.quantity(part)?, inputs.quantity(whole)?))
        })
    });
    pairs.filter(|(_, whole)| !whole.is_zero()).collect()
}

fn more_is_better(rule: &Rule) -> Option<(&InputId, &InputId)> {
    match rule {
        Rule::Ratio { part, whole, .. }
        | Rule::Bands {
            measured: Measured::Share { part, whole }, bands: Bands::AtLeast(_), ..
        } => Some((part, whole)),
        Rule::Checklist(_)
        | Rule::Bands { .. }
        | Rule::Deduct { .. }
        | Rule::Add { .. }
        | Rule::Level { .. } => None,
    }
}

fn late_evidence(assessment: &Assessment) -> Vec<Question> {
    let Some(filled_in) = assessment.prepared.on else { return Vec::new() };
    let late = assessment.evidence.values().filter_map(|document| {
        let date = document.date.filter(|date| *date > filled_in)?;
        let (code, of) = (document.code, document.indicators().collect());
        Some(Question::LateEvidence { code, of, title: document.title.clone(), date, filled_in })
    });
    late.collect()
}
