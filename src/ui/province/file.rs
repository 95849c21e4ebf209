//! The file of the register: opened and saved in turns, read back before it is handed over; and
//! its table.
//!
//! Must not know: the format.

use yew::prelude::*;

use crate::app::province::ProvinceAction;
use crate::register::Register;
use crate::ui::fields::open_saved::{OpenSaved, OpenSavedTexts};
use crate::ui::fields::press::once;
use crate::ui::frame::export::{CSV, Export, use_exporter};
use crate::ui::frame::read_back::read_back;
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::own::OwnRegister;
use crate::ui::province::store::ProvinceView;
use crate::wire::csv;
use crate::wire::file_name::register_file;
use crate::wire::{export_register, register_digest};

/// The properties of [`RegisterFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct RegisterFileProps {
    /// What the page shows.
    pub page: ProvinceView,
    /// The code of the register, once it is made.
    pub code: Option<String>,
}

/// The section.
#[component]
pub fn RegisterFile(props: &RegisterFileProps) -> Html {
    let RegisterFileProps { page, code } = props;
    let p = page.p();
    let exporter = use_exporter();
    let busy = exporter.is_busy();
    let on_open = page.dispatch.reform(ProvinceAction::Opened);
    let texts =
        OpenSavedTexts { label: p.open, reading: p.reading, cancel: p.cancel, opened: p.opened };
    let on_save = {
        let (page, exporter, code) = (page.clone(), exporter.clone(), code.clone());
        once(move || {
            if !exporter.is_busy() {
                let name = register_file(&code_of(&page, code.as_ref()), "", "json");
                let text = export_register(page.register());
                let (dispatch, n_changes) = (page.dispatch.clone(), page.state.n_unsaved);
                let saved = move || dispatch.emit(ProvinceAction::Saved(n_changes));
                let work = read_back(text, name.clone(), &exporter, export_register, saved);
                exporter.works(name, work);
            }
        })
    };
    let on_table = {
        let (page, exporter, code) = (page.clone(), exporter.clone(), code.clone());
        once(move || exporter.tell(table(&page, &code_of(&page, code.as_ref()))))
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-register-file">
            <h2 class="cx-heading" id="cx-register-file">{ p.file }</h2>
            <OpenSaved<Register> view={page.view.clone()} id="cx-open-register" opened_id="cx-register-opened" {texts} {on_open} />
            <ul class="cx-exports">
                <li><button class="cx-button cx-button--primary" id="cx-save-register" type="button" aria-disabled={busy.then_some("true")} onclick={on_save}>{ p.save }</button></li>
                <li><button class="cx-button" id="cx-csv-register" type="button" onclick={on_table}>{ p.table }</button></li>
                <li><span class="cx-hint" id="cx-unsaved">{ (p.unsaved)(page.state.n_unsaved) }</span></li>
            </ul>
            <OwnRegister page={page.clone()} />
            <div role="status" id="cx-save-register-status">
                { exporter.told(&page.view, ["cx-save-register", "cx-register-saved"], AtStake::Screening) }
            </div>
        </section>
    }
}

/// The code of the register: what is made of it does not wait until it was made in turns.
pub fn code_of(page: &ProvinceView, made: Option<&String>) -> String {
    made.cloned().unwrap_or_else(|| register_digest(page.register()).code())
}

fn table(page: &ProvinceView, code: &str) -> Export {
    let rows = csv::register::register(page.register(), &page.state.history);
    csv::write(&rows).map_or_else(Export::no_table, |text| {
        Export::handed_over(register_file(code, "状态表", "csv"), CSV, text.as_bytes(), None)
    })
}
