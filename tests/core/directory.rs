//! Finding the applicant: the lists themselves, and a table of what officers type.

use std::collections::BTreeSet;

use chengxin::domain::applicant::ApplicantKind;
use chengxin::domain::directory::{Found, find, former, near};
use chengxin::domain::division::{division, divisions};
use chengxin::domain::zone::zones;
use chengxin::wire::edition_v1::current;

fn names(query: &str) -> Vec<&'static str> {
    find(query).into_iter().map(|found| found.body.name()).collect()
}

/// What is typed, and the only body that it finds.
const ONE: [(&str, &str); 61] = [
    // Names, whole or in part.
    ("兰考", "兰考县"),
    ("兰考县", "兰考县"),
    ("封丘", "封丘县"),
    ("瀍河", "瀍河回族区"),
    ("济源", "济源市"),
    ("新乡县", "新乡县"),
    ("安阳县", "安阳县"),
    ("淇县", "淇县"),
    ("新县", "新县"),
    // The prefecture before the name, and the province before both.
    ("开封兰考", "兰考县"),
    ("开封市兰考县", "兰考县"),
    ("河南省开封市兰考县", "兰考县"),
    ("河南兰考", "兰考县"),
    ("新乡市新乡县", "新乡县"),
    ("鹤壁淇县", "淇县"),
    ("平顶山鲁山", "鲁山县"),
    ("郑州上街", "上街区"),
    // Codes.
    ("410225", "兰考县"),
    ("419001", "济源市"),
    ("４１０２２５", "兰考县"),
    ("410 225", "兰考县"),
    // Initials, in any case and width.
    ("lkx", "兰考县"),
    ("LKX", "兰考县"),
    ("ＬＫＸ", "兰考县"),
    ("ｆｑｘ", "封丘县"),
    (" lkx ", "兰考县"),
    ("chhzq", "瀍河回族区"),
    // Pinyin, as the place is called there.
    ("lankao", "兰考县"),
    ("lankaoxian", "兰考县"),
    ("LanKao", "兰考县"),
    ("lan kao", "兰考县"),
    ("lan'kao", "兰考县"),
    ("changyuan", "长垣市"),
    ("xunxian", "浚县"),
    ("biyang", "泌阳县"),
    ("zhongmu", "中牟县"),
    ("suixian", "睢县"),
    ("suiyang", "睢阳区"),
    ("jiaxian", "郏县"),
    ("mianchi", "渑池县"),
    ("zhecheng", "柘城县"),
    ("yanling", "鄢陵县"),
    ("weishi", "尉氏县"),
    ("xihua", "西华县"),
    ("nanle", "南乐县"),
    ("shaoling", "召陵区"),
    ("yindu", "殷都区"),
    ("weidu", "魏都区"),
    ("changge", "长葛市"),
    ("xichuan", "淅川县"),
    ("xingyang", "荥阳市"),
    ("wuzhi", "武陟县"),
    // What an input method or a PDF file hands over.
    ("兰 考", "兰考县"),
    ("兰\u{3000}考\u{A0}县", "兰考县"),
    ("兰\u{200B}考\u{FEFF}", "兰考县"),
    ("⻓垣", "长垣市"),
    ("义⻢", "义马市"),
    // Zones, by their name or what they are called for short.
    ("郑州高新技术产业开发区", "郑州高新技术产业开发区"),
    ("郑州高新区", "郑州高新技术产业开发区"),
    ("航空港区", "郑州航空港经济综合实验区"),
    ("红旗渠", "红旗渠经济技术开发区"),
];

#[test]
fn what_is_meant_is_found_however_it_is_typed() {
    for (query, name) in ONE {
        assert_eq!(names(query), [name], "{query}");
    }
    assert_eq!(names("slq"), ["石龙区", "召陵区"], "initials may be shared");
}

#[test]
fn every_division_is_found_by_its_name_its_code_its_pinyin_and_its_initials() {
    for listed in divisions() {
        let joined = listed.pinyin.replace(' ', "");
        let initials: String =
            listed.pinyin.split(' ').filter_map(|syllable| syllable.chars().next()).collect();
        let within = format!("{}{}", listed.prefecture, listed.name);
        for query in [&listed.name, &within, listed.code.as_str(), &joined, &initials] {
            assert!(names(query).contains(&listed.name.as_str()), "{query} finds {}", listed.name);
        }
        assert_eq!(names(&within), [listed.name.as_str()], "{within} is one");
        let named = names(&listed.name);
        assert_eq!(named.first(), Some(&listed.name.as_str()), "{} comes first", listed.name);
    }
}

