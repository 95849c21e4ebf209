//! A page that needs a record, before one is open.
//!
//! Must not know: which page.

use yew::prelude::*;

use crate::app::route::Route;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::session;
use crate::ui::start::which_draft::WhichDraft;
use crate::ui::view::store::View;

/// The properties of [`NoRecord`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoRecordProps {
    /// What the page sees.
    pub view: View,
    /// The title of the page that was asked for.
    pub title: &'static str,
}

/// A page that needs a record, before one is open.
#[component]
pub fn NoRecord(props: &NoRecordProps) -> Html {
    let t = props.view.t();
    let meant = use_embedding().county;
    let begin = move |_: MouseEvent| session::begins_anew(meant);
    let otherwise = html! { <p class="cx-lead">{ t.county.no_record }</p> };
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ props.title }</h1>
            <WhichDraft view={props.view.clone()} {otherwise} />
            <p class="cx-next">
                <a class="cx-button" href={Route::Applicant.to_string()} onclick={begin}>{ t.start.begin_assessment }</a>
                { " " }
                <a class="cx-button" href={Route::Start.to_string()}>{ t.county.back_to_start }</a>
            </p>
        </>
    }
}
