//! The arithmetic of scoring.md, a second time and in other steps than `scoring`
//! takes: a rounding as ⌊(2n + d) / 2d⌋, a comparison by whole parts and remainders.

use std::cmp::Ordering;

use chengxin::domain::answer::{AnswerState, Input, Inputs};
use chengxin::domain::decimal::{Points, Share};
use chengxin::domain::id::InputId;
use chengxin::domain::scheme::rule::{Bands, Measured, Rule};
use chengxin::domain::scheme::{Item, Scheme, SchemeIndicator, WhenZero};

use crate::properties::random::Answers;

/// Rounds half up: ⌊(2n + d) / 2d⌋.
pub(crate) fn round(numerator: i128, denominator: i128) -> i128 {
    (2 * numerator + denominator) / (2 * denominator)
}

/// The points of an item in ten-thousandths; none if it drops out.
fn second_item(judged: &SchemeIndicator, item: &Item, inputs: &Inputs) -> Option<(i128, i128)> {
    let all = item.points().ten_thousandths();
    let figure = |id: &InputId| match inputs.get(id) {
        Some(Some(Input::Quantity(value))) => Some(value.ten_thousandths()),
        _ => None,
    };
    let settled = |points: Option<i128>| points.map_or((0, all), |points| (points, points));
    let reached = |part: i128, whole: i128, bands: &Bands, otherwise: &Points| {
        let found = bands.bands().iter().find(|band| {
            let edge = band.limit.ten_thousandths();
            match bands {
                Bands::AtLeast(_) => part * 10_000 >= edge * whole,
                Bands::AtMost(_) => part * 10_000 <= edge * whole,
            }
        });
        found.map_or(otherwise, |band| &band.points).ten_thousandths()
    };
    let nothing = |whole: &InputId| figure(whole) == Some(0);
    Some(match item.rule() {
        Rule::Checklist(choices) => choices.iter().fold((0, 0), |(low, high), choice| {
            let points = choice.points.ten_thousandths();
            match inputs.get(&choice.id) {
                Some(Some(Input::Flag(true))) => (low + points, high + points),
                Some(Some(Input::Flag(false))) => (low, high),
                _ => (low, high + points),
            }
        }),
        Rule::Ratio { whole, .. } | Rule::Bands { measured: Measured::Share { whole, .. }, .. }
            if nothing(whole) =>
        {
            // A whole that the scheme does not name takes no zero.
            return match judged.inputs.get(whole).map(|input| input.when_zero) {
                Some(WhenZero::LeftOut) if inputs.all_words().contains_key(whole) => None,
                Some(WhenZero::NoPoints) => Some((0, 0)),
                Some(WhenZero::LeftOut | WhenZero::Refused) | None => Some((0, all)),
            };
        }
        Rule::Ratio { part, whole, zero, full } => {
            settled(figure(part).zip(figure(whole)).map(|(part, whole)| {
                let zero = zero.map_or(0, Share::ten_thousandths);
                let full = full.map_or(10_000, Share::ten_thousandths);
                // Beyond the ends first, and only then the line between them.
                if part * 10_000 <= zero * whole {
                    0
                } else if part * 10_000 >= full * whole {
                    all
                } else {
                    round(all * (part * 10_000 - zero * whole), whole * (full - zero))
                }
            }))
        }
        Rule::Bands { measured: Measured::Share { part, whole }, bands, otherwise } => {
            let known = figure(part).zip(figure(whole));
            settled(known.map(|(part, whole)| reached(part, whole, bands, otherwise)))
        }
        Rule::Bands { measured: Measured::Value(value), bands, otherwise } => {
            settled(figure(value).map(|value| reached(value, 10_000, bands, otherwise)))
        }
        Rule::Deduct { count, each } => settled(
            figure(count).map(|count| (all - each.ten_thousandths() * (count / 10_000)).max(0)),
        ),
        Rule::Add { count, each } => {
            settled(figure(count).map(|count| (each.ten_thousandths() * (count / 10_000)).min(all)))
        }
        Rule::Level { value, levels } => settled(match inputs.get(value) {
            Some(Some(Input::Level(level))) => {
                Some(levels[usize::from(*level)].points.ten_thousandths())
            }
            _ => None,
        }),
    })
}

/// What a scheme and answers come to: `Σ w·s`, `Σ w` and the bonus, for one end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Second {
    weighted: i128,
    pub(crate) weight: i128,
    /// In hundredths.
    pub(crate) bonus: i128,
}

impl Second {
    pub(crate) fn base(self) -> Option<i128> {
        (self.weight > 0).then(|| round(self.weighted, 100 * self.weight))
    }

    /// Base and bonus as one fraction of ten-thousandths.
    pub(crate) fn fraction(self) -> (i128, i128) {
        (self.weighted + 100 * self.bonus * self.weight, self.weight)
    }
}

pub(crate) fn second(scheme: &Scheme, answers: &Answers) -> [Second; 2] {
    let mut ends = [Second { weighted: 0, weight: 0, bonus: 0 }; 2];
    for (no, judged) in &scheme.indicators {
        let nothing = Inputs::new();
        let inputs = match answers.get(no).map(|answer| &answer.state) {
            Some(AnswerState::Answered(inputs)) => inputs,
            Some(AnswerState::NotApplicable(_)) if judged.may_be_not_applicable => continue,
            _ => &nothing,
        };
        let items: Vec<_> = judged
            .items
            .iter()
            .filter_map(|item| {
                Some((item.points().ten_thousandths(), second_item(judged, item, inputs)?))
            })
            .collect();
        if items.is_empty() {
            continue;
        }
        let available: i128 = items.iter().map(|(points, _)| points).sum();
        let got: [i128; 2] =
            [items.iter().map(|(_, got)| got.0).sum(), items.iter().map(|(_, got)| got.1).sum()];
        for (end, got) in ends.iter_mut().zip(got) {
            if no.get() >= 20 {
                end.bonus += got;
            } else {
                let weight = judged.weight.ten_thousandths();
                end.weighted += weight * round(1_000_000 * got, available);
                end.weight += weight;
            }
        }
    }
    for end in &mut ends {
        end.bonus = round(end.bonus.min(scheme.bonus_cap.ten_thousandths()), 100);
    }
    ends
}

/// Compares two fractions by whole parts, then by the turned remainders.
pub(crate) fn compare((a, b): (i128, i128), (c, d): (i128, i128)) -> Ordering {
    (a / b).cmp(&(c / d)).then_with(|| match (a % b, c % d) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Less,
        (_, 0) => Ordering::Greater,
        (left, right) => compare((d, right), (b, left)),
    })
}

#[test]
fn the_second_arithmetic_is_right_by_hand() {
    // 2.135 -> 2.14, 2.1349 -> 2.13, 0.125 -> 0.13, 202/224 to four places 0.9018.
    for (numerator, denominator, expected) in
        [(21_350, 100, 214), (21_349, 100, 213), (1_250, 100, 13), (2_020_000, 224, 9_018)]
    {
        assert_eq!(round(numerator, denominator), expected);
    }
    for (left, right, expected) in [
        ((1, 3), (2, 6), Ordering::Equal),
        ((202, 224), (101, 112), Ordering::Equal),
        ((1, 3), (333_333, 1_000_000), Ordering::Greater),
        ((5, 7), (3, 4), Ordering::Less),
        ((3, 1), (5, 2), Ordering::Greater),
        ((2, 1), (5, 2), Ordering::Less),
    ] {
        assert_eq!(compare(left, right), expected, "{left:?} {right:?}");
    }
}
