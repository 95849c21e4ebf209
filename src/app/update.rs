//! What follows from an action: the next state, always a result.
//!
//! Must not know: who asks, or how it is shown. A text that is not taken leaves what was
//! there before, and stands beside it as rejected.

use std::rc::Rc;

use crate::app::action::{
    Action, FactsAction, HeadAction, LiftAction, PassageAction, PlanAction, RecordAction,
};
use crate::app::collect;
use crate::app::enter::enter;
use crate::app::entry;
use crate::app::lists;
use crate::app::state::{FieldKey, Record, RecordDay, State};
use crate::app::under;
use crate::domain::assessment::{Assessment, ListKey};
use crate::domain::edition::check::CheckId;
use crate::domain::evidence::Sha256Hex;
use crate::domain::narrative::Passage;
use crate::domain::plan::SectionNo;
use crate::domain::reference;
use crate::planning::estimate::Effort;

pub mod answer;

/// The state after an action.
#[must_use]
pub fn update(mut state: State, action: Action) -> State {
    match action {
        Action::SwitchedLanguage(language) => state.language = language,
        Action::ChoseDisplay(display) => state.display = display,
        Action::OpenedRecord(record) => state.record = Some(record),
        Action::ClosedRecord => state.record = None,
        Action::MovedToSlot(slot) => {
            if let Some(record) = opened(&mut state) {
                record.slot = slot;
            }
        }
        Action::Exported(digest) => {
            if let Some(record) = opened(&mut state) {
                record.exported = Sha256Hex::new(&digest.hex());
                record.is_of_file = false;
            }
        }
        Action::ForgotRemoved(list) => {
            if let Some(record) = opened(&mut state) {
                lists::forget(record, list);
            }
        }
        Action::Record(action) => {
            if let Some(record) = opened(&mut state) {
                record.changed_on = Some(action.page());
                record.is_of_file = false;
                change(record, action);
            }
        }
    }
    state
}

/// The record, as one's own: who shows it keeps what it was.
fn opened(state: &mut State) -> Option<&mut Record> {
    state.record.as_mut().map(Rc::make_mut)
}

fn change(record: &mut Record, action: RecordAction) {
    match action {
        RecordAction::Head(action) => head(record, action),
        RecordAction::Facts(check, action) => facts(record, check, action),
        RecordAction::Answer(no, action) => answer::change(record, no, action),
        RecordAction::Collected(figures) => collect::take(record, &figures),
        RecordAction::Noted(no, note) => answer::note(record, no, &note),
        RecordAction::Entry(list, action) => lists::update(record, list, action),
        RecordAction::Plan(action) => plan(record, action),
        RecordAction::Passage(no, action) => passage(record, no, action),
        RecordAction::Lift(lift, LiftAction::ChoseEffort(size)) => {
            record.estimate_mut(lift).effort = Effort::of(size);
        }
        RecordAction::Lift(lift, LiftAction::TypedDay(text)) => {
            enter(record, FieldKey::LiftBy(lift), None, &text);
        }
    }
}

fn head(record: &mut Record, action: HeadAction) {
    let assessment = &mut record.assessment;
    match action {
        HeadAction::NamedApplicant(applicant) => assessment.applicant = applicant,
        HeadAction::ChoseDirect(direct) => assessment.applicant.province_administered = direct,
        HeadAction::ChoseScheme(scheme) => under::go_on(record, *scheme),
        HeadAction::ChoseRound(round) => {
            let dates = &mut record.aside.reference_dates;
            dates.insert(assessment.round, assessment.reference_date);
            let before = std::mem::replace(&mut assessment.round, round);
            let years = &mut record.aside.data_years;
            if let Some(year) = assessment.chosen_data_year {
                years.insert(before, year);
            }
            // A draft that was written by hand may keep any year.
            let back = years.remove(&round);
            assessment.chosen_data_year =
                back.filter(|back| Assessment::data_years(round).any(|year| year == *back));
            let date =
                dates.remove(&round).or_else(|| reference::usual(assessment.prepared.on, round));
            assessment.reference_date = date.unwrap_or(assessment.reference_date);
            record.rejected.remove(&FieldKey::Day(RecordDay::Reference));
        }
        HeadAction::ChoseDataYear(year) => assessment.chosen_data_year = Some(year),
        HeadAction::NamedPreparer(by) => assessment.prepared.by = entry::clean(&by, false),
        HeadAction::StatedDocument(document, ready) => assessment.application.set(document, ready),
        HeadAction::Enclosed(what, goes) => assessment.application.enclose(what, goes),
        HeadAction::Typed(day, text) => enter(record, FieldKey::Day(day), None, &text),
    }
}

fn facts(record: &mut Record, check: CheckId, action: FactsAction) {
    let stated = &mut record.assessment.eligibility;
    match action {
        FactsAction::Graded(grade) => stated.set_grade(check, grade),
        FactsAction::Declared(declared) => stated.declare(check, declared),
        FactsAction::ChoseListing(choice) => lists::choose(record, check, choice),
        FactsAction::PutOnRecord => lists::put_on_record(record, check),
    }
}

fn passage(record: &mut Record, no: SectionNo, action: PassageAction) {
    let (written, aside) = (&mut record.assessment.narrative, &mut record.aside.narrative);
    match action {
        PassageAction::Wrote(passage) => {
            let text = entry::clean_section(&passage.text).trim_end().to_owned();
            if text.is_empty() {
                written.remove(&no);
            } else {
                written.insert(no, Passage { text, ..passage });
            }
        }
        PassageAction::TookDraft => aside.extend(written.remove_entry(&no)),
        PassageAction::TookBack => written.extend(aside.remove_entry(&no)),
    }
}

fn plan(record: &mut Record, action: PlanAction) {
    let plan = &mut record.assessment.plan;
    match action {
        PlanAction::WroteSection(section, text) => {
            let text = entry::clean_section(&text);
            if text.trim().is_empty() {
                plan.sections.remove(&section);
            } else {
                plan.sections.insert(section, text);
            }
        }
        PlanAction::TookMeasures(measures) => {
            for measure in measures {
                if plan.measures.len() < lists::MAX_ENTRIES && !plan.has(&measure) {
                    plan.measures.push(measure);
                }
            }
            lists::forget(record, ListKey::Measures);
        }
    }
}
