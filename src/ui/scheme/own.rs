//! A scheme of the office's own: the weights of the one looked at, to be typed anew.
//!
//! Must not know: which texts make a scheme (`app::own_scheme`).

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::own_scheme::{OwnField, OwnProblem, OwnScheme};
use crate::domain::date::Date;
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::platform::{clock, host};
use crate::ui::fields::field::{FigureInput, TextArea, TextField};
use crate::ui::view::store::View;

/// The properties of [`OwnForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct OwnFormProps {
    /// What the page sees.
    pub view: View,
    /// Whose items it has.
    pub base: Rc<Scheme>,
    /// What was typed over it before another one was looked at.
    pub begun: Option<OwnScheme>,
    /// What is typed now; nothing any more once a scheme is made of it.
    pub on_type: Callback<Option<OwnScheme>>,
    /// The scheme that was made.
    pub on_make: Callback<Scheme>,
}

/// The form, closed at first.
#[component]
pub fn OwnForm(props: &OwnFormProps) -> Html {
    let OwnFormProps { view, base, begun, on_type, on_make } = props;
    let s = view.t().scheme();
    let own =
        use_state(|| begun.clone().unwrap_or_else(|| OwnScheme::of(base, |no| in_base(base, no))));
    let problems = use_state(|| begun.as_ref().map(|own| figures(own, base)).unwrap_or_default());
    let is_begun = use_state(|| begun.is_some());
    let on_enter = |field: OwnField| {
        let (own, problems, base) = (own.clone(), problems.clone(), Rc::clone(base));
        let on_type = on_type.clone();
        Callback::from(move |text: String| {
            let next = (*own).clone().with(field, &text);
            // A figure that is none is said when its field is left; what is missing, at the end.
            let mut told = (*problems).clone();
            told.remove(&field);
            if let Some(problem) = figures(&next, &base).remove(&field) {
                told.insert(field, problem);
            }
            problems.set(told);
            on_type.emit(Some(next.clone()));
            own.set(next);
        })
    };
    let problem = |field: OwnField| {
        let problem = problems.get(&field)?;
        Some(AttrValue::from(match problem {
            OwnProblem::Empty => s.must_say.to_owned(),
            OwnProblem::NameOfShipped => s.name_of_shipped.to_owned(),
            OwnProblem::Figure(problem) => (view.t().errors.entry_problem)(problem, None),
        }))
    };
    let text = |field: OwnField| AttrValue::from(own.text(field).to_owned());
    let onclick = {
        let (own, problems, base, on_make) =
            (own.clone(), problems.clone(), Rc::clone(base), on_make.clone());
        let on_type = on_type.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(today) = Date::parse(&clock::today()) else { return };
            match own.make(&base, today) {
                Ok(scheme) => {
                    problems.set(BTreeMap::new());
                    on_type.emit(None);
                    on_make.emit(scheme);
                    // This form begins anew; the list above now names what was made.
                    host::focus("cx-scheme");
                }
                Err(found) => {
                    if let Some((field, _)) = found.first_key_value() {
                        host::focus(&id(*field));
                    }
                    problems.set(found);
                }
            }
        })
    };
    let (cap, name, author, basis) =
        (OwnField::BonusCap, OwnField::Title, OwnField::Author, OwnField::Basis);
    html! {
        <details class="cx-details" id="cx-own-scheme" open={*is_begun}>
            <summary>{ s.own }</summary>
            <p class="cx-hint">{ s.own_hint }</p>
            <TextField id={id(name)} label={s.name} value={text(name)} problem={problem(name)} on_enter={on_enter(name)} />
            <TextField id={id(author)} label={s.author} value={text(author)} problem={problem(author)} on_enter={on_enter(author)} />
            <TextArea id={id(basis)} label={s.rests_on} value={text(basis)} problem={problem(basis)} hint={html! { s.basis_hint }} on_enter={on_enter(basis)} />
            <div class="cx-grid">
                for (no, title) in weighted(view, base) {
                    <FigureInput key={no.get()} id={id(OwnField::Weight(no))} label={title} value={text(OwnField::Weight(no))} problem={problem(OwnField::Weight(no))} on_enter={on_enter(OwnField::Weight(no))} />
                }
                <FigureInput id={id(cap)} label={s.bonus_cap} value={text(cap)} problem={problem(cap)} on_enter={on_enter(cap)} />
            </div>
            <p><button class="cx-button" id="cx-own-make" type="button" {onclick}>{ s.own_make }</button></p>
        </details>
    }
}

/// The figures that are none, by their fields.
fn figures(own: &OwnScheme, base: &Scheme) -> BTreeMap<OwnField, OwnProblem> {
    let mut problems = own.problems(base);
    problems.retain(|_, problem| matches!(problem, OwnProblem::Figure(_)));
    problems
}

fn id(field: OwnField) -> String {
    match field {
        OwnField::Title => "cx-own-title".to_owned(),
        OwnField::Author => "cx-own-author".to_owned(),
        OwnField::Basis => "cx-own-basis".to_owned(),
        OwnField::BonusCap => "cx-own-cap".to_owned(),
        OwnField::Weight(no) => format!("cx-own-weight-{no}"),
    }
}

/// Whether an indicator counts in the base. One that the source lacks counts where the scheme
/// has it, as those beside it.
fn in_base(scheme: &Scheme, no: IndicatorNo) -> bool {
    scheme.edition.framework.place(no).is_none_or(|place| !place.is_bonus())
}

/// The indicators that have a weight, with what they are called.
fn weighted(view: &View, scheme: &Scheme) -> Vec<(IndicatorNo, String)> {
    let framework = &scheme.edition.framework;
    let named = |no: IndicatorNo| {
        let own = scheme.indicators.get(&no).and_then(|judged| judged.title.as_ref());
        let title = own.or_else(|| match framework.place(no)? {
            Place::Printed(_, _, indicator) => Some(&indicator.title),
            Place::Missing(_) => None,
        });
        let title = title.map_or("", |title| title.in_language(view.language));
        (no, (view.t().scheme().weight_of)(no, title))
    };
    scheme.indicators.keys().copied().filter(|no| in_base(scheme, *no)).map(named).collect()
}
