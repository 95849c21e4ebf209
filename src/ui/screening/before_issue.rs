//! What is missing before the papers are issued, point by point, with the fields for the reasons
//! that it asks for.
//!
//! Must not know: when a point is met.

use yew::prelude::*;

use crate::app::screening::action::{ChoiceAction, ScreeningAction};
use crate::screening::completeness::{Checked, Point};
use crate::screening::selection::Warning;
use crate::screening::submission::CountyKey;
use crate::ui::fields::field::TextArea;
use crate::ui::screening::page_view::PageView;

/// The properties of [`BeforeIssue`].
#[derive(Clone, PartialEq, Properties)]
pub struct BeforeIssueProps {
    /// What the page shows.
    pub page: PageView,
}

/// The list.
#[component]
pub fn BeforeIssue(props: &BeforeIssueProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let completeness = page.completeness();
    let line = |checked: &Checked| {
        let (state, word) = if checked.done { ("done", s.met) } else { ("started", s.not_met) };
        let names: Vec<_> = checked.missing.iter().map(|key| page.county_name(key)).collect();
        html! {
            <li data-point={format!("{:?}", checked.point)}>
                <span class="cx-state" data-state={state}>{ word }</span>{ " " }
                { (s.point)(checked.point) }
                if !names.is_empty() {
                    { s.colon }{ names.join(s.comma) }
                }
            </li>
        }
    };
    let about = |point: Point, label: fn(&str) -> String| {
        let keys = completeness.point(point).map(|it| it.about.clone()).unwrap_or_default();
        keys.iter().map(|key| against(page, key, label)).collect::<Html>()
    };
    let is_complete = completeness.is_complete();
    html! {
        <>
            { nobody(page) }
            { excess(page) }
            { about(Point::PassedOver, s.reason_against) }
            { about(Point::Pending, s.reason_not_to_wait) }
            <h3 class="cx-subheading" id="cx-before-issue">{ s.before_issue }</h3>
            <p role="status" id="cx-draft" class={if is_complete { "cx-done" } else { "cx-notice" }}>
                { if is_complete { s.complete } else { s.draft } }
            </p>
            <ul class="cx-list" aria-labelledby="cx-before-issue">{ for completeness.points.iter().map(line) }</ul>
        </>
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
    let id = match key {
        CountyKey::Code(code) => format!("cx-against-{code}"),
        CountyKey::Name(name) => format!("cx-against-{name}"),
    };
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
