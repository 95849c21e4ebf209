//! The six checks before a room: what is stated first; once revealed, what bars the county
//! before all else.
//!
//! Must not know: thresholds. Outcomes and grounds come from the report.

use yew::prelude::*;

use crate::domain::date::Date;
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::event::Event;
use crate::domain::facts::{EligibilityFacts, EnergyGrade, Reported};
use crate::eligibility::{Check, Outcome};
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

/// The checks in six lines, those that bar first once they are revealed.
pub fn checks(view: &View, revealed: bool) -> Html {
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let (t, facts) = (view.t(), &record.assessment.eligibility);
    let mut checks: Vec<&Check> = report.eligibility.checks.iter().collect();
    if revealed {
        checks.sort_by_key(|check| match check.outcome {
            Outcome::Triggered => 0,
            Outcome::Unverified => 1,
            Outcome::Clear => 2,
        });
    }
    html! {
        <dl class="cx-slide__checks">
            for check in checks {
                <div data-outcome={revealed.then(|| check.outcome.word())} key={check.rule.id.as_str()}>
                    <dt>{ check.rule.title.in_language(view.language) }</dt>
                    <dd>
                        if revealed {
                            <strong>{ (t.eligibility.outcome)(check.outcome) }</strong>
                            if check.outcome != Outcome::Clear {
                                { " " }<span class="cx-slide__ground">{ why(view, check) }</span>
                            }
                        } else {
                            { stated(view, facts, check.rule) }
                        }
                    </dd>
                </div>
            }
        </dl>
    }
}

/// What a check comes to, and why.
fn why(view: &View, check: &Check) -> String {
    let t = view.t();
    let grounds = check.grounds.iter().map(t.eligibility.ground);
    let open = check.open.iter().map(t.eligibility.open_fact);
    grounds.chain(open).take(2).collect::<Vec<_>>().join(t.fields.separator)
}

/// What is stated for a check, before any judgement.
pub fn stated(view: &View, facts: &EligibilityFacts, check: &ExclusionCheck) -> String {
    let t = view.t();
    match check.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            match facts.events(check.id) {
                Reported::None => t.lists.there_was_none.to_owned(),
                Reported::Unknown => t.fields.not_stated.to_owned(),
                reported @ (Reported::Listed(_) | Reported::OnRecord(_)) => {
                    let events = reported.values().map(|event| event_words(view, check, event));
                    events.collect::<Vec<_>>().join(t.fields.separator)
                }
            }
        }
        CheckForm::Yearly { .. } => {
            let years: Vec<u16> = facts.years(check.id).into_iter().collect();
            let all_met = years.iter().all(|year| {
                check.targets().iter().all(|target| is_met(facts.grade(check.id, *year, target.id)))
            });
            match (years.first(), years.last()) {
                (Some(first), Some(last)) if all_met => (t.workshop().all_met)(*first, *last),
                _ => {
                    let years = years.into_iter();
                    let said = years.map(|year| (t.eligibility.energy_grades)(check, facts, year));
                    let said = said.collect::<Vec<_>>().join(t.fields.separator);
                    if said.is_empty() { t.fields.not_stated.to_owned() } else { said }
                }
            }
        }
        CheckForm::Declared => match facts.declared(check.id) {
            Some(true) => t.workshop().declared,
            Some(false) => t.workshop().not_declared,
            None => t.fields.not_stated,
        }
        .to_owned(),
    }
}

/// Whether a grade says that a target was reached.
const fn is_met(grade: EnergyGrade) -> bool {
    matches!(grade, EnergyGrade::Met | EnergyGrade::Exceeded)
}

/// An event in words: its day or days, and the figures that are not zero.
fn event_words(view: &View, check: &ExclusionCheck, event: &Event) -> String {
    let t = view.t();
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    if matches!(check.form, CheckForm::Listed { .. }) {
        let [from, to] = [event.date, event.until].map(|of| day(of).unwrap_or_default());
        return format!("{from} – {to}");
    }
    let known = check.figures().iter().filter_map(|figure| {
        let value = event.figures.get(&figure.id).filter(|value| !value.is_zero())?;
        let name = figure.title.in_language(view.language);
        Some(format!("{name} {}", (t.derivation().amount)(figure, *value)))
    });
    let date = day(event.date).unwrap_or_else(|| t.fields.not_stated.to_owned());
    [date].into_iter().chain(known).collect::<Vec<_>>().join(t.workshop().comma)
}
