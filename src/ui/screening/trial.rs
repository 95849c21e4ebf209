//! The trial of many weights, which begins by itself where there are counties enough for it:
//! its progress, its result, and a way to stop it.
//!
//! Must not know: how weights are drawn, and how the result is shown.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::platform::schedule::{self, Next, Work};
use crate::screening::robustness::sampler::{Acceptability, Sampler};
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;

/// Trials in one step: well under a millisecond for a few counties, some for hundreds.
const STEP: u32 = 50;
/// For how long a turn may work, in milliseconds.
const TURN: u64 = 30;
/// After so many milliseconds progress is told again: to draw it, below a ranking of many
/// counties, costs as much as a thousand trials.
const TOLD_AFTER: u64 = 200;

/// A trial as it stands.
#[derive(Clone, PartialEq)]
pub struct Trial {
    /// How many sets of weights are tried, while it is at work.
    pub progress: Option<u32>,
    /// Whether it is at work, or about to be.
    pub is_due: bool,
    /// What came of it, for the files, settings and way of trying as they are.
    pub sampled: Option<Shared<Acceptability>>,
    /// Begins it where it was stopped.
    pub begin: Callback<()>,
    /// Stops it.
    pub cancel: Callback<()>,
}

/// The trial of a screening, at work unless it was stopped.
#[hook]
pub fn use_trial(page: &PageView, is_idle: bool) -> Trial {
    let progress = use_state(|| None::<u32>);
    let sampled = use_state(|| None::<(u64, Shared<Acceptability>)>);
    let work = use_mut_ref(|| None::<Work>);
    let analysis = page.screening().analysis;
    let revision = page.state.files_revision;
    // Which one was stopped: another one begins by itself again.
    let stopped = use_state(|| None);
    let held = sampled.as_ref().filter(|(of, result)| {
        *of == revision && result.0.analysis == analysis && page.screening().tried
    });
    let held = held.map(|(_, result)| result.clone());
    let is_stopped = *stopped == Some((revision, analysis));
    let is_due = is_idle && page.ranked.is_analysed() && held.is_none() && !is_stopped;
    use_effect_with((revision, analysis, is_due), {
        let (progress, work, sampled) = (progress.clone(), Rc::clone(&work), sampled.setter());
        let page = page.clone();
        move |&(.., is_due)| {
            // What is at work is about the files, and the way of trying, as they were.
            work.take();
            progress.set(is_due.then_some(0));
            if is_due {
                let started = start(&page, &progress, &work, sampled);
                work.borrow_mut().replace(started);
            }
        }
    });
    let cancel = {
        let (stopped, dispatch) = (stopped.setter(), page.dispatch.clone());
        Callback::from(move |()| {
            stopped.set(Some((revision, analysis)));
            dispatch.emit(ScreeningAction::Tried(false));
        })
    };
    let begin = {
        let stopped = stopped.setter();
        Callback::from(move |()| stopped.set(None))
    };
    Trial { progress: progress.filter(|_| is_due), is_due, sampled: held, begin, cancel }
}

/// Starts it.
fn start(
    page: &PageView,
    progress: &UseStateHandle<Option<u32>>,
    work: &Rc<RefCell<Option<Work>>>,
    sampled: UseStateSetter<Option<(u64, Shared<Acceptability>)>>,
) -> Work {
    let quota = usize::from(page.ranked.ranking.quota);
    let analysis = page.screening().analysis;
    let mut sampler = Sampler::new(&page.ranked.matrix, analysis, quota);
    let revision = page.state.files_revision;
    let (progress, work) = (progress.setter(), Rc::clone(work));
    let dispatch = page.dispatch.clone();
    let mut told_at = schedule::now();
    // Nothing but the bar is drawn between the turns, so that they can be longer than others.
    let started = Work::in_turns(TURN, move || {
        sampler.step(STEP);
        if sampler.is_done() {
            sampled.set(Some((revision, Shared(Rc::new(sampler.result())))));
            dispatch.emit(ScreeningAction::Tried(true));
            work.take();
            return Next::Rest;
        }
        let now = schedule::now();
        if now >= told_at + TOLD_AFTER {
            told_at = now;
            progress.set(Some(sampler.done()));
            return Next::Turn;
        }
        Next::Step
    });
    started.waker().wake();
    started
}
