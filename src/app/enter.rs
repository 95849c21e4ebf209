//! What follows from a text that is typed into a field of the record: a figure or a day that
//! is taken, or a text that stays in its field beside its problem.
//!
//! Must not know: how a text is read (`app::entry`), or how it is shown.

use crate::app::asked::{Asked, asked, following};
use crate::app::entry::{EntryProblem, day, figure};
use crate::app::state::{FieldKey, Record, RecordDay, Rejected};
use crate::app::update::set_input;
use crate::domain::answer::{Answer, Input};
use crate::domain::decimal::{DecimalProblem, Quantity};
use crate::domain::facts::Reported;
use crate::domain::id::{IndicatorNo, InputId};
use crate::eligibility::Figure;
use crate::planning::estimate::Effort;

/// Takes a typed text into its field, or keeps it there with its problem.
pub fn enter(record: &mut Record, field: FieldKey, text: &str) {
    let (kind, unit) = match asked(record, &field) {
        Asked::Figure(kind, unit) => (kind, unit.to_owned()),
        Asked::Day => return enter_day(record, field, text),
    };
    let cells = figure::cells(text);
    if cells.len() > 1 {
        let read = several(record, &field, &cells);
        settle(record, field, &cells.join("\t"), read);
    } else {
        let read = figure::read(kind, &unit, text).map(|value| vec![(field.clone(), value)]);
        settle(record, field, text, read);
    }
}

/// Whether a typed text would be taken as it stands.
#[must_use]
pub fn would_take(record: &Record, field: &FieldKey, text: &str) -> bool {
    let mut trial = record.clone();
    enter(&mut trial, field.clone(), text);
    !trial.rejected.contains_key(field)
}

/// Figures that are typed or pasted at once, each with its field.
type Figures = Vec<(FieldKey, Option<Quantity>)>;

/// Cells that were pasted at once, for a field and those after it in the same item.
fn several(record: &Record, field: &FieldKey, cells: &[String]) -> Result<Figures, EntryProblem> {
    let fields: Vec<FieldKey> =
        std::iter::once(field.clone()).chain(following(record, field)).collect();
    if cells.len() > fields.len() {
        return Err(EntryProblem::TooManyFigures { given: cells.len(), fields: fields.len() });
    }
    let read = fields.into_iter().zip(cells).enumerate().map(|(at, (field, cell))| {
        let Asked::Figure(kind, unit) = asked(record, &field) else {
            return Err(EntryProblem::TooManyFigures { given: cells.len(), fields: at });
        };
        let value = figure::read(kind, unit, cell);
        value
            .map(|value| (field, value))
            .map_err(|problem| EntryProblem::OfSeveral(at + 1, Box::new(problem)))
    });
    read.collect()
}

/// Takes figures, all of them or none: then the text stays in the field where it was typed.
fn settle(record: &mut Record, field: FieldKey, text: &str, read: Result<Figures, EntryProblem>) {
    match read.and_then(|figures| fits(record, &figures).map(|()| figures)) {
        Ok(figures) => {
            for (field, value) in figures {
                record.rejected.remove(&field);
                take(record, &field, value);
            }
            if let FieldKey::Input(no, _) = field {
                retry(record, no);
            }
        }
        Err(problem) => {
            record.rejected.insert(field, Rejected { text: text.to_owned(), problem });
        }
    }
}

fn enter_day(record: &mut Record, field: FieldKey, text: &str) {
    let assessment = &mut record.assessment;
    let taken = match (day::read(text).map_err(EntryProblem::Day), &field) {
        (Err(problem), _) => Err(problem),
        (Ok(None), FieldKey::Day(RecordDay::Reference)) => Err(EntryProblem::Missing),
        (Ok(Some(day)), FieldKey::Day(RecordDay::Reference)) => {
            assessment.reference_date = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::PreparedOn)) => {
            assessment.prepared.on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::SubmittedOn)) => {
            assessment.application.submitted_on = day;
            Ok(())
        }
        (Ok(day), FieldKey::LiftBy(key)) => {
            record.estimates.entry(key.clone()).or_default().by = day;
            Ok(())
        }
        (
            Ok(_),
            FieldKey::Input(..)
            | FieldKey::Accident(..)
            | FieldKey::Incident(..)
            | FieldKey::Measure(_)
            | FieldKey::Lift(_),
        ) => Ok(()),
    };
    match taken {
        Ok(()) => {
            record.rejected.remove(&field);
        }
        Err(problem) => {
            record.rejected.insert(field, Rejected { text: text.to_owned(), problem });
        }
    }
}

