//! The result: one sentence, the strongest and the weakest, what is still open; tables below.
//!
//! Must not know: how any of it was computed.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::report::findings::Finding;
use crate::scoring::indicator::IndicatorScore;
use crate::scoring::trace::Subject;
use crate::text::result::Missing;
use crate::ui::county::bars::bar;
use crate::ui::county::open_items::OpenItems;
use crate::ui::county::score_panel::grades;
use crate::ui::county::second_look::SecondLook;
use crate::ui::county::standing::standings;
use crate::ui::derivation::step::subject_title;
use crate::ui::derivation::{Derivation, DerivedRow, RowCell};
use crate::ui::fields::said::Number;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

/// The properties of [`ResultPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ResultPageProps {
    /// What the page sees.
    pub view: View,
}

/// The page of the result.
#[component]
pub fn ResultPage(props: &ResultPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((_, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.result} /> };
    };
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.result }</h1>
            { in_one(view, report) }
            <p class="cx-hint">
                <a href={Route::Scheme.to_string()}>{ (t.score.scheme)(&report.scheme) }</a>{ " " }
                <span class="cx-tag">{ (t.score.scheme_label)(&report.scheme) }</span>{ " " }
                <a href={Route::Eligibility.to_string()}>{ t.result.see_checks }</a>
            </p>
            { standings(view, report) }
            if !report.sheet.complete() {
                <OpenItems view={view.clone()} />
            }
            { findings(view, report) }
            <SecondLook view={view.clone()} brief={true} />
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Improve.to_string()}>{ t.steps.to_improve }</a></p>
            { dimensions(view, report) }
            { indicator_table(view, report) }
        </>
    }
}

/// The result in one sentence: total, grade, eligibility, and what is missing.
pub fn in_one(view: &View, report: &Report) -> Html {
    let t = view.t();
    let sheet = &report.sheet;
    let number = Number::new(view, t.score.total, sheet.total);
    let missing = Missing {
        open: sheet.n_applicable.saturating_sub(sheet.n_answered),
        without_evidence: without_evidence(report).len(),
    };
    let settled = sheet.grades.len() < 2;
    html! {
        <div class="cx-in-one">
            { (t.result.name)(report.assessment.applicant.name.as_str()) }
            <Derivation view={view.clone()} subject={Subject::Total} {number} id="cx-result-total" />
            { (t.result.comes_to)(&grades(view, report), settled, report.eligibility.verdict, missing) }
        </div>
    }
}

/// The indicators that are answered without evidence.
fn without_evidence(report: &Report) -> Vec<IndicatorNo> {
    let no = |finding: &Finding| {
        if let Finding::NoEvidence(no) = finding { Some(*no) } else { None }
    };
    report.findings.iter().filter_map(no).collect()
}

/// The dimensions as bars with their scores, and the parts of the total below them.
fn dimensions(view: &View, report: &Report) -> Html {
    let t = view.t();
    let (framework, sheet) = (&report.edition().framework, &report.sheet);
    let scored = framework.dimensions.iter().zip(&sheet.dimensions);
    let base = scored.filter(|(dimension, _)| !dimension.bonus);
    let derived = |id: AttrValue, subject, title: String, bar: Html, number| {
        let cells = vec![RowCell::Control(bar), RowCell::Derived(number, "score")];
        let key = id.to_string();
        html! { <DerivedRow {key} view={view.clone()} {id} {subject} head={html! { title }} {cells} /> }
    };
    let bonus = (t.result.bonus_capped)(&report.scheme.bonus_cap.to_string());
    let none = Html::default;
    html! {
        <section class="cx-section" aria-labelledby="cx-by-dimension">
            <h2 class="cx-heading" id="cx-by-dimension">{ t.result.by_dimension }</h2>
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-by-dimension">
                <table class="cx-table cx-table--bars">
                    <thead class="cx-hidden">
                        <tr><th scope="col">{ t.result.dimension }</th><td /><th scope="col">{ t.county.score_now }</th></tr>
                    </thead>
                    <tbody>
                        for (at, (dimension, score)) in base.enumerate() {
                            { derived(
                                format!("cx-dimension-{}", dimension.no).into(),
                                Subject::Dimension(dimension.no.clone()),
                                (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language)),
                                bar(score.score, at),
                                Number::new(view, dimension.title.in_language(view.language), score.score),
                            ) }
                        }
                        { derived("cx-base".into(), Subject::Base, t.score.base.to_owned(), none(), Number::new(view, t.score.base, sheet.base)) }
                        { derived("cx-bonus".into(), Subject::Bonus, bonus, none(), Number::new(view, t.score.bonus, Some(sheet.bonus))) }
                    </tbody>
                </table>
            </div>
            if !sheet.complete() {
                <p class="cx-hint">{ t.result.interval_explained }</p>
            }
        </section>
    }
}

