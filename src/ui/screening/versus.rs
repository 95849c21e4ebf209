//! 两县对照: any two counties, by default those on either side of the line; what each indicator
//! adds to the difference, drawn and in figures, with the facts that make it.
//!
//! Must not know: how the difference arises.

use yew::prelude::*;

use crate::domain::decimal::{Interval, Score};
use crate::domain::language::Language;
use crate::screening::ranking::County;
use crate::screening::submission::CountyKey;
use crate::screening::versus::{Contrast, Side, Versus, scored, stated, usual};
use crate::terms::fact::facts;
use crate::terms::{NOTHING, brief};
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::said::signed;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::picture::{total_of, under_what};

/// The properties of [`TwoCounties`].
#[derive(Clone, PartialEq, Properties)]
pub struct TwoCountiesProps {
    /// What the page shows.
    pub page: PageView,
    /// The two that were chosen.
    pub chosen: Option<[CountyKey; 2]>,
    /// Two others are chosen.
    pub on_choose: Callback<[CountyKey; 2]>,
    /// Whether it is what is printed.
    pub printed: bool,
}

/// The two counties that are set against each other.
#[must_use]
pub fn pair<'a>(page: &'a PageView, chosen: Option<&[CountyKey; 2]>) -> Option<[&'a County; 2]> {
    let ranking = &page.ranked.ranking;
    let known =
        chosen.and_then(|[one, other]| Some([scored(ranking, one)?, scored(ranking, other)?]));
    known.or_else(|| usual(&page.ranked.picture, ranking))
}

/// The section; nothing without two counties.
#[component]
pub fn TwoCounties(props: &TwoCountiesProps) -> Html {
    let TwoCountiesProps { page, chosen, on_choose, printed } = props;
    let s = page.s();
    let all = use_state_eq(|| false);
    let Some([one, other]) = pair(page, chosen.as_ref()) else {
        return Html::default();
    };
    let versus = Versus::new(&one.report, &other.report);
    let names = [one.name.as_str(), other.name.as_str()];
    let counties = page.ranked.ranking.counties().filter(|it| it.report.sheet.total.is_some());
    let counties: Vec<_> = counties.map(|it| (it.key.clone(), it.name.clone())).collect();
    let select = |id: &'static str, label: &'static str, at: usize| {
        let now = [one.key.clone(), other.key.clone()];
        let own = if at == 0 { one.key.clone() } else { other.key.clone() };
        let theirs = if at == 0 { &other.key } else { &one.key };
        let on_choose = on_choose.reform(move |key: CountyKey| {
            let [first, second] = now.clone();
            if at == 0 { [key, second] } else { [first, key] }
        });
        let options = counties.iter().filter(|(key, _)| key != theirs);
        let options = options.map(|(key, name)| (key.clone(), AttrValue::from(name.clone())));
        let options = Options::of(options, &own, on_choose);
        html! { <Select {id} {label} {options} /> }
    };
    let scheme = &page.screening().settings.scheme;
    let alike: Vec<_> = versus.alike().map(|it| (s.mover)(scheme, it.of)).collect();
    let n_rest = versus.differing().count().saturating_sub(FIRST);
    let on_all = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let most = versus.contrasts.first().map_or(0, |it| it.by.numerator().abs());
    let head = |county: &County| {
        let row = page.ranked.picture.row(&county.key);
        let place =
            row.and_then(|row| row.ranked.and(row.places)).map(|it| (s.place_share)(it.low));
        let place = place.unwrap_or_default();
        html! { <>
            <span lang={Language::Zh.tag()}>{ &county.name }</span>
            <span class="cx-versus__total">{ format!("{place} {}", total_of(county)) }</span>
        </> }
    };
    let class = classes!("cx-section", "cx-versus", (!printed).then_some("cx-screen"));
    html! {
        <section {class} aria-labelledby="cx-versus">
            <h2 class="cx-heading" id="cx-versus" tabindex="-1">{ s.versus }</h2>
            { under_what(page) }
            <p id="cx-versus-sum"><strong>{ (s.versus_sum)(&versus, names) }</strong></p>
            <div class="cx-grid cx-screen">
                { select("cx-versus-one", s.versus_one, 0) }
                { select("cx-versus-other", s.versus_other, 1) }
            </div>
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-versus">
                <table class="cx-table cx-versus__table" id="cx-versus-table">
                    <thead>
                        <tr>
                            <th scope="col">{ s.indicator }</th>
                            <th scope="col">{ head(one) }</th>
                            <th scope="col" class="cx-table__figure">{ s.adds }</th>
                            <th scope="col" class="cx-versus__bars"><span class="cx-hidden">{ s.parts }</span><span aria-hidden="true">{ format!("◀ {} · {} ▶", one.name, other.name) }</span></th>
                            <th scope="col">{ head(other) }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (at, contrast) in versus.differing().enumerate() {
                            { row(page, contrast, [one, other], most, at >= FIRST && !*all) }
                        }
                    </tbody>
                </table>
            </div>
            if n_rest > 0 {
                <p class="cx-screen"><button class="cx-button" id="cx-versus-all" type="button" aria-expanded={if *all { "true" } else { "false" }} onclick={on_all}>{ if *all { s.versus_less.to_owned() } else { (s.versus_rest)(n_rest) } }</button></p>
            }
            <p class="cx-hint">
                if !alike.is_empty() {
                    { (s.alike)(&alike) }{ " " }
                }
                { s.versus_hint }
            </p>
        </section>
    }
}

