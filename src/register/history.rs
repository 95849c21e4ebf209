//! Every state, computed from the events: each is held against what stands before it, and one
//! that could not have happened has no effect and is told.
//!
//! Must not know: files, papers, users' wording.

use std::rc::Rc;

use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::eligibility::Verdict;
use crate::register::Register;
use crate::register::event::{Entry, Event, EventNo, Outcome, Step, StepKind};
use crate::register::refusal::Refusal;
use crate::register::settings::{Route, Settings};
use crate::register::state::{
    Application, Evaluation, Listing, Objection, Record, Reevaluation, Review, Stage, listed,
};
use crate::register::warning::is_unlisted;
use crate::screening::judgement::Judgement;
use crate::screening::submission::CountyKey;

/// What follows from the events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Every application, in the order of the events.
    pub applications: Vec<Application>,
    /// The events that have no effect, and why.
    pub without_effect: Vec<(EventNo, Refusal)>,
    /// The events that were declared void, each with the event that did so.
    pub voided: Vec<(EventNo, EventNo)>,
}

impl History {
    /// Works it out.
    #[must_use]
    pub fn new(register: &Register) -> Self {
        let mut history = Self { voided: voided(&register.events), ..Self::default() };
        for (at, event) in register.events.iter().enumerate() {
            let no = EventNo::at(at);
            if history.is_voided(no) {
                continue;
            }
            if let Err(refusal) = history.take(register, no, event) {
                history.without_effect.push((no, refusal));
            }
        }
        history
    }

    /// Why an event would have no effect if it were added now; none if it would have one.
    #[must_use]
    pub fn refusal(&self, register: &Register, event: &Event) -> Option<Refusal> {
        let no = EventNo::at(register.events.len());
        if let Entry::Voided { event, .. } = event.entry {
            let at = usize::from(event.0).checked_sub(1)?;
            let step = register.events.get(at).and_then(Event::step);
            let can_be = step.is_some() && !self.is_voided(event);
            return (!can_be).then_some(Refusal::NoSuchEvent(event));
        }
        self.clone().take(register, no, event).err()
    }

    /// Takes one more event without going through those before it, as its effect or the reason
    /// why it has none. Not for one that declares another void: what rested on that has to be
    /// worked out again.
    ///
    /// # Errors
    /// Why it has no effect; nothing has changed then.
    pub fn add(&mut self, register: &Register, no: EventNo, event: &Event) -> Result<(), Refusal> {
        self.take(register, no, event)
    }

    /// Whether an event was declared void.
    #[must_use]
    pub fn is_voided(&self, no: EventNo) -> bool {
        self.voided.iter().any(|(voided, _)| *voided == no)
    }

    /// The applications of a round.
    pub fn of_round(&self, round: u16) -> impl Iterator<Item = &Application> {
        self.applications.iter().filter(move |application| application.round == round)
    }

    /// The applications of a county.
    pub fn of_county(&self, county: &CountyKey) -> impl Iterator<Item = &Application> {
        self.applications.iter().filter(move |application| application.county == *county)
    }

    /// One application.
    #[must_use]
    pub fn application(&self, county: &CountyKey, round: u16) -> Option<&Application> {
        self.of_county(county).find(|application| application.round == round)
    }

    /// The model counties that are to be evaluated on a day, the longest due first.
    #[must_use]
    pub fn due(&self, on: Date, edition: &Edition) -> Vec<(&Application, Date)> {
        let next = |it: &'_ Application| it.next_evaluation(edition).filter(|next| *next <= on);
        let due = self.applications.iter().filter_map(|it| Some((it, next(it)?)));
        let mut due: Vec<_> = due.collect();
        crate::domain::gather::sort_by_key(&mut due, |(_, next)| *next);
        due
    }

