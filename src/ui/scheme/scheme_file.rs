//! A field that reads a scheme from a file, and what became of it.
//!
//! Must not know: what is done with the scheme.

use yew::prelude::*;

use crate::domain::scheme::Scheme;
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::refused::refused;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::json::MAX_BYTES;
use crate::wire::problem::Problem;

/// Why no scheme was read.
#[derive(Clone, PartialEq)]
enum Refused {
    NotRead(NotRead),
    Problems(String, Vec<Problem>),
}

fn told(view: &View, problem: &Refused) -> Html {
    match problem {
        Refused::NotRead(why) => why.told(view),
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
    let on_read = {
        let (problem, on_read) = (problem.clone(), on_read.clone());
        Callback::from(move |read: Result<PickedFile, NotRead>| {
            let scheme = read.map_err(Refused::NotRead).and_then(|PickedFile { name, bytes }| {
                wire::open_scheme(&bytes).map_err(|problems| Refused::Problems(name, problems))
            });
            problem.set(match scheme {
                Ok(scheme) => {
                    on_read.emit(scheme);
                    None
                }
                Err(why) => Some(why),
            });
        })
    };
    html! {
        <div class="cx-field">
            <FileInput {id} {label} hint={hint.clone()} most={MAX_BYTES as u64} {on_read} />
            <div role="status">
                if let Some(problem) = &*problem {
                    { told(view, problem) }
                }
            </div>
        </div>
    }
}
