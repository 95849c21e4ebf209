//! The second look: every rule below, at and beyond its limit, with the sentence that asks.

use chengxin::domain::answer::{Answer, AnswerState, Input, Inputs};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::evidence::{Code, Evidence, Shows};
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::scheme::Scheme;
use chengxin::domain::scheme::second_look::{Figure, Look};
use chengxin::report::Report;
use chengxin::terms::{en, zh};
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1::shipped;

use crate::screening::county::{date, named, no};

/// Figures as `4.permits_reported 100`, flags as `18.own_budget yes`, levels as `11.degree L3`.
fn record(facts: &str) -> Assessment {
    let scheme = &shipped()[0];
    let (on, id) = (date("2021-12-31"), scheme.id.clone());
    let mut record = Assessment::begin(named("杞县"), 2021, on, current(), id);
    let mut counted = Vec::new();
    for fact in facts.split(',').map(str::trim).filter(|fact| !fact.is_empty()) {
        let (place, value) = fact.split_once(' ').unwrap();
        let (number, input) = place.split_once('.').unwrap();
        let (no, input) = (IndicatorNo::parse(number).unwrap(), InputId::new(input).unwrap());
        let value = match value {
            "yes" => Input::Flag(true),
            "no" => Input::Flag(false),
            level if level.starts_with('L') => Input::Level(level[1..].parse().unwrap()),
            figure => Input::Quantity(Quantity::parse(figure).unwrap()),
        };
        assert!(scheme.indicators[&no].input_kind(&input).is_some(), "{fact}");
        if scheme.indicators[&no].counted_from(&input).is_some() {
            counted.push((no, input, value));
            continue;
        }
        let begun = || Answer::new(AnswerState::Answered(Inputs::new()));
        let answer = record.answers.entry(no).or_insert_with(begun);
        let AnswerState::Answered(inputs) = &mut answer.state else { panic!("{answer:?}") };
        if scheme.shared.contains_key(&input) {
            record.facts.insert(input, Some(value));
        } else {
            inputs.insert(input, Some(value));
        }
    }
    record.spread(scheme);
    // As if the list had lines that come to so many.
    for (no, input, value) in counted {
        let begun = || Answer::new(AnswerState::Answered(Inputs::new()));
        let answer = record.answers.entry(no).or_insert_with(begun);
        let AnswerState::Answered(inputs) = &mut answer.state else { panic!("{answer:?}") };
        inputs.insert(input, Some(value));
    }
    record
}

fn asked_of(record: Assessment, scheme: &Scheme) -> Vec<String> {
    let report = Report::new(scheme.clone(), record);
    let asked = report.second_look();
    asked.iter().map(|question| zh::second_look::question(question, scheme)).collect()
}

fn asked(facts: &str) -> Vec<String> {
    asked_of(record(facts), &shipped()[0])
}

