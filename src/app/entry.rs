//! What a person types into a figure field, made into a figure — or a reason why not.
//!
//! Must not know: which field it is, or what happens to the figure. The rules are those
//! of the files; only what an office keyboard adds is forgiven first: full-width digits,
//! separators between thousands, blanks around.

use crate::domain::decimal::{DecimalProblem, Quantity};
use crate::domain::scheme::rule::InputKind;

/// Why a typed text is not taken. What stood there before stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryProblem {
    /// Not a decimal of the files.
    Decimal(DecimalProblem),
    /// Persons, records and events are counted in whole numbers.
    NotWhole,
    /// Money has two places at most.
    TooManyPlaces(u32),
    /// The part would be larger than its whole.
    PartAboveWhole {
        /// The part as it would be.
        part: Quantity,
        /// The whole as it would be.
        whole: Quantity,
    },
}

/// Reads a typed figure; `None` for an emptied field.
///
/// # Errors
/// Why the text is no figure of that kind.
pub fn read(kind: InputKind, text: &str) -> Result<Option<Quantity>, EntryProblem> {
    let plain = plain(text);
    if plain.is_empty() {
        return Ok(None);
    }
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

/// The most characters of a text in a file.
pub const MAX_TEXT: usize = 2_000;

/// The most characters of a section of the creation plan.
pub const MAX_SECTION: usize = 10_000;

/// A typed text as files take it: without control and bidirectional-override characters,
/// at most [`MAX_TEXT`] characters. Line breaks stay where the field has lines.
#[must_use]
pub fn clean(text: &str, multiline: bool) -> String {
    cut(text, multiline, MAX_TEXT)
}

/// A section of the creation plan as files take it.
#[must_use]
pub fn clean_section(text: &str) -> String {
    cut(text, true, MAX_SECTION)
}

fn cut(text: &str, multiline: bool, most: usize) -> String {
    let wanted = |character: &char| match character {
        '\n' => multiline,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        other => !other.is_control(),
    };
    text.chars().filter(wanted).take(most).collect()
}

/// The text in the notation of the files: full-width digits and separators are forgiven.
#[must_use]
pub fn plain(text: &str) -> String {
    let half_width = text.trim().chars().map(|character| match character {
        '０'..='９' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        '．' => '.',
        '，' => ',',
        '－' | '−' => '-',
        other => other,
    });
    let text: String = half_width.collect();
    if separates_thousands(&text) { text.replace(',', "") } else { text }
}

/// Whether every comma stands before a group of exactly three digits: `1,234,567.8` but
/// not `1,5`, which may be meant as a decimal comma.
fn separates_thousands(text: &str) -> bool {
    let whole = text.split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_keyboards_are_forgiven_and_nothing_is_guessed() {
        let not = |problem| Err(EntryProblem::Decimal(problem));
        let cases = [
            (InputKind::Count, "1200", Ok(Some("1200"))),
            (InputKind::Count, " １２００ ", Ok(Some("1200"))),
            (InputKind::Count, "1,200", Ok(Some("1200"))),
            (InputKind::Count, "1，234，567", Ok(Some("1234567"))),
            (InputKind::Count, "", Ok(None)),
            (InputKind::Count, "  ", Ok(None)),
            (InputKind::Count, "12.0", Ok(Some("12.0"))),
            (InputKind::Count, "12.5", Err(EntryProblem::NotWhole)),
            (InputKind::Count, "1,5", not(DecimalProblem::NotADecimal)),
            (InputKind::Count, "12,0000", not(DecimalProblem::NotADecimal)),
            (InputKind::Count, "-1", not(DecimalProblem::BelowRange)),
            (InputKind::Count, "十二", not(DecimalProblem::NotADecimal)),
            (InputKind::Count, "1e3", not(DecimalProblem::NotADecimal)),
            (InputKind::Money, "12.34", Ok(Some("12.34"))),
            (InputKind::Money, "12.345", Err(EntryProblem::TooManyPlaces(2))),
            (InputKind::Amount, "0.0001", Ok(Some("0.0001"))),
            (InputKind::Amount, "0.00001", not(DecimalProblem::TooManyPlaces)),
        ];
        for (kind, text, expected) in cases {
            let got = read(kind, text).map(|value| value.map(|value| value.to_string()));
            assert_eq!(got, expected.map(|text| text.map(str::to_owned)), "{text:?}");
        }
    }
}
