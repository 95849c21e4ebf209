//! Nobody vanishes: everyone who may take part stands in exactly one place, with the reason.

use std::collections::BTreeSet;

use proptest::prelude::*;

use chengxin::domain::applicant::{ApplicantKind, ApplicantName, DivisionCode};
use chengxin::domain::division::divisions;
use chengxin::domain::facts::{EnergyGrade, Reported};
use chengxin::domain::scheme::Scheme;
use chengxin::screening::roster::{Absent, Standing};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::{CountyKey, Identity};
use chengxin::screening::{Screened, Screening};
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::{export_assessment, export_screening, screening_table};

use crate::facts::{DEFAULTER, SAVING, graded};
use crate::properties::config;
use crate::screening::county::{
    applicant, county, date, file, named, no, receive, scheme, screening, with_zones, zone,
};
use crate::screening::papers::{papers, text};

fn two() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

/// 开封市 has nine divisions, one of which applies directly.
fn kaifeng() -> Screening {
    let of = |name: &str| county(named(name), &two(), &[(1, 50), (2, 50)]);
    let mut barred = of("龙亭区");
    graded(&mut barred.eligibility, 2019, SAVING, EnergyGrade::NotMet);
    let mut unverified = of("鼓楼区");
    *unverified.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    let mut open = of("禹王台区");
    open.answers.remove(&no(1));
    // Two files of one day that differ: none is used.
    let (one, mut other) = (of("通许县"), of("通许县"));
    other.prepared.by = "another".to_owned();
    let lost = county(zone("示范区", "开封市"), &two(), &[]);
    let counties = [of("杞县"), barred, unverified, open, one, other, lost, of("兰考县")];
    let files: Vec<_> = counties.iter().map(|one| ("a.json", file(one, &two()))).collect();
    let mut screening = with_zones(screening(&two(), &files), ["开封经开区"]);
    screening.add(receive("坏.json", b"x", &two()).submission);
    screening.settings.area = Area::of("开封市");
    let absent = CountyKey::of(&named("祥符区"));
    screening.absent =
        vec![Absent { county: absent, reason: "书面说明本年不申报".to_owned() }];
    screening
}

#[test]
fn everyone_stands_in_one_place_with_the_reason() {
    let screened = Screened::new(&kaifeng());
    let roster = &screened.roster;
    let standing = |name: &str| {
        let entry = roster.entries.iter().find(|entry| entry.name == name).unwrap();
        (entry.standing, entry.files.as_slice())
    };
    let cases: [(&str, Standing, &[usize]); 10] = [
        ("杞县", Standing::Ranked, &[0]),
        ("龙亭区", Standing::Barred, &[1]),
        ("鼓楼区", Standing::Unverified, &[2]),
        ("禹王台区", Standing::Open, &[3]),
        ("通许县", Standing::FileNotUsed, &[4, 5]),
        ("祥符区", Standing::NotHandedIn, &[]),
        ("顺河回族区", Standing::NotHandedIn, &[]),
        ("尉氏县", Standing::NotHandedIn, &[]),
        ("兰考县", Standing::Ranked, &[7]),
        ("开封经开区", Standing::NotHandedIn, &[]),
    ];
    assert_eq!(roster.entries.len(), cases.len());
    for (name, at, files) in cases {
        assert_eq!(standing(name), (at, files), "{name}");
    }
    assert_eq!(roster.elsewhere, [6, 8]);
}

