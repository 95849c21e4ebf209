//! What stands beside the figures of an item: its steps, and the one that is reached.

use chengxin::domain::answer::{Input, Inputs};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::language::Language;
use chengxin::scoring::scale::{Scale, scale};
use chengxin::text::texts;
use chengxin::wire::scheme_v1::shipped;

/// The scale of an item in Chinese, a line a step, the one that is reached with a mark.
fn shown(number: u8, item: &str, figures: &[(&str, &str)]) -> Vec<String> {
    let judged = &shipped()[0].indicators[&IndicatorNo::new(number).unwrap()];
    let item = judged.items.iter().find(|it| it.id().as_str() == item).unwrap();
    let figure = |text: &str| Some(Input::Quantity(Quantity::parse(text).unwrap()));
    let inputs: Inputs =
        figures.iter().map(|(id, value)| (InputId::new(id).unwrap(), figure(value))).collect();
    let t = &texts(Language::Zh).indicator;
    match scale(judged, item, &inputs) {
        None => Vec::new(),
        Some(Scale::Steps(steps)) => {
            let line = |step: &chengxin::scoring::scale::Step| {
                let points = (t.step_points)(&step.points.to_string(), step.reached);
                format!("{} {points}", (t.takes)(step.takes))
            };
            steps.iter().map(line).collect()
        }
        Some(Scale::Proportion { from, full }) => {
            vec![(t.in_proportion)(from, full, &item.points().to_string())]
        }
        Some(Scale::Less(each)) => vec![(t.less)(&each.to_string())],
        Some(Scale::More(each)) => vec![(t.more)(&each.to_string(), &item.points().to_string())],
    }
}

#[test]
fn the_step_that_is_reached_is_marked() {
    let permits = |compliant| {
        shown(4, "permits", &[("permits_reported", "24318"), ("permits_compliant", compliant)])
    };
    // 24057 of 24318 is 98.93%; 98% of 24318 is 23831.64.
    assert_eq!(permits("24057"), ["100% 50 分", "98% 以上 得 25 分", "不足 98% 0 分"]);
    assert_eq!(permits("23832"), ["100% 50 分", "98% 以上 得 25 分", "不足 98% 0 分"]);
    assert_eq!(permits("23831"), ["100% 50 分", "98% 以上 25 分", "不足 98% 得 0 分"]);
    assert_eq!(permits("24318"), ["100% 得 50 分", "98% 以上 25 分", "不足 98% 0 分"]);
}

#[test]
fn nothing_is_marked_while_a_figure_is_open_or_nothing_is_judged() {
    let plain = ["100% 50 分", "98% 以上 25 分", "不足 98% 0 分"];
    assert_eq!(shown(4, "permits", &[("permits_reported", "24318")]), plain);
    let of_zero = [("permits_reported", "0"), ("permits_compliant", "0")];
    assert_eq!(shown(4, "permits", &of_zero), plain);
}

#[test]
fn a_proportion_and_a_count_say_how_they_give_points() {
    assert_eq!(shown(9, "reports", &[]), ["80% 以上得 40 分，不足的按比例"]);
    assert_eq!(shown(9, "work_areas", &[]), ["按比例，100% 得 60 分"]);
    assert_eq!(shown(5, "omissions", &[]), ["每 1 个扣 10 分，扣完为止"]);
    // Options carry their points themselves.
    assert_eq!(shown(1, "channels", &[]), [""; 0]);
}
