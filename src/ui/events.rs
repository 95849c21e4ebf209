//! The four lists of dated facts, each entry with its figures.
//!
//! Must not know: what follows from a fact.

use yew::prelude::*;

use crate::app::entry::clean;
use crate::app::state::FieldKey;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::facts::{
    DefaulterSpan, EligibilityFacts, EnvironmentalIncident, EventLevel, FraudFinding, Reported,
    SafetyAccident, WaterSupplyCut,
};
use crate::eligibility::Figure;
use crate::ui::dated_list::{DatedList, Stated, changed, entries, with, without};
use crate::ui::field::refused::DateField;
use crate::ui::field::{Select, TextField};
use crate::ui::item::FigureField;
use crate::ui::store::View;

/// The properties of every list here.
#[derive(Clone, PartialEq, Properties)]
pub struct EventsProps {
    /// What the page sees.
    pub view: View,
    /// The facts as they are.
    pub facts: EligibilityFacts,
    /// The facts as they become.
    pub on_state: Callback<EligibilityFacts>,
}

/// An entry's frame: its day, its fields, and the way to remove it.
fn entry(view: &View, heading: String, remove: Callback<MouseEvent>, fields: Html) -> Html {
    html! {
        <li class="cx-entry">
            <div class="cx-entry__head">
                <h3 class="cx-entry__title">{ heading.clone() }</h3>
                <button class="cx-button cx-button--quiet" type="button" onclick={remove} aria-label={format!("{} {heading}", view.t().remove)}>{ view.t().remove }</button>
            </div>
            <div class="cx-grid">{ fields }</div>
        </li>
    }
}

fn level_select(
    view: &View,
    id: String,
    level: Option<EventLevel>,
    choose: Callback<Option<EventLevel>>,
) -> Html {
    let t = view.t();
    let mut options = vec![AttrValue::Static(t.level_not_given)];
    options.extend(EventLevel::ALL.map(|level| AttrValue::Static((t.level)(level))));
    let chosen = level.and_then(|level| EventLevel::ALL.iter().position(|other| *other == level));
    let on_choose =
        choose.reform(|index: usize| EventLevel::ALL.get(index.wrapping_sub(1)).copied());
    html! {
        <Select {id} label={t.official_level} {options} chosen={chosen.map_or(0, |at| at + 1)} {on_choose} hint={html! { t.official_level_hint }} />
    }
}

fn figure_field(
    view: &View,
    id: String,
    key: FieldKey,
    label: &'static str,
    unit: &'static str,
    value: Option<Quantity>,
) -> Html {
    html! { <FigureField view={view.clone()} {id} field={key} {label} {unit} {value} /> }
}

/// 安全生产事故.
#[component]
pub fn Accidents(props: &EventsProps) -> Html {
    let EventsProps { view, facts, on_state } = props;
    let t = view.t();
    let state = |safety_accidents| EligibilityFacts { safety_accidents, ..facts.clone() };
    let list = &facts.safety_accidents;
    let fields = |index: usize, accident: &SafetyAccident| {
        let id = |name: &str| format!("cx-accident-{index}-{name}");
        let figure = |figure, name, label, unit, value| {
            figure_field(view, id(name), FieldKey::Accident(index, figure), label, unit, value)
        };
        let note = on_state.reform({
            let facts = facts.clone();
            move |text: String| {
                let safety_accidents = changed(&facts.safety_accidents, index, |accident| {
                    accident.note = clean(&text, false);
                });
                EligibilityFacts { safety_accidents, ..facts.clone() }
            }
        });
        let choose = on_state.reform({
            let facts = facts.clone();
            move |official_level| {
                let safety_accidents = changed(&facts.safety_accidents, index, |accident| {
                    accident.official_level = official_level;
                });
                EligibilityFacts { safety_accidents, ..facts.clone() }
            }
        });
        html! {
            <>
                { level_select(view, id("level"), accident.official_level, choose) }
                { figure(Figure::Deaths, "deaths", t.deaths, t.persons, accident.deaths) }
                { figure(Figure::Injured, "injured", t.injured, t.persons, accident.injured) }
                { figure(Figure::LossYuan, "loss", t.loss, t.yuan, accident.loss_yuan) }
                <TextField id={id("note")} label={t.note} value={accident.note.clone()} on_enter={note} />
            </>
        }
    };
    html! {
        <DatedList
            view={view.clone()}
            name="accidents"
            legend={t.accidents_legend}
            date_label={t.event_date}
            stated={Stated::from(list)}
            on_none={on_state.reform({ let next = state(Reported::None); move |()| next.clone() })}
            on_unknown={on_state.reform({ let next = state(Reported::Unknown); move |()| next.clone() })}
            on_add={on_state.reform({ let facts = facts.clone(); move |day| EligibilityFacts { safety_accidents: with(&facts.safety_accidents, SafetyAccident::on(day)), ..facts.clone() } })}
        >
            <ul class="cx-entries">
                for (index, accident) in entries(list).iter().enumerate() {
                    { entry(view, accident.date.to_string(), on_state.reform({ let next = state(without(list, index)); move |_| next.clone() }), fields(index, accident)) }
                }
            </ul>
        </DatedList>
    }
}

