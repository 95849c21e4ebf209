//! Fields outside the record, whose refused text stays in them beside its problem.
//!
//! Must not know: what the figure or the day is for. The owner takes a text or says why not.

use yew::prelude::*;

use crate::app::entry::{EntryProblem, day};
use crate::app::state::Rejected;
use crate::domain::date::Date;
use crate::ui::fields::field::day::DayInput;
use crate::ui::fields::field::{FigureInput, use_language, use_texts};

/// A text that was refused, and the way to offer one: it is kept until another is taken, or
/// until another value comes from elsewhere.
#[hook]
fn use_refused<T: Clone + PartialEq + 'static>(
    value: T,
    take: Callback<String, Result<(), EntryProblem>>,
) -> (Option<Rejected>, Callback<String>) {
    let refused = use_state_eq(|| None::<Rejected>);
    use_effect_with(value, {
        let refused = refused.clone();
        move |_| refused.set(None)
    });
    let offer = {
        let refused = refused.clone();
        Callback::from(move |text: String| {
            let problem = take.emit(text.clone()).err();
            refused.set(problem.map(|problem| Rejected { text, problem }));
        })
    };
    ((*refused).clone(), offer)
}

/// The properties of [`OwnedFigure`].
#[derive(Clone, PartialEq, Properties)]
pub struct OwnedFigureProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The figure that counts.
    pub value: AttrValue,
    /// Takes a typed text, or says why not.
    pub take: Callback<String, Result<(), EntryProblem>>,
    /// Whether the figure before counts on while a text is refused.
    #[prop_or(true)]
    pub counts: bool,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// The unit behind it.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
}

/// A figure that is no part of a record.
#[component]
pub fn OwnedFigure(props: &OwnedFigureProps) -> Html {
    let OwnedFigureProps { id, label, value, take, counts, hint, unit } = props.clone();
    let t = use_texts();
    let (refused, on_enter) = use_refused(value.clone(), take);
    let kept = counts.then_some(&*value);
    let problem =
        refused.as_ref().map(|it| AttrValue::from((t.errors.entry_problem)(&it.problem, kept)));
    let text = refused.map_or(value, |refused| refused.text.into());
    html! { <FigureInput {id} {label} value={text} {hint} {unit} {problem} {on_enter} /> }
}

/// The properties of [`DateField`].
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The day in it.
    pub value: Option<Date>,
    /// The day that was read; none if emptied. Not called for a text that is refused.
    pub on_choose: Callback<Option<Date>>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why a day that was read is not taken; none if it is.
    #[prop_or_default]
    pub refuse: Option<Callback<Option<Date>, Option<EntryProblem>>>,
    /// Why the day in it was not taken.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
}

/// A day that is no part of a record, or of an entry that is still being made.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { id, label, value, on_choose, hint, refuse, problem } = props.clone();
    let (t, language) = (use_texts(), use_language());
    let take = Callback::from(move |text: String| {
        let day = day::read(&text).map_err(EntryProblem::Day)?;
        match refuse.as_ref().and_then(|refuse| refuse.emit(day)) {
            Some(problem) => Err(problem),
            None => {
                on_choose.emit(day);
                Ok(())
            }
        }
    });
    let (refused, on_enter) = use_refused(value, take);
    let kept = value.map(|day| day::shown(day, language));
    let said =
        refused.as_ref().map(|it| (t.errors.entry_problem)(&it.problem, kept.as_deref()).into());
    let early = Callback::from(|text: String| day::read(&text).is_ok());
    let text = refused.map(|refused| AttrValue::from(refused.text));
    html! { <DayInput {id} {label} {value} {text} {hint} problem={said.or(problem)} {on_enter} {early} /> }
}
