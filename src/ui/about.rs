//! Source, assumptions, the missing number, privacy, arithmetic and version.
//!
//! Must not know: any record.

use yew::prelude::*;

use crate::app::route::Route;
use crate::report::maker::{BUILD, VERSION};
use crate::ui::about::self_test::SelfTest;
use crate::ui::about::stored::Stored;
use crate::ui::view::store::View;
use crate::wire::scheme_v1;

pub mod self_test;
pub mod stored;

/// The page, or nothing while another one is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! {
        if shown.is_some() {
            <About view={view.clone()} />
        }
    }
}

/// The properties of [`About`].
#[derive(Clone, PartialEq, Properties)]
pub struct AboutProps {
    /// What the page sees.
    pub view: View,
}

/// The page.
#[component]
pub fn About(props: &AboutProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let framework = &view.edition().framework;
    let section = |title: &str, text: Html| {
        html! {
            <section class="cx-section"><h2 class="cx-heading">{ title.to_owned() }</h2>{ text }</section>
        }
    };
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.about().title }</h1>
            { section(t.about().source, html! { <p>{ (t.about().source_text)(&framework.document) }</p> }) }
            { section(t.about().weights, html! {
                <>
                    <p>{ t.about().weights_text }</p>
                    <ul class="cx-list">
                        for scheme in scheme_v1::shipped() {
                            <li>
                                <strong>{ scheme.title.in_language(view.language) }</strong>
                                { " " }<code>{ scheme.id.as_str() }</code>{ " — " }
                                <span lang="zh-CN">{ &scheme.basis }</span>
                            </li>
                        }
                    </ul>
                    <p><a id="cx-scheme-link" href={Route::Scheme.to_string()}>{ t.scheme().rubrics }</a></p>
                </>
            }) }
            { section(t.about().missing, html! {
                for missing in &framework.missing {
                    <p>{ missing.note.in_language(view.language) }</p>
                }
            }) }
            { section(t.eligibility.assumptions_title, html! {
                <ul class="cx-list">
                    for reading in &view.edition().interpretations {
                        <li>{ reading.in_language(view.language) }</li>
                    }
                </ul>
            }) }
            { section(t.about().arithmetic, html! { <p>{ t.about().arithmetic_text }</p> }) }
            { section(t.about().keyboard, html! {
                <dl class="cx-keys">
                    for (keys, meaning) in t.about().keys {
                        <div><dt>{ *keys }</dt><dd>{ *meaning }</dd></div>
                    }
                </dl>
            }) }
            { section(t.about().privacy, html! { <p>{ t.about().privacy_text }</p> }) }
            { section(t.about().scripts, html! { <p>{ t.about().scripts_text }</p> }) }
            { section(t.about().version, html! { <p id="cx-version">{ (t.self_test().version)(VERSION, BUILD) }</p> }) }
            <SelfTest view={view.clone()} />
            <Stored view={view.clone()} />
        </>
    }
}
