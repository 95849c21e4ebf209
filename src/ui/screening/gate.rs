//! Who has no place: the barred with clause and ground, the unverified with what is missing,
//! the incomplete as intervals, and the province-administered in a table of their own.
//!
//! Must not know: what bars a county.

use yew::prelude::*;

use crate::domain::decimal::Interval;
use crate::eligibility::Outcome;
use crate::scoring::trace::Subject;
use crate::screening::ranking::{County, Open, Placed};
use crate::screening::selection::NotRecommendable;
use crate::ui::derivation::{DerivedRow, RowCell};
use crate::ui::fields::said::{done_of, figure};
use crate::ui::screening::county_name::county_name;
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::page_view::{PageView, id_of, total};

/// The properties of [`Gate`].
#[derive(Clone, PartialEq, Properties)]
pub struct GateProps {
    /// What the page shows.
    pub page: PageView,
}

/// Everyone without a place in the ranking of the prefecture.
#[component]
pub fn Gate(props: &GateProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let (own, province) = (&page.ranked.ranking.prefecture, &page.ranked.ranking.province);
    let open: Vec<&Open> = own.open.iter().collect();
    html! {
        <details class="cx-details" id="cx-gate">
            <summary>{ (s.gate)(own.barred.len(), own.unverified.len(), own.open.len(), province.counties().count()) }</summary>
            <p class="cx-hint">{ s.gate_text }</p>
            if !own.barred.is_empty() {
                <h3 class="cx-subheading" id="cx-barred">{ (s.barred)(own.barred.len()) }</h3>
                <p class="cx-hint">{ (s.not_recommendable)(NotRecommendable::Barred) }</p>
                <Checked page={page.clone()} outcome={Outcome::Triggered} direct=false />
            }
            if !own.unverified.is_empty() {
                <h3 class="cx-subheading" id="cx-unverified">{ (s.unverified)(own.unverified.len()) }</h3>
                <p class="cx-hint">{ (s.not_recommendable)(NotRecommendable::Unverified) }</p>
                <Checked page={page.clone()} outcome={Outcome::Unverified} direct=false />
            }
            if !open.is_empty() {
                <h3 class="cx-subheading" id="cx-incomplete">{ (s.incomplete)(open.len()) }</h3>
                <p class="cx-hint">{ s.incomplete_hint }</p>
                { open_table(page, &own.open, "cx-incomplete") }
            }
            if !province.is_empty() {
                <h3 class="cx-subheading" id="cx-province">{ (s.province)(province.counties().count()) }</h3>
                <p class="cx-hint">{ (s.not_recommendable)(NotRecommendable::ProvinceAdministered) }</p>
                if !province.ranked.is_empty() {
                    { province_table(page, &province.ranked) }
                }
                if !province.open.is_empty() {
                    <p>{ (s.incomplete)(province.open.len()) }</p>
                    { open_table(page, &province.open, "cx-province") }
                }
                if !province.unverified.is_empty() {
                    <p>{ (s.unverified)(province.unverified.len()) }</p>
                    <Checked page={page.clone()} outcome={Outcome::Unverified} direct=true />
                }
                if !province.barred.is_empty() {
                    <p>{ (s.barred)(province.barred.len()) }</p>
                    <Checked page={page.clone()} outcome={Outcome::Triggered} direct=true />
                }
            }
        </details>
    }
}

/// The properties of [`Checked`].
#[derive(Clone, PartialEq, Properties)]
struct CheckedProps {
    page: PageView,
    outcome: Outcome,
    /// Whether those that apply to the province directly.
    direct: bool,
}

