//! What a page of the record prints from the keyboard.

use chengxin::documents::block::Block;
use chengxin::documents::extract::{Extract, extract};
use chengxin::documents::kind::Kind;
use chengxin::domain::evidence::{Evidence, Shows};
use chengxin::domain::id::IndicatorNo;
use chengxin::report::Report;

use crate::documents::{says, text};
use crate::trace::by_hand::case;

const CODE: &str = "0000-0000";

fn printed(report: &Report, of: Extract) -> String {
    text(&extract(report, of, CODE))
}

fn no(of: u8) -> IndicatorNo {
    IndicatorNo::new(of).unwrap()
}

#[test]
fn each_is_headed_by_the_county_and_its_days_and_stays_in_the_house() {
    let (report, _) = case("worked-half-filled");
    let all = [
        (Extract::Applicant, "原阳县申报主体信息"),
        (Extract::Eligibility, "原阳县资格核验情况"),
        (Extract::Indicators, "原阳县指标填报情况"),
        (Extract::Indicator(no(4)), "原阳县第4项指标自评情况"),
        (Extract::Result, "原阳县自评结果"),
        (Extract::Gains, "原阳县提升空间"),
    ];
    for (of, title) in all {
        let paper = extract(&report, of, CODE);
        assert_eq!(paper.title, title);
        says(&text(&paper), &format!("{title}\n（2021年批次　基准日2021年12月31日）\n"));
        assert_eq!((paper.footer.code, paper.footer.note), (None, "内部使用，不报送"));
    }
}

#[test]
fn answers_stand_in_tables() {
    let (report, _) = case("worked-half-filled");
    says(&printed(&report, Extract::Applicant), "名称|原阳县|类型|☑县");
    says(&printed(&report, Extract::Eligibility), "待核实不等于通过，核实后方可得出结论。\n");
    says(&printed(&report, Extract::Eligibility), "重特大安全生产事故|");
    let indicators = printed(&report, Extract::Indicators);
    says(&indicators, "信源单位接入率|应接入的信源单位：40家；已接入的信源单位：30家");
    says(&printed(&report, Extract::Result), "原阳县自评得分汇总表\n");
    says(&printed(&report, Extract::Gains), "15.“信易+”开展情况及成效　");
}

#[test]
fn an_indicator_has_its_answers_its_evidence_and_what_its_figures_count() {
    let (report, _) = case("worked-half-filled");
    let mut assessment = report.assessment.clone();
    for (title, of) in [("双公示月度通报", 4), ("平台截图", 1)] {
        let shows = [Shows::Indicator(no(of))].into();
        assessment.evidence.push(Evidence {
            title: title.to_owned(),
            shows,
            ..Evidence::default()
        });
    }
    let report = Report::new(report.scheme.clone(), assessment);
    let said = printed(&report, Extract::Indicator(no(4)));
    says(&said, "报送的行政许可信息1200条");
    says(&said, "双公示月度通报");
    says(&said, "口径：");
    says(&said, "自评参考，不代表认定结论");
    assert!(!said.contains("平台截图"), "{said}");
    says(&printed(&report, Extract::Indicator(no(12))), "不适用理由：本年度无失信联合惩戒对象\n");
    // The notice has no number 13.
    says(&printed(&report, Extract::Indicator(no(13))), "第13项：");
}

#[test]
fn the_prose_is_the_report_up_to_its_tables() {
    let (report, _) = case("worked-complete-clear");
    let (prose, whole) =
        (extract(&report, Extract::Narrative, CODE), Kind::Report.of(&report, CODE));
    assert!(whole.blocks.starts_with(&prose.blocks) && prose.blocks.len() < whole.blocks.len());
    assert!(!prose.blocks.iter().any(|block| matches!(block, Block::Table(_) | Block::PageBreak)));
    assert!(prose.blocks.iter().any(|block| matches!(block, Block::Signature(_))));
}
