//! The one place where a decimal becomes a cell's number and back. Cells of workbooks are
//! doubles; a double carries 15 digits exactly, and no figure of ours has more. What a
//! program calculates has binary noise behind them, which it shows nobody: `=4.1*100` is
//! stored as 409.99999999999994 and shown as 410.
//!
//! Must not know: which cell it is.

use crate::domain::decimal::MAX_DIGITS;

/// The number type of the file format.
#[expect(clippy::disallowed_types, reason = "cells of workbooks are doubles")]
pub type CellNumber = f64;

/// The cell's number of a decimal as it is printed; none if it has more digits than a
/// double carries, or is no decimal.
#[must_use]
pub fn to_cell(decimal: &str) -> Option<CellNumber> {
    let n_digits = decimal.bytes().filter(u8::is_ascii_digit).count();
    if n_digits > MAX_DIGITS { None } else { decimal.parse().ok() }
}

/// The decimal of a cell's number, in the notation of the files: rounded to 15 significant
/// digits, as spreadsheet programs show it, and to nothing less.
#[must_use]
pub fn from_cell(number: CellNumber) -> String {
    let shown = format!("{number:.*e}", MAX_DIGITS - 1);
    // What is no number at all has no exponent, and is for the reader of figures to refuse.
    plain(&shown).unwrap_or(shown)
}

/// `-4.1000e2` as `-410`; none if it is nothing of that kind.
fn plain(scientific: &str) -> Option<String> {
    let (mantissa, exponent) = scientific.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(mantissa) => ("-", mantissa),
        None => ("", mantissa),
    };
    let digits = mantissa.replace('.', "");
    let digits = digits.trim_end_matches('0');
    let Ok(after) = usize::try_from(exponent) else {
        let zeros = usize::try_from(-exponent - 1).ok()?;
        return Some(format!("{sign}0.{}{digits}", "0".repeat(zeros)));
    };
    match digits.split_at_checked(after + 1) {
        _ if digits.is_empty() => Some("0".to_owned()),
        Some((whole, "")) => Some(format!("{sign}{whole}")),
        Some((whole, places)) => Some(format!("{sign}{whole}.{places}")),
        None => Some(format!("{sign}{digits}{}", "0".repeat(after + 1 - digits.len()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_digits_come_back() {
        for decimal in ["0", "1188", "50.2501", "999999999999999", "99999999999.9999", "0.0001"] {
            assert_eq!(from_cell(to_cell(decimal).unwrap()), decimal);
        }
        assert_eq!(to_cell("1234567890123456"), None);
        assert_eq!(from_cell(-0.0), "0");
    }

    #[test]
    fn a_number_is_read_as_programs_show_it() {
        let cases: [(CellNumber, &str); 14] = [
            (4.1 * 100.0, "410"),
            (1_150.000_000_000_000_2, "1150"),
            (0.1 + 0.2, "0.3"),
            (1.1 * 1.1, "1.21"),
            (0.1 + 0.7, "0.8"),
            (-4.1 * 100.0, "-410"),
            // 15 digits are left alone, whatever the field then says to them.
            (409.999_999_999_999, "409.999999999999"),
            (1.005, "1.005"),
            (123_456_789_012_345.6, "123456789012346"),
            (1e15, "1000000000000000"),
            (1.5e21, "1500000000000000000000"),
            (1e-7, "0.0000001"),
            (CellNumber::INFINITY, "inf"),
            (CellNumber::NAN, "NaN"),
        ];
        for (number, expected) in cases {
            assert_eq!(from_cell(number), expected);
        }
    }
}
