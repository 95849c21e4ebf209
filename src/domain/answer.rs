//! What a county answers to one indicator.
//!
//! Must not know: points. An answer holds facts only, so that an edited file cannot
//! move a score but through facts.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::ops::{Deref, DerefMut};

use crate::domain::decimal::Quantity;
use crate::domain::gather::Gather as _;
use crate::domain::id::{DepartmentId, InputId};

/// One fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Yes or no: an option of a checklist.
    Flag(bool),
    /// A figure, in the unit that the scheme names.
    Quantity(Quantity),
    /// A level of a level rule, 0 first.
    Level(u8),
}

impl Input {
    /// The figure, if it is one.
    #[must_use]
    pub const fn quantity(self) -> Option<Quantity> {
        match self {
            Self::Quantity(quantity) => Some(quantity),
            Self::Flag(_) | Self::Level(_) => None,
        }
    }

    /// Yes or no, if it is either.
    #[must_use]
    pub const fn flag(self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(flag),
            Self::Quantity(_) | Self::Level(_) => None,
        }
    }

    /// The level, if it is one.
    #[must_use]
    pub fn level(self) -> Option<usize> {
        match self {
            Self::Level(level) => Some(level.into()),
            Self::Flag(_) | Self::Quantity(_) => None,
        }
    }
}

/// The facts given for an indicator, in the order of their names; a fact that is known to be
/// open is `None`. Beside a fact may stand words: why a figure is zero, why a line of a list
/// does not apply, what a line is called that the county added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    facts: BTreeMap<InputId, Option<Input>>,
    /// Never empty texts.
    words: BTreeMap<InputId, String>,
    /// What departments have of a sum; never an empty one.
    parts: BTreeMap<InputId, BTreeMap<DepartmentId, Quantity>>,
    /// Those of the facts that are counted from lists: no file states them.
    counted: BTreeSet<InputId>,
}

impl Inputs {
    /// No facts.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            facts: BTreeMap::new(),
            words: BTreeMap::new(),
            parts: BTreeMap::new(),
            counted: BTreeSet::new(),
        }
    }

    /// A fact; none while it is open.
    #[must_use]
    pub fn stated(&self, id: &InputId) -> Option<Input> {
        self.facts.get(id).copied().flatten()
    }

    /// A figure; none while it is open, and where something else is stated.
    #[must_use]
    pub fn quantity(&self, id: &InputId) -> Option<Quantity> {
        self.stated(id).and_then(Input::quantity)
    }

    /// A yes or a no; none while it is open, and where something else is stated.
    #[must_use]
    pub fn flag(&self, id: &InputId) -> Option<bool> {
        self.stated(id).and_then(Input::flag)
    }

    /// A level; none while it is open, and where something else is stated.
    #[must_use]
    pub fn level(&self, id: &InputId) -> Option<usize> {
        self.stated(id).and_then(Input::level)
    }

    /// The words beside a fact.
    #[must_use]
    pub fn words(&self, id: &InputId) -> Option<&str> {
        self.words.get(id).map(String::as_str)
    }

    /// All words, by the fact that they stand beside.
    #[must_use]
    pub const fn all_words(&self) -> &BTreeMap<InputId, String> {
        &self.words
    }

    /// Puts words beside a fact; a text that says nothing takes them back.
    pub fn say(&mut self, id: InputId, words: String) {
        if words.trim().is_empty() {
            self.words.remove(&id);
        } else {
            self.words.insert(id, words);
        }
    }

    /// What a department has of a figure that is the sum of such parts.
    #[must_use]
    pub fn part(&self, id: &InputId, of: &DepartmentId) -> Option<Quantity> {
        self.parts.get(id).and_then(|parts| parts.get(of)).copied()
    }

    /// Every part that is stated, by the figure that they add up to.
    #[must_use]
    pub const fn parts(&self) -> &BTreeMap<InputId, BTreeMap<DepartmentId, Quantity>> {
        &self.parts
    }

    /// Whether a figure is stated in parts: then it is their sum, or open while one is missing.
    #[must_use]
    pub fn has_parts(&self, id: &InputId) -> bool {
        self.parts.contains_key(id)
    }

    /// States what a department has of a figure, or takes it back. The figure follows:
    /// `holders` are all who have a part of it.
    pub fn set_part(
        &mut self,
        id: &InputId,
        of: &DepartmentId,
        part: Option<Quantity>,
        holders: &[DepartmentId],
    ) {
        let parts = self.parts.entry(id.clone()).or_default();
        match part {
            Some(part) => drop(parts.insert(of.clone(), part)),
            None => drop(parts.remove(of)),
        }
        let sum = sum(parts, holders);
        if parts.is_empty() {
            self.parts.remove(id);
        }
        self.facts.insert(id.clone(), sum.map(Input::Quantity));
    }

    /// Puts parts beside a figure as a file has them; whether they add up, the file's reader
    /// tells.
    pub fn put_parts(&mut self, id: InputId, parts: BTreeMap<DepartmentId, Quantity>) {
        if !parts.is_empty() {
            self.parts.insert(id, parts);
        }
    }

    /// Lets go of the parts of a figure, which then is what it says by itself.
    pub fn forget_parts(&mut self, id: &InputId) {
        self.parts.remove(id);
    }

    /// Puts in what is counted from lists, in place of what was counted before.
    pub fn recount(&mut self, counts: impl IntoIterator<Item = (InputId, Input)>) {
        for id in std::mem::take(&mut self.counted) {
            self.facts.remove(&id);
        }
        for (id, count) in counts {
            self.facts.insert(id.clone(), Some(count));
            self.counted.insert(id);
        }
    }

    /// The facts that are stated, and not counted from a list.
    pub fn own(&self) -> impl Iterator<Item = (&InputId, &Option<Input>)> {
        self.facts.iter().filter(|(id, _)| !self.counted.contains(*id))
    }

    /// Takes over the facts and the words of others, parts with the figures that they add up
    /// to; what they counted is counted anew.
    pub fn take_over(&mut self, mut other: Self) {
        other.recount([]);
        self.parts.retain(|id, _| !other.facts.contains_key(id));
        self.facts.extend(other.facts);
        self.words.extend(other.words);
        self.parts.extend(other.parts);
    }

    /// Parts facts and words: those that are wanted stay, the others come out. Words go by
    /// themselves, for a scheme may ask for a figure and not for a reason.
    pub fn split_off(
        &mut self,
        wanted: impl Fn(&InputId, Option<Input>) -> bool,
        worded: impl Fn(&InputId) -> bool,
    ) -> Self {
        let (own, facts) =
            std::mem::take(&mut self.facts).into_iter().partition(|(id, fact)| wanted(id, *fact));
        let (kept, words) =
            std::mem::take(&mut self.words).into_iter().partition(|(id, _)| worded(id));
        (self.facts, self.words) = (own, kept);
        let (whole, parts) = std::mem::take(&mut self.parts)
            .into_iter()
            .partition(|(id, _)| self.facts.contains_key(id));
        self.parts = whole;
        Self { facts, words, parts, counted: BTreeSet::new() }
    }

    /// How many facts are stated, those that are open or counted aside.
    #[must_use]
    pub fn n_stated(&self) -> usize {
        self.own().filter(|(_, fact)| fact.is_some()).count()
    }
}

