//! How any file becomes a scenario: whoever it is about cannot be told from it any more.
//!
//! Must not know: where the file comes from, or how it is read.

use std::ops::RangeInclusive;

use crate::app::workshop::Workshop;
use crate::app::workshop::scenario::{Scenario, Source};
use crate::app::workshop::update::MOST_OWN;
use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use crate::domain::application::Application;
use crate::domain::assessment::{Assessment, Prepared, Purpose};
use crate::domain::date::Date;
use crate::domain::division::divisions;
use crate::domain::entries::Entries;
use crate::domain::facts::EligibilityFacts;
use crate::domain::narrative::Narrative;
use crate::domain::plan::CreationPlan;
use crate::domain::scheme::Scheme;

/// Names for the trainer's scenarios. No character of them but the last stands in the name
/// of any county or prefecture of Henan.
pub const NAMES: [&str; 6] = ["云笺县", "雁翊县", "枫昭县", "荷筠县", "雾熠县", "禾曜县"];

/// Stands where a reason stood: 不适用 needs one, and the county's own may tell who it is.
pub const REASON: &str = "（理由已略去）";

/// A scenario of the file. A demo file about nobody real is taken as it stands, so that a
/// shared scenario comes back whole; of any other all names and free texts are left out.
#[must_use]
pub fn scenario(assessment: Assessment, scheme: Scheme, workshop: &Workshop) -> Scenario {
    let assessment =
        if is_invented(&assessment) { assessment } else { invented(assessment, workshop) };
    Scenario { source: Source::Own, assessment, scheme }
}

/// Whether the file is a demo whose county no list knows: neither by name nor by code.
#[must_use]
pub fn is_invented(assessment: &Assessment) -> bool {
    let Applicant { name, code, prefecture, .. } = &assessment.applicant;
    let told = |real: &str| name.as_str().contains(stem(real));
    let listed =
        || divisions().iter().any(|division| told(&division.name) || told(&division.prefecture));
    let coded = code.as_ref().is_some_and(|code| !code.as_str().starts_with(NOWHERE));
    assessment.purpose == Purpose::Demo && !coded && prefecture.is_none() && !listed()
}

/// A name without 县, 区 or 市 at its end, where two characters are left: 兰考 is as telling
/// as 兰考县, while 杞 alone would be found in anything.
fn stem(name: &str) -> &str {
    let last = name.chars().next_back().map_or(0, char::len_utf8);
    let stem = name.get(..name.len() - last).unwrap_or(name);
    if stem.chars().count() < 2 { name } else { stem }
}

/// With which the codes of invented counties begin: GB/T 2260 gives `00` to no province.
const NOWHERE: &str = "00";

/// The facts alone, under an invented name. Figures and dates stay: the score rests on
/// them. Evidence, notes, preparation, papers and plan go, because each may tell a name.
fn invented(mut assessment: Assessment, workshop: &Workshop) -> Assessment {
    assessment.purpose = Purpose::Demo;
    assessment.applicant = somebody(assessment.applicant, workshop);
    assessment.prepared = Prepared::default();
    assessment.application = Application::default();
    assessment.plan = CreationPlan::default();
    assessment.narrative = Narrative::default();
    for answer in assessment.answers.values_mut() {
        *answer = Answer::new(match &answer.state {
            AnswerState::Answered(inputs) => AnswerState::Answered(without_reasons(inputs)),
            AnswerState::Unknown => AnswerState::Unknown,
            AnswerState::NotApplicable(_) => AnswerState::NotApplicable(REASON.to_owned()),
        });
    }
    assessment.evidence = Entries::new();
    without_notes(&mut assessment.eligibility);
    assessment
}

/// The facts; a zero that needs a reason keeps one, which says nothing.
fn without_reasons(inputs: &Inputs) -> Inputs {
    let mut inputs = inputs.clone();
    let explained: Vec<_> = inputs.all_words().keys().cloned().collect();
    explained.into_iter().for_each(|id| inputs.say(id, REASON.to_owned()));
    inputs
}

/// What still tells those who know the county whose it is, and can be changed without a change
/// of the score: every day moved alike, and the route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disguise {
    /// By how many days each day is moved; to earlier days where they are negative.
    pub days: i32,
    /// Whether it applies to the province directly.
    pub direct: bool,
}

/// By how many days a scenario can be moved: its reference date stays in its year, so that the
/// years with a grade remain those that count.
#[must_use]
pub fn free_days(assessment: &Assessment) -> RangeInclusive<i32> {
    let reference = assessment.reference_date;
    let first = Date::new(reference.year(), 1, 1).unwrap_or(reference);
    let last = Date::last_of_year(reference.year()).unwrap_or(reference);
    reference.days_until(first)..=reference.days_until(last)
}

/// The scenario under a disguise; none where a day would leave the calendar, or the reference
/// date its year.
#[must_use]
pub fn disguised(assessment: &Assessment, of: Disguise) -> Option<Assessment> {
    let mut assessment = assessment.clone();
    if !free_days(&assessment).contains(&of.days) {
        return None;
    }
    assessment.reference_date = assessment.reference_date.plus_days(of.days)?;
    for event in assessment.eligibility.all_events_mut() {
        for day in [&mut event.date, &mut event.until].into_iter().flatten() {
            *day = day.plus_days(of.days)?;
        }
    }
    assessment.applicant.province_administered = of.direct;
    Some(assessment)
}

/// The first name that no scenario has, with a code of its own; once all are used, the
/// first with a number. A development zone has no code, and every other kind needs one.
fn somebody(applicant: Applicant, workshop: &Workshop) -> Applicant {
    let used = |name: &str| {
        let mut sessions = workshop.sessions.values();
        sessions.any(|session| session.scenario.assessment.applicant.name.as_str() == name)
    };
    let numbered = (0..=MOST_OWN).flat_map(|round| {
        NAMES.map(|name| if round == 0 { name.to_owned() } else { format!("{name}{}", round + 1) })
    });
    // There are more names than scenarios, so that one is always free.
    let free = numbered.enumerate().find(|(_, name)| !used(name));
    let (at, name) = free.unwrap_or_default();
    let code = DivisionCode::new(&format!("{NOWHERE}{:04}", 101 + at));
    Applicant {
        name: ApplicantName::new(&name).unwrap_or(applicant.name),
        code: code.filter(|_| applicant.kind != ApplicantKind::DevelopmentZone),
        prefecture: None,
        ..applicant
    }
}

fn without_notes(facts: &mut EligibilityFacts) {
    facts.all_events_mut().for_each(|event| event.note.clear());
}
