//! One slide: a title, what the room judges by or what it comes to, and a band that asks or says
//! it in one sentence. The score comes only once it is revealed.
//!
//! Must not know: how a slide is reached, and how anything is computed.

use yew::prelude::*;

use crate::app::workshop::scenario::Source;
use crate::app::workshop::slide::Slide;
use crate::app::workshop::{Session, Shown};
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::eligibility::Verdict;
use crate::terms::brief;
use crate::ui::county::applicant::change::route;
use crate::ui::fields::said::said;
use crate::ui::view::store::View;
use crate::ui::workshop::checks::checks;
use crate::ui::workshop::comparison::comparison;
use crate::ui::workshop::exercise::exercise;
use crate::ui::workshop::facts::facts;
use crate::ui::workshop::frame::{Frame, framed};
use crate::ui::workshop::revealed;
use crate::ui::workshop::store::WorkshopView;
use crate::ui::workshop::way;

/// The slide before the room.
pub fn slide(workshop: &WorkshopView, view: &View) -> Html {
    let Some(session) = workshop.workshop.session() else {
        return Html::default();
    };
    let revealed = workshop.workshop.shown != Shown::Hidden;
    match workshop.workshop.slide {
        Slide::Road => road(view),
        Slide::Opening => opening(session, view),
        Slide::Eligibility => eligibility(session, view, revealed),
        Slide::Indicator(no) => indicator(workshop, session, view, no, revealed),
        Slide::Result => result(workshop, session, view, revealed),
        Slide::Comparison => {
            let (body, band) = comparison(workshop, view, revealed);
            framed(Frame {
                over: view.t().workshop().comparison_over.into(),
                title: view.t().workshop().comparison.into(),
                body,
                band: Some(band),
                tone: None,
            })
        }
        Slide::Exercise(no, part) => exercise(workshop, view, no, part),
        Slide::Way(no) => way::slide(view, &session.scenario, no),
    }
}

/// What is revealed, for those who do not see it; empty while a room is to guess.
pub fn revealed(workshop: &WorkshopView, view: &View) -> String {
    let t = view.t();
    let report = view.report.as_deref().filter(|_| workshop.workshop.shown != Shown::Hidden);
    let Some(report) = report else { return String::new() };
    let named = |what: &str, number: &str| (t.fields.named)(what, number);
    let (total, verdict) = (said(view, report.sheet.total), report.eligibility.verdict);
    let words = match workshop.workshop.slide {
        Slide::Eligibility => vec![(t.eligibility.verdict)(verdict).to_owned()],
        Slide::Indicator(no) => {
            let Some(score) = report.sheet.indicator(no) else { return String::new() };
            vec![named(t.indicator.score, &said(view, score.score)), named(t.score.total, &total)]
        }
        Slide::Result => {
            vec![named(t.score.total, &total), (t.eligibility.verdict)(verdict).to_owned()]
        }
        Slide::Road | Slide::Opening | Slide::Comparison | Slide::Exercise(..) | Slide::Way(_) => {
            Vec::new()
        }
    };
    words.join(t.fields.separator)
}

/// What the day is made of.
fn road(view: &View) -> Html {
    let t = view.t().workshop();
    let body = html! {
        <ol class="cx-slide__road">
            for (step, what) in t.agenda_steps {
                <li><strong>{ *step }</strong><span>{ *what }</span></li>
            }
        </ol>
    };
    framed(Frame { over: t.invented.into(), title: t.road.into(), body, band: None, tone: None })
}

fn opening(session: &Session, view: &View) -> Html {
    let t = view.t();
    let assessment = &session.record.assessment;
    let lead = match session.scenario.source {
        Source::BuiltIn(which) => (t.workshop().scenario_lead)(which),
        Source::Own => t.workshop().own_lead,
    };
    let scheme = &session.record.scheme;
    let fact = |what: &str, value: &str| html! { <div><dt>{ what }</dt><dd>{ value }</dd></div> };
    let body = html! {
        <>
            <p class="cx-slide__lead">{ lead }</p>
            <dl class="cx-slide__answer">
                { fact(t.applicant.kind, (t.applicant.kind_of)(assessment.applicant.kind)) }
                { fact(t.applicant.route_legend, &route(view, &assessment.applicant)) }
                { fact(t.applicant.round, &(t.frame.round_of)(assessment.round)) }
                { fact(t.applicant.reference, &assessment.reference_date.to_string()) }
                { fact(t.open.scheme, &format!("{} · {}", (t.score.scheme)(scheme), (t.score.scheme_label)(scheme))) }
            </dl>
        </>
    };
    framed(Frame {
        over: t.workshop().invented.into(),
        title: html! { <span lang="zh-CN">{ assessment.applicant.name.as_str() }</span> },
        body,
        band: None,
        tone: None,
    })
}

