//! What stays in the house or goes to its neighbours: the sheet for the leader, and the letters
//! that ask what the checks ask.

use chengxin::documents::Set;
use chengxin::documents::before_signing::before_signing;
use chengxin::documents::block::Block;
use chengxin::documents::briefing::briefing;
use chengxin::documents::inquiries::{inquiries, offices};
use chengxin::domain::applicant::{ApplicantKind, ApplicantName};
use chengxin::domain::date::Date;
use chengxin::domain::event::Event;
use chengxin::domain::facts::{EventLevel, Reported};
use chengxin::domain::plan::Measure;
use chengxin::report::Report;

use crate::documents::{says, text};
use crate::facts::SAFETY;
use crate::requests::county;
use crate::trace::by_hand::case;

/// The letters of a report, each by itself.
fn letters(report: &Report) -> Vec<String> {
    let paper = inquiries(report);
    let mut letters = vec![Vec::new()];
    for block in &paper.blocks {
        if *block == Block::PageBreak {
            letters.push(Vec::new());
        } else {
            letters.last_mut().unwrap().push(block.clone());
        }
    }
    let alone = |blocks| text(&chengxin::documents::Paper { blocks, ..paper.clone() });
    letters.into_iter().map(alone).collect()
}

#[test]
fn each_office_is_asked_what_it_knows_and_nothing_else() {
    let report = county(|of| of.prepared.by = "封丘县信用办".to_owned());
    let paper = inquiries(&report);
    assert!(
        paper.footer.set == Set::ByPage && paper.footer.code.is_none(),
        "they go different ways"
    );
    assert_eq!(
        offices(&report),
        [
            "封丘县应急管理局",
            "新乡市生态环境局＿＿＿＿＿＿分局",
            "封丘县发展和改革委员会",
            "封丘县统计局",
            "封丘县人民法院",
        ]
    );
    let letters = letters(&report);
    let [safety, environment, saving, fraud, court] = &letters[..] else { panic!("{letters:?}") };
    says(safety, "关于核实生产安全事故情况的函\n封丘县应急管理局：\n");
    says(
        safety,
        "因申报河南省社会信用体系建设示范县（市、区）（豫发改财金〔2021〕228号），请核实\
         2018年4月12日至回复之日我县行政区域内发生的生产安全事故，",
    );
    // State Council Decree 493, Article 3.
    says(safety, "死亡人数10人以上；重伤人数（含急性工业中毒）50人以上；直接经济损失5000万元以上");
    says(safety, "封丘县信用办\n");
    says(safety, "回执\n重特大安全生产事故：☐没有　☐有　☐有等级未认定的");
    // Both of what one office knows, in one letter.
    says(environment, "关于核实突发环境事件、减排考核情况的函");
    says(environment, "（2）2018、2019、2020年度污染物减排责任目标考核等次。");
    says(
        environment,
        "减排考核等次（填超额完成、完成、基本完成、未完成、尚未公布、未考核）\n2018|||\n2019|||\n2020|||",
    );
    says(saving, "2018、2019、2020年度节能责任目标评价考核等次");
    says(fraud, "☐没有被认定或者通报　☐有　☐正在核查");
    says(court, "封丘县人民政府目前是否被人民法院列为失信被执行人");
    for (at, letter) in letters.iter().enumerate() {
        assert!(!letter.contains('☑'), "what the county stated leads the answer:\n{letter}");
        assert!(!letter.contains('{'), "{letter}");
        assert_eq!(letter.contains("失信被执行人"), at == 4, "{letter}");
        assert_eq!(letter.contains("减排责任目标"), at == 1, "{letter}");
    }
}

#[test]
fn sections_of_one_office_need_no_letter_and_a_zone_writes_its_offices_in() {
    let own = county(|_| {});
    let titles: Vec<_> =
        letters(&own).iter().map(|it| it.lines().next().unwrap().to_owned()).collect();
    assert_eq!(titles[2], "关于核实节能考核情况的核实单");
    assert!(titles.iter().enumerate().all(|(at, title)| at == 2 || title.ends_with("的函")));

    let zone = county(|of| {
        of.applicant.name = ApplicantName::new("平原示范区").unwrap();
        of.applicant.kind = ApplicantKind::DevelopmentZone;
        of.prepared.by = String::new();
    });
    assert!(offices(&zone).iter().all(|office| office.starts_with("＿＿＿＿＿＿")));
    assert!(letters(&zone).iter().all(|letter| letter.contains("\n＿＿＿＿＿＿\n")), "who asks");
}

