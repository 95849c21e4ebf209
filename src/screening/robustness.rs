//! How robust an order is: who is ahead under all weights, how often each place is reached
//! under many weights, and what small change would alter the set within the quota.
//!
//! Must not know: files, whom the office chooses, any clock or source of chance. The seed is
//! given, and every step is whole-number arithmetic, so that the same seed gives the same
//! result on every machine, natively and as WebAssembly.
//!
//! # What is varied, and what not
//!
//! The weights of the base. The points within an indicator and the bonus with its cap stay
//! as the scheme has them: the bonus stands beside the base and has no weight.
//!
//! * **An indicator without weight** in the scheme stays out of the base in every trial. A
//!   scheme leaves an indicator out by giving it no weight (as number 13, which the notice
//!   lacks); a trial that brought it back would judge the counties by another question.
//! * **An indicator that does not apply** to a county is left out of that county's mean, as
//!   in its score: its weights are scaled anew over those that apply. So a county's base is
//!   `Σ w·s / Σ w` over its own indicators in every trial.
//! * **Only ranked counties of the prefecture** are compared: a barred county has no place,
//!   an open one no value yet, and province-administered ones are outside the quota.

pub mod change;
pub mod dominance;
pub mod matrix;
pub mod probability;
pub mod random;
pub mod sampler;
pub mod weights;
