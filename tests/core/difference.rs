//! Two files of a county side by side: what moved the total, by hand, and what came with it.

use chengxin::documents::change_note::{change_note, moved};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::evidence::{Evidence, Shows};
use chengxin::domain::facts::Reported;
use chengxin::domain::id::SchemeId;
use chengxin::domain::scheme::Scheme;
use chengxin::report::Report;
use chengxin::report::difference::Difference;
use chengxin::screening::Screened;
use chengxin::screening::pairs::{Pair, beside, with_several};
use chengxin::wire::two_files::TwoFiles;

use crate::facts::DEFAULTER;
use crate::screening::county::{county, date, named, no, of, scheme};
use crate::screening::papers::text;

type Points<'a> = &'a [(u8, u32)];

fn qixian(scheme: &Scheme, points: Points<'_>) -> Assessment {
    county(named("杞县"), scheme, points)
}

fn between(scheme: &Scheme, before: &Assessment, after: Assessment) -> Difference {
    Difference::new(before, &Report::new(scheme.clone(), after))
}

fn said(weights: &[(u8, &str)], before: Points<'_>, after: Points<'_>) -> Vec<String> {
    let scheme = scheme(weights);
    moved(&between(&scheme, &qixian(&scheme, before), qixian(&scheme, after)))
}

#[test]
fn the_total_is_told_by_what_moved_it() {
    let thirds = &[(1, "1"), (2, "1"), (3, "1")];
    // 5 × 82 + 13 × 89 = 1567, and 5 more: 87.0555… and 87.3333…, 5 ÷ 18 = 0.2777… apart,
    // whatever the two rounded totals differ by.
    assert_eq!(
        said(&[(1, "5"), (2, "13")], &[(1, 82), (2, 89)], &[(1, 83), (2, 89)]),
        [
            "总分由87.06分变为87.33分，增加0.28分：第1项+0.28。",
            "得分提高的各项中，第1项没有新增佐证材料。"
        ]
    );
    // Two of three rise by 2 and 1, one falls by 6: 0.6666…, 0.3333… and −2.
    assert_eq!(
        said(thirds, &[(1, 80), (2, 80), (3, 80)], &[(1, 82), (2, 81), (3, 74)]),
        [
            "总分由80分变为79分，减少1分：第3项−2、第1项+0.67、第2项+0.33。",
            "得分提高的各项中，第1、2项没有新增佐证材料。"
        ]
    );
    // 20 is of 5 points: 60 of 100 are 3.
    assert_eq!(
        said(thirds, &[(1, 80), (2, 80), (3, 80)], &[(1, 80), (2, 80), (3, 80), (20, 60)]),
        ["总分由80分变为83分，增加3分：附加分+3。", "得分提高的各项中，第20项没有新增佐证材料。"]
    );
    assert_eq!(said(thirds, &[(1, 80)], &[(1, 80)]), ["总分为26.67分，没有变动。"]);
    assert_eq!(
        said(thirds, &[(1, 80), (2, 70)], &[(1, 70), (2, 80)])[0],
        "总分为50分，没有变动；以下各项变动相互抵消：第1项−3.33、第2项+3.33。"
    );
}

/// Five of equal weight: 10, 8, 6, 4 and 2 of each fifth are 2, 1.6, 1.2, 0.8 and 0.4.
#[test]
fn three_movers_are_named_and_the_others_told_together() {
    let fifths = &[(1, "1"), (2, "1"), (3, "1"), (4, "1"), (5, "1")];
    let before = [(1, 50), (2, 50), (3, 50), (4, 50), (5, 50)];
    let three = said(fifths, &before, &[(1, 60), (2, 58), (3, 56), (4, 50), (5, 50)]);
    assert_eq!(three[0], "总分由50分变为54.8分，增加4.8分：第1项+2、第2项+1.6、第3项+1.2。");
    let four = said(fifths, &before, &[(1, 60), (2, 58), (3, 56), (4, 54), (5, 50)]);
    assert!(four[0].ends_with("第3项+1.2、其余1项合计+0.8。"), "{four:?}");
    let five = said(fifths, &before, &[(1, 60), (2, 58), (3, 56), (4, 54), (5, 48)]);
    assert!(five[0].ends_with("第3项+1.2、其余2项合计+0.4。"), "{five:?}");
}