/// So many indicators are shown before the others are asked for; all are printed.
const FIRST: usize = 5;

fn row(
    page: &PageView,
    contrast: &Contrast,
    [one, other]: [&County; 2],
    most: i128,
    is_rest: bool,
) -> Html {
    let title = (page.s().mover)(&page.screening().settings.scheme, contrast.of);
    let by = contrast.by.total();
    let zero = crate::domain::decimal::Total::ZERO;
    html! {
        <tr class={is_rest.then_some("cx-versus__rest")}>
            <th scope="row">{ title }</th>
            <td>{ side(page, contrast, one, other, 0) }</td>
            <td class="cx-table__figure">{ signed(by, zero) }</td>
            <td class="cx-versus__bars">{ bar(contrast, most) }</td>
            <td>{ side(page, contrast, other, one, 1) }</td>
        </tr>
    }
}

/// To the left where the first is ahead, to the right where the second is.
fn bar(contrast: &Contrast, most: i128) -> Html {
    let by = contrast.by.numerator();
    let width = (by.abs() * 5_000).checked_div(most).unwrap_or_default();
    let (x, class) =
        if by > 0 { (5_000 - width, "cx-versus__one") } else { (5_000, "cx-versus__other") };
    html! {
        <svg class="cx-versus__bar" viewBox="0 0 10000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect {class} x={x.to_string()} y="1" width={width.to_string()} height="8" />
            <path class="cx-versus__middle" d="M5000 0v10" />
        </svg>
    }
}

/// What one has, the facts that make it, and how much evidence stands behind it.
fn side(page: &PageView, contrast: &Contrast, own: &County, other: &County, at: usize) -> Html {
    let s = page.s();
    let score = match contrast.scores.get(at) {
        Some(Side::Score(score)) => score.map_or_else(|| s.not_applicable.to_owned(), whole),
        Some(Side::Bonus(points)) => brief(Some(*points)),
        None => NOTHING.to_owned(),
    };
    let scheme = &page.screening().settings.scheme;
    let told = contrast.indicators(&own.report).into_iter().flat_map(|no| {
        let inputs = [own, other].map(|county| stated(&county.report, no));
        let judged = scheme.indicators.get(&no);
        judged.map(|judged| facts(judged, inputs, page.view.language)).unwrap_or_default()
    });
    let told: Vec<_> = told.collect();
    let evidence = contrast.evidence.get(at).copied().unwrap_or_default();
    html! {
        <>
            <span class="cx-versus__score">{ score }</span>
            { told.join(s.semicolon) }
            { " " }<span class="cx-muted">{ (s.evidence_count)(evidence) }</span>
        </>
    }
}

/// A score in whole points.
fn whole(score: Interval<Score>) -> String {
    let points =
        |score: Score| crate::domain::decimal::divide_half_up(score.ten_thousandths(), 10_000);
    brief(Some(score.map(points)))
}
