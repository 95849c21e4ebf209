//! The blank paper form, for offices that cannot use a browser.
//!
//! Must not know: any record.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::form;
use crate::documents::kind::Kind;
use crate::platform::host;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::paper::PaperView;
use crate::ui::paper::report::not_printed;
use crate::ui::view::store::View;
use crate::wire::scheme_v1;

/// The properties of [`FormPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct FormPageProps {
    /// What the page sees.
    pub view: View,
}

/// The page of the blank form.
#[component]
pub fn FormPage(props: &FormPageProps) -> Html {
    let t = props.view.t();
    let framed = use_embedding().framed;
    let refused = use_state(|| false);
    let on_print = {
        let refused = refused.clone();
        Callback::from(move |_: MouseEvent| refused.set(!host::print()))
    };
    let form = scheme_v1::shipped().first();
    let document = form.map(|scheme| Rc::new(form::blank(scheme)));
    html! {
        <>
            <div class="cx-screen">
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ Kind::BlankForm.name().title(props.view.language) }</h1>
                <p class="cx-lead">{ t.paper().form_lead }</p>
                <p><button class="cx-button cx-button--primary" type="button" onclick={on_print}>{ t.paper().print }</button></p>
                <div role="status">
                    if *refused {
                        { not_printed(&props.view, framed) }
                    }
                </div>
            </div>
            if let Some(document) = document {
                <PaperView {document} />
            }
        </>
    }
}