#[test]
fn while_either_is_open_nothing_is_said_to_have_moved_the_total() {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let mut open = qixian(&scheme, &[(1, 80)]);
    open.answers.remove(&no(2));
    let full = qixian(&scheme, &[(1, 80), (2, 60)]);
    let of = |before: &Assessment, after: &Assessment| {
        moved(&between(&scheme, before, after.clone()))[0].clone()
    };
    assert_eq!(of(&open, &full), "上次总分为40–90分，本次总分为70分；有一次没有填完，不计算增减。");
    assert!(of(&full, &open).contains("不计算增减"));
}

#[test]
fn the_note_lists_what_differs_and_nothing_else() {
    let scheme = scheme(&[(1, "1"), (2, "1"), (3, "1")]);
    let mut before = qixian(&scheme, &[(1, 80), (2, 80)]);
    let mut after = qixian(&scheme, &[(1, 90), (2, 80), (3, 0)]);
    let evidence = |titles: &[&str]| {
        let of = |title: &&str| Evidence {
            title: (*title).to_owned(),
            shows: [Shows::Indicator(no(1))].into(),
            ..Evidence::default()
        };
        titles.iter().map(of).collect()
    };
    before.evidence = evidence(&["目录", "通报"]);
    after.evidence = evidence(&["目录", "反馈单"]);
    *after.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    let of = between(&scheme, &before, after.clone());
    assert_eq!(of.evidence(), (1, 1));
    assert_eq!(of.raised_without_evidence(), []);
    let said = text(&change_note(&of, "杞县", ["AAAA", "BBBB"]));
    for expected in [
        "杞县自评变动说明",
        "本次：2021年批次，2020年数据，填报日期2021年4月1日，校验码BBBB",
        "上次：2021年批次，2020年数据，填报日期2021年4月1日，校验码AAAA",
        "两次所填数据属于同一年度。",
        "得分提高的各项都新增了佐证材料。",
        "|80分|90分|+10|",
        "合格|8000条|9000条|+1000|",
        "新增1份，撤回1份：",
        "第1项新增“反馈单”。",
        "第1项撤回“通报”。",
    ] {
        assert!(said.contains(expected), "lacks {expected}\n{said}");
    }
    assert!(!said.contains("\n2.") && !said.contains("\n3."), "{said}");
    assert!(said.contains("被列为失信被执行人|"), "{said}");
    let same = between(&scheme, &after, after.clone());
    assert!(same.is_empty());
    let said = text(&change_note(&same, "杞县", ["AAAA", "AAAA"]));
    for expected in ["所填数据没有变动。", "三、资格核验和佐证材料\n均没有变动。"]
    {
        assert!(said.contains(expected), "lacks {expected}\n{said}");
    }
    // One of the two alone: the other is told, too.
    let mut only_evidence = after.clone();
    only_evidence.evidence = evidence(&["目录"]);
    let said = text(&change_note(&between(&scheme, &after, only_evidence), "杞县", ["A", "B"]));
    assert!(said.contains("资格核验的各项内容没有变动。\n新增0份，撤回1份："), "{said}");
}

#[test]
fn a_file_under_another_scheme_is_scored_under_the_same_and_told() {
    let scheme = scheme(&[(1, "1")]);
    let mut before = qixian(&scheme, &[(1, 80)]);
    before.scheme = SchemeId::new("other").unwrap();
    let of = between(&scheme, &before, qixian(&scheme, &[(1, 90)]));
    assert_eq!(of.before.scheme, of.after.scheme);
    let said = text(&change_note(&of, "杞县", ["AAAA", "BBBB"]));
    assert!(said.contains("上次的文件原用评分方案“other”，本说明两次都按同一方案计分。"), "{said}");
}

