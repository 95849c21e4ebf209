//! A saved screening comes back whole, and tells every problem of what is in it.

use std::rc::Rc;

use chengxin::domain::applicant::{ApplicantName, DivisionCode};
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::SchemeId;
use chengxin::screening::intake::waiver::Waiver;
use chengxin::screening::robustness::weights::WeightModel;
use chengxin::screening::roster::Absent;
use chengxin::screening::selection::{Nominee, Reason};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::{Content, CountyKey, Identity, Refusal};
use chengxin::screening::{MAX_FILES, Screened, Screening};
use chengxin::wire::canonical::canonical;
use chengxin::wire::digesting::Digesting;
use chengxin::wire::json::{AROUND_IN_SCREENING, MAX_BYTES, MAX_DEPTH, parse_screening};
use chengxin::wire::receive::{surplus, unopened, workbook_refused};
use chengxin::wire::screening_v1::opening::{Opened, Opening};
use chengxin::wire::{export_assessment, export_screening, open, open_screening, screening_digest};
use serde_json::{Value, json};

use crate::screening::county::{county, date, file, named, receive, scheme, screening, zone};

fn absent(county: CountyKey) -> Absent {
    Absent { county, reason: "书面说明\n本年不申报".to_owned() }
}

/// One of everything: taken, set apart, refused in every way.
fn full() -> Screening {
    let scheme_of_all = scheme(&[(1, "1"), (2, "2")]);
    let mut other = scheme(&[(1, "3"), (2, "1")]);
    other.id = SchemeId::new("other").unwrap();
    let text = |name: &str| file(&county(named(name), &scheme_of_all, &[(1, 50)]), &scheme_of_all);
    let tampered = text("尉氏县").replacen("\"complete\":true", "\"complete\":false", 1);
    let zone = county(zone("开封经开区", "开封市"), &scheme_of_all, &[(2, 9)]);
    let mut demo = county(named("通许县"), &scheme_of_all, &[]);
    demo.purpose = chengxin::domain::assessment::Purpose::Demo;
    let files = [
        ("杞县.json", text("杞县")),
        ("再来.json", text("杞县")),
        ("改过.json", tampered),
        ("开发区.json", export_assessment(&zone)),
        ("别的方案.json", file(&county(named("龙亭区"), &other, &[(1, 7)]), &other)),
        ("未知方案.json", export_assessment(&county(named("鼓楼区"), &other, &[(1, 7)]))),
        ("演示.json", file(&demo, &scheme_of_all)),
        ("\u{202E}nosj.\u{7}", "x".to_owned()),
        ("空.json", String::new()),
        ("草稿.json", include_str!("../../golden/draft-v1.json").to_owned()),
        ("新版.json", text("兰考县").replace("\"version\":1}", "\"version\":2}")),
        ("新指标.json", text("兰考县").replace("\"henan-2021\"", "\"henan\\u0007-2024\"")),
        ("坏.json", text("兰考县").replace("\"round\":2021", "\"round\":[]")),
        ("深.json", "[".repeat(40)),
        ("大.json", " ".repeat(MAX_BYTES + 1)),
    ];
    let mut full = screening(&scheme_of_all, &files);
    full.add(receive("gbk.json", b"\xB9\xFE", &scheme_of_all).submission);
    full.add(surplus("满了.json"));
    let said = Bilingual {
        zh: "自评表!D12：\u{202E}应为数字".to_owned(),
        en: "D12: a number".to_owned(),
    };
    full.add(workbook_refused("自评表.xlsx", &said));
    full.add(unopened("搬走了\u{7}.json", Refusal::Unreadable));
    full.settings.area = Area::of("开封市");
    full.settings.rescore = true;
    full.tried = true;
    full.settings.zones = vec![ApplicantName::new("开封经开区").unwrap()];
    full.absent = ["顺河回族区", "兰考县"].map(|name| absent(CountyKey::of(&named(name)))).into();
    full.absent.push(absent(CountyKey::Name(ApplicantName::new("某区").unwrap())));
    full.settings.quota = 3;
    full.settings.held_by = "开封市发展和改革委员会".to_owned();
    full.settings.held_on = Some(date("2021-04-14"));
    full.submissions[0].preferred = true;
    full.submissions[2].admitted = vec![
        Waiver::Result,
        Waiver::Digest,
        Waiver::Round { screened: 2021 },
        Waiver::Code { typed: "K7".to_owned() },
    ];
    full.submissions[1].identity = Identity::NotUsed;
    let code = DivisionCode::new("410225").unwrap();
    full.submissions[5].identity = Identity::County { code, direct: true };
    full.submissions[3].typed_code = "K7QF".to_owned();
    full.analysis.model = WeightModel::Around { percent: 20 };
    let choice = |county, name: &str, reason: &str| Nominee {
        county,
        name: name.to_owned(),
        reason: reason.to_owned(),
    };
    let of_zone = CountyKey::of(&zone.applicant);
    full.selection.chosen = vec![
        choice(CountyKey::of(&named("杞县")), "杞县", "基础扎实\n机制完善"),
        choice(of_zone, "开封经开区", ""),
    ];
    full.selection.others = vec![Reason {
        county: CountyKey::of(&named("龙亭区")),
        reason: "另一方案\n尚未重报".to_owned(),
    }];
    full.selection.excess = "第三个为试点".to_owned();
    full.selection.nobody = "不适用".to_owned();
    full.selection.dissent = "一名成员\n持不同意见".to_owned();
    full
}