/// 突发环境事件.
#[component]
pub fn Incidents(props: &EventsProps) -> Html {
    let EventsProps { view, facts, on_state } = props;
    let t = view.t();
    let state =
        |environmental_incidents| EligibilityFacts { environmental_incidents, ..facts.clone() };
    let list = &facts.environmental_incidents;
    let fields = |index: usize, incident: &EnvironmentalIncident| {
        let id = |name: &str| format!("cx-incident-{index}-{name}");
        let figure = |figure, name, label, unit, value| {
            figure_field(view, id(name), FieldKey::Incident(index, figure), label, unit, value)
        };
        let change = |change: fn(&mut EnvironmentalIncident, usize)| {
            let facts = facts.clone();
            on_state.reform(move |chosen: usize| EligibilityFacts {
                environmental_incidents: changed(
                    &facts.environmental_incidents,
                    index,
                    |incident| change(incident, chosen),
                ),
                ..facts.clone()
            })
        };
        let choose_level = on_state.reform({
            let facts = facts.clone();
            move |official_level| EligibilityFacts {
                environmental_incidents: changed(
                    &facts.environmental_incidents,
                    index,
                    |incident| incident.official_level = official_level,
                ),
                ..facts.clone()
            }
        });
        let note = on_state.reform({
            let facts = facts.clone();
            move |text: String| EligibilityFacts {
                environmental_incidents: changed(
                    &facts.environmental_incidents,
                    index,
                    |incident| incident.note = clean(&text, false),
                ),
                ..facts.clone()
            }
        });
        let mut water = vec![AttrValue::Static(t.not_stated)];
        water.extend(WaterSupplyCut::ALL.map(|cut| AttrValue::Static((t.water_supply_cut)(cut))));
        let cut = incident
            .water_supply_cut
            .and_then(|cut| WaterSupplyCut::ALL.iter().position(|other| *other == cut));
        let cross = [t.not_stated, t.no, t.yes].map(AttrValue::Static).to_vec();
        html! {
            <>
                { level_select(view, id("level"), incident.official_level, choose_level) }
                { figure(Figure::Deaths, "deaths", t.deaths, t.persons, incident.deaths) }
                { figure(Figure::Injured, "injured", t.poisoned_or_injured, t.persons, incident.injured) }
                { figure(Figure::Evacuated, "evacuated", t.evacuated, t.persons, incident.evacuated) }
                { figure(Figure::LossYuan, "loss", t.loss, t.yuan, incident.loss_yuan) }
                <Select id={id("water")} label={t.water_label} options={water} chosen={cut.map_or(0, |at| at + 1)}
                    on_choose={change(|incident, chosen| incident.water_supply_cut = WaterSupplyCut::ALL.get(chosen.wrapping_sub(1)).copied())} />
                <Select id={id("cross")} label={t.cross_province_label} options={cross} chosen={incident.cross_province.map_or(0, |cross| 1 + usize::from(cross))}
                    on_choose={change(|incident, chosen| incident.cross_province = chosen.checked_sub(1).map(|at| at == 1))} />
                <TextField id={id("note")} label={t.note} value={incident.note.clone()} on_enter={note} />
            </>
        }
    };
    html! {
        <DatedList
            view={view.clone()}
            name="incidents"
            legend={t.incidents_legend}
            date_label={t.event_date}
            stated={Stated::from(list)}
            on_none={on_state.reform({ let next = state(Reported::None); move |()| next.clone() })}
            on_unknown={on_state.reform({ let next = state(Reported::Unknown); move |()| next.clone() })}
            on_add={on_state.reform({ let facts = facts.clone(); move |day| EligibilityFacts { environmental_incidents: with(&facts.environmental_incidents, EnvironmentalIncident::on(day)), ..facts.clone() } })}
        >
            <ul class="cx-entries">
                for (index, incident) in entries(list).iter().enumerate() {
                    { entry(view, incident.date.to_string(), on_state.reform({ let next = state(without(list, index)); move |_| next.clone() }), fields(index, incident)) }
                }
            </ul>
        </DatedList>
    }
}

