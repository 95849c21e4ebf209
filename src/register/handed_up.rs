//! What a prefecture hands up: the counties that it chose, out of its saved screening, each
//! with its file and the gate held once more.
//!
//! Must not know: the register, and how a screening is opened.

use crate::domain::date::Date;
use crate::register::event::{Entry, Event, Step, StepKind};
use crate::screening::Screening;
use crate::screening::intake::admissions;
use crate::screening::nominees::file_of;
use crate::screening::ranking::Ranking;
use crate::screening::selection::{NotRecommendable, review};

/// What a screening hands up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedUp {
    /// The prefecture.
    pub prefecture: String,
    /// A recommendation for each county that it chose and may recommend.
    pub events: Vec<Event>,
    /// Whom it chose and may not recommend, and why.
    pub refused: Vec<(String, NotRecommendable)>,
}

/// What a saved screening hands up; none if it is of no prefecture. `code` is that of its file.
#[must_use]
pub fn handed_up(screening: &Screening, code: &str, on: Date) -> Option<HandedUp> {
    let settings = &screening.settings;
    let prefecture = settings.area.prefecture()?.to_owned();
    let ranking = Ranking::new(&admissions(screening), screening);
    let selection = &screening.selection;
    let review = review(selection, &ranking);
    let recommended = review.recommended.iter().filter_map(|at| selection.chosen.get(*at));
    let events = recommended.map(|chosen| Event {
        on,
        document: String::new(),
        entry: Entry::Step(Step {
            county: chosen.county.clone(),
            name: chosen.name.clone(),
            round: settings.round,
            kind: StepKind::Recommended {
                by: prefecture.clone(),
                screening: code.to_owned(),
                excess: selection.excess.clone(),
                file: file_of(screening, &ranking, &chosen.county),
            },
        }),
    });
    let events = events.collect();
    let refused = review
        .refused
        .iter()
        .filter_map(|(at, why)| Some((selection.chosen.get(*at)?.name.clone(), *why)));
    Some(HandedUp { prefecture, events, refused: refused.collect() })
}
