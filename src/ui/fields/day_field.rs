//! A day of the record: shows what was typed, and beside a text that was not taken why.
//!
//! Must not know: what follows from the day.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::enter::would_take;
use crate::app::entry::day;
use crate::app::state::FieldKey;
use crate::domain::date::Date;
use crate::ui::fields::field::day::DayInput;
use crate::ui::view::store::View;

/// The properties of [`DayField`].
#[derive(Clone, PartialEq, Properties)]
pub struct DayFieldProps {
    /// What the page sees.
    pub view: View,
    /// The id of the control.
    pub id: AttrValue,
    /// The field in the state.
    pub field: FieldKey,
    /// What is asked.
    pub label: AttrValue,
    /// The day that was taken last.
    pub value: Option<Date>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
}

/// A day of the record.
#[component]
pub fn DayField(props: &DayFieldProps) -> Html {
    let DayFieldProps { view, id, field, label, value, hint } = props;
    let record = view.record.clone();
    let rejected = record.as_ref().and_then(|record| record.rejected.get(field));
    let problem = rejected.map(|rejected| {
        let kept = value.map(|day| day::shown(day, view.language));
        AttrValue::from((view.t().errors.entry_problem)(&rejected.problem, kept.as_deref()))
    });
    let text = rejected.map(|rejected| AttrValue::from(rejected.text.clone()));
    let on_enter = view.dispatch.reform({
        let field = field.clone();
        move |text| Action::typed(field.clone(), None, text)
    });
    let early = {
        let (record, field) = (record.clone(), field.clone());
        Callback::from(move |text: String| {
            record.as_ref().is_some_and(|record| would_take(record, &field, &text))
        })
    };
    html! { <DayInput id={id.clone()} label={label.clone()} value={*value} {text} hint={hint.clone()} {problem} {on_enter} {early} /> }
}
