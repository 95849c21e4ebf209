//! The facts of an answer: what a value of a file or a typed text is, and whether it fits
//! what the scheme asks. Files and form fields obey the same rules here.
//!
//! Must not know: points.

use std::collections::BTreeMap;

use crate::domain::answer::{Input, Inputs, sum};
use crate::domain::decimal::Quantity;
use crate::domain::gather::Gather as _;
use crate::domain::id::{DepartmentId, InputId};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{Scheme, SchemeIndicator, WhenZero};
use crate::wire::node::Node;
use crate::wire::path::Trail;
use crate::wire::problem::{Expected, Problem, ProblemKind};
use crate::wire::shape::check::quantity;

/// The last level that any scheme can have.
pub const HIGHEST_LEVEL: u8 = 99;

/// Reads a fact that was typed into a field of that kind: `true` or `false`, a level, or a
/// figure.
///
/// # Errors
/// The text is no fact of that kind.
pub fn read_typed(kind: InputKind, text: &str) -> Result<Input, ProblemKind> {
    let input = match kind {
        InputKind::Flag => {
            let flag = text.parse().map_err(|_| ProblemKind::WrongType(Expected::Flag))?;
            Input::Flag(flag)
        }
        InputKind::Level { highest } => {
            let level = text.parse().map_err(|_| level_range(highest))?;
            Input::Level(level)
        }
        InputKind::Count | InputKind::Money | InputKind::Amount => {
            Input::Quantity(quantity(text, kind.most_places())?)
        }
    };
    fits(kind, input).map(|()| input)
}

/// Whether a fact is one of that kind.
///
/// # Errors
/// It is another kind of fact, has too many places, or is a level that there is not.
pub fn fits(kind: InputKind, input: Input) -> Result<(), ProblemKind> {
    match (kind, input) {
        (InputKind::Flag, Input::Flag(_)) => Ok(()),
        (InputKind::Level { highest }, Input::Level(level)) if level <= highest => Ok(()),
        (InputKind::Level { highest }, Input::Level(_)) => Err(level_range(highest)),
        (InputKind::Count | InputKind::Money | InputKind::Amount, Input::Quantity(figure)) => {
            let most = kind.most_places();
            if figure.places() > most { Err(ProblemKind::TooManyPlaces { most }) } else { Ok(()) }
        }
        (
            InputKind::Flag
            | InputKind::Level { .. }
            | InputKind::Count
            | InputKind::Money
            | InputKind::Amount,
            _,
        ) => Err(unlike(kind)),
    }
}

/// What is wrong with a value that is no fact of that kind at all.
fn unlike(kind: InputKind) -> ProblemKind {
    match kind {
        InputKind::Flag => ProblemKind::WrongType(Expected::Flag),
        InputKind::Level { .. } => ProblemKind::WrongType(Expected::Whole),
        InputKind::Count | InputKind::Money | InputKind::Amount => {
            ProblemKind::WrongType(Expected::Decimal)
        }
    }
}

fn level_range(highest: u8) -> ProblemKind {
    ProblemKind::OutOfRange { least: 0, most: highest.into() }
}

/// Reads the facts of an answer. `judged` is how the scheme that the file names judges the
/// indicator; without it, each fact is taken for what its JSON type says.
pub(in crate::wire) fn read_all(
    node: &Node,
    at: Trail<'_>,
    judged: Option<&SchemeIndicator>,
    problems: &mut Vec<Problem>,
) -> Inputs {
    let kind_of = |id: &InputId| judged.map(|judged| judged.input_kind(id));
    let inputs = each(node, at, kind_of, problems);
    if let Some(judged) = judged {
        parts_within_wholes(&inputs, judged, |_| true, at, problems);
        zeros(&inputs, |id, figure| takes_zero(judged, id, figure), at, problems);
    }
    inputs
}

/// Reads the shared figures of the scheme that the file names; without it, as [`read_all`].
pub(in crate::wire) fn read_shared(
    node: &Node,
    at: Trail<'_>,
    scheme: Option<&Scheme>,
    problems: &mut Vec<Problem>,
) -> Inputs {
    let inputs = each(node, at, |id| scheme.map(|scheme| scheme.shared_kind(id)), problems);
    if let Some(scheme) = scheme {
        let all = |id: &InputId, figure| {
            scheme.indicators.values().all(|judged| takes_zero(judged, id, figure))
        };
        zeros(&inputs, all, at, problems);
    }
    inputs
}

/// Tells every zero that is not taken.
fn zeros(
    inputs: &Inputs,
    taken: impl Fn(&InputId, Option<Quantity>) -> bool,
    at: Trail<'_>,
    problems: &mut Vec<Problem>,
) {
    let refused = inputs.keys().filter(|id| !taken(id, inputs.quantity(id)));
    problems.extend(refused.map(|id| ProblemKind::ZeroWhole.on(at.member(id.as_str()))));
}

/// Tells the parts above their wholes of an indicator of which either is shared.
pub(in crate::wire) fn shared_within(
    inputs: &Inputs,
    judged: &SchemeIndicator,
    scheme: &Scheme,
    at: Trail<'_>,
    problems: &mut Vec<Problem>,
) {
    let shared = |id: &InputId| scheme.shared.contains_key(id);
    parts_within_wholes(inputs, judged, shared, at, problems);
}

