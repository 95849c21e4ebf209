//! One reading of figures for every number field of the product.
//!
//! Must not know: which field it is, or what the figure is for; kind and unit are arguments.
//!
//! Blanks around, full-width digits and marks, the field's own unit behind the figure, and
//! separators between thousands are forgiven; 万 and 亿 multiply exactly. A blank within the
//! digits is a separator as a comma is: `12 000` is one figure, `24318 24057` may be two.

use std::ops::RangeInclusive;

use crate::app::entry::{EntryProblem, folded};
use crate::domain::decimal::{DecimalProblem, Quantity};
use crate::domain::scheme::rule::InputKind;
use crate::terms::english;

/// The unit in which offices count money.
pub const TEN_THOUSAND_YUAN: &str = "万元";

/// The most characters that a refusal names.
const MOST_NAMED: usize = 12;

/// Reads a typed figure; `None` for an emptied field.
///
/// # Errors
/// Why the text is no figure of that kind.
pub fn read(kind: InputKind, unit: &str, text: &str) -> Result<Option<Quantity>, EntryProblem> {
    let Some(plain) = plain(unit, text)? else {
        return Ok(None);
    };
    let quantity = Quantity::parse(&plain).map_err(EntryProblem::Decimal)?;
    let most = kind.most_places();
    if quantity.places() <= most {
        Ok(Some(quantity))
    } else if most == 0 {
        Err(EntryProblem::NotWhole)
    } else {
        Err(EntryProblem::TooManyPlaces(most))
    }
}

/// Reads money that is typed in units of ten thousand yuan, as yuan to the last cent; `None`
/// for an emptied field.
///
/// # Errors
/// Why the text is no such sum.
pub fn read_ten_thousands(text: &str) -> Result<Option<Quantity>, EntryProblem> {
    let Some(plain) = plain(TEN_THOUSAND_YUAN, text)? else {
        return Ok(None);
    };
    let (whole, places) = plain.split_once('.').unwrap_or((&plain, ""));
    let most = InputKind::Money.most_places();
    let too_many = EntryProblem::TooManyPlaces(most + 4);
    match Quantity::parse(&multiplied(whole, places, 4)) {
        Ok(yuan) if yuan.places() <= most => Ok(Some(yuan)),
        Ok(_) | Err(DecimalProblem::TooManyPlaces) => Err(too_many),
        Err(problem) => Err(EntryProblem::Decimal(problem)),
    }
}

/// Reads a whole number within a range; `None` for an emptied field.
///
/// # Errors
/// Why the text is no such number.
pub fn read_whole(
    range: &RangeInclusive<u64>,
    unit: &str,
    text: &str,
) -> Result<Option<u64>, EntryProblem> {
    let Some(plain) = plain(unit, text)? else {
        return Ok(None);
    };
    let number = plain.parse().ok().filter(|number| range.contains(number));
    let outside = EntryProblem::OutOfRange { least: *range.start(), most: *range.end() };
    number.map(Some).ok_or(outside)
}

/// The figures of cells that were pasted at once: a sheet parts them by tabs and line breaks.
#[must_use]
pub fn cells(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let separators = ['\t', '\n', '\r', '\u{B}'];
    text.trim().split(separators).map(str::to_owned).collect()
}

/// A typed figure in the notation of the files; `None` for an emptied field.
///
/// # Errors
/// What of the text is no part of a figure.
pub fn plain(unit: &str, text: &str) -> Result<Option<String>, EntryProblem> {
    let given = cells(text).len();
    if given > 1 {
        return Err(EntryProblem::TooManyFigures { given, fields: 1 });
    }
    let folded = folded(text);
    let figure = folded.trim();
    if figure.is_empty() {
        return Ok(None);
    }
    if !figure.contains(|c: char| c.is_ascii_digit()) {
        return Err(EntryProblem::Met(figure.chars().take(MOST_NAMED).collect()));
    }
    let figure = without_unit(figure, unit);
    let (figure, power) = without_multiplier(figure, unit)?;
    let (sign, digits) = match figure.strip_prefix('-') {
        Some(digits) => ("-", digits.trim_start()),
        None => ("", figure),
    };
    if let Some(met) = met(digits) {
        return Err(EntryProblem::Met(met));
    }
    let (whole, places) = match digits.split_once('.') {
        Some((_, places)) if places.contains('.') => return Err(EntryProblem::SecondPoint),
        Some((whole, places)) => (whole.trim_end(), Some(places.trim_start())),
        None => (digits, None),
    };
    if places == Some("") || whole.is_empty() {
        return Err(EntryProblem::BarePoint);
    }
    let places = places.unwrap_or_default();
    if let Some(separator) = places.chars().find(|c| !c.is_ascii_digit()) {
        return Err(misplaced(separator));
    }
    let whole = ungrouped(whole)?;
    if whole.len() > 1 && whole.starts_with('0') {
        return Err(EntryProblem::LeadingZero);
    }
    Ok(Some(format!("{sign}{}", multiplied(&whole, places, power))))
}

