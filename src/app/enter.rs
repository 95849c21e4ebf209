//! What follows from a text that is typed into a field of the record: a figure or a day that
//! is taken, or a text that stays in its field beside its problem.
//!
//! Must not know: how a text is read (`app::entry`), or how it is shown.

use crate::app::asked::{FieldQuestion, asked, following};
use crate::app::entry::day::DayProblem;
use crate::app::entry::{EntryProblem, day, figure};
use crate::app::lists;
use crate::app::lists::change::EntryChange;
use crate::app::state::{EntryField, FieldKey, Record, RecordDay, Rejected};
use crate::app::update::answer::{set_input, set_part};
use crate::domain::answer::{Answer, Input};
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::entries::EntryId;
use crate::domain::event::Event;
use crate::domain::evidence::MOST_PAGES;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::wire::assessment_v1::input::takes_zero;

/// Takes what was typed or pasted into a field; several cells are for it and the fields after
/// it: those of that item of an indicator, or of the entry.
pub fn enter(record: &mut Record, field: FieldKey, item: Option<&ItemId>, text: &str) {
    if asked(record, &field) != FieldQuestion::Day && figure::cells(text).len() > 1 {
        paste(record, field, item, text);
    } else {
        enter_one(record, field, text);
    }
}

/// Takes a typed text into its field, or keeps it there with its problem.
pub(in crate::app) fn enter_one(record: &mut Record, field: FieldKey, text: &str) {
    // A text that comes too late for its entry says nothing any more.
    if let FieldKey::Entry(list, id, _) = field
        && !lists::begin(record, list, id, !text.trim().is_empty())
    {
        return;
    }
    if asked(record, &field) == FieldQuestion::Day {
        return enter_day(record, field, text);
    }
    let read = read(record, &field, text).map(|value| vec![(field.clone(), value)]);
    settle(record, field, text, read);
}

/// Takes cells that were pasted at once into a field and those after it, or keeps them all
/// where they were pasted.
fn paste(record: &mut Record, field: FieldKey, item: Option<&ItemId>, text: &str) {
    if let FieldKey::Entry(list, id, _) = field
        && !lists::begin(record, list, id, true)
    {
        return;
    }
    let cells = figure::cells(text);
    let after = following(record, &field, item);
    let read = several(record, std::iter::once(field.clone()).chain(after).collect(), &cells);
    settle(record, field, &cells.join("\t"), read);
}

/// Whether a typed text would be taken as it stands.
#[must_use]
pub fn would_take(record: &Record, field: &FieldKey, text: &str) -> bool {
    let mut trial = record.clone();
    enter_one(&mut trial, field.clone(), text);
    !trial.rejected.contains_key(field)
}

/// Figures that are typed or pasted at once, each with its field.
type Figures = Vec<(FieldKey, Option<Quantity>)>;

/// Reads a typed figure.
fn read(record: &Record, field: &FieldKey, text: &str) -> Result<Option<Quantity>, EntryProblem> {
    match asked(record, field) {
        FieldQuestion::Figure(kind, unit) => figure::read(kind, unit, text),
        FieldQuestion::TenThousandYuan => figure::read_ten_thousands(text),
        // Days are read by themselves.
        FieldQuestion::Day => Ok(None),
    }
}

/// Reads cells, one for each field.
fn several(
    record: &Record,
    fields: Vec<FieldKey>,
    cells: &[String],
) -> Result<Figures, EntryProblem> {
    if cells.len() > fields.len() {
        return Err(EntryProblem::TooManyFigures { given: cells.len(), fields: fields.len() });
    }
    let read = fields.into_iter().zip(cells).enumerate().map(|(at, (field, cell))| {
        read(record, &field, cell)
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
            retry(record, &field);
        }
        Err(problem) => {
            record.rejected.insert(field, Rejected { text: text.to_owned(), problem });
        }
    }
}

