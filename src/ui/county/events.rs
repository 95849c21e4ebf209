//! The dated facts of a check, each entry with the fields that the check asks for.
//!
//! Must not know: any single check, and what follows from a fact.

use yew::prelude::*;

use crate::app::action::{Action, EntryAction};
use crate::app::lists::change::{EntryChange, EntryText};
use crate::app::state::{EntryField, FieldKey, Record};
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::edition::check::{CheckFigure, CheckForm, ExclusionCheck, Mark};
use crate::domain::entries::EntryId;
use crate::domain::event::Event;
use crate::domain::facts::EventLevel;
use crate::domain::framework::Bilingual;
use crate::text::Texts;
use crate::ui::county::dated_list::dated;
use crate::ui::county::item::FigureField;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::entry_list::{control, field_name, writes};
use crate::ui::fields::field::{Select, TextField};
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;

/// The choice and the entries of a check, under its question.
pub fn events(view: &View, record: &Record, check: &'static ExclusionCheck, legend: Html) -> Html {
    dated(view, record, check, legend, move |view, id, event| fields(view, check, id, event))
}

/// What the day of an entry is called.
#[must_use]
pub const fn day_label(t: &Texts, check: &ExclusionCheck) -> &'static str {
    match check.form {
        CheckForm::Graded { .. } => t.eligibility.event_date,
        CheckForm::Listed { .. } => t.eligibility.listed_from,
        CheckForm::Found { .. } | CheckForm::Yearly { .. } | CheckForm::Declared => {
            t.eligibility.finding_date
        }
    }
}

fn fields(view: &View, check: &'static ExclusionCheck, id: EntryId, event: &Event) -> Html {
    let (t, form) = (view.t(), Form { view, list: ListKey::Facts(check.id), id });
    let is_listing = matches!(check.form, CheckForm::Listed { .. });
    html! {
        <div class="cx-grid">
            { form.day(EntryField::Day, day_label(t, check), event.date, Html::default()) }
            if is_listing {
                { form.day(EntryField::Until, t.eligibility.listed_until, event.until, html! { t.eligibility.listed_until_hint }) }
            }
            if check.is_graded() {
                { form.level(event.official_level) }
            }
            { for check.figures().iter().map(|figure| form.figure(figure, event)) }
            { for check.marks().iter().map(|mark| form.mark(mark, event)) }
            if !is_listing {
                { form.note(&event.note) }
            }
        </div>
    }
}

/// An entry of a list, whose fields are drawn.
struct Form<'a> {
    view: &'a View,
    list: ListKey,
    id: EntryId,
}

impl Form<'_> {
    fn day(&self, field: EntryField, label: &'static str, value: Option<Date>, hint: Html) -> Html {
        let (id, view) = (control(self.list, self.id, field_name(field)), self.view.clone());
        let field = FieldKey::Entry(self.list, self.id, field);
        html! { <DayField {view} {id} {field} {label} {value} {hint} /> }
    }

    fn figure(&self, figure: &'static CheckFigure, event: &Event) -> Html {
        let field = EntryField::Figure(figure.id);
        let (id, view) = (control(self.list, self.id, field_name(field)), self.view.clone());
        let t = view.t();
        let label = figure.title.in_language(view.language);
        let unit = if figure.is_money() {
            AttrValue::Static(t.eligibility.ten_thousand_yuan)
        } else {
            (t.fields.unit)(&figure.unit).into()
        };
        let value = event.figures.get(&figure.id).copied();
        let field = FieldKey::Entry(self.list, self.id, field);
        html! { <FigureField {view} {id} {field} {label} {unit} {value} /> }
    }

    fn note(&self, note: &str) -> Html {
        let id = control(self.list, self.id, "note");
        let on_enter = writes(self.view, self.list, self.id, EntryText::Note);
        html! { <TextField {id} label={self.view.t().county.note} value={note.to_owned()} {on_enter} /> }
    }

    /// One of several cases, or none of them: the first option.
    fn cases<T: Clone + PartialEq + 'static>(
        &self,
        none: &'static str,
        cases: impl Iterator<Item = (T, &'static str)>,
        chosen: &Option<T>,
        change: impl Fn(Option<T>) -> EntryChange + 'static,
    ) -> Options {
        let (list, entry) = (self.list, self.id);
        let on_choose = self
            .view
            .dispatch
            .reform(move |case| Action::entry(list, EntryAction::Changed(entry, change(case))));
        let cases = cases.map(|(case, title)| (Some(case), title));
        Options::of(std::iter::once((None, none)).chain(cases), chosen, on_choose)
    }

    fn level(&self, level: Option<EventLevel>) -> Html {
        let t = self.view.t();
        let levels = EventLevel::ALL.into_iter().map(|level| (level, (t.eligibility.level)(level)));
        let options = self.cases(t.eligibility.level_not_given, levels, &level, EntryChange::Level);
        let id = control(self.list, self.id, "level");
        html! { <Select {id} label={t.eligibility.official_level} {options} /> }
    }

    fn mark(&self, mark: &'static Mark, event: &Event) -> Html {
        let view = self.view;
        let title = |of: &'static Bilingual| of.in_language(view.language);
        let values = mark.values.iter().map(|value| (value.id, title(&value.title)));
        let stated = event.marks.get(&mark.id).copied();
        let change = |value| EntryChange::Mark(mark.id, value);
        let options = self.cases(view.t().fields.not_stated, values, &stated, change);
        let id = control(self.list, self.id, mark.id.as_str());
        html! { <Select {id} label={title(&mark.title)} {options} /> }
    }
}
