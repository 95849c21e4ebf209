//! What follows from an action: the next state of the screening, always a result.
//!
//! Must not know: who asks, or how it is shown.

use std::rc::Rc;

use crate::app::entry::clean;
use crate::app::screening::action::ScreeningAction;
use crate::app::screening::{Desk, Told};
use crate::screening::Screening;
use crate::screening::selection::{Choice, Selection};
use crate::screening::submission::Submission;

/// The greatest quota that can be set.
pub const MOST_QUOTA: u8 = 99;

/// The state after an action.
#[must_use]
pub fn update(mut desk: Desk, action: ScreeningAction) -> Desk {
    match action {
        ScreeningAction::Opened(screening) => {
            // The revisions go on, so that nothing of the screening before is taken for its.
            let (files, choice) = (desk.files_revision + 1, desk.choice_revision + 1);
            desk = Desk::holding(*screening);
            (desk.files_revision, desk.choice_revision) = (files, choice);
        }
        ScreeningAction::Saved(n_changes) => {
            // What was changed while it was saved is not in the file.
            desk.n_unsaved = desk.n_unsaved.saturating_sub(n_changes);
        }
        ScreeningAction::Chose(..)
        | ScreeningAction::Withdrew(_)
        | ScreeningAction::GaveReason(..)
        | ScreeningAction::StatedDissent(_) => {
            choose(&mut Rc::make_mut(&mut desk.screening).selection, action);
            desk.choice_revision += 1;
            desk.n_unsaved += 1;
        }
        ScreeningAction::ChoseAnalysis(analysis) => {
            Rc::make_mut(&mut desk.screening).analysis = analysis;
            desk.n_unsaved += 1;
        }
        ScreeningAction::TookFiles(_)
        | ScreeningAction::Recomputed(_)
        | ScreeningAction::Emptied
        | ScreeningAction::ChosePrefecture(_)
        | ScreeningAction::ChoseRound(_)
        | ScreeningAction::ChoseScheme(_)
        | ScreeningAction::SwitchedRescoring(_)
        | ScreeningAction::SetQuota(_)
        | ScreeningAction::NamedOffice(_)
        | ScreeningAction::ChoseDay(_)
        | ScreeningAction::TypedCode(..)
        | ScreeningAction::Admitted(..)
        | ScreeningAction::Preferred(_)
        | ScreeningAction::Removed(_) => {
            let (screening, told) =
                (Rc::make_mut(&mut desk.screening), Rc::make_mut(&mut desk.told));
            change(screening, told, action);
            told.resize(screening.submissions.len(), Told::Nothing);
            desk.files_revision += 1;
            desk.n_unsaved += 1;
        }
    }
    desk
}

fn change(screening: &mut Screening, told: &mut Vec<Told>, action: ScreeningAction) {
    let settings = &mut screening.settings;
    match action {
        ScreeningAction::TookFiles(files) => {
            for (submission, beside) in files {
                let before = screening.submissions.len();
                screening.add(submission);
                if screening.submissions.len() > before {
                    told.push(beside);
                }
            }
        }
        ScreeningAction::Recomputed(contents) => {
            // Files may have come or gone meanwhile; then nothing is exchanged.
            if contents.len() == screening.submissions.len() {
                for (submission, content) in screening.submissions.iter_mut().zip(contents) {
                    submission.content = content;
                }
            }
        }
        ScreeningAction::Emptied => {
            screening.submissions.clear();
            screening.selection = Selection::default();
            told.clear();
        }
        ScreeningAction::ChosePrefecture(prefecture) => settings.prefecture = prefecture,
        ScreeningAction::ChoseRound(round) => settings.round = round,
        ScreeningAction::ChoseScheme(scheme) => settings.scheme = scheme,
        ScreeningAction::SwitchedRescoring(rescore) => settings.rescore = rescore,
        ScreeningAction::SetQuota(quota) => settings.quota = quota.clamp(1, MOST_QUOTA),
        ScreeningAction::NamedOffice(name) => settings.held_by = clean(&name, false),
        ScreeningAction::ChoseDay(day) => settings.held_on = day,
        ScreeningAction::TypedCode(at, code) => {
            if let Some(submission) = screening.submissions.get_mut(at) {
                submission.typed_code = clean(&code, false);
            }
        }
        ScreeningAction::Admitted(at, admitted) => {
            if let Some(submission) = screening.submissions.get_mut(at) {
                submission.admitted = admitted;
            }
        }
        ScreeningAction::Preferred(at) => prefer(&mut screening.submissions, at),
        ScreeningAction::Removed(at) => {
            if at < screening.submissions.len() {
                screening.submissions.remove(at);
                told.remove(at);
            }
        }
        // Those leave the files alone.
        ScreeningAction::Opened(_)
        | ScreeningAction::Saved(_)
        | ScreeningAction::ChoseAnalysis(_)
        | ScreeningAction::Chose(..)
        | ScreeningAction::Withdrew(_)
        | ScreeningAction::GaveReason(..)
        | ScreeningAction::StatedDissent(_) => {}
    }
}

/// Prefers a file, and no other of its county.
fn prefer(submissions: &mut [Submission], at: usize) {
    let key = |submission: &Submission| submission.county().map(|file| file.key());
    let Some(county) = submissions.get(at).and_then(key) else {
        return;
    };
    for (position, submission) in submissions.iter_mut().enumerate() {
        if key(submission).as_ref() == Some(&county) {
            submission.preferred = position == at;
        }
    }
}

fn choose(selection: &mut Selection, action: ScreeningAction) {
    match action {
        ScreeningAction::Chose(county, name) => {
            if !selection.chosen.iter().any(|choice| choice.county == county) {
                selection.chosen.push(Choice { county, name, reason: String::new() });
            }
        }
        ScreeningAction::Withdrew(county) => {
            selection.chosen.retain(|choice| choice.county != county);
        }
        ScreeningAction::GaveReason(county, reason) => {
            let choice = selection.chosen.iter_mut().find(|choice| choice.county == county);
            if let Some(choice) = choice {
                choice.reason = clean(&reason, true);
            }
        }
        ScreeningAction::StatedDissent(dissent) => selection.dissent = clean(&dissent, true),
        // Those choose nobody.
        ScreeningAction::TookFiles(_)
        | ScreeningAction::Recomputed(_)
        | ScreeningAction::Opened(_)
        | ScreeningAction::Saved(_)
        | ScreeningAction::Emptied
        | ScreeningAction::ChosePrefecture(_)
        | ScreeningAction::ChoseRound(_)
        | ScreeningAction::ChoseScheme(_)
        | ScreeningAction::SwitchedRescoring(_)
        | ScreeningAction::SetQuota(_)
        | ScreeningAction::NamedOffice(_)
        | ScreeningAction::ChoseDay(_)
        | ScreeningAction::TypedCode(..)
        | ScreeningAction::Admitted(..)
        | ScreeningAction::Preferred(_)
        | ScreeningAction::Removed(_)
        | ScreeningAction::ChoseAnalysis(_) => {}
    }
}