fn enter_day(record: &mut Record, field: FieldKey, text: &str) {
    let taken = match (day::read(text).map_err(EntryProblem::Day), &field) {
        (Err(problem), _) => Err(problem),
        (Ok(None), FieldKey::Day(RecordDay::Reference)) => Err(EntryProblem::Missing),
        (Ok(Some(day)), FieldKey::Day(RecordDay::Reference))
            if !record.assessment.fits_reference(day) =>
        {
            let round = record.assessment.round;
            Err(EntryProblem::Day(DayProblem::NotNearRound(round)))
        }
        (Ok(Some(day)), FieldKey::Day(RecordDay::Reference)) => {
            record.assessment.reference_date = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::PreparedOn)) => {
            record.assessment.prepared.on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::DueOn)) => {
            record.assessment.application.due_on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::SubmittedOn)) => {
            record.assessment.application.submitted_on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::AdmittedOn)) => {
            record.assessment.application.admitted_on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::ListedUntil)) => {
            record.assessment.application.listed_until = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::DesignatedOn)) => {
            record.assessment.application.designated_on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Day(RecordDay::EvaluatedOn)) => {
            record.assessment.application.evaluated_on = day;
            Ok(())
        }
        (Ok(day), FieldKey::Entry(list, id, of @ (EntryField::Day | EntryField::Until))) => {
            day_of_entry(record, *list, *id, *of, day)
        }
        (Ok(day), FieldKey::LiftBy(key)) => {
            record.estimate_mut(key.clone()).by = day;
            Ok(())
        }
        (
            Ok(_),
            FieldKey::Input(..)
            | FieldKey::Part(..)
            | FieldKey::Entry(_, _, EntryField::Figure(_) | EntryField::Pages | EntryField::Copies),
        ) => Ok(()),
    };
    match taken {
        Ok(()) => {
            record.rejected.remove(&field);
            retry(record, &field);
        }
        Err(problem) => {
            record.rejected.insert(field, Rejected { text: text.to_owned(), problem });
        }
    }
}

/// Whether values leave every part of their indicator within its whole. What a department has
/// of a figure is held to what the figure then is.
fn fits(record: &Record, figures: &Figures) -> Result<(), EntryProblem> {
    let is_part = |(field, _): &&(FieldKey, _)| matches!(field, FieldKey::Part(..));
    if let Some((FieldKey::Part(no, id, _), _)) = figures.iter().find(is_part) {
        let mut trial = record.clone();
        figures.iter().for_each(|(field, value)| take(&mut trial, field, *value));
        let inputs = trial.assessment.answers.get(no).and_then(Answer::inputs);
        let sum = inputs.and_then(|inputs| inputs.quantity(id));
        return fits(record, &vec![(FieldKey::Input(*no, id.clone()), sum)]);
    }
    for (field, value) in figures {
        if let (FieldKey::Entry(_, _, EntryField::Pages | EntryField::Copies), Some(value)) =
            (field, value)
            && whole(*value).is_none()
        {
            return Err(EntryProblem::OutOfRange { least: 1, most: MOST_PAGES.into() });
        }
        if let FieldKey::Input(no, id) = field {
            let judged = record.scheme.indicators.get(no);
            if judged.is_some_and(|judged| !takes_zero(judged, id, *value)) {
                return Err(EntryProblem::ZeroWhole);
            }
            parts_fit(record, *no, *no, figures)?;
            if record.scheme.shared.contains_key(id) {
                let others = record.scheme.indicators.keys().filter(|other| *other != no);
                others.copied().try_for_each(|other| parts_fit(record, *no, other, figures))?;
            }
        }
    }
    Ok(())
}

/// Whether figures that were typed at an indicator leave the parts of one, that one or
/// another, within their wholes.
fn parts_fit(
    record: &Record,
    typed_at: IndicatorNo,
    no: IndicatorNo,
    figures: &Figures,
) -> Result<(), EntryProblem> {
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    let figure = |id: &InputId| {
        let is_shared = record.scheme.shared.contains_key(id);
        let is_meant = |field: &FieldKey| match field {
            FieldKey::Input(at, typed) => typed == id && (*at == no || is_shared),
            FieldKey::Part(..) | FieldKey::Entry(..) | FieldKey::Day(_) | FieldKey::LiftBy(_) => {
                false
            }
        };
        match figures.iter().find(|(field, _)| is_meant(field)) {
            Some((_, value)) => *value,
            None if is_shared => record.assessment.facts.quantity(id),
            None => inputs.and_then(|inputs| inputs.quantity(id)),
        }
    };
    let pairs = record.scheme.indicators.get(&no).into_iter().flat_map(|it| it.parts_and_wholes());
    for (part, whole) in pairs {
        if let (Some(part), Some(whole)) = (figure(part), figure(whole))
            && part > whole
        {
            return Err(if no == typed_at {
                EntryProblem::PartAboveWhole { part, whole }
            } else {
                EntryProblem::PartElsewhere { no, part, whole }
            });
        }
    }
    Ok(())
}

