//! A page that needs a record, before there is one.
//!
//! Must not know: which page.

use yew::prelude::*;

use crate::app::route::Route;
use crate::ui::store::View;

/// The properties of [`NoRecord`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoRecordProps {
    /// What the page sees.
    pub view: View,
    /// The title of the page that was asked for.
    pub title: &'static str,
}

/// A page that needs a record, before there is one.
#[component]
pub fn NoRecord(props: &NoRecordProps) -> Html {
    let t = props.view.t();
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ props.title }</h1>
            <p class="cx-lead">{ t.no_record }</p>
            <p class="cx-next">
                <a class="cx-button cx-button--primary" href={Route::Applicant.to_string()}>{ t.begin_assessment }</a>
                { " " }
                <a class="cx-button" href={Route::Start.to_string()}>{ t.back_to_start }</a>
            </p>
        </>
    }
}
