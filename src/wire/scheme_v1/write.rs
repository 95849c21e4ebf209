//! From a scheme to its file.
//!
//! Must not know: how a scheme is judged.

use crate::domain::framework::Bilingual;
use crate::domain::id::InputId;
use crate::domain::scheme::definition::{Definition, Wording};
use crate::domain::scheme::measure::ItemMeasure;
use crate::domain::scheme::{Grade, InputTitle, Item, Scheme, SchemeIndicator, WhenZero};
use crate::wire::node::Node;
use crate::wire::scheme_v1::{counted_list, department, rule, second_look};
use crate::wire::shape::VERSION;
use crate::wire::word::Word;

/// The file of a scheme.
#[must_use]
pub fn write(scheme: &Scheme) -> Node {
    let indicators =
        scheme.indicators.iter().map(|(no, judged)| (no.to_string(), indicator(scheme, judged)));
    Node::object(
        [
            ("kind", Node::string("chengxin-scheme")),
            ("version", Node::Whole(VERSION)),
            ("id", Node::string(&scheme.id)),
            ("title", bilingual(&scheme.title)),
            ("framework", Node::string(&scheme.edition.framework.id)),
            ("official", Node::Flag(scheme.official)),
            ("author", Node::string(&scheme.author)),
            ("date", Node::string(scheme.date)),
            ("basis", Node::string(&scheme.basis)),
            ("bonus_cap", Node::string(scheme.bonus_cap)),
            ("grades", Node::list(scheme.grades.iter().map(grade))),
            ("indicators", Node::map(indicators)),
        ],
        [
            ("shared", Node::map(scheme.shared.iter().map(input))),
            ("departments", Node::list(scheme.departments.iter().map(department::write))),
            ("second_look", Node::list(scheme.second_look.iter().map(second_look::write))),
        ],
    )
}

pub(in crate::wire::scheme_v1) fn bilingual(title: &Bilingual) -> Node {
    Node::object([("zh", Node::string(&title.zh)), ("en", Node::string(&title.en))], [])
}

fn grade(grade: &Grade) -> Node {
    Node::object(
        [
            ("id", Node::string(&grade.id)),
            ("at_least", Node::string(grade.at_least)),
            ("title", bilingual(&grade.title)),
        ],
        [],
    )
}

fn input((id, input): (&InputId, &InputTitle)) -> (String, Node) {
    let members = [("title", bilingual(&input.title)), ("unit", Node::string(&input.unit))];
    let when_zero = match input.when_zero {
        WhenZero::Refused => Node::Null,
        told @ (WhenZero::LeftOut | WhenZero::NoPoints) => Node::word(told.word()),
    };
    (id.to_string(), Node::object(members, [("when_zero", when_zero)]))
}

fn definition((id, definition): (&InputId, &Definition)) -> (String, Node) {
    let members = [
        ("counts", wording(&definition.counts)),
        ("measured", Node::word(definition.measured.word())),
        ("source", wording(&definition.source)),
    ];
    let details = definition.details.as_ref().map_or(Node::Null, wording);
    let departments = Node::list(definition.departments.iter().map(Node::string));
    (id.to_string(), Node::object(members, [("details", details), ("departments", departments)]))
}

fn wording(text: &Wording) -> Node {
    Node::object([("zh", Node::string(&text.zh))], [("en", Node::string_or_null(text.en.as_ref()))])
}

fn indicator(scheme: &Scheme, judged: &SchemeIndicator) -> Node {
    let is_own = |id: &InputId| !scheme.shared.contains_key(id) && judged.line(id).is_none();
    let own = judged.inputs.iter().filter(|(id, _)| is_own(id));
    let inputs = own.map(input);
    Node::object(
        [
            ("weight", Node::string(judged.weight)),
            ("may_be_not_applicable", Node::Flag(judged.may_be_not_applicable)),
            ("items", Node::list(judged.items.iter().map(item))),
            ("inputs", Node::map(inputs)),
        ],
        [
            ("title", judged.title.as_ref().map_or(Node::Null, bilingual)),
            ("lists", counted_list::write(judged)),
            ("definitions", Node::map(judged.definitions.iter().map(definition))),
        ],
    )
}

fn measure(measure: &ItemMeasure) -> Node {
    let task = Node::string(&measure.task);
    Node::object([("effort", Node::word(measure.effort.word())), ("task", task)], [])
}

fn item(item: &Item) -> Node {
    Node::object(
        [
            ("id", Node::string(item.id())),
            ("points", Node::string(item.points())),
            ("title", bilingual(item.title())),
            ("basis", Node::string(item.basis())),
            ("rule", rule::write(item.rule())),
        ],
        [
            ("fact", item.fact().map_or(Node::Null, bilingual)),
            ("measure", item.measure().map_or(Node::Null, measure)),
        ],
    )
}
