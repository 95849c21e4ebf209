//! The heat table: ranked counties on every indicator. The figure stands in each cell; the
//! shade only repeats it.
//!
//! Must not know: how scores arise.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::decimal::Score;
use crate::scoring::trace::Subject;
use crate::ui::derivation::step::subject_title;
use crate::ui::screening::county_name::in_chinese;
use crate::ui::screening::gradual::use_gradual;
use crate::screening::ranked::Ranked;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;

/// Shades, from nothing to everything.
const SHADES: i128 = 5;

/// The properties of [`Heat`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeatProps {
    /// What the page shows.
    pub page: PageView,
}

/// The table.
#[component]
pub fn Heat(props: &HeatProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let ranked = &page.ranked.ranking.prefecture.ranked;
    let n_shown = use_gradual(ranked.len());
    let Some(first) = ranked.first() else {
        return Html::default();
    };
    let title = |no| subject_title(&page.view, &first.county.report, &Subject::Indicator(no));
    html! {
        <>
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-heat">
            <table class="cx-heat">
                <thead>
                    <tr>
                        <th scope="col" class="cx-heat__county">{ s.county }</th>
                        for no in &page.ranked.matrix.indicators {
                            <th scope="col" title={title(*no)}>
                                <span aria-hidden="true">{ no.to_string() }</span>
                                <span class="cx-hidden">{ title(*no) }</span>
                            </th>
                        }
                        <th scope="col" class="cx-table__figure">{ page.view.t().result.bonus_short }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in 0..n_shown {
                        <HeatRow key={row} ranked={Shared(Rc::clone(&page.ranked))} {row} not_applicable={s.not_applicable} />
                    }
                </tbody>
            </table>
        </div>
        <ol class="cx-heat__legend">
            for no in &page.ranked.matrix.indicators {
                <li value={no.to_string()}>{ title(*no).split_once(". ").map_or_else(|| title(*no), |(_, title)| title.to_owned()) }</li>
            }
        </ol>
        </>
    }
}

/// The properties of [`HeatRow`].
#[derive(Clone, PartialEq, Properties)]
struct HeatRowProps {
    ranked: Shared<Ranked>,
    row: usize,
    not_applicable: &'static str,
}

#[component]
fn HeatRow(props: &HeatRowProps) -> Html {
    let HeatRowProps { ranked, row, not_applicable } = props;
    let placed = ranked.0.ranking.prefecture.ranked.get(*row);
    let (Some(placed), Some(scores)) = (placed, ranked.0.matrix.rows.get(*row)) else {
        return Html::default();
    };
    html! {
        <tr>
            <th scope="row" class="cx-heat__county">{ placed.place }{ " " }{ in_chinese(&placed.county) }</th>
            for score in &scores.scores {
                if let Some(score) = score {
                    <td data-shade={shade(*score)}>{ score.to_string() }</td>
                } else {
                    <td class="cx-muted" aria-label={*not_applicable}>{ "—" }</td>
                }
            }
            <td>{ scores.bonus.to_string() }</td>
        </tr>
    }
}

/// The shade of a score: 0 below 20, 4 from 80 on.
fn shade(score: Score) -> String {
    let whole = Score::FULL.ten_thousandths();
    (score.ten_thousandths() * SHADES / whole).min(SHADES - 1).to_string()
}
