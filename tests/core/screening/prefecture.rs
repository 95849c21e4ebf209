//! A whole province of 158: every division of the list and one development zone, with
//! barred, unverified and unfinished counties, ties, tampered files, demos and duplicates,
//! against a computation that takes no step in common.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chengxin::domain::assessment::{Assessment, Purpose};
use chengxin::domain::division::divisions;
use chengxin::domain::facts::{EnergyGrade, Reported};
use chengxin::domain::scheme::Scheme;
use chengxin::screening::intake::Admission;
use chengxin::screening::intake::objection::Objection;
use chengxin::screening::ranking::Table;
use chengxin::screening::submission::Refusal;
use chengxin::screening::{Screened, Screening};
use chengxin::wire::edition_v1::current;

use crate::facts::{DEFAULTER, SAVING, graded};
use crate::screening::county::{
    applicant, county, date, file, no, not_applicable, receive, scheme, scores, screening,
    with_zones, zone,
};

/// The base indicators of the notice with weights that are not all alike.
fn weights() -> Vec<(u8, &'static str)> {
    let numbers = (1..=12).chain(14..=19);
    numbers.zip(["1", "2.5", "0.75", "3"].into_iter().cycle()).collect()
}

/// Numbers that look random: the remainders of the powers of 7⁵ by 2³¹ − 1 (Park and Miller).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0 * 16_807 % 2_147_483_647;
        self.0 % sides
    }
}

/// What the test knows of a county before any of it is written to a file.
#[derive(Clone, Debug)]
struct Known {
    name: String,
    direct: bool,
    barred: bool,
    unverified: bool,
    /// Hundredths of a point; none if not applicable.
    scores: BTreeMap<u8, Option<u32>>,
    /// Not answered.
    open: Option<u8>,
    /// Shares of 5 points, in ten-thousandths.
    bonus: [u32; 2],
}

fn known() -> Vec<Known> {
    let mut dice = Dice(20_211_031);
    let mut all: Vec<Known> = Vec::new();
    let listed = divisions().iter().map(|one| (one.name.clone(), current().is_direct(&one.code)));
    for (position, (name, direct)) in listed.chain([("航空港区".to_owned(), false)]).enumerate()
    {
        let score = |(number, _)| {
            let score = 4_000 + dice.roll(6_001) as u32;
            (number, (dice.roll(25) != 0).then_some(score))
        };
        let scores = weights().into_iter().map(score).collect();
        let mut one = Known {
            name,
            direct,
            barred: position % 10 == 3,
            unverified: position % 10 == 6 && dice.roll(2) == 0,
            scores,
            open: (position % 10 == 8).then(|| 1 + dice.roll(12) as u8),
            bonus: [dice.roll(10_001) as u32, dice.roll(3) as u32 * 5_000],
        };
        if position % 9 == 5 {
            // The same facts as an earlier county: a tie, unless one of them is not ranked.
            let earlier = all[position - 5].clone();
            (one.scores, one.bonus, one.open) = (earlier.scores, earlier.bonus, earlier.open);
        }
        all.push(one);
    }
    all
}

fn assessment(one: &Known, scheme: &Scheme, position: usize) -> Assessment {
    let who = divisions().get(position).map_or_else(|| zone(&one.name, "郑州市"), applicant);
    let mut made = county(who, scheme, &[]);
    for (number, score) in &one.scores {
        made.answers.insert(no(*number), score.map_or_else(not_applicable, scores));
    }
    for (number, share) in [20, 21].into_iter().zip(one.bonus) {
        made.answers.insert(no(number), scores(share));
    }
    if let Some(open) = one.open {
        made.answers.remove(&no(open));
    }
    if one.barred {
        let year = 2018 + u16::try_from(position % 3).unwrap();
        graded(&mut made.eligibility, year, SAVING, EnergyGrade::NotMet);
    }
    if one.unverified {
        *made.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    }
    made
}

fn ten_thousandths(weight: &str) -> u128 {
    let (whole, places) = weight.split_once('.').unwrap_or((weight, ""));
    format!("{whole}{places:0<4}").parse().unwrap()
}

/// `Σ w·s : Σ w` in ten-thousandths, and the bonus in hundredths; an open indicator at this end.
fn value(one: &Known, open: u32) -> (u128, u128, u128) {
    let (mut weighted, mut weight) = (0, 0);
    for (number, written) in weights() {
        let score = if one.open == Some(number) { Some(open) } else { one.scores[&number] };
        if let Some(score) = score {
            weighted += ten_thousandths(written) * u128::from(score) * 100;
            weight += ten_thousandths(written);
        }
    }
    // Each gives 5 × share, which has four places and is rounded half up to two in the sum.
    let bonus: u128 = one.bonus.iter().map(|share| u128::from(*share) * 5).sum();
    (weighted, weight, (2 * bonus + 100) / 200)
}

/// By whole parts first and remainders then, the bonus added before.
fn compare(one: (u128, u128, u128), other: (u128, u128, u128)) -> Ordering {
    let parts = |(weighted, weight, bonus): (u128, u128, u128)| {
        let all = weighted + bonus * 100 * weight;
        (all / weight, all % weight, weight)
    };
    let (own, theirs) = (parts(one), parts(other));
    own.0.cmp(&theirs.0).then_with(|| (own.1 * theirs.2).cmp(&(theirs.1 * own.2)))
}

