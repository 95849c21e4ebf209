//! The register that the office keeps of its counties, opened beside a screening: who was a
//! candidate, who is a model county, and who is due to be evaluated.
//!
//! Must not know: how a register is read, and who may be chosen.

use yew::prelude::*;

use crate::app::screening::action::{RosterAction, ScreeningAction};
use crate::domain::division::division;
use crate::register::Register;
use crate::register::history::History;
use crate::register::own::earlier;
use crate::screening::earlier::Earlier;
use crate::screening::submission::CountyKey;
use crate::ui::fields::open_saved::{OpenSaved, OpenSavedTexts};
use crate::ui::screening::page_view::PageView;

/// The properties of [`EarlierRounds`].
#[derive(Clone, PartialEq, Properties)]
pub struct EarlierRoundsProps {
    /// What the page shows.
    pub page: PageView,
}

/// The field, and what it told.
#[component]
pub fn EarlierRounds(props: &EarlierRoundsProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let on_open = page.dispatch.reform(|register: Box<Register>| {
        let told = earlier(&register, &History::new(&register));
        ScreeningAction::Roster(RosterAction::Remembered(told))
    });
    let texts = OpenSavedTexts {
        label: s.earlier_open,
        reading: s.reading_register,
        cancel: s.cancel,
        opened: s.opened_register,
    };
    let settings = &page.screening().settings;
    let is_own = |of: &&Earlier| match (&of.county, settings.area.prefecture()) {
        (_, None) => true,
        (CountyKey::Code(code), Some(own)) => division(code).is_some_and(|it| it.prefecture == own),
        (CountyKey::Name(name), Some(_)) => settings.zones.contains(name),
    };
    let known: Vec<&Earlier> = page.screening().earlier.iter().filter(is_own).collect();
    html! {
        <details class="cx-details" id="cx-earlier-rounds">
            <summary>{ (s.earlier_title)(known.len()) }</summary>
            <p class="cx-hint">{ s.earlier_text }</p>
            <OpenSaved<Register> view={page.view.clone()} id="cx-open-earlier" opened_id="cx-earlier-opened" {texts} {on_open} />
            if !known.is_empty() {
                <ul class="cx-list" id="cx-earlier-list">
                    for of in known {
                        <li>
                            { (s.earlier)(of, of.is_due(settings.reference_date)) }
                        </li>
                    }
                </ul>
            }
        </details>
    }
}
