//! The only door to the browser. Takes and gives text, bytes and numbers.
//!
//! Must not know: any type of the domain or of the state. Whatever the browser refuses
//! comes back as a value; nothing here panics.

pub mod clipboard;
pub mod clock;
pub mod embed;
pub mod field;
pub mod file;
pub mod host;
pub mod keep;
pub mod office;
pub mod parts;
pub mod press;
pub mod rows;
pub mod schedule;
pub mod second;
pub mod show;
pub mod storage;
pub mod text;
pub mod translation;
