//! Telling the shipped schemes from those that borrow their names: the one place where a
//! scheme gets its origin.
//!
//! Must not know: users' wording.

use crate::domain::id::SchemeId;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::report::digest::Digest;
use crate::wire::canonical::canonical;
use crate::wire::scheme_v1::shipped;
use crate::wire::scheme_v1::write::write;

/// How the id of a scheme begins that was made on the page.
const OWN: &str = "own-";

/// Every word by which a result names an origin.
pub const WORDS: &[&str] = &["shipped", "own", "foreign", "namesake"];

/// The word by which a result names it.
#[must_use]
pub const fn word(origin: &Origin) -> &'static str {
    match origin {
        Origin::Shipped => "shipped",
        Origin::Own => "own",
        Origin::Foreign => "foreign",
        Origin::Namesake(_) => "namesake",
    }
}

/// The scheme with the origin that its content has.
#[must_use]
pub fn told(mut scheme: Scheme) -> Scheme {
    scheme.origin = Origin::Shipped;
    if shipped().contains(&scheme) {
        return scheme;
    }
    scheme.origin = match namesake(&scheme) {
        Some(shipped) => Origin::Namesake(shipped.title.clone()),
        None if is_own(&scheme) => Origin::Own,
        None => Origin::Foreign,
    };
    scheme
}

/// Whether it could have been made on the page, which makes none that is official.
fn is_own(scheme: &Scheme) -> bool {
    let named = scheme.id.as_str().starts_with(OWN);
    named && !scheme.official && scheme.id == own_id(scheme)
}

/// The shipped scheme whose id or title it has.
#[must_use]
pub fn namesake(scheme: &Scheme) -> Option<&'static Scheme> {
    let same = |one: &str, other: &str| letters(one).eq(letters(other));
    let (id, title) = (scheme.id.as_str(), &scheme.title);
    shipped().iter().find(|shipped| {
        let (zh, en) = (&shipped.title.zh, &shipped.title.en);
        let titles = [&title.zh, &title.en];
        same(id, shipped.id.as_str()) || titles.iter().any(|own| same(own, zh) || same(own, en))
    })
}

/// What of a name is read: not its blanks, marks and cases, nor what nobody sees.
fn letters(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The id that a scheme made on the page has: of its content, so that two schemes are never
/// taken for one.
#[must_use]
pub fn own_id(scheme: &Scheme) -> SchemeId {
    let own = |name: &str| SchemeId::new(&format!("{OWN}{name}"));
    // The id before, the same for all, is not of the content.
    let before = Scheme { id: own("scheme").unwrap_or(scheme.id.clone()), ..scheme.clone() };
    let hex = Digest::of(canonical(&write(&before)).as_bytes()).hex();
    let short: String = hex.chars().take(16).collect();
    own(&short).unwrap_or(before.id)
}
