//! Everything that was entered, to be read once more before it is exported and printed,
//! with the way back to each part.
//!
//! Must not know: what follows from it; the score has a page of its own.

use yew::prelude::*;

use crate::app::route::Route;
use crate::app::state::Record;
use crate::documents::kind::Kind;
use crate::domain::edition::Document;
use crate::domain::edition::check::CheckForm;
use crate::domain::evidence::Shows;
use crate::domain::facts::{EligibilityFacts, Reported};
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::eligibility::Check;
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::ui::county::applicant::change::route;
use crate::ui::county::counted_list::by_state;
use crate::ui::county::second_look::SecondLook;
use crate::ui::derivation::input_words::{input_title, input_value};
use crate::ui::derivation::step::subject_title;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

/// A line: what was asked, and what was entered.
type Line = (String, Html);

/// The page.
pub fn check_answers(view: &View) -> Html {
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.check} /> };
    };
    let facts = &record.assessment.eligibility;
    let checks = report.eligibility.checks.iter();
    let checks = checks.map(|check| {
        (check.rule.title.in_language(view.language).to_owned(), stated(view, facts, check))
    });
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.check }</h1>
            <p class="cx-lead">{ t.check().lead }</p>
            <SecondLook view={view.clone()} />
            { part(view, t.steps.applicant, Route::Applicant, applicant(view, record)) }
            { part(view, t.steps.eligibility, Route::Eligibility, checks.collect()) }
            for place in report.edition().framework.places() {
                { indicator(view, record, report, place.no()) }
            }
            { part(view, t.steps.plan, Route::Plan, plan(view, record)) }
            { part(view, t.procedure().title, Route::Report, documents(view, record)) }
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Report.to_string()}>{ t.steps.to_report }</a></p>
        </>
    }
}

/// A heading with its lines, and the way to change them.
fn part(view: &View, title: &str, route: Route, lines: Vec<Line>) -> Html {
    let change = view.t().check().change;
    html! {
        <section class="cx-check-part">
            <div class="cx-check-part__head">
                <h2 class="cx-check-part__title">{ title }</h2>
                <a href={route.to_string()} aria-label={format!("{change} {title}")}>{ change }</a>
            </div>
            <dl class="cx-check-part__lines">
                for (asked, entered) in lines {
                    <div><dt>{ asked }</dt><dd>{ entered }</dd></div>
                }
            </dl>
        </section>
    }
}

/// A text; a text that is missing says so.
fn said(view: &View, text: &str) -> Html {
    if text.is_empty() {
        html! { <span class="cx-muted">{ view.t().check().no_answer }</span> }
    } else {
        html! { <span lang={Language::Zh.tag()}>{ text }</span> }
    }
}

fn applicant(view: &View, record: &Record) -> Vec<Line> {
    let t = view.t();
    let assessment = &record.assessment;
    let applicant = &assessment.applicant;
    let code = applicant.code.as_ref().map(ToString::to_string).unwrap_or_default();
    let route = route(view, applicant);
    let prepared = assessment.prepared.on.map(|day| day.to_string()).unwrap_or_default();
    vec![
        (t.applicant.name.to_owned(), said(view, applicant.name.as_str())),
        (t.applicant.code.to_owned(), said(view, &code)),
        (
            t.applicant.prefecture.to_owned(),
            said(view, applicant.prefecture.as_deref().unwrap_or_default()),
        ),
        (t.applicant.kind.to_owned(), (t.applicant.kind_of)(applicant.kind).into()),
        (t.applicant.route_legend.to_owned(), route.into()),
        (t.applicant.round.to_owned(), (t.frame.round_of)(assessment.round).into()),
        (t.applicant.data_year.to_owned(), (t.applicant.year_of)(assessment.data_year()).into()),
        (t.applicant.reference.to_owned(), assessment.reference_date.to_string().into()),
        (t.applicant.prepared_by.to_owned(), said(view, &assessment.prepared.by)),
        (t.applicant.prepared_on.to_owned(), said(view, &prepared)),
    ]
}

