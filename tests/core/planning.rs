//! Lifts, marginal values, what-if, the cheapest path, and the creation plan.

mod brute;
mod full;
mod greedy;
mod outline;
mod steps;

use std::collections::BTreeMap;

use chengxin::domain::answer::{Answer, Input, Inputs};
use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::{Points, Quantity, Weight};
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::{GradeId, IndicatorNo, InputId, ItemId, SchemeId};
use chengxin::domain::scheme::origin::Origin;
use chengxin::domain::scheme::rule::{Choice, Rule};
use chengxin::domain::scheme::{Grade, Item, Scheme, SchemeIndicator};
use chengxin::planning::cheapest::{CheapestPath, Goal, Path, Reach, cheapest};
use chengxin::planning::estimate::{Effort, Estimate};
use chengxin::planning::lift::{LiftKey, LiftStep};
use chengxin::wire::edition_v1::current;

use crate::properties::random::{Answers, answered};

type Estimates = BTreeMap<LiftKey, Estimate>;

fn no(number: u8) -> IndicatorNo {
    IndicatorNo::new(number).unwrap()
}

fn points(text: &str) -> Points {
    Points::parse(text).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn input(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

fn figure(text: &str) -> Option<Input> {
    Some(Input::Quantity(Quantity::parse(text).unwrap()))
}

fn effort(text: &str) -> Effort {
    Effort::new(Quantity::parse(text).unwrap()).unwrap()
}

fn words() -> Bilingual {
    Bilingual { zh: "示例".into(), en: "example".into() }
}

fn item(id: &str, all: &str, rule: Rule) -> Item {
    Item::new(ItemId::new(id).unwrap(), points(all), words(), String::new(), rule).unwrap()
}

/// A checklist item of the points of its options.
fn checklist(id: &str, all: &str, options: &[(&str, &str)]) -> Item {
    let choice = |(id, given): &(&str, &str)| Choice {
        id: input(id),
        points: points(given),
        title: words(),
    };
    item(id, all, Rule::Checklist(options.iter().map(choice).collect()))
}

fn indicator(weight: &str, items: Vec<Item>) -> SchemeIndicator {
    SchemeIndicator {
        title: Some(words()),
        weight: Weight::parse(weight).unwrap(),
        may_be_not_applicable: true,
        items,
        inputs: BTreeMap::new(),
        lists: Vec::new(),
        definitions: BTreeMap::new(),
    }
}

fn scheme(bonus_cap: &str, indicators: Vec<(u8, SchemeIndicator)>) -> Scheme {
    Scheme {
        shared: BTreeMap::new(),
        second_look: Vec::new(),
        departments: Vec::new(),
        id: SchemeId::new("by-hand").unwrap(),
        title: words(),
        edition: current(),
        official: false,
        author: String::new(),
        date: day("2021-04-01"),
        basis: String::new(),
        bonus_cap: points(bonus_cap),
        grades: vec![Grade {
            id: GradeId::new("ready").unwrap(),
            at_least: points("90"),
            title: words(),
        }],
        indicators: indicators.into_iter().map(|(number, judged)| (no(number), judged)).collect(),
        origin: Origin::Foreign,
    }
}

fn facts(inputs: &[(&str, Option<Input>)]) -> Answer {
    answered(inputs.iter().map(|(id, value)| (input(id), *value)).collect::<Inputs>())
}

fn assessment(answers: Answers) -> Assessment {
    let applicant = Applicant {
        name: ApplicantName::new("示例县").unwrap(),
        code: None,
        prefecture: None,
        kind: ApplicantKind::County,
        province_administered: false,
    };
    let edition = current();
    let scheme = SchemeId::new("by-hand").unwrap();
    let mut assessment = Assessment::begin(applicant, 2021, day("2021-12-31"), edition, scheme);
    assessment.answers = answers;
    assessment
}

fn step(text: &str) -> LiftStep {
    match text {
        "next" => LiftStep::Next,
        "full" => LiftStep::Full,
        option => LiftStep::Option(input(option)),
    }
}

/// A lift as `4 permits full`, or `1 channels website` for an option.
fn key(text: &str) -> LiftKey {
    let mut words = text.split(' ');
    let mut word = || words.next().unwrap();
    let (indicator, item) = (no(word().parse().unwrap()), ItemId::new(word()).unwrap());
    LiftKey { indicator, item, step: step(word()) }
}

/// A lift as [`key`] reads it.
fn name(key: &LiftKey) -> String {
    let step = match &key.step {
        LiftStep::Option(option) => option.as_str(),
        LiftStep::Next => "next",
        LiftStep::Full => "full",
    };
    format!("{} {} {step}", key.indicator, key.item)
}

fn efforts(given: &[(&str, &str)]) -> Estimates {
    let estimate = |given: &str| Estimate { effort: effort(given), by: None };
    given.iter().map(|(lift, given)| (key(lift), estimate(given))).collect()
}

fn find(scheme: &Scheme, answers: &Answers, estimates: &Estimates, goal: Goal) -> CheapestPath {
    let assessment = assessment(answers.clone());
    cheapest(&current().framework, scheme, &assessment, estimates, goal, None)
}

fn total(text: &str) -> Goal {
    Goal::Total(points(text))
}

/// The names of a path's lifts, and its effort.
fn told(path: &Path) -> (Vec<String>, String) {
    let names = path.lifts.iter().map(|planned| name(&planned.lift.key)).collect();
    (names, path.effort.to_string())
}

/// The best path and the alternatives.
fn paths(found: &CheapestPath) -> Vec<&Path> {
    match &found.reach {
        Reach::By { best, alternatives, .. } => {
            std::iter::once(&**best).chain(alternatives).collect()
        }
        Reach::CannotBeReached { most } => panic!("cannot be reached, at most {most:?}"),
    }
}

fn best(found: &CheapestPath) -> (Vec<String>, String) {
    told(paths(found)[0])
}
