//! The figures of an event in words, with their units: on paper and on the page, in both
//! languages. Money is told as offices count it, in units of ten thousand yuan.
//!
//! Must not know: where they stand, and which threshold is meant.

use crate::domain::decimal::Quantity;
use crate::eligibility::Figure;

const TEN_THOUSAND: u64 = 10_000;
const HUNDRED_MILLION: u64 = 100_000_000;

/// A figure: `12人`, `1280万元`.
#[must_use]
pub fn amount(figure: Figure, value: Quantity) -> String {
    match figure {
        Figure::LossYuan => format!("{}万元", value.in_ten_thousands()),
        Figure::Deaths | Figure::Injured | Figure::Evacuated => format!("{value}人"),
    }
}

/// The least of a figure: `10人以上`, `5000万元以上`, `1亿元以上`.
#[must_use]
pub fn at_least(figure: Figure, least: u64) -> String {
    match figure {
        Figure::LossYuan if least.is_multiple_of(HUNDRED_MILLION) => {
            format!("{}亿元以上", least / HUNDRED_MILLION)
        }
        Figure::LossYuan if least.is_multiple_of(TEN_THOUSAND) => {
            format!("{}万元以上", least / TEN_THOUSAND)
        }
        Figure::LossYuan => format!("{least}元以上"),
        Figure::Deaths | Figure::Injured | Figure::Evacuated => format!("{least}人以上"),
    }
}

/// A figure in English: `12 persons`, `1280 × 10,000 yuan`: the numbers of both languages are
/// the same.
#[must_use]
pub fn amount_in_english(figure: Figure, value: Quantity) -> String {
    match figure {
        Figure::LossYuan => format!("{} × 10,000 yuan", value.in_ten_thousands()),
        Figure::Deaths | Figure::Injured | Figure::Evacuated => format!("{value} persons"),
    }
}

/// The least of a figure in English: `10 persons or more`, `5000 × 10,000 yuan or more`.
#[must_use]
pub fn at_least_in_english(figure: Figure, least: u64) -> String {
    match figure {
        Figure::LossYuan if least.is_multiple_of(HUNDRED_MILLION) => {
            format!("{} × 100 million yuan or more", least / HUNDRED_MILLION)
        }
        Figure::LossYuan if least.is_multiple_of(TEN_THOUSAND) => {
            format!("{} × 10,000 yuan or more", least / TEN_THOUSAND)
        }
        Figure::LossYuan => format!("{least} yuan or more"),
        Figure::Deaths | Figure::Injured | Figure::Evacuated => format!("{least} persons or more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_told_as_offices_count_it() {
        let yuan = |text| Quantity::parse(text).unwrap();
        let loss = Figure::LossYuan;
        // 12,800,000 yuan are 1,280 times ten thousand.
        assert_eq!(amount(loss, yuan("12800000")), "1280万元");
        assert_eq!(amount(loss, yuan("0.01")), "0.000001万元");
        assert_eq!(amount_in_english(loss, yuan("12800000")), "1280 × 10,000 yuan");
        assert_eq!(at_least(loss, 50_000_000), "5000万元以上");
        assert_eq!(at_least(loss, 100_000_000), "1亿元以上");
        assert_eq!(at_least_in_english(loss, 100_000_000), "1 × 100 million yuan or more");
        assert_eq!(amount(Figure::Deaths, yuan("3")), "3人");
        assert_eq!(at_least(Figure::Evacuated, 50_000), "50000人以上");
    }
}
