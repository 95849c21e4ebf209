//! The look of an official text in figures: GB/T 9704-2012 as `domain.md` 5.2 gives it.
//! Tables are 五号, as attachments usually are; the same sizes stand in styles/print.css.
//!
//! Must not know: blocks. Lengths are twips (1/1440 inch), sizes half points.

use docx_rs::{AlignmentType, LineSpacing, LineSpacingType, Run, RunFonts};

/// The sheet: A4.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// A4: 210 × 297 mm.
pub const PAGE: Page = Page { width: 11_906, height: 16_838 };

/// What surrounds the text.
#[derive(Clone, Copy, Debug)]
pub struct Margin {
    /// Above the text.
    pub top: i32,
    /// Right of it.
    pub right: i32,
    /// Below it.
    pub bottom: i32,
    /// Left of it.
    pub left: i32,
    /// From the sheet's edge to the header.
    pub header: i32,
    /// From the sheet's edge to the footer.
    pub footer: i32,
}

/// 37, 26, 35, 28 mm; the footer's line lies 7 mm below the text.
pub const MARGIN: Margin =
    Margin { top: 2_098, right: 1_474, bottom: 1_984, left: 1_588, header: 850, footer: 1_190 };

/// The same about a record that is to fit on few pages: 20 mm above, 22 mm below.
pub const MARGIN_CLOSE: Margin =
    Margin { top: 1_134, bottom: 1_247, header: 567, footer: 680, ..MARGIN };

/// The same about a sheet that lies across.
pub const MARGIN_ACROSS: Margin =
    Margin { top: 1_134, right: 1_134, bottom: 1_474, left: 1_134, header: 567, footer: 737 };

/// The width of the text: 156 mm.
pub const TEXT_WIDTH: usize = 8_844;
/// The width of the text of a sheet that lies across: 257 mm.
pub const TEXT_WIDTH_ACROSS: usize = 14_570;

/// Twenty-two lines on 225 mm: 28.95 points.
const LINE: i32 = 579;

/// How a paragraph looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The East Asian font. Others that may stand in for it are in the font table.
    pub font: &'static str,
    /// The size.
    pub half_points: usize,
    /// Where its lines stand.
    pub align: AlignmentType,
    /// The distance of its lines; none for that of the font.
    pub line: Option<i32>,
    /// Room before and after.
    pub around: (u32, u32),
}

/// 仿宋, for bodies.
const FANG: &str = "仿宋";
/// 黑体, for chapters and heads.
const HEI: &str = "黑体";
/// 楷体, for sections.
const KAI: &str = "楷体";
/// 小标宋, for titles.
const BIAO: &str = "方正小标宋简体";
/// 宋体, for page numbers.
const SONG: &str = "宋体";

