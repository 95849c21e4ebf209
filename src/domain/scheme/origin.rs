//! Where a scheme comes from, by its content alone: names and ids can be borrowed.
//!
//! Must not know: which schemes ship with the product. What reads or makes a scheme tells.

use crate::domain::framework::Bilingual;

/// Where a scheme comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is one of those that ship with the product, to the last word.
    Shipped,
    /// Made on the page of the schemes: its id is that of its content.
    Own,
    /// From a file; who made it, nothing shows.
    Foreign,
    /// From a file, with the id or the title of a shipped one, which is held here, and other
    /// content.
    Namesake(Bilingual),
}
