//! 各县各项得分一览: whole points of every county on every indicator, under short names by
//! dimension. How far a score is from the median shows as a colour and as a line above or below
//! it, which a printer without backgrounds keeps.
//!
//! Must not know: how scores arise, and what is far.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::decimal::{Interval, Score};
use crate::domain::language::Language;
use crate::screening::overview::{Column, Distance, Overview, Row, whole, whole_total};
use crate::screening::picture::Part;
use crate::screening::ranked::Ranked;
use crate::terms::brief;
use crate::terms::score::short_indicator;
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::marks;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;

/// The properties of [`OverviewTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct OverviewTableProps {
    /// What the page shows.
    pub page: PageView,
}

/// The table, and a sentence for each indicator on which all have the same.
#[component]
pub fn OverviewTable(props: &OverviewTableProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let overview = use_memo(page.state.files_revision, |_| Overview::new(&page.ranked));
    let n_shown = use_gradual(overview.rows.len());
    let scheme = &page.screening().settings.scheme;
    let language = page.view.language;
    let dimensions = scheme.edition.framework.dimensions.iter().filter_map(|dimension| {
        let n = overview.columns.iter().filter(|it| dimension.contains(it.no)).count();
        let title = dimension.title.in_language(language);
        (n > 0).then(|| html! { <th scope="colgroup" class="cx-overview__dimension" colspan={n.to_string()}>{ title }</th> })
    });
    let head = |column: &Column| {
        let name = short_indicator(scheme, column.no, language);
        html! { <th scope="col">{ name }</th> }
    };
    let median = |column: &Column| html! { <td>{ column.median.map(whole) }</td> };
    let same = overview.columns.iter().filter_map(|column| {
        let name = short_indicator(scheme, column.no, language);
        Some((s.all_the_same)(&name, overview.n_complete, whole(column.same?)))
    });
    html! {
        <>
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-heat">
                <table class="cx-overview" id="cx-overview">
                    <thead>
                        <tr><td></td><td></td>{ for dimensions }<td></td></tr>
                        <tr>
                            <th scope="col">{ s.county }</th>
                            <th scope="col">{ page.view.t().score.total }</th>
                            { for overview.columns.iter().map(head) }
                            <th scope="col">{ page.view.t().result.bonus_short }</th>
                        </tr>
                    </thead>
                    <tbody>
                        <tr class="cx-overview__median">
                            <th scope="row">{ (s.median_of)(overview.n_complete) }</th>
                            <td>{ overview.total.map(whole_total) }</td>
                            { for overview.columns.iter().map(median) }
                            <td></td>
                        </tr>
                        for at in 0..n_shown {
                            <OverviewRow key={at} ranked={Shared(Rc::clone(&page.ranked))} overview={Shared(Rc::clone(&overview))} {at} not_applicable={s.not_applicable} />
                        }
                    </tbody>
                </table>
            </div>
            for said in same {
                <p class="cx-overview__same">{ said }</p>
            }
        </>
    }
}

/// The properties of [`OverviewRow`].
#[derive(Clone, PartialEq, Properties)]
struct OverviewRowProps {
    ranked: Shared<Ranked>,
    overview: Shared<Overview>,
    at: usize,
    not_applicable: &'static str,
}

#[component]
fn OverviewRow(props: &OverviewRowProps) -> Html {
    let OverviewRowProps { ranked, overview, at, not_applicable } = props;
    let Some(Row { key, name, scores, bonus, total }) = overview.0.rows.get(*at) else {
        return Html::default();
    };
    let drawn = ranked.0.picture.row(key);
    let stands = drawn.map(|row| match (row.part, row.places) {
        (Part::Ranked, Some(places)) => html! { <>{ places.low }{ " " }</> },
        _ => marks::alone(row.mark),
    });
    let cells = overview.0.columns.iter().zip(scores);
    let total = total.map(|total| brief(Some(total.map(whole_total))));
    html! {
        <tr>
            <th scope="row">{ stands }<span lang={Language::Zh.tag()}>{ name }</span></th>
            <td class="cx-overview__total">{ total }</td>
            for (column, score) in cells {
                { cell(column, *score, not_applicable) }
            }
            <td>{ brief(Some(*bonus)) }</td>
        </tr>
    }
}

/// A score in whole points, with how far it is from the median.
fn cell(column: &Column, score: Option<Interval<Score>>, not_applicable: &'static str) -> Html {
    let Some(score) = score else {
        return html! {
            <td aria-label={not_applicable}>
                <svg class="cx-overview__hatch" viewBox="0 0 40 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <path d="M0 20L20 0M10 20L30 0M20 20L40 0M0 10L10 0M30 20L40 10" />
                </svg>
            </td>
        };
    };
    let off = column.off(Some(score));
    let far = match Distance::of(off) {
        Distance::Near => None,
        Distance::Some => Some("1"),
        Distance::Far => Some("2"),
        Distance::Farthest => Some("3"),
    };
    let (above, below) = if off > 0 { (far, None) } else { (None, far) };
    let open = (!score.is_settled()).then_some("cx-overview__open");
    html! { <td class={classes!(open)} data-above={above} data-below={below}>{ brief(Some(score.map(whole))) }</td> }
}
