//! An event that is being entered: for which counties, with what, and what becomes of it.
//!
//! Must not know: fields, and how anything is worded.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::province::Picked;
use crate::domain::date::Date;
use crate::domain::id::DocumentId;
use crate::register::Register;
use crate::register::event::{Entry, Event, EventNo, Ground, Outcome, Revocation, Step, StepKind};
use crate::register::history::History;
use crate::register::refusal::Refusal;
use crate::register::state::{Application, Stage};
use crate::screening::submission::{CountyFile, CountyKey};

/// What can be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A recommendation.
    Recommended,
    /// A direct application.
    Direct,
    /// The review found it fit.
    Admitted,
    /// It did not.
    NotAdmitted,
    /// It was evaluated.
    Evaluated,
    /// It is listed for publicity.
    Listed,
    /// Somebody objected.
    Objection,
    /// An objection was decided.
    Settled,
    /// It was designated.
    Designated,
    /// It was evaluated again and is kept.
    Kept,
    /// It was evaluated again and is not.
    NotKept,
    /// It was revoked otherwise.
    Revoked,
    /// An earlier event was wrong.
    Voided,
}

impl Kind {
    /// Where a county has to stand for it; none of those that need no county of the round.
    #[must_use]
    pub const fn stages(self) -> &'static [Stage] {
        match self {
            Self::Recommended | Self::Direct | Self::Voided => &[],
            Self::Admitted => &[Stage::Applied, Stage::NotAdmitted],
            Self::NotAdmitted => &[Stage::Applied],
            Self::Evaluated => &[Stage::Candidate, Stage::Evaluated],
            Self::Listed => &[Stage::Evaluated, Stage::Listed],
            Self::Objection => &[Stage::Listed, Stage::Rejected],
            Self::Settled | Self::Designated => &[Stage::Listed],
            Self::Kept | Self::NotKept | Self::Revoked => &[Stage::Designated],
        }
    }

    /// Whether a report can be given with it.
    #[must_use]
    pub const fn takes_file(self) -> bool {
        match self {
            Self::Recommended | Self::Direct | Self::Evaluated | Self::Kept | Self::NotKept => true,
            Self::Admitted
            | Self::NotAdmitted
            | Self::Listed
            | Self::Objection
            | Self::Settled
            | Self::Designated
            | Self::Revoked
            | Self::Voided => false,
        }
    }
}

/// An event that is being entered, for one county or several.
#[derive(Clone, Debug)]
pub struct Entering {
    /// What it is.
    pub kind: Kind,
    /// The year of the round.
    pub round: u16,
    /// The day.
    pub on: Option<Date>,
    /// The document.
    pub document: String,
    /// For which counties of the round.
    pub chosen: Vec<CountyKey>,
    /// The prefecture of a recommendation or of a direct application.
    pub prefecture: String,
    /// For which county there is no application yet.
    pub picked: Option<Picked>,
    /// The report that is given with it.
    pub file: Option<Rc<CountyFile>>,
    /// Which documents were there.
    pub documents: BTreeMap<DocumentId, bool>,
    /// The first day of publicity.
    pub from: Option<Date>,
    /// The last day of publicity.
    pub to: Option<Date>,
    /// A reason, the facts, or to what somebody objects.
    pub text: String,
    /// How an objection was found.
    pub finding: String,
    /// What came of an objection.
    pub outcome: Outcome,
    /// On which ground it is revoked.
    pub ground: Ground,
    /// The number of the event that is void, or of the objection that is decided.
    pub event: Option<EventNo>,
}

/// What is missing of an event that is being entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// The day.
    Day,
    /// A county.
    County,
    /// The reason, the facts, or to what somebody objects.
    Text,
    /// The days of publicity.
    Publicity,
    /// The number of another event.
    Event,
}

/// What becomes of it.
#[derive(Clone, Debug, Default)]
pub struct Entered {
    /// The events that have an effect.
    pub events: Vec<Event>,
    /// For whom there is none, and why.
    pub refused: Vec<(String, Refusal)>,
}

impl Entering {
    /// Of that kind, with nothing stated.
    #[must_use]
    pub const fn new(kind: Kind, round: u16) -> Self {
        Self {
            kind,
            round,
            on: None,
            document: String::new(),
            chosen: Vec::new(),
            prefecture: String::new(),
            picked: None,
            file: None,
            documents: BTreeMap::new(),
            from: None,
            to: None,
            text: String::new(),
            finding: String::new(),
            outcome: Outcome::Open,
            ground: Ground::Standard,
            event: None,
        }
    }