impl Style {
    /// 三号 仿宋.
    pub const BODY: Self = Self {
        font: FANG,
        half_points: 32,
        align: AlignmentType::Both,
        line: Some(LINE),
        around: (0, 0),
    };
    /// Lines closer by a tenth, for a signed text that is just longer than its pages.
    pub const CLOSER_LINE: i32 = 520;
    /// The line that heads the slip.
    pub const CLOSE_SUBTITLE: Self = Self { half_points: 28, around: (60, 60), ..Self::SUBTITLE };
    /// 二号 小标宋, centred.
    pub const TITLE: Self = Self {
        font: BIAO,
        half_points: 44,
        align: AlignmentType::Center,
        line: Some(660),
        around: (0, 0),
    };
    /// The title of a sheet that lies across.
    pub const TITLE_ACROSS: Self = Self { half_points: 32, line: Some(480), ..Self::TITLE };
    /// The line under it.
    pub const SUBTITLE_ACROSS: Self =
        Self { half_points: 24, line: Some(360), around: (0, 0), ..Self::SUBTITLE };
    /// The line under the title.
    pub const SUBTITLE: Self =
        Self { font: KAI, align: AlignmentType::Center, around: (200, 320), ..Self::BODY };
    /// `一、`
    pub const CHAPTER: Self = Self { font: HEI, around: (120, 0), ..Self::BODY };
    /// `（一）`
    pub const SECTION: Self = Self { font: KAI, around: (60, 0), ..Self::BODY };
    /// `1.` heads a table, so it is as large as what it heads.
    pub const POINT: Self = Self { font: HEI, half_points: 24, line: None, ..Self::CHAPTER };
    /// Small print.
    pub const NOTE: Self =
        Self { half_points: 21, line: Some(340), around: (100, 100), ..Self::BODY };
    /// Entries of a list.
    pub const ENTRY: Self = Self { half_points: 24, line: Some(420), ..Self::BODY };
    /// The caption of a table.
    pub const CAPTION: Self = Self {
        font: HEI,
        half_points: 24,
        align: AlignmentType::Center,
        line: None,
        around: (160, 80),
    };
    /// The head of a table.
    pub const HEAD: Self = Self { half_points: 21, around: (0, 0), ..Self::CAPTION };
    /// A cell.
    pub const CELL: Self =
        Self { half_points: 21, align: AlignmentType::Left, line: None, ..Self::BODY };
    /// A cell of many short entries, of one height in every font.
    pub const DENSE: Self = Self { half_points: 16, line: Some(220), ..Self::CELL };
    /// A cell of a whole above its parts.
    pub const WHOLE: Self = Self { font: HEI, ..Self::CELL };
    /// The name of a pair.
    pub const KEY: Self = Self { font: HEI, half_points: 24, ..Self::CELL };
    /// The value of a pair.
    pub const VALUE: Self = Self { half_points: 24, ..Self::CELL };
    /// Who signs, and when.
    pub const SIGNER: Self = Self { align: AlignmentType::Right, ..Self::BODY };
    /// The place of the seal.
    pub const SEAL: Self = Self { half_points: 24, ..Self::SIGNER };
    /// Code and note at the foot.
    pub const FOOT: Self = Self { half_points: 18, ..Self::CELL };
    /// 四号 半角宋体.
    pub const PAGE_NUMBER: Self = Self { font: SONG, half_points: 28, ..Self::CELL };
    /// The word on every page of a demo paper.
    pub const WATERMARK: Self = Self { font: HEI, ..Self::TITLE };

    /// The fonts of its runs. Latin letters and digits are of the same font, as the
    /// standard has it; the hint keeps “” and — from being taken for Latin.
    #[must_use]
    pub fn fonts(&self) -> RunFonts {
        let font = self.font;
        RunFonts::new().ascii(font).hi_ansi(font).east_asia(font).cs(font).hint("eastAsia")
    }

    /// An empty run.
    #[must_use]
    pub fn run(&self) -> Run {
        Run::new().fonts(self.fonts()).size(self.half_points)
    }

    /// The same with its lines closer, if they stand as far apart as those of a body.
    #[must_use]
    pub fn closer(self) -> Self {
        match self.line {
            Some(LINE) => Self { line: Some(Self::CLOSER_LINE), ..self },
            Some(_) | None => self,
        }
    }

    /// The same a line below what stands before it.
    #[must_use]
    pub fn a_line_below(self) -> Self {
        let line = self.line.and_then(|line| u32::try_from(line).ok()).unwrap_or_default();
        Self { around: (line, self.around.1), ..self }
    }

    /// The same no larger than this, if its lines stand as far apart as those of a body.
    #[must_use]
    pub fn smaller(self, half_points: usize, line: i32) -> Self {
        match self.line {
            Some(LINE) => {
                let (before, after) = self.around;
                let half_points = half_points.min(self.half_points);
                Self { half_points, line: Some(line), around: (before / 2, after / 2), ..self }
            }
            Some(_) | None => self,
        }
    }

    /// The distances of its lines.
    #[must_use]
    pub fn spacing(&self) -> LineSpacing {
        let (before, after) = self.around;
        let spacing = LineSpacing::new().before(before).after(after);
        match self.line {
            Some(line) => spacing.line(line).line_rule(LineSpacingType::Exact),
            None => spacing.line(240).line_rule(LineSpacingType::Auto),
        }
    }

    /// So many characters of its size.
    #[must_use]
    pub fn characters(&self, n: usize) -> i32 {
        i32::try_from(n * self.half_points * 10).unwrap_or(0)
    }
}
