//! How cells look.
//!
//! Must not know: what they say.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Grey of heads and of what is not to be filled in.
const GREY: Color = Color::RGB(0xEF_EF_EF);
/// Pale yellow of cells to fill in, as customary on forms.
const YELLOW: Color = Color::RGB(0xFF_FB_E6);

/// A name all programs have; 仿宋 is a font for paper, not for cells.
const FONT: &str = "宋体";

fn base() -> Format {
    Format::new().set_font_name(FONT).set_font_size(11).set_align(FormatAlign::VerticalCenter)
}

/// A ruled cell of words.
#[must_use]
pub fn words() -> Format {
    base().set_text_wrap().set_border(FormatBorder::Thin)
}

/// A ruled cell of a short mark.
#[must_use]
pub fn mark() -> Format {
    words().set_align(FormatAlign::Center)
}

/// The head of a column.
#[must_use]
pub fn head() -> Format {
    mark().set_bold().set_background_color(GREY)
}

/// What has parts below it.
#[must_use]
pub fn whole() -> Format {
    words().set_bold().set_background_color(GREY)
}

/// A number with so many places.
#[must_use]
pub fn number(places: &str) -> Format {
    words().set_align(FormatAlign::Right).set_num_format(places)
}

/// The same in a row that has parts.
#[must_use]
pub fn whole_number(places: &str) -> Format {
    number(places).set_bold().set_background_color(GREY)
}

/// A cell to fill in with words.
#[must_use]
pub fn to_fill() -> Format {
    words().set_unlocked().set_background_color(YELLOW)
}

/// A cell to fill in with a number.
#[must_use]
pub fn number_to_fill() -> Format {
    to_fill().set_align(FormatAlign::Right)
}

/// A place to sign or to write by hand.
#[must_use]
pub fn to_sign() -> Format {
    base().set_unlocked().set_border(FormatBorder::Thin)
}

/// A cell that the sheet fills in itself.
#[must_use]
pub fn counted() -> Format {
    words().set_align(FormatAlign::Right)
}

/// The title of a sheet.
#[must_use]
pub fn title() -> Format {
    base().set_font_size(16).set_bold().set_align(FormatAlign::Center)
}

/// A line under the title.
#[must_use]
pub fn note() -> Format {
    base().set_text_wrap()
}

/// The height of a row in points that shows all of its texts, each beside the width of its
/// column; none if one line is enough. Programs make a row higher by themselves only while
/// somebody types into it.
#[must_use]
pub fn height<'a>(texts: impl IntoIterator<Item = (&'a str, u16)>) -> Option<u32> {
    // A column's width counts digits; a Chinese character is as wide as two.
    let digits = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<u32>();
    // One character and a mark at the end of a line may have to go to the next.
    let lines = |(text, width): (&str, u16)| {
        text.split('\n').map(|line| digits(line).div_ceil(u32::from(width.max(6)) - 4)).sum()
    };
    let n_lines = texts.into_iter().map(lines).max().unwrap_or(1);
    (n_lines > 1).then_some(16 * n_lines)
}
