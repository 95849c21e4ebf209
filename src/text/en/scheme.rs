//! The page of the scoring scheme in English.
//!
//! Must not know: elements.

use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::text::scheme::SchemeTexts;

pub(in crate::text::en) const TEXTS: SchemeTexts = SchemeTexts {
    title: "Scoring scheme",
    lead: "The weights of the indicators, their items, how each is scored, and what that rests on. Here a scheme is looked at, chosen, loaded and saved, and made anew with weights of your own.",
    standing,
    choice: "Choosing a scheme",
    look_at: "Scheme looked at",
    look_hint: "Looking changes nothing: the assessment is computed again only by “Use this scheme”.",
    in_use: |title| format!("{title} (in use)"),
    from_file: "Load a scheme from a file",
    from_file_hint: "A scheme file (JSON), from whoever made the scheme. It is only looked at until it is used.",
    effect: "The score under this scheme",
    now: "Now",
    then: "Then",
    set_aside: |n| {
        let (facts, they) = if n == 1 { ("fact", "it") } else { ("facts", "they") };
        format!(
            "This scheme does not ask for {n} {facts} that you stated. Under it {they} would count for nothing and stand in no exported file. Until this page is closed, the scheme before brings everything back; export first what must last."
        )
    },
    use_it: "Use this scheme",
    used: |title| format!("“{title}” is in use now; every score has been computed again."),
    save: "Save the scheme as a file",
    own: "Weights of your own",
    own_hint: "Items and rules are those of the scheme looked at; name, basis and weights are yours. What is made is your own scheme, not a standard published by Henan.",
    basis_hint: "What the weights rest on, such as a meeting or a document.",
    weight_of: |no, title| format!("{no}. {title}: weight"),
    own_make: "Make the scheme",
    name_of_shipped: "A built-in scheme has this name. Choose another one.",
    must_say: "Please fill this in.",
    shipped_first: "No assessment is open; this is the scheme that a new one begins with.",
    name: "Name",
    kind: "Kind",
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

fn standing(of: &Scheme) -> String {
    let unpublished = "The notice publishes no weights, no rubrics and no definitions of data.";
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
            "This scheme comes from a file, is named like the built-in “{}” and has other content. Its source is not verified. {unpublished}",
            shipped.en
        ),
    }
}
