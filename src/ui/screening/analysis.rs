//! 详细分析: closed, with its result in one sentence outside. What would alter the list, who is
//! ahead under all weights, the trial in figures, and the weights that put a county first.
//!
//! Must not know: how any of it is worked out.

use std::rc::Rc;

use yew::prelude::*;

use crate::platform::schedule::{Next, Work};
use crate::screening::ranked::Robustness;
use crate::screening::robustness::change::changes;
use crate::screening::robustness::dominance::{Dominance, dominance};
use crate::ui::screening::overview::OverviewTable;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::ranks::{Central, Ranks};
use crate::ui::screening::sampling::Sampling;
use crate::ui::screening::shared::Shared;
use crate::ui::screening::trial::Trial;

/// The most changes of one kind that are listed.
const MOST_LISTED: usize = 10;

/// Dominance and changes, worked out in turns of their own after the ranking is drawn; none
/// until then.
#[hook]
pub fn use_robustness(page: &PageView) -> Option<Shared<Robustness>> {
    let made = use_state(|| None::<(u64, Shared<Robustness>)>);
    let work = use_mut_ref(|| None::<Work>);
    let revision = page.state.files_revision;
    use_effect_with(revision, {
        let (ranked, screening) = (Rc::clone(&page.ranked), Rc::clone(&page.state.screening));
        let made = made.clone();
        move |&revision| {
            let mut pairs = None::<Dominance>;
            let started = Work::new(move || match pairs.take() {
                None => {
                    pairs = Some(dominance(&ranked.matrix));
                    Next::Turn
                }
                Some(dominance) => {
                    let scheme = &screening.settings.scheme;
                    let changes = changes(&ranked.ranking, &ranked.matrix, scheme);
                    let robustness = Robustness { dominance, changes };
                    made.set(Some((revision, Shared(Rc::new(robustness)))));
                    Next::Rest
                }
            });
            started.waker().wake();
            drop(work.borrow_mut().replace(started));
        }
    });
    made.as_ref().filter(|(of, _)| *of == revision).map(|(_, robustness)| robustness.clone())
}

/// The properties of [`Analysis`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnalysisProps {
    /// What the page shows.
    pub page: PageView,
    /// Dominance and changes.
    pub robustness: Option<Shared<Robustness>>,
    /// The trial.
    pub trial: Trial,
}

/// The section; nothing where there are too few counties for it to say anything.
#[component]
pub fn Analysis(props: &AnalysisProps) -> Html {
    let AnalysisProps { page, robustness, trial } = props;
    let s = page.s();
    let open = use_state(|| false);
    if !page.ranked.is_analysed() {
        return Html::default();
    }
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let sampled = trial.sampled.as_ref();
    let result = sampled.map(|sampled| (s.in_one_sentence)(&sampled.0, &|row| page.row_name(row)));
    html! {
        <section class="cx-section cx-screen" aria-labelledby="cx-robustness">
            <h2 class="cx-heading" id="cx-robustness" tabindex="-1">
                <button class="cx-chart__toggle" id="cx-analysis" type="button" aria-expanded={if *open { "true" } else { "false" }} {onclick}>{ s.robustness }</button>
            </h2>
            if let Some(result) = result {
                <p id="cx-analysis-result">{ result }</p>
            }
            if *open {
                <p class="cx-hint">{ s.robustness_text }</p>
                if let Some(robustness) = robustness {
                    { worked_out(page, &robustness.0) }
                } else {
                    <p role="status">{ s.working }</p>
                }
                <Sampling page={page.clone()} trial={trial.clone()} />
                <h3 class="cx-subheading" id="cx-heat">{ s.heat }</h3>
                <p class="cx-hint">{ s.heat_hint }</p>
                <OverviewTable page={page.clone()} />
                if let Some(sampled) = sampled {
                    <h3 class="cx-subheading" id="cx-ranks">{ s.ranks }</h3>
                    <p class="cx-hint">{ s.ranks_hint }</p>
                    <Ranks page={page.clone()} sampled={sampled.clone()} />
                    <h3 class="cx-subheading" id="cx-central">{ s.central }</h3>
                    <p class="cx-hint">{ s.central_hint }</p>
                    <Central page={page.clone()} sampled={sampled.clone()} />
                }
            }
        </section>
    }
}

fn worked_out(page: &PageView, robustness: &Robustness) -> Html {
    let s = page.s();
    let changes = &robustness.changes;
    let rows = |row: usize| page.row_name(row);
    let scheme = &page.screening().settings.scheme;
    let ranking = &page.ranked.ranking;
    html! {
        <>
            <h3 class="cx-subheading">{ s.changes }</h3>
            if let Some(gap) = &changes.gap {
                <p class="cx-callout" id="cx-gap">{ (s.gap)(gap, &|row| page.placed(row)) }</p>
            } else if !ranking.cut.is_settled() {
                <p class="cx-callout">{ s.gap_tied }</p>
            } else {
                <p>{ s.gap_none }</p>
            }
            if changes.gap.is_some() {
                if changes.facts.is_empty() {
                    <p>{ s.no_fact_change }</p>
                } else {
                    <p>{ s.fact_changes }</p>
                    <ul class="cx-list">
                        for change in changes.facts.iter().take(MOST_LISTED) {
                            <li>{ (s.fact_change)(change, scheme, &rows) }</li>
                        }
                    </ul>
                }
                if changes.weights.is_empty() {
                    <p>{ s.no_weight_change }</p>
                } else {
                    <p>{ s.weight_changes }</p>
                    <ul class="cx-list">
                        for change in changes.weights.iter().take(MOST_LISTED) {
                            <li>{ (s.weight_change)(change, &rows) }</li>
                        }
                    </ul>
                }
            }
            <h3 class="cx-subheading">{ s.dominance }</h3>
            <p>{ s.dominance_text }</p>
            if robustness.dominance.pairs.is_empty() && robustness.dominance.equal.is_empty() {
                <p>{ s.dominance_none }</p>
            } else {
                <ul class="cx-list">
                    for line in dominance_lines(page, &robustness.dominance) {
                        <li>{ line }</li>
                    }
                </ul>
            }
        </>
    }
}

/// Of the counties within the quota and the first outside: whom each is ahead of under all
/// weights, and who is ahead of it.
fn dominance_lines(page: &PageView, dominance: &Dominance) -> Vec<String> {
    let s = page.s();
    let ranking = &page.ranked.ranking;
    let n_rows = ranking.prefecture.ranked.len();
    let pairs = &dominance.pairs;
    let n_listed = usize::from(ranking.quota).saturating_add(3).min(n_rows).min(MOST_LISTED);
    let behind = |row: usize| -> Vec<_> {
        pairs.iter().filter(|pair| pair.0 == row).map(|pair| page.row_name(pair.1)).collect()
    };
    let ahead = |row: usize| -> Vec<_> {
        pairs.iter().filter(|pair| pair.1 == row).map(|pair| page.row_name(pair.0)).collect()
    };
    (0..n_listed).map(|row| (s.dominates)(&page.row_name(row), &behind(row), &ahead(row))).collect()
}
