//! Where everyone stands in the round, what must be said of it, and who is due.
//!
//! Must not know: how any of it follows.

use yew::prelude::*;

use crate::app::province::{day, prefectures};
use crate::domain::division::prefecture_title;
use crate::domain::language::Language;
use crate::platform::clock;
use crate::register::event::Outcome;
use crate::register::state::{Application, Stage};
use crate::register::warning::warnings;
use crate::terms::NOTHING;
use crate::ui::fields::field::refused::DateField;
use crate::ui::province::store::ProvinceView;
use crate::ui::screening::gradual::use_gradual;

/// The language of names.
const ZH: &str = Language::Zh.tag();

/// The properties of [`States`] and [`Due`].
#[derive(Clone, PartialEq, Properties)]
pub struct StatesProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The table of the round.
#[component]
pub fn States(props: &StatesProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let all: Vec<&Application> = page.state.history.of_round(page.round).collect();
    let n = |at: Stage| all.iter().filter(|it| it.stage() == at).count();
    let edition = page.register().settings.edition();
    let told = warnings(page.register(), &page.state.history);
    let told: Vec<String> = told
        .iter()
        .filter(|it| it.round() == page.round)
        .map(|it| (p.warning)(it, edition))
        .collect();
    let n_shown = use_gradual(all.len());
    let n_told = use_gradual(told.len());
    let candidates =
        [Stage::Candidate, Stage::Evaluated, Stage::Listed].into_iter().map(n).sum::<usize>();
    html! {
        <section class="cx-section" aria-labelledby="cx-states">
            <h2 class="cx-heading" id="cx-states">{ p.states }</h2>
            if all.is_empty() {
                <p>{ p.none_yet }</p>
            } else {
                <p id="cx-states-summary">{ (p.summary)(all.len(), candidates, n(Stage::Designated), n(Stage::Revoked)) }</p>
                <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={p.states}>
                    <table class="cx-table" id="cx-states-table">
                        <thead><tr>
                            <th scope="col">{ p.county }</th>
                            <th scope="col">{ p.prefecture }</th>
                            <th scope="col">{ p.way }</th>
                            <th scope="col">{ p.state }</th>
                            <th scope="col">{ p.designated_on }</th>
                            <th scope="col">{ p.next }</th>
                        </tr></thead>
                        <tbody>{ for all.iter().take(n_shown).map(|of| row(page, of)) }</tbody>
                    </table>
                </div>
            }
            if !told.is_empty() {
                <h3 class="cx-subheading">{ p.told }</h3>
                <ul class="cx-list" id="cx-province-told">{ for told.iter().take(n_told).map(|it| html! { <li>{ it }</li> }) }</ul>
            }
            { by_prefecture(page) }
        </section>
    }
}

fn row(page: &ProvinceView, of: &Application) -> Html {
    let p = page.p();
    let next = of.next_evaluation(page.register().settings.edition());
    let open = of.objections(Outcome::Open);
    let state = (p.stage)(of.stage());
    let state = if open > 0 {
        format!("{state}（{}：{open}）", (p.outcome)(Outcome::Open))
    } else {
        state.to_owned()
    };
    let on = of.designation.as_ref().map(|it| it.on.to_string());
    html! {
        <tr key={of.applied.event.to_string()}>
            <th scope="row" lang={ZH}>{ &of.name }</th>
            <td lang={ZH}>{ prefecture_title(&of.prefecture) }</td>
            <td>{ (p.route)(of.route) }</td>
            <td>{ state }</td>
            <td>{ on.unwrap_or_else(|| NOTHING.to_owned()) }</td>
            <td>{ next.map_or_else(|| NOTHING.to_owned(), |day| day.to_string()) }</td>
        </tr>
    }
}

/// A tile for each prefecture: a diagram, no map.
fn by_prefecture(page: &ProvinceView) -> Html {
    let p = page.p();
    let history = &page.state.history;
    let count = |prefecture: &str, is: &dyn Fn(&Application) -> bool| {
        let all = history.applications.iter();
        all.filter(|it| it.prefecture == prefecture && is(it)).count()
    };
    let tile = |prefecture: &'static str| {
        let designated = count(prefecture, &|it| it.stage() == Stage::Designated);
        let applied = count(prefecture, &|it| it.round == page.round);
        let class = classes!("cx-tag", (designated > 0).then_some("cx-tag--done"));
        html! {
            <li key={prefecture}><span {class} lang={ZH}>{ format!("{} {designated}（{applied}）", prefecture_title(prefecture)) }</span></li>
        }
    };
    html! {
        <details class="cx-details">
            <summary>{ p.map }</summary>
            <p class="cx-hint">{ p.map_hint }</p>
            <ul class="cx-exports" id="cx-province-map">{ for prefectures().into_iter().map(tile) }</ul>
        </details>
    }
}

/// Who is to be evaluated again up to a day.
#[component]
pub fn Due(props: &StatesProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let on = use_state(|| day(&clock::today()));
    let on_choose = {
        let on = on.clone();
        Callback::from(move |day| on.set(day))
    };
    let edition = page.register().settings.edition();
    let due = on.map(|on| page.state.history.due(on, edition)).unwrap_or_default();
    html! {
        <section class="cx-section" aria-labelledby="cx-due-title">
            <h2 class="cx-heading" id="cx-due-title">{ p.due }</h2>
            <DateField id="cx-due-on" label={p.due_on} value={*on} {on_choose} />
            if due.is_empty() {
                <p>{ p.due_none }</p>
            } else {
                <ul class="cx-list" id="cx-due">
                    for (of, day) in due {
                        <li>{ (p.due_since)(&of.name, of.round, day) }</li>
                    }
                </ul>
            }
        </section>
    }
}