    /// For whom it can be entered.
    #[must_use]
    pub fn eligible<'a>(&self, history: &'a History) -> Vec<&'a Application> {
        let stages = self.kind.stages();
        let open =
            |it: &&Application| self.kind != Kind::Settled || it.objections(Outcome::Open) > 0;
        let all = history.of_round(self.round);
        all.filter(|it| stages.contains(&it.stage())).filter(open).collect()
    }

    /// What has an effect of it, and what has none; or what is missing.
    ///
    /// # Errors
    /// The first thing that is missing.
    pub fn entered(&self, register: &Register, history: &History) -> Result<Entered, Lacking> {
        let on = self.on.ok_or(Lacking::Day)?;
        let event = |entry| Event { on, document: self.document.clone(), entry };
        if self.kind == Kind::Voided {
            let no = self.event.ok_or(Lacking::Event)?;
            let entry = Entry::Voided { event: no, reason: self.said()? };
            return Ok(kept(vec![(String::new(), event(entry))], register, history));
        }
        let mut asked = Vec::new();
        for (county, name) in self.counties(history)? {
            let kind = self.step(&county)?;
            let step = Step { county, name: name.clone(), round: self.round, kind };
            asked.push((name, event(Entry::Step(step))));
        }
        Ok(kept(asked, register, history))
    }

    /// The text that must say something.
    fn said(&self) -> Result<String, Lacking> {
        let text = self.text.trim();
        if text.is_empty() { Err(Lacking::Text) } else { Ok(text.to_owned()) }
    }

    fn counties(&self, history: &History) -> Result<Vec<(CountyKey, String)>, Lacking> {
        let counties: Vec<_> = if self.kind.stages().is_empty() {
            self.picked.iter().filter_map(Picked::county).collect()
        } else {
            let all = self.eligible(history).into_iter();
            let chosen = all.filter(|it| self.chosen.contains(&it.county));
            chosen.map(|it| (it.county.clone(), it.name.clone())).collect()
        };
        if counties.is_empty() { Err(Lacking::County) } else { Ok(counties) }
    }

    fn step(&self, county: &CountyKey) -> Result<StepKind, Lacking> {
        // A report is that of one county.
        let own = |file: &&Rc<CountyFile>| {
            file.key() == *county || self.chosen.len() == 1 || self.kind.stages().is_empty()
        };
        let file = self.file.as_ref().filter(own).cloned();
        let revocation =
            || Ok::<_, Lacking>(Revocation { ground: self.ground, facts: self.said()? });
        Ok(match self.kind {
            Kind::Recommended => StepKind::Recommended {
                by: self.prefecture.clone(),
                screening: String::new(),
                excess: self.text.trim().to_owned(),
                file,
            },
            Kind::Direct => StepKind::Direct { file },
            Kind::Admitted => StepKind::Admitted { documents: self.documents.clone() },
            Kind::NotAdmitted => {
                StepKind::NotAdmitted { documents: self.documents.clone(), reason: self.said()? }
            }
            Kind::Evaluated => StepKind::Evaluated { file },
            Kind::Listed => match (self.from, self.to) {
                (Some(from), Some(to)) => StepKind::Listed { from, to },
                (None, _) | (_, None) => return Err(Lacking::Publicity),
            },
            Kind::Objection => StepKind::Objection {
                text: self.said()?,
                outcome: self.outcome,
                finding: self.finding.clone(),
            },
            Kind::Settled => StepKind::Settled {
                objection: self.event.ok_or(Lacking::Event)?,
                upheld: self.outcome == Outcome::Upheld,
                finding: self.finding.clone(),
            },
            Kind::Designated => StepKind::Designated,
            Kind::Kept => StepKind::Reevaluated { file, revoked: None },
            Kind::NotKept => StepKind::Reevaluated { file, revoked: Some(revocation()?) },
            Kind::Revoked => StepKind::Revoked(revocation()?),
            // It says nothing of a county.
            Kind::Voided => return Err(Lacking::County),
        })
    }
}

/// Those of the events that have an effect, each held against the register with those before.
#[must_use]
pub fn kept(asked: Vec<(String, Event)>, register: &Register, history: &History) -> Entered {
    let mut entered = Entered::default();
    let mut history = history.clone();
    for (name, event) in asked {
        let no = EventNo::at(register.events.len() + entered.events.len());
        // One that declares another void comes alone.
        let refusal = match event.entry {
            Entry::Voided { .. } => history.refusal(register, &event),
            Entry::Step(_) => history.add(register, no, &event).err(),
        };
        match refusal {
            Some(refusal) => entered.refused.push((name, refusal)),
            None => entered.events.push(event),
        }
    }
    entered
}
