//! What follows from an action: the next state of the screening, always a result.
//!
//! Must not know: who asks, or how it is shown.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::entry::clean;
use crate::app::screening::action::{
    ChoiceAction, FilesAction, OfficeAction, RosterAction, ScreeningAction, SettingsAction,
};
use crate::app::screening::{FileDetails, RemovedFile, ScreeningState};
use crate::domain::applicant::ApplicantName;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::reference;
use crate::screening::intake::waivers;
use crate::screening::roster::Absent;
use crate::screening::selection::{Nominee, Reason, Selection};
use crate::screening::settings::Settings;
use crate::screening::submission::{CountyKey, Submission};
use crate::screening::{Analysis, Screening};

/// The greatest quota that can be set.
pub const MOST_QUOTA: u8 = 99;

/// The state after an action.
#[must_use]
pub fn update(state: ScreeningState, action: ScreeningAction) -> ScreeningState {
    let is_opened = matches!(action, ScreeningAction::Opened(_));
    let revision = state.files_revision;
    let mut state = taken(state, action);
    // A trial is one of the files and settings as they were.
    if state.files_revision != revision && !is_opened && state.screening.tried {
        Rc::make_mut(&mut state.screening).tried = false;
    }
    state
}

fn taken(mut state: ScreeningState, action: ScreeningAction) -> ScreeningState {
    match action {
        ScreeningAction::Opened(screening) => {
            // The revisions go on, so that nothing of the screening before is taken for its.
            let (files, choice) = (state.files_revision + 1, state.choice_revision + 1);
            state = ScreeningState::holding(*screening);
            (state.files_revision, state.choice_revision) = (files, choice);
        }
        ScreeningAction::Saved(n_changes) => {
            // What was changed while it was saved is not in the file.
            state.n_unsaved = state.n_unsaved.saturating_sub(n_changes);
        }
        ScreeningAction::ForgotRemoved => state.removed = None,
        ScreeningAction::ChoseAnalysis(analysis) => {
            let screening = Rc::make_mut(&mut state.screening);
            (screening.analysis, screening.tried) = (analysis, false);
            state.n_unsaved += 1;
        }
        ScreeningAction::Tried(tried) => {
            if state.screening.tried != tried {
                Rc::make_mut(&mut state.screening).tried = tried;
                state.n_unsaved += 1;
            }
        }
        ScreeningAction::Office(action) => {
            let settings = &mut Rc::make_mut(&mut state.screening).settings;
            match action {
                OfficeAction::Named(name) => settings.held_by = clean(&name, false),
                OfficeAction::ChoseDay(day) => {
                    if following(settings, |settings| settings.held_on = day) {
                        state.files_revision += 1;
                    }
                }
            }
            state.n_unsaved += 1;
        }
        ScreeningAction::Files(action) => {
            let usual = Analysis::usual_samples(state.screening.submissions.len());
            files(&mut state, action);
            let screening = Rc::make_mut(&mut state.screening);
            if screening.analysis.samples == usual {
                screening.analysis.samples = Analysis::usual_samples(screening.submissions.len());
            }
            state.files_revision += 1;
            state.n_unsaved += 1;
        }
        ScreeningAction::Settings(action) => {
            settings(&mut state, action);
            state.files_revision += 1;
            state.n_unsaved += 1;
        }
        ScreeningAction::Roster(action) => {
            roster(Rc::make_mut(&mut state.screening), action);
            state.files_revision += 1;
            state.n_unsaved += 1;
        }
        ScreeningAction::Choice(action) => {
            let selection = &mut Rc::make_mut(&mut state.screening).selection;
            choose(selection, Rc::make_mut(&mut state.withdrawn), action);
            state.choice_revision += 1;
            state.n_unsaved += 1;
        }
    }
    state
}

/// Changes settings; a reference date that is the usual one stays the usual one. Whether it
/// moved.
fn following(settings: &mut Settings, change: impl FnOnce(&mut Settings)) -> bool {
    let before = settings.reference_date;
    let is_usual = before == settings.usual_reference_date();
    change(settings);
    if is_usual {
        settings.reference_date = settings.usual_reference_date();
    }
    settings.reference_date != before
}

fn settings(state: &mut ScreeningState, action: SettingsAction) {
    let settings = &mut Rc::make_mut(&mut state.screening).settings;
    match action {
        SettingsAction::ChoseArea(area) => {
            // A quota that is the usual one stays the usual one.
            if settings.quota == settings.usual_quota() {
                settings.quota = area.usual_quota(settings.edition());
            }
            // Zones belong to their prefecture, and come back with it.
            let before = std::mem::replace(&mut settings.area, area);
            let aside = Rc::make_mut(&mut state.zones_aside);
            aside.insert(before, std::mem::take(&mut settings.zones));
            settings.zones = aside.remove(&settings.area).unwrap_or_default();
        }
        SettingsAction::ChoseRound(round) => {
            following(settings, |settings| settings.round = round);
            if !reference::fits(settings.reference_date, round) {
                settings.reference_date = settings.usual_reference_date();
            }
        }
        SettingsAction::ChoseReferenceDate(day) => settings.reference_date = day,
        SettingsAction::ChoseScheme(scheme) => {
            // The one before is still to be had when it is chosen again.
            let before = std::mem::replace(&mut settings.scheme, scheme);
            if !state.schemes.contains(&before) {
                Rc::make_mut(&mut state.schemes).push(before);
            }
        }
        SettingsAction::SwitchedRescoring(rescore) => settings.rescore = rescore,
        SettingsAction::SetQuota(quota) => settings.quota = quota.clamp(1, MOST_QUOTA),
    }
    end_admissions(Rc::make_mut(&mut state.screening));
}

