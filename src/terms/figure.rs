//! The figures of an event in words, with their units: on paper and on the page, in both
//! languages. Money is told in Chinese as offices count it, in units of ten thousand yuan, and
//! in English in yuan.
//!
//! Must not know: where they stand, and which threshold is meant.

use crate::domain::decimal::Quantity;
use crate::domain::edition::check::CheckFigure;
use crate::terms::english::unit;
use crate::terms::grouped;

const TEN_THOUSAND: u64 = 10_000;
const MILLION: u64 = 1_000_000;
const HUNDRED_MILLION: u64 = 100_000_000;

/// A figure by thousands: `12 000人`, `1280万元`.
#[must_use]
pub fn amount(figure: &CheckFigure, value: Quantity) -> String {
    if figure.is_money() {
        format!("{}万元", grouped(value.in_ten_thousands()))
    } else {
        format!("{}{}", grouped(value), figure.unit)
    }
}

/// The least of a figure: `10人以上`, `10 000人以上`, `5000万元以上`, `1亿元以上`.
#[must_use]
pub fn at_least(figure: &CheckFigure, least: u64) -> String {
    if !figure.is_money() {
        format!("{}{}以上", grouped(least), figure.unit)
    } else if least.is_multiple_of(HUNDRED_MILLION) {
        format!("{}亿元以上", least / HUNDRED_MILLION)
    } else if least.is_multiple_of(TEN_THOUSAND) {
        format!("{}万元以上", least / TEN_THOUSAND)
    } else {
        format!("{least}元以上")
    }
}

/// A figure in English: `12 persons`, `12 800 000 yuan`.
#[must_use]
pub fn amount_in_english(figure: &CheckFigure, value: Quantity) -> String {
    format!("{} {}", grouped(value), unit(&figure.unit))
}

/// The least of a figure in English: `10 persons or more`, `50 million yuan or more`.
#[must_use]
pub fn at_least_in_english(figure: &CheckFigure, least: u64) -> String {
    let unit = unit(&figure.unit);
    if figure.is_money() && least.is_multiple_of(MILLION) {
        format!("{} million {unit} or more", least / MILLION)
    } else {
        format!("{} {unit} or more", grouped(least))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edition::check::FigureId;
    use crate::domain::framework::Bilingual;

    #[test]
    fn money_is_told_as_offices_count_it() {
        let yuan = |text| Quantity::parse(text).unwrap();
        let figure = |unit: &str| CheckFigure {
            id: FigureId::new("figure"),
            title: Bilingual::default(),
            unit: unit.to_owned(),
            major: 1,
            extraordinary: 2,
        };
        let (loss, persons) = (&figure("元"), &figure("人"));
        // 12,800,000 yuan are 1,280 times ten thousand.
        assert_eq!(amount(loss, yuan("12800000")), "1280万元");
        assert_eq!(amount(loss, yuan("0.01")), "0.000001万元");
        assert_eq!(amount_in_english(loss, yuan("12800000")), "12\u{202f}800\u{202f}000 yuan");
        assert_eq!(amount_in_english(loss, yuan("0.01")), "0.01 yuan");
        assert_eq!(at_least(loss, 50_000_000), "5000万元以上");
        assert_eq!(at_least(loss, 100_000_000), "1亿元以上");
        assert_eq!(at_least_in_english(loss, 100_000_000), "100 million yuan or more");
        assert_eq!(at_least_in_english(loss, 50_500_000), "50\u{202f}500\u{202f}000 yuan or more");
        assert_eq!(
            at_least_in_english(persons, 5_000_000),
            "5\u{202f}000\u{202f}000 persons or more"
        );
        assert_eq!(amount(persons, yuan("3")), "3人");
        assert_eq!(amount(persons, yuan("12000")), "12\u{202f}000人");
        assert_eq!(at_least(persons, 50_000), "50\u{202f}000人以上");
        assert_eq!(at_least_in_english(persons, 50_000), "50\u{202f}000 persons or more");
    }
}
