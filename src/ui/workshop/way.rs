//! A step on the way of a county: what the notice says of it, what the register records, and
//! where the county then stands.
//!
//! Must not know: how a state follows from events.

use yew::prelude::*;

use crate::app::workshop::scenario::Scenario;
use crate::app::workshop::way::{N_EVENTS, way};
use crate::domain::language::Language;
use crate::ui::view::store::View;
use crate::ui::workshop::frame::{Frame, framed};

/// The slide of an event of the way, by its number.
pub fn slide(view: &View, scenario: &Scenario, no: u8) -> Html {
    let t = view.t();
    let (w, p, edition) = (t.workshop(), t.province(), view.edition());
    let steps = way(&w.way_words);
    let Some(of) = steps.get(usize::from(no).saturating_sub(1)) else { return Html::default() };
    let fact = |what: &str, said: Html| html! { <div><dt>{ what }</dt><dd>{ said }</dd></div> };
    let recorded = [of.event.on.to_string(), (p.entry)(&of.event.entry).to_owned()];
    let details = (p.event_details)(&of.event);
    let recorded: Vec<_> =
        recorded.into_iter().chain(Some(details).filter(|it| !it.is_empty())).collect();
    let body = html! {
        <dl class="cx-slide__answer">
            { fact(w.way_notice, (t.procedure().stage_meaning)(of.step, edition).into()) }
            { fact(w.way_recorded, recorded.join(t.fields.separator).into()) }
            { fact(w.way_state, (p.stage)(of.stage).into()) }
        </dl>
    };
    let name = scenario.assessment.applicant.name.as_str();
    framed(Frame {
        over: (w.way_over)(no, N_EVENTS).into(),
        title: html! { <><span lang={Language::Zh.tag()}>{ name }</span>{ "　" }{ (t.procedure().stage)(of.step, edition) }</> },
        body,
        band: Some(html! { <span>{ (w.way_point)(no) }</span> }),
        tone: None,
    })
}

/// What is called after it in the list of slides.
pub fn title(view: &View, no: u8) -> String {
    let t = view.t();
    let steps = way(&t.workshop().way_words);
    let of = steps.get(usize::from(no).saturating_sub(1));
    let what = of.map_or_else(String::new, |of| (t.province().entry)(&of.event.entry).to_owned());
    (t.fields.labelled)(t.workshop().way, &what)
}
