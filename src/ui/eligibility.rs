//! The six checks: dated facts in, verdict with clauses out.
//!
//! Must not know: thresholds. Outcome, grounds and remarks come from the report.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EnergyTarget, Reported};
use crate::eligibility::checks::energy_years;
use crate::eligibility::{Check, CheckId, Outcome};
use crate::report::Report;
use crate::ui::check_rule::CheckRule;
use crate::ui::events::{Accidents, Findings, Incidents, Spans};
use crate::ui::field::{Radios, Select};
use crate::ui::no_record::NoRecord;
use crate::ui::score_panel::verdict_key;
use crate::ui::store::View;
use crate::ui::timeline::{Mark, Timeline};

/// The properties of [`EligibilityPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct EligibilityPageProps {
    /// What the page sees.
    pub view: View,
}

/// The page of the six checks.
#[component]
pub fn EligibilityPage(props: &EligibilityPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.step_eligibility} /> };
    };
    let verdict = report.eligibility.verdict;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.step_eligibility }</h1>
            <p class="cx-lead">{ t.eligibility_lead }</p>
            <p class="cx-verdict" id="cx-verdict" role="status" data-verdict={verdict_key(verdict)}>
                <strong>{ (t.verdict)(verdict) }</strong>
                { " " }
                <span>{ (t.verdict_meaning)(verdict) }</span>
            </p>
            for check in &report.eligibility.checks {
                <section class="cx-check" aria-labelledby={check_id(check.id)} data-outcome={outcome_key(check.outcome)}>
                    <h2 class="cx-heading" id={check_id(check.id)}>{ (t.check)(check.id) }</h2>
                    <p class="cx-check__clauses">{ (t.clauses)(check.id.clauses()) }</p>
                    { question(view, record, check) }
                    { outcome(view, report, check) }
                    <CheckRule view={view.clone()} check={check.clone()} id={format!("{}-rule", check_id(check.id))} />
                </section>
            }
            <details class="cx-details">
                <summary>{ t.assumptions_title }</summary>
                <ul class="cx-list">
                    for assumption in crate::eligibility::Assumption::ALL {
                        <li>{ (t.assumption)(assumption) }</li>
                    }
                </ul>
            </details>
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Indicators.to_string()}>{ t.to_indicators }</a></p>
        </>
    }
}

fn check_id(id: CheckId) -> String {
    format!("cx-check-{}", check_key(id))
}

/// The check as style sheets and tests name it.
#[must_use]
pub const fn check_key(id: CheckId) -> &'static str {
    match id {
        CheckId::SafetyAccident => "safety_accident",
        CheckId::EnvironmentalIncident => "environmental_incident",
        CheckId::EnergyTarget => "energy_target",
        CheckId::StatisticalFraud => "statistical_fraud",
        CheckId::JudgmentDefaulter => "judgment_defaulter",
        CheckId::MaterialsTruthful => "materials_truthful",
    }
}

/// The outcome as style sheets and tests name it.
#[must_use]
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "clear",
        Outcome::Triggered => "triggered",
        Outcome::Unverified => "unverified",
    }
}

/// What is asked for one check.
fn question(view: &View, record: &Record, check: &Check) -> Html {
    let facts = &record.assessment.eligibility;
    let state = view.dispatch.reform(Action::StatedFacts);
    let view = view.clone();
    let facts = facts.clone();
    match check.id {
        CheckId::SafetyAccident => html! { <Accidents {view} {facts} on_state={state} /> },
        CheckId::EnvironmentalIncident => html! { <Incidents {view} {facts} on_state={state} /> },
        CheckId::EnergyTarget => energy(&view, record, &state),
        CheckId::StatisticalFraud => html! { <Findings {view} {facts} on_state={state} /> },
        CheckId::JudgmentDefaulter => html! { <Spans {view} {facts} on_state={state} /> },
        CheckId::MaterialsTruthful => truthful(&view, &facts, &state),
    }
}

