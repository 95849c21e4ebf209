//! A county's self-assessment: the one record that everything is computed from.
//!
//! Must not know: scores, verdicts, files. It holds what the county states.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::applicant::Applicant;
use crate::domain::application::Application;
use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::edition::check::CheckId;
use crate::domain::entries::Entries;
use crate::domain::evidence::{Code, Evidence, Shows};
use crate::domain::facts::EligibilityFacts;
use crate::domain::id::{IndicatorNo, SchemeId};
use crate::domain::narrative::Narrative;
use crate::domain::plan::CreationPlan;
use crate::domain::reference;
use crate::domain::scheme::{Scheme, SchemeIndicator};

/// What a file may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A county's own record.
    Real,
    /// A training example, which real screening refuses.
    Demo,
}

/// Who prepared the assessment, and when. Either may be open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// The office; empty if not stated.
    pub by: String,
    /// The day.
    pub on: Option<Date>,
}

/// A list of an assessment, to which entries are added one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListKey {
    /// The dated facts of a check, which may also be said to be empty or not known.
    Facts(CheckId),
    /// Measures of the plan.
    Measures,
    /// The documents of the catalogue.
    Evidence,
}

/// A self-assessment (自评).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Real or a training example.
    pub purpose: Purpose,
    /// The edition of the notice under which it applies.
    pub edition: &'static Edition,
    /// The scheme under which the county assesses itself.
    pub scheme: SchemeId,
    /// The year of the round: 2021, 2022 or 2023 in the notice.
    pub round: u16,
    /// The day from which "within three years" is counted back.
    pub reference_date: Date,
    /// The calendar year from which the figures are taken (数据时段), where it was chosen; see
    /// [`Assessment::data_year`].
    pub chosen_data_year: Option<u16>,
    /// Who applies.
    pub applicant: Applicant,
    /// Who filled it in.
    pub prepared: Prepared,
    /// Figures that the scheme has stated once for all indicators that ask for them
    /// (共用数据). Answers carry them as well, as [`Assessment::spread`] puts them there.
    pub facts: Inputs,
    /// By the notice's own number; an absent one is unanswered.
    pub answers: BTreeMap<IndicatorNo, Answer>,
    /// The documents that show it (佐证材料), each once.
    pub evidence: Entries<Evidence>,
    /// The numbers of documents that were removed: they may stand on paper, and are given to no
    /// other.
    pub withdrawn: BTreeSet<Code>,
    /// The facts of the eligibility checks.
    pub eligibility: EligibilityFacts,
    /// The state of the papers.
    pub application: Application,
    /// The creation plan.
    pub plan: CreationPlan,
    /// The prose of the report, where the office has written it.
    pub narrative: Narrative,
}

impl Assessment {
    /// A new record of an applicant in which nothing is answered yet.
    #[must_use]
    pub fn begin(
        applicant: Applicant,
        round: u16,
        reference_date: Date,
        edition: &'static Edition,
        scheme: SchemeId,
    ) -> Self {
        Self {
            purpose: Purpose::Real,
            edition,
            scheme,
            round,
            reference_date,
            chosen_data_year: None,
            applicant,
            prepared: Prepared::default(),
            facts: Inputs::new(),
            answers: BTreeMap::new(),
            evidence: Entries::new(),
            withdrawn: BTreeSet::new(),
            eligibility: EligibilityFacts::default(),
            application: Application::default(),
            plan: CreationPlan::default(),
            narrative: Narrative::new(),
        }
    }

    /// The documents with a title that show something.
    pub fn evidence_of(&self, what: Shows) -> impl Iterator<Item = &Evidence> {
        self.evidence.values().filter(move |it| it.is_titled() && it.is_for(what))
    }

    /// Whether a document shows the answer to an indicator.
    #[must_use]
    pub fn is_shown(&self, no: IndicatorNo) -> bool {
        self.evidence_of(Shows::Indicator(no)).next().is_some()
    }

    /// The calendar year from which the figures are taken: unless another was chosen, the last
    /// full one before that of the round.
    #[must_use]
    pub fn data_year(&self) -> u16 {
        self.chosen_data_year.unwrap_or(Self::usual_data_year(self.round))
    }

    /// The last full year before that of a round.
    #[must_use]
    pub const fn usual_data_year(round: u16) -> u16 {
        round.saturating_sub(1)
    }

    /// The years that can be chosen for a round, the latest first.
    pub fn data_years(round: u16) -> impl Iterator<Item = u16> {
        (round.saturating_sub(3)..=round).rev()
    }

    /// Whether a day can be meant as its reference date: one near its round; for a model county,
    /// which is evaluated again years later, any day since its designation too.
    #[must_use]
    pub fn fits_reference(&self, day: Date) -> bool {
        let designated = self.application.designated_on;
        reference::fits(day, self.round) || designated.is_some_and(|from| from <= day)
    }

    /// The day that files made of it bear: that of filling in, or else the reference date.
    #[must_use]
    pub fn paper_day(&self) -> Date {
        self.prepared.on.unwrap_or(self.reference_date)
    }

    /// Puts every shared figure into the answers that ask for it, and counts their lists:
    /// whatever changes a fact, or begins an answer, ends with this.
    pub fn spread(&mut self, scheme: &Scheme) {
        for (no, answer) in &mut self.answers {
            let judged = scheme.indicators.get(no);
            if let (AnswerState::Answered(inputs), Some(judged)) = (&mut answer.state, judged) {
                share(&self.facts, scheme, judged, inputs);
            }
        }
    }
}

/// Puts the shared figures that an indicator asks for among its facts, and what is counted
/// from its lists; takes from them what the scheme shares or counts and is not stated.
pub fn share(facts: &Inputs, scheme: &Scheme, judged: &SchemeIndicator, inputs: &mut Inputs) {
    inputs.retain(|id, _| !scheme.shared.contains_key(id) && judged.counted_from(id).is_none());
    let asked = facts.iter().filter(|(id, _)| judged.input_kind(id).is_some());
    inputs.extend(asked.map(|(id, fact)| (id.clone(), *fact)));
    let counts: Vec<_> = judged.lists.iter().flat_map(|list| list.count(inputs)).collect();
    inputs.recount(counts);
}
