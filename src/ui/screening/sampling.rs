//! The trial of many weights: how it is done, its progress, and what came of it.
//!
//! Must not know: how weights are drawn.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::entry::{EntryProblem, figure};
use crate::app::screening::action::ScreeningAction;
use crate::platform::schedule::{self, Next, Work, drop_later};
use crate::screening::Analysis;
use crate::screening::robustness::probability::greatest_error;
use crate::screening::robustness::sampler::{Acceptability, Sampler};
use crate::screening::robustness::weights::WeightModel;
use crate::ui::fields::field::Select;
use crate::ui::fields::field::refused::OwnedFigure;
use crate::ui::fields::options::Options;
use crate::ui::fields::working::working;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;

/// Trials in one step: well under a millisecond for a few counties, some for hundreds.
const STEP: u32 = 50;
/// For how long a turn may work, in milliseconds.
const TURN: u64 = 30;
/// After so many milliseconds progress is told again: to draw it, below a ranking of many
/// counties, costs as much as a thousand trials.
const TOLD_AFTER: u64 = 200;
/// The numbers of trials that are offered.
const SAMPLES: [u32; 3] = [10_000, 100_000, 1_000_000];
/// The margins around the scheme's weights that are offered, in percent.
const PERCENTS: [u8; 3] = [10, 20, 50];

/// The properties of [`Sampling`].
#[derive(Clone, PartialEq, Properties)]
pub struct SamplingProps {
    /// What the page shows.
    pub page: PageView,
    /// What came of it.
    pub sampled: Option<Shared<Acceptability>>,
    /// It has come to its end.
    pub on_sampled: Callback<(u64, Shared<Acceptability>)>,
}

/// The form, the bar and the sentence about the result.
#[component]
pub fn Sampling(props: &SamplingProps) -> Html {
    let SamplingProps { page, sampled, on_sampled } = props;
    let s = page.s();
    let progress = use_state(|| None::<u32>);
    let work = use_mut_ref(|| None::<Work>);
    let analysis = page.screening().analysis;
    let begin = {
        let (page, progress, work, on_sampled) =
            (page.clone(), progress.clone(), work.clone(), on_sampled.clone());
        Callback::from(move |_: MouseEvent| {
            if progress.is_some() {
                return;
            }
            // The result before stays: the same weights are tried, and one may cancel.
            progress.set(Some(0));
            let started = sample(&page, analysis, &progress, &work, &on_sampled);
            drop_later(work.borrow_mut().replace(started));
        })
    };
    let cancel = {
        let (progress, work) = (progress.clone(), work.clone());
        let (dispatch, has_result) = (page.dispatch.clone(), sampled.is_some());
        Callback::from(move |_: MouseEvent| {
            drop_later(work.borrow_mut().take());
            progress.set(None);
            if !has_result {
                dispatch.emit(ScreeningAction::Tried(false));
            }
        })
    };
    let count = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    // What is at work is about the files, and the way of trying, as they were.
    use_effect_with((page.state.files_revision, analysis), {
        let (progress, work) = (progress.clone(), work.clone());
        move |_| {
            if work.borrow_mut().take().is_some() {
                progress.set(None);
            }
        }
    });
    // One that was made before the screening was saved, or the page left, is made again.
    let is_due = page.screening().tried && sampled.is_none();
    use_effect_with((page.state.files_revision, is_due), {
        let (page, progress, work, on_sampled) =
            (page.clone(), progress.clone(), work.clone(), on_sampled.clone());
        move |_| {
            if is_due && work.borrow().is_none() {
                progress.set(Some(0));
                let started = sample(&page, analysis, &progress, &work, &on_sampled);
                drop_later(work.borrow_mut().replace(started));
            }
        }
    });
    let open = &page.ranked.ranking.prefecture.open;
    let open: Vec<_> = open.iter().map(|open| open.county.name.as_str()).collect();
    html! {
        <>
            <h3 class="cx-subheading">{ s.sampling }</h3>
            <p>{ s.sampling_text }</p>
            { form(page, analysis) }
            <p>
                <button class="cx-button cx-button--primary" id="cx-sample" type="button" aria-disabled={progress.is_some().then_some("true")} onclick={begin}>{ s.sample }</button>
            </p>
            <div id="cx-sample-status" role="status">
                if let Some(done) = *progress {
                    { working("cx-sample", &(s.sampling_now)(done, analysis.samples), (count(done), count(analysis.samples)), Some((s.cancel, cancel))) }
                } else if let Some(sampled) = sampled {
                    <p class="cx-done" id="cx-sampled">{ (s.sampled)(sampled.0.analysis, &greatest_error(sampled.0.trials).to_string()) }</p>
                    if !open.is_empty() {
                        <p id="cx-untried">{ (s.untried)(sampled.0.counties.len(), &open) }</p>
                    }
                }
            </div>
        </>
    }
}

