//! A paper as an editable DOCX: the same blocks that the page prints, in the customary
//! shape of an official text (GB/T 9704-2012).
//!
//! Must not know: which paper it is. No theme part, no images: every run names its fonts.

use docx_rs::{Docx, Header, PageMargin, PageOrientationType, Paragraph, SectionProperty};

use crate::documents::block::Block;
use crate::documents::{Paper, Set};
use crate::domain::date::Date;
use crate::office::docx::look::{MARGIN, MARGIN_ACROSS, MARGIN_CLOSE, Margin, PAGE, Style};
use crate::office::docx::text::Writer;
use crate::office::package::{Part, is_well_formed, pack};

pub mod footer;
pub mod gaps;
pub mod look;
pub mod read_back;
pub mod table;
pub mod text;

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// The package could not be made.
    Package,
    /// What was read back is not what was written.
    NotWhole,
}

/// The file of a paper. It was unpacked again, is well-formed, and says, line by line, what
/// the blocks say.
/// `day` is the one that the file's properties bear: never today, which would make two
/// exports differ.
///
/// # Errors
/// The package could not be made, or lost something on the way.
pub fn docx(document: &Paper, day: Date) -> Result<Vec<u8>, NotWritten> {
    let file = write(document, day).ok_or(NotWritten::Package)?;
    let same = read_back::lines(&file).as_deref() == Some(&read_back::expected(document));
    if same && is_well_formed(&file) { Ok(file) } else { Err(NotWritten::NotWhole) }
}

fn write(document: &Paper, day: Date) -> Option<Vec<u8>> {
    let made = format!("{day}T00:00:00Z");
    let mut writer = Writer::new(document);
    let sheet = if document.is_wide() {
        let across =
            Docx::new().page_size(PAGE.height, PAGE.width).page_margin(margin(MARGIN_ACROSS));
        across.page_orient(PageOrientationType::Landscape)
    } else {
        let around = match document.footer.set {
            Set::Small | Set::Sheet => MARGIN_CLOSE,
            Set::Usual | Set::Closer | Set::ByPage => MARGIN,
        };
        Docx::new().page_size(PAGE.width, PAGE.height).page_margin(margin(around))
    };
    let mut docx = sheet
        .default_size(Style::BODY.half_points)
        .default_fonts(Style::BODY.fonts())
        .created_at(&made)
        .updated_at(&made);
    for (at, block) in document.blocks.iter().enumerate() {
        docx = add(docx, &mut writer, block, document.blocks.get(at + 1..).unwrap_or_default());
    }
    docx = docx
        .footer(footer::odd(&mut writer, &document.footer))
        .even_footer(footer::even(&mut writer, &document.footer));
    if let Some(word) = document.watermark {
        let line = |writer: &mut Writer| writer.line(&Style::WATERMARK, word);
        let odd = Header::new().add_paragraph(line(&mut writer));
        let even = Header::new().add_paragraph(line(&mut writer));
        docx = docx.header(odd).even_header(even);
    }
    parts(docx)
}

/// Packed here, not by the crate: it stores its parts uncompressed, and lacks what
/// [`gaps`] puts in.
fn parts(docx: Docx) -> Option<Vec<u8>> {
    let built = docx.build();
    let document = gaps::fill(&String::from_utf8(built.document).ok()?);
    let numbered = |what: &str, of: &[Vec<u8>]| {
        let name = |(at, _): (usize, _)| format!("word/{what}{}.xml", at + 1);
        of.iter().enumerate().map(name).collect::<Vec<_>>()
    };
    let mut parts: Vec<Part<'_>> = vec![
        ("[Content_Types].xml".to_owned(), &built.content_type),
        ("_rels/.rels".to_owned(), &built.rels),
        ("docProps/app.xml".to_owned(), &built.doc_props.app),
        ("docProps/core.xml".to_owned(), &built.doc_props.core),
        ("docProps/custom.xml".to_owned(), &built.doc_props.custom),
        ("word/_rels/document.xml.rels".to_owned(), &built.document_rels),
        ("word/document.xml".to_owned(), document.as_bytes()),
        ("word/styles.xml".to_owned(), &built.styles),
        ("word/settings.xml".to_owned(), &built.settings),
        ("word/fontTable.xml".to_owned(), gaps::FONT_TABLE.as_bytes()),
        ("word/comments.xml".to_owned(), &built.comments),
        ("word/numbering.xml".to_owned(), &built.numberings),
        ("word/commentsExtended.xml".to_owned(), &built.comments_extended),
        ("word/footnotes.xml".to_owned(), &built.footnotes),
    ];
    let headers = numbered("header", &built.headers).into_iter().zip(&built.headers);
    let footers = numbered("footer", &built.footers).into_iter().zip(&built.footers);
    parts.extend(headers.chain(footers).map(|(name, bytes)| (name, bytes.as_slice())));
    pack(&parts).ok()
}

