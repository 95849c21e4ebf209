//! What stands around every page: the shell, drafts and the session, the frame of another
//! site, troubles.
//!
//! Must not know: what a page shows.

pub mod around;
pub mod beside;
pub mod display;
pub mod drafts;
pub mod embedding;
pub mod export;
pub mod host_export;
pub mod landing;
pub mod own_window;
pub mod read_back;
pub mod reload;
pub mod scripts;
pub mod session;
pub mod shell;
pub mod trouble;
