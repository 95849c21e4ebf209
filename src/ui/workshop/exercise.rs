//! An exercise before the room: what is given and asked, what the groups talk about, the answer
//! with its arithmetic.
//!
//! Must not know: how a score arises; the arithmetic is worked out by hand and held against the
//! scoring by a test.

use yew::prelude::*;

use crate::app::workshop::exercise::{About, Exercise};
use crate::app::workshop::slide::Part;
use crate::domain::id::IndicatorNo;
use crate::ui::view::store::View;
use crate::ui::workshop::checks::checks;
use crate::ui::workshop::comparison::comparison;
use crate::ui::workshop::facts::facts;
use crate::ui::workshop::frame::{Frame, framed};
use crate::ui::workshop::store::WorkshopView;

/// The slide.
pub fn exercise(workshop: &WorkshopView, view: &View, no: u8, part: Part) -> Html {
    let (t, Some(exercise)) = (view.t().exercise(), Exercise::numbered(no)) else {
        return Html::default();
    };
    let words = (t.words)(no);
    let over = (t.over)(no, Exercise::ALL.len(), part);
    let title = if part == Part::Answer { words.answered } else { words.title };
    let body = match part {
        Part::Question => given(workshop, view, exercise.about),
        Part::Discussion => html! {
            <ul class="cx-slide__talk">
                for question in words.discuss {
                    <li>{ *question }</li>
                }
            </ul>
        },
        Part::Answer => html! {
            <dl class="cx-slide__answer">
                for (what, arithmetic) in words.answer {
                    <div><dt>{ *what }</dt><dd>{ *arithmetic }</dd></div>
                }
            </dl>
        },
    };
    let band = match part {
        Part::Question => html! { <span>{ words.question }</span> },
        Part::Discussion => html! {
            <>
                <span>{ words.question }</span>
                <span class="cx-slide__aside">{ t.minutes }</span>
            </>
        },
        Part::Answer => html! { <span>{ words.point }</span> },
    };
    framed(Frame { over: over.into(), title: title.into(), body, band: Some(band), tone: None })
}

fn given(workshop: &WorkshopView, view: &View, about: About) -> Html {
    let Some(record) = view.record.as_deref() else {
        return Html::default();
    };
    match about {
        About::Eligibility => checks(view, false),
        About::Pair => comparison(workshop, view, false).0,
        About::Indicators(numbers) => html! {
            for no in numbers.iter().filter_map(|no| IndicatorNo::new(*no)) {
                { facts(view, record, no) }
            }
        },
    }
}
