//! The fields of a record into which figures and days are typed, and how a draft names them.
//!
//! Must not know: where a field stands on the page, or how a text is read. An entry is named
//! by its position in a file, and by its id everywhere else.

use crate::domain::assessment::ListKey;
use crate::domain::edition::Edition;
use crate::domain::edition::check::FigureId;
use crate::domain::entries::EntryId;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId, ItemId};
use crate::planning::lift::{LiftKey, LiftStep};
use crate::wire::node::Node;
use crate::wire::shape::{Case, Form, MAX_ENTRIES, Member, Shape, needed, optional};
use crate::wire::word::Word;

/// A field into which a figure or a day is typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldKey {
    /// A day that the record states once.
    Day(RecordDay),
    /// An input of an indicator.
    Input(IndicatorNo, InputId),
    /// What a department has of an input that is the sum of such parts.
    Part(IndicatorNo, InputId, DepartmentId),
    /// A figure or a day of an entry of a list.
    Entry(ListKey, EntryId, EntryField),
    /// The day by which a lift can be done.
    LiftBy(LiftKey),
}

/// A day that the record states once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordDay {
    /// 基准日
    Reference,
    /// 填报日期
    PreparedOn,
    /// 报送日期
    SubmittedOn,
    /// 市里要求的报送日期
    DueOn,
    /// 列为示范创建县（市、区）的日期
    AdmittedOn,
    /// 公示截止日期
    ListedUntil,
    /// 认定日期
    DesignatedOn,
    /// 最近一次评估的日期
    EvaluatedOn,
}

/// A field of an entry into which a figure or a day is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryField {
    /// A figure of an event.
    Figure(FigureId),
    /// The day of an event, finding or document; the first of a listing; that by which a
    /// measure is done.
    Day,
    /// The last day of a listing.
    Until,
    /// How many pages a document has.
    Pages,
    /// In how many copies it is handed in.
    Copies,
}

impl EntryField {
    fn word(self) -> &'static str {
        match self {
            Self::Figure(figure) => figure.as_str(),
            Self::Day => "day",
            Self::Until => "until",
            Self::Pages => "pages",
            Self::Copies => "copies",
        }
    }
}

impl FieldKey {
    /// Whether it belongs to that entry of that list.
    #[must_use]
    pub fn is_of(&self, list: ListKey, entry: EntryId) -> bool {
        matches!(self, Self::Entry(key, id, _) if *key == list && *id == entry)
    }
}

/// Where a lift leads; `option` comes with the option that becomes true.
pub(in crate::wire::draft_v1) const STEP: Shape = Shape::OneOf(&["option", "next", "full"]);

const LIFT: &[Member] = &[
    needed("indicator", Shape::Indicator),
    needed("item", Shape::Id),
    needed("step", STEP),
    optional("option", Shape::Id),
];

/// A text that was not taken, in its field.
pub(in crate::wire::draft_v1) const REFUSED: Shape = Shape::Tagged {
    tag: "field",
    common: &[needed("text", Shape::Text { most: 10_000, form: Form::Lines })],
    cases: &[
        Case { name: "day", members: &[needed("of", Shape::OneOf(RecordDay::WORDS))] },
        Case {
            name: "input",
            members: &[needed("indicator", Shape::Indicator), needed("input", Shape::Id)],
        },
        Case {
            name: "part",
            members: &[
                needed("indicator", Shape::Indicator),
                needed("input", Shape::Id),
                needed("department", Shape::Id),
            ],
        },
        Case {
            name: "entry",
            members: &[
                // `measures`, `evidence`, or the member of a check.
                needed("list", Shape::Id),
                needed("entry", Shape::Whole { least: 0, most: MAX_ENTRIES as i64 - 1 }),
                // `day`, `until`, `pages`, `copies`, or a figure of the check.
                needed("of", Shape::Id),
            ],
        },
        Case { name: "lift_by", members: LIFT },
    ],
};

