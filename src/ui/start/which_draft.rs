//! Which draft a page goes on with, where a window has no record yet and there are drafts.
//!
//! Must not know: which page. It is shown as soon as a record is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Record;
use crate::platform::host;
use crate::platform::schedule::later;
use crate::ui::frame::drafts::{self, StoredDraft};
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::session;
use crate::ui::start::draft_row::{Listed, listed, rows};
use crate::ui::view::store::View;

/// The properties of [`WhichDraft`].
#[derive(Clone, PartialEq, Properties)]
pub struct WhichDraftProps {
    /// What the page sees.
    pub view: View,
    /// What stands here where there is no draft.
    #[prop_or_default]
    pub otherwise: Html,
    /// Whether the drafts are folded away from whoever is about to begin a new record.
    #[prop_or_default]
    pub folds: bool,
}

/// The drafts, each with a button that goes on with it on the page that was asked for.
#[component]
pub fn WhichDraft(props: &WhichDraftProps) -> Html {
    let WhichDraftProps { view, otherwise, folds } = props;
    let t = view.t();
    let meant = use_embedding().county;
    let listed_drafts = use_state(|| None::<Vec<Listed>>);
    let folded = use_state(|| false);
    use_effect_with((), {
        let (drafts, folded, folds) = (listed_drafts.clone(), folded.clone(), *folds);
        let dispatch = view.dispatch.clone();
        move |()| match session::goes_on(true, meant) {
            Some(record) => open(&dispatch, record),
            None => {
                folded.set(folds && session::begins(meant));
                drafts.set(Some(listed()));
            }
        }
    });
    let Some(listed_drafts) = &*listed_drafts else { return Html::default() };
    if listed_drafts.is_empty() {
        return otherwise.clone();
    }
    let of_another = listed_drafts.iter().all(|draft| !session::is_meant(&draft.stored, meant));
    let lead = match meant.filter(|_| of_another) {
        Some(county) => (t.session.of_another)(&county.name),
        None => t.session.which.to_owned(),
    };
    let actions = |stored: &StoredDraft| {
        let (dispatch, stored) = (view.dispatch.clone(), stored.clone());
        let onclick = move |_: MouseEvent| {
            open(&dispatch, drafts::go_on(stored.clone(), false));
        };
        html! { <button class="cx-button cx-button--primary" type="button" {onclick}>{ t.drafts.go_on }</button> }
    };
    if *folded {
        return html! {
            <details class="cx-details" id="cx-which">
                <summary>{ (t.session.there_are)(listed_drafts.len()) }</summary>
                { rows(view, listed_drafts, actions) }
            </details>
        };
    }
    html! {
        <section class="cx-section" id="cx-which" aria-labelledby="cx-which-title">
            <h2 class="cx-heading" id="cx-which-title">{ t.drafts.title }</h2>
            <p>{ lead }</p>
            { rows(view, listed_drafts, actions) }
        </section>
    }
}

/// Goes on with a record. The page that was asked for takes the place of this one, and begins
/// at its title.
fn open(dispatch: &Callback<Action>, record: Record) {
    dispatch.emit(Action::OpenedRecord(Rc::new(record)));
    later(|| host::to_top("cx-title"));
}
