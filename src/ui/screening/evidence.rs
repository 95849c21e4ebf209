//! The evidence of a county of a screening: a folder that is held against the catalogue in its
//! file.
//!
//! Must not know: how a folder is read.

use yew::prelude::*;

use crate::domain::evidence::{Evidence, in_order};
use crate::screening::ranking::County;
use crate::ui::fields::field::Select;
use crate::ui::fields::folder_check::FolderCheck;
use crate::ui::fields::options::Options;
use crate::ui::screening::page_view::{PageView, id_of};

/// The properties of [`EvidenceCheck`].
#[derive(Clone, PartialEq, Properties)]
pub struct EvidenceCheckProps {
    /// What the page shows.
    pub page: PageView,
}

/// The choice of a county whose file has a catalogue, and the folder; nothing where none has.
#[component]
pub fn EvidenceCheck(props: &EvidenceCheckProps) -> Html {
    let page = &props.page;
    let chosen = use_state(|| 0_usize);
    let has_catalogue = |county: &&County| !county.report.assessment.evidence.is_empty();
    let counties: Vec<_> = page.ranked.ranking.counties().filter(has_catalogue).collect();
    let at = (*chosen).min(counties.len().saturating_sub(1));
    let Some(county) = counties.get(at) else { return Html::default() };
    let names = counties.iter().map(|county| AttrValue::from(county.name.to_string())).enumerate();
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |at| chosen.set(at))
    };
    let options = Options::of(names, &at, on_choose);
    let documents = in_order(&county.report.assessment.evidence).into_iter();
    let documents: Vec<Evidence> = documents.map(|(_, document)| document.clone()).collect();
    html! {
        <FolderCheck key={id_of(county)} view={page.view.clone()} {documents}>
            <Select id="cx-evidence-county" label={page.view.t().catalogue().county} {options} />
        </FolderCheck>
    }
}
