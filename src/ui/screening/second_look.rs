//! The second look at the counties of a screening: what is asked of each, by itself and beside
//! the others.
//!
//! Must not know: what leads to a question.

use yew::prelude::*;

use crate::screening::ranking::County;
use crate::screening::second_look::{Asked, second_look};
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::page_view::{PageView, id_of};

/// The properties of [`SecondLook`].
#[derive(Clone, PartialEq, Properties)]
pub struct SecondLookProps {
    /// What the page shows.
    pub page: PageView,
}

/// The section: a line for each county, with its questions behind it.
#[component]
pub fn SecondLook(props: &SecondLookProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let scheme = &page.screening().settings.scheme;
    let asked = use_memo(page.state.files_revision, |_| second_look(&page.ranked.ranking, scheme));
    let all = page.ranked.ranking.counties().zip(&*asked);
    let (asked, quiet): (Vec<_>, Vec<_>) = all.partition(|(_, asked)| !asked.is_empty());
    let n_shown = use_gradual(asked.len());
    html! {
        <details class="cx-details" id="cx-second-look">
            <summary>{ (s.second_look)(asked.len(), asked.iter().map(|(_, asked)| asked.len()).sum()) }</summary>
            <p class="cx-hint">{ s.second_look_hint }</p>
            if !asked.is_empty() {
                <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={s.second_look_title}>
                    for (county, asked) in asked.iter().take(n_shown) {
                        { questions(page, county, asked) }
                    }
                </div>
            }
            if !quiet.is_empty() {
                <p>{ (s.nothing_asked)(quiet.len()) }</p>
            }
        </details>
    }
}

fn questions(page: &PageView, county: &County, asked: &Asked) -> Html {
    let s = page.s();
    let scheme = &page.screening().settings.scheme;
    html! {
        <details class="cx-details" id={format!("cx-asked-{}", id_of(county))}>
            <summary>{ (s.n_asked)(&county.name, asked.len()) }</summary>
            <ul class="cx-list">
                for question in (s.questions)(asked, scheme) {
                    <li>{ question }</li>
                }
            </ul>
        </details>
    }
}
