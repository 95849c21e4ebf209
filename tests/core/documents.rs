//! The papers: annex 2 to the letter, nothing of a report left out, no panic on nothing.

use std::collections::BTreeMap;

use chengxin::documents::before_signing::before_signing;
use chengxin::documents::block::Block;
use chengxin::documents::commitment_letter::commitment_letter;
use chengxin::documents::creation_plan::creation_plan;
use chengxin::documents::kind::Kind;
use chengxin::documents::self_assessment::copy::reading_copy;
use chengxin::documents::self_assessment::{calculation as annex_of, self_assessment};
use chengxin::documents::words::assumption::SCORING;
use chengxin::documents::{PLAIN, Paper, form};
use chengxin::domain::answer::{Answer, AnswerState, Input, Inputs};
use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use chengxin::domain::assessment::{Assessment, Purpose};
use chengxin::domain::date::Date;
use chengxin::domain::decimal::{Interval, Points, Quantity, Score, Weight};
use chengxin::domain::event::Event;
use chengxin::domain::evidence::{Code, Evidence, Shows};
use chengxin::domain::facts::{EnergyGrade, EventLevel, Reported};
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::{IndicatorNo, InputId, ItemId, SchemeId};
use chengxin::domain::plan::Measure;
use chengxin::domain::scheme::origin::Origin;
use chengxin::domain::scheme::rule::Rule;
use chengxin::domain::scheme::{InputTitle, Item, Scheme, SchemeIndicator, WhenZero};
use chengxin::eligibility::window::Window;
use chengxin::report::Report;
use chengxin::scoring::rounding::Figure;
use chengxin::scoring::trace::line::Line;
use chengxin::terms::calculation;
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1;

use crate::facts::{
    DEATHS, DEFAULTER, ENVIRONMENT, EVACUATED, INJURED, LOSS, SAFETY, SAVING, TRUTHFUL, WATER,
    graded, list, marked,
};

use crate::trace::by_hand::{WORKED, case};

const CODE: &str = "K7QF-2MXA-9P4T-C3WE";

/// Annex 2 of the notice, its body as printed.
const ANNEX_2: &str = "为确保社会信用体系建设示范县（市、区）创建工作公开、公平和公正，\
    我县（市、区）承诺所提供创建材料真实准确，无弄虚作假。同时，我县（市、区）近三年未发生\
    重特大安全生产事故、重特大环境污染事故，县（市、区）人民政府未被各级法院列为失信被执行人。\
    如承诺不实，愿被取消省级社会信用体系建设示范县（市、区）创建资格，并承担相应责任。";

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn both(zh: &str) -> Bilingual {
    Bilingual { zh: zh.to_owned(), en: String::new() }
}

/// Every printed indicator with one ratio item.
fn scheme() -> Scheme {
    let (part, whole) = (InputId::new("part").unwrap(), InputId::new("whole").unwrap());
    let input = |zh: &str| InputTitle {
        title: both(zh),
        unit: "条".to_owned(),
        when_zero: WhenZero::Refused,
    };
    let rule = Rule::Ratio { part: part.clone(), whole: whole.clone(), zero: None, full: None };
    let (id, points) = (ItemId::new("share").unwrap(), Points::parse("100").unwrap());
    let item = Item::new(id, points, both("合格率"), String::new(), rule).unwrap();
    let indicator = SchemeIndicator {
        title: None,
        weight: Weight::parse("1").unwrap(),
        may_be_not_applicable: true,
        items: vec![item],
        inputs: BTreeMap::from([(part, input("其中合格的信息")), (whole, input("报送的信息"))]),
        lists: Vec::new(),
        definitions: BTreeMap::new(),
    };
    let numbers = current().framework.places().into_iter().map(|place| place.no());
    Scheme {
        shared: BTreeMap::new(),
        second_look: Vec::new(),
        departments: Vec::new(),
        id: SchemeId::new("test").unwrap(),
        title: both("测试方案"),
        edition: current(),
        official: false,
        author: String::new(),
        date: date("2021-04-01"),
        basis: String::new(),
        bonus_cap: Points::parse("10").unwrap(),
        grades: Vec::new(),
        indicators: numbers.filter(|no| no.get() != 13).map(|no| (no, indicator.clone())).collect(),
        origin: Origin::Foreign,
    }
}