fn form(page: &PageView, analysis: Analysis) -> Html {
    let s = page.s();
    let mut models = vec![WeightModel::Uniform];
    // Equal weights have no order that could be kept.
    let weights = &page.ranked.matrix.weights;
    if weights.windows(2).any(|pair| matches!(pair, [one, next] if one != next)) {
        models.push(WeightModel::Ordered);
    }
    models.extend(PERCENTS.map(|percent| WeightModel::Around { percent }));
    if !models.contains(&analysis.model) {
        models.push(analysis.model);
    }
    let mut counts = SAMPLES.to_vec();
    if !counts.contains(&analysis.samples) {
        counts.push(analysis.samples);
    }
    let on_model = page
        .dispatch
        .reform(move |model| ScreeningAction::ChoseAnalysis(Analysis { model, ..analysis }));
    let models = models.into_iter().map(|model| (model, (s.model)(model)));
    let models = Options::of(models, &analysis.model, on_model);
    let on_count = page
        .dispatch
        .reform(move |samples| ScreeningAction::ChoseAnalysis(Analysis { samples, ..analysis }));
    let counts = counts.into_iter().map(|count| (count, count.to_string()));
    let counts = Options::of(counts, &analysis.samples, on_count);
    let take_seed = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |text: String| {
            let seed = figure::read_whole(&(0..=Analysis::MOST_SEED), "", &text)?;
            let seed = seed.ok_or(EntryProblem::Missing)?;
            dispatch.emit(ScreeningAction::ChoseAnalysis(Analysis { seed, ..analysis }));
            Ok(())
        })
    };
    html! {
        <div class="cx-grid">
            <Select id="cx-model" label={s.model_label} options={models} />
            <Select id="cx-samples" label={s.samples_label} options={counts} />
            <OwnedFigure id="cx-seed" label={s.seed_label} hint={html! { s.seed_hint }} value={analysis.seed.to_string()} take={take_seed} />
        </div>
    }
}

/// Starts the trial.
fn sample(
    page: &PageView,
    analysis: Analysis,
    progress: &UseStateHandle<Option<u32>>,
    work: &Rc<RefCell<Option<Work>>>,
    on_sampled: &Callback<(u64, Shared<Acceptability>)>,
) -> Work {
    let quota = usize::from(page.ranked.ranking.quota);
    let mut sampler = Sampler::new(&page.ranked.matrix, analysis, quota);
    let revision = page.state.files_revision;
    let (progress, work, on_sampled) = (progress.clone(), work.clone(), on_sampled.clone());
    let mut told_at = schedule::now();
    // Nothing but the bar is drawn between the turns, so that they can be longer than others.
    let started = Work::in_turns(TURN, move || {
        sampler.step(STEP);
        if sampler.is_done() {
            progress.set(None);
            on_sampled.emit((revision, Shared(Rc::new(sampler.result()))));
            drop_later(work.borrow_mut().take());
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
