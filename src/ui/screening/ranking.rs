//! The ranked counties of the prefecture: places, values, and whom the office chooses.
//! Pressing a head puts them in the order of its column.
//!
//! Must not know: how values and places arise.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::action::{ChoiceAction, ScreeningAction};
use crate::app::screening::order::{Column, Order};
use crate::platform::field;
use crate::scoring::trace::Subject;
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::submission::CountyKey;
use crate::ui::derivation::{DerivedRow, RowCell};
use crate::ui::fields::said::figure;
use crate::ui::screening::county_name::county_name;
use crate::ui::screening::gradual::use_gradual;
use crate::screening::ranked::Ranked;
use crate::ui::screening::page_view::{PageView, id_of, name, total};
use crate::ui::screening::shared::Shared;
use crate::ui::view::store::View;

/// The properties of [`RankingTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct RankingTableProps {
    /// What the page shows.
    pub page: PageView,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
}

/// The ranking.
#[component]
pub fn RankingTable(props: &RankingTableProps) -> Html {
    let RankingTableProps { page, sampled } = props;
    let s = page.s();
    let order = use_state(Order::default);
    let ranking = &page.ranked.ranking;
    let ranked = &ranking.prefecture.ranked;
    let within: Option<Vec<u32>> = sampled
        .as_ref()
        .map(|sampled| sampled.0.counties.iter().map(|county| county.within).collect());
    let positions = order.positions(ranked, within.as_deref());
    let n_shown = use_gradual(positions.len());
    let head = |column: Column, title: String| {
        let chosen = order.column == column;
        let sort = match (chosen, order.falling) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        let onclick = {
            let order = order.clone();
            Callback::from(move |_: MouseEvent| order.set(order.pressed(column)))
        };
        html! {
            <th scope="col" class={class(column)} aria-sort={sort}>
                <button class="cx-sort" type="button" data-sort={sort} {onclick}>{ title }</button>
            </th>
        }
    };
    let shown = positions.iter().take(n_shown);
    html! {
        <section class="cx-section" aria-labelledby="cx-ranking">
            <h2 class="cx-heading" id="cx-ranking">{ s.ranking }</h2>
            <p>{ (s.ranking_text)(ranked.len(), ranking.quota, page.screening().settings.edition().quota) }</p>
            if ranked.is_empty() {
                <p>{ s.nobody_ranked }</p>
            } else {
                <p class="cx-hint">{ s.ranking_hint }</p>
                <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-ranking">
                    <table class="cx-table cx-table--ranking" id="cx-ranking-table">
                        <thead>
                            <tr>
                                { head(Column::Name, s.county.to_owned()) }
                                { head(Column::Place, s.place.to_owned()) }
                                <th scope="col" class="cx-table__figure">{ page.view.t().score.total }</th>
                                { head(Column::Base, page.view.t().score.base.to_owned()) }
                                { head(Column::Bonus, page.view.t().score.bonus.to_owned()) }
                                if within.is_some() {
                                    { head(Column::Within, (s.within)(ranking.quota)) }
                                    // Both together come to as many hundreds as there are places.
                                    <th scope="col" class="cx-table__figure">{ s.tied_at_line }</th>
                                }
                                <th scope="col">{ s.recommend }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for row in shown {
                                { row_of(page, sampled.as_ref(), *row) }
                            }
                        </tbody>
                    </table>
                </div>
                for tie in &ranking.ties {
                    for said in (s.tie)(tie, &|row| page.row_name(row)) {
                        <p class="cx-tie">{ said }</p>
                    }
                }
            }
        </section>
    }
}

/// The head of a column of figures stands above their ends.
const fn class(column: Column) -> Option<&'static str> {
    match column {
        Column::Name => None,
        Column::Place | Column::Base | Column::Bonus | Column::Within => Some("cx-table__figure"),
    }
}

fn row_of(page: &PageView, sampled: Option<&Shared<Acceptability>>, row: usize) -> Html {
    let ranked = &page.ranked.ranking.prefecture.ranked;
    let Some(placed) = ranked.get(row) else {
        return Html::default();
    };
    let key = &placed.county.key;
    let chosen = page.screening().selection.chosen.iter().any(|choice| choice.county == *key);
    let shares = sampled.map(|sampled| {
        let share = sampled.0.within(row);
        let within = format!("{}% ± {}", share.percent(), share.error());
        [within, format!("{}%", sampled.0.tied(row).percent())].map(AttrValue::from)
    });
    let id = id_of(&placed.county);
    html! {
        <RankRow
            key={id}
            view={page.view.clone()}
            ranked={Shared(Rc::clone(&page.ranked))}
            {row}
            {chosen}
            {shares}
            dispatch={page.dispatch.clone()}
            on_report={page.on_report.clone()}
        />
    }
}

/// The properties of [`RankRow`].
#[derive(Clone, PartialEq, Properties)]
struct RankRowProps {
    view: View,
    ranked: Shared<Ranked>,
    row: usize,
    chosen: bool,
    /// How often it was within the quota, and tied at its line.
    shares: Option<[AttrValue; 2]>,
    dispatch: Callback<ScreeningAction>,
    on_report: Callback<CountyKey>,
}

/// One county. Its numbers open how they came about.
#[component]
fn RankRow(props: &RankRowProps) -> Html {
    let RankRowProps { view, ranked, row, chosen, shares, dispatch, on_report } = props;
    let s = view.t().screening();
    let Some(placed) = ranked.0.ranking.prefecture.ranked.get(*row) else {
        return Html::default();
    };
    let county = &placed.county;
    let sheet = &county.report.sheet;
    let (id, name) = (id_of(county), name(county));
    let onchange = {
        let (key, name) = (county.key.clone(), name.clone());
        dispatch.reform(move |event: Event| {
            if field::is_ticked(&event) {
                ScreeningAction::Choice(ChoiceAction::Chose(key.clone(), name.clone()))
            } else {
                ScreeningAction::Choice(ChoiceAction::Withdrew(key.clone()))
            }
        })
    };
    let place = if placed.tied { (s.tied_place)(placed.place) } else { placed.place.to_string() };
    let mut cells = vec![
        RowCell::Given(place.into()),
        RowCell::Derived(total(view, county), "total"),
        RowCell::Given(figure(view, sheet.base)),
        RowCell::Given(figure(view, Some(sheet.bonus))),
    ];
    cells.extend(shares.iter().flatten().map(|share| RowCell::Given(share.clone().into())));
    cells.push(RowCell::Control(html! {
        <label class="cx-choose">
            <input id={format!("cx-choose-{id}")} type="checkbox" checked={*chosen} {onchange} />
            <span class="cx-hidden">{ (s.recommend_county)(&name) }</span>
        </label>
    }));
    let view = View { record: None, report: Some(Rc::clone(&county.report)), ..view.clone() };
    html! {
        <DerivedRow {view} subject={Subject::Total} id={format!("cx-rank-{id}")} head={county_name(county, s, on_report)} {cells} />
    }
}
