//! What is still open, the item that holds most first, each input a click away.
//!
//! Must not know: how much an item holds, or why.

use yew::prelude::*;

use crate::app::route::Route;
use crate::report::Report;
use crate::scoring::open::OpenItem;
use crate::scoring::trace::Subject;
use crate::terms::short;
use crate::ui::derivation::input_words::input_title;
use crate::ui::derivation::step::subject_title;
use crate::ui::view::store::View;

/// The properties of [`OpenItems`].
#[derive(Clone, PartialEq, Properties)]
pub struct OpenItemsProps {
    /// What the page sees.
    pub view: View,
}

/// How many stand in sight; the rest is a click away.
const FIRST: usize = 10;

/// The list.
#[component]
pub fn OpenItems(props: &OpenItemsProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let open = report.open_items();
    let (first, rest) = open.split_at(open.len().min(FIRST));
    html! {
        <section class="cx-section" aria-labelledby="cx-still-open">
            <h2 class="cx-heading" id="cx-still-open">{ t.result.still_open }</h2>
            if open.is_empty() {
                <p>{ t.result.nothing_open }</p>
            } else {
                <p class="cx-hint">{ t.derivation().open_items_hint }</p>
                { list(view, report, first) }
                if !rest.is_empty() {
                    <details class="cx-details">
                        <summary>{ (t.derivation().more_open)(rest.len()) }</summary>
                        { list(view, report, rest) }
                    </details>
                }
            }
        </section>
    }
}

fn list(view: &View, report: &Report, items: &[OpenItem]) -> Html {
    html! {
        <ol class="cx-open">
            for item in items {
                <li>{ entry(view, report, item) }</li>
            }
        </ol>
    }
}

/// The item, why it is open, what it holds, and every input that it lacks as a link.
fn entry(view: &View, report: &Report, open: &OpenItem) -> Html {
    let t = view.t();
    let judged = report.scheme.indicators.get(&open.no);
    let item = judged.and_then(|it| it.items.iter().find(|item| *item.id() == open.item));
    let (Some(judged), Some(item)) = (judged, item) else {
        return Html::default();
    };
    let link = Route::Indicator(open.no).to_string();
    let indicator = subject_title(view, report, &Subject::Indicator(open.no));
    html! {
        <>
            <a href={link.clone()}>{ format!("{indicator} · {}", item.title().in_language(view.language)) }</a>
            <span class="cx-muted">{ (t.county.indicator_state)(open.state) }</span>
            <span class="cx-figure">{ (t.derivation().holds)(&short(open.holds.score())) }</span>
            <ul class="cx-open__inputs">
                for id in &open.inputs {
                    <li><a href={link.clone()}>{ input_title(view, judged, item, id) }</a></li>
                }
            </ul>
        </>
    }
}