/// One grade a year: the three before the reference year, and that year itself.
fn energy(view: &View, record: &Record, state: &Callback<EligibilityFacts>) -> Html {
    let t = view.t();
    let facts = &record.assessment.eligibility;
    let reference = record.assessment.reference_date;
    let years = energy_years(reference).chain([reference.year()]);
    let grade_of = |year: u16| {
        let target = facts.energy_targets.iter().find(|target| target.year == year);
        target.map_or(EnergyGrade::Unknown, |target| target.grade)
    };
    let choose = |year: u16| {
        let facts = facts.clone();
        state.reform(move |index: usize| {
            let grade = EnergyGrade::ALL.get(index).copied().unwrap_or(EnergyGrade::Unknown);
            let mut energy_targets = facts.energy_targets.clone();
            energy_targets.retain(|target| target.year != year);
            energy_targets.push(EnergyTarget { year, grade });
            energy_targets.sort_by_key(|target| target.year);
            EligibilityFacts { energy_targets, ..facts.clone() }
        })
    };
    let options = EnergyGrade::ALL.map(|grade| AttrValue::Static((t.energy_grade)(grade))).to_vec();
    html! {
        <div class="cx-grid">
            for year in years {
                <Select
                    key={year}
                    id={format!("cx-energy-{year}")}
                    label={(t.energy_year)(year, year == reference.year())}
                    options={options.clone()}
                    chosen={EnergyGrade::ALL.iter().position(|grade| *grade == grade_of(year)).unwrap_or_default()}
                    on_choose={choose(year)}
                />
            }
        </div>
    }
}

fn truthful(view: &View, facts: &EligibilityFacts, state: &Callback<EligibilityFacts>) -> Html {
    let t = view.t();
    const CHOICES: [Option<bool>; 3] = [Some(true), Some(false), None];
    let chosen = CHOICES.iter().position(|choice| *choice == facts.materials_truthful);
    let facts = facts.clone();
    let on_choose = state.reform(move |index: usize| EligibilityFacts {
        materials_truthful: CHOICES.get(index).copied().flatten(),
        ..facts.clone()
    });
    let options = [t.truthful_yes, t.truthful_no, t.not_stated].map(AttrValue::Static).to_vec();
    html! {
        <Radios name="cx-truthful" legend={html! { t.truthful_legend }} {options} {chosen} {on_choose} stacked=true />
    }
}

/// What one check comes to, with its reasons and its line of three years.
fn outcome(view: &View, report: &Report, check: &Check) -> Html {
    let t = view.t();
    let marks = marks(report, check);
    html! {
        <div class="cx-outcome">
            if let (Some(window), false) = (check.window, marks.is_empty()) {
                <Timeline view={view.clone()} {window} {marks} label={(t.check)(check.id)} />
            }
            <p class="cx-outcome__word" data-outcome={outcome_key(check.outcome)}>{ (t.outcome)(check.outcome) }</p>
            { reasons(view, check) }
            if let Some(window) = check.window {
                <p class="cx-hint">{ (t.window)(check.id, window) }</p>
            }
        </div>
    }
}

/// Why a check comes to what it does, where there is something to say.
pub fn reasons(view: &View, check: &Check) -> Html {
    let t = view.t();
    let grounds = check.grounds.iter().map(t.ground);
    let open = check.open.iter().map(t.open_fact);
    let remarks = check.remarks.iter().map(t.remark);
    let reasons: Vec<String> = grounds.chain(open).chain(remarks).collect();
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="cx-outcome__reasons">
            for reason in reasons {
                <li>{ reason }</li>
            }
        </ul>
    }
}

/// The dated facts of a check, for its line.
fn marks(report: &Report, check: &Check) -> Vec<Mark> {
    let facts = &report.assessment.eligibility;
    let triggering = |date| check.grounds.iter().any(|ground| ground.date == Some(date));
    let day = |date| Mark { from: date, to: date, triggering: triggering(date) };
    match check.id {
        CheckId::SafetyAccident => listed(&facts.safety_accidents).map(|a| day(a.date)).collect(),
        CheckId::EnvironmentalIncident => {
            listed(&facts.environmental_incidents).map(|incident| day(incident.date)).collect()
        }
        CheckId::StatisticalFraud => {
            listed(&facts.statistical_fraud).map(|f| day(f.date)).collect()
        }
        CheckId::JudgmentDefaulter => listed(&facts.judgment_defaulter)
            .map(|span| Mark {
                from: span.from(),
                to: span.to().unwrap_or(report.assessment.reference_date).max(span.from()),
                triggering: triggering(span.from()),
            })
            .collect(),
        CheckId::EnergyTarget | CheckId::MaterialsTruthful => Vec::new(),
    }
}

fn listed<T>(reported: &Reported<T>) -> std::slice::Iter<'_, T> {
    match reported {
        Reported::Listed(listed) => listed.iter(),
        Reported::None | Reported::Unknown => [].iter(),
    }
}