fn eligibility(session: &Session, view: &View, revealed: bool) -> Html {
    let t = view.t();
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let name = session.record.assessment.applicant.name.as_str();
    let verdict = report.eligibility.verdict;
    let window =
        report.eligibility.checks.iter().find_map(|check| Some((check.rule, check.window?)));
    let band = if revealed {
        html! {
            <>
                <span id="cx-verdict" data-verdict={crate::wire::word::Word::word(verdict)}>{ (t.workshop().verdict)(verdict) }</span>
                <span class="cx-slide__aside">{ (t.fields.named)(t.score.total, &brief(report.sheet.total)) }</span>
            </>
        }
    } else {
        html! {
            <>
                <span>{ (t.workshop().may_it)(name) }</span>
                <span class="cx-slide__aside">{ t.workshop().check_by_check }</span>
            </>
        }
    };
    framed(Frame {
        over: window
            .map_or_else(String::new, |(rule, window)| (t.eligibility.window)(rule, window))
            .into(),
        title: t.steps.eligibility.into(),
        body: checks(view, revealed),
        band: Some(band),
        tone: (revealed && verdict == Verdict::Barred).then_some("bad"),
    })
}

fn indicator(
    workshop: &WorkshopView,
    session: &Session,
    view: &View,
    no: IndicatorNo,
    revealed: bool,
) -> Html {
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let (over, title, printed) = match view.edition().framework.place(no) {
        Some(Place::Printed(dimension, category, indicator)) => (
            format!(
                "{}　{}",
                (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language)),
                category.title.in_language(view.language)
            ),
            format!("{no}　{}", indicator.title.in_language(view.language)),
            None,
        ),
        Some(Place::Missing(missing)) => (
            String::new(),
            format!("{no}　{}", t.county.missing_title),
            Some(missing.note.in_language(view.language)),
        ),
        None => (String::new(), t.indicator.no_such.to_owned(), Some("")),
    };
    let scored = report.sheet.indicator(no).filter(|score| !score.items.is_empty());
    let (body, band) = match (printed, scored) {
        (Some(note), _) => (html! { <p class="cx-slide__lead">{ note }</p> }, None),
        (None, None) => {
            (html! { <p class="cx-slide__lead">{ t.workshop().no_such_answer }</p> }, None)
        }
        (None, Some(_)) if revealed => (revealed::indicator(workshop, view, no), None),
        (None, Some(score)) => {
            let name = session.record.assessment.applicant.name.as_str();
            let band = html! {
                <>
                    <span>{ (t.workshop().how_many)(name) }</span>
                    <span class="cx-slide__aside">{ (t.workshop().out_of)(&revealed::full(score)) }</span>
                </>
            };
            (facts(view, record, no), Some(band))
        }
    };
    html! {
        <div class="cx-slide__whole" key={no.get()}>
            { framed(Frame { over: over.into(), title: title.into(), body, band, tone: None }) }
        </div>
    }
}

fn result(workshop: &WorkshopView, session: &Session, view: &View, revealed: bool) -> Html {
    let t = view.t();
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let name = session.record.assessment.applicant.name.as_str();
    let verdict = report.eligibility.verdict;
    let (body, band) = if revealed {
        (
            revealed::result(workshop, view),
            html! { <span>{ (t.eligibility.verdict)(verdict) }</span> },
        )
    } else {
        let body = html! {
            <ul class="cx-slide__talk">
                for question in t.workshop().before_result {
                    <li>{ *question }</li>
                }
            </ul>
        };
        (body, html! { <span>{ (t.workshop().how_much)(name) }</span> })
    };
    framed(Frame {
        over: html! { <span lang={Language::Zh.tag()}>{ name.to_owned() }</span> },
        title: t.steps.result.into(),
        body,
        band: Some(band),
        tone: (revealed && verdict == Verdict::Barred).then_some("bad"),
    })
}
