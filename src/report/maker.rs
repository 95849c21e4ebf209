//! What makes a report: the product, its version, and the commit that it is built from.
//!
//! Must not know: how the commit is found. Whoever builds what is handed out names it, in
//! `CHENGXIN_BUILD`, with the feature `stamped`; a plain build names none, so that nothing
//! is compiled anew for a commit alone.

/// The version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit and its day, as `0123456789ab, 2021-04-15`, or that it is unknown; empty in a
/// plain build.
#[cfg(feature = "stamped")]
pub const BUILD: &str = env!("CHENGXIN_BUILD", "the feature `stamped` needs CHENGXIN_BUILD");

/// What made a report, as files carry it.
#[cfg(feature = "stamped")]
pub const MADE_BY: &str =
    concat!("chengxin ", env!("CARGO_PKG_VERSION"), " (", env!("CHENGXIN_BUILD"), ")");

/// The commit and its day; empty, since this is a plain build.
#[cfg(not(feature = "stamped"))]
pub const BUILD: &str = "";

/// What made a report, as files carry it.
#[cfg(not(feature = "stamped"))]
pub const MADE_BY: &str = concat!("chengxin ", env!("CARGO_PKG_VERSION"));