/// Reads facts, of which `kind_of` tells the kinds; none of one that is not asked.
fn each(
    node: &Node,
    at: Trail<'_>,
    kind_of: impl Fn(&InputId) -> Option<Option<InputKind>>,
    problems: &mut Vec<Problem>,
) -> Inputs {
    let mut inputs = Inputs::new();
    for (name, value) in node.members() {
        // What is not an id or no fact at all, the shape has told.
        let Some(id) = InputId::new(name) else { continue };
        let Some(read) = by_type(value) else { continue };
        let kind = kind_of(&id);
        let fit = match (kind, &read) {
            (Some(None), _) => Err(ProblemKind::UnknownInput),
            // Whatever the number is, what is wrong is that it has no quotes.
            (Some(Some(InputKind::Level { highest })), Err(ProblemKind::WrongType(_))) => {
                Err(level_range(highest))
            }
            (Some(Some(kind)), Err(ProblemKind::WrongType(_))) => Err(unlike(kind)),
            (_, Err(problem)) => Err(problem.clone()),
            (Some(Some(kind)), Ok(Some(input))) => fits(kind, *input),
            (Some(Some(_)) | None, Ok(_)) => Ok(()),
        };
        problems.extend(fit.err().map(|kind| kind.on(at.member(name))));
        if let Ok(input) = read {
            inputs.insert(id, input);
        }
    }
    inputs
}

/// Whether the scheme takes a figure in so far as it is a zero.
#[must_use]
pub fn takes_zero(judged: &SchemeIndicator, id: &InputId, figure: Option<Quantity>) -> bool {
    !figure.is_some_and(Quantity::is_zero) || judged.when_zero(id) != Some(WhenZero::Refused)
}

/// Reads the words beside the facts of an answer. A reason may stand beside a figure that is
/// not zero, where it says nothing.
pub(in crate::wire) fn read_words(
    node: &Node,
    inputs: &mut Inputs,
    at: Trail<'_>,
    judged: Option<&SchemeIndicator>,
    problems: &mut Vec<Problem>,
) {
    for (name, value) in node.members() {
        let Some(id) = InputId::new(name) else { continue };
        if judged.is_some_and(|judged| !judged.takes_words(&id)) {
            problems.push(ProblemKind::NoWordsAsked.on(at.member(name)));
        }
        inputs.say(id, value.text_or_empty());
    }
}

/// Reads what departments have of figures, beside the facts of an answer. A figure is the sum
/// of its parts, and open while one is missing.
pub(in crate::wire) fn read_parts(
    node: &Node,
    inputs: &mut Inputs,
    at: Trail<'_>,
    judged: Option<&SchemeIndicator>,
    problems: &mut Vec<Problem>,
) {
    for (name, value) in node.members() {
        let Some(id) = InputId::new(name) else { continue };
        let at = at.member(name);
        let mut parts = BTreeMap::new();
        for (holder, part) in value.members() {
            let (Some(holder), Some(part)) = (
                DepartmentId::new(holder),
                part.text().and_then(|text| Quantity::parse(text).ok()),
            ) else {
                continue;
            };
            parts.insert(holder, part);
        }
        if let Some(judged) = judged {
            let holders = judged.parts(&id);
            let most = judged.input_kind(&id).map_or(0, InputKind::most_places);
            for (holder, part) in &parts {
                let problem = if !holders.contains(holder) {
                    ProblemKind::UnknownDepartment
                } else if part.places() > most {
                    ProblemKind::TooManyPlaces { most }
                } else {
                    continue;
                };
                problems.push(problem.on(at.member(holder.as_str())));
            }
            let sum = sum(&parts, holders);
            if !parts.is_empty() && !holders.is_empty() && inputs.quantity(&id) != sum {
                problems.push(ProblemKind::NotTheSum { sum }.on(at));
            }
        }
        inputs.put_parts(id, parts);
    }
}

/// The JSON type alone tells a flag, a figure and a level apart; none for no fact at all.
fn by_type(value: &Node) -> Option<Result<Option<Input>, ProblemKind>> {
    match value {
        Node::Null => Some(Ok(None)),
        Node::Flag(flag) => Some(Ok(Some(Input::Flag(*flag)))),
        Node::Text(text) => Some(quantity(text, 4).map(|figure| Some(Input::Quantity(figure)))),
        Node::Whole(_) | Node::Fraction(_) => {
            let level = value.whole().filter(|level| *level <= HIGHEST_LEVEL);
            let level = level.map(|level| Some(Input::Level(level)));
            Some(level.ok_or(ProblemKind::WrongType(Expected::Fact)))
        }
        Node::List(_) | Node::Object(_) | Node::Known(_) => None,
    }
}

fn parts_within_wholes(
    inputs: &Inputs,
    judged: &SchemeIndicator,
    of: impl Fn(&InputId) -> bool,
    at: Trail<'_>,
    problems: &mut Vec<Problem>,
) {
    // Two items may compare the same pair.
    let pairs = judged.parts_and_wholes().filter(|(part, whole)| of(part) || of(whole));
    for (part, whole) in pairs.into_set() {
        let figures = inputs.quantity(part).zip(inputs.quantity(whole));
        if let Some((figure, of)) = figures.filter(|(part, whole)| part > whole) {
            let kind = ProblemKind::PartAboveWhole { part: figure, whole: whole.clone(), of };
            problems.push(kind.on(at.member(part.as_str())));
        }
    }
}
