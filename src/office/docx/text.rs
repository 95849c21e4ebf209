//! Paragraphs: titles, headings, bodies, lists, signatures.
//!
//! Must not know: tables.

use docx_rs::{
    AlignmentType, BreakType, LineSpacing, LineSpacingType, Paragraph, Run, SpecialIndentType,
};

use crate::documents::block::{Indent, Level, Signature};
use crate::documents::{Paper, Set};
use crate::office::docx::look::{Style, TEXT_WIDTH, TEXT_WIDTH_ACROSS};

/// Between a title and what it heads.
const AFTER_TITLE: u32 = 200;

/// Makes paragraphs, numbering them, so that two exports of one paper are the same bytes.
#[derive(Debug)]
pub struct Writer {
    n_paragraphs: u32,
    break_before: bool,
    /// How its pages are set.
    set: Set,
    /// Whether its sheets lie across.
    wide: bool,
}

impl Writer {
    /// For a paper.
    #[must_use]
    pub fn new(document: &Paper) -> Self {
        Self {
            n_paragraphs: 0,
            break_before: false,
            set: document.footer.set,
            wide: document.is_wide(),
        }
    }

    /// The width of its text.
    #[must_use]
    pub const fn text_width(&self) -> usize {
        if self.wide { TEXT_WIDTH_ACROSS } else { TEXT_WIDTH }
    }

    /// A style as it looks among pages that are set so.
    fn set(&self, style: Style) -> Style {
        match self.set {
            Set::Usual => style,
            Set::Closer => style.closer(),
            Set::Small | Set::ByPage => style.smaller(28, 400),
            Set::Sheet => style.smaller(24, 340),
        }
    }

    /// The line under the title, or over a slip.
    pub fn subtitle(&mut self, text: &str) -> Paragraph {
        let style = if self.set == Set::ByPage {
            &Style::CLOSE_SUBTITLE
        } else if self.wide {
            &Style::SUBTITLE_ACROSS
        } else {
            &Style::SUBTITLE
        };
        self.line(style, text)
    }

    /// What follows begins on a new page.
    pub const fn break_page(&mut self) {
        self.break_before = true;
    }

    /// A paragraph of nothing that takes the page break, where a table would lose it.
    pub fn spacer(&mut self) -> Option<Paragraph> {
        self.break_before.then(|| self.thin(120))
    }

    /// The narrow gap behind a table; at the end, where the format wants a paragraph too, of
    /// almost no height: it would begin a page behind one that is just full.
    pub fn gap(&mut self, goes_on: bool) -> Paragraph {
        self.thin(if goes_on { 120 } else { 20 })
    }

    fn thin(&mut self, line: i32) -> Paragraph {
        let thin = LineSpacing::new().line(line).line_rule(LineSpacingType::Exact);
        let thin = self.begin(&Style::NOTE).line_spacing(thin);
        thin.run_property(docx_rs::RunProperty::new().size(8).fonts(Style::NOTE.fonts()))
    }

    /// An empty paragraph.
    fn begin(&mut self, style: &Style) -> Paragraph {
        self.n_paragraphs += 1;
        let paragraph = Paragraph::new()
            .id(format!("{:08X}", self.n_paragraphs))
            .align(style.align)
            .line_spacing(style.spacing());
        if std::mem::take(&mut self.break_before) {
            paragraph.page_break_before(true)
        } else {
            paragraph
        }
    }

    /// A paragraph that says this; where the text breaks its line, so does the paragraph.
    pub fn line(&mut self, style: &Style, text: &str) -> Paragraph {
        let paragraph = self.begin(style);
        if text.is_empty() { paragraph } else { paragraph.add_run(run(style, text)) }
    }

    /// The same, standing elsewhere.
    pub fn aligned(&mut self, style: &Style, align: AlignmentType, text: &str) -> Paragraph {
        self.line(style, text).align(align)
    }

    /// A paragraph of these runs.
    pub fn runs(&mut self, style: &Style, runs: impl IntoIterator<Item = Run>) -> Paragraph {
        runs.into_iter().fold(self.begin(style), Paragraph::add_run)
    }

