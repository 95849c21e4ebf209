//! The middle cell of the picture: a county's mark on the axis, the line of the quota, and the
//! marks by themselves for whoever reads what they stand for.
//!
//! Must not know: who stands where.

use yew::prelude::*;

use crate::screening::picture::{Axis, Line, Mark, Picture, Row};

/// A part of the length of the axis in ten-thousandths, as a drawing takes it.
fn percent(at: u32) -> String {
    format!("{}.{:02}%", at / 100, at % 100)
}

/// The cell of a county.
pub fn cell(picture: &Picture, row: &Row, is_chosen: bool) -> Html {
    let Some(axis) = picture.axis else { return Html::default() };
    let mark = row.total.map(|total| {
        let (low, high) = (axis.at(total.low), axis.at(total.high));
        let bar = (low != high || row.mark == Mark::Open).then(|| {
            html! { <rect class="cx-strip__range" x={percent(low)} y="50%" width={percent((high - low).max(30))} height="8" transform="translate(0 -4)" /> }
        });
        let at = (row.mark != Mark::Open).then(|| at(high, mark_of(row.mark)));
        let ring = is_chosen.then(|| at_high(high));
        html! { <>{ bar }{ at }{ ring }</> }
    });
    html! {
        <>
            { ground(axis, picture.line.as_ref()) }
            <svg class="cx-strip__layer" aria-hidden="true" focusable="false">{ mark }</svg>
        </>
    }
}

fn at_high(high: u32) -> Html {
    at(high, html! { <circle class="cx-strip__chosen" r="9" /> })
}

/// A drawing at a place of the axis.
fn at(at: u32, drawing: Html) -> Html {
    html! { <svg x={percent(at)} y="50%" overflow="visible">{ drawing }</svg> }
}

/// The tens, and the line with the distance across it.
fn ground(axis: Axis, line: Option<&Line>) -> Html {
    let tens = axis.tens().map(|ten| {
        let at = axis.at(crate::domain::decimal::Total::from_hundredths(ten * 100));
        format!("M{at} 0v10")
    });
    let tens: String = tens.collect();
    html! {
        <svg class="cx-strip__layer" viewBox="0 0 10000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="cx-strip__tens" d={tens} />
            if let Some(line) = line {
                { quota(axis, line) }
            }
        </svg>
    }
}

fn quota(axis: Axis, line: &Line) -> Html {
    let (low, high) = (axis.at(line.between.low), axis.at(line.between.high));
    let class = classes!("cx-strip__line", line.is_provisional().then_some("cx-strip__line--open"));
    html! {
        <>
            <rect class="cx-strip__gap" x={low.to_string()} y="0" width={(high - low).to_string()} height="10" />
            <path {class} d={format!("M{} 0v10", low.midpoint(high))} />
        </>
    }
}

/// The numbers of the axis, above it.
pub fn scale(axis: Axis) -> Html {
    let ticks: Vec<_> = axis.tens().collect();
    let last = ticks.len().saturating_sub(1);
    let tick = |(at, ten): (usize, &i128)| {
        let place = axis.at(crate::domain::decimal::Total::from_hundredths(ten * 100));
        let anchor = match at {
            0 => "start",
            at if at == last => "end",
            _ => "middle",
        };
        html! { <text x={percent(place)} y="14" text-anchor={anchor}>{ ten.to_string() }</text> }
    };
    html! { <svg class="cx-strip__scale" aria-hidden="true" focusable="false">{ for ticks.iter().enumerate().map(tick) }</svg> }
}

/// A mark by itself.
pub fn alone(mark: Mark) -> Html {
    let drawing = if mark == Mark::Open {
        html! { <rect class="cx-strip__range" x="-8" y="-4" width="16" height="8" /> }
    } else {
        mark_of(mark)
    };
    html! { <svg class="cx-strip__alone" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">{ drawing }</svg> }
}

/// The ring around a county that is chosen, by itself.
pub fn chosen_alone() -> Html {
    html! {
        <svg class="cx-strip__alone" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
            <circle class="cx-strip__chosen" r="9" />
            <circle class="cx-strip__within" r="5" />
        </svg>
    }
}

/// Around the point where it stands.
fn mark_of(mark: Mark) -> Html {
    match mark {
        Mark::Within => html! { <circle class="cx-strip__within" r="5.5" /> },
        Mark::Outside => html! { <circle class="cx-strip__outside" r="4.5" /> },
        Mark::Unverified => html! {
            <>
                <circle class="cx-strip__unverified" r="5" />
                <path class="cx-strip__half" d="M0 -5a5 5 0 0 1 0 10z" />
            </>
        },
        Mark::Barred => html! { <path class="cx-strip__barred" d="M-4.5 -4.5l9 9m0 -9l-9 9" /> },
        Mark::Direct => html! { <path class="cx-strip__direct" d="M0 -6l6 6l-6 6l-6 -6z" /> },
        Mark::Absent => {
            html! { <rect class="cx-strip__absent" x="-5" y="-5" width="10" height="10" /> }
        }
        Mark::Open => Html::default(),
    }
}
