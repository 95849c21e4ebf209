//! The only door to the browser. Takes and gives text, bytes and numbers.
//!
//! Must not know: any type of the domain or of the state. Whatever the browser refuses
//! comes back as a value; nothing here panics.

pub mod clock;
pub mod file;
pub mod host;
pub mod office;
pub mod schedule;
pub mod storage;
