//! Word and Excel files, held against other programs: what we write, LibreOffice opens,
//! recalculates and prints.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod archive;
mod collection;
mod docx;
mod edit;
mod filled;
#[path = "../../examples/fuzz/folder.rs"]
mod folder;
mod handover;
mod hostile;
mod materials;
#[path = "../../examples/fuzz/mutate.rs"]
mod mutate;
mod pages;
#[path = "../../examples/fuzz/papers.rs"]
mod papers;
#[path = "../../examples/fuzz/promises.rs"]
mod promises;
mod properties;
mod sample;
mod screening;
mod soffice;
mod taken;
mod texts;
mod xlsx;