/// Counties with the checks that keep them out.
#[component]
fn Checked(props: &CheckedProps) -> Html {
    let CheckedProps { page, outcome, direct } = props;
    let (s, t) = (page.s(), page.view.t());
    let ranking = &page.ranked.ranking;
    let table = if *direct { &ranking.province } else { &ranking.prefecture };
    let counties = match outcome {
        Outcome::Triggered => &table.barred,
        Outcome::Unverified | Outcome::Clear => &table.unverified,
    };
    let n_shown = use_gradual(counties.len());
    let reasons = |county: &County| {
        let checks = county.judgement.eligibility.checks.iter();
        let lines = checks.filter(|check| check.outcome == *outcome).map(|check| {
            let grounds = check.grounds.iter().map(t.eligibility.ground);
            let open = check.open.iter().map(t.eligibility.open_fact);
            let facts: Vec<String> = grounds.chain(open).collect();
            html! {
                <li>
                    <strong>{ check.rule.title.in_language(page.view.language) }</strong>
                    if !facts.is_empty() {
                        { format!("{}{}", s.colon, facts.join(" ")) }
                    }
                    { " " }<span class="cx-muted">{ (t.eligibility.clauses)(&check.rule.clauses) }</span>
                </li>
            }
        });
        let open = *outcome == Outcome::Unverified;
        let uncovered = county.judgement.uncovered.iter().filter(|_| open);
        let uncovered = uncovered.map(|days| html! { <li>{ (s.uncovered)(days) }</li> });
        html! { <ul class="cx-list">{ for lines.chain(uncovered) }</ul> }
    };
    let label = match outcome {
        Outcome::Triggered => (s.barred)(counties.len()),
        Outcome::Unverified | Outcome::Clear => (s.unverified)(counties.len()),
    };
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={label}>
            <table class="cx-table cx-table--reasons">
                <thead><tr><th scope="col">{ s.county }</th><th scope="col">{ s.why }</th></tr></thead>
                <tbody>
                    for county in counties.iter().take(n_shown) {
                        <tr key={id_of(county)}>
                            <th scope="row">{ county_name(county, s, &page.on_report, None) }</th>
                            <td>{ reasons(county) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn open_table(page: &PageView, open: &[Open], label: &'static str) -> Html {
    let s = page.s();
    let row = |open: &Open| {
        let sheet = &open.county.report.sheet;
        let places = open.places.map(|(low, high)| Interval { low, high });
        let cells = vec![
            RowCell::Derived(total(&page.view, &open.county), "total"),
            RowCell::Given(figure(&page.view, places)),
            RowCell::Given(done_of(&page.view, (sheet.n_answered, sheet.n_applicable))),
        ];
        derived(page, &open.county, "open", cells)
    };
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby={label}>
            <table class="cx-table">
                <thead>
                    <tr>
                        <th scope="col">{ s.county }</th>
                        <th scope="col" class="cx-table__figure">{ page.view.t().score.total }</th>
                        <th scope="col" class="cx-table__figure">{ s.possible_places }</th>
                        <th scope="col" class="cx-table__figure">{ page.view.t().score.answered }</th>
                    </tr>
                </thead>
                <tbody>{ for open.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn province_table(page: &PageView, ranked: &[Placed]) -> Html {
    let (s, t) = (page.s(), page.view.t());
    let row = |placed: &Placed| {
        let sheet = &placed.county.report.sheet;
        let place =
            if placed.tied { (s.tied_place)(placed.place) } else { placed.place.to_string() };
        let cells = vec![
            RowCell::Given(place.into()),
            RowCell::Derived(total(&page.view, &placed.county), "total"),
            RowCell::Given(figure(&page.view, sheet.base)),
            RowCell::Given(figure(&page.view, Some(Interval::settled(sheet.bonus.low)))),
        ];
        derived(page, &placed.county, "direct", cells)
    };
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-province">
            <table class="cx-table">
                <thead>
                    <tr>
                        <th scope="col">{ s.county }</th>
                        <th scope="col" class="cx-table__figure">{ s.place }</th>
                        <th scope="col" class="cx-table__figure">{ t.score.total }</th>
                        <th scope="col" class="cx-table__figure">{ t.score.base }</th>
                        <th scope="col" class="cx-table__figure">{ t.score.bonus }</th>
                    </tr>
                </thead>
                <tbody>{ for ranked.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn derived(page: &PageView, county: &County, what: &str, cells: Vec<RowCell>) -> Html {
    let id = id_of(county);
    let view = page.view_of(county);
    let head = county_name(county, page.s(), &page.on_report, None);
    html! { <DerivedRow key={id.clone()} {view} subject={Subject::Total} id={format!("cx-{what}-{id}")} {head} {cells} /> }
}