/// A file without a day comes first, and of one day the first to come is the earlier one.
#[test]
fn the_files_of_a_county_stand_in_the_order_of_their_days() {
    let scheme = scheme(&[(1, "1")]);
    let on = |name: &str, day: Option<&str>, points| {
        let mut county = county(named(name), &scheme, &[(1, points)]);
        county.prepared.on = day.map(date);
        county
    };
    let several = |files: &[Assessment]| {
        let screening = of(&scheme, files);
        let roster = Screened::new(&screening).roster;
        let several = with_several(&screening, &roster);
        for own in &several {
            assert!(own.iter().all(|at| beside(&screening, &roster, *at) == *own));
        }
        several
    };
    let one = || on("杞县", Some("2021-04-02"), 80);
    assert_eq!(several(&[one(), on("通许县", Some("2021-04-01"), 80)]), [[0_usize; 0]; 0]);
    assert_eq!(several(&[one(), on("杞县", Some("2021-04-01"), 70)]), [[1, 0]]);
    assert_eq!(several(&[one(), on("杞县", Some("2021-04-02"), 70)]), [[0, 1]]);
    assert_eq!(
        several(&[one(), on("杞县", Some("2021-04-01"), 70), on("杞县", None, 60)]),
        [[2, 1, 0]]
    );
}

/// Twelve files of one county, filled in on days that fall: every two of them are a pair, the
/// last two of the first county too, whichever is named first.
#[test]
fn any_two_of_many_files_of_a_county_can_be_compared() {
    let scheme = scheme(&[(1, "1")]);
    let files: Vec<_> = (1..=12)
        .map(|day| {
            let mut county = county(named("杞县"), &scheme, &[(1, 80)]);
            county.prepared.on = Some(date(&format!("2021-03-{:02}", 20 - day)));
            county
        })
        .collect();
    let screening = of(&scheme, &files);
    let several = with_several(&screening, &Screened::new(&screening).roster);
    let own = &several[0];
    assert_eq!(*own, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    for one in 0..12 {
        for other in 0..12 {
            let (before, after) = (one.max(other), one.min(other));
            let expected = (one != other).then_some(Pair { before, after });
            assert_eq!(Pair::of(own, one, other), expected, "{one} {other}");
        }
    }
    assert_eq!(Pair::of(own, 0, 12), None, "no file of the county");
    assert_eq!(Pair::last(own), Some(Pair { before: 1, after: 0 }));
    assert_eq!(Pair::last(&[3]), None);
}

/// What the office module gets is what the page holds: the same note, with the codes of the
/// files as they were handed in, whatever scheme they were made under.
#[test]
fn two_files_come_to_the_office_module_as_they_are() {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let mut before = qixian(&scheme, &[(1, 80)]);
    before.scheme = SchemeId::new("own-0123456789abcdef").unwrap();
    before.answers.remove(&no(2));
    let files = TwoFiles {
        name: "杞县".to_owned(),
        codes: ["AAAA".to_owned(), "BBBB-CCCC".to_owned()],
        before: Report::new(scheme.clone(), before),
        after: Report::new(scheme.clone(), qixian(&scheme, &[(1, 90), (2, 70)])),
    };
    let arrived = TwoFiles::read(&files.write());
    assert_eq!(arrived.as_ref(), Some(&files));
    assert_eq!(arrived.map(|files| files.note()), Some(files.note()));
    let said = text(&files.note());
    assert!(said.contains("杞县自评变动说明") && said.contains("校验码BBBB-CCCC"), "{said}");
    assert_eq!(files.day(), date("2021-04-01"));
    assert_eq!(files.file_name("docx"), "诚信自评_杞县_2021_BBBB_变动说明.docx");
    assert_eq!(TwoFiles::read(b"nothing of ours"), None);
    assert_eq!(TwoFiles::read(&[]), None);
}
