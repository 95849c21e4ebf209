//! A bar on a scale from 0 to 100: what is certain, and what is still possible.
//!
//! Must not know: what it is the bar of. The number beside it says the same.

use yew::prelude::*;

use crate::domain::decimal::{Interval, Score};

/// A bar; a hundredth of a point is one unit of the drawing. `at` keeps its hatch apart from
/// that of others on the page.
pub fn bar(score: Option<Interval<Score>>, at: usize) -> Html {
    let units = |score: Score| score.ten_thousandths() / 100;
    let hatch = format!("cx-open-{at}");
    html! {
        <svg class="cx-bars__drawing" viewBox="0 0 10000 18" preserveAspectRatio="none" aria-hidden="true">
            <defs>
                <pattern id={hatch.clone()} width="160" height="18" patternUnits="userSpaceOnUse">
                    <path class="cx-bars__hatch" d="M 0 18 L 160 0" />
                </pattern>
            </defs>
            <rect class="cx-bars__ground" x="0" y="0" width="10000" height="18" />
            if let Some(score) = score {
                <rect class="cx-bars__possible" x={units(score.low).to_string()} y="0" width={(units(score.high) - units(score.low)).to_string()} height="18" fill={format!("url(#{hatch})")} />
                <rect class="cx-bars__certain" x="0" y="0" width={units(score.low).to_string()} height="18" />
            }
        </svg>
    }
}
