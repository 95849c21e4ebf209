//! The province's register: every state by cases, properties over all orders of events, the
//! file that comes back whole, and what is told of a bad one.

mod cases;
mod evaluated;
mod files;
mod own;
mod papers;
mod properties;
