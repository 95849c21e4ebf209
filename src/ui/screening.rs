//! The page of a prefecture: files in, who is barred, how the others stand, how robust that
//! is, whom the office chooses, and the papers.
//!
//! Must not know: rules. What takes long is done in turns; see `platform::schedule`.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::Route;
use crate::app::screening::ScreeningState;
use crate::app::screening::action::{FilesAction, ScreeningAction};
use crate::domain::entries::EntryId;
use crate::platform::file::Chosen;
use crate::platform::schedule::{self, Work, drop_later};
use crate::platform::show::add_rules;
use crate::screening::MAX_FILES;
use crate::screening::pairs::Pair;
use crate::screening::ranked::Ranked;
use crate::screening::selection::review;
use crate::screening::settings::Settings;
use crate::screening::submission::{CountyKey, Submission};
use crate::ui::frame::scripts;
use crate::ui::screening::analysis::{Analysis, use_robustness};
use crate::ui::screening::before_issue::BeforeIssue;
use crate::ui::screening::earlier::EarlierRounds;
use crate::ui::screening::evidence::EvidenceCheck;
use crate::ui::screening::files::Files;
use crate::ui::screening::gate::Gate;
use crate::ui::screening::gradual::use_later;
use crate::ui::screening::intake::{AtWork, Intake};
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::papers::{Papers, Printed};
use crate::ui::screening::picture::PictureTable;
use crate::ui::screening::read::reading::FilesRead;
use crate::ui::screening::read::{Reader, Tells};
use crate::ui::screening::recompute::{Recomputes, recompute};
use crate::ui::screening::roster::RosterList;
use crate::ui::screening::sampling::TrialStatus;
use crate::ui::screening::second_look::SecondLook;
use crate::ui::screening::selection::SelectionForm;
use crate::ui::screening::settings::SettingsForm;
use crate::ui::screening::shared::Shared;
use crate::ui::screening::steps::ScreeningSteps;
use crate::ui::screening::store::ScreeningStore;
use crate::ui::screening::trial::use_trial;
use crate::ui::screening::versus::TwoCounties;
use crate::ui::view::kept::use_kept;
use crate::ui::view::store::View;

pub mod analysis;
pub mod before_issue;
pub mod change;
pub mod code;
pub mod county_name;
pub mod earlier;
pub mod evidence;
pub mod exports;
pub mod files;
pub mod gate;
pub mod gradual;
pub mod groups;
pub mod handover;
pub mod intake;
pub mod long_paper;
pub mod marks;
pub mod overview;
pub mod page_view;
pub mod papers;
pub mod picture;
pub mod ranks;
pub mod read;
pub mod recompute;
pub mod roster;
pub mod sampling;
pub mod second_look;
pub mod selection;
pub mod settings;
pub mod shared;
pub mod steps;
pub mod store;
pub mod taking_part;
pub mod trial;
pub mod versus;

/// The properties of [`ScreeningPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ScreeningPageProps {
    /// What every page sees.
    pub view: View,
    /// The screening, and who is told what happened.
    pub store: ScreeningStore,
}

/// The page of the screening, or only what it holds while another page is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! { <Kept view={view.clone()} shown={shown.is_some()} /> }
}

/// The properties of [`Kept`].
#[derive(Clone, PartialEq, Properties)]
struct KeptProps {
    view: View,
    shown: bool,
}

/// The store, which outlives its page.
#[component]
fn Kept(props: &KeptProps) -> Html {
    let KeptProps { view, shown } = props.clone();
    let store: ScreeningStore = use_kept();
    use_effect_with((), |()| scripts::offer_screening());
    if shown {
        html! { <ScreeningPage {view} {store} /> }
    } else {
        Html::default()
    }
}

/// Work that is going on. Dropping it ends it.
enum Task {
    Reading(Reader),
    Recomputing { _work: Work },
}

/// How the pictures of this page look.
pub const RULES: &str = concat!(
    include_str!("../../styles/later/chart.css"),
    include_str!("../../styles/later/course.css"),
    include_str!("../../styles/later/heat.css"),
    include_str!("../../styles/later/ranks.css"),
    include_str!("../../styles/later/screening.css"),
    include_str!("../../styles/later/strip.css"),
    include_str!("../../styles/later/versus.css"),
);