fn indicator_table(view: &View, report: &Report) -> Html {
    let t = view.t();
    html! {
        <details class="cx-details" id="cx-by-indicator-all">
            <summary id="cx-by-indicator">{ t.result.by_indicator }</summary>
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-by-indicator">
                <table class="cx-table cx-table--scores">
                    <thead>
                        <tr>
                            <th scope="col">{ t.county.indicator }</th>
                            <th scope="col">{ t.county.state }</th>
                            <th scope="col" class="cx-table__figure">{ t.county.score_now }</th>
                            <th scope="col" class="cx-table__figure">{ t.indicator.weight }</th>
                            <th scope="col" class="cx-table__figure">{ t.indicator.contribution }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for score in &report.sheet.indicators {
                            <DerivedRow
                                key={score.no.get()}
                                view={view.clone()}
                                id={format!("cx-row-{}", score.no)}
                                subject={Subject::Indicator(score.no)}
                                head={head(view, report, score)}
                                cells={cells(view, score)}
                            />
                        }
                    </tbody>
                </table>
            </div>
            <p class="cx-hint">{ t.result.contribution_hint }</p>
        </details>
    }
}

fn head(view: &View, report: &Report, score: &IndicatorScore) -> Html {
    let title = subject_title(view, report, &Subject::Indicator(score.no));
    html! { <a href={Route::Indicator(score.no).to_string()}>{ title }</a> }
}

fn cells(view: &View, score: &IndicatorScore) -> Vec<RowCell> {
    let t = view.t();
    let weight = || score.weight.map_or("—".to_owned(), |weight| weight.to_string());
    let score_of = Number::new(view, &(t.result.score_of_no)(score.no), score.score);
    let adds = Number::new(view, &(t.result.contribution_of_no)(score.no), score.contribution);
    vec![
        RowCell::Words((t.county.indicator_state)(score.state).into()),
        RowCell::Derived(score_of, "score"),
        RowCell::Given(if score.bonus { t.result.bonus_short.into() } else { weight().into() }),
        RowCell::Derived(adds, "adds"),
    ]
}

fn findings(view: &View, report: &Report) -> Html {
    let t = view.t();
    if report.findings.is_empty() {
        return Html::default();
    }
    let link = |finding: &Finding| match finding {
        Finding::NotScored(no)
        | Finding::UnusedInput(no, _)
        | Finding::NotApplicableNotAllowed(no)
        | Finding::DroppedItem(no, _)
        | Finding::NoEvidence(no) => Some(Route::Indicator(*no)),
        Finding::UntitledEvidence(_) => Some(Route::Evidence),
        Finding::Namesake(_) => Some(Route::Scheme),
        Finding::OtherScheme(_)
        | Finding::NameDiffersFromCode(_)
        | Finding::AdministrationDiffersFromList => None,
    };
    // What is said of many indicators is said once.
    let without_evidence = without_evidence(report);
    let together = without_evidence.len() > 1;
    let each = |finding: &&Finding| !(together && matches!(finding, Finding::NoEvidence(_)));
    html! {
        <section class="cx-section" aria-labelledby="cx-findings">
            <h2 class="cx-heading" id="cx-findings">{ t.result.findings }</h2>
            if together {
                <details class="cx-details">
                    <summary>{ t.result.without_evidence }</summary>
                    for (at, no) in without_evidence.iter().enumerate() {
                        if at > 0 {
                            { t.fields.separator }
                        }
                        <a href={Route::Indicator(*no).to_string()}>{ (t.result.indicator_no)(*no) }</a>
                    }
                </details>
            }
            <ul class="cx-list">
                for finding in report.findings.iter().filter(each) {
                    <li>
                        { (t.result.finding)(finding, &report.scheme) }
                        if let Some(route) = link(finding) {
                            { " " }<a href={route.to_string()}>{ t.result.go_there }</a>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}
