//! The page of the scoring scheme in English.
//!
//! Must not know: elements.

use crate::text::scheme::SchemeTexts;

pub(in crate::text::en) const TEXTS: SchemeTexts = SchemeTexts {
    title: "Scoring scheme",
    lead: "The weights of the indicators, their items, how each is scored, and what that rests on. This page is for reading; the description of the file formats tells how to use another scheme.",
    example: "This scheme is an example, not a standard published by Henan. The notice publishes no weights, no rubrics and no definitions of data.",
    shipped_first: "No assessment is open; this is the scheme that a new one begins with.",
    name: "Name",
    identifier: "Identifier",
    author: "Made by",
    date: "Date",
    bonus_cap: "Most that the bonus adds",
    rests_on: "Basis (in Chinese)",
    grades: "Grades",
    grades_hint: "By the base, as rounded.",
    grade: "Grade",
    at_least: "Base of at least",
    rubrics: "How each indicator is scored",
    may_not_apply: "may be stated not to apply",
    outside_the_mean: "counts in the bonus, without weight",
    weighs: |weight| format!("weight {weight}"),
    with_points: |title, points| format!("{title} ({points} points)"),
};
