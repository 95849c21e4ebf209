//! Stacked bars: what each dimension adds to the total of each ranked county, drawn and in
//! figures. The parts differ by pattern as well as by colour.
//!
//! Must not know: how totals arise.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::shares::shares;
use crate::terms::brief;
use crate::ui::screening::county_name::in_chinese;
use crate::ui::screening::gradual::use_gradual;
use crate::screening::ranked::Ranked;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;

/// The width of the drawing: 110 points, a hundredth a unit.
const WIDTH: i128 = 11_000;

/// The properties of [`Stacked`].
#[derive(Clone, PartialEq, Properties)]
pub struct StackedProps {
    /// What the page shows.
    pub page: PageView,
}

/// The table with its bars.
#[component]
pub fn Stacked(props: &StackedProps) -> Html {
    let page = &props.page;
    let (s, t) = (page.s(), page.view.t());
    let n_ranked = page.ranked.ranking.prefecture.ranked.len();
    let n_shown = use_gradual(n_ranked);
    let dimensions = &page.screening().settings.scheme.edition.framework.dimensions;
    html! {
        <>
        { patterns() }
        <p class="cx-stacked__legend">
            for (part, dimension) in dimensions.iter().enumerate() {
                <span class="cx-stacked__key">
                    <svg class="cx-stacked__sample" viewBox="0 0 640 18" preserveAspectRatio="none" aria-hidden="true"><rect class="cx-stacked__part" data-part={part.to_string()} width="640" height="18" /></svg>
                    { (t.county.numbered)(&dimension.no, dimension.title.in_language(page.view.language)) }
                </span>
            }
        </p>
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-stacked">
            <table class="cx-table cx-table--chart">
                <thead>
                    <tr>
                        <th scope="col">{ s.county }</th>
                        <th scope="col">{ s.parts }</th>
                        for dimension in dimensions {
                            <th scope="col" class="cx-table__figure">{ (t.county.numeral)(&dimension.no) }</th>
                        }
                        <th scope="col" class="cx-table__figure">{ t.score.total }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in 0..n_shown {
                        <StackedRow key={row} ranked={Shared(Rc::clone(&page.ranked))} {row} />
                    }
                </tbody>
            </table>
        </div>
        </>
    }
}

/// The properties of [`StackedRow`].
#[derive(Clone, PartialEq, Properties)]
struct StackedRowProps {
    ranked: Shared<Ranked>,
    row: usize,
}

#[component]
fn StackedRow(props: &StackedRowProps) -> Html {
    let Some(placed) = props.ranked.0.ranking.prefecture.ranked.get(props.row) else {
        return Html::default();
    };
    let report = &placed.county.report;
    let parts = shares(report);
    let mut begin = 0;
    let drawn: Vec<_> = parts
        .iter()
        .enumerate()
        .map(|(part, share)| {
            let (x, width) = (begin, share.points.ten_thousandths() / 100);
            begin += width;
            html! { <rect class="cx-stacked__part" data-part={part.to_string()} x={x.to_string()} y="0" width={width.to_string()} height="18" /> }
        })
        .collect();
    html! {
        <tr>
            <th scope="row">{ placed.place }{ " " }{ in_chinese(&placed.county) }</th>
            <td class="cx-table__drawing">
                // What it draws stands in the cells behind it.
                <svg class="cx-bars__drawing" viewBox={format!("0 0 {WIDTH} 18")} preserveAspectRatio="none" aria-hidden="true">
                    <rect class="cx-bars__ground" x="0" y="0" width={WIDTH.to_string()} height="18" />
                    { for drawn }
                </svg>
            </td>
            for share in &parts {
                <td class="cx-table__figure">{ share.points.to_string() }</td>
            }
            <td class="cx-table__figure">{ brief(report.sheet.total) }</td>
        </tr>
    }
}

/// The patterns of the parts, defined once for all bars. The units of a bar are not square:
/// one point is a hundred of them, the whole height eighteen.
fn patterns() -> Html {
    html! {
        <svg class="cx-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="cx-part-1" width="160" height="18" patternUnits="userSpaceOnUse"><rect class="cx-stacked__soft" width="160" height="18" /><path class="cx-bars__hatch" d="M 0 18 L 160 0" /></pattern>
                <pattern id="cx-part-2" width="160" height="6" patternUnits="userSpaceOnUse"><rect class="cx-stacked__soft" width="160" height="6" /><path class="cx-bars__hatch" d="M 0 3 L 160 3" /></pattern>
                <pattern id="cx-part-3" width="240" height="18" patternUnits="userSpaceOnUse"><path class="cx-bars__hatch" d="M 120 0 L 120 18" /></pattern>
                <pattern id="cx-part-4" width="160" height="18" patternUnits="userSpaceOnUse"><path class="cx-bars__hatch" d="M 0 18 L 160 0 M 0 0 L 160 18" /></pattern>
            </defs>
        </svg>
    }
}
