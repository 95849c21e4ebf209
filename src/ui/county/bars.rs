//! Bars of the dimensions: certain, and still possible.
//!
//! Must not know: what a dimension is. The table beside the bars says the same in figures.

use yew::prelude::*;

use crate::domain::decimal::{Interval, Score};

/// One bar.
#[derive(Clone, PartialEq)]
pub struct Bar {
    /// What it is called.
    pub title: AttrValue,
    /// Out of 100; none where there is nothing to score.
    pub score: Option<Interval<Score>>,
}

/// The properties of [`Bars`].
#[derive(Clone, PartialEq, Properties)]
pub struct BarsProps {
    /// What is drawn, from top to bottom.
    pub bars: Vec<Bar>,
    /// What the drawing says, in words.
    pub label: AttrValue,
    /// The word for what is certain.
    pub certain: AttrValue,
    /// The word for what is still possible.
    pub possible: AttrValue,
}

/// Bars on a scale from 0 to 100; a hundredth of a point is one unit of the drawing.
/// Titles and scale are text of the page, so that they keep their size on a narrow one.
#[component]
pub fn Bars(props: &BarsProps) -> Html {
    let BarsProps { bars, label, certain, possible } = props;
    html! {
        <figure class="cx-bars">
            <div role="img" aria-label={label.clone()}>
                for (index, bar) in bars.iter().enumerate() {
                    <span class="cx-bars__title">{ &bar.title }</span>
                    { drawing(bar, index) }
                }
                <span class="cx-bars__scale"><span>{ "0" }</span><span>{ "50" }</span><span>{ "100" }</span></span>
            </div>
            <figcaption class="cx-bars__legend">
                <span class="cx-bars__key" data-key="certain">{ certain }</span>
                <span class="cx-bars__key" data-key="possible">{ possible }</span>
            </figcaption>
        </figure>
    }
}

fn drawing(bar: &Bar, index: usize) -> Html {
    let units = |score: Score| score.ten_thousandths() / 100;
    let hatch = format!("cx-open-{index}");
    html! {
        <svg class="cx-bars__drawing" viewBox="0 0 10000 18" preserveAspectRatio="none">
            <defs>
                <pattern id={hatch.clone()} width="160" height="18" patternUnits="userSpaceOnUse">
                    <path class="cx-bars__hatch" d="M 0 18 L 160 0" />
                </pattern>
            </defs>
            <rect class="cx-bars__ground" x="0" y="0" width="10000" height="18" />
            if let Some(score) = bar.score {
                <rect class="cx-bars__possible" x={units(score.low).to_string()} y="0" width={(units(score.high) - units(score.low)).to_string()} height="18" fill={format!("url(#{hatch})")} />
                <rect class="cx-bars__certain" x="0" y="0" width={units(score.low).to_string()} height="18" />
            }
        </svg>
    }
}
