//! Opening a saved screening. A bad file changes nothing.
//!
//! Must not know: the format.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::platform::file;
use crate::ui::screening::sight::Sight;
use crate::wire;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::problem::Problem;

/// The most problems that are listed.
const MOST_LISTED: usize = 20;

/// What became of the file.
#[derive(Clone, PartialEq)]
enum Outcome {
    Opened(String),
    Unreadable,
    Refused(String, Vec<Problem>),
}

/// The properties of [`OpenSaved`].
#[derive(Clone, PartialEq, Properties)]
pub struct OpenSavedProps {
    /// What the page shows.
    pub sight: Sight,
}

/// The file control.
#[component]
pub fn OpenSaved(props: &OpenSavedProps) -> Html {
    let sight = &props.sight;
    let s = sight.s();
    let outcome = use_state(|| None::<Outcome>);
    let onchange = {
        let (outcome, dispatch) = (outcome.clone(), sight.dispatch.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let (outcome, dispatch) = (outcome.clone(), dispatch.clone());
            file::read_first(input.files(), MAX_SCREENING_BYTES as u64, move |opened| {
                let Some(bytes) = opened.bytes else {
                    return outcome.set(Some(Outcome::Unreadable));
                };
                match wire::open_screening(&bytes) {
                    Ok(mut screening) => {
                        // Scored anew here, so that drawing finds it done.
                        for at in 0..screening.submissions.len() {
                            screening.rescore(at);
                        }
                        dispatch.emit(ScreeningAction::Opened(Box::new(screening)));
                        outcome.set(Some(Outcome::Opened(opened.name)));
                    }
                    Err(problems) => outcome.set(Some(Outcome::Refused(opened.name, problems))),
                }
            });
            gloo::timers::callback::Timeout::new(0, move || input.set_value("")).forget();
        })
    };
    html! {
        <div class="cx-field">
            <label class="cx-field__label" for="cx-open-saved">{ s.open_saved }</label>
            <input id="cx-open-saved" class="cx-file" type="file" accept=".json,application/json" {onchange} />
            <div role="status" id="cx-open-saved-status">
                if let Some(outcome) = &*outcome {
                    { told(sight, outcome) }
                }
            </div>
        </div>
    }
}

fn told(sight: &Sight, outcome: &Outcome) -> Html {
    let (s, t) = (sight.s(), sight.view.t());
    match outcome {
        Outcome::Opened(name) => {
            html! { <p class="cx-done" id="cx-saved-opened">{ (s.opened)(name) }</p> }
        }
        Outcome::Unreadable => html! { <p class="cx-problem">{ t.open_unreadable }</p> },
        Outcome::Refused(name, problems) => html! {
            <div class="cx-problem">
                <p>{ (t.open_failed)(name, problems.len()) }</p>
                <ul class="cx-list">
                    for problem in problems.iter().take(MOST_LISTED) {
                        <li><code class="cx-path">{ problem.path.to_string() }</code>{ " " }{ (t.problem)(&problem.kind) }</li>
                    }
                </ul>
            </div>
        },
    }
}
