//! The letter of application: what it says of four counties, and when there is none.

use chengxin::documents::kind::Kind;
use chengxin::documents::request::{Lacking, is_issued, lacking, request};
use chengxin::documents::{Footer, PLAIN, Set};
use chengxin::domain::applicant::{ApplicantKind, ApplicantName};
use chengxin::domain::application::Enclosure;
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::event::Event;
use chengxin::domain::evidence::Evidence;
use chengxin::domain::facts::{EnergyGrade, EventLevel, Reported};
use chengxin::report::Report;

use crate::documents::{says, text};
use crate::facts::{DEATHS, SAFETY, SAVING, both_graded, graded, list};
use crate::trace::by_hand::case;

/// A county that is complete, has everything ready, and is changed as told.
pub(crate) fn county(change: impl FnOnce(&mut Assessment)) -> Report {
    let (report, _) = case("worked-complete-clear");
    let mut assessment = report.assessment.clone();
    assessment.applicant.name = ApplicantName::new("封丘县").unwrap();
    assessment.applicant.kind = ApplicantKind::County;
    assessment.applicant.prefecture = Some("新乡市".to_owned());
    assessment.applicant.province_administered = false;
    assessment.prepared.by = "封丘县发展和改革委员会".to_owned();
    assessment.reference_date = Date::parse("2021-04-12").unwrap();
    change(&mut assessment);
    Report::new(report.scheme.clone(), assessment)
}

