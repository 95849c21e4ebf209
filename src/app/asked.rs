//! What a field asks for: of which kind and unit its figure is, and which fields stand after
//! it in the same item, so that cells pasted at once find their places.
//!
//! Must not know: how a text is read, or what happens to what is read.

use crate::app::state::{EntryField, FieldKey, Record};
use crate::domain::assessment::ListKey;
use crate::domain::decimal::Quantity;
use crate::domain::edition::check::{CheckFigure, FigureId};
use crate::domain::id::ItemId;
use crate::domain::scheme::rule::InputKind;

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldQuestion<'a> {
    /// A figure of that kind, in that unit.
    Figure(InputKind, &'a str),
    /// Money, in units of ten thousand yuan.
    TenThousandYuan,
    /// A day.
    Day,
}

/// What a field of a record asks for.
#[must_use]
pub fn asked<'a>(record: &'a Record, field: &FieldKey) -> FieldQuestion<'a> {
    match field {
        FieldKey::Input(no, id) | FieldKey::Part(no, id, _) => {
            let judged = record.scheme.indicators.get(no);
            let kind = judged.and_then(|judged| judged.input_kind(id));
            let input = judged.and_then(|judged| judged.inputs.get(id));
            let unit = input.map_or("", |input| input.unit.as_str());
            FieldQuestion::Figure(kind.unwrap_or(InputKind::Amount), unit)
        }
        FieldKey::Entry(list, _, EntryField::Figure(id)) => match figure(record, *list, *id) {
            Some(figure) if figure.is_money() => FieldQuestion::TenThousandYuan,
            Some(figure) => FieldQuestion::Figure(InputKind::Count, &figure.unit),
            None => FieldQuestion::Figure(InputKind::Count, ""),
        },
        FieldKey::Entry(_, _, EntryField::Pages) => FieldQuestion::Figure(InputKind::Count, "页"),
        FieldKey::Entry(_, _, EntryField::Copies) => FieldQuestion::Figure(InputKind::Count, "份"),
        FieldKey::Entry(_, _, EntryField::Day | EntryField::Until)
        | FieldKey::Day(_)
        | FieldKey::LiftBy(_) => FieldQuestion::Day,
    }
}

/// A figure as its field shows it.
#[must_use]
pub fn shown(record: &Record, field: &FieldKey, value: Quantity) -> String {
    match asked(record, field) {
        FieldQuestion::TenThousandYuan => value.in_ten_thousands().to_string(),
        FieldQuestion::Figure(..) | FieldQuestion::Day => value.to_string(),
    }
}

/// The figure of an event of a check.
fn figure(record: &Record, list: ListKey, id: FigureId) -> Option<&'static CheckFigure> {
    let ListKey::Facts(check) = list else { return None };
    record.assessment.edition.check(check)?.figure(id)
}

/// The figure fields that stand after a field, in the order of the page: of that item of its
/// indicator, or of its entry.
#[must_use]
pub fn following(record: &Record, field: &FieldKey, item: Option<&ItemId>) -> Vec<FieldKey> {
    match field {
        FieldKey::Input(no, id) => {
            let mut items = record.scheme.indicators.get(no).into_iter().flat_map(|it| &it.items);
            let inputs = items.find(|it| Some(it.id()) == item).map(|it| it.rule().inputs());
            let inputs = inputs.into_iter().flatten().map(|(other, _)| other);
            let after = inputs.skip_while(|other| *other != id).skip(1);
            after.map(|other| FieldKey::Input(*no, other.clone())).collect()
        }
        FieldKey::Entry(list, id, EntryField::Figure(figure)) => {
            let ListKey::Facts(check) = *list else { return Vec::new() };
            let shown = record.assessment.edition.check(check);
            let shown = shown.into_iter().flat_map(|check| check.figures()).map(|it| it.id);
            let behind = shown.skip_while(|other| other != figure).skip(1);
            behind.map(|figure| FieldKey::Entry(*list, *id, EntryField::Figure(figure))).collect()
        }
        FieldKey::Part(no, id, department) => {
            let parts = record.scheme.parts(*no, id).iter();
            let after = parts.skip_while(|other| *other != department).skip(1);
            after.map(|other| FieldKey::Part(*no, id.clone(), other.clone())).collect()
        }
        FieldKey::Entry(list, id, EntryField::Pages) => {
            vec![FieldKey::Entry(*list, *id, EntryField::Copies)]
        }
        FieldKey::Entry(_, _, EntryField::Copies | EntryField::Day | EntryField::Until)
        | FieldKey::Day(_)
        | FieldKey::LiftBy(_) => Vec::new(),
    }
}