/// The sum of what all holders have; none while a part is missing, or where it is more than
/// any figure.
#[must_use]
pub fn sum(parts: &BTreeMap<DepartmentId, Quantity>, holders: &[DepartmentId]) -> Option<Quantity> {
    let parts = holders.iter().map(|holder| parts.get(holder).map(|part| part.ten_thousandths()));
    Quantity::from_ten_thousandths(parts.sum::<Option<i128>>()?)
}

/// Any fact may be named beside any other, so that there is nothing to guard.
impl Deref for Inputs {
    type Target = BTreeMap<InputId, Option<Input>>;

    fn deref(&self) -> &Self::Target {
        &self.facts
    }
}

impl DerefMut for Inputs {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.facts
    }
}

impl<const N: usize> From<[(InputId, Option<Input>); N]> for Inputs {
    fn from(facts: [(InputId, Option<Input>); N]) -> Self {
        facts.into_iter().collect()
    }
}

impl FromIterator<(InputId, Option<Input>)> for Inputs {
    fn from_iter<I: IntoIterator<Item = (InputId, Option<Input>)>>(facts: I) -> Self {
        Self { facts: facts.into_iter().into_map(), ..Self::default() }
    }
}

impl Extend<(InputId, Option<Input>)> for Inputs {
    fn extend<I: IntoIterator<Item = (InputId, Option<Input>)>>(&mut self, facts: I) {
        self.facts.extend(facts);
    }
}

impl IntoIterator for Inputs {
    type Item = (InputId, Option<Input>);
    type IntoIter = btree_map::IntoIter<InputId, Option<Input>>;

    fn into_iter(self) -> Self::IntoIter {
        self.facts.into_iter()
    }
}

impl<'a> IntoIterator for &'a Inputs {
    type Item = (&'a InputId, &'a Option<Input>);
    type IntoIter = btree_map::Iter<'a, InputId, Option<Input>>;

    fn into_iter(self) -> Self::IntoIter {
        self.facts.iter()
    }
}

/// How an indicator stands. *Unanswered* is the absence of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerState {
    /// Facts are given; some may still be open.
    Answered(Inputs),
    /// 待核实: the county does not know yet.
    Unknown,
    /// 不适用, with the reason.
    NotApplicable(String),
}

/// The answer to one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How it stands.
    pub state: AnswerState,
    /// A remark; empty if there is none.
    pub note: String,
}

impl Answer {
    /// An answer without a remark.
    #[must_use]
    pub const fn new(state: AnswerState) -> Self {
        Self { state, note: String::new() }
    }

    /// The facts; none unless answered.
    #[must_use]
    pub fn inputs(&self) -> Option<&Inputs> {
        match &self.state {
            AnswerState::Answered(inputs) => Some(inputs),
            AnswerState::Unknown | AnswerState::NotApplicable(_) => None,
        }
    }
}
