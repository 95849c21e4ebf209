//! One indicator: the notice's wording, why it is asked, inputs, evidence, what it adds.
//!
//! Must not know: how it is scored.

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction, RecordAction, StateChoice};
use crate::app::progress;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::answer::AnswerState;
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
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
    html! {
        <article class="cx-indicator">
            { heading(view, report, place) }
            if let Some(score) = score.filter(|score| !score.items.is_empty()) {
                if shows_inputs(record.choice(*no)) {
                    for item in &score.items {
                        <ItemInputs view={view.clone()} no={*no} item={item.id.clone()} />
                    }
                }
                if score.state != IndicatorState::Unanswered {
                    { current(view, score) }
                }
                { how_scored(view, report, score, place) }
                { other_case(view, record, *no) }
                { kept_aside(view, record, *no) }
                { reason(view, record, *no) }
                { evidence_and_note(view, record, *no) }
            }
            { neighbours(view, report, *no) }
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

/// What the indicator gives now, out of what, and how far it is filled in until it is.
fn current(view: &View, score: &IndicatorScore) -> Html {
    let t = view.t();
    let out_of = if score.bonus { t.indicator.bonus_points } else { t.indicator.of_hundred };
    let number = Number::new(view, t.indicator.score, score.score);
    html! {
        <dl class="cx-contribution" id="cx-contribution">
            <DerivedEntry
                derivation={derivation(view, score, number, "cx-score")}
                label={t.indicator.score}
                note={Some(AttrValue::Static(out_of))}
            />
            if score.state != IndicatorState::Answered {
                <div><dt>{ t.county.state }</dt><dd>{ (t.county.indicator_state)(score.state) }</dd></div>
            }
        </dl>
    }
}

fn derivation(
    view: &View,
    score: &IndicatorScore,
    number: Number,
    id: &'static str,
) -> DerivationProps {
    DerivationProps {
        view: view.clone(),
        subject: Subject::Indicator(score.no),
        number,
        id: AttrValue::Static(id),
        opened: false,
    }
}

/// Where it stands in the notice and why it is asked, its weight and what it adds, and what
/// each item rests on: for whoever wants to know.
fn how_scored(view: &View, report: &Report, score: &IndicatorScore, place: Place<'_>) -> Html {
    let t = view.t();
    let items = report.scheme.indicators.get(&score.no).into_iter().flat_map(|of| &of.items);
    html! {
        <details class="cx-details" id="cx-how-scored">
            <summary>{ t.indicator.how_scored }</summary>
            if let Place::Printed(_, _, indicator) = place {
                <p class="cx-source">{ (t.county.source)(&indicator.clause) }</p>
                <p class="cx-why"><strong>{ t.indicator.why_asked }</strong>{ indicator.why.in_language(view.language) }</p>
            }
            <dl class="cx-contribution">
                if let (false, Some(weight)) = (score.bonus, score.weight) {
                    <div><dt>{ t.indicator.weight }</dt><dd class="cx-figure">{ weight.to_string() }</dd></div>
                }
                if let Some(contribution) = score.contribution {
                    <DerivedEntry
                        derivation={derivation(view, score, Number::new(view, t.indicator.contribution, Some(contribution)), "cx-adds")}
                        label={t.indicator.contribution}
                    />
                }
            </dl>
            for item in items {
                <p class="cx-item__basis"><strong>{ item.title().in_language(view.language) }</strong>{ " " }{ t.indicator.basis }<span lang="zh-CN">{ item.basis() }</span></p>
            }
        </details>
    }
}

/// What a county states instead of filling in: that it cannot yet, or, where the scheme takes
/// that, that nothing of the kind exists here.
fn other_case(view: &View, record: &Record, no: IndicatorNo) -> Html {
    let t = view.t();
    let (stated, barred) = (record.choice(no), !record.may_be_not_applicable(no));
    let here = [
        (record.filled_in(no), t.indicator.as_filled),
        (StateChoice::Unknown, t.indicator.not_now),
    ];
    let not_here = (StateChoice::NotApplicable, t.indicator.not_here);
    let is_offered = !barred || stated == StateChoice::NotApplicable;
    let choices = here.into_iter().chain(is_offered.then_some(not_here));
    let chosen = if shows_inputs(stated) { record.filled_in(no) } else { stated };
    let why_not =
        barred.then_some((StateChoice::NotApplicable, t.indicator.not_applicable_barred.into()));
    let on_choose = view
        .dispatch
        .reform(move |choice: StateChoice| Action::answer(no, AnswerAction::ChoseState(choice)));
    html! {
        <>
            <Radios
                name={format!("cx-state-{no}")}
                legend={html! { <span class="cx-hidden">{ t.indicator.other_case }</span> }}
                options={Options::barring(why_not, choices, &chosen, on_choose)}
            />
            if barred && stated == StateChoice::NotApplicable {
                <p class="cx-callout">{ t.indicator.not_applicable_not_allowed }</p>
            }
        </>
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
        let noted = !parked.note.is_empty();
        facts && choice != StateChoice::Answered || noted && choice == StateChoice::Unanswered
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
    let t = view.t();
    let on_note = view.dispatch.reform(move |text| Action::Record(RecordAction::Noted(no, text)));
    html! {
        <>
            { evidence(view, record, no) }
            <TextArea id={format!("cx-note-{no}")} label={t.county.note} value={record.note(no).to_owned()} on_enter={on_note} />
        </>
    }
}

/// The way on: what is open next, or the result once nothing is; beside it the neighbours.
fn neighbours(view: &View, report: &Report, no: IndicatorNo) -> Html {
    let t = view.t();
    let scored = || report.sheet.indicators.iter().filter(|score| !score.items.is_empty());
    let before = scored().map(|score| score.no).rfind(|other| *other < no);
    let after = scored().map(|score| score.no).find(|other| *other > no);
    let open = progress::next_open(report, Some(no));
    html! {
        <nav class="cx-neighbours" aria-label={t.indicator.neighbours}>
            if let Some(open) = open {
                <a class="cx-button cx-button--primary" id="cx-next" href={Route::Indicator(open).to_string()}>{ (t.indicator.next_open)(open) }</a>
            } else {
                <a class="cx-button cx-button--primary" id="cx-next" href={Route::Result.to_string()}>{ t.steps.to_result }</a>
            }
            if let Some(before) = before {
                <a class="cx-neighbours__other" href={Route::Indicator(before).to_string()}>{ (t.indicator.previous)(before) }</a>
            }
            if let Some(after) = after.filter(|after| Some(*after) != open) {
                <a class="cx-neighbours__other" href={Route::Indicator(after).to_string()}>{ (t.indicator.next)(after) }</a>
            }
        </nav>
    }
}
