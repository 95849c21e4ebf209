//! Why a file was not taken: every problem with its place, the first of many.
//!
//! Must not know: what was to be done with the file.

use yew::prelude::*;

use crate::ui::store::View;
use crate::wire::problem::Problem;

/// The most problems that are listed at once.
const MOST_LISTED: usize = 20;

/// The sentence about a file, and the list.
pub fn refused(view: &View, name: &str, problems: &[Problem]) -> Html {
    let t = view.t();
    html! {
        <div class="cx-problem">
            <p>{ (t.open_failed)(name, problems.len()) }</p>
            <ul class="cx-list">
                for problem in problems.iter().take(MOST_LISTED) {
                    <li><code class="cx-path">{ problem.path.to_string() }</code>{ " " }{ (t.problem)(&problem.kind) }</li>
                }
            </ul>
            if let Some(more) = problems.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
                <p>{ (t.more_problems)(more) }</p>
            }
        </div>
    }
}
