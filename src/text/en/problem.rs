//! What is wrong with an entry or a file in English.
//!
//! Must not know: where they are shown.

use crate::app::entry::EntryProblem;
use crate::app::entry::day::{DayProblem, YEARS};
use crate::domain::decimal::DecimalProblem;
use crate::domain::scheme::rule::RuleProblem;
use crate::screening::submission::TextEncoding;
use crate::wire::problem::{Expected, ProblemKind};

const fn decimal_problem(problem: DecimalProblem) -> &'static str {
    match problem {
        DecimalProblem::NotADecimal => "Enter a number such as 1200 or 12.5",
        DecimalProblem::TooManyDigits => "At most 15 digits",
        DecimalProblem::TooManyPlaces => "At most 4 decimal places",
        DecimalProblem::BelowRange => "Must not be negative",
        DecimalProblem::AboveRange => "Too large",
    }
}

fn said(problem: &EntryProblem) -> String {
    match problem {
        EntryProblem::Decimal(problem) => decimal_problem(*problem).to_owned(),
        EntryProblem::NotWhole => "This is counted in whole numbers".to_owned(),
        EntryProblem::TooManyPlaces(most) => format!("Money has at most {most} decimal places"),
        EntryProblem::OutOfRange { least, most } => {
            format!("Enter a whole number from {least} to {most}")
        }
        EntryProblem::Met(met) => {
            format!("“{met}” cannot be read as part of a number; enter a number such as 1200 or 12.5")
        }
        EntryProblem::SecondPoint => "There are two decimal points; check the number".to_owned(),
        EntryProblem::BarePoint => "A decimal point needs digits on both sides".to_owned(),
        EntryProblem::Separator(separator) => format!(
            "“{separator}” is misplaced: it may separate groups of three digits of the whole part only"
        ),
        EntryProblem::Apart => {
            "There is a space within the digits: remove it if this is one number, or enter two numbers separately".to_owned()
        }
        EntryProblem::LeadingZero => "There is a zero before the digits; check the number".to_owned(),
        EntryProblem::UnitMultiplies(unit) => {
            format!("The unit of this field is {unit} already; enter the number without 万 or 亿")
        }
        EntryProblem::TooManyFigures { given, fields: 1 } => {
            format!("{given} numbers were pasted into one field; enter them separately")
        }
        EntryProblem::TooManyFigures { given, fields } => format!(
            "{given} numbers were pasted, but only {fields} fields follow from here; enter them separately"
        ),
        EntryProblem::OfSeveral(at, problem) => {
            format!("None of the pasted numbers was accepted, because of number {at}: {}", said(problem))
        }
        EntryProblem::PartAboveWhole { part, whole } => {
            format!("The part ({part}) cannot exceed the total ({whole}); check both")
        }
        EntryProblem::PartElsewhere { no, part, whole } => format!(
            "The part of indicator {no} ({part}) cannot exceed the total ({whole}); check both"
        ),
        EntryProblem::ZeroWhole => {
            "This number cannot be 0; leave it empty while it is not known, or correct it".to_owned()
        }
        EntryProblem::Day(problem) => day_problem(*problem),
        EntryProblem::EndsBeforeItBegins => {
            "The removal date is before the listing date; check both dates".to_owned()
        }
        EntryProblem::Missing => "This field must not be empty".to_owned(),
    }
}

fn day_problem(problem: DayProblem) -> String {
    match problem {
        DayProblem::NotADay => "Enter year, month and day, such as 2021-04-02".to_owned(),
        DayProblem::TwoDigitYear => "Enter the year with four digits, as 2021".to_owned(),
        DayProblem::NoSuchDay { year, month, day } => {
            format!("There is no day {year}-{month}-{day}; check the date")
        }
        DayProblem::YearOutOfRange(year) => format!(
            "The year ({year}) must be between {} and {}; check the date",
            YEARS.start(),
            YEARS.end()
        ),
        DayProblem::NotNearRound(round) => format!(
            "The reference date of the round of {round} must lie in {} to {}; check the date",
            round.saturating_sub(1),
            round.saturating_add(1)
        ),
    }
}

