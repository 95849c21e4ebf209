//! What a county's security officer wants to see: what the page asked of others, what was
//! blocked, the digests of what runs, and known answers computed here and now.
//!
//! Must not know: any record.

use yew::prelude::*;

use crate::domain::language::Language;
use crate::platform::{host, parts};
use crate::report::digest::Digest;
use crate::text::Texts;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::known_answers::{self, Answer, KnownAnswer};
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
    let (t, language) = (props.view.t(), props.view.language);
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
    let of = t.self_test();
    html! {
        <section class="cx-section" aria-labelledby="cx-self-test">
            <h2 class="cx-heading" id="cx-self-test">{ of.title }</h2>
            <p class="cx-hint">{ of.text }</p>
            <ul class="cx-list">
                <li id="cx-requests">{ (of.requests)(foreign.len(), n_own) }</li>
                <li id="cx-blocked">
                    { (of.blocked)(blocked.len()) }
                    if !blocked.is_empty() {
                        <ul class="cx-list">
                            for attempt in blocked {
                                <li><code>{ attempt }</code></li>
                            }
                        </ul>
                    }
                </li>
                <li>
                    { of.module }{ " " }
                    if modules.is_empty() {
                        { of.no_module }
                    }
                    <ul class="cx-list" id="cx-modules">
                        for (name, digest) in modules.iter() {
                            <li><code>{ name }</code>{ " " }<code>{ digest }</code></li>
                        }
                    </ul>
                </li>
                for (scheme, digest) in scheme_v1::shipped().iter().zip(schemes.iter()) {
                    <li>{ (of.scheme)(scheme.title.in_language(language)) }{ " " }<code>{ digest }</code></li>
                }
            </ul>
            { known(t, language, &answers) }
        </section>
    }
}

/// Whether an address was asked for in vain: each attempt is a directive and an address.
fn is_blocked(blocked: &[String], url: &str) -> bool {
    blocked.iter().any(|attempt| attempt.split_once(' ').is_some_and(|(_, address)| address == url))
}

fn known(t: &Texts, language: Language, answers: &[KnownAnswer]) -> Html {
    let of = t.self_test();
    html! {
        <div class="cx-scroll" role="region" aria-label={of.known} tabindex="0">
            <table class="cx-table" id="cx-known">
                <caption>{ of.known }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ of.case }</th>
                        <th scope="col">{ of.expected }</th>
                        <th scope="col">{ of.computed }</th>
                        <th scope="col">{ of.result }</th>
                    </tr>
                </thead>
                <tbody>
                    for known in answers {
                        <tr>
                            <td>{ known.title.in_language(language) }</td>
                            <td>{ answer(t, known.expected.as_ref()) }</td>
                            <td>{ answer(t, known.computed.as_ref()) }</td>
                            <td>{ (of.agrees)(known.agrees()) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn answer(t: &Texts, answer: Option<&Answer>) -> String {
    let Some(Answer { low, high, verdict }) = answer else {
        return t.self_test().not_computed.to_owned();
    };
    let base = if low == high { low.clone() } else { format!("{low}–{high}") };
    verdict.map_or(base.clone(), |verdict| {
        [base, (t.eligibility.verdict)(verdict)].join(t.fields.separator)
    })
}