    fn take(&mut self, register: &Register, no: EventNo, event: &Event) -> Result<(), Refusal> {
        let settings = &register.settings;
        let step = match &event.entry {
            // It had its effect before all others, where it has one.
            Entry::Voided { event, .. } => {
                let has_effect = self.voided.iter().any(|(_, by)| *by == no);
                return if has_effect { Ok(()) } else { Err(Refusal::NoSuchEvent(*event)) };
            }
            Entry::Step(step) => step,
        };
        let record = Record { event: no, on: event.on, document: event.document.clone() };
        if matches!(step.kind, StepKind::Recommended { .. } | StepKind::Direct { .. }) {
            let application = self.applied(settings, record, step)?;
            self.applications.push(application);
            return Ok(());
        }
        let held_elsewhere = self.designated(&step.county);
        let own = |it: &&mut Application| it.county == step.county && it.round == step.round;
        let found = self.applications.iter_mut().find(own);
        let application = found.ok_or(Refusal::NoApplication)?;
        if event.on < application.last {
            return Err(Refusal::BeforeLast(application.last));
        }
        match (&step.kind, held_elsewhere) {
            (StepKind::Designated, Some(round)) => return Err(Refusal::IsDesignated(round)),
            _ => follow(application, record, &step.kind)?,
        }
        application.last = event.on;
        Ok(())
    }

    /// The round in which a county was designated that is a model county now.
    fn designated(&self, county: &CountyKey) -> Option<u16> {
        let mut all = self.of_county(county);
        all.find(|it| it.stage() == Stage::Designated).map(|it| it.round)
    }

    fn applied(
        &self,
        settings: &Settings,
        record: Record,
        step: &Step,
    ) -> Result<Application, Refusal> {
        let edition = settings.edition();
        if edition.rounds.iter().all(|round| round.year != step.round) {
            return Err(Refusal::NoSuchRound(step.round));
        }
        let on_list = listed(&step.county);
        if on_list.is_none() && matches!(step.county, CountyKey::Code(_)) {
            return Err(Refusal::NoSuchCounty);
        }
        if self.application(&step.county, step.round).is_some() {
            return Err(Refusal::Twice);
        }
        if let Some(round) = self.designated(&step.county) {
            return Err(Refusal::IsDesignated(round));
        }
        let before = self.of_county(&step.county).next().is_some();
        if before && settings.second_application == Some(false) {
            return Err(Refusal::NoSecondApplication);
        }
        let (route, by, screening, excess) = match &step.kind {
            StepKind::Recommended { by, screening, excess, .. } => {
                (Route::Recommended, by.as_str(), screening.as_str(), excess.as_str())
            }
            // Only an application comes here.
            StepKind::Direct { .. }
            | StepKind::Admitted { .. }
            | StepKind::NotAdmitted { .. }
            | StepKind::Evaluated { .. }
            | StepKind::Listed { .. }
            | StepKind::Objection { .. }
            | StepKind::Settled { .. }
            | StepKind::Designated
            | StepKind::Reevaluated { .. }
            | StepKind::Revoked(_) => (Route::Direct, "", "", ""),
        };
        let direct = match &step.county {
            CountyKey::Code(code) => edition.is_direct(code),
            CountyKey::Name(_) => false,
        };
        let unlisted = is_unlisted(&step.county, edition);
        let due = match (unlisted, direct) {
            (true, _) => settings.unlisted_route,
            (false, true) => Some(Route::Direct),
            (false, false) => Some(Route::Recommended),
        };
        match (due, route) {
            (Some(Route::Direct), Route::Recommended) => return Err(Refusal::AppliesDirectly),
            (Some(Route::Recommended), Route::Direct) => return Err(Refusal::NeedsRecommendation),
            (Some(_) | None, _) => {}
        }
        if let (Some((_, prefecture)), Route::Recommended, false) = (on_list, route, unlisted)
            && prefecture != by
        {
            return Err(Refusal::OfPrefecture(prefecture.to_owned()));
        }
        Ok(Application {
            county: step.county.clone(),
            name: on_list.map_or(step.name.as_str(), |(name, _)| name).to_owned(),
            prefecture: on_list.map_or(by, |(_, prefecture)| prefecture).to_owned(),
            round: step.round,
            route,
            screening: screening.to_owned(),
            excess: excess.to_owned(),
            last: record.on,
            applied: record,
            file: step.kind.file().cloned(),
            review: None,
            evaluation: None,
            listing: None,
            objections: Vec::new(),
            designation: None,
            reevaluations: Vec::new(),
            revocation: None,
        })
    }
}

