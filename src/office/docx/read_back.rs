//! What a DOCX says, read from the packed file: the proof that nothing was lost on the way.
//!
//! Must not know: how it looks.

use crate::documents::Paper;
use crate::documents::block::Block;
use crate::office::package::part_text;

/// Everything that a paper says, a text for each paragraph, in the order of the file.
#[must_use]
pub fn expected(document: &Paper) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let mut say = |text: &str| {
        if !text.is_empty() {
            said.push(text.to_owned());
        }
    };
    for block in &document.blocks {
        match block {
            Block::PageBreak => {}
            Block::Title(lines) => lines.iter().for_each(|line| say(line)),
            Block::Subtitle(text)
            | Block::Heading(_, text)
            | Block::Paragraph(_, text)
            | Block::Note(text) => say(text),
            Block::KeyValues(pairs) => pairs.iter().for_each(|(key, value)| {
                say(key);
                say(value);
            }),
            Block::Table(table) => {
                say(&table.caption);
                table.columns.iter().for_each(|column| say(&column.title));
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                cells.flat_map(|cell| &cell.lines).for_each(|line| say(line));
            }
            Block::List(entries) => entries
                .iter()
                .enumerate()
                .for_each(|(at, entry)| say(&format!("{}.\t{entry}", at + 1))),
            Block::Signature(of) => {
                say(&of.signer);
                of.seal.iter().for_each(|seal| say(seal));
                say(&of.date);
            }
        }
    }
    said
}

/// The texts of the paragraphs of a file's body; none if it is not one of ours.
#[must_use]
pub fn lines(file: &[u8]) -> Option<Vec<String>> {
    let xml = part_text(file, "word/document.xml")?;
    let (_, body) = xml.split_once("<w:body>")?;
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>')?;
        match tag.split(' ').next().unwrap_or_default() {
            "w:t" => line.push_str(&unescaped(text)),
            "w:tab" if !tag.contains("w:val") => line.push('\t'),
            "w:br" => line.push('\n'),
            "/w:p" if !line.is_empty() => lines.push(std::mem::take(&mut line)),
            _ => {}
        }
    }
    Some(lines)
}

/// The five entities of XML.
fn unescaped(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'")];
    let text = named.iter().fold(text.to_owned(), |text, (name, c)| text.replace(name, c));
    text.replace("&amp;", "&")
}
