//! A scoring scheme: weights and rubrics, which the notice does not publish. Every scheme
//! here is an example or somebody's own, and says so.
//!
//! Must not know: answers and scores, and how a scheme is written in a file.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::decimal::{Points, Weight};
use crate::domain::edition::Edition;
use crate::domain::framework::Bilingual;
use crate::domain::id::{GradeId, IndicatorNo, InputId, ItemId, SchemeId};
use crate::domain::scheme::counted_list::{CountedList, Line};
use crate::domain::scheme::definition::Definition;
use crate::domain::scheme::department::Department;
use crate::domain::scheme::measure::ItemMeasure;
use crate::domain::scheme::origin::Origin;
use crate::domain::scheme::rule::{InputKind, Rule, RuleProblem};
use crate::domain::scheme::second_look::Look;

pub mod counted_list;
pub mod definition;
pub mod department;
pub mod measure;
pub mod origin;
pub mod rule;
pub mod second_look;

/// A scoring scheme (评分方案).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name that files carry.
    pub id: SchemeId,
    /// Shown wherever a score stands.
    pub title: Bilingual,
    /// The edition of the indicators it scores.
    pub edition: &'static Edition,
    /// Whether an authority has issued it. None of the shipped ones is official.
    pub official: bool,
    /// Who made it.
    pub author: String,
    /// When it was made.
    pub date: Date,
    /// What its numbers rest on.
    pub basis: String,
    /// The most that the bonus may add.
    pub bonus_cap: Points,
    /// Grades, the highest first.
    pub grades: Vec<Grade>,
    /// Inputs that are one figure wherever a rule reads them (共用数据): stated once, for all
    /// indicators that ask for them. Each such indicator names them among its inputs, too.
    pub shared: BTreeMap<InputId, InputTitle>,
    /// The departments that have the inputs or confirm what is asked for eligibility.
    pub departments: Vec<Department>,
    /// What each indicator is worth and how it is judged.
    pub indicators: BTreeMap<IndicatorNo, SchemeIndicator>,
    /// What it asks about figures beside their points (校核).
    pub second_look: Vec<Look>,
    /// Where it comes from, by all of the above; no part of its file.
    pub origin: Origin,
}

/// The grade of every base total from so many points on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// Its name within the scheme.
    pub id: GradeId,
    /// The least base total.
    pub at_least: Points,
    /// What it is called.
    pub title: Bilingual,
}

/// How one indicator is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeIndicator {
    /// A title of the scheme's own, for a number that the source lacks.
    pub title: Option<Bilingual>,
    /// Its weight in the base; without meaning for the bonus.
    pub weight: Weight,
    /// Whether a county may state that it does not apply.
    pub may_be_not_applicable: bool,
    /// What is judged, in the order shown.
    pub items: Vec<Item>,
    /// The lists from which inputs are counted.
    pub lists: Vec<CountedList>,
    /// What the inputs of its rules and lists are called.
    pub inputs: BTreeMap<InputId, InputTitle>,
    /// What its inputs count (口径), options and levels included.
    pub definitions: BTreeMap<InputId, Definition>,
}

/// What an input is called, and what a zero of it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputTitle {
    /// The question.
    pub title: Bilingual,
    /// The unit, as `条`; empty if it has none.
    pub unit: String,
    /// What a zero of it means where it is a whole; without meaning elsewhere.
    pub when_zero: WhenZero,
}

/// What it means that a whole, of which a share is judged, is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhenZero {
    /// There is always something: a zero is an error, and is not taken.
    #[default]
    Refused,
    /// There may be nothing: the items leave the sum, once the county says why.
    LeftOut,
    /// Nothing was done: no points.
    NoPoints,
}

/// One judged thing (评分项).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    id: ItemId,
    points: Points,
    title: Bilingual,
    fact: Option<Bilingual>,
    basis: String,
    rule: Rule,
    measure: Option<ItemMeasure>,
}

impl Item {
    /// An item whose rule fits its points.
    ///
    /// # Errors
    /// All respects in which it does not.
    pub fn new(
        id: ItemId,
        points: Points,
        title: Bilingual,
        basis: String,
        rule: Rule,
    ) -> Result<Self, Vec<RuleProblem>> {
        let problems = rule.problems(points);
        if problems.is_empty() {
            Ok(Self { id, points, title, fact: None, basis, rule, measure: None })
        } else {
            Err(problems)
        }
    }

    /// The same item with what is done to raise it.
    #[must_use]
    pub fn raised_by(self, measure: Option<ItemMeasure>) -> Self {
        Self { measure, ..self }
    }

    /// The same item with what is said of it in few words; none where a figure of its rule is not
    /// named in them, or something else is.
    #[must_use]
    pub fn told_by(self, fact: Option<Bilingual>) -> Option<Self> {
        let fits = |text: &String| {
            let figures = self.rule.figures().into_iter();
            let named: Vec<_> = figures.map(|(word, _)| format!("{{{word}}}")).collect();
            let rest = named.iter().try_fold(text.clone(), |text, named| {
                text.contains(named).then(|| text.replace(named, ""))
            });
            !named.is_empty() && rest.is_some_and(|rest| !rest.contains(['{', '}']))
        };
        match &fact {
            Some(told) if ![&told.zh, &told.en].into_iter().all(fits) => None,
            Some(_) | None => Some(Self { fact, ..self }),
        }
    }

