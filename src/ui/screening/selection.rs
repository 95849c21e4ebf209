//! Whom the office chooses, with reasons; what it should know; and who cannot be chosen.
//!
//! Must not know: who may be recommended.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::screening::ranking::County;
use crate::screening::selection::{Choice, Warning, not_recommendable};
use crate::ui::field::TextArea;
use crate::ui::screening::sight::{Sight, id_of, name};

/// The properties of [`SelectionForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectionFormProps {
    /// What the page shows.
    pub sight: Sight,
}

/// The section.
#[component]
pub fn SelectionForm(props: &SelectionFormProps) -> Html {
    let sight = &props.sight;
    let s = sight.s();
    let selection = &sight.screening().selection;
    let refused_choice = use_state(|| None::<String>);
    let keys = |key: &_| sight.county_name(key);
    let on_dissent = sight.dispatch.reform(ScreeningAction::StatedDissent);
    let counties: Vec<&County> = sight.ranked.ranking.counties().collect();
    let list = use_node_ref();
    // By a button: a list that chooses on change would choose whomever an arrow key passes.
    let onclick = {
        let options: Vec<_> = counties
            .iter()
            .map(|county| {
                let reason = not_recommendable(&county.key, &sight.ranked.ranking);
                (county.key.clone(), name(county), reason)
            })
            .collect();
        let (dispatch, refused) = (sight.dispatch.clone(), refused_choice.clone());
        let (list, words) = (list.clone(), (s.cannot_choose, s.not_recommendable));
        Callback::from(move |_: MouseEvent| {
            let Some(select) = list.cast::<HtmlSelectElement>() else { return };
            let at = usize::try_from(select.selected_index()).ok().and_then(|at| at.checked_sub(1));
            select.set_selected_index(0);
            let Some((key, name, reason)) = at.and_then(|at| options.get(at)) else {
                return;
            };
            match reason {
                Some(reason) => refused.set(Some(words.0(name, words.1(*reason)))),
                None => {
                    refused.set(None);
                    dispatch.emit(ScreeningAction::Chose(key.clone(), name.clone()));
                }
            }
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-selection">
            <h2 class="cx-heading" id="cx-selection">{ s.selection }</h2>
            <p>{ (s.selection_text)(sight.ranked.ranking.quota) }</p>
            <div class="cx-field">
                <label class="cx-field__label" for="cx-choose">{ s.choose_county }</label>
                <select id="cx-choose" class="cx-input cx-input--select" ref={list}>
                    <option key="" value="" selected=true>{ s.choose_one }</option>
                    // With keys, what is chosen stays chosen when counties come before it.
                    for county in &counties {
                        <option key={id_of(county)}>
                            { name(county) }
                            if let Some(reason) = not_recommendable(&county.key, &sight.ranked.ranking) {
                                { format!(" · {}", (s.not_recommendable_short)(reason)) }
                            }
                        </option>
                    }
                </select>
                <button class="cx-button" id="cx-choose-take" type="button" {onclick}>{ s.recommend }</button>
            </div>
            <div role="status" id="cx-choice-status">
                if let Some(refused) = &*refused_choice {
                    <p class="cx-problem">{ refused }</p>
                }
            </div>
            <ol class="cx-chosen">
                for (at, choice) in selection.chosen.iter().enumerate() {
                    { chosen(sight, at, choice) }
                }
            </ol>
            if selection.chosen.is_empty() {
                <p class="cx-hint">{ s.nobody_chosen }</p>
            }
            <div role="status" id="cx-warnings">
                for warning in &sight.review.warnings {
                    // An empty place is allowed, and no reason for alarm.
                    <p class={if matches!(warning, Warning::EmptyPlaces(_)) { "cx-hint" } else { "cx-notice" }}>{ (s.warning)(warning, &keys) }</p>
                }
            </div>
            <TextArea id="cx-dissent" label={s.dissent} hint={html! { s.dissent_hint }} value={selection.dissent.clone()} on_enter={on_dissent} />
        </section>
    }
}

fn chosen(sight: &Sight, at: usize, choice: &Choice) -> Html {
    let s = sight.s();
    let refused = sight.review.refused.iter().find(|(refused, _)| *refused == at);
    let on_reason = {
        let county = choice.county.clone();
        sight.dispatch.reform(move |reason| ScreeningAction::GaveReason(county.clone(), reason))
    };
    let on_withdraw = {
        let county = choice.county.clone();
        sight.dispatch.reform(move |_: MouseEvent| ScreeningAction::Withdrew(county.clone()))
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
