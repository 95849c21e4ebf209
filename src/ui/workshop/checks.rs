//! The six checks before a room: what is stated first, how it comes out once revealed.
//!
//! Must not know: thresholds. Outcomes, grounds and remarks come from the report.

use yew::prelude::*;

use crate::app::workshop::Shown;
use crate::domain::date::Date;
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::event::Event;
use crate::domain::facts::{EligibilityFacts, Reported};
use crate::eligibility::Check;
use crate::ui::county::check_rule::CheckRule;
use crate::ui::county::eligibility::reasons;
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

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
                <p class="cx-verdict" id="cx-verdict" data-verdict={verdict.word()}>
                    <strong>{ (t.eligibility.verdict)(verdict) }</strong>{ " " }<span>{ (t.eligibility.verdict_meaning)(verdict) }</span>
                </p>
            } else {
                <p class="cx-slide__guess">{ t.workshop().guess }</p>
            }
            for check in &report.eligibility.checks {
                <section class="cx-check" data-outcome={revealed.then(|| check.outcome.word())}>
                    <h2 class="cx-heading">{ check.rule.title.in_language(view.language) }</h2>
                    <p class="cx-check__clauses">{ (t.eligibility.clauses)(&check.rule.clauses) }</p>
                    <p class="cx-slide__facts">{ (t.fields.labelled)(t.workshop().facts_title, &(t.workshop().listed)(&facts(view, &record.assessment.eligibility, check.rule))) }</p>
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
            <p class="cx-outcome__word" data-outcome={check.outcome.word()}>{ (t.eligibility.outcome)(check.outcome) }</p>
            { reasons(view, check) }
            if let Some(window) = check.window {
                <p class="cx-hint">{ (t.eligibility.window)(check.rule, window) }</p>
            }
            <CheckRule view={view.clone()} check={check.clone()} id={format!("cx-check-{}-rule", check.rule.id)} />
        </div>
    }
}

/// What is stated for a check, before any judgement.
fn facts(view: &View, facts: &EligibilityFacts, check: &ExclusionCheck) -> Vec<String> {
    let t = view.t();
    match check.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            match facts.events(check.id) {
                Reported::None => vec![t.lists.there_was_none.to_owned()],
                Reported::Unknown => vec![t.fields.not_stated.to_owned()],
                reported @ (Reported::Listed(_) | Reported::OnRecord(_)) => {
                    reported.values().map(|event| stated(view, check, event)).collect()
                }
            }
        }
        CheckForm::Yearly { .. } => {
            let years = facts.years(check.id).into_iter();
            let said: Vec<_> =
                years.map(|year| (t.eligibility.energy_grades)(check, facts, year)).collect();
            if said.is_empty() { vec![t.fields.not_stated.to_owned()] } else { said }
        }
        CheckForm::Declared => {
            let said = match facts.declared(check.id) {
                Some(true) => t.eligibility.truthful_yes,
                Some(false) => t.eligibility.truthful_no,
                None => t.fields.not_stated,
            };
            vec![said.to_owned()]
        }
    }
}

/// An event in words: its day or days, and the figures that are known.
fn stated(view: &View, check: &ExclusionCheck, event: &Event) -> String {
    let t = view.t();
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    if matches!(check.form, CheckForm::Listed { .. }) {
        let [from, to] = [event.date, event.until].map(|of| day(of).unwrap_or_default());
        return format!("{from} – {to}");
    }
    let known = check.figures().iter().filter_map(|figure| {
        let value = event.figures.get(&figure.id)?;
        let name = figure.title.in_language(view.language);
        Some(format!("{name} {}", (t.derivation().amount)(figure, *value)))
    });
    let date = day(event.date).unwrap_or_else(|| t.fields.not_stated.to_owned());
    [date].into_iter().chain(known).collect::<Vec<_>>().join(", ")
}