fn empty(kind: ApplicantKind, name: &str) -> Assessment {
    let applicant = Applicant {
        name: ApplicantName::new(name).unwrap(),
        code: DivisionCode::new("410225"),
        prefecture: Some("开封市".to_owned()),
        kind,
        province_administered: true,
    };
    let scheme = SchemeId::new("test");
    Assessment::begin(applicant, 2021, date("2021-12-31"), current(), scheme.unwrap())
}

/// One answer with evidence, one not applicable, one incident above a threshold.
fn filled() -> Assessment {
    let mut assessment = empty(ApplicantKind::County, "兰考县");
    let figure = |text: &str| Some(Input::Quantity(Quantity::parse(text).unwrap()));
    let inputs = Inputs::from([
        (InputId::new("part").unwrap(), figure("1188")),
        (InputId::new("whole").unwrap(), figure("1200")),
    ]);
    let mut answer = Answer::new(AnswerState::Answered(inputs));
    answer.note = "口径与月度通报一致".to_owned();
    let not_applicable = AnswerState::NotApplicable("没有惩戒对象".to_owned());
    assessment.answers = BTreeMap::from([
        (IndicatorNo::new(4).unwrap(), answer),
        (IndicatorNo::new(12).unwrap(), Answer::new(not_applicable)),
    ]);
    assessment.evidence = [Evidence {
        code: Code::parse("4-01"),
        title: "平台截图".to_owned(),
        shows: [Shows::Indicator(IndicatorNo::new(4).unwrap())].into(),
        ..Evidence::default()
    }]
    .into();
    let mut inside = marked(Event::on(date("2019-05-01")), WATER, "none");
    inside.set_figure(EVACUATED, Quantity::parse("12000").ok());
    let outside = Event::on(date("2018-12-30"));
    list(&mut assessment.eligibility, ENVIRONMENT, [inside, outside]);
    graded(&mut assessment.eligibility, 2020, SAVING, EnergyGrade::BasicallyMet);
    assessment.eligibility.declare(TRUTHFUL, Some(true));
    assessment.prepared.on = Some(date("2021-04-10"));
    assessment
}

fn report(assessment: Assessment) -> Report {
    Report::new(scheme(), assessment)
}

/// Everything that a paper says, a line for each text.
pub(crate) fn text(document: &Paper) -> String {
    let block = |block: &Block| match block {
        Block::Title(lines) | Block::List(lines) => lines.clone(),
        Block::Subtitle(text)
        | Block::Heading(_, text)
        | Block::Paragraph(_, text)
        | Block::Note(text) => vec![text.clone()],
        Block::KeyValues(pairs) => pairs.iter().map(|(k, v)| format!("{k}：{v}")).collect(),
        Block::Table(table) => {
            let cells = table.rows.iter().map(|row| {
                row.cells.iter().map(|cell| cell.lines.join(" ")).collect::<Vec<_>>().join("|")
            });
            std::iter::once(table.caption.clone()).chain(cells).collect()
        }
        Block::Signature(signature) => vec![signature.signer.clone(), signature.date.clone()],
        Block::PageBreak => Vec::new(),
    };
    document.blocks.iter().flat_map(block).collect::<Vec<_>>().join("\n")
}

fn papers(report: &Report) -> [Paper; Kind::ALL.len()] {
    Kind::ALL.map(|kind| kind.of(report, CODE))
}

#[track_caller]
pub(crate) fn says(text: &str, words: &str) {
    assert!(text.contains(words), "{words:?} is missing in\n{text}");
}

#[test]
fn the_letter_says_what_annex_2_says() {
    let wording = |kind| current().letter.text(kind);
    assert_eq!(wording(ApplicantKind::DevelopmentZone), ANNEX_2);
    for (kind, own) in [
        (ApplicantKind::County, "县"),
        (ApplicantKind::CountyLevelCity, "市"),
        (ApplicantKind::District, "区"),
    ] {
        let expected = ANNEX_2
            .replace("我县（市、区）", &format!("我{own}"))
            .replace("，县（市、区）人民政府", &format!("，{own}人民政府"));
        assert_eq!(wording(kind), expected);
    }
}

