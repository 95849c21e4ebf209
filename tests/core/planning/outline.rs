//! Annex 3 to the letter, what a plan lacks, and measures made from lifts.

use chengxin::domain::answer::Inputs;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::plan::{CreationPlan, Measure, SectionNo};
use chengxin::planning::estimate::{Effort, Estimate};
use chengxin::planning::lift::{Lift, Target};
use chengxin::planning::plan::{MeasureField, Omission, gaps};
use chengxin::terms::zh::measure::measure_from;
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1::shipped;

use crate::planning::{day, effort, figure, input, key, no};

/// Annex 3 as the notice prints it, copied letter by letter, bullets aside.
const ANNEX_3: &str = include_str!("../../cases/notice-annex-3.txt");

#[test]
fn the_outline_is_annex_3_to_the_letter() {
    let mut lines = vec!["《创建方案》提纲".to_owned()];
    let outline = &current().outline;
    for chapter in outline {
        lines.push(format!("{}、{}", chapter.no, chapter.title.zh));
        lines.extend(chapter.lead.clone());
        // The text of chapter 三 has no heading in the annex; ours stands without a numeral.
        let printed = chapter.sections.iter().filter(|section| !section.numeral.is_empty());
        lines.extend(printed.map(|section| format!("{}{}", section.numeral, section.title.zh)));
    }
    assert_eq!(lines.join("\n"), ANNEX_3.trim_end());
    let parts = current().sections().map(|section| section.no.as_str());
    assert!(parts.eq(["1.1", "1.2", "1.3", "2.1", "2.2", "3", "4.1", "4.2", "4.3"]));
    let with_measures = outline.iter().filter(|chapter| chapter.has_measures);
    assert!(with_measures.map(|chapter| chapter.no.as_str()).eq(["三"]));
}

fn section(no: &str) -> SectionNo {
    SectionNo::new(no).unwrap()
}

/// What a plan lacks in short: `1.1`, `no measures`, or the position and field of a measure.
fn lacks(plan: &CreationPlan) -> Vec<String> {
    let told = |gap| match gap {
        Omission::EmptySection(_, section) => section.no.as_str().to_owned(),
        Omission::NoMeasures => "no measures".to_owned(),
        Omission::Measure(_, position, field) => match field {
            MeasureField::Task => format!("{position} task"),
            MeasureField::Path => format!("{position} path"),
            MeasureField::Due => format!("{position} due"),
            MeasureField::Owner => format!("{position} owner"),
        },
    };
    gaps(current(), plan).into_iter().map(told).collect()
}

#[test]
fn a_plan_says_what_it_lacks() {
    let mut plan = CreationPlan::default();
    let everything = ["1.1", "1.2", "1.3", "2.1", "2.2", "no measures", "4.1", "4.2", "4.3"];
    assert_eq!(lacks(&plan), everything, "an empty plan lacks everything");

    for section in current().sections() {
        plan.sections.insert(section.no.clone(), "内容".into());
    }
    assert_eq!(lacks(&plan), ["no measures"], "a text is no measure");
    plan.sections.insert(section("2.2"), " \n　".into());
    assert_eq!(lacks(&plan), ["2.2", "no measures"], "blanks are no text");

    let full = Measure {
        indicator: None,
        task: "任务".into(),
        path: "路径".into(),
        due: Some(day("2021-09-30")),
        owner: "发改委".into(),
        effort: None,
        target: Inputs::new(),
    };
    plan.sections.insert(section("2.2"), "内容".into());
    plan.sections.remove(&section("3"));
    plan.measures = [full.clone(), Measure::default(), Measure { due: None, ..full }].into();
    let expected = ["1 task", "1 path", "1 due", "1 owner", "2 due"];
    assert_eq!(lacks(&plan), expected, "neither an indicator nor an effort is asked for");
}

#[test]
fn a_measure_takes_over_what_the_lift_says() {
    let (framework, scheme) = (&current().framework, &shipped()[0]);
    let facts = Inputs::from([(input("permits_compliant"), figure("1200"))]);
    let lift = Lift { key: key("4 permits full"), target: Target::Facts(facts.clone()) };
    let estimate = Estimate { effort: effort("1.5"), by: Some(day("2021-09-30")) };
    let measure = measure_from(framework, scheme, &lift, &estimate);
    assert_eq!(measure.indicator, Some(no(4)));
    assert_eq!(measure.target, facts);
    assert_eq!(measure.effort.unwrap().to_string(), "1.5");
    assert_eq!(measure.due, Some(day("2021-09-30")));
    assert!(measure.task.contains("第4项") && measure.task.contains("1200"), "{}", measure.task);
    assert_eq!((measure.path.as_str(), measure.owner.as_str()), ("", ""), "the county's to write");

    let unmeasured = Lift { target: Target::AllPoints, ..lift };
    let measure = measure_from(framework, scheme, &unmeasured, &estimate);
    assert!(measure.target.is_empty(), "its figures are not known yet");
}

#[test]
fn an_effort_has_a_bound_and_a_sum_has_none() {
    let new = |text| Effort::new(Quantity::parse(text).unwrap());
    assert_eq!(new("10000"), Some(Effort::MOST));
    assert_eq!(new("10000.0001"), None);
    let sum = Effort::sum([effort("10000"), effort("0.5")].into_iter());
    assert_eq!(sum.to_string(), "10000.5");
    let open = Estimate::default();
    assert_eq!((open.effort, open.by), (Effort::ONE, None));
    assert!(open.in_time(Some(day("2021-01-01"))), "no date stands in the way");
    let dated = Estimate { by: Some(day("2021-09-30")), ..open };
    assert!(dated.in_time(None) && dated.in_time(Some(day("2021-09-30"))));
    assert!(!dated.in_time(Some(day("2021-09-29"))));
}
