//! The register of one prefecture, taken from what the page holds and saved as a file of its own.
//!
//! Must not know: the format, and whose counties are whose.

use yew::prelude::*;

use crate::app::province::prefectures;
use crate::domain::division::prefecture_title;
use crate::register::own::of_prefecture;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::frame::export::use_exporter;
use crate::ui::frame::read_back::read_back;
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::store::ProvinceView;
use crate::wire::file_name::register_file;
use crate::wire::{export_register, register_digest};

/// The properties of [`OwnRegister`].
#[derive(Clone, PartialEq, Properties)]
pub struct OwnRegisterProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The choice of a prefecture, and the button.
#[component]
pub fn OwnRegister(props: &OwnRegisterProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let exporter = use_exporter();
    let all = prefectures();
    let chosen = use_state_eq(|| all.first().copied().unwrap_or_default());
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |name: &'static str| chosen.set(name))
    };
    let options = all.into_iter().map(|name| (name, prefecture_title(name)));
    let options = Options::of(options, &*chosen, on_choose);
    let off = exporter.is_busy();
    let on_save = {
        let (page, exporter, chosen) = (page.clone(), exporter.clone(), *chosen);
        once(move || {
            if !off {
                let own = of_prefecture(page.register(), &page.state.history, chosen);
                let name = register_file(&register_digest(&own).code(), chosen, "json");
                let text = export_register(&own);
                let work = read_back(text, name.clone(), &exporter, export_register, || {});
                exporter.works(name, work);
            }
        })
    };
    html! {
        <details class="cx-details" id="cx-own">
            <summary>{ p.own }</summary>
            <p class="cx-hint">{ p.own_text }</p>
            <div class="cx-grid">
                <Select id="cx-own-prefecture" label={p.prefecture} {options} />
            </div>
            <p><button class="cx-button" id="cx-own-save" type="button" aria-disabled={off.then_some("true")} onclick={on_save}>{ p.own_save }</button></p>
            <div role="status" id="cx-own-status">
                { exporter.told(&page.view, ["cx-own-bar", "cx-own-saved"], AtStake::Screening) }
            </div>
        </details>
    }
}
