//! Free entry for development zones that no list has.
//!
//! Must not know: what happens to the choice.

use yew::prelude::*;

use crate::app::entry::clean;
use crate::domain::applicant::{Applicant, ApplicantKind, ApplicantName};
use crate::domain::division::divisions;
use crate::ui::county::applicant::picker::PickerProps;
use crate::ui::fields::field::TextField;

/// The entry.
#[component]
pub fn Zone(props: &PickerProps) -> Html {
    let t = &props.view.t().applicant;
    let (name, prefecture) = (use_state(String::new), use_state(String::new));
    let problem = use_state(|| None::<AttrValue>);
    let write = |target: &UseStateHandle<String>| {
        let target = target.clone();
        Callback::from(move |text: String| target.set(clean(&text, false)))
    };
    let onclick = {
        let (name, prefecture, problem) = (name.clone(), prefecture.clone(), problem.clone());
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: MouseEvent| {
            // The click, not the form's submission: a sandboxed frame may forbid forms.
            event.prevent_default();
            // Told here only: a line that goes while the button is pressed would move the
            // button away under the pointer.
            let Some(name) = ApplicantName::new(&name) else {
                problem.set(Some(t.zone_nameless.into()));
                return;
            };
            if divisions().iter().any(|division| division.name == name.as_str()) {
                problem.set(Some((t.zone_is_listed)(name.as_str()).into()));
                return;
            }
            problem.set(None);
            let prefecture = prefecture.trim();
            on_choose.emit(Applicant {
                name,
                code: None,
                prefecture: (!prefecture.is_empty()).then(|| prefecture.to_owned()),
                kind: ApplicantKind::DevelopmentZone,
                province_administered: false,
            });
        })
    };
    html! {
        <details class="cx-details">
            <summary>{ t.zone_title }</summary>
            <form>
                <p>{ t.zone_text }</p>
                <TextField id="cx-zone-name" label={t.zone_name} value={(*name).clone()} on_enter={write(&name)} problem={(*problem).clone()} />
                <TextField id="cx-zone-prefecture" label={t.zone_prefecture} value={(*prefecture).clone()} on_enter={write(&prefecture)} />
                <button class="cx-button" type="submit" {onclick}>{ t.zone_choose }</button>
            </form>
        </details>
    }
}
