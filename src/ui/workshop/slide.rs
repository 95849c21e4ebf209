//! What stands on a slide: large, one thing at a time, the score only once it is revealed.
//!
//! Must not know: how a slide is reached, and how anything is computed.

use std::fmt::Display;

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction, StateChoice};
use crate::app::state::Record;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::scenario::Source;
use crate::app::workshop::slide::Slide;
use crate::app::workshop::{Session, Shown};
use crate::domain::decimal::Interval;
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::platform::host;
use crate::scoring::trace::Subject;
use crate::ui::county::applicant::change::route;
use crate::ui::county::indicator::state_choice;
use crate::ui::county::item::{ItemInputs, Points, items};
use crate::ui::county::score_panel::grades;
use crate::ui::derivation::step::{StepView, subject_title};
use crate::ui::derivation::{DerivationProps, DerivedEntry};
use crate::ui::fields::said::{Number, done_of, said};
use crate::ui::view::store::View;
use crate::ui::workshop::checks::Checks;
use crate::ui::workshop::comparison::Comparison;
use crate::ui::workshop::moved::MovedTable;
use crate::ui::workshop::store::WorkshopView;
use crate::ui::workshop::subject;
use crate::wire::word::Word as _;

/// The slide before the room.
pub fn slide(workshop: &WorkshopView, view: &View) -> Html {
    let Some(session) = workshop.workshop.session() else {
        return Html::default();
    };
    let shown = workshop.workshop.shown;
    match workshop.workshop.slide {
        Slide::Opening => opening(session, view),
        Slide::Eligibility => html! {
            <>
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ view.t().steps.eligibility }</h1>
                <Checks view={view.clone()} {shown} />
            </>
        },
        Slide::Indicator(no) => indicator(workshop, view, no),
        Slide::Result => result(workshop, view),
        Slide::Comparison => {
            html! { <Comparison workshop={workshop.clone()} view={view.clone()} /> }
        }
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
        Slide::Opening | Slide::Comparison => Vec::new(),
    };
    words.join(t.fields.separator)
}

fn opening(session: &Session, view: &View) -> Html {
    let t = view.t();
    let assessment = &session.record.assessment;
    let lead = match session.scenario.source {
        Source::BuiltIn(which) => (t.workshop().scenario_lead)(which),
        Source::Own => t.workshop().own_lead,
    };
    let route = route(view, &assessment.applicant);
    let scheme = &session.record.scheme;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1" lang="zh-CN">{ assessment.applicant.name.as_str() }</h1>
            <p class="cx-slide__lead">{ lead }</p>
            <dl class="cx-facts">
                <div><dt>{ t.applicant.kind }</dt><dd>{ (t.applicant.kind_of)(assessment.applicant.kind) }</dd></div>
                <div><dt>{ t.applicant.route_legend }</dt><dd>{ route }</dd></div>
                <div><dt>{ t.applicant.round }</dt><dd>{ (t.frame.round_of)(assessment.round) }</dd></div>
                <div><dt>{ t.applicant.reference }</dt><dd class="cx-figure">{ assessment.reference_date.to_string() }</dd></div>
                <div>
                    <dt>{ t.open.scheme }</dt>
                    <dd>
                        { (t.score.scheme)(scheme) }{ " " }<span class="cx-tag">{ (t.score.scheme_label)(scheme) }</span>
                    </dd>
                </div>
            </dl>
        </>
    }
}

fn indicator(workshop: &WorkshopView, view: &View, no: IndicatorNo) -> Html {
    let t = view.t();
    let shown = workshop.workshop.shown;
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let items = items(record, no);
    let choice = record.choice(no);
    let open = matches!(choice, StateChoice::Answered | StateChoice::Unanswered);
    let points = if shown == Shown::Hidden { Points::Hidden } else { Points::Shown };
    html! {
        <div key={no.get()}>
            { heading(view, no) }
            if items.is_empty() {
                <p>{ t.workshop().no_such_answer }</p>
            } else {
                { state(view, record, no) }
                if open {
                    for item in items {
                        <ItemInputs view={view.clone()} {no} {item} {points} />
                    }
                }
                if shown == Shown::Hidden {
                    <p class="cx-slide__guess">{ t.workshop().guess }</p>
                } else if let Some(score) = report.sheet.indicator(no) {
                    <dl class="cx-contribution" id="cx-contribution">
                        { entry(view, Subject::Indicator(no), score.score, "cx-slide-score", t.indicator.score) }
                        <div><dt>{ t.county.state }</dt><dd>{ (t.county.indicator_state)(score.state) }</dd></div>
                        { entry(view, Subject::Total, report.sheet.total, "cx-slide-total", t.score.total) }
                    </dl>
                    { derivation(workshop, view) }
                    <MovedTable workshop={workshop.clone()} about={Some(no)} />
                }
            }
        </div>
    }
}

