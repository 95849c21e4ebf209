//! Two counties side by side: what they state where they differ, and once revealed, who gains
//! by it.
//!
//! Must not know: how a difference is computed; `planning::movement` gives it.

use yew::prelude::*;

use crate::app::state::Record;
use crate::domain::decimal::Score;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::planning::movement::{Ends, Moved, Movement, movement};
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::terms::brief;
use crate::ui::derivation::step::subject_title;
use crate::ui::view::store::View;
use crate::ui::workshop::facts::in_short;
use crate::ui::workshop::moved::{by_score, by_total, fraction, rounded};
use crate::ui::workshop::store::{WorkshopView, report};

/// An exact difference with a greater denominator tells a room nothing.
const MOST_TOLD: i128 = 100;

/// The most rows of a slide.
const MOST: usize = 4;

/// The slide, and what its band says.
pub fn comparison(workshop: &WorkshopView, view: &View, revealed: bool) -> (Html, Html) {
    let t = view.t();
    let Some((other, (record, one))) = workshop.workshop.other().zip(view.opened()) else {
        return Default::default();
    };
    let (other, there) = (report(&other.record), &other.record);
    let names = [one, &other].map(|it| it.assessment.applicant.name.to_string());
    if one.scheme != other.scheme {
        return (Html::default(), t.workshop().other_scheme.into());
    }
    let moved = movement(&other.sheet, &one.sheet);
    let mut items: Vec<_> = moved.items.iter().collect();
    // Those that decide come first.
    items.sort_by_key(|(_, _, of)| std::cmp::Reverse(size(of)));
    let (n_more, same) = (items.len().saturating_sub(MOST), items.is_empty());
    let rows = items
        .into_iter()
        .take(MOST)
        .map(|(no, item, of)| row(view, one, [record, there], *no, item, revealed.then_some(of)));
    let slide = html! {
        <>
            <div class="cx-slide__pair">
                for (at, (name, report)) in names.iter().zip([one, &other]).enumerate() {
                    <p class="cx-slide__name" key={at}>
                        <span lang="zh-CN">{ name.clone() }</span>
                        if revealed {
                            { " " }<strong>{ brief(report.sheet.total) }</strong>
                        }
                    </p>
                }
            </div>
            if same {
                <p class="cx-slide__lead">{ t.workshop().deciding_none }</p>
            }
            <div class="cx-slide__rows">{ for rows }</div>
            if n_more > 0 {
                <p class="cx-slide__what">{ (t.workshop().more_items)(n_more) }</p>
            }
        </>
    };
    let band =
        if revealed { ahead(view, &moved, &names) } else { t.workshop().who_is_ahead.into() };
    (slide, band)
}

/// By how much an item moves the scores, at the end where it moves them most.
fn size(of: &Moved<Score>) -> i128 {
    of.by.map_or(0, |Ends { low, high }| {
        low.ten_thousandths().abs().max(high.ten_thousandths().abs())
    })
}

fn row(
    view: &View,
    report: &Report,
    records: [&Record; 2],
    no: IndicatorNo,
    item: &ItemId,
    moved: Option<&Moved<Score>>,
) -> Html {
    let title = subject_title(view, report, &Subject::Item(no, item.clone()));
    let [left, right] = records.map(|record| {
        let items = record.scheme.indicators.get(&no).map(|judged| judged.items.as_slice());
        let item = items.unwrap_or_default().iter().find(|it| it.id() == item);
        item.map(|item| in_short(view, record, no, item)).unwrap_or_default()
    });
    // To the left for the county at the left.
    let by = moved.and_then(|moved| moved.by).map(|by| rounded(by.low).hundredths());
    let width = by.map_or(0, |by| (by.abs() / 100).min(50));
    let bar = by.map(|by| if by > 0 { 50 - width } else { 50 });
    html! {
        <div class="cx-slide__row" key={format!("{no}-{item}")}>
            <span class="cx-slide__cell">{ left }</span>
            <span class="cx-slide__cell cx-slide__cell--middle">
                <span class="cx-slide__what">{ format!("{no}. {title}") }</span>
                if let Some(bar) = bar {
                    <span class="cx-slide__measure"><svg class="cx-slide__line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                        <rect x={bar.to_string()} y="1" width={width.max(1).to_string()} height="10" />
                        <path d="M 50 0 V 12" />
                    </svg>
                    <strong class="cx-slide__by" id={format!("cx-item-{no}-{item}")}>{ by_score(moved.and_then(|moved| moved.by)) }</strong></span>
                }
            </span>
            <span class="cx-slide__cell cx-slide__cell--right">{ right }</span>
        </div>
    }
}

/// Said only where both ends agree; an interval that reaches beyond the other says nothing.
fn ahead(view: &View, moved: &Movement, [one, other]: &[String; 2]) -> Html {
    let t = view.t().workshop();
    let Some(by) = moved.exact else {
        return t.not_decided.into();
    };
    let exact = by.low == by.high && by.low.denominator <= MOST_TOLD;
    let exact = if exact { (t.exactly)(&fraction(by.low)) } else { String::new() };
    let said = match (by.low.numerator.signum(), by.high.numerator.signum()) {
        (0, 0) => t.tie.to_owned(),
        (1, 1) => (t.ahead)(one),
        (-1, -1) => (t.ahead)(other),
        _ => t.not_decided.to_owned(),
    };
    html! {
        <>
            <span id="cx-ahead">{ said }</span>
            <span class="cx-slide__aside">
                { (view.t().fields.labelled)(t.difference, "") }
                <span id="cx-moved-total">{ by_total(moved.total.by) }</span>
                { exact }
            </span>
        </>
    }
}
