//! Why a file was not taken: every problem with its place in words, the first of many.
//!
//! Must not know: what was to be done with the file.

use yew::prelude::*;

use crate::domain::scheme::Scheme;
use crate::ui::view::store::View;
use crate::wire::path::Path;
use crate::wire::problem::Problem;

/// The most problems that are listed at once.
const MOST_LISTED: usize = 20;

/// The sentence about a file, and the list.
pub fn refused(view: &View, name: &str, problems: &[Problem], scheme: Option<&Scheme>) -> Html {
    let t = view.t();
    html! {
        <div class="cx-problem">
            <p>{ (t.refused.failed)(name, problems.len()) }</p>
            <ul class="cx-list">
                for problem in problems.iter().take(MOST_LISTED) {
                    <li>{ (t.refused.problem_at)(problem, scheme) }</li>
                }
            </ul>
            if let Some(more) = problems.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
                <p>{ (t.refused.more_problems)(more) }</p>
            }
            { technical(view, problems.iter().take(MOST_LISTED).map(|problem| &problem.path)) }
        </div>
    }
}

/// The places as programs name them, for whoever mends the file by hand.
pub fn technical<'a>(view: &View, paths: impl Iterator<Item = &'a Path>) -> Html {
    html! {
        <details class="cx-details">
            <summary>{ view.t().refused.technical }</summary>
            <ul class="cx-list">
                for path in paths {
                    <li><code class="cx-path">{ path.to_string() }</code></li>
                }
            </ul>
        </details>
    }
}
