//! A shape as JSON Schema, draft 2020-12, for programs that write or read our files.
//!
//! Must not know: any single format. A schema says what a file looks like; what its values
//! must mean together (a part within its whole) only the reader knows.

use std::collections::BTreeSet;

use crate::domain::edition::Edition;
use crate::domain::id::IndicatorNo;
use crate::wire::edition_v1;
use crate::wire::node::Node;
use crate::wire::shape::check::passages;
use crate::wire::shape::shared::shared;
use crate::wire::shape::{Case, Form, Key, MAX_ENTRIES, Member, Number, Shape, VERSION};

/// The schema of a whole file.
#[must_use]
pub fn schema(title: &str, shape: &Shape) -> Node {
    let schema = of(shape);
    let refers = refers(&schema);
    let (mut schema, mut definitions) = shared(&schema);
    if refers {
        definitions.push(("expression".into(), expression()));
    }
    if let Node::Object(members) = &mut schema {
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        members.push(("$schema".into(), Node::string(dialect)));
        members.push(("title".into(), Node::string(title)));
        if !definitions.is_empty() {
            members.push(("$defs".into(), Node::Object(definitions)));
        }
    }
    schema
}

fn of(shape: &Shape) -> Node {
    match shape {
        Shape::Object(members) => object(&[members], None),
        Shape::Tagged { tag, common, cases } => {
            let case = |case: &Case| object(&[common, case.members], Some((tag, case.name)));
            any("oneOf", cases.iter().map(case))
        }
        Shape::Map(key, shape) => Node::object(
            [
                ("type", Node::string("object")),
                ("propertyNames", names(*key)),
                ("additionalProperties", of(shape)),
            ],
            [],
        ),
        Shape::List { least, of: entry } => list(*least, MAX_ENTRIES, entry),
        Shape::LongList { most, of: entry } => list(0, *most, entry),
        Shape::File(shapes) => any("oneOf", shapes.iter().map(of)),
        Shape::Nullable(shape) => nullable(shape),
        Shape::Recomputed(shape) | Shape::OrKnown(shape) => of(shape),
        Shape::Version => Node::object([("const", Node::Whole(VERSION))], []),
        Shape::OneOf(words) => {
            Node::object([("enum", Node::list(words.iter().map(Node::string)))], [])
        }
        Shape::OfEdition(pick) => of_editions(|edition| pick(edition_v1::shapes(edition))),
        Shape::Edition => {
            let ids = edition_v1::ids().into_iter().map(Node::string);
            Node::object([("enum", Node::list(ids))], [])
        }
        Shape::Text { most, form } => text(*most, *form),
        Shape::Decimal(number) => pattern(match number {
            Number::Count => r"^(?=[0-9.]{1,16}$)(0|[1-9][0-9]{0,14})(\.0{1,4})?$",
            Number::Money => r"^(?=[0-9.]{1,16}$)(0|[1-9][0-9]{0,14})(\.[0-9]{1,2}0{0,2})?$",
            Number::Amount | Number::Points | Number::Weight | Number::Share => {
                r"^(?=[0-9.]{1,16}$)(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?$"
            }
        }),
        Shape::Fixed(places) => pattern(&format!(r"^(0|[1-9][0-9]*)\.[0-9]{{{places}}}$")),
        Shape::Date => Node::object(
            [
                ("type", Node::string("string")),
                ("format", Node::string("date")),
                ("pattern", Node::string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            ],
            [],
        ),
        Shape::Id => pattern("^[0-9A-Za-z_-]{1,64}$"),
        Shape::DivisionCode => pattern("^[0-9]{6}$"),
        Shape::Sha256 => pattern("^[0-9A-Fa-f]{64}$"),
        Shape::EvidenceCode => pattern("^核?[1-9][0-9]?-(0[1-9]|[1-9][0-9]{1,4})$"),
        Shape::Flag => Node::object([("type", Node::string("boolean"))], []),
        Shape::Whole { least, most } => Node::object(
            [
                ("type", Node::string("integer")),
                ("minimum", Node::Whole(*least)),
                ("maximum", Node::Whole(*most)),
            ],
            [],
        ),
        Shape::Indicator => {
            let numbers = numbers().into_iter().map(|no| Node::Whole(no.get().into()));
            Node::object([("enum", Node::list(numbers))], [])
        }
        Shape::Fact => any(
            "anyOf",
            [
                of(&Shape::Flag),
                of(&Shape::Decimal(Number::Amount)),
                of(&Shape::Whole { least: 0, most: 99 }),
                null(),
            ],
        ),
        Shape::Figure => pattern(r"^-?(0|[1-9][0-9]*)(\.[0-9]{1,8})?$"),
        Shape::Expression => Node::object([("$ref", Node::string(EXPRESSION))], []),
    }
}

/// Where [`Shape::Expression`] is defined, because it holds itself.
const EXPRESSION: &str = "#/$defs/expression";

fn expression() -> Node {
    let words = ["sum", "difference", "product", "quotient"].map(Node::string);
    let op = Node::object([("enum", Node::list(words))], []);
    let operands = [("type", Node::string("array")), ("items", of(&Shape::Expression))];
    let operation = Node::object(
        [
            ("type", Node::string("object")),
            ("properties", Node::object([("op", op), ("of", Node::object(operands, []))], [])),
            ("required", Node::list(["op", "of"].map(Node::string))),
            ("additionalProperties", Node::Flag(false)),
        ],
        [],
    );
    any("anyOf", [of(&Shape::Figure), operation])
}

/// Whether a schema refers to the definition of expressions.
fn refers(node: &Node) -> bool {
    node.text() == Some(EXPRESSION)
        || node.entries().iter().any(refers)
        || node.members().iter().any(|(_, value)| refers(value))
}

fn list(least: usize, most: usize, entry: &Shape) -> Node {
    Node::object(
        [
            ("type", Node::string("array")),
            ("items", of(entry)),
            ("minItems", size(least)),
            ("maxItems", size(most)),
        ],
        [],
    )
}

fn object(groups: &[&[Member]], tag: Option<(&str, &str)>) -> Node {
    let members = || groups.iter().copied().flatten();
    let constant = |word| Node::object([("const", Node::string(word))], []);
    let tags = tag.iter().map(|(tag, case)| ((*tag).to_owned(), constant(case)));
    let properties = members().map(|member| {
        let schema = if member.needed { of(&member.shape) } else { nullable(&member.shape) };
        (member.name.to_owned(), schema)
    });
    let needed = members().filter(|member| member.needed).map(|member| member.name);
    let required = tag.iter().map(|(tag, _)| *tag).chain(needed);
    Node::object(
        [
            ("type", Node::string("object")),
            ("properties", Node::map(tags.chain(properties))),
            ("required", Node::list(required.map(Node::string))),
            ("additionalProperties", Node::Flag(false)),
        ],
        [],
    )
}

/// A shape that depends on the edition.
fn of_editions(shape: impl Fn(&'static Edition) -> &'static Shape) -> Node {
    match edition_v1::shipped() {
        [edition] => of(shape(edition)),
        editions => any("anyOf", editions.iter().map(|edition| of(shape(edition)))),
    }
}

/// The numbers of the indicators of every edition.
fn numbers() -> BTreeSet<IndicatorNo> {
    let places = edition_v1::shipped().iter().flat_map(|edition| edition.framework.places());
    places.map(|place| place.no()).collect()
}

fn names(key: Key) -> Node {
    match key {
        Key::Indicator => {
            Node::object([("enum", Node::list(numbers().into_iter().map(Node::string)))], [])
        }
        Key::Id => of(&Shape::Id),
        Key::Passage => {
            let all: Vec<String> = edition_v1::shipped().iter().flat_map(passages).collect();
            any_of(all.iter().map(String::as_str))
        }
        Key::Section => {
            let editions = edition_v1::shipped().iter();
            let sections = editions.flat_map(|edition| edition.sections()).map(|it| it.no.as_str());
            any_of(sections)
        }
    }
}

/// One of these words, each once.
fn any_of<'a>(words: impl Iterator<Item = &'a str>) -> Node {
    let mut each = Vec::new();
    for word in words {
        if !each.contains(&word) {
            each.push(word);
        }
    }
    Node::object([("enum", Node::list(each.into_iter().map(Node::string)))], [])
}

fn text(most: usize, form: Form) -> Node {
    let controls = match form {
        Form::Line | Form::Name => r"\u0000-\u001F",
        Form::Lines | Form::Reason => r"\u0000-\u0008\u000B-\u001F",
    };
    let says_something = match form {
        Form::Line | Form::Lines => "",
        Form::Name | Form::Reason => r"(?=[\s\S]*\S)",
    };
    let pattern =
        format!(r"^{says_something}[^{controls}\u007F-\u009F\u202A-\u202E\u2066-\u2069]*$");
    Node::object(
        [
            ("type", Node::string("string")),
            ("maxLength", size(most)),
            ("pattern", Node::string(pattern)),
        ],
        [],
    )
}

fn pattern(pattern: &str) -> Node {
    Node::object([("type", Node::string("string")), ("pattern", Node::string(pattern))], [])
}

fn null() -> Node {
    Node::object([("type", Node::string("null"))], [])
}

fn nullable(shape: &Shape) -> Node {
    any("anyOf", [of(shape), null()])
}

fn any(keyword: &'static str, schemas: impl IntoIterator<Item = Node>) -> Node {
    Node::object([(keyword, Node::list(schemas))], [])
}

fn size(size: usize) -> Node {
    i64::try_from(size).map_or(Node::Null, Node::Whole)
}
