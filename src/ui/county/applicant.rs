//! Who applies: the choice of the applicant and its change, round and reference date.
//!
//! Must not know: what is asked later.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::{Action, HeadAction};
use crate::app::route::Route;
use crate::app::state::{FieldKey, Record, RecordDay};
use crate::domain::applicant::Applicant;
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::directory::Body;
use crate::domain::division::division;
use crate::domain::edition::Round;
use crate::domain::reference;
use crate::platform::{clock, host};
use crate::ui::county::applicant::change::{AskChange, Change};
use crate::ui::county::applicant::picker::Picker;
use crate::ui::county::applicant::zone::Zone;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::field::{Radios, Select, TextField};
use crate::ui::fields::options::Options;
use crate::ui::frame::drafts;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::session;
use crate::ui::start::which_draft::WhichDraft;
use crate::ui::view::store::View;
use crate::wire::scheme_v1;

pub mod change;
pub mod picker;
pub mod zone;

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
    let on_choose = {
        let view = view.clone();
        Callback::from(move |applicant: Applicant| {
            begin(&view, applicant);
            host::to_top("cx-title");
        })
    };
    // The county that the page around names is the applicant unless a record is open or may
    // go on.
    let county = use_embedding().county;
    use_effect_with((), {
        let view = view.clone();
        move |()| {
            let named = county.and_then(|county| Body::Division(county).applicant(view.edition()));
            if let (None, Some(applicant)) = (&view.record, named)
                && session::is_new(county)
            {
                begin(&view, applicant);
            }
        }
    });
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.applicant }</h1>
            <p class="cx-lead">{ t.applicant.lead }</p>
            if let Some(record) = &view.record {
                { stated(view, record) }
                // Closed again once another one is named.
                <Other key={record.assessment.applicant.name.as_str()} view={view.clone()} />
                <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Eligibility.to_string()}>{ t.steps.to_eligibility }</a></p>
            } else {
                <WhichDraft view={view.clone()} folds={true} />
                <Picker view={view.clone()} on_choose={on_choose.clone()} />
                <Zone view={view.clone()} {on_choose} />
            }
        </>
    }
}

/// Who applies, how and for when.
pub fn stated(view: &View, record: &Record) -> Html {
    html! {
        <>
            <Chosen view={view.clone()} applicant={record.assessment.applicant.clone()} />
            <Circumstances view={view.clone()} />
        </>
    }
}

/// Begins a record.
fn begin(view: &View, applicant: Applicant) {
    let Some(scheme) = scheme_v1::shipped().first().cloned() else { return };
    let Some(Round { year: round, .. }) = scheme.edition.rounds.first().copied() else { return };
    let today = Date::parse(&clock::today());
    let Some(reference) = reference::usual(today, round) else { return };
    let assessment =
        Assessment::begin(applicant, round, reference, scheme.edition, scheme.id.clone());
    let record = Record::new(assessment, scheme, clock::stamp());
    view.dispatch.emit(Action::OpenedRecord(Rc::new(record)));
}

