//! Whom the office chooses, with reasons; what it should know; and who cannot be chosen.
//!
//! Must not know: who may be recommended.

use yew::prelude::*;

use crate::app::screening::action::{ChoiceAction, ScreeningAction};
use crate::screening::ranking::County;
use crate::screening::selection::{Nominee, Warning, not_recommendable};
use crate::screening::submission::CountyKey;
use crate::ui::fields::field::{Select, TextArea};
use crate::ui::fields::options::Options;
use crate::ui::screening::before_issue::BeforeIssue;
use crate::ui::screening::page_view::{PageView, name};

/// The properties of [`SelectionForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectionFormProps {
    /// What the page shows.
    pub page: PageView,
}

/// The section.
#[component]
pub fn SelectionForm(props: &SelectionFormProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let selection = &page.screening().selection;
    let refused_choice = use_state(|| None::<String>);
    let completeness = page.completeness();
    let on_dissent =
        page.dispatch.reform(|it| ScreeningAction::Choice(ChoiceAction::StatedDissent(it)));
    let counties: Vec<&County> = page.ranked.ranking.counties().collect();
    // Kept by what it is: the list grows while somebody looks at it.
    let looked_at = use_state(|| None::<CountyKey>);
    let looked_at_now =
        looked_at.as_ref().and_then(|key| counties.iter().find(|it| it.key == *key));
    let reason_against = |county: &County| not_recommendable(&county.key, &page.ranked.ranking);
    let options = counties.iter().map(|county| {
        let against = reason_against(county);
        let against = against.map(|reason| format!(" · {}", (s.not_recommendable_short)(reason)));
        (Some(county.key.clone()), AttrValue::from(name(county) + &against.unwrap_or_default()))
    });
    let options = std::iter::once((None, AttrValue::Static(s.choose_one))).chain(options);
    let on_choose = {
        let looked_at = looked_at.clone();
        Callback::from(move |key| looked_at.set(key))
    };
    let options = Options::of(options, &*looked_at, on_choose);
    // By a button: a list that chooses on change would choose whomever an arrow key passes.
    let onclick = {
        let county = looked_at_now.map(|it| (it.key.clone(), name(it), reason_against(it)));
        let (dispatch, refused) = (page.dispatch.clone(), refused_choice.clone());
        let words = (s.cannot_choose, s.not_recommendable);
        Callback::from(move |_: MouseEvent| {
            looked_at.set(None);
            match county.clone() {
                Some((_, name, Some(reason))) => {
                    refused.set(Some(words.0(&name, words.1(reason))));
                }
                Some((key, name, None)) => {
                    refused.set(None);
                    dispatch.emit(ScreeningAction::Choice(ChoiceAction::Chose(key, name)));
                }
                None => {}
            }
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-selection">
            <h2 class="cx-heading" id="cx-selection">{ s.selection }</h2>
            <p>{ (s.selection_text)(page.ranked.ranking.quota, page.screening().settings.edition().quota) }</p>
            <Select id="cx-choose" label={s.choose_county} {options} />
            <p><button class="cx-button" id="cx-choose-take" type="button" {onclick}>{ s.recommend }</button></p>
            <div role="status" id="cx-choice-status">
                if let Some(refused) = &*refused_choice {
                    <p class="cx-problem">{ refused }</p>
                }
            </div>
            <ol class="cx-chosen">
                for (at, choice) in selection.chosen.iter().enumerate() {
                    { chosen(page, at, choice) }
                }
            </ol>
            if selection.chosen.is_empty() {
                <p class="cx-hint">{ s.nobody_chosen }</p>
            }
            <div role="status" id="cx-warnings">
                for warning in &page.review.warnings {
                    { said(page, warning, completeness.answers(warning)) }
                }
            </div>
            <BeforeIssue page={page.clone()} />
            <TextArea id="cx-dissent" label={s.dissent} hint={html! { s.dissent_hint }} value={selection.dissent.clone()} on_enter={on_dissent} />
        </section>
    }
}

/// A warning. An empty place is allowed and no reason for alarm, nor is one that is answered.
fn said(page: &PageView, warning: &Warning, is_answered: bool) -> Html {
    let s = page.s();
    let keys = |key: &_| page.county_name(key);
    let calm = is_answered || matches!(warning, Warning::EmptyPlaces(_));
    html! {
        <p class={if calm { "cx-hint" } else { "cx-notice" }}>
            { (s.warning)(warning, &keys) }
            if is_answered {
                { " " }<strong>{ s.answered }</strong>
            }
        </p>
    }
}

fn chosen(page: &PageView, at: usize, choice: &Nominee) -> Html {
    let s = page.s();
    let refused = page.review.refused.iter().find(|(refused, _)| *refused == at);
    let on_reason = {
        let county = choice.county.clone();
        page.dispatch.reform(move |reason| {
            ScreeningAction::Choice(ChoiceAction::GaveReason(county.clone(), reason))
        })
    };
    let on_withdraw = {
        let county = choice.county.clone();
        page.dispatch.reform(move |_: MouseEvent| {
            ScreeningAction::Choice(ChoiceAction::Withdrew(county.clone()))
        })
    };
    html! {
        <li class="cx-chosen__county" key={choice.name.clone()}>
            <strong>{ &choice.name }</strong>{ " " }
            <button class="cx-button" type="button" aria-label={(s.withdraw_county)(&choice.name)} onclick={on_withdraw}>{ s.withdraw }</button>
            if let Some((_, reason)) = refused {
                <p class="cx-problem">{ (s.cannot_choose)(&choice.name, (s.not_recommendable)(*reason)) }</p>
            }
            <TextArea id={format!("cx-reason-{at}")} label={(s.reason_for)(&choice.name)} value={choice.reason.clone()} on_enter={on_reason} />
        </li>
    }
}