/// What becomes of a text that is not taken is said with it, so that nobody takes what stands
/// in the field for what counts.
pub(in crate::text::en) fn entry_problem(problem: &EntryProblem, kept: Option<&str>) -> String {
    let said = said(problem);
    match (problem, kept) {
        (_, Some(kept)) => format!("{said}. {kept} is still used."),
        (EntryProblem::Day(_) | EntryProblem::Missing | EntryProblem::EndsBeforeItBegins, None) => {
            format!("{said}. This entry was not accepted.")
        }
        (_, None) => format!("{said}. This number is not counted."),
    }
}

const fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "must be an object { }",
        Expected::List => "must be a list [ ]",
        Expected::Text => "must be a text in quotes",
        Expected::Decimal => "must be a number in quotes, as \"1200\"",
        Expected::Date => "must be a date in quotes, as \"2021-06-30\"",
        Expected::Flag => "must be true or false",
        Expected::Whole => "must be a whole number without quotes",
        Expected::Fact => "must be true, false, a number in quotes, a plain level or null",
    }
}

const fn rule_problem(problem: RuleProblem) -> &'static str {
    match problem {
        RuleProblem::NoPoints => "an item must give points",
        RuleProblem::OptionsDoNotSum => "the options must add up to the points of the item",
        RuleProblem::Empty => {
            "there must be at least one option, band or level, and at most 100 levels"
        }
        RuleProblem::FullNotAboveZero => {
            "the share for full points (full) must be above the starting share (zero)"
        }
        RuleProblem::BandOutOfOrder(_) => "the bands are not in order",
        RuleProblem::BandAbovePoints(_)
        | RuleProblem::OtherwiseAbovePoints
        | RuleProblem::LevelAbovePoints(_) => "more points than the item has",
    }
}

/// A text in another encoding.
pub(in crate::text::en) const fn not_utf8(encoding: TextEncoding) -> &'static str {
    match encoding {
        TextEncoding::Utf16 => {
            "not UTF-8 but, as it seems, UTF-16 (“Unicode” in Notepad); use the exported file, or \
             save it as UTF-8"
        }
        TextEncoding::Gbk => {
            "not UTF-8 but, as it seems, GBK (“ANSI” in a Chinese Notepad); use the exported file, \
             or save it as UTF-8"
        }
        TextEncoding::Unknown => "not a text file; use the exported file",
    }
}

/// A character that nobody sees, by its place and its number; a line break or tab by its name.
fn forbidden(character: char, after: &str) -> String {
    let what = match character {
        '\n' | '\r' => "a line break, where only one line may stand".to_owned(),
        '\t' => "a tab".to_owned(),
        other => format!("an invisible character (U+{:04X})", u32::from(other)),
    };
    if after.is_empty() {
        format!("begins with {what}; delete it")
    } else {
        format!("has {what} after “{after}”; delete it")
    }
}

