//! Who applies: the picker of divisions, free entry for zones, round and reference date.
//!
//! Must not know: what is asked later.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::entry::clean;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::applicant::{Applicant, ApplicantKind, ApplicantName};
use crate::domain::assessment::{Assessment, Prepared};
use crate::domain::date::Date;
use crate::domain::division::{Division, find};
use crate::domain::framework::Framework;
use crate::platform::{clock, host};
use crate::ui::embedding::use_embedding;
use crate::ui::field::{DateField, Radios, Select, TextField};
use crate::ui::store::View;
use crate::wire::scheme_v1;

/// The rounds of the notice: three batches, 2021 to 2023.
const ROUNDS: [u16; 3] = [2021, 2022, 2023];

/// The properties of [`ApplicantPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ApplicantPageProps {
    /// What the page sees.
    pub view: View,
}

/// The page that names the county once.
#[component]
pub fn ApplicantPage(props: &ApplicantPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let name = {
        let view = view.clone();
        Callback::from(move |applicant: Applicant| {
            let new = view.record.is_none();
            named(&view, applicant);
            if new {
                host::to_top("cx-title");
            }
        })
    };
    // The county that the page around names is the applicant unless a record is open.
    let county = use_embedding().county;
    use_effect_with((), {
        let view = view.clone();
        move |()| {
            if let (None, Some(applicant)) = (&view.record, county.and_then(listed)) {
                named(&view, applicant);
            }
        }
    });
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.step_applicant }</h1>
            <p class="cx-lead">{ t.applicant_lead }</p>
            if let Some(record) = &view.record {
                <Chosen view={view.clone()} applicant={record.assessment.applicant.clone()} />
                <Circumstances view={view.clone()} />
                <details class="cx-details">
                    <summary>{ t.applicant_change }</summary>
                    <Picker view={view.clone()} on_choose={name.clone()} />
                    <Zone view={view.clone()} on_choose={name} />
                </details>
                <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Eligibility.to_string()}>{ t.to_eligibility }</a></p>
            } else {
                <Picker view={view.clone()} on_choose={name.clone()} />
                <Zone view={view.clone()} on_choose={name} />
            }
        </>
    }
}

/// Begins a record, or corrects the applicant of the open one.
fn named(view: &View, applicant: Applicant) {
    if view.record.is_some() {
        view.dispatch.emit(Action::NamedApplicant(applicant));
        return;
    }
    let [round, ..] = ROUNDS;
    let Some(reference) = Date::last_of_year(round) else { return };
    let framework = Framework::henan_2021().id.clone();
    let Some(scheme) = scheme_v1::shipped().first().cloned() else { return };
    let assessment = Assessment::begin(applicant, round, reference, framework, scheme.id.clone());
    let record = Record::new(assessment, scheme, clock::stamp());
    view.dispatch.emit(Action::OpenedRecord(Box::new(record)));
}

/// The properties of [`Picker`].
#[derive(Clone, PartialEq, Properties)]
struct PickerProps {
    view: View,
    on_choose: Callback<Applicant>,
}