/// The page.
#[component]
pub fn ScreeningPage(props: &ScreeningPageProps) -> Html {
    let ScreeningPageProps { view, store } = props;
    match &store.state {
        Some(state) => html! {
            <Screened view={view.clone()} state={Shared(Rc::clone(state))} dispatch={store.dispatch.clone()} />
        },
        None => Html::default(),
    }
}

/// The properties of [`Screened`].
#[derive(Clone, PartialEq, Properties)]
struct ScreenedProps {
    view: View,
    state: Shared<ScreeningState>,
    dispatch: Callback<ScreeningAction>,
}

#[component]
fn Screened(props: &ScreenedProps) -> Html {
    // For this page alone, so that a county does not wait for it.
    use_memo((), |()| add_rules("screening", RULES));
    let ScreenedProps { view, state, dispatch } = props;
    let state = &state.0;
    let ranked = use_memo(state.files_revision, |_| Ranked::new(&state.screening));
    let reviewed = use_memo((state.files_revision, state.choice_revision), |_| {
        review(&state.screening.selection, &ranked.ranking)
    });
    use_effect_with(state.files_revision, |_| schedule::mark("chengxin.ranked"));
    let printed = use_state(|| Printed::Picture);
    let on_report = use_callback((), {
        let printed = printed.setter();
        move |county: CountyKey, ()| printed.set(Printed::County(county))
    });
    let on_change = use_callback((), {
        let printed = printed.setter();
        move |pair: Pair, ()| printed.set(Printed::Change(pair))
    });
    let page = PageView {
        view: view.clone(),
        state: Rc::clone(state),
        ranked,
        review: reviewed,
        dispatch: dispatch.clone(),
        on_report,
        on_change,
    };
    let task = use_mut_ref(|| None::<Task>);
    let at_work = use_state(|| None::<AtWork>);
    let versus = use_state(|| None::<[CountyKey; 2]>);
    let robustness = use_robustness(&page);
    let is_idle = !matches!(*at_work, Some(AtWork::Reading(..) | AtWork::Recomputing(..)));
    let trial = use_trial(&page, is_idle);
    let sampled = trial.sampled.clone();
    let on_files = {
        let (page, task, at_work) = (page.clone(), task.clone(), at_work.clone());
        Callback::from(move |files: Vec<Chosen>| {
            let reader = read(&page, &at_work, &task, files);
            at_work.set(Some(AtWork::Reading(0, 0)));
            task.replace(Some(Task::Reading(reader)));
        })
    };
    let on_settings = {
        let (page, task, at_work) = (page.clone(), task.clone(), at_work.clone());
        Callback::from(move |(settings, action): (Settings, ScreeningAction)| {
            let files = page.screening().submissions.iter().cloned();
            let ids = page.state.told.iter().map(|(id, _)| id);
            let files = ids.zip(files).collect();
            let work = again(&page, &at_work, &task, files, settings, action);
            task.replace(Some(Task::Recomputing { _work: work }));
        })
    };
    let on_cancel = {
        let (task, at_work, dispatch) = (task.clone(), at_work.clone(), dispatch.clone());
        Callback::from(move |()| {
            let ended = task.borrow_mut().take();
            let mut n_taken = 0;
            if let Some(Task::Reading(reader)) = &ended {
                let read = reader.read();
                n_taken = read.taken.len();
                hand_over(&dispatch, read);
            }
            at_work.set(Some(AtWork::Cancelled(n_taken)));
        })
    };
    let on_print = {
        let printed = printed.clone();
        Callback::from(move |chosen| printed.set(chosen))
    };
    let s = page.s();
    let any = !state.screening.submissions.is_empty();
    // The place of the last file stays while it can be brought back.
    let any_listed = any || state.removed.is_some();
    let below = use_later(any);
    let on_versus = {
        let versus = versus.setter();
        Callback::from(move |pair| versus.set(Some(pair)))
    };
    let status = html! { <TrialStatus page={page.clone()} trial={trial.clone()} /> };
    html! {
        <div class="cx-screening">
            <ScreeningSteps page={page.clone()} versus={(*versus).clone()} />
            <div class="cx-screening__page">
                <div class="cx-screen">
                    <h1 class="cx-title" id="cx-title" tabindex="-1">{ s.own_title.unwrap_or(view.t().start.screening_title) }</h1>
                    if !any {
                        <p class="cx-lead">{ s.lead }</p>
                    }
                    <SettingsForm page={page.clone()} {on_settings} />
                    <Intake page={page.clone()} at_work={*at_work} {on_files} {on_cancel} />
                    if any_listed {
                        <Files page={page.clone()} />
                    }
                    <RosterList page={page.clone()} />
                    <div class="cx-screening__folds">
                        <EarlierRounds page={page.clone()} />
                        if below {
                            <Gate page={page.clone()} />
                            <SecondLook page={page.clone()} />
                        }
                    </div>
                    if below {
                        <EvidenceCheck page={page.clone()} />
                    }
                </div>
                if any {
                    <PictureTable page={page.clone()} sampled={sampled.clone()} printed={*printed == Printed::Picture}>{ status }</PictureTable>
                }
                if below {
                    <TwoCounties page={page.clone()} chosen={(*versus).clone()} on_choose={on_versus} printed={*printed == Printed::Versus} />
                    <div class="cx-screen cx-decision">
                        <SelectionForm page={page.clone()} />
                        <BeforeIssue page={page.clone()} />
                    </div>
                    <Papers page={page.clone()} robustness={robustness.clone()} {sampled} trying={trial.is_due} printed={(*printed).clone()} {on_print} />
                    <Analysis {page} {robustness} {trial} />
                }
            </div>
        </div>
    }
}

