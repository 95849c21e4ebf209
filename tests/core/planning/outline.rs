//! Annex 3 to the letter, what a plan lacks, and measures made from lifts.

use chengxin::domain::answer::{Input, Inputs};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::plan::{CreationPlan, Measure, SectionNo};
use chengxin::domain::scheme::measure::EffortSize;
use chengxin::planning::cheapest::Goal;
use chengxin::planning::estimate::{Effort, Estimate};
use chengxin::planning::lift::{Lift, Target};
use chengxin::planning::plan::{MeasureField, Omission, gaps};
use chengxin::report::Report;
use chengxin::terms::zh::measure::{lift_in_words, measure_from};
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1::shipped;

use crate::trace::by_hand::case;

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
    let measure = measure_from(framework, scheme, &lift, &estimate, 2020);
    assert_eq!(measure.indicator, Some(no(4)));
    assert_eq!(measure.target, facts);
    assert_eq!(measure.due, Some(day("2021-09-30")));
    // What was reported during the year of the figures cannot be changed any more.
    assert_eq!(measure.task, "自2021年度起，提高行政许可信息报送质量，做到要素齐全、格式合规");
    assert_eq!((measure.path.as_str(), measure.owner.as_str()), ("", ""), "the county's to write");

    let unmeasured = Lift { target: Target::AllPoints, ..lift };
    let measure = measure_from(framework, scheme, &unmeasured, &estimate, 2020);
    assert!(measure.target.is_empty(), "its figures are not known yet");
}

#[test]
fn a_lift_is_worded_as_the_scheme_words_its_item() {
    let scheme = &shipped()[0];
    let words = |name: &str, target: Target| {
        let lift = Lift { key: key(name), target };
        let judged = &scheme.indicators[&lift.key.indicator];
        let item = judged.items.iter().find(|item| *item.id() == lift.key.item).unwrap();
        lift_in_words(judged, item, &lift, 2020).unwrap()
    };
    let one = |id: &str, value: Option<Input>| Target::Facts(Inputs::from([(input(id), value)]));
    let flag = Some(Input::Flag(true));
    let cases = [
        // What stands at the end of the period can still be caught up on, up to a figure.
        (
            words("3 unified_codes next", one("codes_converted", figure("118240"))),
            "清理尚未换发统一社会信用代码的存量主体，完成代码转换（已转换为统一社会信用代码的存量主体代码达到118\u{202f}240个）",
        ),
        (
            words("1 channels website", one("website", flag)),
            "补齐信用平台和服务渠道：已开设县级信用网站或者信用专栏",
        ),
        // The only option of an item is what the item says.
        (
            words("16 no_defaulter no_department_listed", one("no_department_listed", flag)),
            "督促有关部门履行生效法律文书，退出失信被执行人名单",
        ),
        // A count is a target for the next year as well; a share's figures are none.
        (
            words("19 activities full", one("activities_held", figure("6"))),
            "自2021年度起，组织诚信主题宣传教育活动（已开展的宣传教育活动达到6场）",
        ),
        (
            words("5 permits_timely full", Target::AllPoints),
            "自2021年度起，落实7个工作日报送时限，做到行政许可信息按时报送",
        ),
    ];
    for (words, expected) in cases {
        assert_eq!(words, expected);
    }
}

#[test]
fn a_goal_is_the_next_grade_and_an_effort_is_the_schemes_until_the_county_says() {
    let scheme = &shipped()[0];
    let (half, complete) = (case("worked-half-filled").0, case("worked-complete-clear").0);
    let next = |of: &Report| Goal::next_grade(scheme, &of.sheet).map(|grade| grade.id.to_string());
    // Bases of 33.33 and 81.73, under grades from 60, 75 and 90.
    assert_eq!(
        (next(&half).as_deref(), next(&complete).as_deref()),
        (Some("basic"), Some("ready"))
    );
    let usual = |name: &str| Estimate::usual(scheme, &key(name)).effort;
    let sizes = [
        ("1 channels website", EffortSize::Large),
        ("4 permits full", EffortSize::Medium),
        ("19 channels media_column", EffortSize::Small),
    ];
    for (name, size) in sizes {
        assert_eq!((usual(name), usual(name).size()), (Effort::of(size), size), "{name}");
    }
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
