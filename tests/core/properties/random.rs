//! Random schemes, valid as they are made, and random answers to them.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

use chengxin::domain::answer::{Answer, AnswerState, Input, Inputs};
use chengxin::domain::date::Date;
use chengxin::domain::decimal::{Points, Quantity, Share, Weight};
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::{DepartmentId, GradeId, IndicatorNo, InputId, ItemId, SchemeId};
use chengxin::domain::scheme::counted_list::CountedList;
use chengxin::domain::scheme::definition::{Definition, Timing, Wording};
use chengxin::domain::scheme::department::{Confirmation, Department};
use chengxin::domain::scheme::origin::Origin;
use chengxin::domain::scheme::rule::{Band, Bands, Choice, InputKind, Level, Measured, Rule};
use chengxin::domain::scheme::{Grade, InputTitle, Item, Scheme, SchemeIndicator, WhenZero};
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1::shipped;

pub(crate) type Answers = BTreeMap<IndicatorNo, Answer>;

/// A decimal of the files from whole ten-thousandths.
pub(crate) fn decimal(ten_thousandths: u64) -> String {
    format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000)
}

fn points(ten_thousandths: u64) -> Points {
    Points::parse(&decimal(ten_thousandths)).unwrap()
}

pub(crate) fn quantity(ten_thousandths: u64) -> Quantity {
    Quantity::parse(&decimal(ten_thousandths)).unwrap()
}

fn words() -> Bilingual {
    Bilingual { zh: "示例".into(), en: "example".into() }
}

