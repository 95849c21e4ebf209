//! How the trial of many weights is done, its progress, and the sentence about its result.
//!
//! Must not know: how weights are drawn, and when it begins.

use yew::prelude::*;

use crate::app::entry::{EntryProblem, figure};
use crate::app::screening::action::ScreeningAction;
use crate::screening::Analysis;
use crate::screening::robustness::probability::greatest_error;
use crate::screening::robustness::weights::WeightModel;
use crate::ui::fields::field::Select;
use crate::ui::fields::field::refused::OwnedFigure;
use crate::ui::fields::options::Options;
use crate::ui::fields::working::working;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::trial::Trial;

/// The numbers of trials that are offered.
const SAMPLES: [u32; 3] = [10_000, 100_000, 1_000_000];
/// The margins around the scheme's weights that are offered, in percent.
const PERCENTS: [u8; 3] = [10, 20, 50];

/// The properties of [`Sampling`] and [`TrialStatus`].
#[derive(Clone, PartialEq, Properties)]
pub struct SamplingProps {
    /// What the page shows.
    pub page: PageView,
    /// The trial.
    pub trial: Trial,
}

/// The form and what it means.
#[component]
pub fn Sampling(props: &SamplingProps) -> Html {
    let SamplingProps { page, trial } = props;
    let s = page.s();
    let sampled = trial.sampled.as_ref().map(|sampled| &*sampled.0);
    html! {
        <>
            <h3 class="cx-subheading">{ s.sampling }</h3>
            <p>{ s.sampling_text }</p>
            { form(page, page.screening().analysis) }
            if let Some(sampled) = sampled {
                <p class="cx-done" id="cx-sampled">{ (s.sampled)(sampled.analysis, &greatest_error(sampled.trials).to_string()) }</p>
            }
        </>
    }
}

/// How far it is, beside the result to which it leads.
#[component]
pub fn TrialStatus(props: &SamplingProps) -> Html {
    let SamplingProps { page, trial } = props;
    let s = page.s();
    let samples = page.screening().analysis.samples;
    let count = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    let cancel = trial.cancel.reform(|_: MouseEvent| ());
    let begin = trial.begin.reform(|_: MouseEvent| ());
    html! {
        <div id="cx-sample-status">
            if let Some(done) = trial.progress {
                { working("cx-sample", &(s.sampling_now)(done, samples), (count(done), count(samples)), Some((s.cancel, cancel))) }
            } else if trial.sampled.is_none() && page.ranked.is_analysed() {
                <p class="cx-hint">{ s.sample_first }{ " " }<button class="cx-button" id="cx-sample" type="button" onclick={begin}>{ s.sample }</button></p>
            }
        </div>
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