    /// The lines of the title, apart from the text that follows unless that is its own line.
    pub fn title(&mut self, lines: &[String], apart: bool) -> Vec<Paragraph> {
        let last = lines.len().saturating_sub(1);
        let style = if self.wide { Style::TITLE_ACROSS } else { Style::TITLE };
        let line = |(at, line): (usize, &String)| {
            let after = if apart && at == last { AFTER_TITLE } else { 0 };
            let said = self.line(&style, line).keep_next(true);
            said.line_spacing(style.spacing().after(after))
        };
        lines.iter().enumerate().map(line).collect()
    }

    /// A heading, kept with what it heads, and in the outline of the document.
    pub fn heading(&mut self, level: Level, text: &str) -> Paragraph {
        let (style, outline) = match level {
            Level::Chapter => (&Style::CHAPTER, 0),
            Level::Section => (&Style::SECTION, 1),
            Level::Point => (&Style::POINT, 2),
        };
        let heading = self.line(&self.set(*style), text).keep_next(true).outline_lvl(outline);
        match level {
            Level::Chapter | Level::Section => two_in(heading),
            Level::Point => heading,
        }
    }

    /// A paragraph of the body.
    pub fn paragraph(&mut self, indent: Indent, text: &str) -> Paragraph {
        let body = self.set(Style::BODY);
        let style = if indent == Indent::Enclosed { body.a_line_below() } else { body };
        let paragraph = self.line(&style, text).widow_control(true);
        match indent {
            Indent::Flush => paragraph,
            Indent::TwoCharacters | Indent::Enclosed => two_in(paragraph),
        }
    }

    /// The caption of a table, kept with it.
    pub fn caption(&mut self, text: &str) -> Paragraph {
        self.line(&Style::CAPTION, text).keep_next(true)
    }

    /// Entries with their numbers in front, hanging.
    pub fn list(&mut self, entries: &[String]) -> Vec<Paragraph> {
        let hanging = Style::ENTRY.characters(2);
        let entry = |(at, text): (usize, &String)| {
            let line = self.line(&Style::ENTRY, &format!("{}.\t{text}", at + 1));
            let hang = Some(SpecialIndentType::Hanging(hanging));
            line.indent(Some(hanging), hang, None, None).keep_lines(true)
        };
        entries.iter().enumerate().map(entry).collect()
    }

    /// The day, 右空四字, and over its middle who signs and where the seal goes
    /// (GB/T 9704-2012, 7.3.5); never on a page of their own parts, nor on another than the line
    /// that follows.
    pub fn signature(&mut self, of: &Signature, followed: bool) -> Vec<Paragraph> {
        let (day, signer) = (halves(&of.date), self.set(Style::SIGNER));
        // The middle of every line is that of the day, unless the line would leave the page.
        let right = |text: &str, size: usize| {
            let middle = (16 + day) * signer.half_points;
            middle.saturating_sub(halves(text) * size) * 5 / 2
        };
        let mut lines = vec![(signer, of.signer.as_str())];
        lines.extend(of.seal.map(|seal| (self.set(Style::SEAL), seal)));
        lines.push((signer, of.date.as_str()));
        let n_lines = lines.len();
        let before = match self.set {
            Set::Usual => 800,
            Set::Closer => 520,
            Set::Small | Set::Sheet => 400,
            Set::ByPage => 240,
        };
        let line = |(at, (style, text)): (usize, (Style, &str))| {
            let mut spacing = style.spacing();
            if at == 0 {
                spacing = spacing.before(before);
            }
            let line = self.line(&style, text).line_spacing(spacing);
            let right = i32::try_from(right(text, style.half_points)).unwrap_or(0);
            let line = line.indent(None, None, Some(right), None);
            line.keep_next(followed || at + 1 < n_lines)
        };
        lines.into_iter().enumerate().map(line).collect()
    }
}

/// The width of a text in halves of a character: a digit is as wide as one.
fn halves(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// 空二字.
fn two_in(paragraph: Paragraph) -> Paragraph {
    let first_line = SpecialIndentType::FirstLine(Style::BODY.characters(2));
    paragraph.indent(None, Some(first_line), None, None)
}

/// A run of text; tabs and line breaks are elements of their own in this format.
fn run(style: &Style, text: &str) -> Run {
    let mut run = style.run();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (at, piece) in line.split('\t').enumerate() {
            if at > 0 {
                run = run.add_tab();
            }
            if !piece.is_empty() {
                run = run.add_text(piece);
            }
        }
    }
    run
}
