//! What came of many weights: how often each county was within the quota and had each place,
//! drawn and in figures; and the weights that speak for it.
//!
//! Must not know: how weights are tried.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::decimal::Interval;
use crate::domain::language::Language;
use crate::screening::ranked::Ranked;
use crate::screening::robustness::sampler::{Acceptability, CountyAcceptability};
use crate::ui::fields::said::figure;
use crate::ui::screening::county_name::in_chinese;
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;
use crate::ui::view::store::View;

/// How many of the first places have a column of their own.
const PLACES: usize = 3;
/// The height of the drawing of places.
const HEIGHT: u64 = 20;

/// The properties of [`Ranks`] and [`Central`].
#[derive(Clone, PartialEq, Properties)]
pub struct RanksProps {
    /// What the page shows.
    pub page: PageView,
    /// What came of it.
    pub sampled: Shared<Acceptability>,
}

/// The table with its bars.
#[component]
pub fn Ranks(props: &RanksProps) -> Html {
    let RanksProps { page, sampled } = props;
    let s = page.s();
    let n_counties = sampled.0.counties.len();
    let n_shown = use_gradual(n_counties);
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-ranks">
            <table class="cx-table cx-table--chart" id="cx-ranks-table">
                <thead>
                    <tr>
                        <th scope="col">{ s.county }</th>
                        <th scope="col">{ (s.within)(page.ranked.ranking.quota) }</th>
                        <th scope="col" class="cx-table__figure">{ s.share_and_error }</th>
                        <th scope="col" class="cx-table__figure">{ s.tied_at_line }</th>
                        <th scope="col">{ s.places_drawn }</th>
                        for place in 1..=PLACES.min(n_counties) {
                            <th scope="col" class="cx-table__figure">{ (s.place_share)(place) }</th>
                        }
                        <th scope="col" class="cx-table__figure">{ s.places_reached }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in 0..n_shown.min(n_counties) {
                        <RanksRow view={page.view.clone()} key={row} ranked={Shared(Rc::clone(&page.ranked))} sampled={sampled.clone()} {row} />
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The properties of [`RanksRow`].
#[derive(Clone, PartialEq, Properties)]
struct RanksRowProps {
    view: View,
    ranked: Shared<Ranked>,
    sampled: Shared<Acceptability>,
    row: usize,
}

#[component]
fn RanksRow(props: &RanksRowProps) -> Html {
    let RanksRowProps { view, ranked, sampled, row } = props;
    let (row, sampled) = (*row, &sampled.0);
    let placed = ranked.0.ranking.prefecture.ranked.get(row);
    let (Some(placed), Some(county)) = (placed, sampled.counties.get(row)) else {
        return Html::default();
    };
    let (within, tied) = (sampled.within(row), sampled.tied(row));
    html! {
        <tr>
            <th scope="row">{ placed.place }{ " " }{ in_chinese(&placed.county) }</th>
            <td class="cx-table__drawing">
                <svg class="cx-bars__drawing" viewBox="0 0 10000 18" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="cx-bars__ground" x="0" y="0" width="10000" height="18" />
                    <rect class="cx-bars__certain" x="0" y="0" width={within.percent().hundredths().to_string()} height="18" />
                    <rect class="cx-ranks__tied" x={within.percent().hundredths().to_string()} y="5" width={tied.percent().hundredths().to_string()} height="8" />
                </svg>
            </td>
            <td class="cx-table__figure">{ format!("{}% ± {}", within.percent(), within.error()) }</td>
            <td class="cx-table__figure">{ format!("{}%", tied.percent()) }</td>
            <td class="cx-table__drawing">{ places(county) }</td>
            for place in 1..=PLACES.min(sampled.counties.len()) {
                <td class="cx-table__figure">{ format!("{}%", sampled.rank(row, place).percent()) }</td>
            }
            <td class="cx-table__figure">{ figure(view, reached(county)) }</td>
        </tr>
    }
}

/// The places as one path: a bar for each, its height by the county's own most frequent one.
fn places(county: &CountyAcceptability) -> Html {
    let most = u64::from(county.ranks.iter().copied().max().unwrap_or_default()).max(1);
    let bar = |(at, count): (usize, &u32)| {
        let height = u64::from(*count) * HEIGHT / most;
        let x = at * 10;
        (height > 0).then(|| format!("M{x} {HEIGHT}v-{height}h10v{height}z"))
    };
    let path: String = county.ranks.iter().enumerate().filter_map(bar).collect();
    let width = county.ranks.len() * 10;
    html! {
        <svg class="cx-bars__drawing" viewBox={format!("0 0 {width} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            <rect class="cx-bars__ground" x="0" y="0" width={width.to_string()} height={HEIGHT.to_string()} />
            <path class="cx-bars__certain" d={path} />
        </svg>
    }
}

/// The best and the worst place that was reached.
fn reached(county: &CountyAcceptability) -> Option<Interval<usize>> {
    let hit = |(_, count): &(usize, &u32)| **count > 0;
    let mut places = county.ranks.iter().enumerate().filter(hit).map(|(at, _)| at + 1);
    let low = places.next()?;
    Some(Interval { low, high: places.next_back().unwrap_or(low) })
}

/// The central weights: under which weights a county was first.
#[component]
pub fn Central(props: &RanksProps) -> Html {
    let RanksProps { page, sampled } = props;
    let s = page.s();
    let rows = sampled.0.counties.iter().enumerate();
    let rows: Vec<_> =
        rows.filter_map(|(row, county)| Some((row, county.central.as_ref()?))).collect();
    let n_shown = use_gradual(rows.len());
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-central">
            <table class="cx-heat">
                <thead>
                    <tr>
                        <th scope="col" class="cx-heat__county">{ s.county }</th>
                        for no in &sampled.0.indicators {
                            <th scope="col">{ no.to_string() }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (row, weights) in rows.iter().take(n_shown) {
                        <tr key={*row}>
                            <th scope="row" class="cx-heat__county"><span lang={Language::Zh.tag()}>{ page.row_name(*row) }</span></th>
                            for weight in weights.iter() {
                                <td>{ weight.to_string() }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