/// The members of a refused text; none if its entry is not there any more.
pub(in crate::wire::draft_v1) fn write(
    edition: &Edition,
    field: &FieldKey,
    text: &str,
    position: impl Fn(ListKey, EntryId) -> Option<usize>,
) -> Option<Node> {
    let named = |name: &'static str| ("field", Node::word(name));
    let said = ("text", Node::string(text));
    Some(match field {
        FieldKey::Day(of) => Node::object([named("day"), ("of", Node::word(of.word())), said], []),
        FieldKey::Input(no, id) => {
            Node::object([named("input"), indicator(*no), ("input", Node::string(id)), said], [])
        }
        FieldKey::Part(no, id, department) => {
            let of = ("department", Node::string(department));
            Node::object([named("part"), indicator(*no), ("input", Node::string(id)), of, said], [])
        }
        FieldKey::Entry(list, id, of) => {
            let entry = i64::try_from(position(*list, *id)?).ok()?;
            let list = Node::string(word(edition, *list)?);
            let (list, of) = (("list", list), ("of", Node::word(of.word())));
            let entry = ("entry", Node::Whole(entry));
            Node::object([named("entry"), list, entry, of, said], [])
        }
        FieldKey::LiftBy(key) => of_lift([named("lift_by"), said], key),
    })
}

/// Reads a refused text; none where there is no such field or entry.
pub(in crate::wire::draft_v1) fn read(
    node: &Node,
    edition: &Edition,
    id_at: impl Fn(ListKey, usize) -> Option<EntryId>,
) -> Option<(FieldKey, String)> {
    let field = match node.get("field").text()? {
        "day" => FieldKey::Day(RecordDay::from_word(node.get("of").text()?)?),
        "input" => FieldKey::Input(read_indicator(node)?, InputId::new(node.get("input").text()?)?),
        "part" => FieldKey::Part(
            read_indicator(node)?,
            InputId::new(node.get("input").text()?)?,
            DepartmentId::new(node.get("department").text()?)?,
        ),
        "entry" => {
            let list = read_list(node, edition)?;
            let of = read_field(node.get("of").text()?, edition, list)?;
            FieldKey::Entry(list, id_at(list, node.get("entry").whole()?)?, of)
        }
        "lift_by" => FieldKey::LiftBy(read_lift(node)?),
        _ => return None,
    };
    Some((field, node.get("text").text_or_empty()))
}

pub(in crate::wire::draft_v1) fn indicator(no: IndicatorNo) -> (&'static str, Node) {
    ("indicator", Node::Whole(no.get().into()))
}

pub(in crate::wire::draft_v1) fn read_indicator(node: &Node) -> Option<IndicatorNo> {
    node.get("indicator").whole().and_then(IndicatorNo::new)
}

/// A member of its own, with those of a lift.
pub(in crate::wire::draft_v1) fn of_lift(
    own: impl IntoIterator<Item = (&'static str, Node)>,
    key: &LiftKey,
) -> Node {
    let (step, option) = match &key.step {
        LiftStep::Option(id) => ("option", Node::string(id)),
        LiftStep::Next => ("next", Node::Null),
        LiftStep::Full => ("full", Node::Null),
    };
    let of =
        [indicator(key.indicator), ("item", Node::string(&key.item)), ("step", Node::word(step))];
    let option = Some(("option", option)).filter(|(_, node)| *node != Node::Null);
    Node::map(own.into_iter().chain(of).chain(option))
}

pub(in crate::wire::draft_v1) fn read_lift(node: &Node) -> Option<LiftKey> {
    let step = match node.get("step").text()? {
        "option" => LiftStep::Option(InputId::new(node.get("option").text()?)?),
        "next" => LiftStep::Next,
        "full" => LiftStep::Full,
        _ => return None,
    };
    let item = ItemId::new(node.get("item").text()?)?;
    Some(LiftKey { indicator: read_indicator(node)?, item, step })
}

fn word(edition: &Edition, list: ListKey) -> Option<&str> {
    match list {
        ListKey::Facts(check) => edition.check(check).map(|check| check.member.as_str()),
        ListKey::Measures => Some("measures"),
        ListKey::Evidence => Some("evidence"),
    }
}

fn read_list(node: &Node, edition: &Edition) -> Option<ListKey> {
    match node.get("list").text()? {
        "measures" => Some(ListKey::Measures),
        "evidence" => Some(ListKey::Evidence),
        member => {
            let mut lists = edition.checks.iter().filter(|check| check.is_list());
            lists.find(|check| check.member == member).map(|check| ListKey::Facts(check.id))
        }
    }
}

fn read_field(word: &str, edition: &Edition, list: ListKey) -> Option<EntryField> {
    let others = [EntryField::Day, EntryField::Until, EntryField::Pages, EntryField::Copies];
    let check = if let ListKey::Facts(id) = list { edition.check(id) } else { None };
    let figures = check.into_iter().flat_map(|check| check.figures());
    let figures = figures.map(|figure| EntryField::Figure(figure.id));
    others.into_iter().chain(figures).find(|field| field.word() == word)
}
