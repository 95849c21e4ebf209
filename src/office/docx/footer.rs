//! The foot of every page: code, note, and the page number outside, as in a bound text.
//!
//! Must not know: the pages above it.

use docx_rs::{FieldCharType, Footer as DocxFooter, InstrPAGE, InstrText, Run, Tab, TabValueType};

use crate::documents::Footer;
use crate::office::docx::look::Style;
use crate::office::docx::text::Writer;

/// Odd pages: the number at the right.
pub fn odd(writer: &mut Writer, footer: &Footer) -> DocxFooter {
    make(writer, [Some(code(footer)), tab(footer), number(footer)])
}

/// Even pages: the number at the left.
pub fn even(writer: &mut Writer, footer: &Footer) -> DocxFooter {
    make(writer, [number(footer), tab(footer), Some(code(footer))])
}

fn make(writer: &mut Writer, runs: [Option<Run>; 3]) -> DocxFooter {
    let right = Tab::new().val(TabValueType::Right).pos(writer.text_width());
    DocxFooter::new()
        .add_paragraph(writer.runs(&Style::FOOT, runs.into_iter().flatten()).add_tab(right))
}

/// What the foot says, in one line.
#[must_use]
pub fn said(footer: &Footer) -> String {
    match &footer.code {
        Some(code) => format!("校验码 {code}　{}", footer.note),
        None => footer.note.to_owned(),
    }
}

fn code(footer: &Footer) -> Run {
    Style::FOOT.run().add_text(said(footer))
}

/// A letter by itself has no number.
fn is_numbered(footer: &Footer) -> bool {
    !footer.set.is_by_page()
}

/// Between the two, where there are two.
fn tab(footer: &Footer) -> Option<Run> {
    is_numbered(footer).then(|| Style::FOOT.run().add_tab())
}

/// `— 1 —`, counted by the program that shows it.
fn number(footer: &Footer) -> Option<Run> {
    is_numbered(footer).then(page)
}

fn page() -> Run {
    Style::PAGE_NUMBER
        .run()
        .add_text("— ")
        .add_field_char(FieldCharType::Begin, false)
        .add_instr_text(InstrText::PAGE(InstrPAGE {}))
        .add_field_char(FieldCharType::Separate, false)
        .add_text("1")
        .add_field_char(FieldCharType::End, false)
        .add_text(" —")
}
