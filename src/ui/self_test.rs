//! What a county's security officer wants to see: what the page asked of others, what was
//! blocked, the digests of what runs, and known answers computed here and now.
//!
//! Must not know: any record.

use yew::prelude::*;

use crate::platform::{host, parts};
use crate::report::digest::Digest;
use crate::text::Texts;
use crate::ui::store::View;
use crate::wire;
use crate::wire::known_answers::{self, KnownAnswer};
use crate::wire::scheme_v1;

/// The properties of [`SelfTest`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelfTestProps {
    /// What the page sees.
    pub view: View,
}

/// Everything in it is found anew whenever it is opened.
#[component]
pub fn SelfTest(props: &SelfTestProps) -> Html {
    let t = props.view.t();
    let modules = use_memo((), |()| {
        let digest = |(name, bytes): (String, Vec<u8>)| (name, Digest::of(&bytes).hex());
        let mut digests: Vec<_> = parts::modules().into_iter().map(digest).collect();
        // They come in no order of their own.
        digests.sort();
        digests
    });
    let schemes = use_memo((), |()| {
        let digest = |scheme| Digest::of(wire::export_scheme(scheme).as_bytes()).hex();
        scheme_v1::shipped().iter().map(digest).collect::<Vec<_>>()
    });
    let answers = use_memo((), |()| known_answers::compute());
    let blocked = parts::blocked();
    let (mut foreign, n_own) = host::requests();
    foreign.retain(|url| !is_blocked(&blocked, url));
    html! {
        <section class="cx-section" aria-labelledby="cx-self-test">
            <h2 class="cx-heading" id="cx-self-test">{ t.self_test }</h2>
            <p class="cx-hint">{ t.self_test_text }</p>
            <ul class="cx-list">
                <li id="cx-requests">{ (t.self_test_requests)(foreign.len(), n_own) }</li>
                <li id="cx-blocked">
                    { (t.self_test_blocked)(blocked.len()) }
                    if !blocked.is_empty() {
                        <ul class="cx-list">
                            for attempt in blocked {
                                <li><code>{ attempt }</code></li>
                            }
                        </ul>
                    }
                </li>
                <li>
                    { t.self_test_module }{ " " }
                    if modules.is_empty() {
                        { t.self_test_no_module }
                    }
                    <ul class="cx-list" id="cx-modules">
                        for (name, digest) in modules.iter() {
                            <li><code>{ name }</code>{ " " }<code>{ digest }</code></li>
                        }
                    </ul>
                </li>
                for (scheme, digest) in scheme_v1::shipped().iter().zip(schemes.iter()) {
                    <li><code>{ scheme.id.as_str() }</code>{ " SHA-256 " }<code>{ digest }</code></li>
                }
            </ul>
            { known(t, &answers) }
        </section>
    }
}

/// Whether an address was asked for in vain: each attempt is a directive and an address.
fn is_blocked(blocked: &[String], url: &str) -> bool {
    blocked.iter().any(|attempt| attempt.split_once(' ').is_some_and(|(_, address)| address == url))
}

fn known(t: &Texts, answers: &[KnownAnswer]) -> Html {
    html! {
        <div class="cx-scroll" role="region" aria-label={t.self_test_known} tabindex="0">
            <table class="cx-table" id="cx-known">
                <caption>{ t.self_test_known }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.self_test_case }</th>
                        <th scope="col">{ t.self_test_expected }</th>
                        <th scope="col">{ t.self_test_computed }</th>
                        <th scope="col">{ t.self_test }</th>
                    </tr>
                </thead>
                <tbody>
                    for answer in answers.iter().cloned() {
                        <tr>
                            <td><code>{ &answer.case }</code></td>
                            <td><code>{ &answer.expected }</code></td>
                            <td><code>{ &answer.computed }</code></td>
                            <td>{ (t.self_test_agrees)(answer.agrees()) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
