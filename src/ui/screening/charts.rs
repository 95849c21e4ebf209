//! The charts, each behind a button, so that only what is looked at is drawn. Every chart is
//! a table with its figures, and drawings within.
//!
//! Must not know: what a chart shows.

use yew::prelude::*;

use crate::screening::robustness::sampler::Acceptability;
use crate::ui::screening::heat::Heat;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::ranks::{Central, Ranks};
use crate::ui::screening::shared::Shared;
use crate::ui::screening::stacked::Stacked;

/// Up to so many counties charts are open from the first.
const FEW: usize = 20;

/// The properties of [`Charts`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartsProps {
    /// What the page shows.
    pub page: PageView,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
    /// Whether the charts are what is printed.
    pub printed: bool,
}

/// The section.
#[component]
pub fn Charts(props: &ChartsProps) -> Html {
    let ChartsProps { page, sampled, printed } = props;
    let s = page.s();
    let n_ranked = page.ranked.ranking.prefecture.ranked.len();
    if n_ranked == 0 {
        return Html::default();
    }
    let opened = n_ranked <= FEW;
    let class = classes!("cx-section", "cx-charts", (!printed).then_some("cx-screen"));
    html! {
        <section {class} aria-labelledby="cx-charts">
            <h2 class="cx-heading" id="cx-charts">{ s.charts }</h2>
            <Chart id="cx-heat" title={s.heat} {opened}>
                <p class="cx-hint">{ s.heat_hint }</p>
                <Heat page={page.clone()} />
            </Chart>
            <Chart id="cx-stacked" title={s.stacked} {opened}>
                <p class="cx-hint">{ s.stacked_hint }</p>
                <Stacked page={page.clone()} />
            </Chart>
            if let Some(sampled) = sampled {
                <Chart id="cx-ranks" title={s.ranks} opened=true>
                    <p class="cx-hint">{ s.ranks_hint }</p>
                    <Ranks page={page.clone()} sampled={sampled.clone()} />
                </Chart>
                <Chart id="cx-central" title={s.central} {opened}>
                    <p class="cx-hint">{ s.central_hint }</p>
                    <Central page={page.clone()} sampled={sampled.clone()} />
                </Chart>
            } else {
                <p class="cx-hint cx-screen">{ s.ranks_missing }</p>
            }
        </section>
    }
}

/// The properties of [`Chart`].
#[derive(Clone, PartialEq, Properties)]
struct ChartProps {
    id: &'static str,
    title: &'static str,
    opened: bool,
    children: Html,
}

#[component]
fn Chart(props: &ChartProps) -> Html {
    let ChartProps { id, title, opened, children } = props;
    let pressed = use_state(|| None::<bool>);
    let open = pressed.unwrap_or(*opened);
    let onclick = Callback::from(move |_: MouseEvent| pressed.set(Some(!open)));
    html! {
        <div class="cx-chart">
            <h3 class="cx-subheading">
                <button class="cx-chart__toggle" id={*id} type="button" aria-expanded={if open { "true" } else { "false" }} {onclick}>{ *title }</button>
            </h3>
            if open {
                { children.clone() }
            }
        </div>
    }
}
