//! The prose of the report: what was stated, nothing else, and what an office made of it.

use chengxin::documents::narrative::phrases::{self, ItemPhrases};
use chengxin::documents::narrative::places;
use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::narrative::{Figures, Passage};
use chengxin::domain::plan::SectionNo;
use chengxin::report::Report;
use chengxin::wire::{Opened, export_assessment, open, scheme_v1};

use crate::trace::by_hand::case;

fn no(no: u8) -> IndicatorNo {
    IndicatorNo::new(no).unwrap()
}

fn passage(report: &Report, no: &str) -> String {
    let places = places(report);
    let place = places.iter().find(|place| place.no.as_str() == no).unwrap();
    place.text().to_owned()
}

fn says(text: &str, words: &str) {
    assert!(text.contains(words), "“{words}” is missing in\n{text}");
}

/// The half-filled case with other answers.
fn report(change: impl FnOnce(&mut Report)) -> Report {
    let (mut report, _) = case("worked-half-filled");
    change(&mut report);
    Report::new(report.scheme, report.assessment)
}

/// The figures of the case, and the shares worked out by hand: 212 ÷ 224 = 94.642…%,
/// 38 ÷ 45 = 84.44…%, 9865 ÷ 10000 = 98.65%.
#[test]
fn the_draft_tells_the_figures_that_were_stated() {
    let (report, _) = case("worked-complete-clear");
    let work = passage(&report, "2.1");
    says(&work, "应接入的45家信源单位已接入38家，接入率84.44%");
    says(&work, "目录内由我县负责的224项信息已归集212项，归集率94.64%");
    says(&work, "118\u{202f}240个应转换的存量代码全部转换为统一社会信用代码");
    says(&work, "通过9865条，通过率98.65%");
    let money = passage(&report, "2.4");
    says(&money, "拖欠民营企业账款应清偿980万元，已清偿960.4万元，清偿率98%");
    // The gravest comes first; what is nearly all is no shortcoming of its own.
    let problems = passage(&report, "3");
    says(&problems, "一是信用成果应用深度不够，还没有纳入工作流程。");
    // 350 × (1 − 0.98) = 7.
    says(&problems, "二是“双公示”行政处罚信息还有7条不合格。");
}

#[test]
fn what_is_open_or_excludes_is_said_and_nothing_is_praised_for_it() {
    let (report, _) = case("worked-half-filled");
    let situation = passage(&report, "1");
    says(&situation, "重特大环境污染事故的有关情况正在核实，尚未得出结论。");
    says(&situation, "已填各项得");
    says(&passage(&report, "3"), "项还没有填完。");
    let (report, _) = case("worked-barred-first-day");
    let situation = passage(&report, "1");
    says(&situation, "疏散、转移人数12\u{202f}000人，达到重大等级标准");
    says(&situation, "按照《通知》第四部分，不得参与评价认定。");
    assert!(!situation.contains("总分"), "{situation}");
}

/// Of 60 points for sources: below 60% weak, below 85% middling.
#[test]
fn an_item_is_a_problem_below_three_fifths_and_a_remark_below_seventeen_twentieths() {
    let of = |connected: &str| {
        let report = report(|report| {
            let figure = |text| Some(Input::Quantity(Quantity::parse(text).unwrap()));
            let inputs = [("units_due", "10000"), ("units_connected", connected)];
            let inputs =
                inputs.map(|(id, text)| (InputId::new(id).unwrap(), figure(text))).into_iter();
            let answer = Answer::new(AnswerState::Answered(inputs.collect()));
            report.assessment.answers.clear();
            report.assessment.answers.insert(no(2), answer);
        });
        passage(&report, "3").lines().next().unwrap_or_default().to_owned()
    };
    let weak =
        |gap: &str| format!("一是信用信息归集面不宽，应接入的信源单位还有{gap}家没有报送过数据。");
    let middling = |gap: &str| format!("一是应接入的信源单位还有{gap}家没有报送过数据。");
    let strong = "已填报的各项指标没有发现明显短板。".to_owned();
    let cases = [
        ("5999", weak("4001")),
        ("6000", middling("4000")),
        ("6001", middling("3999")),
        ("8499", middling("1501")),
        ("8500", strong.clone()),
        ("8501", strong),
    ];
    for (connected, expected) in cases {
        assert_eq!(of(connected), expected, "{connected}");
    }
}