/// Former names: 鼓楼区 and the like were never renamed. The years are those of the
/// approval; the codes those of the statistical list of October 2010.
#[test]
fn a_former_name_or_code_finds_what_it_is_now() {
    let cases = [
        ("开封县", "410224", "祥符区", 2014),
        ("金明区", "410211", "龙亭区", 2014),
        ("陕县", "411222", "陕州区", 2015),
        ("许昌县", "411023", "建安区", 2016),
        ("长垣县", "410728", "长垣市", 2019),
        ("淮阳县", "411626", "淮阳区", 2019),
        ("偃师市", "410381", "偃师区", 2021),
        ("孟津县", "410322", "孟津区", 2021),
        ("吉利区", "410306", "孟津区", 2021),
    ];
    assert_eq!(former().len(), cases.len());
    for (name, code, now, year) in cases {
        for query in [name, code] {
            let found = find(query);
            let [Found { body, former: Some(was) }] = found.as_slice() else {
                panic!("{query}: {found:?}");
            };
            assert_eq!((body.name(), was.name.as_str(), was.year), (now, name, year), "{query}");
        }
    }
    assert_eq!(names("吉利"), ["孟津区"]);
    for was in former() {
        assert_eq!(division(&was.code), None, "the code of {} is no longer given", was.name);
        assert!(division(&was.now).is_some(), "{}", was.name);
    }
}

#[test]
fn a_prefecture_lists_what_belongs_to_it_and_the_best_comes_first() {
    assert_eq!(names("鹤壁市").len(), 6, "three districts, two counties, a zone");
    assert_eq!(names("濮阳").first(), Some(&"濮阳县"), "by its own name");
    assert_eq!(names("4106").len(), 5, "a zone has no code");
    assert_eq!(
        names("xinxian"),
        ["新县", "新乡县", "新乡经济技术开发区", "新乡高新技术产业开发区"]
    );
    assert!(names("lyx").contains(&"鹿邑县"), "though others share its initials");
    assert_eq!(names("gxq"), [""; 0], "the middle of a short name has no initials of its own");
    assert_eq!(names("高新区").len(), 7);
    for query in ["", " ", "九寨沟", "河南省", "110101"] {
        assert_eq!(names(query), [""; 0], "{query}");
    }
}

#[test]
fn a_name_with_one_wrong_character_is_asked_about_and_never_found() {
    let cases: [(&str, &[&str]); 8] = [
        ("封邱", &["封丘县"]),
        ("封邱县", &["封丘县"]),
        ("临颖县", &["临颍县"]),
        ("绳池", &["渑池县"]),
        ("郾城县", &["郾城区"]),
        ("新郑县", &["新郑市"]),
        ("九寨沟", &[]),
        ("lankoa", &[]),
    ];
    for (query, meant) in cases {
        assert_eq!(names(query), [""; 0], "{query}");
        let near: Vec<_> = near(query).into_iter().map(|body| body.name()).collect();
        assert_eq!(near, meant, "{query}");
    }
}

/// Nine of the one kind and seven of the other in the catalogue of 2018, and the airport
/// economy zone, which is not in it.
#[test]
fn the_national_zones_are_listed_and_have_no_code() {
    let count = |ending: &str| zones().iter().filter(|zone| zone.name.ends_with(ending)).count();
    assert_eq!(count("经济技术开发区"), 9);
    assert_eq!(count("高新技术产业开发区"), 7);
    assert_eq!(zones().len(), 17);
    let prefectures: BTreeSet<_> =
        divisions().iter().map(|division| division.prefecture.as_str()).collect();
    for zone in zones() {
        assert!(prefectures.contains(zone.prefecture.as_str()), "{}", zone.name);
        assert!(!divisions().iter().any(|division| division.name == zone.name), "{}", zone.name);
        assert!(!zone.source.is_empty(), "{}", zone.name);
        for short in &zone.short {
            assert_eq!(names(short), [zone.name.as_str()], "{short}");
        }
        let syllables = zone.pinyin.split(' ').count();
        let [short, ..] = zone.short.as_slice() else { panic!("{}", zone.name) };
        assert_eq!(syllables, short.chars().count(), "{}", zone.name);
        let found = find(&zone.name);
        let [Found { body, .. }] = found.as_slice() else { panic!("{}", zone.name) };
        let applicant = body.applicant(current()).unwrap();
        assert_eq!(applicant.kind, ApplicantKind::DevelopmentZone);
        assert_eq!(applicant.code, None);
        assert_eq!(applicant.prefecture.as_deref(), Some(zone.prefecture.as_str()));
    }
}
