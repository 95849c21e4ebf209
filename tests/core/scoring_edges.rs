//! What a rounding shows of the value behind it, and what an indicator is with one of its
//! items settled.

use chengxin::domain::answer::{Answer, AnswerState, Inputs};
use chengxin::domain::scheme::{Item, SchemeIndicator};
use chengxin::scoring::indicator::{IndicatorState, score_indicator};
use chengxin::scoring::rounding::Rounding;
use chengxin::wire::edition_v1::current;

use crate::screening::county::{no, scheme};

/// A value is shown four places beyond those that are kept if it ends there; else two, and an
/// ellipsis. In units of the last place: 1/10,000 of a hundredth is 0.000001.
#[test]
fn a_value_is_shown_whole_where_it_ends_within_four_more_places() {
    let cases = [
        (Rounding::to_total(1, 10), "0.001"),
        (Rounding::to_total(1, 1_000), "0.00001"),
        (Rounding::to_total(1, 10_000), "0.000001"),
        (Rounding::to_total(1, 100_000), "0.0000…"),
        (Rounding::to_score(800, 9), "0.008888…"),
        (Rounding::to_score(1, 16), "0.00000625"),
        (Rounding::to_score(1, 32), "0.000003…"),
        (Rounding::to_score(3, 1), "0.0003"),
    ];
    for (rounding, shown) in cases {
        assert_eq!(rounding.to_string(), shown);
    }
}

/// Two items, both open: with one of them settled at all its points the indicator is still
/// filled in partly, from 50 to 100; with both it is answered, at 100.
#[test]
fn an_indicator_stays_partial_until_its_last_item_is_settled() {
    let framework = &current().framework;
    let one = scheme(&[(1, "1")]).indicators.remove(&no(1)).unwrap();
    let other = scheme(&[(1, "1")]).indicators.remove(&no(1)).unwrap();
    let [first, second] = [one.items[0].clone(), renamed(&other.items[0])];
    let judged = SchemeIndicator { items: vec![first.clone(), second.clone()], ..one };
    let answer = Answer::new(AnswerState::Answered(Inputs::new()));
    let place = framework.place(no(1)).unwrap();
    let settled = |items: &[&_]| {
        let scored = score_indicator(place, Some(&judged), Some(&answer)).with_all_points(items);
        let score = scored.score.unwrap();
        (scored.state, score.low.to_string(), score.high.to_string())
    };
    let text = str::to_owned;
    let half = (IndicatorState::Partial, text("50.0000"), text("100.0000"));
    assert_eq!(settled(&[first.id()]), half);
    let whole = (IndicatorState::Answered, text("100.0000"), text("100.0000"));
    assert_eq!(settled(&[first.id(), second.id()]), whole);
}

fn renamed(item: &Item) -> Item {
    let id = chengxin::domain::id::ItemId::new("another").unwrap();
    Item::new(id, item.points(), item.title().clone(), String::new(), item.rule().clone()).unwrap()
}