/// What was stated for a check, and what comes of it.
fn stated(view: &View, facts: &EligibilityFacts, check: &Check) -> Html {
    let t = view.t();
    let id = check.rule.id;
    let words = match check.rule.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            match facts.events(id) {
                Reported::None => t.lists.there_was_none.to_owned(),
                Reported::OnRecord(lesser) => (t.eligibility.none_but)(lesser.len()),
                Reported::Listed(entries) => (t.check().n_entries)(entries.len()),
                Reported::Unknown => t.fields.not_stated.to_owned(),
            }
        }
        CheckForm::Yearly { .. } => {
            let years = facts.years(id).into_iter();
            let years = years.map(|year| (t.eligibility.energy_grades)(check.rule, facts, year));
            let years = years.collect::<Vec<_>>().join(t.fields.separator);
            if years.is_empty() { t.fields.not_stated.to_owned() } else { years }
        }
        CheckForm::Declared => match facts.declared(id) {
            Some(true) => t.eligibility.truthful_yes.to_owned(),
            Some(false) => t.eligibility.truthful_no.to_owned(),
            None => t.fields.not_stated.to_owned(),
        },
    };
    html! { <>{ words }<span class="cx-muted">{ " · " }{ (t.eligibility.outcome)(check.outcome) }</span></> }
}

fn indicator(view: &View, record: &Record, report: &Report, no: IndicatorNo) -> Html {
    let t = view.t();
    let (Some(judged), Some(score)) =
        (record.scheme.indicators.get(&no), report.sheet.indicator(no))
    else {
        return Html::default();
    };
    let answer = record.assessment.answers.get(&no);
    let mut lines: Vec<Line> =
        vec![(t.county.state.to_owned(), (t.county.indicator_state)(score.state).into())];
    for item in &judged.items {
        if let Some(inputs) = answer.and_then(|answer| answer.inputs()) {
            for (id, _) in item.rule().inputs() {
                let entered = inputs.stated(id);
                let entered = match entered {
                    Some(_) => input_value(view, judged, item.rule(), id, entered).into(),
                    None => said(view, ""),
                };
                lines.push((input_title(view, judged, item, id), entered));
            }
            for list in judged.lists_of(item) {
                let by_state = by_state(view, judged, list, inputs).into_iter();
                lines.extend(by_state.map(|(state, of)| (state, said(view, &of))));
            }
        }
    }
    let n_documents = report.assessment.evidence_of(Shows::Indicator(no)).count();
    if n_documents > 0 {
        lines.push((t.evidence.legend.to_owned(), (t.check().n_entries)(n_documents).into()));
    }
    if let Some(answer) = answer.filter(|answer| !answer.note.is_empty()) {
        lines.push((t.county.note.to_owned(), said(view, &answer.note)));
    }
    let title = subject_title(view, report, &Subject::Indicator(no));
    part(view, &title, Route::Indicator(no), lines)
}

fn plan(view: &View, record: &Record) -> Vec<Line> {
    let plan = &record.assessment.plan;
    let extent = (view.t().check().plan_extent)(plan.sections.len(), plan.measures.len());
    vec![(Kind::Plan.name().title(view.language).to_owned(), extent.into())]
}

fn documents(view: &View, record: &Record) -> Vec<Line> {
    let t = view.t();
    let application = &record.assessment.application;
    let state = |document: &Document| match application.has(&document.id) {
        Some(true) => t.procedure().ready,
        Some(false) => t.procedure().not_ready,
        None => t.fields.not_stated,
    };
    let title = |document: &Document| document.title.in_language(view.language).to_owned();
    let documents = record.assessment.edition.documents.iter();
    let mut lines: Vec<Line> =
        documents.map(|document| (title(document), state(document).into())).collect();
    if let Some(day) = application.due_on {
        lines.push((t.procedure().due_on.to_owned(), said(view, &day.to_string())));
    }
    let day = application.submitted_on.map(|day| day.to_string()).unwrap_or_default();
    lines.push((t.procedure().submitted_on.to_owned(), said(view, &day)));
    lines
}