fn heading(view: &View, no: IndicatorNo) -> Html {
    let t = view.t();
    match view.edition().framework.place(no) {
        Some(Place::Printed(dimension, category, indicator)) => html! {
            <>
                <p class="cx-crumbs">
                    <span class="cx-crumbs__part">{ (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language)) }</span>
                    <span class="cx-crumbs__part">{ (view.t().county.category)(&category.no, category.title.in_language(view.language)) }</span>
                </p>
                <h1 class="cx-title" id="cx-title" tabindex="-1">
                    <span lang="zh-CN">{ format!("{}. {}", indicator.no, indicator.title.zh) }</span>
                </h1>
                if view.language != Language::Zh {
                    <p class="cx-translation">{ (t.county.translation)(&indicator.title.en) }</p>
                }
                <p class="cx-why"><strong>{ t.indicator.why_asked }</strong>{ indicator.why.in_language(view.language) }</p>
            </>
        },
        Some(Place::Missing(missing)) => html! {
            <>
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ format!("{no}. {}", t.county.missing_title) }</h1>
                <p class="cx-callout">{ missing.note.in_language(view.language) }</p>
            </>
        },
        None => {
            html! { <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.indicator.no_such }</h1> }
        }
    }
}

fn state(view: &View, record: &Record, no: IndicatorNo) -> Html {
    let reason = view.t().workshop().reason;
    let on_choose = view.dispatch.reform(move |choice: StateChoice| match choice {
        // A room does not stop to write reasons: 不适用 takes one that says so.
        StateChoice::NotApplicable => {
            Action::answer(no, AnswerAction::GaveReason(reason.to_owned()))
        }
        StateChoice::Unanswered | StateChoice::Answered | StateChoice::Unknown => {
            Action::answer(no, AnswerAction::ChoseState(choice))
        }
    });
    state_choice(view, record, no, on_choose)
}

fn result(workshop: &WorkshopView, view: &View) -> Html {
    let t = view.t();
    let Some((_, report)) = view.opened() else {
        return Html::default();
    };
    let (sheet, verdict) = (&report.sheet, report.eligibility.verdict);
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.result }</h1>
            if workshop.workshop.shown == Shown::Hidden {
                <p class="cx-slide__guess">{ t.workshop().guess }</p>
            } else {
                <dl class="cx-result">
                    { entry(view, Subject::Total, sheet.total, "cx-slide-total", t.score.total) }
                    { entry(view, Subject::Base, sheet.base, "cx-slide-base", t.score.base) }
                    { entry(view, Subject::Bonus, Some(sheet.bonus), "cx-slide-bonus", t.score.bonus) }
                    <div><dt>{ t.score.grade }</dt><dd>{ grades(view, report) }</dd></div>
                    <div><dt>{ t.score.answered }</dt><dd class="cx-figure">{ done_of(view, (sheet.n_answered, sheet.n_applicable)) }</dd></div>
                </dl>
                <p class="cx-verdict" data-verdict={verdict.word()}><strong>{ (t.eligibility.verdict)(verdict) }</strong></p>
                <p class="cx-hint">{ (t.score.scheme)(&report.scheme) }{ " · " }{ t.result.is_no_verdict }</p>
                { derivation(workshop, view) }
                <MovedTable workshop={workshop.clone()} about={None::<IndicatorNo>} />
            }
        </>
    }
}

/// A number that opens its derivation in place.
fn entry<T: Copy + PartialEq + Display>(
    view: &View,
    subject: Subject,
    number: Option<Interval<T>>,
    id: &'static str,
    label: &'static str,
) -> Html {
    let derivation = DerivationProps {
        view: view.clone(),
        subject,
        number: Number::new(view, label, number),
        id: AttrValue::Static(id),
        opened: false,
    };
    html! { <DerivedEntry {derivation} {label} /> }
}

/// The derivation of the slide's number, once it was asked for.
fn derivation(workshop: &WorkshopView, view: &View) -> Html {
    let Some(subject) = subject(workshop.workshop.slide) else {
        return Html::default();
    };
    if workshop.workshop.shown != Shown::Derivation {
        return Html::default();
    }
    html! { <Derived view={view.clone()} {subject} dispatch={workshop.dispatch.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct DerivedProps {
    view: View,
    subject: Subject,
    dispatch: Callback<WorkshopAction>,
}

/// The derivation, to which the focus jumps when it appears.
#[component]
fn Derived(props: &DerivedProps) -> Html {
    let DerivedProps { view, subject, .. } = props;
    use_effect_with((), |()| host::focus("cx-derived-title"));
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let title = subject_title(view, report, subject);
    html! {
        <section class="cx-section" aria-labelledby="cx-derived-title">
            <h2 class="cx-heading" id="cx-derived-title" tabindex="-1">{ (view.t().fields.labelled)(view.t().workshop().derivation, &title) }</h2>
            <StepView view={view.clone()} subject={subject.clone()} id="cx-derived" />
        </section>
    }
}
