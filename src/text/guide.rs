//! A guide for users as its blocks: the guides are written once, in `docs`, for the page, for
//! what is distributed, and for whoever reads the repository.
//!
//! Must not know: elements.

/// A block of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, and how many `#` it has.
    Heading(usize, String),
    /// Lines of one paragraph.
    Paragraph(Vec<String>),
    /// The address of the page of which the section is.
    Page(String),
    /// The name of a picture, and what is said below it.
    Picture(String, String),
    /// Entries, numbered or not.
    List(bool, Vec<String>),
    /// The rows of a table, the head first.
    Table(Vec<Vec<String>>),
    /// Lines of code.
    Code(Vec<String>),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Set apart.
    Strong(String),
    /// Code.
    Code(String),
    /// Words with an address.
    Link(String, String),
}

/// The blocks of a guide.
#[must_use]
pub fn blocks(guide: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut begins_anew = true;
    let mut in_code = false;
    for line in guide.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
            if in_code {
                blocks.push(Block::Code(Vec::new()));
            }
            begins_anew = true;
            continue;
        }
        if in_code {
            if let Some(Block::Code(lines)) = blocks.last_mut() {
                lines.push(line.to_owned());
            }
            continue;
        }
        if line.trim().is_empty() {
            begins_anew = true;
            continue;
        }
        add(&mut blocks, line, begins_anew);
        begins_anew = false;
    }
    blocks
}

fn add(blocks: &mut Vec<Block>, line: &str, begins_anew: bool) {
    if line.starts_with('#') {
        let level = line.chars().take_while(|c| *c == '#').count();
        blocks.push(Block::Heading(level, line.trim_start_matches('#').trim().to_owned()));
    } else if let Some(address) = page(line) {
        blocks.push(Block::Page(address.to_owned()));
    } else if let Some((name, caption)) = picture(line) {
        blocks.push(Block::Picture(name.to_owned(), caption.to_owned()));
    } else if line.starts_with('|') {
        let cells = line.trim().trim_matches('|').split(" | ");
        let cells: Vec<String> = cells.map(|cell| cell.trim().to_owned()).collect();
        match blocks.last_mut() {
            Some(Block::Table(_)) if line.starts_with("|-") => {}
            Some(Block::Table(rows)) if !begins_anew => rows.push(cells),
            _ => blocks.push(Block::Table(vec![cells])),
        }
    } else if let Some((numbered, entry)) = entry(line) {
        match blocks.last_mut() {
            Some(Block::List(is, entries)) if *is == numbered && !begins_anew => {
                entries.push(entry.to_owned());
            }
            _ => blocks.push(Block::List(numbered, vec![entry.to_owned()])),
        }
    } else {
        match blocks.last_mut() {
            Some(Block::Paragraph(lines)) if !begins_anew => lines.push(line.to_owned()),
            Some(Block::List(_, entries)) if line.starts_with(' ') => {
                if let Some(last) = entries.last_mut() {
                    last.push_str(line.trim());
                }
            }
            _ => blocks.push(Block::Paragraph(vec![line.to_owned()])),
        }
    }
}

/// The address that a line names by itself: 页面：`#/before`.
fn page(line: &str) -> Option<&str> {
    let (before, rest) = line.split_once("`#/")?;
    let address = rest.strip_suffix('`')?;
    let names = before.ends_with(['：', ' ']) && before.chars().count() < 8;
    (names && !address.contains('`')).then(|| line.get(before.len() + 1..line.len() - 1))?
}

/// A picture of the page, which a reader of the file alone does not see: `<!-- picture name: caption -->`.
fn picture(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("<!-- picture ")?.strip_suffix(" -->")?.split_once(": ")
}

fn entry(line: &str) -> Option<(bool, &str)> {
    let text = line.trim_start();
    if let Some(text) = text.strip_prefix("- ") {
        return Some((false, text));
    }
    let (number, text) = text.split_once(". ")?;
    number.chars().all(|c| c.is_ascii_digit()).then_some((true, text))
}

/// The pieces of a line.
#[must_use]
pub fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find(['`', '*', '[']) {
        let (before, from) = rest.split_at(at);
        if let Some((piece, after)) = piece(from) {
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            pieces.push(piece);
            rest = after;
        } else {
            let n = at + from.chars().next().map_or(1, char::len_utf8);
            let (text, after) = rest.split_at(n);
            pieces.push(Piece::Text(text.to_owned()));
            rest = after;
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

fn piece(from: &str) -> Option<(Piece, &str)> {
    if let Some(rest) = from.strip_prefix('`') {
        let (code, after) = rest.split_once('`')?;
        return Some((Piece::Code(code.to_owned()), after));
    }
    if let Some(rest) = from.strip_prefix("**") {
        let (words, after) = rest.split_once("**")?;
        return Some((Piece::Strong(words.to_owned()), after));
    }
    let (words, rest) = from.strip_prefix('[')?.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    Some((Piece::Link(words.to_owned(), address.to_owned()), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_is_read_by_its_blocks() {
        let guide = "# 说明\n\n一行。\n又一行。\n\n页面：`#/before`\n\n<!-- picture item: 一项 -->\n\n1. 点“甲”。\n2. 点`乙`。\n\n- 丙\n\n| 左 | 右 |\n|---|---|\n| 1 | 2 |\n\n```\nsha256sum\n```\n";
        let text = |it: &str| it.to_owned();
        assert_eq!(
            blocks(guide),
            [
                Block::Heading(1, text("说明")),
                Block::Paragraph(vec![text("一行。"), text("又一行。")]),
                Block::Page(text("#/before")),
                Block::Picture(text("item"), text("一项")),
                Block::List(true, vec![text("点“甲”。"), text("点`乙`。")]),
                Block::List(false, vec![text("丙")]),
                Block::Table(vec![vec![text("左"), text("右")], vec![text("1"), text("2")]]),
                Block::Code(vec![text("sha256sum")]),
            ]
        );
        assert_eq!(
            pieces("看 `a` 和**乙**，[丙](d.md) * 完"),
            [
                Piece::Text(text("看 ")),
                Piece::Code(text("a")),
                Piece::Text(text(" 和")),
                Piece::Strong(text("乙")),
                Piece::Text(text("，")),
                Piece::Link(text("丙"), text("d.md")),
                Piece::Text(text(" *")),
                Piece::Text(text(" 完")),
            ]
        );
    }
}