#[test]
fn a_county_asks_its_prefecture_and_says_what_was_stated() {
    let report = county(|of| {
        let mut accident = Event::on(Date::parse("2020-06-18").unwrap());
        accident.official_level = Some(EventLevel::Larger);
        accident.set_figure(DEATHS, Quantity::parse("3").ok());
        *of.eligibility.events_mut(SAFETY) = Reported::OnRecord([accident].into());
    });
    let paper = request(&report);
    assert_eq!(
        (paper.footer.clone(), lacking(&report)),
        (Footer { set: Set::Closer, ..PLAIN }, vec![])
    );
    let text = text(&paper);
    says(&text, "关于申报河南省社会信用体系建设\n示范县的请示\n新乡市发展和改革委员会：\n");
    says(
        &text,
        "根据《河南省发展改革委关于开展社会信用体系建设示范县（市、区）创建工作的通知》\
         （豫发改财金〔2021〕228号）要求，我县对照《引导指标》进行了自评，制定了《创建方案》，封丘县人民政府签署了信用承诺书。\
         经核，2018年4月12日至2021年4月12日，我县没有发生重特大安全生产事故、重特大环境污染事故，\
         没有发现统计造假、弄虚作假情形，封丘县人民政府没有被列为失信被执行人。",
    );
    says(&text, "期间另有1起未达到重大等级：2020年6月18日，认定等级为较大，死亡人数3人。");
    says(&text, "2018、2020年度节能、减排责任目标考核等次为完成，2019年度为超额完成。");
    says(
        &text,
        "现申报2021年批次河南省社会信用体系建设示范县（市、区），请予审核并择优推荐。\n妥否，请批示。\n\
         附件：1.封丘县创建方案\n　　　　　2.信用承诺书\n封丘县发展和改革委员会\n2021年4月10日\n",
    );
    // Who agreed, and whom to call, nobody stated.
    for word in ["同意", "草稿", "正在核实", "得分", "分。"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
    says(&text, "签发人：");
    says(&text, "（联系人：　　　　　　联系电话：　　　　　　　　）");
}

#[test]
fn what_the_notice_does_not_ask_for_goes_with_it_when_it_is_ticked() {
    let listed = |documents: &[&str]| {
        let report = county(|of| {
            for what in [Enclosure::Data, Enclosure::Catalogue, Enclosure::Report] {
                of.application.enclose(what, true);
            }
            for title in documents {
                of.evidence.push(Evidence { title: (*title).to_owned(), ..Evidence::default() });
            }
        });
        text(&request(&report))
    };
    let both = "附件：1.封丘县创建方案\n　　　　　2.信用承诺书\n　　　　　3.封丘县自评报告\n";
    says(
        &listed(&["通报"]),
        &format!("{both}　　　　　4.封丘县佐证材料目录\n　　　　　5.封丘县电子数据文件\n"),
    );
    // A document without a title is not in the catalogue, and nothing in it is no catalogue.
    says(&listed(&[""]), &format!("{both}　　　　　4.封丘县电子数据文件\n"));
    let report = county(|of| {
        of.application.enclose(Enclosure::Report, true);
        of.application.enclose(Enclosure::Report, false);
    });
    says(&text(&request(&report)), "　　　　　2.信用承诺书\n封丘县发展和改革委员会\n");
}

#[test]
fn a_directly_administered_city_asks_the_province() {
    let report = county(|of| {
        of.applicant.name = ApplicantName::new("长垣市").unwrap();
        of.applicant.kind = ApplicantKind::CountyLevelCity;
        of.applicant.province_administered = true;
        both_graded(&mut of.eligibility, 2020, EnergyGrade::NotPublished);
    });
    let text = text(&request(&report));
    says(&text, "示范市的请示\n河南省发展和改革委员会：\n");
    says(&text, "我市对照");
    says(&text, "请予审核。\n妥否，请批示。");
    says(&text, "其中2020年度节能、减排责任目标考核等次正在核实，核实结果另行补报。");
    for word in ["新乡", "择优", "推荐", "草稿"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
}

#[test]
fn a_government_writes_a_letter_that_asks_for_no_instructions() {
    let report = county(|of| {
        of.applicant.name = ApplicantName::new("瀍河回族区").unwrap();
        of.applicant.kind = ApplicantKind::District;
        of.applicant.prefecture = Some("洛阳市".to_owned());
        of.prepared.by = "瀍河回族区人民政府".to_owned();
    });
    let text = text(&request(&report));
    says(&text, "示范区的函\n洛阳市发展和改革委员会：\n");
    says(&text, "请予支持为盼。\n");
    for word in ["妥否", "签发人", "请示"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
}

#[test]
fn what_is_not_ready_makes_it_a_draft_and_what_is_not_known_is_open() {
    let (report, _) = case("worked-half-filled");
    assert_eq!(lacking(&report), [Lacking::Assessment, Lacking::Plan, Lacking::Letter]);
    let text = text(&request(&report));
    says(&text, "（草稿）\n新乡市发展和改革委员会：");
    says(&text, "正在进行自评，正在制定《创建方案》，原阳县人民政府拟签署信用承诺书。");
    says(&text, "没有发生重特大安全生产事故，");
    says(
        &text,
        "其中重特大环境污染事故的有关情况，2020年度节能、减排责任目标考核等次正在核实，\
         核实结果另行补报。",
    );
    says(&text, "＿＿＿＿＿＿\n");

    // A year of which nothing was said is open; a target by itself is named by itself.
    let report = county(|of| {
        of.eligibility = Default::default();
        graded(&mut of.eligibility, 2019, SAVING, EnergyGrade::Met);
    });
    let text = self::text(&request(&report));
    assert!(!text.contains("经核"), "nothing was found yet:\n{text}");
    says(&text, "2019年度节能责任目标考核等次为完成。");
    says(&text, "2018、2020年度节能、减排责任目标考核等次，2019年度减排责任目标考核等次，统计造假");
}

#[test]
fn what_excludes_leaves_no_letter_but_says_why() {
    let report = county(|of| {
        let mut accident = Event::on(Date::parse("2020-06-18").unwrap());
        accident.official_level = Some(EventLevel::Major);
        list(&mut of.eligibility, SAFETY, [accident]);
    });
    assert!(!is_issued(&report));
    assert!(Kind::issued(&report).all(|kind| kind != Kind::Request));
    let text = text(&request(&report));
    says(&text, "不出具申报请示");
    says(
        &text,
        "重特大安全生产事故：2020年6月18日，官方认定等级为重大。（《通知》第四部分，不得参与评价认定；\
         附件2 信用承诺书，承诺不实取消创建资格）",
    );
    for word in ["妥否", "请予审核", "联系人"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
    let before = county(|_| {});
    assert!(Kind::issued(&before).any(|kind| kind == Kind::Request));
}