/// The figure without the unit of its field, in either language of the page.
fn without_unit<'a>(figure: &'a str, unit: &str) -> &'a str {
    let units = [folded(unit), english::unit(unit).to_owned()];
    let without = |unit: &String| {
        let at = figure.len().checked_sub(unit.len()).filter(|_| !unit.is_empty())?;
        let (rest, end) = figure.split_at_checked(at)?;
        end.eq_ignore_ascii_case(unit).then(|| rest.trim_end())
    };
    units.iter().find_map(without).unwrap_or(figure)
}

/// The figure without 万 or 亿 behind it, and the power of ten that they stand for.
fn without_multiplier<'a>(figure: &'a str, unit: &str) -> Result<(&'a str, usize), EntryProblem> {
    let multipliers = [('万', 4), ('萬', 4), ('亿', 8), ('億', 8)];
    let found = multipliers.iter().find_map(|(multiplier, power)| {
        Some((figure.strip_suffix(*multiplier)?.trim_end(), *power))
    });
    match found {
        None => Ok((figure, 0)),
        Some(_) if unit.contains(['万', '亿']) => {
            Err(EntryProblem::UnitMultiplies(unit.to_owned()))
        }
        Some(found) => Ok(found),
    }
}

/// The first characters that are no part of a figure.
fn met(digits: &str) -> Option<String> {
    let is_part = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ');
    let foreign = digits.chars().skip_while(is_part).take_while(|c| !is_part(c));
    let foreign: String = foreign.take(MOST_NAMED).collect();
    (!foreign.is_empty()).then_some(foreign)
}

fn misplaced(separator: char) -> EntryProblem {
    if separator == ' ' { EntryProblem::Apart } else { EntryProblem::Separator(separator) }
}

/// The digits of the whole part, whose groups are of exactly three after the first:
/// `1,234,567` but not `1,5`, which may be meant as a decimal comma.
fn ungrouped(whole: &str) -> Result<String, EntryProblem> {
    let separator = if whole.contains(',') { ',' } else { ' ' };
    let mut groups = whole.split(separator).map(str::trim);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = rest.is_empty()
        || (1..=3).contains(&first.len())
            && rest.iter().all(|group| group.len() == 3 && is_digits(group));
    if is_grouped && is_digits(first) && !first.is_empty() {
        Ok(std::iter::once(first).chain(rest).collect())
    } else {
        Err(misplaced(separator))
    }
}

