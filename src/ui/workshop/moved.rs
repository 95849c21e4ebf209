//! What has moved since the scenario began, by how much: a row a number.
//!
//! Must not know: how a difference is computed; `planning::movement` gives it.

use std::fmt::Display;

use yew::prelude::*;

use crate::app::workshop::Session;
use crate::domain::decimal::{Interval, Score, Total};
use crate::domain::id::IndicatorNo;
use crate::planning::marginal::Fraction;
use crate::planning::movement::{Ends, Moved, Movement, movement};
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::ui::derivation::step::subject_title;
use crate::ui::fields::said::{figure, signed};
use crate::ui::view::store::View;
use crate::ui::workshop::store::{WorkshopView, report, report_at_first};

/// The properties of [`MovedTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct MovedTableProps {
    /// The workshop.
    pub workshop: WorkshopView,
    /// The indicator of the slide; without one, every indicator that moved.
    pub about: Option<IndicatorNo>,
}

/// The table, or a sentence where nothing has moved.
#[component]
pub fn MovedTable(props: &MovedTableProps) -> Html {
    let MovedTableProps { workshop, about } = props;
    let (Some(session), Some(view)) = (workshop.workshop.session(), workshop.view.as_ref()) else {
        return Html::default();
    };
    let Some(now) = view.report.as_deref() else {
        return Html::default();
    };
    let t = view.t();
    let moved = movement(&report_at_first(session).sheet, &now.sheet);
    html! {
        <section class="cx-section" aria-labelledby="cx-moved">
            <h2 class="cx-heading" id="cx-moved">{ t.workshop().moved_title }</h2>
            <div role="status" id="cx-moved-status">
                if session.is_changed() {
                    { last_change(view, session, now) }
                } else {
                    <p class="cx-hint">{ t.workshop().moved_none }</p>
                }
            </div>
            if session.is_changed() {
                <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-moved">
                    <table class="cx-table cx-table--moved">
                        { head([t.workshop().number, t.workshop().was, t.workshop().is, t.workshop().change].map(AttrValue::Static)) }
                        <tbody>
                            { indicators(view, now, &moved, *about) }
                            { totals(view, &moved, Order::BeforeFirst) }
                        </tbody>
                    </table>
                </div>
                { exact(view, t.workshop().exact, &moved) }
            }
        </section>
    }
}

/// By how much the total has moved with the change made last.
fn last_change(view: &View, session: &Session, now: &Report) -> Html {
    let Some(before) = session.past.last() else {
        return Html::default();
    };
    let by = movement(&report(before).sheet, &now.sheet).total.by;
    let Some(Ends { low, high }) = by else {
        return Html::default();
    };
    html! { <p id="cx-last-change">{ (view.t().workshop().last_change)(&signed(low, Total::ZERO), &signed(high, Total::ZERO)) }</p> }
}

/// Which of the two numbers of a row stands at the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// What was before, as time runs.
    BeforeFirst,
    /// What is after, so that the difference is left less right.
    AfterFirst,
}

impl Order {
    fn pair<T: Copy + PartialEq>(self, moved: &Moved<T>) -> [Option<Interval<T>>; 2] {
        match self {
            Self::BeforeFirst => [moved.before, moved.after],
            Self::AfterFirst => [moved.after, moved.before],
        }
    }
}

/// The head of a table: a name, then numbers.
pub fn head(titles: [AttrValue; 4]) -> Html {
    html! {
        <thead>
            <tr>
                for (at, title) in titles.into_iter().enumerate() {
                    <th scope="col" class={(at > 0).then_some("cx-table__figure")}>{ title }</th>
                }
            </tr>
        </thead>
    }
}

fn indicators(view: &View, now: &Report, moved: &Movement, about: Option<IndicatorNo>) -> Html {
    let shown = moved.indicators.iter();
    let shown = shown.filter(|(no, of)| about.map_or(of.has_moved(), |about| about == *no));
    let dimensions = now.edition().framework.dimensions.iter();
    let around = move |no: &String| {
        let mut dimensions = dimensions.clone();
        about.is_none_or(|about| dimensions.any(|it| it.no == *no && it.contains(about)))
    };
    html! {
        <>
            for (no, of) in shown {
                { score_row(view, &subject_title(view, now, &Subject::Indicator(*no)), &format!("cx-moved-{no}"), of, Order::BeforeFirst) }
            }
            for (no, of) in moved.dimensions.iter().filter(|(no, _)| around(no)) {
                { score_row(view, &subject_title(view, now, &Subject::Dimension(no.clone())), &format!("cx-moved-{no}"), of, Order::BeforeFirst) }
            }
        </>
    }
}

/// The rows of base, bonus and total.
pub fn totals(view: &View, moved: &Movement, order: Order) -> Html {
    let t = view.t();
    html! {
        <>
            { total_row(view, t.score.base, "cx-moved-base", &moved.base, order) }
            { total_row(view, t.score.bonus, "cx-moved-bonus", &moved.bonus, order) }
            { total_row(view, t.score.total, "cx-moved-total", &moved.total, order) }
        </>
    }
}

/// The difference before any rounding, which decides who is ahead.
pub fn exact(view: &View, label: &str, moved: &Movement) -> Html {
    let t = view.t();
    let Some(Ends { low, high }) = moved.exact else {
        return Html::default();
    };
    let text =
        if low == high { fraction(low) } else { format!("{} / {}", fraction(low), fraction(high)) };
    html! {
        <>
            <p class="cx-slide__exact">{ (t.fields.labelled)(label, "") }<strong class="cx-figure" id="cx-moved-exact">{ text }</strong></p>
            <p class="cx-hint">{ t.workshop().exact_hint }</p>
        </>
    }
}

/// A row of a number in four places.
pub fn score_row(view: &View, title: &str, id: &str, moved: &Moved<Score>, order: Order) -> Html {
    row(view, title, id, order.pair(moved), ends(moved.by, Score::ZERO))
}

fn total_row(view: &View, title: &str, id: &str, moved: &Moved<Total>, order: Order) -> Html {
    row(view, title, id, order.pair(moved), ends(moved.by, Total::ZERO))
}

fn row<T: Copy + PartialEq + Display>(
    view: &View,
    title: &str,
    id: &str,
    [left, right]: [Option<Interval<T>>; 2],
    by: String,
) -> Html {
    html! {
        <tr>
            <th scope="row" class="cx-table__name">{ title }</th>
            <td class="cx-table__figure">{ figure(view, left) }</td>
            <td class="cx-table__figure">{ figure(view, right) }</td>
            <td class="cx-table__figure" id={id.to_owned()}>{ by }</td>
        </tr>
    }
}

/// What was added: one number where both ends move alike.
fn ends<T: Copy + PartialOrd + Display>(by: Option<Ends<T>>, zero: T) -> String {
    let sign = |value: T| signed(value, zero);
    match by {
        None => "—".to_owned(),
        Some(Ends { low, high }) if low == high => sign(low),
        Some(Ends { low, high }) => format!("{} / {}", sign(low), sign(high)),
    }
}

/// A fraction in lowest terms, as `+5/18`.
fn fraction(of: Fraction) -> String {
    let sign = if of.numerator > 0 { "+" } else { "" };
    if of.denominator == 1 {
        format!("{sign}{}", of.numerator)
    } else {
        format!("{sign}{}/{}", of.numerator, of.denominator)
    }
}
