//! What departments handed in, beside what the record holds: what is new to it, what is the
//! same, what is another and is to be asked about, and what cannot be taken.
//!
//! Must not know: workbooks, and how any of it is shown.

use crate::app::action::StateChoice;
use crate::app::enter::enter_one;
use crate::app::entry::{self, EntryProblem};
use crate::app::state::{FieldKey, Record};
use crate::app::update::answer::set_input;
use crate::domain::answer::{Answer, AnswerState, Input};
use crate::domain::decimal::Quantity;
use crate::wire::assessment_v1::input::fits;
use crate::wire::collection::{Collected, CollectedFigure};

/// What a record holds where a department handed in something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Another fact.
    Fact(Input),
    /// The whole figure, which would become a sum of parts.
    Whole(Quantity),
    /// That the indicator does not apply.
    NotApplicable,
}

/// Why something that was handed in is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The sheet, by its name, is for figures of another year.
    OtherYear(String, u16),
    /// The sheet, by its name, is for another applicant.
    OtherApplicant(String, String),
    /// The scheme of the record does not ask for it.
    NotAsked(CollectedFigure),
    /// It does not fit what else is stated.
    Unfit(CollectedFigure, EntryProblem),
}

/// What would become of what was handed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// What the record does not have yet.
    pub new: Vec<CollectedFigure>,
    /// How much of it the record has already.
    pub n_same: usize,
    /// What the record has otherwise.
    pub differing: Vec<(CollectedFigure, Held)>,
    /// What is not taken.
    pub not_taken: Vec<NotTaken>,
}

/// Sets what was handed in beside the record, which stays as it is.
#[must_use]
pub fn merge(record: &Record, collected: &Collected) -> Merge {
    let mut merge = Merge::default();
    let mut trial = record.clone();
    for sheet in &collected.sheets {
        let (name, applicant) = (sheet.name.clone(), &record.assessment.applicant.name);
        if sheet.year != record.assessment.data_year() {
            merge.not_taken.push(NotTaken::OtherYear(name, sheet.year));
            continue;
        }
        if !sheet.applicant.is_empty() && sheet.applicant != applicant.as_str() {
            merge.not_taken.push(NotTaken::OtherApplicant(name, sheet.applicant.clone()));
            continue;
        }
        for figure in &sheet.figures {
            if !is_asked(record, figure) {
                merge.not_taken.push(NotTaken::NotAsked(figure.clone()));
                continue;
            }
            match held(&trial, figure) {
                Some(Held::Fact(held)) if same(held, figure.value) => merge.n_same += 1,
                Some(held) => merge.differing.push((figure.clone(), held)),
                None => match problem(&trial, figure) {
                    Some(problem) => {
                        merge.not_taken.push(NotTaken::Unfit(figure.clone(), problem));
                    }
                    None => {
                        take_one(&mut trial, figure);
                        merge.new.push(figure.clone());
                    }
                },
            }
        }
    }
    merge
}

/// Takes what was handed in, each as if it were typed into its field: what does not fit there
/// any more stands in the field with its problem.
pub fn take(record: &mut Record, figures: &[CollectedFigure]) {
    let asked = figures.iter().filter(|figure| is_asked(record, figure)).cloned();
    let asked: Vec<_> = asked.collect();
    asked.iter().for_each(|figure| take_one(record, figure));
}

fn field(figure: &CollectedFigure) -> FieldKey {
    let (no, id) = (figure.no, figure.id.clone());
    match &figure.part_of {
        Some(department) => FieldKey::Part(no, id, department.clone()),
        None => FieldKey::Input(no, id),
    }
}

fn take_one(record: &mut Record, figure: &CollectedFigure) {
    let (no, id) = (figure.no, &figure.id);
    match figure.value {
        Input::Quantity(quantity) => enter_one(record, field(figure), &quantity.to_string()),
        value @ (Input::Flag(_) | Input::Level(_)) => {
            set_input(record, no, id.clone(), Some(value));
        }
    }
    // The remark beside a zero is why there is nothing, that of a line why it does not apply, or
    // what it is called.
    let judged = record.scheme.indicators.get(&no);
    let explains = judged.is_some_and(|judged| judged.takes_words(id));
    let is_figure = figure.value.quantity().is_some();
    let is_zero = figure.value.quantity().is_some_and(Quantity::is_zero);
    if explains
        && is_zero == is_figure
        && figure.part_of.is_none()
        && !figure.note.is_empty()
        && let Some(answer) = record.assessment.answers.get_mut(&no)
        && let AnswerState::Answered(inputs) = &mut answer.state
        && inputs.words(id).is_none()
    {
        inputs.say(id.clone(), entry::clean(&figure.note, true));
        record.assessment.spread(&record.scheme);
    }
}

/// Whether the scheme of the record asks for a fact of that kind, there.
fn is_asked(record: &Record, figure: &CollectedFigure) -> bool {
    let judged = record.scheme.indicators.get(&figure.no);
    let kind = judged.and_then(|judged| judged.input_kind(&figure.id));
    let parts = record.scheme.parts(figure.no, &figure.id);
    let is_held = match &figure.part_of {
        Some(department) => parts.contains(department),
        None => parts.is_empty(),
    };
    is_held && kind.is_some_and(|kind| fits(kind, figure.value).is_ok())
}

/// What the record holds in that place; none while it is open there.
fn held(record: &Record, figure: &CollectedFigure) -> Option<Held> {
    let (no, id) = (figure.no, &figure.id);
    if record.choice(no) == StateChoice::NotApplicable {
        return Some(Held::NotApplicable);
    }
    if record.scheme.shared.contains_key(id) {
        return record.assessment.facts.stated(id).map(Held::Fact);
    }
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs)?;
    match &figure.part_of {
        None => inputs.stated(id).map(Held::Fact),
        Some(_) if !inputs.has_parts(id) => inputs.quantity(id).map(Held::Whole),
        Some(department) => {
            inputs.part(id, department).map(|part| Held::Fact(Input::Quantity(part)))
        }
    }
}

/// Figures are the same whatever zeros stand behind them.
fn same(held: Input, handed_in: Input) -> bool {
    match (held.quantity(), handed_in.quantity()) {
        (Some(one), Some(other)) => one.ten_thousandths() == other.ten_thousandths(),
        _ => held == handed_in,
    }
}

/// Why a figure does not fit what else is stated.
fn problem(record: &Record, figure: &CollectedFigure) -> Option<EntryProblem> {
    let quantity = figure.value.quantity()?;
    let (mut trial, field) = (record.clone(), field(figure));
    enter_one(&mut trial, field.clone(), &quantity.to_string());
    trial.rejected.remove(&field).map(|rejected| rejected.problem)
}