/// Whether values leave every part of their indicator within its whole.
fn fits(record: &Record, figures: &Figures) -> Result<(), EntryProblem> {
    for (field, value) in figures {
        let too_much = |effort: Quantity| Effort::new(effort).is_none();
        if matches!(field, FieldKey::Lift(_)) && value.is_some_and(too_much) {
            return Err(EntryProblem::Decimal(DecimalProblem::AboveRange));
        }
        if let FieldKey::Input(no, _) = field {
            parts_fit(record, *no, figures)?;
        }
    }
    Ok(())
}

fn parts_fit(record: &Record, no: IndicatorNo, figures: &Figures) -> Result<(), EntryProblem> {
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    let figure = |id: &InputId| {
        let new = figures.iter().find(|(field, _)| *field == FieldKey::Input(no, id.clone()));
        let stated = inputs.and_then(|inputs| inputs.get(id).copied().flatten());
        match (new, stated) {
            (Some((_, value)), _) => *value,
            (None, Some(Input::Quantity(quantity))) => Some(quantity),
            (None, Some(Input::Flag(_) | Input::Level(_)) | None) => None,
        }
    };
    let pairs = record.scheme.indicators.get(&no).into_iter().flat_map(|it| it.parts_and_wholes());
    for (part, whole) in pairs {
        if let (Some(part), Some(whole)) = (figure(part), figure(whole))
            && part > whole
        {
            return Err(EntryProblem::PartAboveWhole { part, whole });
        }
    }
    Ok(())
}

fn take(record: &mut Record, field: &FieldKey, value: Option<Quantity>) {
    let facts = &mut record.assessment.eligibility;
    let slot = match field {
        FieldKey::Input(no, id) => {
            return set_input(record, *no, id.clone(), value.map(Input::Quantity));
        }
        FieldKey::Accident(index, figure) => {
            let accident = listed(&mut facts.safety_accidents, *index);
            accident.and_then(|accident| match figure {
                Figure::Deaths => Some(&mut accident.deaths),
                Figure::Injured => Some(&mut accident.injured),
                Figure::LossYuan => Some(&mut accident.loss_yuan),
                Figure::Evacuated => None,
            })
        }
        FieldKey::Measure(index) => {
            record.assessment.plan.measures.get_mut(*index).map(|measure| &mut measure.effort)
        }
        FieldKey::Day(_) | FieldKey::LiftBy(_) => return,
        FieldKey::Lift(key) => {
            let effort = value.and_then(Effort::new).unwrap_or(Effort::ONE);
            record.estimates.entry(key.clone()).or_default().effort = effort;
            return;
        }
        FieldKey::Incident(index, figure) => {
            let incident = listed(&mut facts.environmental_incidents, *index);
            incident.map(|incident| match figure {
                Figure::Deaths => &mut incident.deaths,
                Figure::Injured => &mut incident.injured,
                Figure::LossYuan => &mut incident.loss_yuan,
                Figure::Evacuated => &mut incident.evacuated,
            })
        }
    };
    if let Some(slot) = slot {
        *slot = value;
    }
}

fn listed<T>(reported: &mut Reported<T>, index: usize) -> Option<&mut T> {
    match reported {
        Reported::Listed(listed) => listed.get_mut(index),
        Reported::None | Reported::Unknown => None,
    }
}

/// A text rejected because its partner did not fit may fit now.
fn retry(record: &mut Record, no: IndicatorNo) {
    let waiting = record.rejected.iter().find_map(|(field, rejected)| {
        let is_beside = matches!(field, FieldKey::Input(of, _) if *of == no)
            && matches!(rejected.problem, EntryProblem::PartAboveWhole { .. });
        let (FieldKey::Input(of, id), true) = (field, is_beside) else { return None };
        record.scheme.indicators.get(of)?.input_kind(id)?;
        would_take(record, field, &rejected.text).then(|| (field.clone(), rejected.text.clone()))
    });
    if let Some((field, text)) = waiting {
        record.rejected.remove(&field);
        enter(record, field, &text);
    }
}