fn files(state: &mut ScreeningState, action: FilesAction) {
    // With any other change of the files, what was put away before is gone for good.
    let removed = state.removed.take();
    let (screening, told) = (Rc::make_mut(&mut state.screening), Rc::make_mut(&mut state.told));
    match action {
        FilesAction::Took(files) => {
            for (submission, beside) in files {
                let before = screening.submissions.len();
                screening.add(submission);
                if screening.submissions.len() > before {
                    told.push(beside);
                }
            }
        }
        FilesAction::Skipped(names) => screening.skip(names),
        FilesAction::RemovedRefused => {
            let refused = |submission: &Submission| submission.county().is_none();
            let files = told.iter().zip(&screening.submissions);
            let gone: Vec<_> = files.filter(|(_, of)| refused(of)).map(|((id, _), _)| id).collect();
            for id in gone {
                told.remove(id);
            }
            screening.submissions.retain(|submission| !refused(submission));
        }
        FilesAction::Recomputed(contents) => {
            for (id, content) in contents {
                // It may have gone meanwhile.
                if let Some(submission) = file(screening, told, id) {
                    submission.content = content;
                }
            }
        }
        FilesAction::Emptied => {
            screening.submissions.clear();
            screening.skipped.clear();
            screening.selection = Selection::default();
            *told = Entries::new();
            state.withdrawn = Rc::default();
        }
        FilesAction::TypedCode(id, code) => {
            if let Some(submission) = file(screening, told, id) {
                submission.typed_code = clean(&code, false);
            }
            end_admissions(screening);
        }
        FilesAction::Admitted(id, admitted) => {
            let settings = screening.settings.clone();
            if let Some(submission) = file(screening, told, id) {
                let waived = if admitted { waivers(submission, &settings) } else { Vec::new() };
                submission.admitted = waived;
            }
        }
        FilesAction::Identified(id, identity) => {
            if let Some(submission) = file(screening, told, id) {
                submission.identity = identity;
            }
            end_admissions(screening);
        }
        FilesAction::Preferred(id) => {
            if let Some(at) = told.position(id) {
                prefer(&mut screening.submissions, at);
            }
        }
        FilesAction::Removed(id) => {
            if let Some((position, told)) = told.remove(id) {
                let submission = screening.submissions.remove(position);
                state.removed = Some(Rc::new(RemovedFile { id, position, submission, told }));
            }
        }
        FilesAction::Restored => {
            if let Some(removed) = removed.map(Rc::unwrap_or_clone) {
                let RemovedFile { id, position, submission, told: beside } = removed;
                let position = position.min(screening.submissions.len());
                screening.submissions.insert(position, submission);
                told.put_back(id, position, beside);
            }
        }
    }
}

fn roster(screening: &mut Screening, action: RosterAction) {
    match action {
        RosterAction::AddedZone(name) => {
            let settings = &mut screening.settings;
            let added = ApplicantName::new(&clean(&name, false));
            let added = added.filter(|added| settings.zone_problem(added).is_none());
            settings.zones.extend(added);
        }
        RosterAction::RemovedZone(name) => screening.settings.zones.retain(|zone| *zone != name),
        RosterAction::Remembered(earlier) => screening.earlier = earlier,
        RosterAction::NotedAbsence(county, reason) => {
            screening.absent.retain(|absent| absent.county != county);
            let reason = clean(&reason, true);
            if !reason.trim().is_empty() {
                screening.absent.push(Absent { county, reason });
            }
        }
    }
}

/// Ends the admissions whose objection is no more.
fn end_admissions(screening: &mut Screening) {
    for submission in &mut screening.submissions {
        if !submission.admitted.is_empty() {
            let present = waivers(submission, &screening.settings);
            submission.admitted.retain(|waiver| present.contains(waiver));
        }
    }
}

/// The file of that id.
fn file<'a>(
    screening: &'a mut Screening,
    told: &Entries<FileDetails>,
    id: EntryId,
) -> Option<&'a mut Submission> {
    screening.submissions.get_mut(told.position(id)?)
}

/// Prefers a file, and no other of its county.
fn prefer(submissions: &mut [Submission], at: usize) {
    let Some(county) = submissions.get(at).and_then(Submission::key) else {
        return;
    };
    for (position, submission) in submissions.iter_mut().enumerate() {
        if submission.key().as_ref() == Some(&county) {
            submission.preferred = position == at;
        }
    }
}

fn choose(
    selection: &mut Selection,
    withdrawn: &mut BTreeMap<CountyKey, String>,
    action: ChoiceAction,
) {
    match action {
        ChoiceAction::Chose(county, name) => {
            if !selection.chosen.iter().any(|choice| choice.county == county) {
                let reason = withdrawn.remove(&county).unwrap_or_default();
                selection.chosen.push(Nominee { county, name, reason });
            }
        }
        ChoiceAction::Withdrew(county) => {
            let at = selection.chosen.iter().position(|choice| choice.county == county);
            if let Some(at) = at {
                withdrawn.insert(county, selection.chosen.remove(at).reason);
            }
        }
        ChoiceAction::GaveReason(county, reason) => {
            let choice = selection.chosen.iter_mut().find(|choice| choice.county == county);
            if let Some(choice) = choice {
                choice.reason = clean(&reason, true);
            }
        }
        ChoiceAction::GaveReasonAgainst(county, reason) => {
            selection.others.retain(|other| other.county != county);
            let reason = clean(&reason, true);
            if !reason.trim().is_empty() {
                selection.others.push(Reason { county, reason });
            }
        }
        ChoiceAction::ExplainedExcess(reason) => selection.excess = clean(&reason, true),
        ChoiceAction::ExplainedNobody(reason) => selection.nobody = clean(&reason, true),
        ChoiceAction::StatedDissent(dissent) => selection.dissent = clean(&dissent, true),
    }
}