#[test]
fn facts_that_were_stated_are_printed() {
    let mut accident = Event::on(date("2020-06-18"));
    accident.official_level = Some(EventLevel::Larger);
    for (of, value) in [(DEATHS, "3"), (INJURED, "5"), (LOSS, "12800000")] {
        accident.set_figure(of, Quantity::parse(value).ok());
    }
    accident.note = "新政〔2020〕41号".to_owned();
    let mut assessment = filled();
    *assessment.eligibility.events_mut(SAFETY) = Reported::OnRecord([accident].into());
    let report = report(assessment);
    says(
        &text(&self_assessment(&report, CODE)),
        "|未发现否决情形|所列情形均未达到重大等级。 登记备查：2020年6月18日，认定等级为较大，死亡人数3人，\
         重伤人数（含急性工业中毒）5人，直接经济损失1280万元，新政〔2020〕41号。",
    );
    says(
        &text(&reading_copy(&report, CODE)),
        "None of those listed reaches the level of major. On record: 2020-06-18, officially larger, \
         Killed: 3 persons, Seriously injured, industrial poisoning included: 5 persons, \
         Direct economic loss: 12\u{202f}800\u{202f}000 yuan, 新政〔2020〕41号.",
    );
    let form = text(&form::filled(&report, CODE));
    says(&form, "☑无");
    says(&form, "（人数：人；损失：万元）");
    says(
        &form,
        "登记备查：日期2020年6月18日，认定等级较大，死亡人数3，重伤人数（含急性工业中毒）5，\
         直接经济损失1280，新政〔2020〕41号",
    );
}

/// A ground tells what excludes; the figures beside it and a lesser event of the same day are
/// stated too.
#[test]
fn beside_what_excludes_everything_else_that_was_stated_is_printed() {
    let event = |level, deaths, note: &str| {
        let mut event = Event::on(date("2020-06-18"));
        event.official_level = Some(level);
        event.set_figure(DEATHS, Quantity::parse(deaths).ok());
        event.note = note.to_owned();
        event
    };
    let mut assessment = filled();
    let events = [
        event(EventLevel::Major, "12", "国务院安委办〔2020〕1号"),
        event(EventLevel::Larger, "3", "新政〔2020〕41号"),
    ];
    *assessment.eligibility.events_mut(SAFETY) = Reported::Listed(events.into());
    let printed = text(&self_assessment(&report(assessment), CODE));
    says(
        &printed,
        "所填情形：2020年6月18日，认定等级为重大，死亡人数12人，国务院安委办〔2020〕1号。",
    );
    says(&printed, "所填情形：2020年6月18日，认定等级为较大，死亡人数3人，新政〔2020〕41号。");
}

#[test]
fn the_letter_is_signed_by_the_county_and_dated() {
    let letter = text(&commitment_letter(&report(filled())));
    assert!(letter.ends_with("兰考县人民政府\n2021年4月10日"), "{letter}");
    let zone = empty(ApplicantKind::DevelopmentZone, "郑州经济技术开发区");
    let letter = text(&commitment_letter(&report(zone)));
    says(&letter, "郑州经济技术开发区管理委员会\n");
}

/// Whatever is stated: the letter that a government seals says what annex 2 says, on one page,
/// without a code and without what the house thinks of it.
#[test]
fn the_letter_is_the_annex_and_nothing_else() {
    for assessment in [filled(), empty(ApplicantKind::County, "瀍河回族区")] {
        let letter = commitment_letter(&report(assessment));
        assert_eq!(letter.footer, PLAIN);
        let [Block::Title(title), Block::Paragraph(_, said), Block::Signature(_)] =
            &letter.blocks[..]
        else {
            panic!("{letter:?}")
        };
        assert_eq!(title[..], ["信用承诺书"]);
        assert_eq!(
            *said,
            ANNEX_2.replace("我县（市、区）", "我县").replace("，县（市、区）", "，县")
        );
    }
}

