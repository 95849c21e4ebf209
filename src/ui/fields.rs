//! What a person types into, chooses from and presses, on whatever page.
//!
//! Must not know: what is asked.

pub mod confirm;
pub mod copy_text;
pub mod day_field;
pub mod entry_list;
pub mod field;
pub mod file_drop;
pub mod file_input;
pub mod folder_check;
pub mod open_saved;
pub mod options;
pub mod press;
pub mod refused;
pub mod removal;
pub mod said;
pub mod whole_text;
pub mod working;
