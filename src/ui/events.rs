//! The four lists of dated facts, each entry with its fields.
//!
//! Must not know: what follows from a fact.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::lists::change::{EntryChange, EntryText};
use crate::app::state::{EntryField, FieldKey, Record};
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::entries::EntryId;
use crate::domain::facts::{
    DefaulterSpan, EnvironmentalIncident, EventLevel, FraudFinding, SafetyAccident, WaterSupplyCut,
};
use crate::eligibility::Figure;
use crate::ui::dated_list::{Dated, dated};
use crate::ui::day_field::DayField;
use crate::ui::entry_list::{control, field_name, writes};
use crate::ui::field::{Select, TextField};
use crate::ui::item::FigureField;
use crate::ui::store::View;

/// 安全生产事故.
pub fn accidents(view: &View, record: &Record) -> Html {
    dated(
        view,
        record,
        Dated {
            list: ListKey::Accidents,
            name: "accidents",
            add_id: "cx-accidents-add",
            legend: view.t().accidents_legend,
            entries: record.accidents(),
            day: |accident| accident.date,
            fields: accident_fields,
        },
    )
}

/// 突发环境事件.
pub fn incidents(view: &View, record: &Record) -> Html {
    dated(
        view,
        record,
        Dated {
            list: ListKey::Incidents,
            name: "incidents",
            add_id: "cx-incidents-add",
            legend: view.t().incidents_legend,
            entries: record.incidents(),
            day: |incident| incident.date,
            fields: incident_fields,
        },
    )
}

/// 统计造假、弄虚作假.
pub fn findings(view: &View, record: &Record) -> Html {
    dated(
        view,
        record,
        Dated {
            list: ListKey::Findings,
            name: "fraud",
            add_id: "cx-fraud-add",
            legend: view.t().fraud_legend,
            entries: record.findings(),
            day: |finding| finding.date,
            fields: finding_fields,
        },
    )
}

/// 被列为失信被执行人.
pub fn spans(view: &View, record: &Record) -> Html {
    dated(
        view,
        record,
        Dated {
            list: ListKey::Spans,
            name: "spans",
            add_id: "cx-spans-add",
            legend: view.t().spans_legend,
            entries: record.spans(),
            day: DefaulterSpan::from,
            fields: span_fields,
        },
    )
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

    fn figure(
        &self,
        of: Figure,
        label: &'static str,
        unit: &'static str,
        value: Option<Quantity>,
    ) -> Html {
        let field = EntryField::Figure(of);
        let (id, view) = (control(self.list, self.id, field_name(field)), self.view.clone());
        let field = FieldKey::Entry(self.list, self.id, field);
        html! { <FigureField {view} {id} {field} {label} {unit} {value} /> }
    }

    fn note(&self, note: &str) -> Html {
        let id = control(self.list, self.id, "note");
        let on_enter = writes(self.view, self.list, self.id, EntryText::Note);
        html! { <TextField {id} label={self.view.t().note} value={note.to_owned()} {on_enter} /> }
    }

    /// One of several cases, or none of them: the first option.
    fn select<T: Copy + PartialEq + 'static>(
        &self,
        name: &str,
        label: &'static str,
        (none, cases): (&'static str, &'static [T]),
        word: impl Fn(T) -> &'static str,
        value: Option<T>,
        (change, hint): (fn(Option<T>) -> EntryChange, Html),
    ) -> Html {
        let (list, entry) = (self.list, self.id);
        let id = control(list, entry, name);
        let words = cases.iter().map(|case| AttrValue::Static(word(*case)));
        let options: Vec<_> = std::iter::once(AttrValue::Static(none)).chain(words).collect();
        let at = value.and_then(|value| cases.iter().position(|case| *case == value));
        let on_choose = self.view.dispatch.reform(move |at: usize| {
            let case = at.checked_sub(1).and_then(|at| cases.get(at)).copied();
            Action::ChangedEntry(list, entry, change(case))
        });
        html! { <Select {id} {label} {options} chosen={at.map_or(0, |at| at + 1)} {on_choose} {hint} /> }
    }

    fn level(&self, level: Option<EventLevel>) -> Html {
        let t = self.view.t();
        let hint = html! { t.official_level_hint };
        let cases = (t.level_not_given, &EventLevel::ALL[..]);
        self.select("level", t.official_level, cases, t.level, level, (EntryChange::Level, hint))
    }
}

fn accident_fields(view: &View, id: EntryId, accident: &SafetyAccident) -> Html {
    let (t, form) = (view.t(), Form { view, list: ListKey::Accidents, id });
    html! {
        <div class="cx-grid">
            { form.day(EntryField::Day, t.event_date, accident.date, Html::default()) }
            { form.level(accident.official_level) }
            { form.figure(Figure::Deaths, t.deaths, t.persons, accident.deaths) }
            { form.figure(Figure::Injured, t.injured, t.persons, accident.injured) }
            { form.figure(Figure::LossYuan, t.loss, t.ten_thousand_yuan, accident.loss_yuan) }
            { form.note(&accident.note) }
        </div>
    }
}

fn incident_fields(view: &View, id: EntryId, incident: &EnvironmentalIncident) -> Html {
    let (t, form) = (view.t(), Form { view, list: ListKey::Incidents, id });
    let water = (t.not_stated, &WaterSupplyCut::ALL[..]);
    let cross: (_, &[bool]) = (t.not_stated, &[false, true]);
    let yes_no = |cross| if cross { t.yes } else { t.no };
    html! {
        <div class="cx-grid">
            { form.day(EntryField::Day, t.event_date, incident.date, Html::default()) }
            { form.level(incident.official_level) }
            { form.figure(Figure::Deaths, t.deaths, t.persons, incident.deaths) }
            { form.figure(Figure::Injured, t.poisoned_or_injured, t.persons, incident.injured) }
            { form.figure(Figure::Evacuated, t.evacuated, t.persons, incident.evacuated) }
            { form.figure(Figure::LossYuan, t.loss, t.ten_thousand_yuan, incident.loss_yuan) }
            { form.select("water", t.water_label, water, t.water_supply_cut, incident.water_supply_cut, (EntryChange::WaterSupplyCut, Html::default())) }
            { form.select("cross", t.cross_province_label, cross, yes_no, incident.cross_province, (EntryChange::CrossProvince, Html::default())) }
            { form.note(&incident.note) }
        </div>
    }
}

fn finding_fields(view: &View, id: EntryId, finding: &FraudFinding) -> Html {
    let (t, form) = (view.t(), Form { view, list: ListKey::Findings, id });
    html! {
        <div class="cx-grid">
            { form.day(EntryField::Day, t.finding_date, finding.date, Html::default()) }
            { form.note(&finding.note) }
        </div>
    }
}

fn span_fields(view: &View, id: EntryId, span: &DefaulterSpan) -> Html {
    let (t, form) = (view.t(), Form { view, list: ListKey::Spans, id });
    html! {
        <div class="cx-grid">
            { form.day(EntryField::Day, t.listed_from, span.from(), Html::default()) }
            { form.day(EntryField::Until, t.listed_until, span.to(), html! { t.listed_until_hint }) }
        </div>
    }
}
