//! A field that reads a scheme from a file, and what became of it.
//!
//! Must not know: what is done with the scheme.

use yew::prelude::*;

use crate::domain::scheme::Scheme;
use crate::platform::file;
use crate::ui::fields::refused::refused;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::json::MAX_BYTES;
use crate::wire::problem::Problem;

/// Why a file was not read.
#[derive(Clone, PartialEq)]
enum Refused {
    TooLarge,
    Unreadable,
    Problems(String, Vec<Problem>),
}

fn told(view: &View, problem: &Refused) -> Html {
    let t = view.t();
    match problem {
        Refused::TooLarge => {
            html! { <p class="cx-problem">{ (t.open.too_large)(MAX_BYTES as u64) }</p> }
        }
        Refused::Unreadable => html! { <p class="cx-problem">{ t.open.unreadable }</p> },
        Refused::Problems(name, problems) => refused(view, name, problems, None),
    }
}

/// The properties of [`SchemeFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct SchemeFileProps {
    /// What the page sees.
    pub view: View,
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What helps to choose.
    #[prop_or_default]
    pub hint: Html,
    /// The scheme that was read.
    pub on_read: Callback<Scheme>,
}

/// The field. A bad file changes nothing.
#[component]
pub fn SchemeFile(props: &SchemeFileProps) -> Html {
    let SchemeFileProps { view, id, label, hint, on_read } = props;
    let problem = use_state(|| None::<Refused>);
    let onchange = {
        let (problem, on_read) = (problem.clone(), on_read.clone());
        Callback::from(move |event: Event| {
            let Some(chosen) = file::taken(&event).into_iter().next() else { return };
            let (problem, on_read) = (problem.clone(), on_read.clone());
            chosen.read(MAX_BYTES as u64, move |opened| {
                let read = opened.bytes.map(|bytes| wire::open_scheme(&bytes));
                problem.set(match read {
                    Some(Ok(scheme)) => {
                        on_read.emit(scheme);
                        None
                    }
                    Some(Err(problems)) => Some(Refused::Problems(opened.name, problems)),
                    None if opened.size > MAX_BYTES as u64 => Some(Refused::TooLarge),
                    None => Some(Refused::Unreadable),
                });
            });
        })
    };
    let described = (*hint != Html::default()).then(|| format!("{id}-hint"));
    html! {
        <div class="cx-field">
            <label class="cx-field__label" for={id}>{ label }</label>
            if let Some(id) = &described {
                <p class="cx-field__hint" id={id.clone()}>{ hint.clone() }</p>
            }
            <input id={id} class="cx-file" type="file" accept=".json,application/json" {onchange} aria-describedby={described} />
            <div role="status">
                if let Some(problem) = &*problem {
                    { told(view, problem) }
                }
            </div>
        </div>
    }
}
