//! What is still open, and how much of the total it holds.

use proptest::prelude::*;

use chengxin::domain::answer::Inputs;
use chengxin::domain::decimal::{Interval, Score};
use chengxin::domain::id::InputId;
use chengxin::scoring::open::open_items;
use chengxin::scoring::total::score;
use chengxin::wire::edition_v1::current;

use crate::properties::config;
use crate::properties::random::{dice, partial, scheme, zero};
use crate::properties::second::{round, second};
use crate::trace::by_hand::case;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_list_is_empty_exactly_where_the_sheet_is_complete(
        scheme in scheme(),
        mut dice in dice(),
    ) {
        let answers = partial(&scheme, &mut dice);
        let sheet = score(&current().framework, &scheme, &answers);
        let open = open_items(&scheme, &answers, &sheet);
        prop_assert_eq!(open.is_empty(), sheet.complete());
        let mut before: Option<(i128, usize)> = None;
        for item in &open {
            prop_assert!(!item.inputs.is_empty(), "{:?}", item);
            prop_assert!(item.holds.numerator() >= 0);
            let position = |no| sheet.indicators.iter().position(|score| score.no == no).unwrap();
            let now = (-item.holds.numerator(), position(item.no));
            prop_assert!(before.is_none_or(|before| before <= now), "{:?} after {:?}", now, before);
            before = Some(now);
            let given = answers.get(&item.no).and_then(|answer| answer.inputs());
            for id in &item.inputs {
                let unexplained = |given: &Inputs| {
                    given.stated(id) == Some(zero()) && given.words(id).is_none()
                };
                let lacks = |given: &Inputs| given.stated(id).is_none() || unexplained(given);
                prop_assert!(given.is_none_or(lacks));
            }
        }
    }

    #[test]
    fn an_item_holds_what_the_low_end_would_gain(scheme in scheme(), mut dice in dice()) {
        let answers = partial(&scheme, &mut dice);
        let sheet = score(&current().framework, &scheme, &answers);
        let cap = scheme.bonus_cap.ten_thousandths();
        let low = |got: Option<Interval<Score>>| got.map_or(0, |got| got.low.ten_thousandths());
        let bonus: i128 = sheet.indicators.iter().filter(|it| it.bonus).map(|it| low(it.score)).sum();
        let weights = second(&scheme, &answers)[0].weight.max(1);
        for open in open_items(&scheme, &answers, &sheet) {
            let indicator = sheet.indicator(open.no).unwrap();
            let item = indicator.items.iter().find(|it| it.id == open.item).unwrap();
            let open_points = item.got.unwrap().high.ten_thousandths() - low(item.got);
            let gain = if indicator.bonus {
                ((bonus + open_points).min(cap) - bonus.min(cap)) * weights
            } else {
                let still_in = indicator.items.iter().filter(|it| it.got.is_some());
                let all: i128 = still_in.map(|it| it.points.ten_thousandths()).sum();
                let got: i128 = indicator.items.iter().map(|it| low(it.got)).sum();
                let of_hundred = |got: i128| round(1_000_000 * got, all);
                let weight = indicator.weight.unwrap().ten_thousandths();
                weight * (of_hundred(got + open_points) - of_hundred(got))
            };
            // Compared as fractions: where nothing has a weight, any denominator will do.
            prop_assert_eq!(open.holds.numerator() * weights, gain * open.holds.denominator());
        }
    }
}

/// worked-half-filled by hand, 17 base indicators of weight 1: 100 / 17 = 5.8823… for an
/// indicator of one item of which nothing is known; 5: 40 of 100 open, 40 / 17 = 2.3529…;
/// 8: 15 of 30 open, 50 / 17 = 2.9411…; 20: its points as they stand.
#[test]
fn the_half_filled_county() {
    let (report, _) = case("worked-half-filled");
    let open = report.open_items();
    let held = |no: u8, id: &str| {
        let found = open.iter().find(|it| it.no.get() == no && it.item.as_str() == id);
        found.map(|it| it.holds.score().to_string())
    };
    assert_eq!(open.first().map(|it| it.no.get()), Some(15));
    assert_eq!(held(5, "omissions").as_deref(), Some("2.3529"));
    assert_eq!(held(8, "means").as_deref(), Some("2.9412"));
    assert_eq!(held(4, "permits"), None, "settled");
    assert!(open.iter().all(|it| it.no.get() != 12), "does not apply");
    let one = open.iter().find(|it| it.no.get() == 1).unwrap();
    let missing = |id: &str| one.inputs.contains(&InputId::new(id).unwrap());
    assert!(missing("website") && missing("operation_rules") && !missing("enquiry_desk"));
}

/// Under a cap of zero a bonus item holds nothing, however open it is.
#[test]
fn a_full_cap_holds_nothing() {
    let (report, _) = case("bonus-cap-zero");
    for item in report.open_items().iter().filter(|it| it.no.get() >= 20) {
        assert_eq!(item.holds.numerator(), 0, "{item:?}");
    }
}
