//! A paper of hundreds of counties, a piece at a time, so that drawing it never holds the
//! page up.
//!
//! Must not know: what a paper is about, and how a block looks.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use crate::documents::Paper;
use crate::documents::block::{Block, Column, Role, Row, Table};
use crate::domain::language::Language;
use crate::platform::host;
use crate::ui::paper::{block, group, groups, sheet, table};
use crate::ui::screening::gradual::use_gradual_by;

/// The papers of a screening are official ones.
const LANGUAGE: Language = Language::Zh;
/// About how many lines and cells make a piece: some milliseconds of drawing.
const PIECE: usize = 150;

/// The properties of [`LongPaper`].
#[derive(Clone, PartialEq, Properties)]
pub struct LongPaperProps {
    /// What is shown.
    pub document: Rc<Paper>,
    /// Whether all of it is drawn, told whenever that changes.
    pub on_whole: Callback<bool>,
}

/// A document, as the page shows and prints it once it is whole.
#[component]
pub fn LongPaper(props: &LongPaperProps) -> Html {
    let LongPaperProps { document, on_whole } = props;
    let pieces = use_memo(Rc::clone(document), |document| cut(&document.blocks));
    let n_shown = use_gradual_by(pieces.len(), 1);
    use_effect_with((n_shown == pieces.len(), on_whole.clone()), |(whole, on_whole)| {
        on_whole.emit(*whole);
    });
    use_effect_with((document.footer.set.is_by_page(), document.is_wide()), |(by_page, wide)| {
        let by_page = by_page.then_some("by-page");
        host::set_root("data-cx-print", by_page.or(wide.then_some("across")));
        || host::set_root("data-cx-print", None)
    });
    let shown = pieces.get(..n_shown).unwrap_or_default();
    // The pieces of one table stand within it. All are keyed: a list without keys is compared
    // from its end, so that each piece at the end would be another one than before.
    let body = shown.chunk_by(|one, next| one.is_rows_of(next)).map(|pieces| {
        let drawn: Html = pieces
            .iter()
            .map(|piece| html! { <Drawn key={piece.key()} document={Rc::clone(document)} piece={piece.clone()} /> })
            .collect();
        let first = pieces.first();
        let drawn = match first.and_then(|piece| piece.table(document)) {
            Some(of) => table(LANGUAGE, of, drawn),
            None => drawn,
        };
        html! { <key={first.map(Piece::key).unwrap_or_default()}>{ drawn }</> }
    });
    sheet(LANGUAGE, document, false, body.collect())
}

/// What is drawn at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Blocks of the document.
    Blocks(Range<usize>),
    /// Rows of the table that is the block at a position.
    Rows(usize, Range<usize>),
}

impl Piece {
    fn is_rows_of(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Rows(one, _), Self::Rows(other, _)) if one == other)
    }

    fn key(&self) -> String {
        match self {
            Self::Blocks(blocks) => blocks.start.to_string(),
            Self::Rows(block, rows) => format!("{block}-{}", rows.start),
        }
    }

    fn table<'a>(&self, document: &'a Paper) -> Option<&'a Table> {
        match self {
            Self::Blocks(_) => None,
            Self::Rows(at, _) => match document.blocks.get(*at) {
                Some(Block::Table(of)) => Some(of),
                _ => None,
            },
        }
    }

    fn blocks<'a>(&self, document: &'a Paper) -> &'a [Block] {
        match self {
            Self::Blocks(blocks) => document.blocks.get(blocks.clone()).unwrap_or_default(),
            Self::Rows(..) => &[],
        }
    }

    fn columns<'a>(&self, document: &'a Paper) -> &'a [Column] {
        self.table(document).map_or(&[], |of| &of.columns)
    }

    fn rows<'a>(&self, document: &'a Paper) -> &'a [Row] {
        match self {
            Self::Blocks(_) => &[],
            Self::Rows(_, rows) => {
                let of = self.table(document);
                of.and_then(|of| of.rows.get(rows.clone())).unwrap_or_default()
            }
        }
    }
}

/// The pieces of a paper, in its order.
fn cut(blocks: &[Block]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut begun, mut weight) = (0, 0);
    for (at, of) in blocks.iter().enumerate() {
        let more = weigh(of);
        if weight + more > PIECE && begun < at {
            pieces.push(Piece::Blocks(begun..at));
            (begun, weight) = (at, 0);
        }
        if let Block::Table(of) = of
            && more > PIECE
        {
            pieces.extend(cut_rows(of).map(|rows| Piece::Rows(at, rows)));
            (begun, weight) = (at + 1, 0);
        } else {
            weight += more;
        }
    }
    if begun < blocks.len() {
        pieces.push(Piece::Blocks(begun..blocks.len()));
    }
    pieces
}

/// A whole stays with its parts.
fn cut_rows(of: &Table) -> impl Iterator<Item = Range<usize>> {
    let most = PIECE.checked_div(of.columns.len()).unwrap_or(PIECE).max(1);
    let chunks = move |rows: &'_ [Row]| match rows.first().map(|row| row.role) {
        Some(Role::Whole) => rows.len(),
        Some(Role::Entry | Role::Close | Role::Part) | None => most,
    };
    let mut begun = 0;
    groups(&of.rows).flat_map(move |rows| rows.chunks(chunks(rows))).map(move |rows| {
        let range = begun..begun + rows.len();
        begun = range.end;
        range
    })
}

fn weigh(block: &Block) -> usize {
    match block {
        Block::KeyValues(pairs) => 2 * pairs.len(),
        Block::Table(of) => of.columns.len() * of.rows.len(),
        Block::List(entries) => entries.len(),
        Block::Title(_)
        | Block::Subtitle(_)
        | Block::Heading(..)
        | Block::Paragraph(..)
        | Block::Note(_)
        | Block::Signature(_)
        | Block::PageBreak => 1,
    }
}

/// The properties of [`Drawn`].
#[derive(Clone, Properties)]
struct DrawnProps {
    document: Rc<Paper>,
    piece: Piece,
}

impl PartialEq for DrawnProps {
    /// The same if the piece says the same: another paper is often the old one with another
    /// code.
    fn eq(&self, other: &Self) -> bool {
        self.piece == other.piece
            && self.piece.blocks(&self.document) == other.piece.blocks(&other.document)
            && self.piece.columns(&self.document) == other.piece.columns(&other.document)
            && self.piece.rows(&self.document) == other.piece.rows(&other.document)
    }
}

/// One piece.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let DrawnProps { document, piece } = props;
    match piece {
        Piece::Blocks(_) => piece.blocks(document).iter().map(|of| block(LANGUAGE, of)).collect(),
        Piece::Rows(..) => group(LANGUAGE, piece.columns(document), piece.rows(document)),
    }
}