#[test]
fn a_screening_comes_back_whole() {
    let before = full();
    let text = export_screening(&before);
    let after = open_screening(text.as_bytes()).unwrap();
    assert_eq!(after, before);
    assert_eq!(export_screening(&after), text);
    assert_eq!(Screened::new(&after), Screened::new(&before));
    assert_eq!(screening_digest(&after), screening_digest(&before));
    for screening in [&before, &Screening::begin(before.settings.clone())] {
        let mut digesting = Digesting::new(Rc::new(screening.clone()));
        // Before the files, each of them, after them, and the end.
        let steps = (0..screening.submissions.len() + 2).filter_map(|_| digesting.step()).count();
        assert_eq!(steps, 0);
        assert_eq!(digesting.step(), Some(screening_digest(screening)));
    }
    // Put together from canonical texts, it is itself one.
    assert_eq!(canonical(&parse_screening(text.as_bytes(), AROUND_IN_SCREENING).unwrap()), text);
    assert!(text.contains("\"name\":\"_nosj._\""), "no character that turns the writing");
    for model in [WeightModel::Uniform, WeightModel::Ordered] {
        let mut again = before.clone();
        again.analysis.model = model;
        assert_eq!(open_screening(export_screening(&again).as_bytes()), Ok(again));
    }
}

#[test]
fn why_a_workbook_was_refused_is_kept_in_both_languages() {
    let after = open_screening(export_screening(&full()).as_bytes()).unwrap();
    let said = after.submissions.iter().find_map(|file| {
        if let Content::Refused(Refusal::Workbook(said)) = &file.content {
            Some(said.clone())
        } else {
            None
        }
    });
    let expected = Bilingual {
        zh: "自评表!D12：_应为数字".to_owned(),
        en: "D12: a number".to_owned(),
    };
    assert_eq!(said, Some(expected));
    let last = after.submissions.last().unwrap();
    assert_eq!(last.name, "搬走了_.json");
    assert_eq!(last.content, Content::Refused(Refusal::Unreadable));
}

/// In steps, to the end.
fn in_steps(text: &str) -> (usize, Opened) {
    let mut opening = Opening::new(text.as_bytes().to_vec());
    let mut steps = 0;
    loop {
        steps += 1;
        match opening.step() {
            Opened::Working { .. } => {}
            end @ (Opened::Done(_) | Opened::Refused(_)) => return (steps, end),
        }
    }
}

#[test]
fn opening_in_steps_gives_what_opening_at_once_gives() {
    let mut before = full();
    let text = export_screening(&before);
    let (steps, opened) = in_steps(&text);
    (0..before.submissions.len()).for_each(|position| before.rescore(position));
    assert_eq!(opened, Opened::Done(Box::new(before.clone())));
    // The cutting and the rest, each file, the end.
    assert_eq!(steps, before.submissions.len() + 2);
    // Written by another program, in another order and with blanks.
    let other: Value = serde_json::from_str(&text).unwrap();
    let pretty = serde_json::to_string_pretty(&other).unwrap();
    assert_eq!(in_steps(&pretty).1, Opened::Done(Box::new(before.clone())));
    before.submissions.clear();
    assert_eq!(in_steps(&export_screening(&before)).1, Opened::Done(Box::new(before)));
}