/// The 157 divisions, found by name, code or pinyin initials.
#[component]
fn Picker(props: &PickerProps) -> Html {
    let t = props.view.t();
    let query = use_state(String::new);
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            query.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let found: Vec<_> = if query.trim().is_empty() { Vec::new() } else { find(&query).collect() };
    let choose = |division: &'static Division| {
        let on_choose = props.on_choose.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(applicant) = listed(division) {
                on_choose.emit(applicant);
            }
        })
    };
    html! {
        <section class="cx-section" role="search" aria-labelledby="cx-picker-label">
            <label class="cx-field__label" id="cx-picker-label" for="cx-picker">{ t.picker_label }</label>
            <p class="cx-field__hint" id="cx-picker-hint">{ t.picker_hint }</p>
            <input
                id="cx-picker"
                class="cx-input cx-input--search"
                type="search"
                autocomplete="off"
                maxlength="20"
                value={(*query).clone()}
                {oninput}
                aria-describedby="cx-picker-hint"
            />
            <p class="cx-hint" role="status">{ if query.trim().is_empty() { t.picker_empty.to_owned() } else { (t.picker_found)(found.len()) } }</p>
            if !found.is_empty() {
                <ul class="cx-picker__list">
                    for division in found {
                        <li key={division.code.as_str()}>
                            <button class="cx-picker__division" type="button" onclick={choose(division)}>
                                <span class="cx-picker__name" lang="zh-CN">{ &division.name }</span>
                                <span class="cx-muted" lang="zh-CN">{ &division.prefecture }</span>
                                <span class="cx-muted cx-figure">{ division.code.as_str() }</span>
                                if division.province_administered {
                                    <span class="cx-tag">{ t.province_administered }</span>
                                }
                            </button>
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

fn listed(division: &Division) -> Option<Applicant> {
    Some(Applicant {
        name: ApplicantName::new(&division.name)?,
        code: Some(division.code.clone()),
        prefecture: Some(division.prefecture.clone()),
        kind: division.kind,
        province_administered: division.province_administered,
    })
}

/// Free entry for development zones, which the list of divisions does not have.
#[component]
fn Zone(props: &PickerProps) -> Html {
    let t = props.view.t();
    let (name, prefecture, nameless) =
        (use_state(String::new), use_state(String::new), use_state(|| false));
    let write = |target: &UseStateHandle<String>| {
        let target = target.clone();
        Callback::from(move |text: String| target.set(clean(&text, false)))
    };
    let onclick = {
        let (name, prefecture, nameless) = (name.clone(), prefecture.clone(), nameless.clone());
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: MouseEvent| {
            // The click, not the form's submission: a sandboxed frame may forbid forms.
            event.prevent_default();
            // Told here only: a line that goes while the button is pressed would move the
            // button away under the pointer.
            let name = ApplicantName::new(&name);
            nameless.set(name.is_none());
            if let Some(name) = name {
                let prefecture = prefecture.trim();
                on_choose.emit(Applicant {
                    name,
                    code: None,
                    prefecture: (!prefecture.is_empty()).then(|| prefecture.to_owned()),
                    kind: ApplicantKind::DevelopmentZone,
                    province_administered: false,
                });
            }
        })
    };
    html! {
        <details class="cx-details">
            <summary>{ t.zone_title }</summary>
            <form>
                <p>{ t.zone_text }</p>
                <TextField id="cx-zone-name" label={t.zone_name} value={(*name).clone()} on_enter={write(&name)} problem={nameless.then_some(AttrValue::Static(t.zone_nameless))} />
                <TextField id="cx-zone-prefecture" label={t.zone_prefecture} value={(*prefecture).clone()} on_enter={write(&prefecture)} />
                <button class="cx-button" type="submit" {onclick}>{ t.zone_choose }</button>
            </form>
        </details>
    }
}

/// The properties of [`Chosen`].
#[derive(Clone, PartialEq, Properties)]
struct ChosenProps {
    view: View,
    applicant: Applicant,
}

/// The applicant as it is named now.
#[component]
fn Chosen(props: &ChosenProps) -> Html {
    let ChosenProps { view, applicant } = props;
    let t = view.t();
    let direct = applicant.province_administered;
    let on_direct = {
        let (dispatch, applicant) = (view.dispatch.clone(), applicant.clone());
        Callback::from(move |index: usize| {
            let province_administered = index == 1;
            dispatch.emit(Action::NamedApplicant(Applicant {
                province_administered,
                ..applicant.clone()
            }));
        })
    };
    html! {
        <section class="cx-section">
            <dl class="cx-facts">
                <div><dt>{ t.applicant_name }</dt><dd lang="zh-CN">{ applicant.name.as_str() }</dd></div>
                <div><dt>{ t.applicant_code }</dt><dd class="cx-figure">{ applicant.code.as_ref().map_or("—", |code| code.as_str()).to_owned() }</dd></div>
                <div><dt>{ t.applicant_prefecture }</dt><dd lang="zh-CN">{ applicant.prefecture.clone().unwrap_or_else(|| "—".to_owned()) }</dd></div>
                <div><dt>{ t.applicant_kind }</dt><dd>{ (t.kind)(applicant.kind) }</dd></div>
            </dl>
            <Radios
                name="cx-direct"
                legend={html! { t.route_legend }}
                hint={html! { t.route_hint }}
                options={vec![AttrValue::Static(t.route_by_prefecture), AttrValue::Static(t.route_direct)]}
                chosen={Some(usize::from(direct))}
                on_choose={on_direct}
                stacked=true
            />
        </section>
    }
}

/// The properties of [`Circumstances`].
#[derive(Clone, PartialEq, Properties)]
struct CircumstancesProps {
    view: View,
}

/// Round, reference date, and who fills it in.
#[component]
fn Circumstances(props: &CircumstancesProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some(record) = &view.record else {
        return Html::default();
    };
    let assessment = &record.assessment;
    let mut rounds = ROUNDS.to_vec();
    if !rounds.contains(&assessment.round) {
        rounds.push(assessment.round);
    }
    let chosen = rounds.iter().position(|round| *round == assessment.round).unwrap_or_default();
    let options =
        rounds.iter().map(|round| (t.round_of)(*round).into()).collect::<Vec<AttrValue>>();
    let on_round = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |index: usize| {
            if let Some(round) = rounds.get(index) {
                dispatch.emit(Action::ChoseRound(*round));
            }
        })
    };
    let on_reference = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |date: Option<Date>| {
            if let Some(date) = date {
                dispatch.emit(Action::ChoseReferenceDate(date));
            }
        })
    };
    let prepared = assessment.prepared.clone();
    let on_by = view.dispatch.reform({
        let prepared = prepared.clone();
        move |by: String| {
            let by = clean(&by, false);
            Action::StatedPreparation(Prepared { by, ..prepared.clone() })
        }
    });
    let on_day = view.dispatch.reform({
        let prepared = prepared.clone();
        move |on: Option<Date>| Action::StatedPreparation(Prepared { on, ..prepared.clone() })
    });
    html! {
        <section class="cx-section cx-grid">
            <Select id="cx-round" label={t.round_label} {options} {chosen} on_choose={on_round} />
            <DateField id="cx-reference" label={t.reference_label} value={Some(assessment.reference_date)} on_choose={on_reference} hint={html! { t.reference_hint }} />
            <TextField id="cx-prepared-by" label={t.prepared_by} value={prepared.by.clone()} on_enter={on_by} />
            <DateField id="cx-prepared-on" label={t.prepared_on} value={prepared.on} on_choose={on_day} />
        </section>
    }
}