pub(in crate::text::en) fn problem(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::TooLarge { most } => {
            format!("larger than {most} bytes; is it the right file?")
        }
        ProblemKind::EmptyFile => "the file is empty; copy or export it again".to_owned(),
        ProblemKind::NotUtf8(encoding) => not_utf8(*encoding).to_owned(),
        ProblemKind::NotJson { line, column } => {
            format!("not JSON from line {line}, character {column}; the file may be cut or changed")
        }
        ProblemKind::HalfCharacter { line, column } => format!(
            "half a character at line {line}, character {column}, such as an emoji that was cut; \
             delete it and export the file again"
        ),
        ProblemKind::TooDeep { most } => format!("nested deeper than {most} levels"),
        ProblemKind::DuplicateMember => "given twice; remove one".to_owned(),
        ProblemKind::UnknownMember => {
            "the format has no such member; remove or rename it".to_owned()
        }
        ProblemKind::MissingMember => "missing; add it".to_owned(),
        ProblemKind::NotWithCase { tag, case } => {
            format!("does not go with {tag} “{case}”")
        }
        ProblemKind::WrongType(wanted) => expected(*wanted).to_owned(),
        ProblemKind::NotAChoice(allowed) => format!("must be one of: {}", allowed.join(", ")),
        ProblemKind::OutOfRange { least, most } => {
            format!("must be a whole number from {least} to {most}")
        }
        ProblemKind::NewerVersion(version) => format!(
            "made by a newer version (format {version}); this page reads format 1. The file is unchanged; open it with the newer version"
        ),
        ProblemKind::Empty => "must not be empty".to_owned(),
        ProblemKind::TooLong { most } => format!("longer than {most} characters"),
        ProblemKind::ForbiddenCharacter { character, after } => forbidden(*character, after),
        ProblemKind::Decimal(problem) => decimal_problem(*problem).to_owned(),
        ProblemKind::TooManyPlaces { most: 0 } => "must be a whole number".to_owned(),
        ProblemKind::TooManyPlaces { most } => format!("at most {most} decimal places"),
        ProblemKind::NotADate => "not a date as 2021-06-30".to_owned(),
        ProblemKind::NoSuchDivision => "the list of divisions has no such code".to_owned(),
        ProblemKind::NotNearRound(round) => {
            format!("more than a year outside the year of the round, {round}")
        }
        ProblemKind::NoDataYear(round) => {
            format!("must be a year from {} to {round}", round.saturating_sub(3))
        }
        ProblemKind::NotAnId => "must be 1 to 64 letters, digits, _ or -".to_owned(),
        ProblemKind::NotADivisionCode => "must be a division code of six digits".to_owned(),
        ProblemKind::NotACode => "must be the number of a document, such as 4-01 or 核1-01".to_owned(),
        ProblemKind::NotASha256 => "must be a SHA-256 of 64 hexadecimal digits".to_owned(),
        ProblemKind::NoEntries => "must have an entry".to_owned(),
        ProblemKind::TooManyEntries { most } => format!("more than {most} entries"),
        ProblemKind::NoSuchIndicator => "the framework has no such number".to_owned(),
        ProblemKind::NoSuchSection => "the outline of the plan has no such section".to_owned(),
        ProblemKind::NoSuchClause => "the edition lists no such clause".to_owned(),
        ProblemKind::UnknownScheme => {
            "this scheme is not known; open a report that holds it".to_owned()
        }
        ProblemKind::NotScored => "the scheme does not score this number".to_owned(),
        ProblemKind::SharedInput => {
            "this figure is shared by several indicators and stated once, under facts".to_owned()
        }
        ProblemKind::CountedInput => {
            "this figure follows from the lines of a list and is not stated itself".to_owned()
        }
        ProblemKind::UnknownInput => "the scheme has no such input".to_owned(),
        ProblemKind::PartAboveWhole { part, whole, of } => {
            format!("{part} exceeds its total “{whole}” ({of}); check both")
        }
        ProblemKind::ZeroWhole => {
            "under the scheme this number cannot be 0; state the number, or null while it is not known"
                .to_owned()
        }
        ProblemKind::NoWordsAsked => {
            "the scheme asks for no reason beside this input; leave it out".to_owned()
        }
        ProblemKind::NotAWhole => {
            "this input is no whole of a share, so a zero of it has no meaning".to_owned()
        }
        ProblemKind::NotItsFact => {
            "these words name each figure of the rule in braces (part, whole, count or value), and nothing else"
                .to_owned()
        }
        ProblemKind::UnknownDepartment => "the scheme names no such department".to_owned(),
        ProblemKind::UnknownCheck => "eligibility has no such check or target".to_owned(),
        ProblemKind::NotTheSum { sum: Some(sum) } => {
            format!("the parts add up to {sum}, which is not the figure stated")
        }
        ProblemKind::NotTheSum { sum: None } => {
            "a department’s part is missing, so the figure must be open".to_owned()
        }
        ProblemKind::NoSum => {
            "an option, a level or a shared figure is no sum of parts; name one department"
                .to_owned()
        }
        ProblemKind::NotAFigure => "this input is an option or a level, not a figure".to_owned(),
        ProblemKind::NotOfThatKind => {
            "this input is not the option or level that the rule speaks of".to_owned()
        }
        ProblemKind::CodeRequired => "only a development zone may be without a code".to_owned(),
        ProblemKind::DuplicateYear => "this year is given twice".to_owned(),
        ProblemKind::SpanEndsBeforeBegin => "the span ends before it begins".to_owned(),
        ProblemKind::NotAZone => "has the name of a listed division, or was named before".to_owned(),
        ProblemKind::DuplicateId => "this id is given twice".to_owned(),
        ProblemKind::GradesNotFalling => "grades must fall from the highest".to_owned(),
        ProblemKind::TwoKinds(input) => format!("“{input}” is of two kinds in different rules"),
        ProblemKind::Rule(problem) => rule_problem(*problem).to_owned(),
    }
}
