//! What to look at before the papers are handed in, each a click away.
//!
//! Must not know: what leads to a point.

use yew::prelude::*;

use crate::app::handing_in::{Gravity, Point, points};
use crate::app::state::Record;
use crate::report::Report;
use crate::ui::view::store::View;

/// The section.
pub fn handing_in(view: &View, record: &Record, report: &Report) -> Html {
    let t = view.t().handing_in();
    let points = points(record, report);
    html! {
        <section class="cx-section" aria-labelledby="cx-handing-in">
            <h2 class="cx-heading" id="cx-handing-in">{ t.title }</h2>
            if points.is_empty() {
                <p class="cx-done">{ t.nothing }</p>
            } else {
                <ul class="cx-tasks">
                    for of in &points {
                        <li class="cx-tasks__task">{ line(view, of) }</li>
                    }
                </ul>
            }
        </section>
    }
}

fn line(view: &View, point: &Point) -> Html {
    let t = view.t().handing_in();
    let said = (t.point)(point);
    let state = match point.gravity() {
        Gravity::Contradicts => "problem",
        Gravity::Open => "started",
        Gravity::Missing => "not-started",
    };
    let settle = (t.settle)(point);
    html! {
        <>
            <span class="cx-state" data-state={state}>{ (t.gravity)(point.gravity()) }</span>
            <span class="cx-tasks__what">{ said.clone() }</span>
            <a href={point.route().to_string()} aria-label={format!("{settle}：{said}")}>{ settle }</a>
        </>
    }
}