/// 统计造假、弄虚作假.
#[component]
pub fn Findings(props: &EventsProps) -> Html {
    let EventsProps { view, facts, on_state } = props;
    let t = view.t();
    let state = |statistical_fraud| EligibilityFacts { statistical_fraud, ..facts.clone() };
    let list = &facts.statistical_fraud;
    let note = |index: usize, finding: &FraudFinding| {
        let on_enter = on_state.reform({
            let facts = facts.clone();
            move |text: String| EligibilityFacts {
                statistical_fraud: changed(&facts.statistical_fraud, index, |finding| {
                    finding.note = clean(&text, false);
                }),
                ..facts.clone()
            }
        });
        html! { <TextField id={format!("cx-fraud-{index}-note")} label={t.note} value={finding.note.clone()} {on_enter} /> }
    };
    html! {
        <DatedList
            view={view.clone()}
            name="fraud"
            legend={t.fraud_legend}
            date_label={t.finding_date}
            stated={Stated::from(list)}
            on_none={on_state.reform({ let next = state(Reported::None); move |()| next.clone() })}
            on_unknown={on_state.reform({ let next = state(Reported::Unknown); move |()| next.clone() })}
            on_add={on_state.reform({ let facts = facts.clone(); move |date| EligibilityFacts { statistical_fraud: with(&facts.statistical_fraud, FraudFinding { date, note: String::new() }), ..facts.clone() } })}
        >
            <ul class="cx-entries">
                for (index, finding) in entries(list).iter().enumerate() {
                    { entry(view, finding.date.to_string(), on_state.reform({ let next = state(without(list, index)); move |_| next.clone() }), note(index, finding)) }
                }
            </ul>
        </DatedList>
    }
}

/// 被列为失信被执行人.
#[component]
pub fn Spans(props: &EventsProps) -> Html {
    let EventsProps { view, facts, on_state } = props;
    let t = view.t();
    let problem = use_state(|| None::<usize>);
    let state = |judgment_defaulter| EligibilityFacts { judgment_defaulter, ..facts.clone() };
    let list = &facts.judgment_defaulter;
    let until = |index: usize, span: &DefaulterSpan| {
        let on_choose = {
            let (facts, on_state, problem, from) =
                (facts.clone(), on_state.clone(), problem.clone(), span.from());
            Callback::from(move |to: Option<Date>| match DefaulterSpan::new(from, to) {
                Some(span) => {
                    problem.set(None);
                    let judgment_defaulter =
                        changed(&facts.judgment_defaulter, index, |old| *old = span);
                    on_state.emit(EligibilityFacts { judgment_defaulter, ..facts.clone() });
                }
                None => problem.set(Some(index)),
            })
        };
        let problem = (*problem == Some(index)).then_some(AttrValue::Static(t.span_ends_before));
        html! { <DateField id={format!("cx-span-{index}-to")} label={t.listed_until} value={span.to()} {on_choose} {problem} hint={html! { t.listed_until_hint }} /> }
    };
    html! {
        <DatedList
            view={view.clone()}
            name="spans"
            legend={t.spans_legend}
            date_label={t.listed_from}
            stated={Stated::from(list)}
            on_none={on_state.reform({ let next = state(Reported::None); move |()| next.clone() })}
            on_unknown={on_state.reform({ let next = state(Reported::Unknown); move |()| next.clone() })}
            on_add={{
                let (facts, on_state) = (facts.clone(), on_state.clone());
                Callback::from(move |day| {
                    if let Some(span) = DefaulterSpan::new(day, None) {
                        on_state.emit(EligibilityFacts { judgment_defaulter: with(&facts.judgment_defaulter, span), ..facts.clone() });
                    }
                })
            }}
        >
            <ul class="cx-entries">
                for (index, span) in entries(list).iter().enumerate() {
                    { entry(view, (t.listed_since)(span.from()), on_state.reform({ let next = state(without(list, index)); move |_| next.clone() }), until(index, span)) }
                }
            </ul>
        </DatedList>
    }
}
