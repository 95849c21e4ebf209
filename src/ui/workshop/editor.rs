//! What is opened over a slide to be changed, in large controls: one answer of the county at a
//! time, or what the room guesses. Closed, it gives the keys back.
//!
//! Must not know: what follows from a change.

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction, StateChoice};
use crate::app::state::Record;
use crate::app::workshop::Editing;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::exercise::{About, Exercise};
use crate::app::workshop::guess::{Guess, RANGES};
use crate::app::workshop::slide::Slide;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::scoring::trace::Subject;
use crate::ui::county::indicator::state_choice;
use crate::ui::county::item::{ItemInputs, Points, items};
use crate::ui::derivation::step::subject_title;
use crate::ui::fields::field::TextField;
use crate::ui::view::store::View;
use crate::ui::workshop::store::WorkshopView;

/// The indicators whose answers a slide can change.
fn indicators(slide: Slide) -> Vec<IndicatorNo> {
    match slide {
        Slide::Indicator(no) => vec![no],
        Slide::Exercise(no, _) => match Exercise::numbered(no).map(|exercise| exercise.about) {
            Some(About::Indicators(numbers)) => {
                numbers.iter().filter_map(|no| IndicatorNo::new(*no)).collect()
            }
            Some(About::Pair) => IndicatorNo::new(4).into_iter().collect(),
            Some(About::Eligibility) => IndicatorNo::new(17).into_iter().collect(),
            None => Vec::new(),
        },
        Slide::Road
        | Slide::Opening
        | Slide::Eligibility
        | Slide::Result
        | Slide::Comparison
        | Slide::Way(_) => Vec::new(),
    }
}

/// What a slide can change, an item at a time.
#[must_use]
pub fn answers(record: &Record, slide: Slide) -> Vec<(IndicatorNo, ItemId)> {
    let of = |no| items(record, no).into_iter().map(move |item| (no, item));
    indicators(slide).into_iter().flat_map(of).collect()
}

/// The editor, if one is open.
pub fn editor(workshop: &WorkshopView, view: &View) -> Html {
    let t = view.t().workshop();
    let close = workshop.dispatch.reform(|_: MouseEvent| WorkshopAction::Closed);
    let (title, body) = match workshop.workshop.editing {
        None => return Html::default(),
        Some(Editing::Answer(at)) => (t.change_answer, answer(workshop, view, at)),
        Some(Editing::Guess) => (t.guess, guess(workshop, view)),
    };
    html! {
        <section class="cx-editor" role="dialog" aria-modal="true" aria-labelledby="cx-title" id="cx-editor">
            <div class="cx-editor__head">
                <h1 class="cx-editor__title" id="cx-title" tabindex="-1">{ title }</h1>
                <button class="cx-button cx-button--primary" id="cx-editor-done" type="button" onclick={close}>{ t.done }</button>
            </div>
            { body }
        </section>
    }
}

/// One answer, and the way to the others of the slide.
fn answer(workshop: &WorkshopView, view: &View, at: usize) -> Html {
    let t = view.t().workshop();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let state = &workshop.workshop;
    let answers = answers(record, state.slide);
    let Some((no, item)) = answers.get(at).or(answers.first()).cloned() else {
        return Html::default();
    };
    let title = |(no, item): &(IndicatorNo, ItemId)| {
        subject_title(view, report, &Subject::Item(*no, item.clone()))
    };
    let says =
        |action: WorkshopAction| workshop.dispatch.reform(move |_: MouseEvent| action.clone());
    let (changed, past) = state
        .session()
        .map_or((false, false), |session| (session.is_changed(), !session.past.is_empty()));
    let choice = record.choice(no);
    let open = matches!(choice, StateChoice::Answered | StateChoice::Unanswered);
    html! {
        <>
            if answers.len() > 1 {
                <div class="cx-editor__answers" role="group" aria-label={t.answers}>
                    for (position, answer) in answers.iter().enumerate() {
                        <button
                            class="cx-button"
                            type="button"
                            aria-pressed={(position == at).to_string()}
                            onclick={says(WorkshopAction::Opened(Editing::Answer(position)))}
                        >{ title(answer) }</button>
                    }
                </div>
            }
            <div class="cx-editor__answer" key={format!("{no}-{item}")}>
                if open {
                    <ItemInputs view={view.clone()} {no} {item} points={Points::Hidden} />
                }
                { state_of(view, record, no) }
            </div>
            <p class="cx-editor__foot">
                <button class="cx-button" id="cx-undo" type="button" aria-disabled={(!past).then_some("true")} onclick={says(WorkshopAction::Undid)}>{ t.undo }</button>
                { " " }
                <button class="cx-button" id="cx-reset" type="button" aria-disabled={(!changed).then_some("true")} onclick={says(WorkshopAction::Reset)}>{ t.reset }</button>
            </p>
        </>
    }
}

/// How the indicator stands.
fn state_of(view: &View, record: &Record, no: IndicatorNo) -> Html {
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

/// What the room guesses: numbers called out, or hands for ranges.
fn guess(workshop: &WorkshopView, view: &View) -> Html {
    let t = view.t().workshop();
    let state = &workshop.workshop;
    let now = state.session().and_then(|session| session.guess(state.slide));
    let now = now.cloned().unwrap_or_default();
    let on_enter = workshop.dispatch.reform({
        let now = now.clone();
        move |called: String| WorkshopAction::Guessed(Guess { called, ..now.clone() })
    });
    let hand = |at: usize, up: bool| {
        let mut after = now.clone();
        if let Some(hands) = after.hands.get_mut(at) {
            *hands = if up { hands.saturating_add(1).min(999) } else { hands.saturating_sub(1) };
        }
        workshop.dispatch.reform(move |_: MouseEvent| WorkshopAction::Guessed(after.clone()))
    };
    let left_out = now.left_out();
    let problem = (!left_out.is_empty()).then(|| AttrValue::from((t.guess_left_out)(&left_out)));
    html! {
        <div class="cx-editor__answer">
            <TextField id="cx-guess" label={t.guess_called} value={now.called.clone()} {on_enter} hint={t.guess_hint} {problem} />
            <fieldset class="cx-editor__hands">
                <legend>{ t.guess_hands }</legend>
                for (at, ((from, to), hands)) in RANGES.into_iter().zip(now.hands).enumerate() {
                    <div class="cx-editor__hand">
                        <span>{ (t.range)(from, to) }</span>
                        <button class="cx-button" type="button" aria-label={(t.fewer)(from, to)} onclick={hand(at, false)}>{ "−" }</button>
                        <strong id={format!("cx-hands-{at}")}>{ hands }</strong>
                        <button class="cx-button" type="button" id={format!("cx-hand-{at}")} aria-label={(t.more)(from, to)} onclick={hand(at, true)}>{ "+" }</button>
                    </div>
                }
            </fieldset>
        </div>
    }
}