#[test]
fn a_sheet_of_its_own_tells_what_of_the_letter_is_supported() {
    let sheet = before_signing(&report(filled()));
    assert_eq!(sheet.footer, PLAIN, "it stays in the house");
    let sheet = text(&sheet);
    says(&sheet, "核验期间：2018年12月31日至2021年12月31日");
    says(
        &sheet,
        "近三年未发生重特大环境污染事故|存在否决情形|2019年5月1日，疏散、转移人数12\u{202f}000人",
    );
    says(&sheet, "近三年未发生重特大安全生产事故|待核实");
    says(&sheet, "所提供创建材料真实准确，无弄虚作假|未发现否决情形");
    assert!(!sheet.contains("节能减排"), "annex 2 does not speak of it:\n{sheet}");
    // Accidents and defaulters are not stated, the incident excludes; the materials are declared.
    says(&sheet, "以上承诺事项中有3项，所填情况不能支持，核实以前不宜签署");

    let mut assessment = filled();
    for id in [SAFETY, ENVIRONMENT, DEFAULTER] {
        *assessment.eligibility.events_mut(id) = Reported::None;
    }
    let sheet = text(&before_signing(&report(assessment)));
    says(&sheet, "以上承诺事项，所填情况均能支持。");
    assert!(!sheet.contains("不宜签署"), "{sheet}");
}

#[test]
fn the_report_leaves_nothing_out() {
    let framework = &current().framework;
    let report = report(filled());
    let text = text(&self_assessment(&report, CODE)) + &text(&annex_of(&report, CODE));
    for check in &current().checks {
        says(&text, &format!("{}|", check.title.zh));
    }
    for place in framework.places().into_iter().filter(|place| place.no().get() != 13) {
        says(&text, &format!("|{}|", place.no()));
    }
    let note = text.find("第13项：《通知》原文无此项").expect("13 is noted");
    let (before, after) = (text.find("|12|").unwrap(), text.find("|14|").unwrap());
    assert!(before < note && note < after, "13 stands in its place");
    assert_eq!(current().interpretations.len(), 8, "every reading is printed");
    for reading in &current().interpretations {
        says(&text, &reading.zh);
    }
    for of in SCORING {
        says(&text, of);
    }
    says(&text, "测试方案（外来方案，来源未经核实）");
    says(&text, "自评参考，不代表认定结论");
    says(&text, "报送的信息1200条；其中合格的信息1188条");
    says(&text, "平台截图");
    says(&text, "口径与月度通报一致");
    says(&text, "没有惩戒对象");
    // Where an event excludes, no score makes up for it.
    says(&text, "|总分|—\n");
}

/// What the annex of a report says, row by row.
fn annex(report: &Report) -> String {
    let text = text(&annex_of(report, CODE));
    text.split_once("一、计算过程").expect("the calculation is there").1.to_owned()
}

/// Every number of the sheet, every line of the trace and every rounding's result.
#[test]
fn the_annex_derives_every_number() {
    for name in WORKED {
        let (report, _) = case(name);
        let annex = annex(&report);
        let written = |number: Option<Interval<Score>>| match number {
            Some(number) if number.is_settled() => number.low.to_string(),
            Some(number) => format!("{}–{}", number.low, number.high),
            None => "—".to_owned(),
        };
        let has_row = |no: &str, score: &str| {
            let (begin, end) = (format!("{no}|"), format!("|{score}"));
            let mut lines = annex.lines();
            let found = lines.any(|line| line.starts_with(&begin) && line.ends_with(&end));
            assert!(found, "{name}: {no} has no row with {score} in\n{annex}");
        };
        for indicator in report.sheet.indicators.iter().filter(|it| it.no.get() != 13) {
            let no = indicator.no.to_string();
            has_row(&no, &written(indicator.score));
            for item in indicator.items.iter().filter(|_| indicator.score.is_some()) {
                has_row(&no, &written(item.got));
            }
        }
        let trace = report.trace();
        let mut n_roundings = 0;
        for step in trace.steps {
            let adds = step.contribution.map(|adds| adds.lines);
            for ends in [Some(step.lines), adds].into_iter().flatten() {
                for line in ends.low().iter().chain(ends.high()) {
                    says(&annex, &calculation(line));
                    if let Line::Computed { rounding: Some(rounding), .. } = line {
                        n_roundings += 1;
                        says(&annex, &calculation(Figure::from(*rounding)));
                    }
                }
            }
        }
        assert!(n_roundings > 40, "{name}");
        let total = report.sheet.total.unwrap();
        let (base, bonus) = (report.sheet.base.unwrap(), report.sheet.bonus);
        says(&annex, &format!("总分 {} + {} = {}", base.low, bonus.low, total.low));
    }
}