fn input(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

/// A rule before its inputs have names. Parts of the points are in thousandths.
#[derive(Clone, Debug)]
enum Form {
    Checklist(Vec<u64>),
    Ratio { zero: u64, above: u64 },
    Bands { limits: Vec<u64>, parts: Vec<u64>, otherwise: u64, more_is_better: bool, share: bool },
    Deduct(u64),
    Add(u64),
    Level(Vec<u64>),
}

fn form() -> impl Strategy<Value = Form> {
    let part = || 0..=1_000_u64;
    prop_oneof![
        vec(0..300_000_u64, 1..5).prop_map(Form::Checklist),
        (0..10_000_u64, 1..=10_000_u64)
            .prop_map(|(zero, above)| Form::Ratio { zero, above: above.min(10_000 - zero) }),
        (btree_set(0..=10_000_u64, 1..4), vec(part(), 3), part(), any::<bool>(), any::<bool>())
            .prop_map(|(limits, parts, otherwise, more_is_better, share)| Form::Bands {
                limits: limits.into_iter().collect(),
                parts,
                otherwise,
                more_is_better,
                share,
            }),
        (1..300_000_u64).prop_map(Form::Deduct),
        (1..300_000_u64).prop_map(Form::Add),
        vec(part(), 0..5).prop_map(Form::Level),
    ]
}

/// An item in which all points can be reached: the best band and the last level give all.
fn item(position: usize, all: u64, form: Form, shared_whole: bool) -> Item {
    let named = |what: &str| input(&format!("{what}_{position}"));
    let whole = || if shared_whole { input("shared_whole") } else { named("whole") };
    let share_of = |thousandths: u64| points(all * thousandths / 1_000);
    let (all, rule) = match form {
        Form::Checklist(mut options) => {
            options[0] += 1;
            let choice = |(number, given): (usize, &u64)| Choice {
                id: named(&format!("option_{number}")),
                points: points(*given),
                title: words(),
            };
            let choices = options.iter().enumerate().map(choice).collect();
            (options.iter().sum(), Rule::Checklist(choices))
        }
        Form::Ratio { zero, above } => {
            let share = |value| Some(Share::parse(&decimal(value)).unwrap());
            let (zero, full) = (share(zero), share(zero + above));
            (all, Rule::Ratio { part: named("part"), whole: whole(), zero, full })
        }
        Form::Bands { mut limits, parts, otherwise, more_is_better, share } => {
            if more_is_better {
                limits.reverse();
            }
            let mut bands: Vec<_> = limits
                .iter()
                .zip(parts)
                .map(|(limit, part)| Band { limit: quantity(*limit), points: share_of(part) })
                .collect();
            bands[0].points = points(all);
            let bands = if more_is_better { Bands::AtLeast(bands) } else { Bands::AtMost(bands) };
            let measured = if share {
                Measured::Share { part: named("part"), whole: whole() }
            } else {
                Measured::Value(named("value"))
            };
            (all, Rule::Bands { measured, bands, otherwise: share_of(otherwise) })
        }
        Form::Deduct(each) => (all, Rule::Deduct { count: named("count"), each: points(each) }),
        Form::Add(each) => (all, Rule::Add { count: named("count"), each: points(each) }),
        Form::Level(parts) => {
            let level = |points| Level { points, title: words() };
            let mut levels: Vec<_> = parts.into_iter().map(|part| level(share_of(part))).collect();
            levels.push(level(points(all)));
            (all, Rule::Level { value: named("value"), levels })
        }
    };
    let id = ItemId::new(&format!("item_{position}")).unwrap();
    Item::new(id, points(all), words(), String::new(), rule).unwrap()
}

prop_compose! {
    fn judged(weights: std::ops::RangeInclusive<u64>)(
        weight in weights,
        unweighted in prop::bool::weighted(0.1),
        may_be_not_applicable in any::<bool>(),
        items in vec((1..2_000_000_u64, form(), prop::bool::weighted(0.3)), 1..4),
        zeros in vec(0..4_usize, 4),
    ) -> SchemeIndicator {
        let item = |(position, (all, form, shared)): (usize, (u64, Form, bool))| {
            item(position, all, form, shared)
        };
        let mut judged = SchemeIndicator {
            title: Some(words()),
            weight: Weight::parse(&decimal(if unweighted { 0 } else { weight })).unwrap(),
            may_be_not_applicable,
            items: items.into_iter().enumerate().map(item).collect(),
            inputs: BTreeMap::new(),
            lists: Vec::new(),
            definitions: BTreeMap::new(),
        };
        // Some inputs are defined, some in Chinese only, some not at all.
        let timings = [Timing::During, Timing::AtEnd, Timing::Years];
        let defined = judged.input_kinds().into_iter().skip(1).zip(timings);
        judged.definitions = defined
            .map(|((id, kind), measured)| {
                let en = (measured == Timing::AtEnd).then(|| "At the end".to_owned());
                let counts = Wording { zh: format!("{id}的口径"), en };
                let source = Wording { zh: "信用办".to_owned(), en: None };
                let details =
                    (measured != Timing::Years).then(|| Wording { zh: "不含乡镇".to_owned(), en: None });
                // A figure may be the sum of what two departments have.
                let holders = match (measured, kind) {
                    (Timing::During, _) => &[][..],
                    (Timing::AtEnd, _) | (_, InputKind::Flag | InputKind::Level { .. }) => {
                        &["market"][..]
                    }
                    (Timing::Years, _) => &["market", "civil"][..],
                };
                let holder = |id: &&str| DepartmentId::new(id).unwrap();
                let departments = holders.iter().map(holder).collect();
                (id, Definition { counts, details, measured, source, departments })
            })
            .collect();
        let mut wholes: Vec<InputId> =
            judged.parts_and_wholes().map(|(_, whole)| whole.clone()).collect();
        wholes.sort();
        wholes.dedup();
        for (whole, zero) in wholes.into_iter().zip(zeros) {
            // A whole may also be without a title.
            let kinds = [WhenZero::Refused, WhenZero::LeftOut, WhenZero::NoPoints];
            if let Some(when_zero) = kinds.get(zero) {
                let (title, unit) = (words(), "条".to_owned());
                judged.inputs.insert(whole, InputTitle { title, unit, when_zero: *when_zero });
            }
        }
        judged
    }
}

/// Two departments, of which one also confirms what is asked for eligibility.
fn departments() -> Vec<Department> {
    let check = &current().checks[2];
    let confirms = vec![
        Confirmation { check: check.id, target: None },
        Confirmation { check: check.id, target: Some(check.targets()[0].id) },
    ];
    let department = |id: &str, days, confirms| Department {
        id: DepartmentId::new(id).unwrap(),
        name: words(),
        days,
        confirms,
    };
    vec![department("market", 3, confirms), department("civil", 1, Vec::new())]
}

prop_compose! {
    /// A valid scheme: any of the 21 numbers, any weights up to a thousand, at four places.
    fn random_scheme()(
        indicators in btree_map(1..=21_u8, judged(1..=10_000_000), 1..12),
        bonus_cap in 0..200_000_u64,
        limits in btree_set(0..=1_000_000_u64, 0..5),
    ) -> Scheme {
        let grade = |(position, limit): (usize, u64)| Grade {
            id: GradeId::new(&format!("grade-{position}")).unwrap(),
            at_least: points(limit),
            title: words(),
        };
        Scheme {
            shared: BTreeMap::new(),
            second_look: Vec::new(),
            departments: departments(),
            id: SchemeId::new("random").unwrap(),
            title: words(),
            edition: current(),
            official: false,
            author: String::new(),
            date: Date::parse("2021-04-01").unwrap(),
            basis: String::new(),
            bonus_cap: points(bonus_cap),
            grades: limits.into_iter().rev().enumerate().map(grade).collect(),
            indicators: indicators
                .into_iter()
                .map(|(no, judged)| (IndicatorNo::new(no).unwrap(), judged))
                .collect(),
            origin: Origin::Foreign,
        }
    }
}

/// A random scheme mostly, now and then one that ships with the product.
pub(crate) fn scheme() -> impl Strategy<Value = Scheme> {
    let equal = shipped()[0].clone();
    let national = shipped()[1].clone();
    let blank = shipped()[2].clone();
    prop_oneof![6 => random_scheme(), 1 => Just(equal), 1 => Just(national), 1 => Just(blank)]
}

/// Random choices that can be drawn on without an end.
#[derive(Clone, Debug)]
pub(crate) struct Dice {
    rolls: Vec<u32>,
    next: usize,
}

impl Dice {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next += 1;
        u64::from(self.rolls[self.next % self.rolls.len()]) % limit
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[usize::try_from(self.below(from.len() as u64)).unwrap()]
    }
}