#[test]
fn the_leader_is_told_what_it_comes_to_and_decides() {
    let report = county(|of| {
        let measure = |owner: &str| Measure { owner: owner.to_owned(), ..Measure::default() };
        of.plan.measures = [measure("封丘县财政局、封丘县统计局"), measure("")].into();
    });
    let paper = briefing(&report);
    assert_eq!(paper.footer.code, None, "it stays in the house");
    let text = text(&paper);
    let total = report.sheet.total.unwrap().low.to_string();
    says(&text, "事由|申报2021年批次河南省社会信用体系建设示范县");
    says(
        &text,
        &format!(
            "总分{}分。资格核验：未发现否决情形6项。",
            total.trim_end_matches('0').trim_end_matches('.')
        ),
    );
    says(
        &text,
        "1.是否申报（申报／暂不申报）。 2.《创建方案》1项任务的责任单位（现在确定／另行研究）。",
    );
    // Each office once, whoever names it.
    says(&text, "封丘县统计局　封丘县人民法院　封丘县财政局");
    assert_eq!(text.matches("封丘县统计局").count(), 1);
    for word in ["建议申报", "达标"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
    // The strongest and the weakest are those of the result page.
    let standings = report.standings();
    for of in standings.strongest.iter().chain(&standings.weakest) {
        says(&text, &format!("第{}项", of.no));
    }
}

#[test]
fn what_is_open_or_excludes_stands_among_the_risks() {
    let (half, _) = case("worked-half-filled");
    let told = text(&briefing(&half));
    says(&told, "应填19项，已填6项。");
    says(&told, "待核实2项（重特大环境污染事故；未完成年度节能减排责任目标）");
    says(&told, "待核实事项核实以前是否先行申报（先报后补／核实后再报）。");
    says(&told, "信用承诺书由原阳县人民政府签署（签署／核实后签署）。");

    let (barred, _) = case("worked-barred-first-day");
    let told = text(&briefing(&barred));
    says(
        &told,
        "三、风险|1.重特大环境污染事故存在否决情形（《通知》第四部分、附件2 信用承诺书）：\
         2018年12月31日，疏散、转移人数12\u{202f}000人，达到重大等级标准（10\u{202f}000人以上）。 2.",
    );
    says(&told, "四、请决定|1.存在否决情形，是否再行核实（再行核实／不申报）。");

    let late = county(|of| {
        of.prepared.on = Date::parse("2021-05-01");
        of.application.submitted_on = None;
    });
    says(&text(&briefing(&late)), "已过期限：2021年4月15日为省辖市向省申报的截止日期。");
}

/// Every check excludes, one of them by several figures, and each street has a task.
fn barred_by_everything() -> Report {
    let (report, _) = case("eligibility-every-ground");
    let mut assessment = report.assessment.clone();
    let owner = |no: usize| format!("第{no}街道办事处");
    let measures = (1..=20).map(|no| Measure { owner: owner(no), ..Measure::default() });
    assessment.plan.measures = measures.collect();
    Report::new(report.scheme, assessment)
}

#[test]
fn the_leader_is_told_of_one_check_that_excludes_and_of_how_many_more() {
    let report = barred_by_everything();
    let told = text(&briefing(&report));
    says(&told, "资格核验：存在否决情形6项。\n");
    says(
        &told,
        "三、风险|1.重特大安全生产事故存在否决情形（《通知》第四部分、附件2 信用承诺书）：\
         2020年6月15日，官方认定等级为重大。 \
         2.另有5项存在否决情形（重特大环境污染事故；未完成年度节能减排责任目标；统计造假、弄虚作假；\
         被列为失信被执行人；创建材料真实性），见自评报告附件1。 3.",
    );
    // Five that confirm something, and three of twenty with a task.
    says(&told, "第3街道办事处　另有17个责任单位，见《创建方案》附件");
    assert!(!told.contains("第4街道"), "{told}");
}

#[test]
fn of_a_check_that_several_figures_trigger_the_first_is_told() {
    let (report, _) = case("eligibility-every-ground");
    let mut assessment = report.assessment.clone();
    *assessment.eligibility.events_mut(SAFETY) = Reported::None;
    let report = Report::new(report.scheme, assessment);
    let mut checks = report.eligibility.checks.iter();
    let n_more = checks.find_map(|it| Some(it.grounds.len()).filter(|n| *n > 0)).unwrap() - 1;
    assert!(n_more > 1, "{n_more}");
    let told = format!(
        "1.重特大环境污染事故存在否决情形（《通知》第四部分、附件2 信用承诺书）：2021年12月31日，\
         死亡人数10人，达到重大等级标准（10人以上）。另有{n_more}条，见自评报告附件1。 2."
    );
    says(&text(&briefing(&report)), &told);
}

#[test]
fn the_sheet_before_signing_tells_four_facts_of_a_statement_and_how_many_more() {
    let (report, _) = case("eligibility-every-ground");
    let events = (1..=9).map(|day| {
        let mut event = Event::on(Date::parse(&format!("2020-06-0{day}")).unwrap());
        event.official_level = Some(EventLevel::Major);
        event
    });
    let mut assessment = report.assessment.clone();
    *assessment.eligibility.events_mut(SAFETY) = Reported::Listed(events.collect());
    let told = text(&before_signing(&Report::new(report.scheme, assessment)));
    // Nine grounds and nine events.
    says(&told, "2020年6月4日，官方认定等级为重大。 另有14条，见自评报告附件1。\n");
}
