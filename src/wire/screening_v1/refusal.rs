//! Why a file was refused, as a screening keeps it: the file itself is not kept.
//!
//! Must not know: users' wording.

use crate::domain::framework::Bilingual;
use crate::screening::MAX_FILES;
use crate::screening::submission::{OtherKind, Refusal, TextEncoding};
use crate::wire::node::Node;
use crate::wire::shape::{Case, LINE, Shape, needed};
use crate::wire::word::Word;

/// The greatest whole number that every JSON reader keeps exactly.
const MOST: i64 = (1 << 53) - 1;
const COUNT: Shape = Shape::Whole { least: 0, most: MOST };

/// Its members.
pub const REFUSAL: Shape = Shape::Tagged {
    tag: "reason",
    common: &[],
    cases: &[
        Case { name: "too_many_files", members: &[] },
        Case { name: "too_large", members: &[needed("most", COUNT)] },
        Case { name: "empty_file", members: &[] },
        Case {
            name: "not_utf8",
            members: &[needed("encoding", Shape::OneOf(TextEncoding::WORDS))],
        },
        Case { name: "not_json", members: &[needed("line", COUNT), needed("column", COUNT)] },
        Case { name: "half_character", members: &[needed("line", COUNT), needed("column", COUNT)] },
        Case { name: "too_deep", members: &[] },
        Case { name: "other_kind", members: &[needed("other", Shape::OneOf(OtherKind::WORDS))] },
        Case {
            name: "newer_version",
            members: &[needed("newer", Shape::Whole { least: 2, most: MOST })],
        },
        Case { name: "other_framework", members: &[needed("framework", LINE)] },
        Case { name: "demo", members: &[needed("applicant", LINE)] },
        Case {
            name: "invalid",
            members: &[needed("problems", COUNT), needed("zh", LINE), needed("en", LINE)],
        },
        Case { name: "workbook", members: &[needed("zh", LINE), needed("en", LINE)] },
        Case { name: "archive", members: &[needed("zh", LINE), needed("en", LINE)] },
        Case { name: "no_nominee", members: &[] },
        Case { name: "unreadable", members: &[] },
    ],
};

/// Reads it, if it has its shape.
#[must_use]
pub fn read(node: &Node) -> Option<Refusal> {
    let text = |name: &str| node.get(name).text_or_empty();
    Some(match node.get("reason").text()? {
        "too_many_files" => Refusal::TooManyFiles { most: MAX_FILES },
        "too_large" => Refusal::TooLarge { most: node.get("most").whole()? },
        "empty_file" => Refusal::EmptyFile,
        "not_utf8" => Refusal::NotUtf8(TextEncoding::from_word(node.get("encoding").text()?)?),
        "not_json" => {
            let (line, column) = (node.get("line").whole()?, node.get("column").whole()?);
            Refusal::NotJson { line, column }
        }
        "half_character" => {
            let (line, column) = (node.get("line").whole()?, node.get("column").whole()?);
            Refusal::HalfCharacter { line, column }
        }
        "too_deep" => Refusal::TooDeep,
        "other_kind" => Refusal::OtherKind(OtherKind::from_word(node.get("other").text()?)?),
        "newer_version" => Refusal::NewerVersion(node.get("newer").whole()?),
        "other_framework" => Refusal::OtherFramework(text("framework")),
        "demo" => Refusal::Demo(text("applicant")),
        "invalid" => {
            let first = Bilingual { zh: text("zh"), en: text("en") };
            Refusal::Invalid { problems: node.get("problems").whole()?, first }
        }
        "workbook" => Refusal::Workbook(Bilingual { zh: text("zh"), en: text("en") }),
        "archive" => Refusal::Archive(Bilingual { zh: text("zh"), en: text("en") }),
        "no_nominee" => Refusal::NoNominee,
        "unreadable" => Refusal::Unreadable,
        _ => return None,
    })
}

/// Writes it.
#[must_use]
pub fn write(refusal: &Refusal) -> Node {
    let whole = |number: usize| i64::try_from(number).map_or(Node::Null, Node::Whole);
    let (reason, members): (&str, Vec<(&str, Node)>) = match refusal {
        Refusal::TooManyFiles { .. } => ("too_many_files", Vec::new()),
        Refusal::TooLarge { most } => ("too_large", vec![("most", whole(*most))]),
        Refusal::EmptyFile => ("empty_file", Vec::new()),
        Refusal::NotUtf8(encoding) => ("not_utf8", vec![("encoding", Node::word(encoding.word()))]),
        Refusal::NotJson { line, column } => {
            ("not_json", vec![("line", whole(*line)), ("column", whole(*column))])
        }
        Refusal::HalfCharacter { line, column } => {
            ("half_character", vec![("line", whole(*line)), ("column", whole(*column))])
        }
        Refusal::TooDeep => ("too_deep", Vec::new()),
        Refusal::OtherKind(kind) => ("other_kind", vec![("other", Node::string(kind.word()))]),
        Refusal::NewerVersion(version) => ("newer_version", vec![("newer", Node::Whole(*version))]),
        Refusal::OtherFramework(id) => ("other_framework", vec![("framework", Node::string(id))]),
        Refusal::Demo(name) => ("demo", vec![("applicant", Node::string(name))]),
        Refusal::Invalid { problems, first } => (
            "invalid",
            vec![
                ("problems", whole(*problems)),
                ("zh", Node::string(&first.zh)),
                ("en", Node::string(&first.en)),
            ],
        ),
        Refusal::Workbook(said) => {
            ("workbook", vec![("zh", Node::string(&said.zh)), ("en", Node::string(&said.en))])
        }
        Refusal::Archive(said) => {
            ("archive", vec![("zh", Node::string(&said.zh)), ("en", Node::string(&said.en))])
        }
        Refusal::NoNominee => ("no_nominee", Vec::new()),
        Refusal::Unreadable => ("unreadable", Vec::new()),
    };
    Node::map(std::iter::once(("reason", Node::word(reason))).chain(members))
}
