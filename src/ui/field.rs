//! The fields: label, hint, problem and control bound together, natively.
//!
//! Must not know: which question they belong to. Each turns the browser's event into a
//! plain value.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::entry::MAX_TEXT;
use crate::domain::date::Date;

fn described_by(id: &AttrValue, hint: bool, problem: bool) -> Option<String> {
    let parts = [hint.then(|| format!("{id}-hint")), problem.then(|| format!("{id}-problem"))];
    let ids: Vec<_> = parts.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Label, hint and problem around a control.
fn framed(
    id: &AttrValue,
    label: Html,
    hint: &Html,
    problem: &Option<AttrValue>,
    control: Html,
) -> Html {
    html! {
        <div class="cx-field" data-problem={problem.is_some().then_some("")}>
            <label class="cx-field__label" for={id}>{ label }</label>
            if *hint != Html::default() {
                <p class="cx-field__hint" id={format!("{id}-hint")}>{ hint.clone() }</p>
            }
            if let Some(problem) = problem {
                <p class="cx-field__problem" id={format!("{id}-problem")}>{ problem }</p>
            }
            { control }
        </div>
    }
}

/// The properties of [`TextField`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// The text as typed, once the field is left.
    pub on_enter: Callback<String>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text in it was not taken.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// The unit behind it.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    /// Whether figures are typed: their keyboard, and aligned to the right.
    #[prop_or_default]
    pub figures: bool,
}

/// A line of text or a figure.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { id, label, value, on_enter, hint, problem, unit, figures } = props.clone();
    let onchange = Callback::from(move |event: Event| {
        on_enter.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    });
    let described = described_by(&id, hint != Html::default(), problem.is_some());
    let control = html! {
        <div class="cx-field__control">
            <input
                id={id.clone()}
                class={classes!("cx-input", figures.then_some("cx-input--figures"))}
                type="text"
                inputmode={figures.then_some("decimal")}
                autocomplete="off"
                maxlength={MAX_TEXT.to_string()}
                value={value}
                {onchange}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={described}
            />
            if let Some(unit) = unit {
                <span class="cx-field__unit">{ unit }</span>
            }
        </div>
    };
    framed(&id, label.into(), &hint, &problem, control)
}

/// The properties of [`TextArea`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextAreaProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// The text as typed, once the field is left.
    pub on_enter: Callback<String>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text in it does not count.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// How many characters it takes.
    #[prop_or(MAX_TEXT)]
    pub most: usize,
    /// The language of the label, where it is not that of the page.
    #[prop_or_default]
    pub label_lang: Option<&'static str>,
}

/// Several lines of text.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let TextAreaProps { id, label, value, on_enter, hint, problem, most, label_lang } =
        props.clone();
    let label = html! { <span lang={label_lang}>{ label }</span> };
    let onchange = Callback::from(move |event: Event| {
        on_enter.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    });
    let described = described_by(&id, hint != Html::default(), problem.is_some());
    let control = html! {
        <textarea
            id={id.clone()}
            class="cx-input cx-input--lines"
            rows="3"
            maxlength={most.to_string()}
            value={value}
            {onchange}
            aria-invalid={problem.is_some().then_some("true")}
            aria-describedby={described}
        />
    };
    framed(&id, label, &hint, &problem, control)
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
    /// The day chosen; none if emptied.
    pub on_choose: Callback<Option<Date>>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why the day in it was not taken.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
}

/// A day.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { id, label, value, on_choose, hint, problem } = props.clone();
    let onchange = Callback::from(move |event: Event| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        on_choose.emit(Date::parse(&text));
    });
    let described = described_by(&id, hint != Html::default(), problem.is_some());
    let control = html! {
        <input
            id={id.clone()}
            class="cx-input cx-input--date"
            type="date"
            min="1900-01-01"
            max="2999-12-31"
            value={value.map(|day| day.to_string()).unwrap_or_default()}
            {onchange}
            aria-invalid={problem.is_some().then_some("true")}
            aria-describedby={described}
        />
    };
    framed(&id, label.into(), &hint, &problem, control)
}

/// The properties of [`Select`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What can be chosen, in order.
    pub options: Vec<AttrValue>,
    /// The position of what is chosen.
    pub chosen: usize,
    /// The position of what was chosen.
    pub on_choose: Callback<usize>,
    /// What helps to choose.
    #[prop_or_default]
    pub hint: Html,
}

/// One out of a list.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let SelectProps { id, label, options, chosen, on_choose, hint } = props.clone();
    let onchange = Callback::from(move |event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        if let Ok(index) = usize::try_from(index) {
            on_choose.emit(index);
        }
    });
    let described = described_by(&id, hint != Html::default(), false);
    let control = html! {
        <select id={id.clone()} class="cx-input cx-input--select" {onchange} aria-describedby={described}>
            for (index, option) in options.into_iter().enumerate() {
                <option value={index.to_string()} selected={index == chosen}>{ option }</option>
            }
        </select>
    };
    framed(&id, label.into(), &hint, &None, control)
}

/// The properties of [`Radios`].
#[derive(Clone, PartialEq, Properties)]
pub struct RadiosProps {
    /// The name of the group; the controls are `NAME-0`, `NAME-1` and so on.
    pub name: AttrValue,
    /// What is asked.
    pub legend: Html,
    /// What can be chosen, in order.
    pub options: Vec<AttrValue>,
    /// The position of what is chosen.
    pub chosen: Option<usize>,
    /// The position of what was chosen.
    pub on_choose: Callback<usize>,
    /// The position of an option that cannot be chosen, and why.
    #[prop_or_default]
    pub barred: Option<(usize, AttrValue)>,
    /// Whether the options stand below each other.
    #[prop_or_default]
    pub stacked: bool,
    /// What helps to choose.
    #[prop_or_default]
    pub hint: Html,
}

/// One out of a few.
#[component]
pub fn Radios(props: &RadiosProps) -> Html {
    let RadiosProps { name, legend, options, chosen, on_choose, barred, stacked, hint } =
        props.clone();
    let why = |index: usize| barred.as_ref().filter(|(at, _)| *at == index).map(|(_, why)| why);
    let described = (hint != Html::default()).then(|| format!("{name}-hint"));
    html! {
        <fieldset class="cx-radios" aria-describedby={described.clone()}>
            <legend class="cx-radios__legend">{ legend }</legend>
            if let Some(id) = described {
                <p class="cx-field__hint" {id}>{ hint }</p>
            }
            <div class={classes!("cx-radios__options", stacked.then_some("cx-radios__options--stacked"))}>
                for (index, option) in options.into_iter().enumerate() {
                    <label class="cx-radios__option">
                        <input
                            id={format!("{name}-{index}")}
                            type="radio"
                            name={name.clone()}
                            checked={chosen == Some(index)}
                            disabled={why(index).is_some()}
                            onchange={on_choose.reform(move |_: Event| index)}
                        />
                        <span>
                            { option }
                            if let Some(why) = why(index) {
                                <span class="cx-radios__why">{ why }</span>
                            }
                        </span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