/// What is stated, and all that is asked.
const CASES: &[(&str, &[&str])] = &[
    ("", &[]),
    // 120 + 30 − (100 + 20) = 30.
    (
        "5.permits_due 120, 5.penalties_due 30, 4.permits_reported 100, 4.penalties_reported 20, 5.records_omitted 29",
        &[
            "第5项“应报送的行政许可信息”（120条）、“应报送的行政处罚信息”（30条）合计，减去第4项“报送的行政许可信息”（100条）、“报送的行政处罚信息”（20条）合计，应等于第5项“漏报、瞒报的信息”（29条），相差1条，请核对。",
        ],
    ),
    (
        "5.permits_due 120, 5.penalties_due 30, 4.permits_reported 100, 4.penalties_reported 20, 5.records_omitted 30",
        &[],
    ),
    (
        "5.permits_due 120, 5.penalties_due 30, 4.permits_reported 100, 4.penalties_reported 20, 5.records_omitted 31",
        &[
            "第5项“应报送的行政许可信息”（120条）、“应报送的行政处罚信息”（30条）合计，减去第4项“报送的行政许可信息”（100条）、“报送的行政处罚信息”（20条）合计，应等于第5项“漏报、瞒报的信息”（31条），相差1条，请核对。",
        ],
    ),
    // A difference of 16 digits, which no figure of a file has: 2 × 999999999999999 − 2.
    (
        "5.permits_due 999999999999999, 5.penalties_due 999999999999999, 4.permits_reported 1, 4.penalties_reported 1, 5.records_omitted 0",
        &[
            "第5项“应报送的行政许可信息”（999\u{202f}999\u{202f}999\u{202f}999\u{202f}999条）、“应报送的行政处罚信息”（999\u{202f}999\u{202f}999\u{202f}999\u{202f}999条）合计，减去第4项“报送的行政许可信息”（1条）、“报送的行政处罚信息”（1条）合计，应等于第5项“漏报、瞒报的信息”（0条），相差1\u{202f}999\u{202f}999\u{202f}999\u{202f}999\u{202f}996条，请核对。",
        ],
    ),
    // One figure open: nothing to compare.
    ("5.permits_due 120, 5.penalties_due 30, 4.permits_reported 100, 5.records_omitted 1", &[]),
    // A part of one indicator above the whole of another.
    ("8.entities_new 999, 7.entities_total 1000", &[]),
    ("8.entities_new 1000, 7.entities_total 1000", &[]),
    (
        "8.entities_new 1001, 7.entities_total 1000",
        &["第8项“新登记市场主体”（1001户）大于第7项“市场主体总量”（1000户），多1，请核对。"],
    ),
    // A share below 3%, from there to 60%, above; and no share, but a part above its whole.
    (
        "14.enterprises_total 29, 7.entities_total 1000",
        &["第14项“企业总量”（29家）占第7项“市场主体总量”（1000户）的2.9%，低于3%，请核实口径。"],
    ),
    ("14.enterprises_total 30, 7.entities_total 1000", &[]),
    ("14.enterprises_total 600, 7.entities_total 1000", &[]),
    (
        "14.enterprises_total 601, 7.entities_total 1000",
        &["第14项“企业总量”（601家）占第7项“市场主体总量”（1000户）的60.1%，高于60%，请核实口径。"],
    ),
    (
        "14.enterprises_total 1001, 7.entities_total 1000",
        &["第14项“企业总量”（1001家）大于第7项“市场主体总量”（1000户），多1，请核对。"],
    ),
    ("10.entities_graded 95, 10.entities_total 100", &[]),
    (
        "10.entities_graded 96, 10.entities_total 100",
        &[
            "第10项“已评定信用等级的市场主体”（96户）占第10项“市场主体总量”（100户）的96%，高于95%，请核实口径。",
        ],
    ),
    // A figure below what there is at least.
    (
        "9.work_areas_due 13",
        &["第9项“应使用的工作领域”为13个，少于14个，请核实是否有遗漏，不包括在内的逐个说明理由。"],
    ),
    ("9.work_areas_due 14", &[]),
    ("6.documents_due 5", &[]),
    // An option and a figure: either way, and where one of them is open.
    (
        "1.platform_connected yes, 2.units_connected 0",
        &[
            "第1项已选“已与省级或者省辖市信用信息共享平台联通”，而第2项“已接入的信源单位”为0家，请核对。",
        ],
    ),
    ("1.platform_connected yes, 2.units_connected 1", &[]),
    ("1.platform_connected no, 2.units_connected 0", &[]),
    (
        "1.platform_connected no, 2.units_connected 1",
        &[
            "第1项没有选“已与省级或者省辖市信用信息共享平台联通”，而第2项“已接入的信源单位”为1家，请核对。",
        ],
    ),
    ("1.platform_connected no", &[]),
    ("2.units_connected 1", &[]),
    // All without evidence, one less, and all of nothing. Where the whole indicator is asked for
    // its evidence, that is all.
    (
        "4.permits_reported 50, 4.permits_compliant 50",
        &[
            "第4项“其中合格的行政许可信息”（50条）等于“报送的行政许可信息”，没有登记佐证材料，请补登或者说明依据。",
        ],
    ),
    ("4.permits_reported 50, 4.permits_compliant 49", &[]),
    (
        "4.permits_reported 50, 4.permits_compliant 50, 4.penalties_reported 20, 4.penalties_compliant 20",
        &[
            "第4项已得满分，没有登记佐证材料，请补登或者说明依据。",
            "所填2个比率全部为100%，请核实总数和完成数是否分别统计。",
        ],
    ),
    // What is reported as all that is due, by two indicators; the evidence is that of the second.
    (
        "4.permits_reported 50, 5.permits_due 50, 5.permits_in_time 49",
        &[
            "第4项“报送的行政许可信息”（50条）等于第5项“应报送的行政许可信息”，第5项没有登记佐证材料，请补登或者说明依据。",
        ],
    ),
    // Some, and none of five options; one of them is enough.
    (
        "7.entities_pledged 5, 7.approval_substitute no, 7.voluntary_disclosure no, 7.industry_self_discipline no, 7.credit_repair no, 7.deferred_documents no",
        &[
            "第7项“已作出信用承诺的市场主体”为5户，而第7项没有选“审批替代型”、“主动公示型”、“行业自律型”、“信用修复型”、“容缺受理型”，请核对。",
        ],
    ),
    (
        "7.entities_pledged 5, 7.approval_substitute no, 7.voluntary_disclosure yes, 7.industry_self_discipline no, 7.credit_repair no, 7.deferred_documents no",
        &[],
    ),
    // Three facts of one indicator.
    (
        "9.work_areas_due 14, 9.work_areas_using 14, 9.reports_due 5, 9.reports_handed_in 0",
        &[
            "第9项“已使用信用查询或者信用报告的工作领域”（14个）等于“应使用的工作领域”，第9项“应提交信用报告的主体”为5户，而第9项“已提交信用报告的主体”为0户，请核对。",
        ],
    ),
    ("9.work_areas_due 14, 9.work_areas_using 14, 9.reports_due 5, 9.reports_handed_in 1", &[]),
    // One fact by itself.
    (
        "10.areas_due 6, 10.areas_graded 6",
        &["第10项“已实行分级分类监管的领域”（6个）等于“应实行分级分类监管的领域”，请核对。"],
    ),
    // A level from which on, and a figure up to which.
    ("17.degree L1, 9.work_areas_using 1", &[]),
    (
        "17.degree L2, 9.work_areas_using 1",
        &["第17项填为“多个部门应用”，而第9项“已使用信用查询或者信用报告的工作领域”为1个，请核对。"],
    ),
    ("17.degree L2, 9.work_areas_using 2", &[]),
    // 60 + 40 of 99, of 100, of 101.
    (
        "4.permits_reported 60, 4.penalties_reported 40, 3.records_checked 99",
        &[
            "第4项“报送的行政许可信息”（60条）、“报送的行政处罚信息”（40条）合计大于第3项“参加核验的信用信息”（99条），多1，请核对。",
        ],
    ),
    ("4.permits_reported 60, 4.penalties_reported 40, 3.records_checked 100", &[]),
    ("4.permits_reported 60, 4.penalties_reported 40, 3.records_checked 101", &[]),
    // Counts far above need.
    ("19.activities_held 5", &[]),
    ("19.activities_held 6", &[]),
    (
        "19.activities_held 7",
        &["第19项“已开展的宣传教育活动”为7场，多于6场，请核实是否符合口径、有无重复计算。"],
    ),
    // All points without evidence: 30 + 30 + 20 + 20, and 20 less.
    (
        "18.joint_conference yes, 18.own_budget yes, 18.yearly_plan yes, 18.yearly_appraisal yes",
        &["第18项已得满分，没有登记佐证材料，请补登或者说明依据。"],
    ),
    ("18.joint_conference yes, 18.own_budget yes, 18.yearly_plan yes, 18.yearly_appraisal no", &[]),
    // Not all of it is stated.
    ("18.joint_conference yes, 18.own_budget yes, 18.yearly_plan yes", &[]),
    // Every share is 1: one share, two, two of three. That of faulty codes is no such share.
    ("2.units_due 40, 2.units_connected 40", &[]),
    (
        "2.units_due 40, 2.units_connected 40, 4.permits_reported 50, 4.permits_compliant 50, 3.codes_total 9000, 3.codes_faulty 2",
        &[
            "第4项“其中合格的行政许可信息”（50条）等于“报送的行政许可信息”，没有登记佐证材料，请补登或者说明依据。",
            "所填2个比率全部为100%，请核实总数和完成数是否分别统计。",
        ],
    ),
    (
        "2.units_due 40, 2.units_connected 40, 12.measures_due 50, 12.measures_carried_out 50, 9.work_areas_due 14, 9.work_areas_using 13",
        &[],
    ),
    // A whole of nothing has no share.
    ("2.units_due 40, 2.units_connected 40, 4.permits_reported 0, 4.permits_compliant 0", &[]),
    // Levels without evidence: 2, 3, 4; the fourth is the last, and all points too.
    ("11.degree L2", &[]),
    (
        "11.degree L3",
        &["第11项填为“定期联合检查并共享结果”，没有登记佐证材料，请补登或者说明依据。"],
    ),
    (
        "11.degree L4",
        &["第11项填为“结果用于分级分类并对外公布”，没有登记佐证材料，请补登或者说明依据。"],
    ),
];

