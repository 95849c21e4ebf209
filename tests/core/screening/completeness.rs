//! The papers are drafts until every point is met, and every reason stands where an audit looks.

use chengxin::domain::facts::Reported;
use chengxin::domain::scheme::Scheme;
use chengxin::screening::completeness::{Checked, Point};
use chengxin::screening::selection::{Nominee, Reason, Warning};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::{CountyKey, Identity};
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::wire::{export_screening, open_screening};

use crate::facts::DEFAULTER;
use crate::screening::county::{county, date, file, named, no, receive, scheme, screening};
use crate::screening::papers::{papers, text};

fn two() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

fn key(name: &str) -> CountyKey {
    CountyKey::of(&named(name))
}

/// 杞县 90, 通许县 80 and 尉氏县 70 are ranked; 鼓楼区 with 95 and 龙亭区 with 10 are to be
/// verified; 禹王台区 lies between 45 and 95; the file of 祥符区 was changed. 杞县 and 尉氏县
/// are chosen.
fn kaifeng() -> Screening {
    let of = |name, points| county(named(name), &two(), &[(1, points), (2, points)]);
    let [mut high, mut low, mut open] = [of("鼓楼区", 95), of("龙亭区", 10), of("禹王台区", 90)];
    *high.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    *low.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    open.answers.remove(&no(2));
    let counties = [of("杞县", 90), of("通许县", 80), of("尉氏县", 70), high, low, open];
    let files: Vec<_> = counties.iter().map(|one| ("a.json", file(one, &two()))).collect();
    let mut screening = screening(&two(), &files);
    let changed = file(&of("祥符区", 1), &two()).replacen("\"100\"", "\"9999\"", 1);
    screening.add(receive("祥符区.json", changed.as_bytes(), &two()).submission);
    screening.settings.area = Area::of("开封市");
    screening.analysis = Analysis { samples: 10_000, ..Analysis::default() };
    screening
}

fn chose(screening: &mut Screening, names: &[(&str, &str)]) {
    let choice = |(name, reason): &(&str, &str)| Nominee {
        county: key(name),
        name: (*name).to_owned(),
        reason: (*reason).to_owned(),
    };
    screening.selection.chosen = names.iter().map(choice).collect();
}

fn said_against(screening: &mut Screening, names: &[&str]) {
    let reason = |name: &&str| Reason { county: key(name), reason: format!("不选{name}。") };
    screening.selection.others = names.iter().map(reason).collect();
}

fn missing(screening: &Screening) -> Vec<Point> {
    let points = Screened::new(screening).completeness.points;
    points.iter().filter(|checked| !checked.done).map(|checked| checked.point).collect()
}

fn about(screening: &Screening, point: Point) -> Vec<String> {
    let screened = Screened::new(screening);
    let Checked { about, .. } = screened.completeness.point(point).unwrap();
    about.iter().map(|key| screened.roster.entry(key).unwrap().name.clone()).collect()
}

#[test]
fn the_list_turns_green_point_by_point() {
    use Point::{Choice, Day, Office, PassedOver, Pending, Reasons, Trial};
    let mut screening = kaifeng();
    // With nobody chosen every place is empty, and everyone whose standing is open could take it.
    assert_eq!(missing(&screening), [Office, Day, Choice, Pending, Trial]);
    let all = ["禹王台区", "龙亭区", "鼓楼区", "祥符区"];
    let mut waited = about(&screening, Pending);
    waited.sort();
    let mut expected: Vec<_> = all.map(str::to_owned).into();
    expected.sort();
    assert_eq!(waited, expected);
    screening.settings.held_by = "开封市发展和改革委员会".to_owned();
    assert_eq!(missing(&screening), [Day, Choice, Pending, Trial]);
    screening.settings.held_on = Some(date("2021-04-14"));
    assert_eq!(missing(&screening), [Choice, Pending, Trial]);
    chose(&mut screening, &[("杞县", "各项均衡"), ("尉氏县", " ")]);
    assert_eq!(missing(&screening), [Reasons, PassedOver, Pending, Trial]);
    assert_eq!(about(&screening, PassedOver), ["通许县"]);
    // 龙亭区 with its 10 cannot come before 尉氏县.
    assert_eq!(about(&screening, Pending), ["禹王台区", "鼓楼区", "祥符区"]);
    chose(&mut screening, &[("杞县", "各项均衡"), ("尉氏县", "第4项突出")]);
    assert_eq!(missing(&screening), [PassedOver, Pending, Trial]);
    said_against(&mut screening, &["通许县"]);
    assert_eq!(missing(&screening), [Pending, Trial]);
    said_against(&mut screening, &["通许县", "禹王台区", "鼓楼区"]);
    assert_eq!(missing(&screening), [Pending, Trial]);
    // What the office set aside is decided.
    screening.submissions[6].identity = Identity::NotUsed;
    assert_eq!(missing(&screening), [Trial]);
    screening.tried = true;
    assert_eq!(missing(&screening), []);
    // More than two: a reason, too.
    chose(&mut screening, &[("杞县", "a"), ("尉氏县", "b"), ("通许县", "c")]);
    assert_eq!(missing(&screening), [Point::Excess]);
    screening.selection.excess = "第三个为试点".to_owned();
    assert_eq!(missing(&screening), []);
    // One who cannot be chosen is none that is chosen.
    chose(&mut screening, &[("杞县", "a"), ("通许县", "c"), ("鼓楼区", "b")]);
    assert_eq!(missing(&screening), [Choice]);
}

