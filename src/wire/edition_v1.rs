//! The editions of the notice: their file, version 1, and the registry of those that ship.
//!
//! Must not know: what follows from an edition. To add one, add its file here.

use std::sync::LazyLock;

use crate::domain::edition::{Document, Edition};
use crate::wire::assessment_v1::facts;
use crate::wire::json;
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::Problem;
use crate::wire::shape::{Shape, needed};

mod links;
mod read;
mod shape;

/// The file of every edition that ships, the current one first.
const FILES: [&str; 1] = [include_str!("../domain/edition/henan-2021.json")];

/// Every edition that ships, the current one first.
#[must_use]
pub fn shipped() -> &'static [Edition] {
    static SHIPPED: LazyLock<Vec<Edition>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "tests/core/data.rs reads every file")]
        FILES.map(|file| parse(file).expect("embedded editions parse")).into()
    });
    &SHIPPED
}

/// The edition under which new records begin.
#[must_use]
pub fn current() -> &'static Edition {
    #[expect(clippy::indexing_slicing, reason = "there is one file at least")]
    &shipped()[0]
}

/// The edition that a file names by the id of its framework.
#[must_use]
pub fn find(framework: &str) -> Option<&'static Edition> {
    shipped().iter().find(|edition| edition.framework.id.as_str() == framework)
}

/// The shapes that depend on an edition.
#[derive(Debug)]
pub struct Shapes {
    /// What is stated for its checks.
    pub(in crate::wire) facts: Shape,
    /// What a draft keeps beside that.
    pub(in crate::wire) kept: Shape,
    /// Which documents are ready.
    pub(in crate::wire) documents: Shape,
}

/// The shapes of an edition that ships. They are made once and live as long as the editions.
pub(in crate::wire) fn shapes(edition: &Edition) -> &'static Shapes {
    static SHAPES: LazyLock<Vec<Shapes>> = LazyLock::new(|| {
        let of = |edition| Shapes {
            facts: facts::facts(edition),
            kept: facts::kept(edition),
            documents: documents(edition),
        };
        shipped().iter().map(of).collect()
    });
    let at = shipped().iter().position(|known| known == edition).unwrap_or_default();
    #[expect(clippy::indexing_slicing, reason = "there is one for each edition, and one at least")]
    &SHAPES[at]
}

fn documents(edition: &'static Edition) -> Shape {
    let ready =
        |document: &'static Document| needed(document.id.as_str(), Shape::Nullable(&Shape::Flag));
    Shape::Object(edition.documents.iter().map(ready).collect::<Vec<_>>().leak())
}

/// The ids by which files name the editions.
pub(in crate::wire) fn ids() -> Vec<&'static str> {
    shipped().iter().map(|edition| edition.framework.id.as_str()).collect()
}

/// The edition that a file, or the assessment within it, names; none where it names none
/// that ships.
pub(in crate::wire) fn named_in(node: &Node) -> Option<&'static Edition> {
    let named = |node: &Node| node.get("framework").text().and_then(find);
    named(node).or_else(|| named(node.get("assessment")))
}

/// Reads the file of an edition.
///
/// # Errors
/// Every problem of the file.
pub fn parse(text: &str) -> Result<Edition, Vec<Problem>> {
    let node = json::parse(text.as_bytes()).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    shape::EDITION.check(&node, &Path::root(), &mut problems);
    links::check(&node, &mut problems);
    match read::read(&node) {
        Some(edition) if problems.is_empty() => Ok(edition),
        Some(_) | None => Err(problems),
    }
}