#[test]
fn each_rule_asks_beyond_its_limit_and_not_at_it() {
    for (facts, expected) in CASES {
        assert_eq!(asked(facts), *expected, "{facts}");
    }
}

#[test]
fn a_figure_that_is_stated_twice_is_stated_alike() {
    let figure = |number, input| Figure { no: no(number), input: InputId::new(input).unwrap() };
    let look = Look::Equal {
        sum: vec![figure(2, "units_due")],
        less: Vec::new(),
        figure: figure(6, "documents_due"),
    };
    let scheme = Scheme { second_look: vec![look], ..shipped()[0].clone() };
    let asked = |units: &str| {
        asked_of(record(&format!("2.units_due {units}, 6.documents_due 12")), &scheme)
    };
    let said = |n: u8| {
        format!(
            "第2项“应接入的信源单位”为{n}家，第6项“应转发、落实的信用制度文件”为12件，相差1家，请核实以哪个为准。"
        )
    };
    assert_eq!(asked("11"), [said(11)]);
    assert_eq!(asked("12"), [""; 0]);
    assert_eq!(asked("13"), [said(13)]);
}

fn with_evidence(title: &str, day: &str) -> Assessment {
    let mut record = record("11.degree L3");
    record.prepared.on = Some(date("2021-04-12"));
    record.evidence = [Evidence {
        code: Code::parse("11-01"),
        title: title.to_owned(),
        date: Date::parse(day),
        shows: [Shows::Indicator(no(11))].into(),
        ..Evidence::default()
    }]
    .into();
    record
}

