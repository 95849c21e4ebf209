//! What papers say of cases that are rare: what is open within a list, what is tied, who has
//! a bonus, and who applies in another way than most.

use chengxin::documents::Paper;
use chengxin::documents::block::Block;
use chengxin::documents::comparison::comparison;
use chengxin::documents::inputs::{ZH_FACTS, facts};
use chengxin::documents::kind::Kind;
use chengxin::documents::reasons_sheet::reasons_sheets;
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::selection_minutes::selection_minutes;
use chengxin::documents::words::signer;
use chengxin::domain::answer::{Input, Inputs};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::decimal::Points;
use chengxin::domain::division::divisions;
use chengxin::domain::facts::Reported;
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::{InputId, ItemId};
use chengxin::domain::scheme::Item;
use chengxin::domain::scheme::rule::{Choice, Rule};
use chengxin::report::Report;
use chengxin::screening::{Analysis, Screened};
use chengxin::wire::edition_v1::current;

use crate::documents::text;
use crate::screening::county::{applicant, county, named, no, not_applicable, of, scheme, zone};

/// The paper of a screening of these counties under two equal weights.
fn paper(counties: &[Assessment], quota: u8, of_basis: fn(&ScreeningBasis<'_>) -> Paper) -> Paper {
    let mut screening = of(&scheme(&[(1, "1"), (2, "1")]), counties);
    screening.settings.quota = quota;
    let screened = Screened::new(&screening);
    let acceptability = screened.acceptability(Analysis { samples: 1_000, ..Analysis::default() });
    let acceptability = Some(&acceptability);
    of_basis(&ScreeningBasis {
        screening: &screening,
        screened: &screened,
        acceptability,
        code: "CODE",
    })
}

fn two(name: &str, points: &[(u8, u32)]) -> Assessment {
    county(named(name), &scheme(&[(1, "1"), (2, "1")]), points)
}

fn both(zh: &str) -> Bilingual {
    Bilingual { zh: zh.to_owned(), en: zh.to_owned() }
}

#[track_caller]
fn says(document: &Paper, words: &str) {
    let text = text(document);
    assert!(text.contains(words), "{words:?} is missing in\n{text}");
}

#[test]
fn options_that_are_open_are_named_beside_those_that_are_answered() {
    let id = |id: &str| InputId::new(id).unwrap();
    let choice = |of: &str, zh: &str| {
        let points = Points::parse("25").unwrap();
        Choice { id: id(of), title: both(zh), points }
    };
    let choices = vec![choice("a", "甲"), choice("b", "乙"), choice("c", "丙"), choice("d", "丁")];
    let (item, points) = (ItemId::new("channels").unwrap(), Points::parse("100").unwrap());
    let item = Item::new(item, points, both("渠道"), String::new(), Rule::Checklist(choices));
    let judged = &scheme(&[(1, "1")]).indicators[&no(1)];
    let inputs = Inputs::from([
        (id("a"), Some(Input::Flag(true))),
        (id("b"), Some(Input::Flag(false))),
        (id("c"), None),
    ]);
    let said = facts(&ZH_FACTS, judged, &item.unwrap(), &inputs);
    assert_eq!(said, ["是：甲", "否：乙", "待核实：丙；丁"]);
}

/// (90 + 90) / 2 and 60 of 100 in an indicator of the bonus that gives 5 at most: 3.
#[test]
fn the_bonus_stands_apart_in_the_comparison() {
    says(&paper(&[two("杞县", &[(1, 90), (2, 90), (20, 60)])], 1, comparison), "1|杞县|93|90|90|3");
}

#[test]
fn a_tie_is_told_on_the_sheet_of_each_county() {
    let counties = [two("杞县", &[(1, 80), (2, 60)]), two("通许县", &[(1, 60), (2, 80)])];
    let said = text(&paper(&counties, 1, reasons_sheets));
    assert_eq!(said.matches("名次：第1名（并列），共2个参加排序").count(), 2, "{said}");
}

/// Twelve alike: none is within a quota of one under any weights, and all are tied at its line,
/// those too that stand behind the nine that are always told of.
#[test]
fn whoever_is_tied_at_the_line_is_told_of_however_far_behind_it_stands() {
    let listed = divisions().iter().filter(|one| !current().is_direct(&one.code)).take(12);
    let of = scheme(&[(1, "1"), (2, "1")]);
    let counties: Vec<_> =
        listed.map(|one| county(applicant(one), &of, &[(1, 80), (2, 80)])).collect();
    let minutes = paper(&counties, 1, selection_minutes);
    let rows = minutes.blocks.iter().find_map(|block| {
        let Block::Table(table) = block else { return None };
        table.caption.starts_with("换权重后").then_some(table.rows.len())
    });
    assert_eq!(rows, Some(12));
}

#[test]
fn a_county_of_the_province_that_is_to_be_verified_is_listed_with_the_others() {
    let mut one = two("兰考县", &[(1, 80), (2, 80)]);
    *one.eligibility.events_mut(crate::facts::DEFAULTER) = Reported::Unknown;
    let words = "兰考县|被列为失信被执行人|附件2 信用承诺书|是否存在相关情形，尚未填报或者待核实。";
    says(&paper(&[one], 1, selection_minutes), words);
}

#[test]
fn a_zone_signs_by_its_committee_which_is_named_once() {
    for (name, signs) in [
        ("郑州高新区", "郑州高新区管理委员会"),
        ("郑州高新区管委会", "郑州高新区管委会"),
        ("郑州高新区管理委员会", "郑州高新区管理委员会"),
    ] {
        assert_eq!(signer(&zone(name, "郑州市")), signs);
    }
}

#[test]
fn a_note_beside_what_does_not_apply_is_printed_with_the_reason() {
    let mut one = two("杞县", &[(1, 80)]);
    let mut answer = not_applicable();
    answer.note = "已报市局备案".to_owned();
    one.answers.insert(no(2), answer);
    let report = Report::new(scheme(&[(1, "1"), (2, "1")]), one);
    let paper = Kind::Report.of(&report, "CODE");
    says(&paper, "|无此事项");
    says(&paper, "|已报市局备案");
}
