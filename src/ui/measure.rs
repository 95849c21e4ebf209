//! One measure of the creation plan: task, path, milestone, owner, effort.
//!
//! Must not know: the rest of the plan.

use yew::prelude::*;

use crate::app::entry::clean;
use crate::app::state::FieldKey;
use crate::domain::date::Date;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::plan::Measure;
use crate::ui::field::refused::DateField;
use crate::ui::field::{Select, TextArea, TextField};
use crate::ui::item::FigureField;
use crate::ui::store::View;

/// The properties of [`MeasureForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct MeasureFormProps {
    /// What the page sees.
    pub view: View,
    /// Its position in the plan.
    pub index: usize,
    /// The measure as it is.
    pub measure: Measure,
    /// The measure as it becomes; none if it is removed.
    pub on_change: Callback<Option<Measure>>,
}

/// The id of one of its fields.
#[must_use]
pub fn measure_id(index: usize, name: &str) -> String {
    format!("cx-measure-{index}-{name}")
}

/// The fields of a measure.
#[component]
pub fn MeasureForm(props: &MeasureFormProps) -> Html {
    let MeasureFormProps { view, index, measure, on_change } = props;
    let t = view.t();
    let id = |name: &str| measure_id(*index, name);
    let write = |write: fn(&mut Measure, String), lines: bool| {
        let measure = measure.clone();
        on_change.reform(move |text: String| {
            let mut measure = measure.clone();
            write(&mut measure, clean(&text, lines));
            Some(measure)
        })
    };
    let numbers = numbers();
    let mut options = vec![AttrValue::Static(t.no_indicator)];
    options.extend(numbers.iter().map(|(no, title)| AttrValue::from(format!("{no}. {title}"))));
    let chosen = numbers.iter().position(|(no, _)| Some(*no) == measure.indicator);
    let choose = {
        let measure = measure.clone();
        let numbers: Vec<_> = numbers.iter().map(|(no, _)| *no).collect();
        on_change.reform(move |at: usize| {
            let indicator = at.checked_sub(1).and_then(|at| numbers.get(at)).copied();
            Some(Measure { indicator, ..measure.clone() })
        })
    };
    let schedule = {
        let measure = measure.clone();
        on_change.reform(move |due: Option<Date>| Some(Measure { due, ..measure.clone() }))
    };
    let title = (t.measure_title)(index + 1);
    html! {
        <li class="cx-entry">
            <div class="cx-entry__head">
                <h3 class="cx-entry__title">{ &title }</h3>
                <button class="cx-button cx-button--quiet" type="button" onclick={on_change.reform(|_: MouseEvent| None)} aria-label={format!("{} {title}", t.remove)}>{ t.remove }</button>
            </div>
            <Select id={id("indicator")} label={t.measure_indicator} {options} chosen={chosen.map_or(0, |at| at + 1)} on_choose={choose} />
            <TextArea id={id("task")} label={t.measure_task} value={measure.task.clone()} on_enter={write(|measure, text| measure.task = text, true)} />
            <TextArea id={id("path")} label={t.measure_path} value={measure.path.clone()} on_enter={write(|measure, text| measure.path = text, true)} />
            <div class="cx-grid">
                <DateField id={id("due")} label={t.measure_due} value={measure.due} on_choose={schedule} />
                <TextField id={id("owner")} label={t.measure_owner} value={measure.owner.clone()} on_enter={write(|measure, text| measure.owner = text, false)} />
                <FigureField view={view.clone()} id={id("effort")} field={FieldKey::Measure(*index)} label={t.effort} unit={t.person_months} value={measure.effort} />
            </div>
        </li>
    }
}

/// The printed indicators, by which measures are numbered.
fn numbers() -> Vec<(IndicatorNo, &'static str)> {
    let places = Framework::henan_2021().places();
    let printed = places.into_iter().filter_map(|place| match place {
        Place::Printed(_, _, indicator) => Some((indicator.no, indicator.title.zh.as_str())),
        Place::Missing(_) => None,
    });
    printed.collect()
}
