//! The file of a workshop (培训包), version 1: the counties that were changed or brought along,
//! and what the room guessed.
//!
//! Must not know: which counties ship with the product, and what a slide shows.

use crate::wire::canonical::canonical;
use crate::wire::draft_v1::{self, DRAFT, Draft};
use crate::wire::node::Node;
use crate::wire::problem::Problem;
use crate::wire::shape::{LINE, Number, Shape, VERSION, needed, optional};
use crate::wire::{WORKSHOP_KIND, checked, json, open_kept_draft};

/// A workshop file.
pub const WORKSHOP: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-workshop"])),
    needed("version", Shape::Version),
    needed("counties", Shape::LongList { most: 100, of: &COUNTY }),
]);

const COUNTY: Shape = Shape::Object(&[
    needed("of", LINE),
    optional("began", Shape::File(&[DRAFT])),
    needed("now", Shape::File(&[DRAFT])),
    optional("guesses", Shape::LongList { most: 100, of: &GUESS }),
]);

const GUESS: Shape = Shape::Object(&[
    needed("slide", Shape::Decimal(Number::Amount)),
    optional("called", LINE),
    optional("hands", Shape::LongList { most: 5, of: &Shape::Decimal(Number::Amount) }),
]);

/// A county of a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedCounty {
    /// Which it is: a county of the product, that of an exercise, or the trainer's own.
    pub of: String,
    /// How it began; none of a county of the product.
    pub began: Option<Draft>,
    /// How it stands.
    pub now: Draft,
    /// What the room guessed.
    pub guesses: Vec<PackedGuess>,
}

/// The guesses of a room about one number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackedGuess {
    /// The position of the slide, the first being 1.
    pub slide: usize,
    /// What was called out.
    pub called: String,
    /// The hands for each range.
    pub hands: Vec<u16>,
}

/// The file.
#[must_use]
pub fn write(counties: &[PackedCounty]) -> Node {
    let guess = |guess: &PackedGuess| {
        let hands = guess.hands.iter().map(Node::string);
        Node::object(
            [("slide", Node::string(guess.slide))],
            [("called", Node::text_or_null(&guess.called)), ("hands", Node::list(hands))],
        )
    };
    let county = |county: &PackedCounty| {
        Node::object(
            [("of", Node::string(&county.of)), ("now", draft_v1::write(&county.now))],
            [
                ("began", county.began.as_ref().map_or(Node::Null, draft_v1::write)),
                ("guesses", Node::list(county.guesses.iter().map(guess))),
            ],
        )
    };
    Node::object(
        [
            ("kind", Node::string("chengxin-workshop")),
            ("version", Node::Whole(VERSION)),
            ("counties", Node::list(counties.iter().map(county))),
        ],
        [],
    )
}

/// The guesses of a county.
fn guesses(node: &Node) -> Vec<PackedGuess> {
    let number = |node: &Node| node.text().and_then(|text| text.parse().ok());
    let guess = |node: &Node| PackedGuess {
        slide: number(node.get("slide")).map_or(0, usize::from),
        called: node.get("called").text_or_empty(),
        hands: node.get("hands").entries().iter().map(|it| number(it).unwrap_or(0)).collect(),
    };
    node.get("guesses").entries().iter().map(guess).collect()
}

/// Reads a saved workshop, of a file or out of the window's store.
///
/// # Errors
/// Every problem of the file, and of the first county in it that cannot be read.
pub fn open(file: &[u8]) -> Result<Vec<PackedCounty>, Vec<Problem>> {
    let node = json::parse_draft(file).map_err(|problem| vec![problem])?;
    let (_, problems) = checked(&node, &[WORKSHOP_KIND.0])?;
    if !problems.is_empty() {
        return Err(problems);
    }
    let draft = |node: &Node| open_kept_draft(&canonical(node));
    let county = |node: &Node| {
        Ok(PackedCounty {
            of: node.get("of").text_or_empty(),
            began: node.find("began").map(draft).transpose()?,
            now: draft(node.get("now"))?,
            guesses: guesses(node),
        })
    };
    node.get("counties").entries().iter().map(county).collect()
}

/// The text of a saved workshop.
#[must_use]
pub fn export(counties: &[PackedCounty]) -> String {
    canonical(&write(counties))
}
