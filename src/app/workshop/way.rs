//! The way of a county from recommendation to the end of its designation, as a register records
//! it: every state is worked out from the events as it is for the province. All of it is invented.
//!
//! Must not know: any slide, and what anything is called.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::workshop::scenario::{BuiltIn, Source, built_in};
use crate::domain::date::Date;
use crate::eligibility::stages::Stage as Step;
use crate::register::Register;
use crate::register::event::{self, Entry, Event, Ground, Outcome, Revocation, StepKind};
use crate::register::history::History;
use crate::register::settings::Settings;
use crate::register::state::Stage;
use crate::report::Report;
use crate::screening::submission::{CountyFile, CountyKey};

/// Whose way it is: the county of the last comparison.
pub const COUNTY: BuiltIn = BuiltIn::TiedRight;

/// How many events it has, a slide each.
pub const N_EVENTS: u8 = 9;

/// What is invented of it, in the words of a language.
#[derive(Clone, Copy, Debug)]
pub struct WayWords {
    /// Which prefecture recommends it.
    pub prefecture: &'static str,
    /// To what somebody objects, and how that was found.
    pub objection: [&'static str; 2],
    /// What happened that ends the designation.
    pub facts: &'static str,
}

/// An event of the way, with what follows from it and those before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnTheWay {
    /// The stage of the notice that it belongs to.
    pub step: Step,
    /// What is recorded.
    pub event: Event,
    /// Where the county then stands.
    pub stage: Stage,
}

/// The events of the way in their order; fewer only if one had no effect.
#[must_use]
pub fn way(words: &WayWords) -> Vec<OnTheWay> {
    let own = built_in().iter().find(|it| it.source == Source::BuiltIn(COUNTY));
    let Some(scenario) = own else { return Vec::new() };
    let name = scenario.assessment.applicant.name.clone();
    let mut assessment = scenario.assessment.clone();
    // As it applied: filled in before the day of the prefecture's recommendation.
    let filled_in = Date::new(2021, 4, 10);
    assessment.prepared.on = filled_in;
    assessment.reference_date = filled_in.unwrap_or(assessment.reference_date);
    let report = Rc::new(Report::new(scenario.scheme.clone(), assessment));
    let file = Some(Rc::new(CountyFile::made_here(report)));
    let (round, mut register) =
        (scenario.assessment.round, Register::begin(Settings::new(scenario.scheme.clone())));
    let mut history = History::default();
    let mut on_the_way = Vec::new();
    for ((year, month, day), step, kind) in events(words, file) {
        let county = CountyKey::Name(name.clone());
        let step_of = event::Step { county, name: name.to_string(), round, kind };
        let Some(on) = Date::new(year, month, day) else { continue };
        let event = Event { on, document: String::new(), entry: Entry::Step(step_of) };
        let no = event::EventNo::at(register.events.len());
        if history.add(&register, no, &event).is_ok() {
            register.events.push(event.clone());
            let stage = history.applications.first().map(|it| it.stage());
            on_the_way.extend(stage.map(|stage| OnTheWay { step, event, stage }));
        }
    }
    on_the_way
}

type On = (u16, u8, u8);

fn events(words: &WayWords, file: event::EmbeddedFile) -> [(On, Step, StepKind); 9] {
    let days = Date::new(2021, 12, 1).zip(Date::new(2021, 12, 7));
    let (from, to) = days.unwrap_or((Date::FIRST, Date::FIRST));
    let [objection, finding] = words.objection.map(str::to_owned);
    let recommended = StepKind::Recommended {
        by: words.prefecture.to_owned(),
        screening: String::new(),
        excess: String::new(),
        file,
    };
    let revoked =
        StepKind::Revoked(Revocation { ground: Ground::Exclusion, facts: words.facts.to_owned() });
    [
        ((2021, 4, 14), Step::Application, recommended),
        ((2021, 5, 6), Step::Candidate, StepKind::Admitted { documents: BTreeMap::new() }),
        ((2021, 11, 20), Step::Evaluation, StepKind::Evaluated { file: None }),
        ((2021, 12, 1), Step::Publicity, StepKind::Listed { from, to }),
        (
            (2021, 12, 3),
            Step::Publicity,
            StepKind::Objection { text: objection, outcome: Outcome::Open, finding: String::new() },
        ),
        (
            (2021, 12, 10),
            Step::Publicity,
            StepKind::Settled { objection: event::EventNo(5), upheld: false, finding },
        ),
        ((2021, 12, 20), Step::Designation, StepKind::Designated),
        ((2023, 12, 20), Step::Reevaluation, StepKind::Reevaluated { file: None, revoked: None }),
        ((2024, 9, 2), Step::Reevaluation, revoked),
    ]
}
