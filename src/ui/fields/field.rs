//! The fields: label, hint, unit, problem and control bound together, natively.
//!
//! Must not know: which question they belong to. Each turns the browser's event into a
//! plain value.

pub mod calendar;
pub mod day;
pub mod refused;
pub mod writing;

use yew::prelude::*;

use crate::app::entry::{MAX_TEXT, figure, fit};
use crate::domain::language::Language;
use crate::platform::field;
use crate::text::{Texts, texts};
use crate::ui::fields::field::writing::{Writing, use_writing};
use crate::ui::fields::options::Options;

/// The language of the page; Chinese where none is provided.
#[hook]
pub fn use_language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// The messages in the language of the page.
#[hook]
pub fn use_texts() -> &'static Texts {
    texts(use_language())
}

/// The ids of what describes a control, each with whether it is there.
fn described_by(
    id: &AttrValue,
    parts: impl IntoIterator<Item = (&'static str, bool)>,
) -> Option<String> {
    let ids = parts.into_iter().filter(|(_, is_there)| *is_there);
    let ids: Vec<_> = ids.map(|(part, _)| format!("{id}-{part}")).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// What stands in the control of a text, and how many characters of it are above the limit of
/// files: those are not taken, which is said from the moment they are pasted.
#[hook]
fn use_fitted(
    value: &AttrValue,
    on_enter: Callback<String>,
    multiline: bool,
    most: usize,
) -> (Writing, usize) {
    let n_cut = use_state_eq(|| 0);
    let on_enter = {
        let n_cut = n_cut.clone();
        on_enter.reform(move |text: String| {
            let fitted = fit(&text, multiline, most);
            n_cut.set(fitted.n_over);
            fitted.text
        })
    };
    let writing = use_writing(value, on_enter, Some(Callback::from(|_| true)));
    let n_over =
        if writing.is_being_written { fit(&writing.text, multiline, most).n_over } else { *n_cut };
    (writing, n_over)
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
    /// The text as files take it, once the field is left or its writer pauses.
    pub on_enter: Callback<String>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text in it was not taken.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
}

/// A line of text.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { id, label, value, on_enter, hint, problem } = props.clone();
    let t = use_texts();
    let (writing, n_over) = use_fitted(&value, on_enter, false, MAX_TEXT);
    let over = (n_over > 0).then(|| AttrValue::from((t.fields.over_limit)(MAX_TEXT, n_over)));
    let problem = over.or(problem);
    let described =
        described_by(&id, [("hint", hint != Html::default()), ("problem", problem.is_some())]);
    let control = html! {
        <div class="cx-field__control">
            <input
                ref={writing.node}
                id={id.clone()}
                class="cx-input"
                type="text"
                autocomplete="off"
                value={writing.text}
                oninput={writing.oninput}
                onchange={writing.onchange}
                onblur={writing.onblur}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={described}
            />
        </div>
    };
    framed(&id, label.into(), &hint, &problem, control)
}

/// The properties of [`FigureInput`].
#[derive(Clone, PartialEq, Properties)]
pub struct FigureInputProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// The text as typed or pasted, once the field is left.
    pub on_enter: Callback<String>,
    /// Whether a text reads well as it stands: then it is handed over in a pause already.
    #[prop_or_default]
    pub early: Option<Callback<String, bool>>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// Why the text in it was not taken.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// The unit behind it.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
}

