//! The file of a scoring scheme, version 1, and the schemes that ship with the product.
//!
//! Must not know: answers and scores. Once released, this version never changes.

use std::sync::LazyLock;

use crate::domain::id::SchemeId;
use crate::domain::scheme::Scheme;
use crate::wire::json;
use crate::wire::path::Path;

pub(in crate::wire) mod counted_list;
pub(in crate::wire) mod department;
pub mod origin;
pub mod read;
pub(in crate::wire) mod rule;
pub(in crate::wire) mod second_look;
pub mod shape;
pub mod write;

/// The schemes that ship with the product, the default first.
#[must_use]
pub fn shipped() -> &'static [Scheme] {
    static SHIPPED: LazyLock<Vec<Scheme>> = LazyLock::new(|| {
        let files = [
            include_str!("../domain/scheme/equal-2021.json"),
            include_str!("../domain/scheme/national-2020.json"),
            include_str!("../domain/scheme/blank.json"),
        ];
        #[expect(clippy::expect_used, reason = "tests/core/wire_roundtrip.rs reads all three")]
        files.map(|file| embedded(file).expect("embedded schemes parse")).into()
    });
    &SHIPPED
}

fn embedded(file: &str) -> Option<Scheme> {
    let node = json::parse(file.as_bytes()).ok()?;
    read::content(&node, &Path::root(), &mut Vec::new())
}

/// The scheme of that id: the one at hand, else a shipped one.
#[must_use]
pub fn find<'a>(id: &SchemeId, at_hand: Option<&'a Scheme>) -> Option<&'a Scheme> {
    at_hand.into_iter().chain(shipped()).find(|scheme| scheme.id == *id)
}
