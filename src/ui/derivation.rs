//! A number that opens its derivation, by click or Enter: in running text, in a list of
//! figures, in a table.
//!
//! Must not know: how the number came about; the step is shown by [`StepView`], and only
//! once it is opened, so that a page of numbers stays light.

use yew::prelude::*;

use crate::platform::host;
use crate::scoring::trace::Subject;
use crate::ui::derivation::step::StepView;
use crate::ui::fields::said::Number;
use crate::ui::view::store::View;

pub mod input_words;
pub mod line;
pub mod step;

/// The properties of [`Derivation`].
#[derive(Clone, PartialEq, Properties)]
pub struct DerivationProps {
    /// What the page sees.
    pub view: View,
    /// Which number.
    pub subject: Subject,
    /// The number.
    pub number: Number,
    /// The id of the button; the derivation is `ID-steps`.
    pub id: AttrValue,
    /// Whether it is open from the first.
    #[prop_or_default]
    pub opened: bool,
}

/// The number as a button. Its text is the number alone, as a sign that has a name: what the
/// number is, as it is said. That it opens something, a screen reader knows from its state.
fn button(props: &DerivationProps, open: &UseStateHandle<bool>) -> Html {
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <button
            id={props.id.clone()}
            class="cx-number"
            type="button"
            aria-expanded={if **open { "true" } else { "false" }}
            aria-controls={open.then(|| format!("{}-steps", props.id))}
            {onclick}
            onkeydown={close_by_escape(props, open)}
        ><span role="img" aria-label={&props.number.said}>{ &props.number.shown }</span></button>
    }
}

/// Esc closes the derivation, and the focus is on its number again.
fn close_by_escape(
    props: &DerivationProps,
    open: &UseStateHandle<bool>,
) -> Option<Callback<KeyboardEvent>> {
    let (id, handle) = (props.id.clone(), open.clone());
    open.then(|| {
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                // Within another derivation only the inner one closes.
                event.stop_propagation();
                handle.set(false);
                host::focus(&id);
            }
        })
    })
}

/// The derivation itself.
fn steps(props: &DerivationProps, open: &UseStateHandle<bool>) -> Html {
    let DerivationProps { view, subject, id, .. } = props;
    let id = format!("{id}-steps");
    html! {
        <div onkeydown={close_by_escape(props, open)}>
            <StepView view={view.clone()} subject={subject.clone()} {id} />
        </div>
    }
}

/// A number with its derivation below.
#[component]
pub fn Derivation(props: &DerivationProps) -> Html {
    let open = use_state(|| props.opened);
    html! {
        <>
            { button(props, &open) }
            if *open {
                { steps(props, &open) }
            }
        </>
    }
}

/// The properties of [`DerivedEntry`].
#[derive(Clone, PartialEq, Properties)]
pub struct DerivedEntryProps {
    /// The number.
    pub derivation: DerivationProps,
    /// What it is called.
    pub label: AttrValue,
    /// What stands behind it.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// The class of the entry.
    #[prop_or_default]
    pub class: Classes,
}

/// A number in a list of figures; it takes the whole width while it is open.
#[component]
pub fn DerivedEntry(props: &DerivedEntryProps) -> Html {
    let DerivedEntryProps { derivation, label, note, class } = props;
    let open = use_state(|| derivation.opened);
    html! {
        <div class={classes!("cx-derived", class.clone())} data-open={open.then_some("")}>
            <dt>{ label }</dt>
            <dd class="cx-figure">{ button(derivation, &open) }</dd>
            if let Some(note) = note {
                <dd class="cx-muted">{ note }</dd>
            }
            if *open {
                <dd class="cx-derived__steps">{ steps(derivation, &open) }</dd>
            }
        </div>
    }
}

/// A cell of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum RowCell {
    /// Words.
    Words(AttrValue),
    /// A number that was given, as a weight.
    Given(Html),
    /// A number that was computed; the end of its id.
    Derived(Number, &'static str),
    /// A drawing that fills its cell.
    Drawn(Html),
    /// Something to press; a row has one.
    Control(Html),
}

/// The properties of [`DerivedRow`].
#[derive(Clone, PartialEq, Properties)]
pub struct DerivedRowProps {
    /// What the page sees.
    pub view: View,
    /// Which number the row is about.
    pub subject: Subject,
    /// The begin of the ids of the row.
    pub id: AttrValue,
    /// The head of the row.
    pub head: Html,
    /// The cells behind it.
    pub cells: Vec<RowCell>,
    /// How the row looks besides.
    #[prop_or_default]
    pub class: Classes,
}

/// A row of a table whose numbers open one derivation below it.
#[component]
pub fn DerivedRow(props: &DerivedRowProps) -> Html {
    let DerivedRowProps { view, subject, id, head, cells, class } = props;
    let open = use_state(|| false);
    let derivation = |number: &Number, end: &str| DerivationProps {
        view: view.clone(),
        subject: subject.clone(),
        number: number.clone(),
        id: format!("{id}-{end}").into(),
        opened: false,
    };
    // Keyed, so that a figure more or less leaves the others, and the focus, where they are.
    let cell = |(at, cell): (usize, &RowCell)| match cell {
        RowCell::Words(words) => html! { <td key={at}>{ words }</td> },
        RowCell::Given(number) => {
            html! { <td key={at} class="cx-table__figure">{ number.clone() }</td> }
        }
        RowCell::Derived(number, end) => html! {
            <td key={at} class="cx-table__figure">{ button(&derivation(number, end), &open) }</td>
        },
        RowCell::Drawn(drawing) => {
            html! { <td key={at} class="cx-strip__drawn">{ drawing.clone() }</td> }
        }
        RowCell::Control(control) => html! { <td key="control">{ control.clone() }</td> },
    };
    let first = cells.iter().find_map(|cell| match cell {
        RowCell::Derived(number, end) => Some(derivation(number, end)),
        RowCell::Words(_) | RowCell::Given(_) | RowCell::Drawn(_) | RowCell::Control(_) => None,
    });
    html! {
        <>
            <tr class={class.clone()}>
                <th key="head" scope="row" class="cx-table__name">{ head.clone() }</th>
                { for cells.iter().enumerate().map(cell) }
            </tr>
            if let (true, Some(first)) = (*open, first) {
                <tr class="cx-derived-row"><td colspan={(cells.len() + 1).to_string()}>{ steps(&first, &open) }</td></tr>
            }
        </>
    }
}