/// Starts to read files.
fn read(
    page: &PageView,
    at_work: &UseStateHandle<Option<AtWork>>,
    task: &Rc<RefCell<Option<Task>>>,
    files: Vec<Chosen>,
) -> Reader {
    schedule::mark("chengxin.begun");
    let screening = page.screening();
    let listed = screening.submissions.iter().filter(|file| !file.is_surplus()).count();
    let on_progress = {
        let at_work = at_work.clone();
        Box::new(move |done, all| at_work.set(Some(AtWork::Reading(done, all))))
    };
    let on_done = {
        let (at_work, task, dispatch) = (at_work.clone(), task.clone(), page.dispatch.clone());
        Box::new(move |read: FilesRead| {
            schedule::mark("chengxin.read");
            at_work.set(Some(AtWork::Done(read.taken.len())));
            hand_over(&dispatch, read);
            drop_later(task.borrow_mut().take());
        })
    };
    let room = MAX_FILES.saturating_sub(listed);
    let tells = Tells { on_progress, on_done };
    Reader::begin(files, room, screening.settings.clone(), tells)
}

fn hand_over(dispatch: &Callback<ScreeningAction>, read: FilesRead) {
    let FilesRead { taken, skipped } = read;
    if !skipped.is_empty() {
        dispatch.emit(ScreeningAction::Files(FilesAction::Skipped(skipped)));
    }
    dispatch.emit(ScreeningAction::Files(FilesAction::Took(taken)));
}

/// Computes all files again under other settings, and only then tells the screening of them.
fn again(
    page: &PageView,
    at_work: &UseStateHandle<Option<AtWork>>,
    task: &Rc<RefCell<Option<Task>>>,
    files: Vec<(EntryId, Submission)>,
    settings: Settings,
    action: ScreeningAction,
) -> Work {
    let on_progress = {
        let at_work = at_work.clone();
        Box::new(move |done, all| at_work.set(Some(AtWork::Recomputing(done, all))))
    };
    let action = RefCell::new(Some(action));
    let on_done = {
        let (at_work, task, dispatch) = (at_work.clone(), task.clone(), page.dispatch.clone());
        Box::new(move |contents| {
            at_work.set(None);
            if let Some(action) = action.borrow_mut().take() {
                dispatch.emit(action);
            }
            dispatch.emit(ScreeningAction::Files(FilesAction::Recomputed(contents)));
            drop_later(task.borrow_mut().take());
        })
    };
    recompute(files, settings, Recomputes { on_progress, on_done })
}
