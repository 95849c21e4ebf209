//! The six checks in one look: a direct question each, opened only where there is something
//! to state.
//!
//! Must not know: thresholds. Outcome, grounds and remarks come from the report.

use yew::prelude::*;

use crate::app::action::{Action, FactsAction};
use crate::app::progress::{Progress, next_open, of_eligibility};
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::edition::check::{CheckForm, CheckId, ExclusionCheck, Target};
use crate::domain::facts::{EnergyGrade, YearGrade};
use crate::eligibility::checks::graded_years;
use crate::eligibility::{Check, Outcome, Verdict};
use crate::report::Report;
use crate::ui::county::dated_list::how;
use crate::ui::county::events::events;
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
    let checks = &report.eligibility.checks;
    let window = checks.iter().filter(|check| check.rule.is_list()).find_map(|check| check.window);
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.eligibility }</h1>
            if let Some(window) = window {
                <p class="cx-lead">
                    { (t.eligibility.period)(window) }{ " " }
                    <a href={Route::Applicant.to_string()}>{ t.eligibility.change_period }</a>
                </p>
            }
            <ol class="cx-checks">
                for (at, check) in checks.iter().enumerate() {
                    <li key={check.rule.id.as_str()}>{ one_check(view, record, check, at + 1) }</li>
                }
            </ol>
            { rules(view) }
            { verdict(view, record, report) }
            <p class="cx-next"><a class="cx-button cx-button--primary" href={next(report).to_string()}>{ t.steps.to_indicators }</a></p>
        </>
    }
}

/// A check: its question, and what it comes to.
pub fn one_check(view: &View, record: &Record, check: &Check, no: usize) -> Html {
    html! {
        <section class="cx-check" aria-labelledby={check_id(check.rule.id)} data-outcome={check.outcome.word()}>
            { question(view, record, check, no) }
            { outcome(view, record, check) }
        </section>
    }
}

/// On to the first indicator that is open; to their list once none is.
fn next(report: &Report) -> Route {
    next_open(report, None).map_or(Route::Indicators, Route::Indicator)
}

fn check_id(id: CheckId) -> String {
    format!("cx-check-{id}")
}

/// What all checks come to; nothing is to be verified before anything was answered.
fn verdict(view: &View, record: &Record, report: &Report) -> Html {
    let t = view.t();
    let verdict = report.eligibility.verdict;
    let checks = report.eligibility.checks.iter().zip(1..);
    let open = checks.filter(|(check, _)| check.outcome == Outcome::Unverified);
    let open: Vec<usize> = open.map(|(_, no)| no).collect();
    let begun = of_eligibility(record, report) != Progress::NotStarted;
    html! {
        <p class="cx-verdict" id="cx-verdict" role="status" data-verdict={begun.then_some(verdict.word())}>
            if begun {
                <strong>{ (t.eligibility.verdict)(verdict) }</strong>
                { " " }
                <span>
                    { if verdict == Verdict::Unverified { (t.eligibility.still_open)(&open) } else { (t.eligibility.verdict_meaning)(verdict).to_owned() } }
                </span>
            } else {
                { t.eligibility.not_begun }
            }
        </p>
    }
}

/// How each check is decided and on what it rests, and how the notice is read.
fn rules(view: &View) -> Html {
    let t = view.t();
    let edition = view.edition();
    html! {
        <details class="cx-details" id="cx-check-rules">
            <summary>{ t.eligibility.rules_title }</summary>
            <ol class="cx-list">
                for check in &edition.checks {
                    <li>
                        <strong>{ check.title.in_language(view.language) }</strong>
                        <p>{ check.rule.in_language(view.language) }</p>
                        <p class="cx-hint">{ check.source.in_language(view.language) }<br />{ (t.eligibility.clauses)(&check.clauses) }</p>
                    </li>
                }
            </ol>
            <p><strong>{ t.eligibility.assumptions_title }</strong></p>
            <ul class="cx-list">
                for reading in &edition.interpretations {
                    <li>{ reading.in_language(view.language) }</li>
                }
            </ul>
        </details>
    }
}

/// The question of a check, with its number.
fn heading(view: &View, check: &ExclusionCheck, no: usize) -> Html {
    let question = check.question.in_language(view.language);
    html! { <h2 class="cx-check__question" id={check_id(check.id)}>{ (view.t().county.numbered)(&no.to_string(), question) }</h2> }
}

/// What is asked for one check.
fn question(view: &View, record: &Record, check: &Check, no: usize) -> Html {
    let rule = check.rule;
    let heading = heading(view, rule, no);
    match rule.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            events(view, record, rule, heading)
        }
        CheckForm::Yearly { years, .. } => html! {
            <>
                { heading }
                for target in rule.targets() {
                    { grades(view, record, rule, years, target) }
                }
                { how(view, rule) }
            </>
        },
        CheckForm::Declared => declaration(view, record, rule, heading),
    }
}

/// A target: the years before the reference year and that year itself, each with its grade.
fn grades(
    view: &View,
    record: &Record,
    rule: &'static ExclusionCheck,
    years: u16,
    target: &'static Target,
) -> Html {
    let t = view.t();
    let reference = record.assessment.reference_date;
    html! {
        <fieldset key={target.id.as_str()} class="cx-year">
            <legend class="cx-year__name">{ (t.eligibility.target)(target) }</legend>
            <div class="cx-year__grades">
                for year in graded_years(reference, years).chain([reference.year()]) {
                    { grade(view, record, rule, year, target) }
                }
            </div>
        </fieldset>
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
    let t = view.t();
    let (check, id) = (rule.id, target.id);
    let given = record.assessment.eligibility.grade(check, year, id);
    let grades = EnergyGrade::ALL.map(|grade| (grade, (t.eligibility.energy_grade)(grade)));
    let on_choose = view.dispatch.reform(move |grade| {
        Action::facts(check, FactsAction::Graded(YearGrade { year, target: id, grade }))
    });
    let of_reference = year == record.assessment.reference_date.year();
    html! {
        <Select
            key={year.to_string()}
            id={format!("cx-{id}-{year}")}
            label={(t.eligibility.energy_year)(year, of_reference)}
            options={Options::of(grades, &given, on_choose)}
        />
    }
}

fn declaration(view: &View, record: &Record, check: &'static ExclusionCheck, legend: Html) -> Html {
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
    html! {
        <>
            <Radios name={format!("cx-{}", check.id)} {legend} {options} />
            { how(view, check) }
        </>
    }
}

/// What one check comes to, with its reasons, once something was stated for it.
fn outcome(view: &View, record: &Record, check: &Check) -> Html {
    if check.outcome == Outcome::Unverified && !is_begun(record, check) {
        return Html::default();
    }
    html! {
        <div class="cx-outcome">
            <p class="cx-outcome__word" data-outcome={check.outcome.word()}>{ (view.t().eligibility.outcome)(check.outcome) }</p>
            // What is not known of a year stands in its field.
            if check.rule.targets().is_empty() || !check.grounds.is_empty() {
                { reasons(view, check) }
            }
        </div>
    }
}

/// Whether something was answered for a check.
fn is_begun(record: &Record, check: &Check) -> bool {
    let id = check.rule.id;
    match check.rule.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            record.has_chosen(id)
        }
        CheckForm::Yearly { .. } => record.assessment.eligibility.has_grade(id),
        CheckForm::Declared => record.assessment.eligibility.declared(id).is_some(),
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
