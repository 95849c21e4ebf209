//! What an input counts, over which time and who has it, beneath its question.
//!
//! Must not know: controls, and what was entered.

use yew::prelude::*;

use crate::app::state::Record;
use crate::domain::id::InputId;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::definition::Wording;
use crate::domain::scheme::rule::Choice;
use crate::ui::view::store::View;

/// The scheme's definition of an input in two lines; nothing where it has none. What the input
/// asked before it says as well is said once. `state` names what is counted where it is one of
/// the states of a list; the eye does without the names of the two lines.
pub fn defined(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    id: &InputId,
    before: Option<&InputId>,
    state: Option<&str>,
) -> Html {
    let Some(definition) = judged.definitions.get(id) else { return Html::default() };
    let t = view.t();
    let (counts, counts_in) = definition.counts.for_readers(view.language);
    let (source, source_in) = definition.source.for_readers(view.language);
    let before = before.and_then(|before| judged.definitions.get(before));
    let is_same_time = before.is_some_and(|before| before.measured == definition.measured);
    let is_same_source = before.is_some_and(|before| before.source == definition.source);
    let timing = if is_same_time {
        t.indicator.same_as_above.to_owned()
    } else {
        (t.indicator.timing)(definition.measured, record.assessment.data_year())
    };
    html! {
        <>
            <span class="cx-defined">
                if let Some(state) = state {
                    <strong>{ (t.indicator.named)(state) }</strong>
                } else {
                    <span class="cx-hidden">{ (t.indicator.named)(t.indicator.counts) }</span>
                }
                <span lang={counts_in.tag()}>{ counts }</span>
            </span>
            <span class="cx-defined">
                <span class="cx-hidden">{ (t.indicator.named)(t.indicator.timing_and_source) }</span>
                { timing }
                if !(is_same_time && is_same_source) {
                    { t.indicator.timing_separator }<span lang={source_in.tag()}>{ source }</span>
                }
            </span>
        </>
    }
}

/// What else belongs to the definitions of inputs, to be opened; nothing where nothing does.
pub fn details(view: &View, judged: &SchemeIndicator, ids: &[(&InputId, &str)]) -> Html {
    let of = |(id, title): &(&InputId, &str)| {
        let details = judged.definitions.get(*id)?.details.as_ref()?;
        Some(detail(view, title, &[details]))
    };
    opened(view, ids.iter().filter_map(of).collect())
}

/// The same of options, with the time and the source of each.
pub fn option_details(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    choices: &[Choice],
) -> Html {
    let of = |choice: &Choice| {
        let definition = judged.definitions.get(&choice.id)?;
        let year = record.assessment.data_year();
        let timing = (view.t().indicator.timing)(definition.measured, year);
        let timing = Wording { zh: timing.clone(), en: Some(timing) };
        let all: Vec<&Wording> =
            definition.details.iter().chain([&timing, &definition.source]).collect();
        Some(detail(view, choice.title.in_language(view.language), &all))
    };
    opened(view, choices.iter().filter_map(of).collect())
}

fn detail(view: &View, title: &str, of: &[&Wording]) -> Html {
    let t = view.t();
    let texts = of.iter().enumerate().map(|(at, text)| {
        let (text, language) = text.for_readers(view.language);
        let before = if at == 0 { t.indicator.details_of } else { t.fields.separator };
        html! { <>{ before }<span lang={language.tag()}>{ text }</span></> }
    });
    html! { <p><strong>{ title.to_owned() }</strong>{ for texts }</p> }
}

fn opened(view: &View, all: Vec<Html>) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <details class="cx-details cx-item__details">
            <summary>{ view.t().indicator.details }</summary>
            { for all }
        </details>
    }
}
