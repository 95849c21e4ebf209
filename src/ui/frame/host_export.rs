//! The export to the page around: the only way on which a score leaves the frame, and the
//! user goes it by a press of the button, which names the receiver.
//!
//! Must not know: what the receiver does with it.

use yew::prelude::*;

use crate::platform::embed::Member;
use crate::ui::fields::press::once;
use crate::ui::fields::whole_text::{NotWritten, whole_text};
use crate::ui::frame::embedding::use_embedding;
use crate::ui::view::store::View;

/// The properties of [`HostExport`].
#[derive(Clone, PartialEq, Properties)]
pub struct HostExportProps {
    /// What the page sees.
    pub view: View,
}

/// The button, where a page around has asked for the report; else nothing.
#[component]
pub fn HostExport(props: &HostExportProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let given = use_state(|| None::<Result<(), NotWritten>>);
    // What was said holds for the report as it was.
    use_effect_with(view.record.clone(), {
        let given = given.clone();
        move |_| given.set(None)
    });
    let Some(host) = use_embedding().host else {
        return Html::default();
    };
    let onclick = {
        let (given, host, report) = (given.clone(), host.clone(), view.report.clone());
        once(move || {
            let Some(report) = &report else { return };
            given.set(Some(whole_text(report).map(|text| {
                host.tell("export", &[("text", Member::Text(text))]);
            })));
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-host-title">
            <h2 class="cx-heading" id="cx-host-title">{ t.embed.host_export }</h2>
            <p>{ (t.embed.host_asks)(host.origin()) }</p>
            <p><button class="cx-button" id="cx-host-export" type="button" {onclick}>{ t.embed.host_export }</button></p>
            <div role="status" id="cx-host-status">
                if let Some(Err(why)) = &*given {
                    { why.told(view) }
                } else if given.is_some() {
                    <p class="cx-done">{ (t.embed.host_given)(host.origin()) }</p>
                }
            </div>
        </section>
    }
}
