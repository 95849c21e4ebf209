//! What a field asks for: of which kind and unit its figure is, and which fields stand after
//! it in the same item, so that cells pasted at once find their places.
//!
//! Must not know: how a text is read, or what happens to what is read.

use crate::app::state::{FieldKey, Record};
use crate::domain::scheme::rule::InputKind;
use crate::eligibility::Figure;

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<'a> {
    /// A figure of that kind, in that unit.
    Figure(InputKind, &'a str),
    /// A day.
    Day,
}

/// What a field of a record asks for.
#[must_use]
pub fn asked<'a>(record: &'a Record, field: &FieldKey) -> Asked<'a> {
    match field {
        FieldKey::Input(no, id) => {
            let judged = record.scheme.indicators.get(no);
            let kind = judged.and_then(|judged| judged.input_kind(id));
            let input = judged.and_then(|judged| judged.inputs.get(id));
            let unit = input.map_or("", |input| input.unit.as_str());
            Asked::Figure(kind.unwrap_or(InputKind::Amount), unit)
        }
        FieldKey::Accident(_, figure) | FieldKey::Incident(_, figure) => match figure {
            Figure::LossYuan => Asked::Figure(InputKind::Money, "元"),
            Figure::Deaths | Figure::Injured | Figure::Evacuated => {
                Asked::Figure(InputKind::Count, "人")
            }
        },
        FieldKey::Measure(_) | FieldKey::Lift(_) => Asked::Figure(InputKind::Amount, "人月"),
        FieldKey::Day(_) | FieldKey::LiftBy(_) => Asked::Day,
    }
}

/// The figure fields of the same item that stand after a field, in the order of the page.
#[must_use]
pub fn following(record: &Record, field: &FieldKey) -> Vec<FieldKey> {
    match field {
        FieldKey::Input(no, id) => {
            let items = record.scheme.indicators.get(no).into_iter().flat_map(|it| &it.items);
            let after = items.map(|item| {
                let inputs = item.rule().inputs().map(|(other, _)| other);
                let after = inputs.skip_while(|other| *other != id).skip(1);
                after.map(|other| FieldKey::Input(*no, other.clone())).collect::<Vec<_>>()
            });
            // A figure that several items share stands in each.
            after.max_by_key(Vec::len).unwrap_or_default()
        }
        FieldKey::Accident(of, figure) => {
            let figures = [Figure::Deaths, Figure::Injured, Figure::LossYuan];
            behind(&figures, *figure).map(|figure| FieldKey::Accident(*of, figure)).collect()
        }
        FieldKey::Incident(of, figure) => {
            let figures = [Figure::Deaths, Figure::Injured, Figure::Evacuated, Figure::LossYuan];
            behind(&figures, *figure).map(|figure| FieldKey::Incident(*of, figure)).collect()
        }
        FieldKey::Measure(_) | FieldKey::Lift(_) | FieldKey::Day(_) | FieldKey::LiftBy(_) => {
            Vec::new()
        }
    }
}

fn behind(figures: &[Figure], figure: Figure) -> impl Iterator<Item = Figure> {
    figures.iter().copied().skip_while(move |other| *other != figure).skip(1)
}