#[test]
fn what_is_refused_at_once_is_refused_in_steps_with_the_same_problems() {
    let text = export_screening(&full());
    let changes = [
        ("\"files\":[", "\"files\":[],\"files\":["),
        ("\"files\":[", "\"files\":[,"),
        ("\"files\":[", "\"files\":[[["),
        ("\"files\":[", "\"files\":[\u{FEFF}"),
        ("},{\"admitted\"", "},\u{FEFF}{\"admitted\""),
        ("\"files\":", "\"fil\\u0065s\":"),
        ("\"round\":2021", "\"round\":2021,\"round\":2021"),
        ("\"admitted\":[{", "\"admitted\":[1,{"),
        ("\"reason\":\"unreadable\"", "\"reason\":\"unreadable\",\"zh\":\"\""),
        ("\"version\":1", "\"version\":2"),
        ("\"samples\":100000", "\"samples\":1"),
    ];
    let mut texts = vec![String::new(), "[]".to_owned(), format!("{text}x")];
    texts.extend(changes.map(|(from, to)| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        changed
    }));
    texts.extend(
        (0..text.len()).step_by(1_999).filter_map(|cut| text.get(..cut).map(str::to_owned)),
    );
    for text in texts {
        let expected = match open_screening(text.as_bytes()) {
            Ok(screening) => export_screening(&screening),
            Err(problems) => format!("{problems:?}"),
        };
        let found = match in_steps(&text).1 {
            Opened::Done(screening) => export_screening(&screening),
            Opened::Refused(problems) => format!("{problems:?}"),
            Opened::Working { .. } => String::new(),
        };
        assert_eq!(found, expected, "{}", text.chars().take(80).collect::<String>());
    }
    assert!(matches!(
        in_steps(&text.replacen("\"files\":", "\"fil\\u0065s\":", 1)).1,
        Opened::Done(_)
    ));
}

#[test]
fn scoring_anew_does_not_show_in_the_file() {
    let mut rescored = full();
    let before = export_screening(&rescored);
    (0..rescored.submissions.len()).for_each(|position| rescored.rescore(position));
    assert_eq!(export_screening(&rescored), before);
    assert_eq!(Screened::new(&rescored), Screened::new(&full()));
}

#[test]
fn a_screening_may_hold_as_many_files_as_it_takes() {
    let scheme = scheme(&[(1, "1")]);
    let mut many = screening(&scheme, &[]);
    let text = file(&county(named("杞县"), &scheme, &[]), &scheme);
    let one = receive("a.json", text.as_bytes(), &scheme).submission;
    for _ in 0..=MAX_FILES {
        many.add(one.clone());
    }
    let text = export_screening(&many);
    assert!(text.len() > 2 * MAX_BYTES);
    assert_eq!(open_screening(text.as_bytes()), Ok(many));
    // Nothing else takes it for one of its own.
    assert!(open(text.as_bytes(), None).is_err());
}

