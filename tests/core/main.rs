//! The core, tested natively: no browser, no clock, no network.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod before;
mod cases;
mod collect;
mod counted_lists;
mod data;
mod definitions;
mod difference;
mod screening_state;

mod directory;
mod documents;
mod eligibility;
mod entered;
mod extent;
mod extract;
mod facts;
mod findings;
mod guides;
mod half_filled;
mod handing_in;
mod house_papers;
mod known_answers;
mod layering;
mod lists;
mod materials;
mod narrative;
mod origin;
mod paper_edges;
mod planning;
mod properties;
mod reading_copy;
mod register;
mod requests;
mod rooms;
mod scale;
mod scoring_edges;
mod screening;
mod second_look;
mod shared;
mod stages;
mod standing;
mod trace;
mod update;
mod vocabulary;
mod way_on;
mod wire_canonical;
mod wire_csv;
mod wire_derivation;
mod wire_evaluate;
mod wire_hostile;
mod wire_read;
mod wire_roundtrip;
mod wire_schema;
mod wire_strict;
mod wording;
mod workshop;