/// A file cannot have been filled in after it was screened: one of the two days is wrong.
#[test]
fn the_day_of_the_screening_is_not_before_that_on_which_a_file_was_filled_in() {
    let of = |name: &str, on: &str| {
        let mut one = county(named(name), &two(), &[(1, 90), (2, 90)]);
        one.prepared.on = Some(date(on));
        ("a.json", file(&one, &two()))
    };
    let files = [of("杞县", "2021-04-09"), of("通许县", "2021-04-10")];
    let mut screening = screening(&two(), &files);
    screening.settings.area = Area::of("开封市");
    for (day, later) in
        [("2021-04-09", vec!["通许县".to_owned()]), ("2021-04-10", vec![]), ("2021-04-11", vec![])]
    {
        screening.settings.held_on = Some(date(day));
        assert_eq!(about(&screening, Point::Day), later, "{day}");
        assert_eq!(missing(&screening).contains(&Point::Day), !later.is_empty(), "{day}");
    }
}

/// Whoever is tied with somebody chosen is passed over, although nobody stands before.
#[test]
fn a_tie_across_the_line_asks_for_reasons() {
    let of = |name| county(named(name), &two(), &[(1, 80), (2, 80)]);
    let counties = ["杞县", "通许县", "尉氏县"].map(of);
    let files: Vec<_> = counties.iter().map(|one| ("a.json", file(one, &two()))).collect();
    let mut screening = screening(&two(), &files);
    chose(&mut screening, &[("杞县", "a"), ("尉氏县", "b")]);
    assert_eq!(about(&screening, Point::PassedOver), ["通许县"]);
    let answered = |screening: &Screening| {
        let screened = Screened::new(screening);
        let warnings = screened.review.warnings.iter();
        let tie: Vec<_> = warnings.filter(|it| matches!(it, Warning::TieAtTheLine(_))).collect();
        screened.completeness.answers(tie[0])
    };
    assert!(!answered(&screening));
    said_against(&mut screening, &["通许县"]);
    assert!(answered(&screening));
}

#[test]
fn papers_are_drafts_until_nothing_is_missing() {
    let mut screening = kaifeng();
    let said = |screening: &Screening| papers(screening).map(|paper| text(&paper));
    let [minute, sheets, comparison, verification] = papers(&screening);
    for paper in [minute, sheets, comparison] {
        assert_eq!(paper.watermark, Some("草稿"), "{}", paper.title);
    }
    assert_eq!(verification.watermark, None, "it decides nothing");
    let [minute, sheets, ..] = said(&screening);
    assert!(minute.contains("尚未研究。") && minute.contains("草稿：出具前核对尚有5项未完成"));
    assert!(sheets.contains("结论：尚未研究") && !sheets.contains("结论：未推荐"), "{sheets}");
    screening.settings.held_by = "开封市发展和改革委员会".to_owned();
    screening.settings.held_on = Some(date("2021-04-14"));
    screening.settings.reference_date = date("2021-12-31");
    chose(&mut screening, &[("杞县", "各项均衡"), ("尉氏县", "第4项突出")]);
    let [minute, sheets, ..] = said(&screening);
    assert!(minute.contains("名次在前未推荐|通许县第2名，80分|尚未填写"), "{minute}");
    assert!(minute.contains("拟推荐1|杞县第1名，90分|各项均衡"), "{minute}");
    assert!(!sheets.contains("结论：推荐"), "{sheets}");
    said_against(&mut screening, &["通许县", "禹王台区", "鼓楼区", "祥符区"]);
    screening.tried = true;
    for paper in papers(&screening) {
        assert_eq!(paper.watermark, None, "{}", paper.title);
    }
    let [minute, sheets, ..] = said(&screening);
    assert!(!minute.contains("草稿") && !minute.contains("尚未研究"), "{minute}");
    for expected in [
        "拟推荐杞县、尉氏县2个县（市、区），未超过名额2个。",
        "名次在前未推荐|通许县第2名，80分|不选通许县。",
        "未等待|祥符区|不选祥符区。",
        "推荐1|杞县第1名，90分|各项均衡",
    ] {
        assert!(minute.contains(expected), "lacks {expected}\n{minute}");
    }
    for expected in ["结论：推荐", "结论：未推荐", "不选通许县。", "不选祥符区。"]
    {
        assert!(sheets.contains(expected), "lacks {expected}\n{sheets}");
    }
    // Saved and opened, the papers are the same.
    let opened = open_screening(export_screening(&screening).as_bytes()).unwrap();
    assert_eq!(papers(&opened), papers(&screening));
}

#[test]
fn to_recommend_nobody_is_a_decision_with_a_reason() {
    let mut screening = kaifeng();
    screening.selection.nobody = "均未达到要求".to_owned();
    assert!(!missing(&screening).contains(&Point::Choice));
    let [minute, ..] = papers(&screening).map(|paper| text(&paper));
    assert!(minute.contains("本次不推荐。理由：均未达到要求"), "{minute}");
}
