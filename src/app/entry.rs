//! What a person types or pastes, made into figures, days and texts — or a reason why not.
//!
//! Must not know: which field it is, or what happens to what is read. Understood or refused,
//! never guessed: what an office keyboard or a sheet adds is forgiven, and a refusal names
//! what was met. The limits are those of the files.

pub mod day;
pub mod figure;

use crate::app::entry::day::DayProblem;
use crate::domain::decimal::{DecimalProblem, Quantity};
use crate::domain::id::IndicatorNo;
use crate::wire::json;

/// Why a typed text is not taken. What stood there before stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryProblem {
    /// Not a decimal of the files.
    Decimal(DecimalProblem),
    /// Persons, records and events are counted in whole numbers.
    NotWhole,
    /// Money has two places at most.
    TooManyPlaces(u32),
    /// Only whole numbers between these two.
    OutOfRange {
        /// The least.
        least: u64,
        /// The greatest.
        most: u64,
    },
    /// These characters are no part of a figure and not the unit of the field.
    Met(String),
    /// A second decimal point.
    SecondPoint,
    /// A decimal point without digits on both sides.
    BarePoint,
    /// A separator that does not stand before groups of exactly three digits of the whole part.
    Separator(char),
    /// Blanks within the digits that do not separate groups of three: two figures, perhaps.
    Apart,
    /// A zero before the digits.
    LeadingZero,
    /// 万 or 亿 in a field whose own unit has one already.
    UnitMultiplies(String),
    /// More figures at once than there are fields for them.
    TooManyFigures {
        /// So many.
        given: usize,
        /// For so many there is a field.
        fields: usize,
    },
    /// Of several figures pasted at once, the one at that position (from 1) is not taken.
    OfSeveral(usize, Box<EntryProblem>),
    /// The part would be larger than its whole.
    PartAboveWhole {
        /// The part as it would be.
        part: Quantity,
        /// The whole as it would be.
        whole: Quantity,
    },
    /// A whole that indicators share would be below the part of another one.
    PartElsewhere {
        /// The other indicator.
        no: IndicatorNo,
        /// Its part.
        part: Quantity,
        /// The whole as it would be.
        whole: Quantity,
    },
    /// The whole is zero, and the scheme takes none.
    ZeroWhole,
    /// The last day would stand before the first.
    EndsBeforeItBegins,
    /// Not a day that is taken.
    Day(DayProblem),
    /// The field must not be empty.
    Missing,
}

/// The most characters of a text in a file.
pub const MAX_TEXT: usize = 2_000;

/// The most characters of a section of the creation plan.
pub const MAX_SECTION: usize = 10_000;

/// A text as files take it, and how much of what was typed they do not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// What is taken.
    pub text: String,
    /// How many characters at the end are above the limit.
    pub n_over: usize,
}

/// A typed text as files take it, at most `most` characters. Line breaks of every kind and
/// tabs stay where the field has lines and are blanks elsewhere; characters that no file
/// may hold are left out.
#[must_use]
pub fn fit(text: &str, multiline: bool, most: usize) -> Fitted {
    let (line_break, tab) = if multiline { ('\n', '\t') } else { (' ', ' ') };
    let text = text.replace("\r\n", "\n");
    let taken = text.chars().filter_map(|character| match character {
        // The vertical tab is the line break that Word has within a paragraph.
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(line_break),
        '\t' => Some(tab),
        '\u{1C}'..='\u{1F}' => Some(' '),
        other => (!json::is_forbidden(other)).then_some(other),
    });
    let mut taken: Vec<char> = taken.collect();
    let n_over = taken.len().saturating_sub(most);
    taken.truncate(most);
    Fitted { text: taken.into_iter().collect(), n_over }
}

/// A typed text as files take it.
#[must_use]
pub fn clean(text: &str, multiline: bool) -> String {
    fit(text, multiline, MAX_TEXT).text
}

/// A section of the creation plan as files take it.
#[must_use]
pub fn clean_section(text: &str) -> String {
    fit(text, true, MAX_SECTION).text
}

/// The characters of an office keyboard in the notation of the files: full-width letters,
/// digits and marks as ASCII, dashes as `-`, blanks of every kind as one kind. Characters
/// that nobody sees go.
fn folded(text: &str) -> String {
    let fold = |character: char| match character {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0),
        '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{FE63}' => Some('-'),
        blank if blank.is_whitespace() => Some(' '),
        '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => None,
        hidden if hidden.is_control() || json::is_forbidden(hidden) => None,
        other => Some(other),
    };
    text.chars().filter_map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_separates_is_lost_and_nothing_that_files_refuse_gets_in() {
        // (typed, of several lines, of one line)
        let cases = [
            ("许可\t1188\t1200", "许可\t1188\t1200", "许可 1188 1200"),
            ("上\u{B}下", "上\n下", "上 下"),
            ("上\u{C}下", "上\n下", "上 下"),
            ("上\r\n下\r再", "上\n下\n再", "上 下 再"),
            ("上\u{2028}下\u{2029}再\u{85}", "上\n下\n再\n", "上 下 再 "),
            ("a\u{1F}b", "a b", "a b"),
            ("双公示信\u{FFFE}息\u{FFFF}报送", "双公示信息报送", "双公示信息报送"),
            ("\u{0}a\u{7}b\u{202E}c\u{2066}", "abc", "abc"),
            ("𠮷\u{3000}é", "𠮷\u{3000}é", "𠮷\u{3000}é"),
        ];
        for (typed, lines, line) in cases {
            assert_eq!(clean(typed, true), lines, "{typed:?}");
            assert_eq!(clean(typed, false), line, "{typed:?}");
        }
    }

    #[test]
    fn what_is_above_a_limit_is_counted_as_files_count() {
        // 1,500 characters outside the basic plane are 3,000 of JavaScript's, yet no more.
        for (typed, most, n_taken, n_over) in [
            ("字".repeat(2_500), MAX_TEXT, 2_000, 500),
            ("𠮷".repeat(1_500), MAX_TEXT, 1_500, 0),
            ("𠮷".repeat(2_001), MAX_TEXT, 2_000, 1),
            ("字".repeat(10_001), MAX_SECTION, 10_000, 1),
            (String::new(), MAX_TEXT, 0, 0),
        ] {
            let fitted = fit(&typed, true, most);
            assert_eq!((fitted.text.chars().count(), fitted.n_over), (n_taken, n_over));
        }
    }
}