fn margin(of: Margin) -> PageMargin {
    let SectionProperty { page_margin, .. } = SectionProperty::new();
    page_margin
        .top(of.top)
        .right(of.right)
        .bottom(of.bottom)
        .left(of.left)
        .header(of.header)
        .footer(of.footer)
}

fn add(docx: Docx, writer: &mut Writer, block: &Block, rest: &[Block]) -> Docx {
    let next = rest.first();
    // A signature on a page without text could be put under anything; what is enclosed is no
    // text.
    let signed = matches!(rest, [Block::Signature(_), ..] | [_, Block::Signature(_), ..])
        || is_signed_below(rest);
    let kept = |paragraph: Paragraph| paragraph.keep_next(signed);
    let lines = |docx: Docx, lines: Vec<Paragraph>| {
        lines.into_iter().fold(docx, |docx, line| docx.add_paragraph(line))
    };
    match block {
        Block::PageBreak => {
            writer.break_page();
            docx
        }
        Block::KeyValues(pairs) => {
            let docx = match writer.spacer() {
                Some(spacer) => docx.add_paragraph(spacer),
                None => docx,
            };
            let gap = kept(writer.gap(next.is_some()));
            docx.add_table(table::pairs(writer, pairs, signed)).add_paragraph(gap)
        }
        Block::Table(of) => {
            let caption = writer.caption(&of.caption);
            let below = is_signed_below(rest);
            let docx = docx.add_paragraph(caption).add_table(table::table(writer, of, below));
            // Two tables without a paragraph between them would grow together.
            let gap = writer.gap(next.is_some());
            let joined = matches!(next, Some(Block::KeyValues(_)));
            docx.add_paragraph(gap.keep_next(joined || below))
        }
        Block::Title(titles) => {
            let apart = !matches!(next, Some(Block::Subtitle(_)));
            lines(docx, writer.title(titles, apart))
        }
        Block::Subtitle(text) => docx.add_paragraph(writer.subtitle(text)),
        Block::Heading(level, text) => docx.add_paragraph(writer.heading(*level, text)),
        Block::Paragraph(indent, text) => docx.add_paragraph(kept(writer.paragraph(*indent, text))),
        Block::Note(text) => docx.add_paragraph(kept(writer.line(&Style::NOTE, text))),
        Block::List(entries) => {
            let mut entries = writer.list(entries);
            if let Some(last) = entries.pop() {
                entries.push(kept(last));
            }
            lines(docx, entries)
        }
        Block::Signature(of) => {
            // Whom to call stands below the day.
            let followed = matches!(next, Some(Block::Paragraph(..)));
            lines(docx, writer.signature(of, followed))
        }
    }
}

/// Whether what follows is a few words, the places of those who sign, and the office's: nobody
/// signs on a page without what is signed.
fn is_signed_below(rest: &[Block]) -> bool {
    let is_said = |of: &&Block| {
        matches!(of, Block::Paragraph(..) | Block::Note(_) | Block::List(_) | Block::KeyValues(_))
    };
    let said: Vec<_> = rest.iter().take_while(is_said).collect();
    let is_by_hand = said.iter().any(|of| matches!(of, Block::KeyValues(_)));
    is_by_hand && matches!(rest.get(said.len()), Some(Block::Signature(_)))
}