/// What follows an application.
fn follow(of: &mut Application, record: Record, kind: &StepKind) -> Result<(), Refusal> {
    let stage = of.stage();
    let stands = |among: &[Stage]| {
        if among.contains(&stage) { Ok(()) } else { Err(Refusal::Stands(stage)) }
    };
    match kind {
        StepKind::Recommended { .. } | StepKind::Direct { .. } => return Err(Refusal::Twice),
        StepKind::Admitted { documents } => {
            stands(&[Stage::Applied, Stage::NotAdmitted])?;
            gate(of.judged(record.on).as_ref())?;
            of.review = Some(Review { record, documents: documents.clone(), refused: None });
        }
        StepKind::NotAdmitted { documents, reason } => {
            stands(&[Stage::Applied])?;
            let refused = Some(reason.clone());
            of.review = Some(Review { record, documents: documents.clone(), refused });
        }
        StepKind::Evaluated { file } => {
            stands(&[Stage::Candidate, Stage::Evaluated])?;
            let file = file.as_ref().or(of.file.as_ref()).ok_or(Refusal::NoFile)?;
            let judgement = Judgement::new(&file.report.assessment, record.on);
            of.evaluation = Some(Evaluation { record, file: Rc::clone(file), judgement });
        }
        StepKind::Listed { from, to } => {
            stands(&[Stage::Evaluated, Stage::Listed])?;
            gate(of.evaluation.as_ref().map(|it| &it.judgement))?;
            if from > to {
                return Err(Refusal::EndsBeforeBegin);
            }
            of.listing = Some(Listing { record, from: *from, to: *to });
        }
        StepKind::Objection { text, outcome, finding } => {
            stands(&[Stage::Listed, Stage::Rejected])?;
            let (text, finding) = (text.clone(), finding.clone());
            of.objections.push(Objection { record, text, outcome: *outcome, finding });
        }
        StepKind::Settled { objection, upheld, finding } => {
            let open =
                |it: &&mut Objection| it.record.event == *objection && it.outcome == Outcome::Open;
            let found = of.objections.iter_mut().find(open);
            let found = found.ok_or(Refusal::NoSuchEvent(*objection))?;
            found.outcome = if *upheld { Outcome::Upheld } else { Outcome::Dismissed };
            found.finding.clone_from(finding);
        }
        StepKind::Designated => {
            stands(&[Stage::Listed])?;
            match (of.objections(Outcome::Open), &of.listing) {
                (0, Some(listing)) if record.on > listing.to => {}
                (0, listing) => {
                    return Err(Refusal::StillPublic(listing.as_ref().map_or(of.last, |it| it.to)));
                }
                (open, _) => return Err(Refusal::OpenObjections(open)),
            }
            of.designation = Some(record);
        }
        StepKind::Reevaluated { file, revoked } => {
            stands(&[Stage::Designated])?;
            if let Some(revocation) = revoked {
                of.revocation = Some((record.clone(), revocation.clone()));
            }
            let (file, revoked) = (file.clone(), revoked.clone());
            of.reevaluations.push(Reevaluation { record, file, revoked });
        }
        StepKind::Revoked(revocation) => {
            stands(&[Stage::Designated])?;
            of.revocation = Some((record, revocation.clone()));
        }
    }
    Ok(())
}

/// What excludes, or may, lets nobody pass; where there is no file, nothing is known that
/// would hold a county back, and its papers say so.
fn gate(judgement: Option<&Judgement>) -> Result<(), Refusal> {
    match judgement.map(Judgement::verdict) {
        Some(Verdict::Barred) => Err(Refusal::Barred),
        Some(Verdict::Unverified) => Err(Refusal::Unverified),
        Some(Verdict::Clear) | None => Ok(()),
    }
}

/// Each event that is declared void by a later one, with the first that does so.
fn voided(events: &[Event]) -> Vec<(EventNo, EventNo)> {
    let mut voided: Vec<(EventNo, EventNo)> = Vec::new();
    for (at, event) in events.iter().enumerate() {
        let Entry::Voided { event: no, .. } = event.entry else { continue };
        let target = usize::from(no.0).checked_sub(1).filter(|target| *target < at);
        let is_step = target.and_then(|target| events.get(target)?.step()).is_some();
        if is_step && voided.iter().all(|(known, _)| *known != no) {
            voided.push((no, EventNo::at(at)));
        }
    }
    voided
}