#[test]
fn the_annex_reads_as_by_hand() {
    let (report, _) = case("worked-half-filled");
    let annex = annex(&report);
    for row in [
        "得分 60 × 5 ÷ 14 = 21.428571… → 21.4286|21.4286",
        "得分之和 21.4286 + 14.2857 = 35.7143；分值之和 60 + 40 = 100；折合百分 100 × 35.7143 ÷ 100 = 35.7143",
        "1188 < 1 × 1200 = 1200；1188 ≥ 0.98 × 1200 = 1176；第2档，得分 25|25.0000",
        "报送的行政处罚信息0条（本县没有此类事项：本县行政处罚权已由市级集中行使）",
        "总数为0，已说明没有此类事项，不参与计分。|—",
        "已说明不适用，不计入。|—",
        "所填：均待核实。",
        "总分 33.33 + 1.00 = 34.33",
    ] {
        says(&annex, row);
    }
    assert!(!annex.contains("\n13|"), "a number that nobody scores has no row");
    let (report, _) = case("scheme-with-13");
    says(&self::annex(&report), "\n13|");
}

/// The category and the number stand in the rows of items, too.
#[test]
fn no_row_of_the_indicators_leans_on_the_one_above() {
    let (report, _) = case("worked-half-filled");
    let paper = self_assessment(&report, CODE);
    for block in &paper.blocks {
        let Block::Table(table) = block else { continue };
        if table.columns.iter().any(|column| column.title.contains("评分项")) {
            for row in &table.rows {
                assert!(row.cells.iter().take(3).all(|cell| !cell.lines.is_empty()), "{row:?}");
            }
        }
    }
}

#[test]
fn a_triggered_check_tells_its_ground_clauses_days_and_what_does_not_decide() {
    let text = text(&self_assessment(&report(filled()), CODE));
    let Window { from, to } = Window::before(date("2021-12-31"), 3);
    assert_eq!((from, to), (date("2018-12-31"), date("2021-12-31")));
    says(
        &text,
        "重特大环境污染事故|《通知》第四部分 附件2 信用承诺书|2018年12月31日 至2021年12月31日|存在否决情形|\
         2019年5月1日，疏散、转移人数12\u{202f}000人，达到重大等级标准（10\u{202f}000人以上）。 \
         2018年12月30日的情形发生在核验期间之前（早1天），不计。",
    );
    says(&text, "2020年度节能责任目标考核等次为基本完成");
    says(&text, "2020年度减排责任目标考核等次待核实");
    says(&text, "2018年度节能责任目标考核等次待核实");
    says(&text, "2018年度减排责任目标考核等次待核实");
    says(&text, "按照《通知》第四部分，不得参与评价认定。");
}

#[test]
fn an_official_scheme_is_not_called_an_example() {
    let mut scheme = scheme();
    scheme.official = true;
    let report = Report::new(scheme, filled());
    let text = text(&self_assessment(&report, CODE));
    assert!(!text.contains("非官方"), "{text}");
}