/// Every problem with its place, those within a county file too, each once.
#[test]
fn all_problems_are_told_with_their_places() {
    let good: Value = serde_json::from_str(&export_screening(&full())).unwrap();
    let told = |change: &dyn Fn(&mut Value)| {
        let mut broken = good.clone();
        change(&mut broken);
        let problems = open_screening(broken.to_string().as_bytes()).unwrap_err();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    type Change = dyn Fn(&mut Value);
    // Each file within is told by its name.
    let named = |line: &&str| {
        let Some((place, what)) = line.split_once(": ") else { panic!("{line}") };
        let within = place.strip_prefix("$.files[").and_then(|rest| rest.split(']').next());
        let Some(at) = within else { return (*line).to_owned() };
        format!("{place}: in {}: {what}", good["files"][at.parse::<usize>().unwrap()]["name"])
    };
    let cases: [(&Change, &[&str]); 9] = [
        (
            &|file| file["version"] = json!(2),
            &["$.version: version 2 is newer than this product, which reads version 1"],
        ),
        (
            &|file| {
                file["settings"]["quota"] = json!(0);
                file["analysis"]["samples"] = json!(9_999);
                file["analysis"]["weights"]["percent"] = json!(101);
            },
            &[
                "$.analysis.samples: expected a whole number from 10000 to 1000000",
                "$.analysis.weights.percent: expected a whole number from 1 to 100",
                "$.settings.quota: expected a whole number from 1 to 99",
            ],
        ),
        (
            &|file| {
                file["files"][0]["file"]["assessment"]["round"] = json!("x");
                file["files"][3]["file"]["prepared"]["on"] = json!("2021-02-30");
                file["files"][3]["file"]["applicant"]["name"] = json!("\u{202E}");
            },
            &[
                "$.files[3].file.applicant.name: character U+202E is not allowed here",
                "$.files[0].file.assessment.round: expected a plain whole number",
                "$.files[3].file.prepared.on: expected a day of the calendar as `2021-12-31`",
            ],
        ),
        (
            &|file| {
                file["files"][0]["file"]["assessment"]["purpose"] = json!("demo");
                file["files"][3]["file"]["kind"] = json!("chengxin-draft");
            },
            &[
                "$.files[0].file.assessment.purpose: expected one of `real`",
                "$.files[3].file.kind: expected one of `chengxin-assessment`, `chengxin-report`",
            ],
        ),
        (
            &|file| file["files"][0]["file"] = json!([]),
            &[
                "$.files[0].file: expected an object",
                "$.files[0].file.kind: expected one of `chengxin-assessment`, `chengxin-report`",
            ],
        ),
        (
            &|file| file["files"][8]["refusal"]["applicant"] = json!("x"),
            &["$.files[8].refusal.applicant: this member does not go with `reason` `empty_file`"],
        ),
        (
            &|file| file["files"][0]["state"] = json!("refused"),
            &[
                "$.files[0].admitted: this member does not go with `state` `refused`",
                "$.files[0].file: this member does not go with `state` `refused`",
                "$.files[0].identity: this member does not go with `state` `refused`",
                "$.files[0].preferred: this member does not go with `state` `refused`",
                "$.files[0].typed_code: this member does not go with `state` `refused`",
                "$.files[0].refusal: this member is missing",
            ],
        ),
        (
            &|file| file["selection"]["chosen"][0]["code"] = json!("41"),
            &["$.selection.chosen[0].code: expected a division code of six digits"],
        ),
        (
            &|file| file["kind"] = json!("chengxin-report"),
            &["$.kind: expected one of `chengxin-screening`"],
        ),
    ];
    for (change, expected) in cases {
        assert_eq!(told(change), expected.iter().map(named).collect::<Vec<_>>());
    }
}

#[test]
fn any_cut_of_a_screening_is_answered() {
    let text = export_screening(&full());
    for cut in (0..text.len()).step_by(997) {
        assert!(open_screening(&text.as_bytes()[..cut]).is_err(), "{cut}");
    }
}

/// A file of version 1 as it was once written keeps its meaning.
#[test]
fn the_golden_screening_opens_as_it_was_written() {
    let golden = include_str!("../../golden/screening-v1.json");
    let screening = open_screening(golden.as_bytes()).unwrap();
    assert_eq!(export_screening(&screening), golden);
    let screened = Screened::new(&screening);
    let taken = screened.admissions.iter().filter(|admission| admission.report().is_some());
    // 杞县 by the one that is preferred, 尉氏县 in spite of its result, the two scored anew.
    assert_eq!((screening.submissions.len(), taken.count()), (17, 4));
    let ranked = screened.ranking.prefecture.ranked.iter();
    let places: Vec<_> = ranked.map(|placed| (placed.place, placed.county.submission)).collect();
    assert_eq!(places, [(1, 0), (1, 2), (3, 4), (3, 5)]);
}

/// A report whose result got a member of so many lists inside each other. The member itself
/// stands on the third level.
fn nested(lists: usize) -> String {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let text = file(&county(named("杞县"), &scheme, &[(1, 80)]), &scheme);
    let member = format!("\"result\":{{\"x\":{}{},", "[".repeat(lists), "]".repeat(lists));
    text.replacen("\"result\":{", &member, 1)
}

/// The file and its result are two levels, so that 30 lists are the most of 32. What is taken
/// can be saved and read again, whole and in pieces; one list more is refused by itself.
#[test]
fn a_county_file_may_be_as_deep_within_a_screening_as_by_itself() {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    for (lists, taken) in [(MAX_DEPTH - 3, true), (MAX_DEPTH - 2, true), (MAX_DEPTH - 1, false)] {
        let screening = screening(&scheme, &[("a.json", nested(lists))]);
        assert_eq!(screening.submissions[0].county().is_some(), taken, "{lists}");
        let text = export_screening(&screening);
        assert_eq!(open_screening(text.as_bytes()).as_ref(), Ok(&screening), "{lists}");
        assert_eq!(in_steps(&text).1, Opened::Done(Box::new(screening)), "{lists}");
    }
    // Deeper than a file may be, written by another hand: refused in both ways alike.
    let whole = export_screening(&screening(&scheme, &[("a.json", nested(MAX_DEPTH - 2))]));
    let deeper = whole.replacen("\"x\":[", "\"x\":[[", 1).replacen("],", "]],", 1);
    let refused = open_screening(deeper.as_bytes()).unwrap_err();
    assert_eq!(in_steps(&deeper).1, Opened::Refused(refused));
}

#[test]
fn a_zone_of_a_file_has_no_name_of_the_list_and_stands_once() {
    let mut saved = screening(&scheme(&[(1, "1")]), &[]);
    let zones = |names: &[&str]| names.iter().filter_map(|name| ApplicantName::new(name)).collect();
    let problems =
        |screening: &Screening| match open_screening(export_screening(screening).as_bytes()) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(ToString::to_string).collect(),
        };
    saved.settings.zones = zones(&["开封经开区", "示范区"]);
    assert_eq!(problems(&saved), [""; 0]);
    saved.settings.zones = zones(&["开封经开区", "新野县", "开封经开区"]);
    let said = "a listed division, or a zone that was named before";
    assert_eq!(
        problems(&saved),
        [format!("$.settings.zones[1]: {said}"), format!("$.settings.zones[2]: {said}")]
    );
}
