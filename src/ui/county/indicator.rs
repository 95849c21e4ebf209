//! One indicator: the notice's wording, why it is asked, inputs, evidence, what it adds.
//!
//! Must not know: how it is scored.

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction, RecordAction, StateChoice};
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::answer::AnswerState;
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::report::Report;
use crate::scoring::indicator::IndicatorScore;
use crate::scoring::trace::Subject;
use crate::ui::county::evidence::evidence;
use crate::ui::county::item::ItemInputs;
use crate::ui::derivation::{DerivationProps, DerivedEntry};
use crate::ui::fields::field::{Radios, TextArea};
use crate::ui::fields::options::Options;
use crate::ui::fields::said::Number;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

/// The properties of [`IndicatorPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndicatorPageProps {
    /// What the page sees.
    pub view: View,
    /// The notice's number.
    pub no: IndicatorNo,
}

/// The page of one indicator.
#[component]
pub fn IndicatorPage(props: &IndicatorPageProps) -> Html {
    let IndicatorPageProps { view, no } = props;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.indicators} /> };
    };
    let Some(place) = report.edition().framework.place(*no) else {
        return html! {
            <>
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.indicators }</h1>
                <p>{ t.indicator.no_such }</p>
                <p><a href={Route::Indicators.to_string()}>{ t.indicator.back }</a></p>
            </>
        };
    };
    let score = report.sheet.indicator(*no);
    let on_state = {
        let no = *no;
        view.dispatch
            .reform(move |choice: StateChoice| Action::answer(no, AnswerAction::ChoseState(choice)))
    };
    html! {
        <article class="cx-indicator">
            { heading(view, report, place) }
            if let Some(score) = score.filter(|score| !score.items.is_empty()) {
                { contribution(view, score) }
                { state_choice(view, record, *no, on_state) }
                { kept_aside(view, record, *no) }
                { reason(view, record, *no) }
                if shows_inputs(record.choice(*no)) {
                    for item in &score.items {
                        <ItemInputs view={view.clone()} no={*no} item={item.id.clone()} />
                    }
                }
                { evidence_and_note(view, record, *no) }
            }
            { neighbours(view, *no) }
        </article>
    }
}

/// The inputs stand open until the county says that there is nothing to fill in.
const fn shows_inputs(choice: StateChoice) -> bool {
    matches!(choice, StateChoice::Unanswered | StateChoice::Answered)
}

fn heading(view: &View, report: &Report, place: Place<'_>) -> Html {
    let t = view.t();
    match place {
        Place::Printed(dimension, category, indicator) => html! {
            <>
                <p class="cx-crumbs">
                    <a href={Route::Indicators.to_string()}>{ t.steps.indicators }</a>
                    <span class="cx-crumbs__part">{ (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language)) }</span>
                    <span class="cx-crumbs__part">{ (t.county.category)(&category.no, category.title.in_language(view.language)) }</span>
                </p>
                <h1 class="cx-title" id="cx-title" tabindex="-1">
                    <span lang="zh-CN">{ format!("{}. {}", indicator.no, indicator.title.zh) }</span>
                </h1>
                if view.language != Language::Zh {
                    <p class="cx-translation">{ (t.county.translation)(&indicator.title.en) }</p>
                }
                <p class="cx-source">{ (t.county.source)(&indicator.clause) }</p>
                <p class="cx-why"><strong>{ t.indicator.why_asked }</strong>{ indicator.why.in_language(view.language) }</p>
            </>
        },
        Place::Missing(missing) => html! {
            <>
                <p class="cx-crumbs"><a href={Route::Indicators.to_string()}>{ t.steps.indicators }</a></p>
                <h1 class="cx-title" id="cx-title" tabindex="-1">
                    { format!("{}. ", missing.no) }
                    { report.scheme.indicators.get(&missing.no).and_then(|judged| judged.title.as_ref()).map_or(t.county.missing_title, |title| title.in_language(view.language)).to_owned() }
                </h1>
                <p class="cx-callout">{ missing.note.in_language(view.language) }</p>
            </>
        },
    }
}

/// What the indicator gives now, out of what, and with which weight.
fn contribution(view: &View, score: &IndicatorScore) -> Html {
    let t = view.t();
    let derivation = |number: Number, id: &'static str| DerivationProps {
        view: view.clone(),
        subject: Subject::Indicator(score.no),
        number,
        id: AttrValue::Static(id),
        opened: false,
    };
    let out_of = if score.bonus { t.indicator.bonus_points } else { t.indicator.of_hundred };
    html! {
        <dl class="cx-contribution" id="cx-contribution">
            <DerivedEntry
                derivation={derivation(Number::new(view, t.indicator.score, score.score), "cx-score")}
                label={t.indicator.score}
                note={Some(AttrValue::Static(out_of))}
            />
            if let (false, Some(weight)) = (score.bonus, score.weight) {
                <div><dt>{ t.indicator.weight }</dt><dd class="cx-figure">{ weight.to_string() }</dd></div>
            }
            if let Some(contribution) = score.contribution {
                <DerivedEntry derivation={derivation(Number::new(view, t.indicator.contribution, Some(contribution)), "cx-adds")} label={t.indicator.contribution} />
            }
            <div><dt>{ t.county.state }</dt><dd>{ (t.county.indicator_state)(score.state) }</dd></div>
        </dl>
    }
}