pub(crate) fn dice() -> impl Strategy<Value = Dice> {
    vec(any::<u32>(), 101).prop_map(|rolls| Dice { rolls, next: 0 })
}

pub(crate) fn zero() -> Input {
    Input::Quantity(quantity(0))
}

/// A value for every input of an indicator, a zero with its reason; no part above its
/// whole. What stands among the
/// shared figures has that value.
pub(crate) fn facts(judged: &SchemeIndicator, shared: &Inputs, dice: &mut Dice) -> Inputs {
    let mut facts = Inputs::new();
    let mut whole_of = BTreeMap::new();
    let mut is_whole = Vec::new();
    for (part, whole) in judged.parts_and_wholes() {
        whole_of.insert(part.clone(), whole.clone());
        is_whole.push(whole.clone());
    }
    for (id, kind) in judged.input_kinds() {
        let value = match kind {
            InputKind::Flag => Input::Flag(dice.below(2) == 1),
            InputKind::Level { highest } => {
                // The first line of a list applies, so that its whole is not zero.
                let first = |list: &CountedList| list.lines.iter().take(1).any(|it| it.id == id);
                let least_open = u64::from(!judged.lists.iter().any(first));
                Input::Level(u8::try_from(dice.below(u64::from(highest) + least_open)).unwrap())
            }
            InputKind::Amount => Input::Quantity(quantity(dice.below(12_000))),
            InputKind::Count | InputKind::Money => {
                let count = if judged.when_zero(&id) == Some(WhenZero::Refused) {
                    *dice.pick(&[1, 3, 7, 14, 224, 10_000, 1_000_000])
                } else if is_whole.contains(&id) {
                    *dice.pick(&[0, 1, 3, 7, 14, 224, 10_000, 1_000_000])
                } else if let Some(whole) = whole_of.get(&id) {
                    let Some(Some(Input::Quantity(whole))) = facts.get(whole) else {
                        panic!("a rule names its whole before its part")
                    };
                    dice.below(u64::try_from(whole.ten_thousandths()).unwrap() / 10_000 + 1)
                } else {
                    dice.below(30)
                };
                Input::Quantity(quantity(count * 10_000))
            }
        };
        let value = shared.stated(&id).unwrap_or(value);
        if judged.when_zero(&id) == Some(WhenZero::LeftOut) && value == zero() {
            facts.say(id.clone(), "本县没有此类事项".to_owned());
        }
        if judged.line(&id).is_some() {
            facts.say(id.clone(), "本级没有该项职权".to_owned());
        }
        facts.insert(id, Some(value));
    }
    recount(judged, &mut facts);
    facts
}