/// A figure as it is typed: with the keyboard of figures, and aligned to the right.
#[component]
pub fn FigureInput(props: &FigureInputProps) -> Html {
    let FigureInputProps { id, label, value, on_enter, early, hint, problem, unit } = props.clone();
    let writing = use_writing(&value, on_enter, early);
    // A browser would make one figure of two cells that stood below each other.
    let onpaste = {
        let hand_over = writing.hand_over.clone();
        Callback::from(move |event: Event| {
            let pasted = field::pasted(&event).unwrap_or_default();
            if figure::cells(&pasted).len() > 1 {
                event.prevent_default();
                hand_over.emit(pasted);
            }
        })
    };
    let parts = [
        ("unit", unit.is_some()),
        ("hint", hint != Html::default()),
        ("problem", problem.is_some()),
    ];
    let described = described_by(&id, parts);
    let control = html! {
        <div class="cx-field__control">
            <input
                ref={writing.node}
                id={id.clone()}
                class="cx-input cx-input--figures"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                value={writing.text}
                oninput={writing.oninput}
                onchange={writing.onchange}
                onblur={writing.onblur}
                {onpaste}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={described}
            />
            if let Some(unit) = unit {
                <span class="cx-field__unit" id={format!("{id}-unit")}>{ unit }</span>
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
    /// The text as files take it, once the field is left or its writer pauses.
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
    /// How many lines of it are seen at once.
    #[prop_or(3)]
    pub rows: u32,
}

/// Several lines of text.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let TextAreaProps { id, label, value, on_enter, hint, problem, most, label_lang, rows } =
        props.clone();
    let t = use_texts();
    let (writing, n_over) = use_fitted(&value, on_enter, true, most);
    let over = (n_over > 0).then(|| AttrValue::from((t.fields.over_limit)(most, n_over)));
    let problem = over.or(problem);
    let label = html! { <span lang={label_lang}>{ label }</span> };
    let described =
        described_by(&id, [("hint", hint != Html::default()), ("problem", problem.is_some())]);
    let control = html! {
        <textarea
            ref={writing.node}
            id={id.clone()}
            class="cx-input cx-input--lines"
            rows={rows.to_string()}
            value={writing.text}
            oninput={writing.oninput}
            onchange={writing.onchange}
            onblur={writing.onblur}
            aria-invalid={problem.is_some().then_some("true")}
            aria-describedby={described}
        />
    };
    framed(&id, label, &hint, &problem, control)
}

/// The properties of [`Select`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What can be chosen; the first where none of it is chosen.
    pub options: Options,
    /// What helps to choose.
    #[prop_or_default]
    pub hint: Html,
}

/// One out of a list.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let SelectProps { id, label, options, hint } = props.clone();
    let Options { titles, chosen, barred, on_choose } = options;
    let chosen = chosen.unwrap_or_default();
    let onchange = Callback::from(move |event: Event| {
        if let Some(index) = field::chosen(&event) {
            on_choose.emit(index);
        }
    });
    let described = described_by(&id, [("hint", hint != Html::default())]);
    // A list that was chosen from keeps its own choice, whatever is drawn.
    let list = use_node_ref();
    use_effect({
        let list = list.clone();
        move || {
            if let Some(list) = list.get() {
                field::choose(&list, chosen);
            }
        }
    });
    let control = html! {
        <select ref={list} id={id.clone()} class="cx-input cx-input--select" {onchange} aria-describedby={described}>
            for (index, title) in titles.into_iter().enumerate() {
                <option value={index.to_string()} selected={index == chosen} disabled={barred.as_ref().is_some_and(|(at, _)| *at == index)}>{ title }</option>
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
    /// What can be chosen.
    pub options: Options,
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
    let RadiosProps { name, legend, options, stacked, hint } = props.clone();
    let Options { titles, chosen, barred, on_choose } = options;
    let why = |index: usize| barred.as_ref().filter(|(at, _)| *at == index).map(|(_, why)| why);
    let described = (hint != Html::default()).then(|| format!("{name}-hint"));
    html! {
        <fieldset class="cx-radios" aria-describedby={described.clone()}>
            <legend class="cx-radios__legend">{ legend }</legend>
            if let Some(id) = described {
                <p class="cx-field__hint" {id}>{ hint }</p>
            }
            <div class={classes!("cx-radios__options", stacked.then_some("cx-radios__options--stacked"))}>
                for (index, title) in titles.into_iter().enumerate() {
                    <label class="cx-radios__option" data-barred={why(index).map(|_| "")}>
                        <input
                            id={format!("{name}-{index}")}
                            type="radio"
                            name={name.clone()}
                            checked={chosen == Some(index)}
                            disabled={why(index).is_some()}
                            onchange={on_choose.reform(move |_: Event| index)}
                        />
                        <span>
                            { title }
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
