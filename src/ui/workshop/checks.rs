//! The six checks before a room: what is stated first, how it comes out once revealed.
//!
//! Must not know: thresholds. Outcomes, grounds and remarks come from the report.

use yew::prelude::*;

use crate::app::workshop::Shown;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::facts::{EligibilityFacts, Reported};
use crate::eligibility::{Check, CheckId, Figure};
use crate::ui::check_rule::CheckRule;
use crate::ui::eligibility::{check_key, outcome_key, reasons};
use crate::ui::score_panel::verdict_key;
use crate::ui::store::View;

/// The properties of [`Checks`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChecksProps {
    /// What the slide sees.
    pub view: View,
    /// How much is revealed.
    pub shown: Shown,
}

/// The checks.
#[component]
pub fn Checks(props: &ChecksProps) -> Html {
    let ChecksProps { view, shown } = props;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let (verdict, revealed) = (report.eligibility.verdict, *shown != Shown::Hidden);
    html! {
        <>
            if revealed {
                <p class="cx-verdict" id="cx-verdict" data-verdict={verdict_key(verdict)}>
                    <strong>{ (t.verdict)(verdict) }</strong>{ " " }<span>{ (t.verdict_meaning)(verdict) }</span>
                </p>
            } else {
                <p class="cx-slide__guess">{ t.workshop.guess }</p>
            }
            for check in &report.eligibility.checks {
                <section class="cx-check" data-outcome={revealed.then(|| outcome_key(check.outcome))}>
                    <h2 class="cx-heading">{ (t.check)(check.id) }</h2>
                    <p class="cx-check__clauses">{ (t.clauses)(check.id.clauses()) }</p>
                    <p class="cx-slide__facts">{ (t.workshop.labelled)(t.workshop.facts_title, &(t.workshop.listed)(&facts(view, &record.assessment.eligibility, check.id))) }</p>
                    if revealed {
                        { outcome(view, check) }
                    }
                </section>
            }
        </>
    }
}

fn outcome(view: &View, check: &Check) -> Html {
    let t = view.t();
    html! {
        <div class="cx-outcome">
            <p class="cx-outcome__word" data-outcome={outcome_key(check.outcome)}>{ (t.outcome)(check.outcome) }</p>
            { reasons(view, check) }
            if let Some(window) = check.window {
                <p class="cx-hint">{ (t.window)(check.id, window) }</p>
            }
            <CheckRule view={view.clone()} check={check.clone()} id={format!("cx-check-{}-rule", check_key(check.id))} />
        </div>
    }
}

/// What is stated for a check, before any judgement.
fn facts(view: &View, facts: &EligibilityFacts, check: CheckId) -> Vec<String> {
    let t = view.t();
    match check {
        CheckId::SafetyAccident => listed(view, &facts.safety_accidents, |event| {
            let figures = [
                (t.deaths, Figure::Deaths, event.deaths),
                (t.injured, Figure::Injured, event.injured),
                (t.loss, Figure::LossYuan, event.loss_yuan),
            ];
            (event.date, figures.to_vec())
        }),
        CheckId::EnvironmentalIncident => listed(view, &facts.environmental_incidents, |event| {
            let figures = [
                (t.deaths, Figure::Deaths, event.deaths),
                (t.poisoned_or_injured, Figure::Injured, event.injured),
                (t.evacuated, Figure::Evacuated, event.evacuated),
                (t.loss, Figure::LossYuan, event.loss_yuan),
            ];
            (event.date, figures.to_vec())
        }),
        CheckId::EnergyTarget => {
            let targets = facts.energy_targets.iter();
            let said =
                targets.map(|target| format!("{} {}", target.year, (t.energy_grade)(target.grade)));
            let said: Vec<_> = said.collect();
            if said.is_empty() { vec![t.not_stated.to_owned()] } else { said }
        }
        CheckId::StatisticalFraud => {
            listed(view, &facts.statistical_fraud, |finding| (finding.date, Vec::new()))
        }
        CheckId::JudgmentDefaulter => match &facts.judgment_defaulter {
            Reported::None => vec![t.there_was_none.to_owned()],
            Reported::Unknown => vec![t.not_stated.to_owned()],
            Reported::Listed(spans) => {
                let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
                spans
                    .values()
                    .map(|span| format!("{} – {}", day(span.from()), day(span.to())))
                    .collect()
            }
        },
        CheckId::MaterialsTruthful => {
            let said = match facts.materials_truthful {
                Some(true) => t.truthful_yes,
                Some(false) => t.truthful_no,
                None => t.not_stated,
            };
            vec![said.to_owned()]
        }
    }
}

/// A figure with what the page calls it.
type Told = (&'static str, Figure, Option<Quantity>);

/// Events in words: the day and the figures that are known.
fn listed<T>(
    view: &View,
    reported: &Reported<T>,
    told: impl Fn(&T) -> (Option<Date>, Vec<Told>),
) -> Vec<String> {
    let t = view.t();
    match reported {
        Reported::None => vec![t.there_was_none.to_owned()],
        Reported::Unknown => vec![t.not_stated.to_owned()],
        Reported::Listed(events) => {
            let line = |event: &T| {
                let (date, figures) = told(event);
                let known = figures.into_iter().filter_map(|(name, of, value)| {
                    Some(format!("{name} {}", (t.derivation.amount)(of, value?)))
                });
                let date = date.map_or_else(|| t.not_stated.to_owned(), |date| date.to_string());
                [date].into_iter().chain(known).collect::<Vec<_>>().join(", ")
            };
            events.values().map(line).collect()
        }
    }
}