#[test]
fn the_roster_stands_in_the_minutes_and_everyone_has_a_sheet() {
    let screening = kaifeng();
    let [minute, sheets, ..] = papers(&screening).map(|paper| text(&paper));
    let summary = "应有9个（另有省直管1个，直接向省申报，不由省辖市推荐）：\
                   参加排序1个，存在否决情形1个，资格待核实1个，未填完1个，文件未采用1个，未报4个。";
    let rows = [
        "龙亭区|存在否决情形|未完成年度节能减排责任目标：2019年度节能责任目标考核等次为未完成。|不得推荐",
        "鼓楼区|资格待核实|被列为失信被执行人：是否存在相关情形，尚未填报或者待核实。",
        "禹王台区|未填完|已填报3/4项。",
        "通许县|文件未采用|第5份文件待确认：与第6份文件同属一个申报主体，内容不同、先后不明，需选定其一。\
         第6份文件待确认：与第5份文件同属一个申报主体，内容不同、先后不明，需选定其一。",
        "祥符区|未报|没有收到自评文件：书面说明本年不申报。",
        "没有收到自评文件、原因没有注明的3个：顺河回族区、尉氏县、开封经开区。",
        "兰考县|省直管（参加排序）|",
        "收到的文件中，第7份、第9份不属于以上申报主体，或者无从得知属于哪一个，见文件清单。",
    ];
    let (before, _) = minute.split_once("四、换用不同权重后").unwrap();
    for expected in [summary].iter().chain(&rows) {
        assert!(before.contains(expected), "lacks {expected}\n{before}");
    }
    for name in ["杞县", "龙亭区", "通许县", "祥符区", "兰考县", "开封经开区"] {
        let title = format!("{name}筛查情况说明");
        assert_eq!(sheets.matches(&title).count(), 1, "{name}");
    }
    assert!(sheets.contains("结论：未参加排序（未报）"), "{sheets}");
    let saved = export_screening(&screening);
    let table = screening_table(saved.as_bytes(), ScreeningTable::Roster).unwrap();
    let rows = [
        "杞县,410221,省辖市推荐,参加排序,,1",
        "通许县,410222,省辖市推荐,文件未采用,",
        "开封经开区,,省辖市推荐,未报,没有收到自评文件，原因没有注明。,",
        "兰考县,410225,直接申报,参加排序,,8",
    ];
    for expected in rows {
        assert!(table.contains(expected), "lacks {expected}\n{table}");
    }
}

/// What a county may do to its file, and what the office may say of it.
type Trick = (usize, u8, u8, u8, bool, bool);

fn tricked((of, name, code, kind, direct, report): Trick, day: &str) -> (String, u8) {
    let listed: Vec<_> = divisions().iter().filter(|it| it.prefecture == "开封市").collect();
    let mut who = applicant(listed[of]);
    let other = listed[usize::from(name) % listed.len()];
    match name % 4 {
        1 => who.name = ApplicantName::new(&other.name).unwrap(),
        2 => who.name = ApplicantName::new("无名县").unwrap(),
        _ => {}
    }
    match code % 4 {
        1 => who.code = Some(other.code.clone()),
        2 => who.code = DivisionCode::new("419999"),
        _ => {}
    }
    if kind % 3 == 1 {
        (who.kind, who.code) = (ApplicantKind::DevelopmentZone, None);
    }
    who.province_administered ^= direct;
    let mut made = county(who, &two(), &[(1, u32::from(name) % 100)]);
    made.prepared.on = Some(date(day));
    let text = if report { file(&made, &two()) } else { export_assessment(&made) };
    (text, kind)
}

proptest! {
    #![proptest_config(config())]

    /// Whatever the files say and the office decides, every division of the prefecture and
    /// every zone of the office stands in exactly one place, and so does every file.
    #[test]
    fn nobody_and_no_file_vanishes(
        tricks in proptest::collection::vec(any::<(u8, u8, u8, u8, bool, bool, bool)>(), 0..12),
    ) {
        let mut screening = with_zones(screening(&two(), &[]), ["开封经开区"]);
        screening.settings.area = Area::of("开封市");
        for (of, name, code, kind, direct, report, later) in tricks {
            let day = if later { "2021-04-02" } else { "2021-04-01" };
            let trick = (usize::from(of) % 9, name, code, kind, direct, report);
            let (text, decision) = tricked(trick, day);
            let mut submission = receive("a.json", text.as_bytes(), &two()).submission;
            match decision % 5 {
                1 => submission.identity = Identity::NotUsed,
                2 => {
                    let code = DivisionCode::new("410221").unwrap();
                    submission.identity = Identity::County { code, direct };
                }
                3 => submission.preferred = true,
                _ => {}
            }
            screening.add(submission);
        }
        let screened = Screened::new(&screening);
        let roster = &screened.roster;
        let names: Vec<_> = roster.entries.iter().map(|entry| entry.name.as_str()).collect();
        let listed = divisions().iter().filter(|it| it.prefecture == "开封市");
        let expected: Vec<_> = listed.map(|it| it.name.as_str()).chain(["开封经开区"]).collect();
        prop_assert_eq!(names, expected);
        let placed = roster.entries.iter().flat_map(|entry| &entry.files);
        let mut placed: Vec<_> = placed.chain(&roster.elsewhere).copied().collect();
        placed.sort_unstable();
        prop_assert_eq!(placed, (0..screening.submissions.len()).collect::<Vec<_>>());
        // Whoever is screened is in the roster, once, and by a file that stands there.
        let mut seen = BTreeSet::new();
        for county in screened.ranking.counties() {
            prop_assert!(seen.insert(county.key.clone()));
            let entry = roster.entry(&county.key).unwrap();
            prop_assert!(entry.files.contains(&county.submission));
        }
    }
}
