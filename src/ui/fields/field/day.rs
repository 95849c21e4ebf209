//! A day as it is typed.
//!
//! Must not know: what the day is for, and what becomes of the text.

use yew::prelude::*;

use crate::app::entry::day;
use crate::domain::date::Date;
use crate::ui::fields::field::calendar::use_calendar;
use crate::ui::fields::field::writing::use_writing;
use crate::ui::fields::field::{described_by, framed, use_language};

/// The properties of [`DayInput`].
#[derive(Clone, PartialEq, Properties)]
pub struct DayInputProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The day that counts.
    pub value: Option<Date>,
    /// What stands in it instead, where that was refused.
    pub text: Option<AttrValue>,
    /// The text as typed, once the field is left.
    pub on_enter: Callback<String>,
    /// Whether a text reads well as it stands: then it is handed over in a pause already.
    pub early: Callback<String, bool>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text in it was not taken.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
}

/// A day as it is typed, and the browser's calendar beside it.
#[component]
pub fn DayInput(props: &DayInputProps) -> Html {
    let DayInputProps { id, label, value, text, on_enter, early, hint, problem } = props.clone();
    let language = use_language();
    let shown = value.map(|day| day::shown(day, language)).unwrap_or_default();
    let writing = use_writing(&text.unwrap_or(shown.into()), on_enter, Some(early));
    let calendar = use_calendar(&id, &label, value, &writing.hand_over);
    let described =
        described_by(&id, [("hint", hint != Html::default()), ("problem", problem.is_some())]);
    let control = html! {
        <div class="cx-field__control">
            <input
                ref={writing.node}
                id={id.clone()}
                class="cx-input cx-input--day"
                type="text"
                autocomplete="off"
                value={writing.text}
                oninput={writing.oninput}
                onchange={writing.onchange}
                onblur={writing.onblur}
                onkeydown={calendar.onkeydown}
                aria-keyshortcuts="Alt+ArrowDown"
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={described}
            />
            { calendar.html }
        </div>
    };
    framed(&id, label.into(), &hint, &problem, control)
}
