//! The name of a county in a table: pressed, it shows the county's whole report below, where
//! it can be read and printed, and not be changed.
//!
//! Must not know: where the report is shown.

use yew::prelude::*;

use crate::domain::language::Language;
use crate::screening::ranking::County;
use crate::screening::submission::CountyKey;
use crate::text::screening::ScreeningTexts;
use crate::ui::screening::page_view::name;

/// The name, as a button; in the picture with an id of its own.
pub fn county_name(
    county: &County,
    s: &'static ScreeningTexts,
    on_report: &Callback<CountyKey>,
    id: Option<String>,
) -> Html {
    let onclick = {
        let (key, on_report) = (county.key.clone(), on_report.clone());
        Callback::from(move |_: MouseEvent| on_report.emit(key.clone()))
    };
    html! { <button class="cx-county-name" {id} type="button" title={s.show_report} {onclick}>{ in_chinese(county) }</button> }
}

/// The id of a county's name in the picture, to which one comes back from its report.
#[must_use]
pub fn name_id(key: &CountyKey) -> String {
    match key {
        CountyKey::Code(code) => format!("cx-name-{code}"),
        CountyKey::Name(name) => format!("cx-name-{name}"),
    }
}

/// The name as text, marked as what it is.
pub fn in_chinese(county: &County) -> Html {
    html! { <span lang={Language::Zh.tag()}>{ name(county) }</span> }
}