fn hold(table: &Table, direct: bool, all: &[Known]) {
    let mine: Vec<_> = all.iter().filter(|one| one.direct == direct).collect();
    let name =
        |of: &chengxin::screening::ranking::County| of.report.assessment.applicant.name.to_string();
    let is = |one: &&&Known| !one.barred && !one.unverified;
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    let barred = mine.iter().filter(|one| one.barred).map(|one| one.name.clone());
    assert_eq!(sorted(table.barred.iter().map(name).collect()), sorted(barred.collect()));
    let unverified = mine.iter().filter(|one| one.unverified && !one.barred);
    let unverified = unverified.map(|one| one.name.clone()).collect();
    assert_eq!(sorted(table.unverified.iter().map(name).collect()), sorted(unverified));
    let settled: Vec<_> = mine.iter().filter(is).filter(|one| one.open.is_none()).collect();
    let opened: Vec<_> = mine.iter().filter(is).filter(|one| one.open.is_some()).collect();
    assert_eq!((table.ranked.len(), table.open.len()), (settled.len(), opened.len()));
    let find = |named: &str| mine.iter().find(|one| one.name == named).unwrap();
    for placed in &table.ranked {
        let own = value(find(&name(&placed.county)), 0);
        let against = |order| settled.iter().filter(|o| compare(value(o, 0), own) == order).count();
        assert_eq!(placed.place, 1 + against(Ordering::Greater), "{}", name(&placed.county));
        assert_eq!(placed.tied, against(Ordering::Equal) > 1, "{}", name(&placed.county));
    }
    assert!(table.ranked.is_sorted_by_key(|placed| placed.place));
    for one in &table.open {
        let own = find(&name(&one.county));
        let others = || settled.iter().chain(&opened).filter(|other| other.name != own.name);
        let (low, high) = (value(own, 0), value(own, 10_000));
        let surely_better = others().filter(|o| compare(value(o, 0), high).is_gt()).count();
        let perhaps = others().filter(|o| compare(value(o, 10_000), low).is_ge()).count();
        assert_eq!(one.places, Some((1 + surely_better, 1 + perhaps)), "{}", own.name);
    }
}

#[test]
fn the_lists_are_those_of_a_second_computation() {
    let (scheme, all) = (scheme(&weights()), known());
    assert_eq!(all.len(), 158);
    let files: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(position, one)| ("a.json", file(&assessment(one, &scheme, position), &scheme)))
        .collect();
    let screened = Screened::new(&with_zones(screening(&scheme, &files), ["航空港区"]));
    assert!(screened.admissions.iter().all(|admission| admission.report().is_some()));
    hold(&screened.ranking.prefecture, false, &all);
    hold(&screened.ranking.province, true, &all);
    let n_barred = all.iter().filter(|one| one.barred).count();
    assert_eq!(n_barred, 16, "a tenth of 158");
    assert!(screened.ranking.ties.len() >= 5, "{}", screened.ranking.ties.len());
    assert!(screened.ranking.prefecture.open.len() >= 10);
    assert!(!screened.ranking.prefecture.unverified.is_empty());
    // The tables hold each of the 158 once.
    assert_eq!(screened.ranking.counties().count(), 158);
}

/// Older copies, exact copies, tampered files and demos between the 158 change nothing.
#[test]
fn what_lies_between_the_files_changes_no_list() {
    let (scheme, all) = (scheme(&weights()), known());
    let mut mixed: Screening = with_zones(screening(&scheme, &[]), ["航空港区"]);
    let mut add = |text: &str| {
        mixed.add(receive("a.json", text.as_bytes(), &scheme).submission);
    };
    for (position, one) in all.iter().enumerate() {
        let made = assessment(one, &scheme, position);
        let text = file(&made, &scheme);
        if position % 7 == 1 {
            let mut older = made.clone();
            older.prepared.on = Some(date("2021-03-31"));
            older.answers.insert(no(1), scores(10_000));
            add(&file(&older, &scheme));
        }
        add(&text);
        match position % 7 {
            2 => add(&text),
            3 => add(&text.replacen("\"part\":\"", "\"part\":\"1", 1)),
            4 => {
                let mut demo = made.clone();
                demo.purpose = Purpose::Demo;
                add(&file(&demo, &scheme));
            }
            5 => add(&text.replacen("\"complete\":", "\"complete\":0,\"x\":", 1)),
            _ => {}
        }
    }
    let screened = Screened::new(&mixed);
    hold(&screened.ranking.prefecture, false, &all);
    hold(&screened.ranking.province, true, &all);
    let count = |what: fn(&Objection) -> bool| {
        let against = |admission: &&Admission| match admission {
            Admission::SetApart(objections) => objections.iter().any(what),
            Admission::Taken { .. } | Admission::Refused(_) => false,
        };
        screened.admissions.iter().filter(against).count()
    };
    let (n_first, n_other) = (23, 22); // 158 = 22 × 7 + 4: positions 0 to 3 come once more.
    assert_eq!(count(|o| matches!(o, Objection::Older { .. })), n_first);
    assert_eq!(count(|o| matches!(o, Objection::Copy { .. })), n_first);
    assert_eq!(count(|o| matches!(o, Objection::ResultDiffers { .. })), n_other);
    let refused = |wanted: fn(&Refusal) -> bool| {
        let is = |admission: &&Admission| match admission {
            Admission::Refused(refusal) => wanted(refusal),
            Admission::Taken { .. } | Admission::SetApart(_) => false,
        };
        screened.admissions.iter().filter(is).count()
    };
    assert_eq!(refused(|r| matches!(r, Refusal::Demo(_))), n_other);
    // A part of 1xxxx above its whole of 10,000.
    assert_eq!(refused(|r| matches!(r, Refusal::Invalid { .. })), n_first);
}
