//! Dated facts on the line of three years.
//!
//! Must not know: what the facts are, or whether they exclude.

use yew::prelude::*;

use crate::domain::date::Date;
use crate::eligibility::window::Window;
use crate::ui::view::store::View;

/// A day or a span on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// Whether it triggers the check.
    pub triggering: bool,
}

/// The properties of [`Timeline`].
#[derive(Clone, PartialEq, Properties)]
pub struct TimelineProps {
    /// What the page sees.
    pub view: View,
    /// The days that count.
    pub window: Window,
    /// What is drawn.
    pub marks: Vec<Mark>,
    /// What the line is about.
    pub label: AttrValue,
}

/// Half a year beside the window, so that what is just outside is still seen.
const MARGIN_DAYS: i32 = 183;
const WIDTH: i32 = 1000;

/// The line: the window as a bar, years as ticks, facts as marks with their dates.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let TimelineProps { view, window, marks, label } = props;
    let t = view.t();
    let days = window.from.days_until(window.to) + 2 * MARGIN_DAYS;
    let position = |day: Date| {
        let from_left = window.from.days_until(day) + MARGIN_DAYS;
        (from_left * WIDTH / days).clamp(4, WIDTH - 4)
    };
    let (from, to) = (position(window.from), position(window.to));
    let years = window.from.year()..=window.to.year();
    let ticks = years.filter_map(|year| Date::new(year, 1, 1)).filter(|day| *day > window.from);
    let text = marks.iter().map(|mark| (t.eligibility.mark)(mark.from, mark.to, mark.triggering));
    let text = text.collect::<Vec<_>>().join(t.fields.separator);
    html! {
        <figure class="cx-timeline">
            <svg class="cx-timeline__line" viewBox="0 0 1000 84" role="img" aria-label={(t.errors.correction)(label, &text)}>
                <line class="cx-timeline__axis" x1="0" y1="42" x2="1000" y2="42" />
                <rect class="cx-timeline__window" x={from.to_string()} y="34" width={(to - from).to_string()} height="16" />
                for day in ticks {
                    <g>
                        <text class="cx-timeline__year" x={position(day).to_string()} y="24" text-anchor="middle">{ day.year().to_string() }</text>
                        <line class="cx-timeline__tick" x1={position(day).to_string()} y1="34" x2={position(day).to_string()} y2="50" />
                    </g>
                }
                for mark in marks {
                    <g class="cx-timeline__mark" data-triggering={mark.triggering.then_some("")}>
                        if mark.from != mark.to {
                            <line class="cx-timeline__span" x1={position(mark.from).to_string()} y1="42" x2={position(mark.to).to_string()} y2="42" />
                        }
                        if mark.triggering {
                            <path class="cx-timeline__point" d={diamond(position(mark.from))} />
                        } else {
                            <circle class="cx-timeline__point" cx={position(mark.from).to_string()} cy="42" r="8" />
                        }
                    </g>
                }
            </svg>
            <figcaption class="cx-timeline__caption">
                <span>{ (t.eligibility.window_from)(window.from) }</span>
                <span>{ (t.eligibility.window_to)(window.to) }</span>
            </figcaption>
            <ul class="cx-timeline__marks">
                for mark in marks {
                    <li>{ (t.eligibility.mark)(mark.from, mark.to, mark.triggering) }</li>
                }
            </ul>
        </figure>
    }
}

fn diamond(x: i32) -> String {
    format!("M {} 42 L {x} 30 L {} 42 L {x} 54 Z", x - 12, x + 12)
}