#[test]
fn every_item_option_and_level_of_the_shipped_schemes_has_its_phrases() {
    for scheme in scheme_v1::shipped().iter().filter(|it| !it.id.as_str().contains("blank")) {
        for (no, judged) in &scheme.indicators {
            let of = phrases::all().find(|of| of.no == no.get()).unwrap();
            for item in &judged.items {
                let rule = item.rule();
                let id = item.id().as_str();
                let fits = |of: &&ItemPhrases| match of {
                    ItemPhrases::Share { item, of, .. } => {
                        *item == id
                            && of.iter().all(|of| rule.inputs().any(|(id, _)| id.as_str() == *of))
                    }
                    ItemPhrases::Count { item, of, .. } => {
                        *item == id && rule.inputs().any(|(id, _)| id.as_str() == *of)
                    }
                    ItemPhrases::Options { item, each, .. } => {
                        let options: Vec<_> =
                            rule.options().iter().map(|option| option.id.as_str()).collect();
                        *item == id && each.iter().map(|of| of[0]).eq(options)
                    }
                    ItemPhrases::Level { item, each, .. } => {
                        *item == id && each.len() == rule.levels().len()
                    }
                };
                assert!(of.items.iter().any(|of| fits(&of)), "{} {no} {id}", scheme.id.as_str());
            }
        }
    }
}

#[test]
fn what_was_written_is_printed_kept_in_the_file_and_told_when_its_figures_are_older() {
    let place = SectionNo::new("2.1").unwrap();
    let key = (no(2), InputId::new("units_connected").unwrap());
    let figures = Figures::from([(key.clone(), Quantity::parse("37").unwrap())]);
    let written = Passage {
        text: "全县45家信源单位接入37家。\n专人负责。".to_owned(), figures
    };
    let (mut report, _) = case("worked-complete-clear");
    report.assessment.narrative.insert(place.clone(), written.clone());
    let file = export_assessment(&report.assessment);
    let Opened::Assessment(again) = open(file.as_bytes(), None).unwrap() else { panic!("{file}") };
    assert_eq!(again.assessment.narrative.get(&place), Some(&written));
    assert_eq!(passage(&again, "2.1"), written.text);
    let places = places(&again);
    let of = places.iter().find(|of| of.no == place).unwrap();
    // The file states 38.
    assert_eq!(of.draft.figures.get(&key).map(ToString::to_string).as_deref(), Some("38"));
}

/// The case has five counted things in its bonus, so that they stand by themselves; once there
/// are two, they go to the end of the last section, unless somebody has written there.
#[test]
fn what_was_written_of_the_bonus_keeps_its_section() {
    let no = |text: &str| SectionNo::new(text).unwrap();
    let numbers = |report: &Report| -> Vec<String> {
        places(report).iter().map(|place| place.no.as_str().to_owned()).collect()
    };
    let (mut report, _) = case("worked-complete-clear");
    assert!(numbers(&report).contains(&"2.5".to_owned()));
    report.assessment.answers.remove(&self::no(21));
    let mut report = Report::new(report.scheme, report.assessment);
    assert!(!numbers(&report).contains(&"2.5".to_owned()));
    let text = "一项做法在全省推广。".to_owned();
    report
        .assessment
        .narrative
        .insert(no("2.5"), Passage { text: text.clone(), ..Passage::default() });
    assert_eq!(passage(&report, "2.5"), text);
}

#[test]
fn a_passage_that_no_report_has_is_told_and_not_kept_unseen() {
    let (mut report, _) = case("worked-complete-clear");
    let passage = Passage { text: "无处可放".to_owned(), ..Passage::default() };
    for (no, fits) in [("1", true), ("2.5", true), ("2.6", false), ("3", true), ("5", false)] {
        report.assessment.narrative.clear();
        report.assessment.narrative.insert(SectionNo::new(no).unwrap(), passage.clone());
        let file = export_assessment(&report.assessment);
        assert_eq!(open(file.as_bytes(), None).is_ok(), fits, "{no}");
    }
}
