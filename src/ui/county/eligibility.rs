//! The six checks: dated facts in, verdict with clauses out.
//!
//! Must not know: thresholds. Outcome, grounds and remarks come from the report.

use yew::prelude::*;

use crate::app::action::{Action, FactsAction};
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::edition::check::{CheckForm, CheckId, ExclusionCheck, Target};
use crate::domain::event::Event;
use crate::domain::facts::{EnergyGrade, YearGrade};
use crate::eligibility::Check;
use crate::eligibility::checks::graded_years;
use crate::report::Report;
use crate::ui::county::check_rule::CheckRule;
use crate::ui::county::events::events;
use crate::ui::county::timeline::{Mark, Timeline};
use crate::ui::fields::field::{Radios, Select};
use crate::ui::fields::options::Options;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

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
        return html! { <NoRecord view={view.clone()} title={t.steps.eligibility} /> };
    };
    let verdict = report.eligibility.verdict;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.eligibility }</h1>
            <p class="cx-lead">{ t.eligibility.lead }</p>
            <p class="cx-verdict" id="cx-verdict" role="status" data-verdict={verdict.word()}>
                <strong>{ (t.eligibility.verdict)(verdict) }</strong>
                { " " }
                <span>{ (t.eligibility.verdict_meaning)(verdict) }</span>
            </p>
            for check in &report.eligibility.checks {
                <section class="cx-check" aria-labelledby={check_id(check.rule.id)} data-outcome={check.outcome.word()}>
                    <h2 class="cx-heading" id={check_id(check.rule.id)}>{ check.rule.title.in_language(view.language) }</h2>
                    <p class="cx-check__clauses">{ (t.eligibility.clauses)(&check.rule.clauses) }</p>
                    { question(view, record, check) }
                    { outcome(view, report, check) }
                    <CheckRule view={view.clone()} check={check.clone()} id={format!("{}-rule", check_id(check.rule.id))} />
                </section>
            }
            <details class="cx-details">
                <summary>{ t.eligibility.assumptions_title }</summary>
                <ul class="cx-list">
                    for reading in &view.edition().interpretations {
                        <li>{ reading.in_language(view.language) }</li>
                    }
                </ul>
            </details>
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Indicators.to_string()}>{ t.steps.to_indicators }</a></p>
        </>
    }
}

fn check_id(id: CheckId) -> String {
    format!("cx-check-{id}")
}

/// What is asked for one check.
fn question(view: &View, record: &Record, check: &Check) -> Html {
    let rule = check.rule;
    match rule.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            events(view, record, rule)
        }
        CheckForm::Yearly { years, .. } => html! {
            <>
                <p>{ rule.question.in_language(view.language) }</p>
                { grades(view, record, rule, years) }
            </>
        },
        CheckForm::Declared => declaration(view, record, rule),
    }
}

/// The years before the reference year and that year itself, each with a grade a target.
fn grades(view: &View, record: &Record, rule: &'static ExclusionCheck, years: u16) -> Html {
    let t = view.t();
    let reference = record.assessment.reference_date;
    html! {
        <div class="cx-grid">
            for year in graded_years(reference, years).chain([reference.year()]) {
                <fieldset key={year} class="cx-year">
                    <legend class="cx-year__name">{ (t.eligibility.energy_year)(year, year == reference.year()) }</legend>
                    <div class="cx-year__grades">
                        for target in rule.targets() {
                            { grade(view, record, rule, year, target) }
                        }
                    </div>
                </fieldset>
            }
        </div>
    }
}

/// The grade of a target in a year.
fn grade(
    view: &View,
    record: &Record,
    rule: &'static ExclusionCheck,
    year: u16,
    target: &'static Target,
) -> Html {
    let (check, id) = (rule.id, target.id);
    let given = record.assessment.eligibility.grade(check, year, id);
    let grades = EnergyGrade::ALL.map(|grade| (grade, (view.t().eligibility.energy_grade)(grade)));
    let on_choose = view.dispatch.reform(move |grade| {
        Action::facts(check, FactsAction::Graded(YearGrade { year, target: id, grade }))
    });
    html! {
        <Select
            key={id.as_str()}
            id={format!("cx-{id}-{year}")}
            label={target.title.in_language(view.language)}
            options={Options::of(grades, &given, on_choose)}
        />
    }
}

fn declaration(view: &View, record: &Record, check: &'static ExclusionCheck) -> Html {
    let t = view.t();
    let declared = record.assessment.eligibility.declared(check.id);
    let on_choose =
        view.dispatch.reform(|truthful| Action::facts(check.id, FactsAction::Declared(truthful)));
    let options = [
        (Some(true), t.eligibility.truthful_yes),
        (Some(false), t.eligibility.truthful_no),
        (None, t.fields.not_stated),
    ];
    let options = Options::of(options, &declared, on_choose);
    let legend = check.question.in_language(view.language);
    html! {
        <Radios name={format!("cx-{}", check.id)} legend={html! { legend }} {options} stacked=true />
    }
}

/// What one check comes to, with its reasons and its line of three years.
fn outcome(view: &View, report: &Report, check: &Check) -> Html {
    let t = view.t();
    let marks = marks(report, check);
    html! {
        <div class="cx-outcome">
            if let (Some(window), false) = (check.window, marks.is_empty()) {
                <Timeline view={view.clone()} {window} {marks} label={check.rule.title.in_language(view.language)} />
            }
            <p class="cx-outcome__word" data-outcome={check.outcome.word()}>{ (t.eligibility.outcome)(check.outcome) }</p>
            { reasons(view, check) }
            if let Some(window) = check.window {
                <p class="cx-hint">{ (t.eligibility.window)(check.rule, window) }</p>
            }
        </div>
    }
}

/// Why a check comes to what it does, where there is something to say.
pub fn reasons(view: &View, check: &Check) -> Html {
    let t = view.t();
    let grounds = check.grounds.iter().map(t.eligibility.ground);
    let open = check.open.iter().map(t.eligibility.open_fact);
    let remarks = check.remarks.iter().map(t.eligibility.remark);
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
    let is_listing = matches!(check.rule.form, CheckForm::Listed { .. });
    let mark = |event: &Event| {
        let from = event.date?;
        let last = event.until.unwrap_or(report.assessment.reference_date).max(from);
        let to = if is_listing { last } else { from };
        Some(Mark { from, to, triggering: triggering(from) })
    };
    facts.events(check.rule.id).values().filter_map(mark).collect()
}