/// How the indicator stands, as whoever asks takes the choice.
pub fn state_choice(
    view: &View,
    record: &Record,
    no: IndicatorNo,
    on_choose: Callback<StateChoice>,
) -> Html {
    let t = view.t();
    let choices = StateChoice::ALL.map(|choice| (choice, (t.indicator.state_choice)(choice)));
    let (stated, barred) = (record.choice(no), !record.may_be_not_applicable(no));
    let why_not =
        barred.then_some((StateChoice::NotApplicable, t.indicator.not_applicable_barred.into()));
    html! {
        <>
            <Radios
                name={format!("cx-state-{no}")}
                legend={html! { t.indicator.state_legend }}
                options={Options::barring(why_not, choices, &stated, on_choose)}
            />
            if barred && stated == StateChoice::NotApplicable {
                <p class="cx-callout">{ t.indicator.not_applicable_not_allowed }</p>
            }
        </>
    }
}

/// What was entered under another choice, while it does not count.
fn kept_aside(view: &View, record: &Record, no: IndicatorNo) -> Html {
    let (t, l) = (view.t(), &view.t().lists);
    let choice = record.choice(no);
    let kept = record.aside.parked.get(&no).is_some_and(|parked| {
        let facts = parked.inputs.values().any(Option::is_some);
        let beside = !parked.evidence.is_empty() || !parked.note.is_empty();
        facts && choice != StateChoice::Answered || beside && choice == StateChoice::Unanswered
    });
    if !kept {
        return Html::default();
    }
    html! { <p class="cx-hint">{ (l.answer_kept_aside)((t.indicator.state_choice)(StateChoice::Answered)) }</p> }
}

/// The reason that 不适用 needs.
fn reason(view: &View, record: &Record, no: IndicatorNo) -> Html {
    if record.choice(no) != StateChoice::NotApplicable {
        return Html::default();
    }
    let t = view.t();
    let answer = record.assessment.answers.get(&no);
    let value = match answer.map(|answer| &answer.state) {
        Some(AnswerState::NotApplicable(reason)) => reason.clone(),
        Some(AnswerState::Answered(_) | AnswerState::Unknown) | None => String::new(),
    };
    let problem = record
        .aside
        .awaiting_reason
        .contains(&no)
        .then_some(AttrValue::Static(t.indicator.reason_missing));
    let on_enter =
        view.dispatch.reform(move |text| Action::answer(no, AnswerAction::GaveReason(text)));
    html! { <TextArea id={format!("cx-reason-{no}")} label={t.indicator.reason} {value} {on_enter} {problem} /> }
}

fn evidence_and_note(view: &View, record: &Record, no: IndicatorNo) -> Html {
    if record.choice(no) == StateChoice::Unanswered {
        return Html::default();
    }
    let t = view.t();
    let on_note = view.dispatch.reform(move |text| Action::Record(RecordAction::Noted(no, text)));
    html! {
        <>
            { evidence(view, record, no) }
            <TextArea id={format!("cx-note-{no}")} label={t.county.note} value={record.note(no).to_owned()} on_enter={on_note} />
        </>
    }
}

/// The way on: the indicators before and after, or the result.
fn neighbours(view: &View, no: IndicatorNo) -> Html {
    let t = view.t();
    let places = view.edition().framework.places();
    let at = places.iter().position(|place| place.no() == no).unwrap_or_default();
    let before = at.checked_sub(1).and_then(|at| places.get(at)).map(Place::no);
    let after = places.get(at + 1).map(Place::no);
    html! {
        <nav class="cx-neighbours" aria-label={t.indicator.neighbours}>
            if let Some(before) = before {
                <a class="cx-button" href={Route::Indicator(before).to_string()}>{ (t.indicator.previous)(before) }</a>
            }
            if let Some(after) = after {
                <a class="cx-button cx-button--primary" id="cx-next" href={Route::Indicator(after).to_string()}>{ (t.indicator.next)(after) }</a>
            } else {
                <a class="cx-button cx-button--primary" id="cx-next" href={Route::Result.to_string()}>{ t.steps.to_result }</a>
            }
        </nav>
    }
}