/// The decimal times a power of ten, by moving the point.
fn multiplied(whole: &str, places: &str, power: usize) -> String {
    if power == 0 {
        return if places.is_empty() { whole.to_owned() } else { format!("{whole}.{places}") };
    }
    let moved: String = places.chars().chain(std::iter::repeat('0')).take(power).collect();
    let left: String = places.chars().skip(power).collect();
    let (whole, left) = (format!("{whole}{moved}"), left.trim_end_matches('0').to_owned());
    let whole = Some(whole.trim_start_matches('0')).filter(|it| !it.is_empty()).unwrap_or("0");
    if left.is_empty() { whole.to_owned() } else { format!("{whole}.{left}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use InputKind::{Amount, Count, Money};

    #[test]
    fn money_in_ten_thousands_is_read_to_the_cent() {
        // (typed in 万元, yuan)
        let cases = [
            ("1280", Ok("12800000")),
            ("1280万元", Ok("12800000")),
            ("1,280.5", Ok("12805000")),
            ("0.0001", Ok("1")),
            ("0.000001", Ok("0.01")),
            ("5000.000001", Ok("50000000.01")),
            ("0", Ok("0")),
            ("0.0000001", Err(EntryProblem::TooManyPlaces(6))),
            ("0.000000001", Err(EntryProblem::TooManyPlaces(6))),
            ("-1", Err(EntryProblem::Decimal(DecimalProblem::BelowRange))),
            ("99999999999", Ok("999999999990000")),
            ("999999999999", Err(EntryProblem::Decimal(DecimalProblem::TooManyDigits))),
            ("1280万", Err(EntryProblem::UnitMultiplies("万元".to_owned()))),
            ("12800000元", Err(EntryProblem::Met("元".to_owned()))),
        ];
        for (typed, expected) in cases {
            let got = read_ten_thousands(typed).map(|yuan| yuan.unwrap().to_string());
            assert_eq!(got, expected.map(str::to_owned), "{typed}");
        }
        assert_eq!(read_ten_thousands(" "), Ok(None));
    }

    #[test]
    fn what_an_office_types_and_pastes_is_understood() {
        // (kind, unit, typed, taken)
        let cases = [
            (Count, "条", "1200", "1200"),
            (Count, "条", "0", "0"),
            (Count, "条", "12.0", "12.0"),
            // Blanks of every kind, around and between thousands.
            (Count, "条", "  1 200  ", "1200"),
            (Count, "条", "12\u{3000}000", "12000"),
            (Count, "条", "\u{A0}12\u{A0}000\u{A0}", "12000"),
            (Count, "条", "1\u{2009}234\u{202F}567", "1234567"),
            (Count, "条", "1\u{2005}234\u{2005}567", "1234567"),
            (Count, "条", "\t1200\t", "1200"),
            (Count, "条", "1200\r\n", "1200"),
            (Count, "条", "\u{FEFF}12\u{200B}00\u{200E}", "1200"),
            // Full-width digits and marks.
            (Count, "条", " １２００ ", "1200"),
            (Count, "条", "1，234，567", "1234567"),
            (Amount, "", "１２．５", "12.5"),
            (Amount, "", "1,234.5", "1234.5"),
            (Amount, "", "1 234 . 5", "1234.5"),
            // The field's own unit.
            (Count, "条", "12000条", "12000"),
            (Count, "户", "58 642 户", "58642"),
            (Count, "条", "12000 records", "12000"),
            (Money, "万元", "1,280.50万元", "1280.50"),
            (Money, "元", "12元", "12"),
            (Amount, "%", "98%", "98"),
            (Amount, "%", "98.5 ％", "98.5"),
            (Amount, "人月", "1.5人月", "1.5"),
            // 万 and 亿 multiply exactly.
            (Count, "条", "1.2万", "12000"),
            (Count, "条", "1.20万条", "12000"),
            (Count, "户", "５.８６４２ 万 户", "58642"),
            (Count, "条", "0.0001亿", "10000"),
            (Count, "条", "0万", "0"),
            (Money, "元", "1.5万元", "15000"),
            (Money, "元", "0.12345678亿元", "12345678"),
            (Money, "元", "0.123456万元", "1234.56"),
        ];
        for (kind, unit, typed, taken) in cases {
            let got = read(kind, unit, typed).map(|value| value.map(|value| value.to_string()));
            assert_eq!(got, Ok(Some(taken.to_owned())), "{typed:?} in {unit:?}");
        }
        for empty in ["", "  ", "\u{3000}", "\t\r\n", "\u{200B}"] {
            assert_eq!(read(Count, "条", empty), Ok(None), "{empty:?}");
        }
    }

    #[test]
    fn nothing_is_guessed_and_what_was_met_is_named() {
        use EntryProblem::{
            Apart, BarePoint, Decimal, LeadingZero, Met, NotWhole, SecondPoint, Separator,
            TooManyFigures, TooManyPlaces, UnitMultiplies,
        };
        let named = |text: &str| Met(text.to_owned());
        let cases = [
            // Separators outside the whole part, or not in threes.
            (Money, "万元", "12.5,3", Separator(',')),
            (Money, "万元", "1.5，2", Separator(',')),
            (Money, "万元", "3.000,0", Separator(',')),
            (Money, "万元", "12,345.6,7", Separator(',')),
            (Money, "万元", "12.34,", Separator(',')),
            (Count, "条", "1,5", Separator(',')),
            (Count, "条", "1,23", Separator(',')),
            (Count, "条", "1,2345", Separator(',')),
            (Count, "条", "1,000,", Separator(',')),
            (Count, "条", ",123", Separator(',')),
            (Count, "条", "1234,567", Separator(',')),
            (Count, "条", "1,234 567", Separator(',')),
            (Count, "条", "24318 24057", Apart),
            (Count, "条", "12 34", Apart),
            (Amount, "", "12.3 4", Apart),
            // Points.
            (Amount, "", "1.2.3", SecondPoint),
            (Amount, "", "5.", BarePoint),
            (Amount, "", ".5", BarePoint),
            // Letters, words, other units.
            (Count, "条", "约300", named("约")),
            (Count, "条", "98%", named("%")),
            (Count, "条", "98％", named("%")),
            (Count, "条", "三人", named("三人")),
            (Count, "条", "12户", named("户")),
            (Count, "条", "12abc", named("abc")),
            (Count, "条", "1e3", named("e")),
            (Count, "条", "+5", named("+")),
            (Count, "条", "3-5", named("-")),
            (Count, "条", "-", named("-")),
            (Count, "条", "条", named("条")),
            (Count, "条", "万", named("万")),
            (Count, "条", "1万2000", named("万")),
            (Count, "条", "1亿2万", named("亿")),
            (Count, "条", "3千", named("千")),
            (Count, "条", "1200。", named("。")),
            (Count, "条", ",", named(",")),
            (Money, "万元", "1.2亿元", named("亿元")),
            (Money, "万元", "12万", UnitMultiplies("万元".to_owned())),
            // Several cells.
            (Count, "条", "24318\t24057", TooManyFigures { given: 2, fields: 1 }),
            (Count, "条", "24318\r\n24057\r\n1", TooManyFigures { given: 3, fields: 1 }),
            // The notation and the range of the files.
            (Count, "条", "007", LeadingZero),
            (Count, "条", "-3", Decimal(DecimalProblem::BelowRange)),
            (Count, "条", "－ 3", Decimal(DecimalProblem::BelowRange)),
            (Count, "条", "12.5", NotWhole),
            (Count, "条", "1.23456万", NotWhole),
            (Count, "条", "1234567890123456", Decimal(DecimalProblem::TooManyDigits)),
            (Count, "条", "99999999999999亿", Decimal(DecimalProblem::TooManyDigits)),
            (Money, "元", "12.345", TooManyPlaces(2)),
            (Amount, "", "0.00001", Decimal(DecimalProblem::TooManyPlaces)),
        ];
        for (kind, unit, typed, problem) in cases {
            assert_eq!(read(kind, unit, typed), Err(problem), "{typed:?} in {unit:?}");
        }
    }

    #[test]
    fn whole_numbers_keep_to_their_range() {
        let outside = Err(EntryProblem::OutOfRange { least: 1, most: 99 });
        for (typed, expected) in [
            ("２", Ok(Some(2))),
            ("2个", Ok(Some(2))),
            ("99", Ok(Some(99))),
            ("", Ok(None)),
            ("0", outside.clone()),
            ("100", outside.clone()),
            ("-5", outside.clone()),
            ("1.5", outside.clone()),
            ("99999999999999999999999", outside.clone()),
            ("abc", Err(EntryProblem::Met("abc".to_owned()))),
        ] {
            assert_eq!(read_whole(&(1..=99), "个", typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn cells_are_parted_as_a_sheet_parts_them() {
        for (pasted, expected) in [
            ("24318", vec!["24318"]),
            ("24318\t24057", vec!["24318", "24057"]),
            ("24318\r\n24057\r\n", vec!["24318", "24057"]),
            ("24318\n\n24057", vec!["24318", "", "24057"]),
            ("", vec![""]),
        ] {
            assert_eq!(cells(pasted), expected, "{pasted:?}");
        }
    }
}
