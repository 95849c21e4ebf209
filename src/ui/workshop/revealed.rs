//! What is revealed of an indicator or of the whole: the score in the middle, what the room
//! guessed at its left, what a change has moved at its right, and below what it comes from.
//!
//! Must not know: how anything is computed.

use yew::prelude::*;

use crate::app::workshop::guess::Spread;
use crate::domain::decimal::Score;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::rule::Questions;
use crate::planning::movement::movement;
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, available};
use crate::terms::{brief, short};
use crate::ui::county::score_panel::grades;
use crate::ui::fields::said::done_of;
use crate::ui::view::store::View;
use crate::ui::workshop::facts::in_short;
use crate::ui::workshop::moved::{by_score, by_total, change, of_score};
use crate::ui::workshop::store::{WorkshopView, report_at_first};

/// The score of an indicator.
pub fn indicator(workshop: &WorkshopView, view: &View, no: IndicatorNo) -> Html {
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let (Some(score), Some(judged)) =
        (report.sheet.indicator(no), record.scheme.indicators.get(&no))
    else {
        return Html::default();
    };
    let got = of_score(score.score);
    let parts = judged.items.iter().filter_map(|item| {
        let got = score.items.iter().find(|score| score.id == *item.id())?;
        Some(html! {
            <div class="cx-slide__part" key={item.id().as_str()}>
                <p class="cx-slide__group">{ item.title().in_language(view.language) }</p>
                <p class="cx-slide__points">
                    if got.dropped() {
                        { t.indicator.item_dropped }
                    } else {
                        <strong>{ of_score(got.got) }</strong>{ format!(" / {}", short(got.points)) }
                    }
                </p>
                <p class="cx-slide__what">{ in_short(view, record, no, item) }</p>
                if judged.items.len() == 1 {
                    if let Questions::Options(choices) = item.rule().questions() {
                        <p class="cx-slide__steps">{ choices.iter().map(|choice| (t.workshop().step)(choice.title.in_language(view.language), &short(choice.points))).collect::<Vec<_>>().join(t.fields.separator) }</p>
                    }
                }
            </div>
        })
    });
    html! {
        <>
            { middle(workshop, view, "cx-slide-score", &got, (t.workshop().of_points)(&full(score)), Some(no)) }
            <div class="cx-slide__parts">{ for parts }</div>
        </>
    }
}

/// The score as a whole.
pub fn result(workshop: &WorkshopView, view: &View) -> Html {
    let t = view.t();
    let Some((_, report)) = view.opened() else {
        return Html::default();
    };
    let sheet = &report.sheet;
    let part = |title: &str, number: Html| {
        html! {
            <div class="cx-slide__part">
                <p class="cx-slide__group">{ title }</p>
                <p class="cx-slide__points"><strong>{ number }</strong></p>
            </div>
        }
    };
    html! {
        <>
            { middle(workshop, view, "cx-slide-total", &brief(sheet.total), (t.score.scheme)(&report.scheme), None) }
            <div class="cx-slide__parts">
                { part(t.score.base, brief(sheet.base).into()) }
                { part(t.score.bonus, brief(Some(sheet.bonus)).into()) }
                { part(t.score.grade, grades(view, report).into()) }
                { part(t.score.answered, done_of(view, (sheet.n_answered, sheet.n_applicable))) }
            </div>
        </>
    }
}

fn middle(
    workshop: &WorkshopView,
    view: &View,
    id: &'static str,
    number: &str,
    below: String,
    no: Option<IndicatorNo>,
) -> Html {
    let state = &workshop.workshop;
    let session = state.session();
    let spread = session.and_then(|it| it.guess(state.slide)).and_then(|guess| guess.spread());
    html! {
        <div class="cx-slide__middle">
            <div class="cx-slide__left">
                if let Some(spread) = spread {
                    { guessed(view, spread) }
                }
            </div>
            <p class="cx-slide__score" data-long={(number.chars().count() > 6).then_some("")}>
                <strong class="cx-slide__number" {id}>{ number }</strong>
                <span class="cx-slide__what">{ below }</span>
            </p>
            <div class="cx-slide__right" id="cx-moved">
                if let (Some(session), Some(report)) = (session, view.report.as_deref()) {
                    { moved(view, session.is_changed().then(|| report_at_first(session)), report, no) }
                }
            </div>
        </div>
    }
}

/// What the room guessed, on a line from 0 to 100.
fn guessed(view: &View, Spread { low, middle, high, n_guesses }: Spread) -> Html {
    let t = view.t().workshop();
    let mark = |title: &'static str, number: u8| {
        html! {
            <div><dt>{ title }</dt><dd>{ number }</dd></div>
        }
    };
    html! {
        <div id="cx-guessed">
            <p class="cx-slide__what">{ (t.guessed)(n_guesses) }</p>
            <svg class="cx-slide__line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <path d="M 0 6 H 100" />
                <rect x={low.to_string()} y="2" width={(high - low).max(1).to_string()} height="8" />
                <path class="cx-slide__median" d={format!("M {middle} 0 V 12")} />
            </svg>
            <dl class="cx-slide__spread">
                { mark(t.lowest, low) }
                { mark(t.median, middle) }
                { mark(t.highest, high) }
            </dl>
        </div>
    }
}

/// What a change has moved; without one, the total.
fn moved(view: &View, first: Option<Report>, now: &Report, no: Option<IndicatorNo>) -> Html {
    let t = view.t();
    let Some(first) = first else {
        return html! {
            if no.is_some() {
                <p class="cx-slide__change">
                    <span class="cx-slide__what">{ t.score.total }</span>
                    <strong class="cx-slide__value" id="cx-slide-total">{ brief(now.sheet.total) }</strong>
                </p>
            }
        };
    };
    let all = movement(&first.sheet, &now.sheet);
    let own = all.indicators.iter().find(|(of, _)| Some(*of) == no).map(|(_, moved)| moved);
    html! {
        <>
            if let Some(own) = own.filter(|own| own.has_moved()) {
                { change(view, t.workshop().this_item, "cx-moved-own", own, of_score, by_score(own.by)) }
            }
            { change(view, t.score.total, "cx-moved-total", &all.total, brief, by_total(all.total.by)) }
        </>
    }
}

/// The most that an indicator can score.
#[must_use]
pub fn full(score: &IndicatorScore) -> String {
    short(if score.bonus { available(&score.items) } else { Score::FULL })
}