/// Counts the lists of an indicator anew.
fn recount(judged: &SchemeIndicator, facts: &mut Inputs) {
    let counts: Vec<_> = judged.lists.iter().flat_map(|list| list.count(facts)).collect();
    facts.recount(counts);
}

pub(crate) fn answered(inputs: Inputs) -> Answer {
    Answer::new(AnswerState::Answered(inputs))
}

/// Every indicator answered in full.
pub(crate) fn complete(scheme: &Scheme, dice: &mut Dice) -> Answers {
    let mut shared = Inputs::new();
    let mut answer = |(no, judged): (&IndicatorNo, &SchemeIndicator)| {
        let facts = facts(judged, &shared, dice);
        let of_all = facts.iter().filter(|(id, _)| scheme.shared.contains_key(id));
        shared.extend(of_all.map(|(id, fact)| (id.clone(), *fact)));
        (*no, answered(facts))
    };
    scheme.indicators.iter().map(&mut answer).collect()
}

/// What earns all points of every item.
pub(crate) fn best(judged: &SchemeIndicator) -> Inputs {
    let mut inputs = Inputs::new();
    for item in &judged.items {
        let mut set = |id: &InputId, value| {
            inputs.insert(id.clone(), Some(value));
        };
        let count = |count: i128| Input::Quantity(quantity(u64::try_from(count).unwrap() * 10_000));
        match item.rule() {
            Rule::Checklist(choices) => {
                choices.iter().for_each(|choice| set(&choice.id, Input::Flag(true)));
            }
            Rule::Ratio { part, whole, .. } => {
                set(whole, count(7));
                set(part, count(7));
            }
            Rule::Bands { measured, bands, .. } => {
                let more_is_better = matches!(bands, Bands::AtLeast(_));
                match measured {
                    Measured::Share { part, whole } => {
                        set(whole, count(7));
                        set(part, count(if more_is_better { 7 } else { 0 }));
                    }
                    Measured::Value(value) => set(value, Input::Quantity(bands.bands()[0].limit)),
                }
            }
            Rule::Deduct { count: id, .. } => set(id, count(0)),
            Rule::Add { count: id, each } => {
                let all = item.points().ten_thousandths();
                set(id, count(all / each.ten_thousandths() + 1));
            }
            Rule::Level { value, levels } => {
                set(value, Input::Level(u8::try_from(levels.len() - 1).unwrap()));
            }
        }
    }
    inputs
}

/// Answers of every state, in which inputs are missing or null.
pub(crate) fn partial(scheme: &Scheme, dice: &mut Dice) -> Answers {
    let mut answers = complete(scheme, dice);
    for no in scheme.indicators.keys() {
        match dice.below(10) {
            0 => drop(answers.remove(no)),
            1 => drop(answers.insert(*no, Answer::new(AnswerState::Unknown))),
            2 => {
                let state = AnswerState::NotApplicable("无".into());
                answers.insert(*no, Answer::new(state));
            }
            _ => {
                let Some(Answer { state: AnswerState::Answered(inputs), .. }) = answers.get_mut(no)
                else {
                    continue;
                };
                inputs.retain(|_, _| dice.below(6) > 0);
                let explained: Vec<_> = inputs.all_words().keys().cloned().collect();
                for id in explained {
                    if dice.below(3) == 0 {
                        inputs.say(id, String::new());
                    }
                }
                for value in inputs.values_mut() {
                    if dice.below(6) == 0 {
                        *value = None;
                    }
                }
                recount(&scheme.indicators[no], inputs);
            }
        }
    }
    answers
}