#[test]
fn the_form_asks_every_figure_once_and_keeps_what_is_filled_in() {
    let report = report(filled());
    let (filled, blank) = (text(&form::filled(&report, CODE)), text(&form::blank(&report.scheme)));
    assert_eq!(blank.matches("报送的信息：＿＿＿条").count(), 20);
    assert_eq!(blank.matches('☑').count(), 0);
    says(&filled, "合格率|报送的信息：1200条；其中合格的信息：1188条");
    says(&filled, "名称|兰考县|类型|");
    says(&filled, "☐无　☑有　☐待核实");
    says(&filled, "不适用理由：没有惩戒对象");
    says(&filled, "（佐证4-01）");
    says(&filled, "|口径与月度通报一致");
    // Only where the scheme takes it: of the shipped ones at indicator 12.
    let [equal, ..] = scheme_v1::shipped() else { panic!("schemes are shipped") };
    let blank = text(&form::blank(equal));
    let lists = equal.indicators.values().flat_map(|judged| &judged.lists);
    let lines = lists.flat_map(|list| &list.lines).filter(|line| !line.own).count();
    assert_eq!(lines, 2 + 14 + 12);
    assert_eq!(blank.matches("☐不适用").count(), 1 + lines);
    assert_eq!(blank.matches("不适用理由").count(), 1);
}

#[test]
fn an_empty_assessment_makes_every_paper() {
    for kind in ApplicantKind::ALL {
        for document in papers(&report(empty(kind, "某县"))) {
            assert!(!document.blocks.is_empty(), "{}", document.title);
        }
    }
}

#[test]
fn only_demo_papers_bear_a_word_across_the_page() {
    let mut assessment = filled();
    assert!(papers(&report(assessment.clone())).iter().all(|paper| paper.watermark.is_none()));
    assessment.purpose = Purpose::Demo;
    let report = report(assessment);
    for kind in Kind::of_record() {
        let paper = kind.of(&report, CODE);
        assert_eq!(paper.watermark, Some("演示"), "{}", paper.title);
    }
}

#[test]
fn tables_are_whole() {
    for report in [report(filled()), report(empty(ApplicantKind::County, "某县"))] {
        for block in papers(&report).iter().flat_map(|paper| &paper.blocks) {
            let Block::Table(table) = block else { continue };
            let widths: u16 = table.columns.iter().map(|column| column.per_mille).sum();
            assert_eq!(widths, 1000, "{}", table.caption);
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.columns.len(), "{}", table.caption);
            }
        }
    }
}

fn measure(task: &str, path: &str, due: &str, owner: &str) -> Measure {
    Measure {
        task: task.to_owned(),
        path: path.to_owned(),
        due: Date::parse(due),
        owner: owner.to_owned(),
        ..Measure::default()
    }
}

#[test]
fn the_plan_says_each_task_in_sentences_and_divides_them_by_unit() {
    let mut assessment = filled();
    assessment.plan.measures = [
        measure("扩大覆盖面", "印发办法。\n完成评定；", "2021-10-31", "县发展改革委、县财政局"),
        measure("定期联合检查。", "", "2021-06-15", "县财政局"),
        measure("补齐查询领域", "", "", ""),
    ]
    .into();
    let plan = creation_plan(&report(assessment));
    assert_eq!(plan.footer, PLAIN);
    let text = text(&plan);
    says(&text, "兰考县创建河南省社会信用体系建设\n示范县创建方案\n");
    says(
        &text,
        "（一）扩大覆盖面。印发办法；完成评定。2021年10月底前完成，责任单位：县发展改革委、县财政局。\n\
         （二）定期联合检查。2021年6月15日前完成，责任单位：县财政局。\n（三）补齐查询领域。\n",
    );
    says(
        &text,
        "县发展改革委|（一）|扩大覆盖面|2021年10月底前\n县财政局|（一）|扩大覆盖面|2021年10月底前\n\
         县财政局|（二）|定期联合检查|2021年6月15日前\n|（三）|补齐查询领域|",
    );
    // The annex's word to the writer is none of the plan, and effort no matter of a government's.
    for word in ["提纲要求", "结合本地实际", "待补充", "人月"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
}

#[test]
fn a_plan_without_tasks_has_no_annex_and_lines_to_write_on() {
    let plan = creation_plan(&report(filled()));
    assert!(!plan.blocks.contains(&Block::PageBreak));
    let text = text(&plan);
    assert!(text.ends_with("兰考县人民政府\n2021年4月10日"), "{text}");
    // Eight sections of the outline and the tasks.
    assert_eq!(text.lines().filter(|line| line.starts_with('＿')).count(), 9, "{text}");
}
