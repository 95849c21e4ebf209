//! The evidence of one indicator: documents named with number, issuer and date.
//!
//! Must not know: the documents themselves; nothing is attached.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::entry::clean;
use crate::domain::answer::Evidence;
use crate::domain::date::Date;
use crate::domain::id::IndicatorNo;
use crate::ui::field::TextField;
use crate::ui::field::refused::DateField;
use crate::ui::store::View;

/// The most documents a file takes for one indicator.
const MOST: usize = 200;

/// The properties of [`EvidenceList`].
#[derive(Clone, PartialEq, Properties)]
pub struct EvidenceListProps {
    /// What the page sees.
    pub view: View,
    /// The indicator.
    pub no: IndicatorNo,
    /// What is named now.
    pub evidence: Vec<Evidence>,
}

/// The named documents, and the form that names another.
#[component]
pub fn EvidenceList(props: &EvidenceListProps) -> Html {
    let EvidenceListProps { view, no, evidence } = props;
    let t = view.t();
    let no = *no;
    let draft = use_state(Evidence::default);
    let untitled = use_state(|| false);
    // Whoever adds one document stays in the form for the next.
    let adding = use_state(|| false);
    let write = |write: fn(&mut Evidence, String)| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut next = (*draft).clone();
            write(&mut next, clean(&text, false));
            draft.set(next);
        })
    };
    let choose_date = {
        let draft = draft.clone();
        Callback::from(move |date: Option<Date>| draft.set(Evidence { date, ..(*draft).clone() }))
    };
    let add = {
        let (draft, untitled, evidence) = (draft.clone(), untitled.clone(), evidence.clone());
        let adding = adding.clone();
        let dispatch = view.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            // The click, not the form's submission: a sandboxed frame may forbid forms.
            event.prevent_default();
            let missing = draft.title.trim().is_empty();
            untitled.set(missing);
            adding.set(true);
            if !missing {
                let mut evidence = evidence.clone();
                evidence.push((*draft).clone());
                draft.set(Evidence::default());
                dispatch.emit(Action::StatedEvidence(no, evidence));
            }
        })
    };
    let remove = |index: usize| {
        let mut others = evidence.clone();
        others.remove(index);
        view.dispatch.reform(move |_: MouseEvent| Action::StatedEvidence(no, others.clone()))
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-evidence">
            <h2 class="cx-heading" id="cx-evidence">{ t.evidence }</h2>
            <p class="cx-hint">{ t.evidence_hint }</p>
            if !evidence.is_empty() {
                <ol class="cx-evidence">
                    for (index, document) in evidence.iter().enumerate() {
                        <li class="cx-evidence__document">
                            <span>{ (t.evidence_line)(document) }</span>
                            <button class="cx-button cx-button--quiet" type="button" onclick={remove(index)} aria-label={format!("{} {}", t.remove, document.title)}>{ t.remove }</button>
                        </li>
                    }
                </ol>
            }
            if evidence.len() < MOST {
                <details class="cx-details" open={*adding}>
                    <summary>{ t.evidence_add }</summary>
                    <form class="cx-grid">
                        <TextField id="cx-evidence-title" label={t.evidence_title} value={draft.title.clone()} on_enter={write(|evidence, text| evidence.title = text)} problem={untitled.then_some(AttrValue::Static(t.evidence_untitled))} />
                        <TextField id="cx-evidence-number" label={t.evidence_number} value={draft.number.clone()} on_enter={write(|evidence, text| evidence.number = text)} />
                        <TextField id="cx-evidence-issuer" label={t.evidence_issuer} value={draft.issuer.clone()} on_enter={write(|evidence, text| evidence.issuer = text)} />
                        <DateField id="cx-evidence-date" label={t.evidence_date} value={draft.date} on_choose={choose_date} />
                        <button class="cx-button" id="cx-evidence-add" type="submit" onclick={add}>{ t.add_entry }</button>
                    </form>
                </details>
            }
        </section>
    }
}