    /// What a county has of it in few words, with `{part}`, `{whole}`, `{count}` or `{value}` for
    /// the figures of its rule.
    #[must_use]
    pub const fn fact(&self) -> Option<&Bilingual> {
        self.fact.as_ref()
    }

    /// What is done to raise it, where the scheme says so.
    #[must_use]
    pub const fn measure(&self) -> Option<&ItemMeasure> {
        self.measure.as_ref()
    }

    /// Its name within the indicator.
    #[must_use]
    pub const fn id(&self) -> &ItemId {
        &self.id
    }

    /// The most points it gives; above zero.
    #[must_use]
    pub const fn points(&self) -> Points {
        self.points
    }

    /// What it is called.
    #[must_use]
    pub const fn title(&self) -> &Bilingual {
        &self.title
    }

    /// What its form and numbers rest on.
    #[must_use]
    pub fn basis(&self) -> &str {
        &self.basis
    }

    /// How points are got.
    #[must_use]
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }
}

impl Scheme {
    /// The kind of a shared input; none if the scheme shares none of that name.
    #[must_use]
    pub fn shared_kind(&self, id: &InputId) -> Option<InputKind> {
        let mut kinds = self.indicators.values().filter_map(|judged| judged.input_kind(id));
        kinds.next().filter(|_| self.shared.contains_key(id))
    }

    /// The other indicators that ask for a shared input.
    #[must_use]
    pub fn sharers(&self, no: IndicatorNo, id: &InputId) -> Vec<IndicatorNo> {
        let others = self.indicators.iter().filter(|(other, judged)| {
            **other != no && self.shared.contains_key(id) && judged.input_kind(id).is_some()
        });
        others.map(|(other, _)| *other).collect()
    }
}

impl SchemeIndicator {
    /// Every input that is asked for, in the order of the items, each once: in place of those
    /// that are counted from a list, its lines.
    #[must_use]
    pub fn input_kinds(&self) -> Vec<(InputId, InputKind)> {
        let mut kinds: Vec<(InputId, InputKind)> = Vec::new();
        let mut add = |id: &InputId, kind| {
            if !kinds.iter().any(|(known, _)| known == id) {
                kinds.push((id.clone(), kind));
            }
        };
        for (id, kind) in self.items.iter().flat_map(|item| item.rule.inputs()) {
            match self.counted_from(id) {
                Some(list) => list.lines.iter().for_each(|line| add(&line.id, list.kind(line))),
                None => add(id, self.refine(id, kind)),
            }
        }
        kinds
    }

    /// The kind of one input; none if no rule and no list reads it.
    #[must_use]
    pub fn input_kind(&self, id: &InputId) -> Option<InputKind> {
        let mut inputs = self.items.iter().flat_map(|item| item.rule.inputs());
        match inputs.find(|(known, _)| *known == id) {
            Some((_, kind)) => Some(self.refine(id, kind)),
            None => self.line(id).map(|(list, line)| list.kind(line)),
        }
    }

    /// The list from which an input is counted.
    #[must_use]
    pub fn counted_from(&self, id: &InputId) -> Option<&CountedList> {
        self.lists.iter().find(|list| list.counted().contains(&id))
    }

    /// The line whose state an input holds, with its list.
    #[must_use]
    pub fn line(&self, id: &InputId) -> Option<(&CountedList, &Line)> {
        let lines = self.lists.iter().flat_map(|list| list.lines.iter().map(move |it| (list, it)));
        lines.into_iter().find(|(_, line)| line.id == *id)
    }

    /// The lists that are first read by an item: there they are asked for.
    #[must_use]
    pub fn lists_of(&self, item: &Item) -> Vec<&CountedList> {
        let first = |list: &CountedList| {
            let mut items = self.items.iter();
            items.find(|item| item.rule.inputs().any(|(id, _)| list.counted().contains(&id)))
        };
        self.lists.iter().filter(|list| first(list).is_some_and(|it| it.id == item.id)).collect()
    }

    /// What an input counts; of a line, what its list does.
    #[must_use]
    pub fn definition(&self, id: &InputId) -> Option<&Definition> {
        let of_list = self.line(id).map(|(list, _)| &list.whole);
        self.definitions.get(of_list.unwrap_or(id))
    }

    /// Whether words stand beside an input: the reason of a zero, or those of a line.
    #[must_use]
    pub fn takes_words(&self, id: &InputId) -> bool {
        self.when_zero(id) == Some(WhenZero::LeftOut) || self.line(id).is_some()
    }

    /// Every pair of a part and its whole, as the rules compare them.
    pub fn parts_and_wholes(&self) -> impl Iterator<Item = (&InputId, &InputId)> {
        self.items.iter().filter_map(|item| item.rule.part_and_whole())
    }

    /// What a zero of an input means; none where it is no whole.
    #[must_use]
    pub fn when_zero(&self, id: &InputId) -> Option<WhenZero> {
        let is_whole = self.parts_and_wholes().any(|(_, whole)| whole == id);
        is_whole.then(|| self.inputs.get(id).map(|input| input.when_zero).unwrap_or_default())
    }

    /// Money may have two places where a count has none; the unit tells them apart.
    fn refine(&self, id: &InputId, kind: InputKind) -> InputKind {
        let money = || self.inputs.get(id).is_some_and(|input| input.unit.ends_with('元'));
        match kind {
            InputKind::Count if money() => InputKind::Money,
            InputKind::Flag
            | InputKind::Count
            | InputKind::Money
            | InputKind::Amount
            | InputKind::Level { .. } => kind,
        }
    }
}