/// Another applicant for the record. One that has been filled in is not given to another
/// county without a question.
#[component]
fn Other(props: &ApplicantPageProps) -> Html {
    let view = &props.view;
    let asked = use_state(|| None::<Applicant>);
    let Some(record) = &view.record else {
        return Html::default();
    };
    let from = record.assessment.applicant.clone();
    let on_choose = {
        let (view, asked, is_filled) = (view.clone(), asked.clone(), record.is_filled());
        let (name, code) = (from.name.clone(), from.code.clone());
        Callback::from(move |applicant: Applicant| {
            let same = applicant.name == name && applicant.code == code;
            if is_filled && !same {
                asked.set(Some(applicant));
            } else {
                view.dispatch.emit(Action::head(HeadAction::NamedApplicant(applicant)));
                host::to_top("cx-title");
            }
        })
    };
    let on_answer = {
        let (view, asked) = (view.clone(), asked.clone());
        Callback::from(move |answer: Change| {
            let Some(applicant) = (*asked).clone() else { return };
            asked.set(None);
            match answer {
                Change::Name => {
                    view.dispatch.emit(Action::head(HeadAction::NamedApplicant(applicant)));
                }
                Change::Anew => {
                    view.record.iter().for_each(|record| drafts::put_away(record));
                    begin(&view, applicant);
                }
                Change::Nothing => return host::focus("cx-picker"),
            }
            host::to_top("cx-title");
        })
    };
    html! {
        <details class="cx-details">
            <summary>{ view.t().applicant.change }</summary>
            if let Some(to) = &*asked {
                <AskChange view={view.clone()} {from} to={to.clone()} {on_answer} />
            }
            <Picker view={view.clone()} on_choose={on_choose.clone()} />
            <Zone view={view.clone()} {on_choose} />
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
    let (edition, direct) = (view.edition(), applicant.province_administered);
    let on_direct = view.dispatch.reform(|direct| Action::head(HeadAction::ChoseDirect(direct)));
    let routes = [
        (false, AttrValue::from((t.applicant.route_by_prefecture)(edition.quota))),
        (true, AttrValue::Static(t.applicant.route_direct)),
    ];
    html! {
        <section class="cx-section">
            <dl class="cx-facts">
                <div><dt>{ t.applicant.name }</dt><dd lang="zh-CN">{ applicant.name.as_str() }</dd></div>
                <div><dt>{ t.applicant.code }</dt><dd class="cx-figure">{ applicant.code.as_ref().map_or("—", |code| code.as_str()).to_owned() }</dd></div>
                <div><dt>{ t.applicant.prefecture }</dt><dd lang="zh-CN">{ applicant.prefecture.clone().unwrap_or_else(|| "—".to_owned()) }</dd></div>
                <div><dt>{ t.applicant.kind }</dt><dd>{ (t.applicant.kind_of)(applicant.kind) }</dd></div>
            </dl>
            <Radios
                name="cx-direct"
                legend={html! { t.applicant.route_legend }}
                hint={html! { (t.applicant.route_hint)(edition.direct.len()) }}
                options={Options::of(routes, &direct, on_direct)}
                stacked=true
            />
            if let Some(listed) = applicant.code.as_ref().and_then(division)
                && edition.is_direct(&listed.code) != direct
            {
                <p class="cx-notice" id="cx-route-differs" role="status">{ (t.applicant.route_differs)(&listed.name, !direct) }</p>
            }
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
    let rounds = assessment.edition.rounds.iter();
    let mut rounds: Vec<u16> = rounds.map(|round| round.year).collect();
    if !rounds.contains(&assessment.round) {
        rounds.push(assessment.round);
    }
    let rounds = rounds.into_iter().map(|round| (round, (t.frame.round_of)(round)));
    let on_round = view.dispatch.reform(|round| Action::head(HeadAction::ChoseRound(round)));
    let options = Options::of(rounds, &assessment.round, on_round);
    let years = Assessment::data_years(assessment.round);
    let years = years.map(|year| (year, (t.applicant.year_of)(year)));
    let on_year = view.dispatch.reform(|year| Action::head(HeadAction::ChoseDataYear(year)));
    let years = Options::of(years, &assessment.data_year(), on_year);
    let prepared = &assessment.prepared;
    let on_by = view.dispatch.reform(|by| Action::head(HeadAction::NamedPreparer(by)));
    html! {
        <section class="cx-section cx-grid">
            <Select id="cx-round" label={t.applicant.round} {options} />
            <Select id="cx-data-year" label={t.applicant.data_year} options={years} hint={html! { t.applicant.data_year_hint }} />
            <DayField view={view.clone()} id="cx-reference" field={FieldKey::Day(RecordDay::Reference)} label={t.applicant.reference} value={Some(assessment.reference_date)} hint={html! { t.applicant.reference_hint }} />
            if let Some(filled_in) = prepared.on.filter(|day| assessment.reference_date > *day) {
                <p class="cx-notice" id="cx-reference-later" role="status">{ (t.applicant.reference_later)(assessment.reference_date, filled_in) }</p>
            }
            <TextField id="cx-prepared-by" label={t.applicant.prepared_by} value={prepared.by.clone()} on_enter={on_by} />
            <DayField view={view.clone()} id="cx-prepared-on" field={FieldKey::Day(RecordDay::PreparedOn)} label={t.applicant.prepared_on} value={prepared.on} />
        </section>
    }
}
