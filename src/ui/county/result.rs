//! The result: interval, grades, dimensions, and what is still open.
//!
//! Must not know: how any of it was computed.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::decimal::{Interval, Score};
use crate::report::Report;
use crate::report::findings::Finding;
use crate::scoring::indicator::IndicatorScore;
use crate::scoring::trace::Subject;
use crate::ui::county::bars::{Bar, Bars};
use crate::ui::county::open_items::OpenItems;
use crate::ui::county::score_panel::grades;
use crate::ui::county::second_look::SecondLook;
use crate::ui::derivation::step::subject_title;
use crate::ui::derivation::{DerivationProps, DerivedEntry, DerivedRow, RowCell};
use crate::ui::fields::said::{Number, done_of, said};
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

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
    let sheet = &report.sheet;
    let verdict = report.eligibility.verdict;
    let bonus_label = (t.result.bonus_capped)(&report.scheme.bonus_cap.to_string());
    let derivation = |subject: Subject, number: Number, id: &'static str| DerivationProps {
        view: view.clone(),
        subject,
        number,
        id: AttrValue::Static(id),
        opened: false,
    };
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.result }</h1>
            <p class="cx-callout">{ t.result.is_no_verdict }</p>
            <dl class="cx-result">
                <DerivedEntry derivation={derivation(Subject::Total, Number::new(view, t.score.total, sheet.total), "cx-result-total")} label={t.score.total} class="cx-result__total" />
                <DerivedEntry derivation={derivation(Subject::Base, Number::new(view, t.score.base, sheet.base), "cx-result-base")} label={t.score.base} />
                <DerivedEntry derivation={derivation(Subject::Bonus, Number::new(view, t.score.bonus, Some(sheet.bonus)), "cx-result-bonus")} label={bonus_label} />
                <div><dt>{ t.score.grade }</dt><dd>{ grades(view, report) }</dd></div>
                <div><dt>{ t.score.answered }</dt><dd class="cx-figure">{ done_of(view, (sheet.n_answered, sheet.n_applicable)) }</dd></div>
            </dl>
            <p class="cx-hint cx-screen">{ t.derivation().hint }</p>
            <p class="cx-hint">
                { (t.score.scheme)(&report.scheme) }{ " · " }{ (t.score.scheme_label)(&report.scheme) }
                { " · " }{ if sheet.complete() { t.result.complete } else { t.result.interval_explained } }
            </p>
            <p class="cx-verdict" data-verdict={verdict.word()}>
                <strong>{ (t.eligibility.verdict)(verdict) }</strong>{ " " }
                <a href={Route::Eligibility.to_string()}>{ t.result.see_checks }</a>
            </p>
            { dimensions(view, report) }
            <OpenItems view={view.clone()} />
            { indicator_table(view, report) }
            { findings(view, report) }
            <SecondLook view={view.clone()} />
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Improve.to_string()}>{ t.steps.to_improve }</a></p>
        </>
    }
}

fn dimensions(view: &View, report: &Report) -> Html {
    let t = view.t();
    let framework = &report.edition().framework;
    let scored = framework.dimensions.iter().zip(&report.sheet.dimensions);
    let base = scored.filter(|(dimension, _)| !dimension.bonus);
    let bars: Vec<_> = base
        .map(|(dimension, score)| Bar {
            title: (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language))
                .into(),
            score: score.score,
        })
        .collect();
    let numerals = framework.dimensions.iter().map(|dimension| dimension.no.clone());
    let end = |bar: &Bar, what: &str, of: fn(Interval<Score>) -> Score| {
        let what = format!("{} {what}", bar.title);
        Number::new(view, &what, bar.score.map(|score| Interval::settled(of(score))))
    };
    let words = bars.iter().map(|bar| (t.fields.named)(&bar.title, &said(view, bar.score)));
    let label = words.collect::<Vec<_>>().join(t.fields.separator);
    html! {
        <section class="cx-section" aria-labelledby="cx-by-dimension">
            <h2 class="cx-heading" id="cx-by-dimension">{ t.result.by_dimension }</h2>
            <Bars bars={bars.clone()} {label} certain={t.result.certain} possible={t.result.possible} />
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-by-dimension">
                <table class="cx-table">
                    <thead>
                        <tr>
                            <th scope="col">{ t.result.dimension }</th>
                            <th scope="col" class="cx-table__figure">{ t.result.certain }</th>
                            <th scope="col" class="cx-table__figure">{ t.result.at_best }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (bar, no) in bars.iter().zip(numerals) {
                            <DerivedRow
                                key={no.clone()}
                                view={view.clone()}
                                id={format!("cx-dimension-{no}")}
                                subject={Subject::Dimension(no.clone())}
                                head={html! { &bar.title }}
                                cells={vec![
                                    RowCell::Derived(end(bar, t.result.certain, |score| score.low), "low"),
                                    RowCell::Derived(end(bar, t.result.at_best, |score| score.high), "high"),
                                ]}
                            />
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn indicator_table(view: &View, report: &Report) -> Html {
    let t = view.t();
    html! {
        <section class="cx-section" aria-labelledby="cx-by-indicator">
            <h2 class="cx-heading" id="cx-by-indicator">{ t.result.by_indicator }</h2>
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
        </section>
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
        | Finding::NoEvidence(no)
        | Finding::UntitledEvidence(no, _) => Some(Route::Indicator(*no)),
        Finding::Namesake(_) => Some(Route::Scheme),
        Finding::OtherScheme(_)
        | Finding::NameDiffersFromCode(_)
        | Finding::AdministrationDiffersFromList => None,
    };
    // What is said of many indicators is said once.
    let without_evidence: Vec<_> = report
        .findings
        .iter()
        .filter_map(|finding| if let Finding::NoEvidence(no) = finding { Some(*no) } else { None })
        .collect();
    let together = without_evidence.len() > 1;
    let each = |finding: &&Finding| !(together && matches!(finding, Finding::NoEvidence(_)));
    html! {
        <section class="cx-section" aria-labelledby="cx-findings">
            <h2 class="cx-heading" id="cx-findings">{ t.result.findings }</h2>
            <ul class="cx-list">
                if together {
                    <li>
                        { (t.result.without_evidence)(without_evidence.len()) }
                        for (at, no) in without_evidence.iter().enumerate() {
                            if at > 0 {
                                { t.fields.separator }
                            }
                            <a href={Route::Indicator(*no).to_string()}>{ (t.result.indicator_no)(*no) }</a>
                        }
                    </li>
                }
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