#[test]
fn evidence_is_there_once_it_has_a_title_and_is_no_later_than_the_day_of_filling_in() {
    let asked = |title, day| asked_of(with_evidence(title, day), &shipped()[0]);
    assert_eq!(asked("联合检查通报", ""), [""; 0]);
    assert_eq!(asked("联合检查通报", "2021-04-11"), [""; 0]);
    assert_eq!(asked("联合检查通报", "2021-04-12"), [""; 0]);
    let late =
        "佐证材料11-01“联合检查通报”的日期为2021年4月13日，晚于填报日期2021年4月12日，请核对。";
    assert_eq!(asked("联合检查通报", "2021-04-13"), [late]);
    let untitled = asked(" ", "2021-04-12");
    assert_eq!(untitled.len(), 1, "a piece without a title is no evidence: {untitled:?}");
}

#[test]
fn it_moves_no_point_and_says_the_same_in_english() {
    let facts = "14.enterprises_total 1001, 7.entities_total 1000, 19.activities_held 7, 10.entities_graded 960, 10.areas_due 6, 10.areas_graded 6, 4.permits_reported 50, 5.permits_due 50, 6.documents_due 4, 15.scenes_in_operation 2, 8.entities_educated 5, 8.standard_material no, 8.service_window no, 17.degree L2, 9.work_areas_using 0, 11.degree L3";
    let with = Report::new(shipped()[0].clone(), record(facts));
    let without = Scheme { second_look: Vec::new(), ..shipped()[0].clone() };
    assert_eq!(Report::new(without, record(facts)).sheet, with.sheet);
    let questions = with.second_look();
    let said: Vec<_> = questions
        .iter()
        .map(|question| en::second_look::question(question, &with.scheme))
        .collect();
    assert_eq!(
        said,
        [
            "No. 14, “All enterprises” (1001) is 1 above No. 7, “All market entities” (1000). Please check.",
            "No. 19, “Activities held” (7), more than 6. Please check what was counted, and whether anything was counted twice.",
            "No. 10, “Market entities graded” (960) is 96% of No. 10, “All market entities” (1000), above 95%. Please check what was counted.",
            "No. 6, “Credit policy documents due to be passed on and put into effect” (4), fewer than 5. Please check whether any is missing, and say why each of those left out is.",
            "No. 4, “Permit records reported” (50) equals No. 5, “Permit records due”, and No. 5 has no evidence. Please add it or say what it rests on.",
            "No. 8, “Newly registered entities educated” is 5, but No. 8 does not state “Standard teaching material” or “Given at the service window or in an online course”. Please check.",
            "No. 10, “Areas with graded supervision” (6) equals No. 10, “Areas due for graded supervision”. Please check.",
            "No. 15, “Scenes in operation” is 2, and No. 15 has no evidence. Please add it or say what it rests on.",
            "No. 17 states “Used by several departments”, but No. 9, “Work areas that use enquiries or reports” is 0. Please check.",
            "No. 11 states “Regular joint checks with shared results” but has no evidence. Please add it or say what it rests on.",
        ]
    );
    let about: Vec<_> = questions.iter().map(|question| question.indicators()).collect();
    let expected: [&[u8]; 10] =
        [&[14, 7], &[19], &[10], &[6], &[4, 5], &[8], &[10], &[15], &[17, 9], &[11]];
    let expected = expected.map(|of| of.iter().map(|number| no(*number)).collect::<Vec<_>>());
    assert_eq!(about, expected);
}

#[test]
fn the_schemes_that_share_items_share_their_questions() {
    let [equal, national, blank] = shipped() else { panic!("three schemes are shipped") };
    assert_eq!(equal.second_look, national.second_look);
    assert_eq!(blank.second_look, []);
}
