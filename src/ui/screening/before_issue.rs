//! What is missing before the papers are issued, point by point.
//!
//! Must not know: when a point is met, and where what is missing is filled in.

use yew::prelude::*;

use crate::screening::completeness::Checked;
use crate::ui::screening::page_view::PageView;

/// The properties of [`BeforeIssue`].
#[derive(Clone, PartialEq, Properties)]
pub struct BeforeIssueProps {
    /// What the page shows.
    pub page: PageView,
}

/// The list.
#[component]
pub fn BeforeIssue(props: &BeforeIssueProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let completeness = page.completeness();
    let line = |checked: &Checked| {
        let (state, word) = if checked.done { ("done", s.met) } else { ("started", s.not_met) };
        let names: Vec<_> = checked.missing.iter().map(|key| page.county_name(key)).collect();
        html! {
            <li data-point={format!("{:?}", checked.point)}>
                <span class="cx-state" data-state={state}>{ word }</span>{ " " }
                { (s.point)(checked.point) }
                if !names.is_empty() {
                    { s.colon }{ names.join(s.comma) }
                }
            </li>
        }
    };
    let is_complete = completeness.is_complete();
    html! {
        <section class="cx-section" aria-labelledby="cx-before-issue">
            <h2 class="cx-heading" id="cx-before-issue" tabindex="-1">{ s.before_issue }</h2>
            <p role="status" id="cx-draft" class={if is_complete { "cx-done" } else { "cx-notice" }}>
                { if is_complete { s.complete } else { s.draft } }
            </p>
            <ul class="cx-list cx-points" aria-labelledby="cx-before-issue">{ for completeness.points.iter().map(line) }</ul>
        </section>
    }
}
