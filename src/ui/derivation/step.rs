//! How one number came about: rule, inputs, arithmetic, weight, basis, and its parts, each
//! with a derivation of its own.
//!
//! Must not know: how anything is computed; it reads the trace of the report.

use yew::prelude::*;

use crate::domain::framework::Place;
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::report::Report;
use crate::scoring::trace::{
    Constituent, Contribution, Method, Standing, Stated, Step, Subject, Trace,
};
use crate::ui::derivation::Derivation;
use crate::ui::derivation::input_words::{input_title, input_value};
use crate::ui::derivation::line::ends;
use crate::ui::fields::said::{Number, figure};
use crate::ui::view::store::View;

/// The properties of [`StepView`].
#[derive(Clone, PartialEq, Properties)]
pub struct StepViewProps {
    /// What the page sees.
    pub view: View,
    /// Which number.
    pub subject: Subject,
    /// The id of the derivation, with which those of its parts begin.
    pub id: AttrValue,
}

/// The derivation of one number.
#[component]
pub fn StepView(props: &StepViewProps) -> Html {
    let StepViewProps { view, subject, id } = props;
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let trace = report.trace();
    let Some(step) = trace.step(subject) else {
        return Html::default();
    };
    let t = view.t().derivation();
    let judged = judged(report, subject);
    let arithmetic = ends(view, &step.lines);
    html! {
        <div class="cx-derivation" id={id.clone()}>
            if step.standing != Standing::Counted {
                <p class="cx-derivation__remark">{ (t.standing)(step.standing) }</p>
            }
            for remark in &step.remarks {
                <p class="cx-derivation__remark">{ (t.remark)(*remark) }</p>
            }
            <p><strong class="cx-derivation__head">{ t.rule }</strong>{ (t.method)(&step.method, judged) }</p>
            { inputs(view, judged, step) }
            if arithmetic != Html::default() {
                <p class="cx-derivation__head">{ t.arithmetic }</p>
                { arithmetic }
            }
            if let Some(contribution) = &step.contribution {
                { adds(view, contribution) }
            }
            if let Some(basis) = step.basis.as_ref().filter(|basis| !basis.is_empty()) {
                <p class="cx-muted">{ view.t().indicator.basis }<span lang="zh-CN">{ basis }</span></p>
            }
            if !step.parts.is_empty() {
                <p class="cx-derivation__head">{ t.parts }</p>
                <ul class="cx-derivation__parts">
                    for (position, part) in step.parts.iter().enumerate() {
                        <li>{ part_line(view, report, &trace, part, &format!("{id}-{position}")) }</li>
                    }
                </ul>
            }
        </div>
    }
}

fn judged<'a>(report: &'a Report, subject: &Subject) -> Option<&'a SchemeIndicator> {
    match subject {
        Subject::Item(no, _) | Subject::Indicator(no) => report.scheme.indicators.get(no),
        Subject::Dimension(_) | Subject::Base | Subject::Bonus | Subject::Total => None,
    }
}

/// What a number is the number of.
#[must_use]
pub fn subject_title(view: &View, report: &Report, subject: &Subject) -> String {
    let t = view.t();
    let framework = &report.edition().framework;
    match subject {
        Subject::Item(_, id) => {
            let items = judged(report, subject).map(|judged| judged.items.as_slice());
            let item = items.unwrap_or_default().iter().find(|item| item.id() == id);
            item.map_or(id.as_str(), |item| item.title().in_language(view.language)).to_owned()
        }
        Subject::Indicator(no) => {
            let name = match framework.place(*no) {
                Some(Place::Printed(_, _, indicator)) => indicator.title.in_language(view.language),
                Some(Place::Missing(_)) | None => {
                    let own = judged(report, subject).and_then(|judged| judged.title.as_ref());
                    own.map_or(t.county.missing_title, |title| title.in_language(view.language))
                }
            };
            format!("{no}. {name}")
        }
        Subject::Dimension(no) => {
            let dimension = framework.dimensions.iter().find(|dimension| dimension.no == *no);
            let title = dimension.map(|dimension| dimension.title.in_language(view.language));
            (t.county.numbered)(no, title.unwrap_or_default())
        }
        Subject::Base => t.score.base.to_owned(),
        Subject::Bonus => t.score.bonus.to_owned(),
        Subject::Total => t.score.total.to_owned(),
    }
}

/// A part: what it is, its number with its own derivation, and its weight.
fn part_line(view: &View, report: &Report, trace: &Trace, part: &Constituent, id: &str) -> Html {
    let t = view.t().derivation();
    let Some(step) = trace.step(&part.subject) else {
        return Html::default();
    };
    let weight = step.contribution.as_ref().and_then(|contribution| contribution.weight);
    let title = subject_title(view, report, &part.subject);
    let number = Number::new(view, &title, step.result);
    html! {
        <>
            <span class="cx-derivation__part">{ title }</span>
            { " " }
            <Derivation view={view.clone()} subject={part.subject.clone()} {number} id={id.to_owned()} />
            { " " }
            if !part.counted {
                <span class="cx-muted">{ t.not_counted }</span>
            } else if let Some(weight) = weight {
                <span class="cx-muted">{ (t.weighs)(&weight.to_string()) }</span>
            }
        </>
    }
}

fn adds(view: &View, contribution: &Contribution) -> Html {
    let t = view.t().derivation();
    html! {
        <>
            <p>
                <strong class="cx-derivation__head">{ t.adds }</strong>
                { figure(view, Some(contribution.points)) }
                if let Some(weight) = contribution.weight {
                    { " " }<span class="cx-muted">{ (t.weighs)(&weight.to_string()) }</span>
                }
            </p>
            { ends(view, &contribution.lines) }
        </>
    }
}

/// What was stated, in the words of the scheme.
fn inputs(view: &View, judged: Option<&SchemeIndicator>, step: &Step) -> Html {
    let (Some(judged), Method::Item(rule, _)) = (judged, &step.method) else {
        return Html::default();
    };
    let item = match &step.subject {
        Subject::Item(_, id) => judged.items.iter().find(|item| item.id() == id),
        Subject::Indicator(_)
        | Subject::Dimension(_)
        | Subject::Base
        | Subject::Bonus
        | Subject::Total => None,
    };
    html! {
        <>
            <p class="cx-derivation__head">{ view.t().derivation().inputs }</p>
            <ul class="cx-derivation__inputs">
                for stated in &step.inputs {
                    <li>
                        <span class="cx-derivation__part">{ stated_title(view, judged, item, stated) }</span>
                        { " " }
                        <span class="cx-figure">{ input_value(view, judged, rule, &stated.id, stated.value) }</span>
                        if let Some(reason) = &stated.reason {
                            { " " }<span class="cx-muted">{ (view.t().derivation().zero)(reason.given()) }</span>
                        }
                    </li>
                }
            </ul>
        </>
    }
}

fn stated_title(
    view: &View,
    judged: &SchemeIndicator,
    item: Option<&Item>,
    stated: &Stated,
) -> String {
    item.map_or_else(|| stated.id.to_string(), |item| input_title(view, judged, item, &stated.id))
}
