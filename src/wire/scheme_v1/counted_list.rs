//! The lists of an indicator, from which inputs are counted: formats.md, section 2.
//!
//! Must not know: how a county answers them.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::framework::Bilingual;
use crate::domain::id::InputId;
use crate::domain::scheme::counted_list::{CountedList, Line, LineState};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{InputTitle, SchemeIndicator, WhenZero};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1::read::{bilingual, input_id};
use crate::wire::scheme_v1::shape::BILINGUAL;
use crate::wire::scheme_v1::write::bilingual as written;
use crate::wire::shape::{NOTE, Shape, needed, optional};

/// The most states that a line may have.
const MOST_STATES: usize = 9;

/// The lists of an indicator.
pub(in crate::wire::scheme_v1) const LISTS: Shape = Shape::List { least: 0, of: &LIST };

const LIST: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("basis", NOTE),
    needed("whole", Shape::Id),
    needed("states", Shape::List { least: 1, of: &STATE }),
    needed("lines", Shape::List { least: 0, of: &LINE }),
    optional("own", Shape::Whole { least: 0, most: 100 }),
]);

const STATE: Shape = Shape::Object(&[
    needed("title", BILINGUAL),
    needed("counts", Shape::List { least: 0, of: &Shape::Id }),
]);

const LINE: Shape = Shape::Object(&[needed("id", Shape::Id), needed("title", BILINGUAL)]);

/// Reads lists.
pub(in crate::wire::scheme_v1) fn read(node: &Node) -> Option<Vec<CountedList>> {
    node.entries().iter().map(list).collect()
}

fn list(node: &Node) -> Option<CountedList> {
    let states = node.get("states").entries().iter().map(|state| {
        let counts = state.get("counts").entries().iter().map(input_id);
        Some(LineState {
            title: bilingual(state.get("title"))?,
            counts: counts.collect::<Option<_>>()?,
        })
    });
    let id = input_id(node.get("id"))?;
    let given = node.get("lines").entries().iter();
    let given = given.map(|line| Some(Line { id: input_id(line.get("id"))?, own: false }));
    let own: usize = node.get("own").whole().unwrap_or_default();
    let own = (1..=own).map(|at| Some(Line { id: CountedList::own_line(&id, at)?, own: true }));
    Some(CountedList {
        title: bilingual(node.get("title"))?,
        basis: node.get("basis").text_or_empty(),
        whole: input_id(node.get("whole"))?,
        states: states.collect::<Option<_>>()?,
        lines: given.chain(own).collect::<Option<_>>()?,
        id,
    })
}

/// Names the lines among the inputs of the indicator, as every other input.
pub(in crate::wire::scheme_v1) fn name_lines(node: &Node, judged: &mut SchemeIndicator) {
    for (list, node) in judged.lists.iter().zip(node.entries()) {
        let given = node.get("lines").entries().iter().map(|line| bilingual(line.get("title")));
        let own = (1..).map(|at| {
            Some(Bilingual { zh: format!("另加的第{at}行"), en: format!("Added line {at}") })
        });
        for (line, title) in list.lines.iter().zip(given.chain(own)) {
            let Some(title) = title else { continue };
            let named = InputTitle { title, unit: String::new(), when_zero: WhenZero::default() };
            judged.inputs.insert(line.id.clone(), named);
        }
    }
}

/// Tells every respect in which lists do not fit their indicator.
pub(in crate::wire::scheme_v1) fn problems(
    judged: &SchemeIndicator,
    shared: &BTreeMap<InputId, InputTitle>,
    path: &Path,
    problems: &mut Vec<Problem>,
) {
    let read = |id: &InputId| {
        let mut inputs = judged.items.iter().flat_map(|item| item.rule().inputs());
        inputs.find(|(known, _)| *known == id).map(|(_, kind)| kind)
    };
    let (mut ids, mut counted) = (BTreeSet::new(), BTreeSet::new());
    for (at, list) in judged.lists.iter().enumerate() {
        let place = path.entry(at);
        let counts = |id: &InputId| match read(id) {
            None => Some(ProblemKind::UnknownInput),
            Some(_) if shared.contains_key(id) => Some(ProblemKind::SharedInput),
            Some(InputKind::Count) => None,
            Some(_) => Some(ProblemKind::TwoKinds(id.clone())),
        };
        problems.extend(counts(&list.whole).map(|kind| kind.at(place.member("whole"))));
        if !counted.insert(&list.whole) {
            problems.push(ProblemKind::DuplicateId.at(place.member("whole")));
        }
        let states = place.member("states");
        if list.states.len() > MOST_STATES {
            problems.push(ProblemKind::TooManyEntries { most: MOST_STATES }.at(states.clone()));
        }
        let mut of_list = BTreeSet::new();
        for (at, state) in list.states.iter().enumerate() {
            let place = states.entry(at).member("counts");
            for (at, id) in state.counts.iter().enumerate() {
                problems.extend(counts(id).map(|kind| kind.at(place.entry(at))));
                // Several states of one list may count for one input.
                if of_list.insert(id) && !counted.insert(id) {
                    problems.push(ProblemKind::DuplicateId.at(place.entry(at)));
                }
            }
            if at + 1 == list.states.len() && !state.counts.is_empty() {
                problems.push(ProblemKind::TooManyEntries { most: 0 }.at(place));
            }
        }
        let lines = place.member("lines");
        if list.lines.is_empty() {
            problems.push(ProblemKind::NoEntries.at(lines.clone()));
        }
        for (at, line) in list.lines.iter().enumerate() {
            let known = read(&line.id).is_some() || judged.inputs.contains_key(&line.id);
            if known || shared.contains_key(&line.id) || !ids.insert(&line.id) {
                let place =
                    if line.own { place.member("own") } else { lines.entry(at).member("id") };
                problems.push(ProblemKind::DuplicateId.at(place));
            }
        }
    }
}

/// The lists as the file has them.
pub(in crate::wire::scheme_v1) fn write(judged: &SchemeIndicator) -> Node {
    Node::list(judged.lists.iter().map(|list| {
        let states = list.states.iter().map(|state| {
            let counts = Node::list(state.counts.iter().map(Node::string));
            Node::object([("title", written(&state.title)), ("counts", counts)], [])
        });
        let lines = list.lines.iter().filter(|line| !line.own).filter_map(|line| {
            let title = &judged.inputs.get(&line.id)?.title;
            Some(Node::object([("id", Node::string(&line.id)), ("title", written(title))], []))
        });
        let own = list.lines.iter().filter(|line| line.own).count();
        let own = i64::try_from(own).ok().filter(|own| *own > 0).map_or(Node::Null, Node::Whole);
        Node::object(
            [
                ("id", Node::string(&list.id)),
                ("title", written(&list.title)),
                ("basis", Node::string(&list.basis)),
                ("whole", Node::string(&list.whole)),
                ("states", Node::list(states)),
                ("lines", Node::list(lines)),
            ],
            [("own", own)],
        )
    }))
}
