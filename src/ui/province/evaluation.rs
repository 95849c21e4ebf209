//! The counties of the round that were evaluated, side by side in the picture of the screening;
//! and the same as a screening of the province, to be opened where there are two counties side by
//! side, the trial of weights and the minutes.
//!
//! Must not know: how the order arises.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::ScreeningState;
use crate::platform::show::add_rules;
use crate::register::pool::{compared_on, pool};
use crate::screening::ranked::Ranked;
use crate::screening::selection::review;
use crate::ui::fields::press::once;
use crate::ui::frame::export::{Export, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::store::ProvinceView;
use crate::ui::screening::RULES;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::picture::PictureTable;
use crate::wire::file_name::screening_file;
use crate::wire::{export_screening, screening_digest};

/// The properties of [`Evaluation`].
#[derive(Clone, PartialEq, Properties)]
pub struct EvaluationProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The section.
#[component]
pub fn Evaluation(props: &EvaluationProps) -> Html {
    use_memo((), |()| add_rules("screening", RULES));
    let page = &props.page;
    let p = page.p();
    let exporter = use_exporter();
    let of_round = use_memo((page.state.revision, page.round), |_| {
        let screening = pool(page.register(), &page.state.history, page.round);
        let ranked = Ranked::new(&screening);
        let review = review(&screening.selection, &ranked.ranking);
        (Rc::new(ScreeningState::holding(screening)), Rc::new(ranked), Rc::new(review))
    });
    let (state, ranked, review) = (*of_round).clone();
    let on_screening = {
        let (state, exporter) = (Rc::clone(&state), exporter.clone());
        once(move || {
            let screening = &state.screening;
            let name = screening_file(screening, &screening_digest(screening).code(), "", "json");
            let text = export_screening(screening);
            exporter.tell(Export::handed_over(name, "application/json", text.as_bytes(), None));
        })
    };
    let any = !state.screening.submissions.is_empty();
    // It is looked at here; chosen is in the screening.
    let picture = PageView {
        view: page.view.clone(),
        state,
        ranked,
        review,
        dispatch: Callback::noop(),
        on_report: Callback::noop(),
        on_change: Callback::noop(),
    };
    if !any {
        return html! {
            <section class="cx-section" aria-labelledby="cx-pool-title">
                <h2 class="cx-heading" id="cx-pool-title">{ p.pool }</h2>
                <p>{ p.pool_none }</p>
            </section>
        };
    }
    let on = compared_on(&page.state.history, page.round);
    html! {
            <PictureTable page={picture} sampled={None} printed=false looked_at={[p.pool, p.eligible, p.clear]}>
                if let Some(day) = on {
                    <p class="cx-hint">{ (p.compared_on)(day) }</p>
                }
                <p class="cx-hint">{ p.pool_file_hint }</p>
                <p><button class="cx-button" id="cx-pool-file" type="button" onclick={on_screening}>{ p.pool_file }</button></p>
                <div role="status" id="cx-pool-file-status">
                    { exporter.told(&page.view, ["cx-pool-file", "cx-pool-file-done"], AtStake::Screening) }
                </div>
            </PictureTable>
    }
}
