//! The one place where a decimal becomes a cell's number and back. Cells of workbooks are
//! doubles; a double carries 15 digits exactly, and no figure of ours has more.
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

/// The decimal of a cell's number, in the notation of the files: the shortest that is
/// the same double.
#[must_use]
pub fn from_cell(number: CellNumber) -> String {
    if number == 0.0 { "0".to_owned() } else { number.to_string() }
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
}
