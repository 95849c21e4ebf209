//! The measures of the creation plan: task, path, milestone, owner of each.
//!
//! Must not know: the rest of the plan.

use yew::prelude::*;

use crate::app::action::{Action, EntryAction};
use crate::app::lists::change::{EntryChange, EntryText};
use crate::app::state::{EntryField, FieldKey, Record};
use crate::domain::assessment::ListKey;
use crate::domain::edition::Edition;
use crate::domain::entries::EntryId;
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::plan::Measure;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::entry_list::{EntryList, control, field_name, writes};
use crate::ui::fields::field::{Select, TextArea, TextField};
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;

const LIST: ListKey = ListKey::Measures;

/// The id of the button for another measure.
pub const ADD: &str = "cx-measure-add";

/// The measures, each to be changed in place.
pub fn measures(view: &View, record: &Record) -> Html {
    let t = view.t();
    let entries = &record.assessment.plan.measures;
    let title = Callback::from(move |(_, at)| (t.plan().measure_title)(at + 1));
    let fields = {
        let (view, entries) = (view.clone(), entries.clone());
        Callback::from(move |id| match entries.get(id) {
            Some(measure) => fields(&view, id, measure),
            None => fields(&view, id, &Measure::default()),
        })
    };
    let removed = record.removed.get(&LIST).map(|it| (t.plan().measure_title)(it.position + 1));
    let ids: Vec<EntryId> = entries.iter().map(|(id, _)| id).collect();
    html! {
        <EntryList view={view.clone()} list={LIST} {ids} {removed} {title} {fields} first="indicator" add_id={ADD} add={t.plan().measure_add} />
    }
}

/// The fields of a measure.
fn fields(view: &View, id: EntryId, measure: &Measure) -> Html {
    let t = view.t();
    let numbers = numbers(view.edition()).into_iter();
    let numbers = numbers.map(|(no, title)| (Some(no), AttrValue::from(format!("{no}. {title}"))));
    let none = std::iter::once((None, AttrValue::Static(t.plan().no_indicator)));
    let on_choose = view.dispatch.reform(move |no| {
        Action::entry(LIST, EntryAction::Changed(id, EntryChange::Indicator(no)))
    });
    let options = Options::of(none.chain(numbers), &measure.indicator, on_choose);
    let control = |name: &str| control(LIST, id, name);
    let write = |of| writes(view, LIST, id, of);
    let field = |field| FieldKey::Entry(LIST, id, field);
    html! {
        <>
            <Select id={control("indicator")} label={t.plan().measure_indicator} {options} />
            <TextArea id={control("task")} label={t.plan().measure_task} value={measure.task.clone()} on_enter={write(EntryText::Task)} />
            <TextArea id={control("path")} label={t.plan().measure_path} value={measure.path.clone()} on_enter={write(EntryText::Path)} />
            <div class="cx-grid">
                <DayField view={view.clone()} id={control(field_name(EntryField::Day))} field={field(EntryField::Day)} label={t.plan().measure_due} value={measure.due} />
                <TextField id={control("owner")} label={t.plan().measure_owner} value={measure.owner.clone()} on_enter={write(EntryText::Owner)} />
            </div>
        </>
    }
}

/// The printed indicators, by which measures are numbered.
fn numbers(edition: &'static Edition) -> Vec<(IndicatorNo, &'static str)> {
    let places = edition.framework.places();
    let printed = places.into_iter().filter_map(|place| match place {
        Place::Printed(_, _, indicator) => Some((indicator.no, indicator.title.zh.as_str())),
        Place::Missing(_) => None,
    });
    printed.collect()
}
