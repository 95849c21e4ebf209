//! The second look: what is asked about the figures of a record, with the way to each
//! indicator.
//!
//! Must not know: what leads to a question.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::id::IndicatorNo;
use crate::report::second_look::Question;
use crate::ui::view::store::View;

/// So many questions are seen where not all are.
const SEEN_AT_ONCE: usize = 3;

/// The properties of [`SecondLook`].
#[derive(Clone, PartialEq, Properties)]
pub struct SecondLookProps {
    /// What the page sees.
    pub view: View,
    /// Whether only the first few questions are seen before the rest is asked for.
    #[prop_or_default]
    pub brief: bool,
}

/// The section.
#[component]
pub fn SecondLook(props: &SecondLookProps) -> Html {
    let SecondLookProps { view, brief } = props;
    let t = view.t().second_look();
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let questions = report.second_look();
    // What is said of many indicators is said once.
    let unproven = |question: &Question| {
        if let Question::NoEvidence { no, .. } = question { Some(*no) } else { None }
    };
    let without_evidence: Vec<_> = questions.iter().filter_map(unproven).collect();
    let together = without_evidence.len() > 1;
    let each = |question: &&Question| !together || unproven(question).is_none();
    let one_by_one = questions.iter().filter(each).map(|question| {
        html! {
            <li>
                { (t.question)(question, &report.scheme) }
                { " " }
                { links(view, &question.indicators()) }
            </li>
        }
    });
    let of_many = together.then(|| {
        html! {
            <li>
                { (t.without_evidence)(without_evidence.len()) }
                { links(view, &without_evidence) }
            </li>
        }
    });
    let mut first: Vec<Html> = one_by_one.chain(of_many).collect();
    // One more is no reason to hide it.
    let is_cut = *brief && first.len() > SEEN_AT_ONCE + 1;
    let rest = if is_cut { first.split_off(SEEN_AT_ONCE) } else { Vec::new() };
    html! {
        <section class="cx-section" aria-labelledby="cx-second-look">
            <h2 class="cx-heading" id="cx-second-look">{ t.title }</h2>
            if questions.is_empty() {
                <p>{ t.nothing }</p>
            } else {
                <p class="cx-hint">{ t.lead }</p>
                <ul class="cx-list">{ for first }</ul>
                if !rest.is_empty() {
                    <details class="cx-details">
                        <summary>{ (t.more)(rest.len()) }</summary>
                        <ul class="cx-list">{ for rest }</ul>
                    </details>
                }
            }
        </section>
    }
}

fn links(view: &View, about: &[IndicatorNo]) -> Html {
    let t = view.t();
    html! {
        for (at, no) in about.iter().enumerate() {
            if at > 0 {
                { t.fields.separator }
            }
            <a href={Route::Indicator(*no).to_string()}>{ (t.second_look().indicator_no)(*no) }</a>
        }
    }
}
