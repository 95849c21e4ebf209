//! Word and Excel files: the papers as DOCX, the 自评表 as XLSX with live formulas, and
//! filled workbooks read back. Built as a module of its own, which the page loads only
//! when asked for: a hostile workbook takes down that module and nothing else.
//!
//! Must not know: the browser, users' drafts, the page's messages. Same input, same bytes:
//! no clock and no randomness, every time stamp is a day of the assessment.

pub mod archive;
pub mod catalogue;
pub mod collection;
pub mod docx;
pub mod form;
pub mod handover;
pub mod materials;
pub mod number;
pub mod package;
pub mod words;
pub mod workbook;
pub mod xlsx;