/// A number of pages or copies.
fn whole(value: Quantity) -> Option<u16> {
    let (whole, rest) = (value.ten_thousandths() / 10_000, value.ten_thousandths() % 10_000);
    u16::try_from(whole).ok().filter(|n| rest == 0 && (1..=MOST_PAGES).contains(n))
}

fn take(record: &mut Record, field: &FieldKey, value: Option<Quantity>) {
    match field {
        FieldKey::Input(no, id) => set_input(record, *no, id.clone(), value.map(Input::Quantity)),
        FieldKey::Part(no, id, of) => {
            set_part(record, *no, id, of, value);
            // The field of the figure itself is gone, with whatever stands in it.
            record.rejected.remove(&FieldKey::Input(*no, id.clone()));
        }
        FieldKey::Entry(list, id, EntryField::Figure(figure)) => {
            lists::change(record, *list, *id, EntryChange::Figure(*figure, value));
        }
        FieldKey::Entry(list, id, of @ (EntryField::Pages | EntryField::Copies)) => {
            let number = value.and_then(whole);
            let change = if *of == EntryField::Pages {
                EntryChange::Pages(number)
            } else {
                EntryChange::Copies(number)
            };
            lists::change(record, *list, *id, change);
        }
        FieldKey::Entry(_, _, EntryField::Day | EntryField::Until)
        | FieldKey::Day(_)
        | FieldKey::LiftBy(_) => {}
    }
}

/// Takes a day of an entry. A listing does not end before it begins.
fn day_of_entry(
    record: &mut Record,
    list: ListKey,
    id: EntryId,
    of: EntryField,
    day: Option<Date>,
) -> Result<(), EntryProblem> {
    if let ListKey::Facts(check) = list
        && let Some(event) = record.events(check).get(id)
    {
        let (from, to) =
            if of == EntryField::Until { (event.date, day) } else { (day, event.until) };
        if Event::listing(from, to).is_none() {
            return Err(EntryProblem::EndsBeforeItBegins);
        }
    }
    let change =
        if of == EntryField::Until { EntryChange::Until(day) } else { EntryChange::Day(day) };
    lists::change(record, list, id, change);
    Ok(())
}

/// A text rejected because the field beside it did not fit may fit now.
fn retry(record: &mut Record, beside: &FieldKey) {
    let waiting = record.rejected.iter().find_map(|(field, rejected)| {
        let waits = match (field, beside, &rejected.problem) {
            (
                FieldKey::Input(of, id) | FieldKey::Part(of, id, _),
                FieldKey::Input(no, changed) | FieldKey::Part(no, changed, _),
                EntryProblem::PartAboveWhole { .. } | EntryProblem::PartElsewhere { .. },
            ) => {
                let judged = record.scheme.indicators.get(of);
                let shared = &record.scheme.shared;
                (of == no || shared.contains_key(id) || shared.contains_key(changed))
                    && judged.is_some_and(|judged| judged.input_kind(id).is_some())
            }
            (FieldKey::Entry(list, id, _), _, EntryProblem::EndsBeforeItBegins) => {
                beside.is_of(*list, *id)
            }
            _ => false,
        };
        let takes = || would_take(record, field, &rejected.text);
        (waits && takes()).then(|| (field.clone(), rejected.text.clone()))
    });
    if let Some((field, text)) = waiting {
        record.rejected.remove(&field);
        enter_one(record, field, &text);
    }
}
