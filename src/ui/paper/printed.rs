//! What a page of the county prints from the keyboard: a paper, and not the page.
//!
//! Must not know: what the paper says.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::Paper;
use crate::documents::extract::{Extract, extract};
use crate::documents::kind::Kind;
use crate::platform::host;
use crate::platform::show::add_rules;
use crate::ui::paper::PaperView;
use crate::ui::view::store::View;
use crate::wire;

/// A page that prints as a paper: from the keyboard it gives something that can be passed round.
pub fn printing(paper: Option<Paper>, page: Html) -> Html {
    let Some(paper) = paper else { return page };
    html! {
        <>
            <div class="cx-screen">{ page }</div>
            <div class="cx-unseen"><PaperView document={Rc::new(paper)} /></div>
        </>
    }
}

/// One of those of the procedure.
#[must_use]
pub fn paper(view: &View, kind: Kind) -> Option<Paper> {
    let report = view.report.as_deref()?;
    Some(kind.of(report, &wire::digest(report).code()))
}

/// What the page shows of the record.
#[must_use]
pub fn extracted(view: &View, of: Extract) -> Option<Paper> {
    let report = view.report.as_deref()?;
    // Nothing but the report bears the code, and a page is drawn anew with every figure.
    let code = (of == Extract::Narrative).then(|| wire::digest(report).code());
    Some(extract(report, of, &code.unwrap_or_default()))
}

/// The properties of [`Instead`].
#[derive(Clone, PartialEq, Properties)]
struct InsteadProps {
    document: Rc<Paper>,
}

/// A paper that is printed in the place of a page of another part.
#[component]
fn Instead(props: &InsteadProps) -> Html {
    use_memo((), |()| add_rules("extract", include_str!("../../../styles/later/extract.css")));
    use_effect_with((), |()| {
        host::set_root("data-cx-print", Some("instead"));
        || host::set_root("data-cx-print", None)
    });
    html! { <div class="cx-unseen"><PaperView document={props.document.clone()} /></div> }
}

/// Such a paper; nothing without a record.
pub fn instead(view: &View, of: Extract) -> Html {
    let document = extracted(view, of).map(Rc::new);
    document.map_or_else(Html::default, |document| html! { <Instead {document} /> })
}
