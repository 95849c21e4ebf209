//! What would raise a score, by how much, and what it takes: lifts, what-if, the cheapest
//! path to a goal, and the outline of the creation plan.
//!
//! Must not know: pages, papers, wording. It computes no score of its own: every number it
//! gives has been scored by `scoring`, the optimum included.
//!
//! A *lift* (提升) is one item of one indicator brought to a definite better state.

pub mod cheapest;
pub mod estimate;
pub mod lift;
pub mod marginal;
pub mod movement;
pub mod plan;
pub mod raise;
pub mod what_if;
