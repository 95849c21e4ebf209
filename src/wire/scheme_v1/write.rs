//! From a scheme to its file.
//!
//! Must not know: how a scheme is judged.

use crate::domain::framework::Bilingual;
use crate::domain::scheme::rule::{Bands, Measured, Rule};
use crate::domain::scheme::{Grade, Item, Scheme, SchemeIndicator};
use crate::wire::node::Node;
use crate::wire::shape::VERSION;

/// The file of a scheme.
#[must_use]
pub fn write(scheme: &Scheme) -> Node {
    let indicators =
        scheme.indicators.iter().map(|(no, judged)| (no.to_string(), indicator(judged)));
    Node::object(
        [
            ("kind", Node::string("chengxin-scheme")),
            ("version", Node::Whole(VERSION)),
            ("id", Node::string(&scheme.id)),
            ("title", bilingual(&scheme.title)),
            ("framework", Node::string(&scheme.framework)),
            ("official", Node::Flag(scheme.official)),
            ("author", Node::string(&scheme.author)),
            ("date", Node::string(scheme.date)),
            ("basis", Node::string(&scheme.basis)),
            ("bonus_cap", Node::string(scheme.bonus_cap)),
            ("grades", Node::list(scheme.grades.iter().map(grade))),
            ("indicators", Node::map(indicators)),
        ],
        [],
    )
}

fn bilingual(title: &Bilingual) -> Node {
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

fn indicator(judged: &SchemeIndicator) -> Node {
    let inputs = judged.inputs.iter().map(|(id, input)| {
        let members = [("title", bilingual(&input.title)), ("unit", Node::string(&input.unit))];
        (id.to_string(), Node::object(members, []))
    });
    Node::object(
        [
            ("weight", Node::string(judged.weight)),
            ("may_be_not_applicable", Node::Flag(judged.may_be_not_applicable)),
            ("items", Node::list(judged.items.iter().map(item))),
            ("inputs", Node::map(inputs)),
        ],
        [("title", judged.title.as_ref().map_or(Node::Null, bilingual))],
    )
}

fn item(item: &Item) -> Node {
    Node::object(
        [
            ("id", Node::string(item.id())),
            ("points", Node::string(item.points())),
            ("title", bilingual(item.title())),
            ("basis", Node::string(item.basis())),
            ("rule", rule(item.rule())),
        ],
        [],
    )
}

/// A rule, as derivations repeat it.
pub(in crate::wire) fn rule(rule: &Rule) -> Node {
    let form = |form: &str| ("form", Node::string(form));
    match rule {
        Rule::Checklist(choices) => {
            let options = choices.iter().map(|choice| {
                let points = ("points", Node::string(choice.points));
                let title = ("title", bilingual(&choice.title));
                Node::object([("id", Node::string(&choice.id)), points, title], [])
            });
            Node::object([form("checklist"), ("options", Node::list(options))], [])
        }
        Rule::Ratio { part, whole, zero, full } => Node::object(
            [form("ratio"), ("part", Node::string(part)), ("whole", Node::string(whole))],
            [("zero", Node::string_or_null(*zero)), ("full", Node::string_or_null(*full))],
        ),
        Rule::Bands { measured, bands, otherwise } => {
            let (part, whole, value) = match measured {
                Measured::Share { part, whole } => (Some(part), Some(whole), None),
                Measured::Value(value) => (None, None, Some(value)),
            };
            Node::object(
                [form("bands"), ("bands", limits(bands)), ("otherwise", Node::string(otherwise))],
                [
                    ("part", Node::string_or_null(part)),
                    ("whole", Node::string_or_null(whole)),
                    ("value", Node::string_or_null(value)),
                ],
            )
        }
        Rule::Deduct { count, each } => Node::object(
            [form("deduct"), ("count", Node::string(count)), ("each", Node::string(each))],
            [],
        ),
        Rule::Add { count, each } => Node::object(
            [form("add"), ("count", Node::string(count)), ("each", Node::string(each))],
            [],
        ),
        Rule::Level { value, levels } => {
            let levels = levels.iter().map(|level| {
                let points = ("points", Node::string(level.points));
                Node::object([points, ("title", bilingual(&level.title))], [])
            });
            Node::object(
                [form("level"), ("value", Node::string(value)), ("levels", Node::list(levels))],
                [],
            )
        }
    }
}

fn limits(bands: &Bands) -> Node {
    let limit = match bands {
        Bands::AtLeast(_) => "at_least",
        Bands::AtMost(_) => "at_most",
    };
    let band = bands.bands().iter().map(|band| {
        let points = ("points", Node::string(band.points));
        Node::object([(limit, Node::string(band.limit)), points], [])
    });
    Node::list(band)
}
