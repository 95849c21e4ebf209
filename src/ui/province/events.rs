//! Every event of the register, those without effect with the reason.
//!
//! Must not know: how an event comes to have an effect.

use yew::prelude::*;

use crate::domain::language::Language;
use crate::register::event::{Event, EventNo};
use crate::ui::province::store::ProvinceView;
use crate::ui::screening::gradual::use_gradual;

/// The properties of [`Events`].
#[derive(Clone, PartialEq, Properties)]
pub struct EventsProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The most events that are shown at once: the last ones.
const MOST_SHOWN: usize = 200;

/// The list.
#[component]
pub fn Events(props: &EventsProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let events = &page.register().events;
    let from = events.len().saturating_sub(MOST_SHOWN);
    let n_shown = use_gradual(events.len() - from);
    let rows = events.iter().enumerate().skip(from).rev().take(n_shown);
    html! {
        <details class="cx-details" id="cx-events" open={!events.is_empty()}>
            <summary>{ (p.events)(events.len()) }</summary>
            <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={(p.events)(events.len())}>
                <table class="cx-table">
                    <thead><tr>
                        <th scope="col">{ p.number }</th>
                        <th scope="col">{ p.day }</th>
                        <th scope="col">{ p.what }</th>
                        <th scope="col">{ p.county }</th>
                        <th scope="col">{ p.details }</th>
                        <th scope="col">{ p.document }</th>
                    </tr></thead>
                    <tbody>{ for rows.map(|(at, event)| row(page, EventNo::at(at), event)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(page: &ProvinceView, no: EventNo, event: &Event) -> Html {
    let p = page.p();
    let history = &page.state.history;
    let edition = page.register().settings.edition();
    let refused = history.without_effect.iter().find(|(of, _)| *of == no);
    let refused = refused.map(|(_, why)| (p.no_effect)(&(p.refusal)(why, edition)));
    let void = history.voided.iter().find(|(of, _)| *of == no);
    let void = void.map(|(_, by)| (p.no_effect)(&format!("{} {by}", p.number)));
    let (name, round) = event.step().map_or((String::new(), String::new()), |step| {
        (step.name.clone(), format!("（{}）", step.round))
    });
    html! {
        <tr key={no.to_string()}>
            <th scope="row">{ no.to_string() }</th>
            <td class="cx-table__figure">{ event.on.to_string() }</td>
            <td>{ (p.entry)(&event.entry) }</td>
            <td lang={Language::Zh.tag()}>{ name }{ round }</td>
            <td>
                { (p.event_details)(event) }
                if let Some(why) = refused.or(void) {
                    <p class="cx-problem">{ why }</p>
                }
            </td>
            <td lang={Language::Zh.tag()}>{ &event.document }</td>
        </tr>
    }
}
