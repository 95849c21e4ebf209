//! The pictures of the manual: parts of the pages, drawn by the components of the pages
//! themselves, so that they cannot be out of date. What they show is an invented county.
//!
//! Must not know: what a guide says.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::collect::{Held, Merge};
use crate::app::display::Display;
use crate::app::workshop::scenario::{BuiltIn, built_in};
use crate::app::workshop::slide::Slide;
use crate::app::workshop::{Session, Shown, Workshop};
use crate::domain::answer::Input;
use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::language::Language;
use crate::ui::county::applicant::stated;
use crate::ui::county::eligibility::one_check;
use crate::ui::county::item::{ItemInputs, items};
use crate::ui::county::result::in_one;
use crate::ui::county::standing::standings;
use crate::ui::manual::picture::screening::screening;
use crate::ui::paper::collected::Found;
use crate::ui::paper::handing_in::handing_in;
use crate::ui::view::store::View;
use crate::ui::workshop::frame::Pictured;
use crate::ui::workshop::slide::slide;
use crate::ui::workshop::store::{WorkshopView, report};
use crate::wire::collection::CollectedFigure;

mod screening;

/// The picture with a name; nothing where there is none.
pub fn picture(name: &str, language: Language) -> Html {
    match name {
        "applicant" => of_county(language, BuiltIn::Middle, |view| {
            let (record, _) = view.opened()?;
            Some(stated(view, record))
        }),
        "collected" => of_county(language, BuiltIn::Middle, collected),
        "check" => of_county(language, BuiltIn::Middle, |view| {
            let (record, report) = view.opened()?;
            let check = report.eligibility.checks.first()?;
            Some(one_check(view, record, check, 1))
        }),
        "item" => of_county(language, BuiltIn::Middle, |view| {
            let (record, _) = view.opened()?;
            let no = IndicatorNo::new(4)?;
            let item: ItemId = items(record, no).into_iter().next()?;
            Some(html! { <ItemInputs view={view.clone()} {no} {item} /> })
        }),
        "result" => of_county(language, BuiltIn::Middle, |view| {
            let (_, report) = view.opened()?;
            Some(html! { <>{ in_one(view, report) }{ standings(view, report) }</> })
        }),
        "handing-in" => of_county(language, BuiltIn::Starting, |view| {
            let (record, report) = view.opened()?;
            Some(handing_in(view, record, report))
        }),
        "screening" => screening(language),
        "slide" => before_room(language, Shown::Hidden),
        "score" => before_room(language, Shown::Score),
        _ => Html::default(),
    }
}

/// What a page shows of an invented county.
fn of_county(language: Language, which: BuiltIn, draw: impl FnOnce(&View) -> Option<Html>) -> Html {
    let mut sessions = built_in().iter().cloned().map(Session::new);
    let session = sessions.find(|session| session.built_in() == Some(which));
    session.and_then(|session| draw(&view(language, &session))).unwrap_or_default()
}

/// A county as pages see it, of which nothing can be changed.
fn view(language: Language, session: &Session) -> View {
    View {
        language,
        display: Display::default(),
        missing: None,
        record: Some(Rc::clone(&session.record)),
        report: Some(Rc::new(report(&session.record))),
        dispatch: Callback::noop(),
    }
}

/// What came back from a department: figures that the county has, and one that it has otherwise.
fn collected(view: &View) -> Option<Html> {
    let (record, _) = view.opened()?;
    let (no, id) = (IndicatorNo::new(8)?, InputId::new("entities_educated")?);
    let held = record.assessment.answers.get(&no)?.inputs()?.stated(&id)?;
    let value = Input::Quantity(Quantity::parse("2900").ok()?);
    let (note, cell) = (String::new(), "行政审批局!C9".to_owned());
    let figure = CollectedFigure { no, id, part_of: None, value, note, cell };
    let differing = vec![(figure, Held::Fact(held))];
    let merged = Rc::new(Merge { n_same: 5, differing, ..Merge::default() });
    Some(html! {
        <Found view={view.clone()} {merged} refused={Rc::<[String]>::default()} on_taken={Callback::noop()} />
    })
}

/// The slide of an indicator.
fn before_room(language: Language, shown: Shown) -> Html {
    let Some(no) = IndicatorNo::new(7) else { return Html::default() };
    let workshop = Workshop { slide: Slide::Indicator(no), shown, ..Workshop::new() };
    let Some(view) = workshop.session().map(|session| view(language, session)) else {
        return Html::default();
    };
    let workshop = WorkshopView {
        workshop: Rc::new(workshop),
        view: Some(view.clone()),
        dispatch: Callback::noop(),
        open: Callback::noop(),
        unread: None,
    };
    html! {
        <ContextProvider<Pictured> context={Pictured}>
            <div class="cx-stage"><div class="cx-slide">{ slide(&workshop, &view) }</div></div>
        </ContextProvider<Pictured>>
    }
}
