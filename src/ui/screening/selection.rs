//! Whom the office chooses, with the reasons that are asked for: for each who is chosen, for
//! each who stands before or beside them, and for not waiting.
//!
//! Must not know: who may be recommended, and when a reason is asked for.

use yew::prelude::*;

use crate::app::screening::action::{ChoiceAction, ScreeningAction};
use crate::screening::completeness::Point;
use crate::screening::selection::{Nominee, Warning};
use crate::screening::submission::CountyKey;
use crate::ui::fields::field::TextArea;
use crate::ui::screening::page_view::PageView;

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
    let completeness = page.completeness();
    let on_dissent =
        page.dispatch.reform(|it| ScreeningAction::Choice(ChoiceAction::StatedDissent(it)));
    let about = |point: Point, label: fn(&str) -> String| {
        let keys = completeness.point(point).map(|it| it.about.clone()).unwrap_or_default();
        keys.iter().map(|key| against(page, key, label)).collect::<Html>()
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-selection">
            <h2 class="cx-heading" id="cx-selection" tabindex="-1">{ s.selection }</h2>
            <p>{ (s.selection_text)(page.ranked.ranking.quota, page.screening().settings.usual_quota()) }</p>
            if selection.chosen.is_empty() {
                <p class="cx-hint">{ s.nobody_chosen }</p>
            }
            <ol class="cx-chosen">
                for (at, choice) in selection.chosen.iter().enumerate() {
                    { chosen(page, at, choice) }
                }
            </ol>
            <div role="status" id="cx-warnings">
                for warning in &page.review.warnings {
                    { said(page, warning, completeness.answers(warning)) }
                }
            </div>
            { nobody(page) }
            { excess(page) }
            <div class="cx-answers">
                { about(Point::PassedOver, s.reason_against) }
                // Before anything is decided nobody need say for whom it does not wait.
                if !selection.chosen.is_empty() || !selection.nobody.trim().is_empty() {
                    { about(Point::Pending, s.reason_not_to_wait) }
                }
            </div>
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

/// The id of the reason for a county that is chosen, by its position.
#[must_use]
pub fn reason_id(at: usize) -> String {
    format!("cx-reason-{at}")
}

/// The id of the reason why a county is not chosen, or not waited for.
#[must_use]
pub fn against_id(key: &CountyKey) -> String {
    match key {
        CountyKey::Code(code) => format!("cx-against-{code}"),
        CountyKey::Name(name) => format!("cx-against-{name}"),
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
            <TextArea id={reason_id(at)} label={(s.reason_for)(&choice.name)} value={choice.reason.clone()} on_enter={on_reason} />
        </li>
    }
}

/// Why a county is not chosen, or not waited for.
fn against(page: &PageView, key: &CountyKey, label: fn(&str) -> String) -> Html {
    let name = page.county_name(key);
    let said = page.screening().selection.reason_against(key).unwrap_or_default().to_owned();
    let county = key.clone();
    let on_enter = page.dispatch.reform(move |reason| {
        ScreeningAction::Choice(ChoiceAction::GaveReasonAgainst(county.clone(), reason))
    });
    let id = against_id(key);
    html! { <TextArea key={id.clone()} id={id.clone()} label={label(&name)} value={said} {on_enter} /> }
}

/// Why nobody is chosen, while nobody is.
fn nobody(page: &PageView) -> Html {
    let selection = &page.screening().selection;
    let on_enter =
        page.dispatch.reform(|it| ScreeningAction::Choice(ChoiceAction::ExplainedNobody(it)));
    html! {
        if selection.chosen.is_empty() {
            <TextArea id="cx-nobody" label={page.s().nobody} value={selection.nobody.clone()} {on_enter} />
        }
    }
}

/// Why more than the notice allows are chosen, where they are.
fn excess(page: &PageView) -> Html {
    let mut warnings = page.review.warnings.iter();
    let is_above = warnings.any(|it| matches!(it, Warning::AboveNotice { .. }));
    let on_enter =
        page.dispatch.reform(|it| ScreeningAction::Choice(ChoiceAction::ExplainedExcess(it)));
    let value = page.screening().selection.excess.clone();
    html! {
        if is_above {
            <TextArea id="cx-excess" label={page.s().excess} {value} {on_enter} />
        }
    }
}
