//! The counties of the round that were evaluated, side by side, by the functions of the
//! screening.
//!
//! The same counties as a screening of the province, to be opened where there are the picture,
//! two counties side by side and the minutes.
//!
//! Must not know: how the order arises.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::division::prefecture_title;
use crate::domain::gather::sort_by_key;
use crate::domain::language::Language;
use crate::register::pool::{compared_on, pool};
use crate::register::state::Application;
use crate::screening::intake::admissions;
use crate::screening::ranking::Ranking;
use crate::terms::{NOTHING, brief};
use crate::ui::fields::press::once;
use crate::ui::frame::export::{Export, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::store::ProvinceView;
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
    let page = &props.page;
    let p = page.p();
    let exporter = use_exporter();
    let of_round = use_memo((page.state.revision, page.round), |_| {
        let screening = pool(page.register(), &page.state.history, page.round);
        (Ranking::new(&admissions(&screening), &screening), screening)
    });
    let ranking = &of_round.0;
    let on_screening = {
        let (of_round, exporter) = (Rc::clone(&of_round), exporter.clone());
        once(move || {
            let screening = &of_round.1;
            let name = screening_file(screening, &screening_digest(screening).code(), "", "json");
            let text = export_screening(screening);
            exporter.tell(Export::handed_over(name, "application/json", text.as_bytes(), None));
        })
    };
    let place = |of: &Application| {
        let ranked = ranking.prefecture.ranked.iter().find(|it| it.county.key == of.county);
        ranked.map(|it| it.place)
    };
    let mut all: Vec<&Application> =
        page.state.history.of_round(page.round).filter(|it| it.evaluation.is_some()).collect();
    sort_by_key(&mut all, |of| place(of).unwrap_or(usize::MAX));
    let quota = ranking.quota;
    let within = all.iter().filter(|of| place(of).is_some_and(|at| at <= usize::from(quota)));
    let n_within = within.count();
    let rows = all.iter().enumerate().flat_map(|(at, of)| {
        let line = (at == n_within && at > 0).then(|| {
            html! { <tr key="line" class="cx-table__group"><th colspan="5" scope="rowgroup">{ (p.quota_line)(quota) }</th></tr> }
        });
        line.into_iter().chain([row(page, of, place(of))])
    });
    let rows: Html = rows.collect();
    html! {
        <section class="cx-section" aria-labelledby="cx-pool-title">
            <h2 class="cx-heading" id="cx-pool-title">{ p.pool }</h2>
            if all.is_empty() {
                <p>{ p.pool_none }</p>
            } else {
                if let Some(day) = compared_on(&page.state.history, page.round) {
                    <p class="cx-hint">{ (p.compared_on)(day) }</p>
                }
                <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={p.pool}>
                    <table class="cx-table" id="cx-pool">
                        <thead><tr>
                            <th scope="col">{ p.place }</th>
                            <th scope="col">{ p.county }</th>
                            <th scope="col">{ p.prefecture }</th>
                            <th scope="col">{ p.eligible }</th>
                            <th scope="col" class="cx-table__figure">{ p.total }</th>
                        </tr></thead>
                        <tbody>{ rows }</tbody>
                    </table>
                </div>
                <p class="cx-hint">{ p.pool_file_hint }</p>
                <p><button class="cx-button" id="cx-pool-file" type="button" onclick={on_screening}>{ p.pool_file }</button></p>
                <div role="status" id="cx-pool-file-status">
                    { exporter.told(&page.view, ["cx-pool-file", "cx-pool-file-done"], AtStake::Screening) }
                </div>
            }
        </section>
    }
}

fn row(page: &ProvinceView, of: &Application, place: Option<usize>) -> Html {
    let Some(evaluation) = &of.evaluation else { return Html::default() };
    let t = page.view.t();
    let total = evaluation.file.under(&page.register().settings.scheme).sheet.total;
    let verdict = (t.eligibility.verdict)(evaluation.judgement.verdict());
    html! {
        <tr key={of.applied.event.to_string()}>
            <td>{ place.map_or_else(|| NOTHING.to_owned(), |place| place.to_string()) }</td>
            <th scope="row" lang={Language::Zh.tag()}>{ &of.name }</th>
            <td lang={Language::Zh.tag()}>{ prefecture_title(&of.prefecture) }</td>
            <td>{ verdict }</td>
            <td class="cx-table__figure">{ brief(total) }</td>
        </tr>
    }
}
