//! The page of the scoring scheme in English.
//!
//! Must not know: elements.

use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::text::scheme::SchemeTexts;

pub(in crate::text) const TEXTS: SchemeTexts = SchemeTexts {
    title: "Scoring scheme",
    lead: "The weights of the indicators, their items, how each is scored, and the sources. Here you can view, choose, load and save schemes, or create one with your own weights.",
    standing,
    choice: "Choosing a scheme",
    look_at: "Scheme on view",
    look_hint: "Viewing changes nothing: the assessment is rescored only when you press “Use this scheme”.",
    in_use: |title| format!("{title} (in use)"),
    from_file: "Load a scheme from a file",
    from_file_hint: "A scheme file (JSON) from the body that prepared it. It is shown here first.",
    effect: "The score under this scheme",
    now: "Now",
    then: "Then",
    set_aside: |n| {
        let (facts, they) = if n == 1 { ("fact", "it") } else { ("facts", "they") };
        format!(
            "This scheme does not use {n} {facts} that you entered. Under it {they} would neither count nor be exported. Until you close this page, switching back restores everything; export first if you need to keep it."
        )
    },
    use_it: "Use this scheme",
    used: |title| format!("“{title}” is now in use; every score has been recalculated."),
    save: "Save the scheme as a file",
    own: "Weights of your own",
    own_hint: "Items and rules are those of the scheme on view; name, basis and weights are yours. The result is your own scheme, not a standard published by Henan.",
    basis_hint: "What the weights are based on, such as a meeting or a document.",
    weight_of: |no, title| format!("{no}. {title}: weight"),
    own_make: "Create the scheme",
    name_of_shipped: "A built-in scheme has this name. Choose another one.",
    must_say: "Please fill this in.",
    shipped_first: "No assessment is open; this is the scheme a new one starts with.",
    name: "Name",
    kind: "Status",
    identifier: "Identifier",
    author: "Prepared by",
    date: "Date",
    bonus_cap: "Bonus cap",
    rests_on: "Basis (in Chinese)",
    grades: "Grades",
    grades_hint: "By the base, as rounded.",
    grade: "Grade",
    at_least: "Base of at least",
    rubrics: "How each indicator is scored",
    may_not_apply: "may be marked not applicable",
    outside_the_mean: "counts in the bonus, without weight",
    weighs: |weight| format!("weight {weight}"),
    with_points: |title, points| format!("{title} ({points} points)"),
};

fn standing(of: &Scheme) -> String {
    let unpublished = "The Notice publishes no weights, rubrics or definitions of data.";
    match &of.origin {
        Origin::Shipped => {
            format!("This scheme is an example, not a standard published by Henan. {unpublished}")
        }
        Origin::Own => format!(
            "This scheme was made by an office. It is not a standard published by Henan. {unpublished}"
        ),
        Origin::Foreign => format!(
            "This scheme comes from a file. Nobody has verified the name, author and basis that the file states. {unpublished}"
        ),
        Origin::Namesake(shipped) => format!(
            "This scheme comes from a file, has the name of the built-in “{}” but different content. Its source is not verified. {unpublished}",
            shipped.en
        ),
    }
}
