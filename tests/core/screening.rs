//! The screening of a prefecture: worked by hand, held against a second computation, and
//! thrown at by bad files.

mod by_hand;
mod changes;
mod command_line;
mod completeness;
pub(crate) mod county;
mod edges;
mod hostile;
mod identity;
mod intake;
mod judgement;
mod overview;
pub(crate) mod papers;
mod picture;
mod prefecture;
mod province;
mod roster;
mod saved;
mod second_look;
mod smaa;
pub(crate) mod submissions;
mod versus;
