//! The messages of the page of what is gathered before filling in, in English.
//!
//! Must not know: where they are shown.

use crate::app::before::Needed;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::definition::Timing;
use crate::terms::definition;
use crate::text::before::BeforeTexts;

/// The table.
pub(in crate::text) const TEXTS: BeforeTexts = BeforeTexts {
    needed,
    as_list: |title| format!("{title} (list)"),
    data_period: |year| {
        format!("Data period: {}", definition::timing(Timing::During, Some(year), Language::En))
    },
    change: "Change",
    download: "Download the collection sheets",
    download_hint: "An Excel file with one sheet per department: definitions, period, and places for the \
                    person filling in and the head of department to sign. Prints on A4.",
    print: "Print this page",
    figures: "Figures for the indicators",
    department: "Department",
    what: "What it provides",
    indicators: "Indicators",
    count: "Items",
    time: "Time needed",
    runs,
    n_items: |n| if n == 1 { "1 item".to_owned() } else { format!("{n} items") },
    days: |days| plural(days.into(), "day"),
    added_to: |others| format!(" (added to the figures of: {})", others.join(", ")),
    nobody: "No department named",
    confirmations: "Confirmations of eligibility",
    confirmed: "Confirms whether there is any",
    target: |check, target| format!("{check}: {target}"),
    examples: "Departments and times are examples given by the scoring scheme, not prescribed by the \
               province; adjust them to who does what in your county.",
    begin: "Begin: applicant",
    import: "Import returned sheets",
    import_hint: "Import sheets one by one as they come back, or the whole workbook. Where a figure is already \
                  entered and differs, you choose; nothing is overwritten by itself. Remarks and signatures \
                  stay on the returned sheets.",
    import_needs_record: "Returned sheets are imported once the applicant is chosen.",
    reading: "Reading the sheets",
    found,
    differing: "Different from what is entered: please choose",
    keep: |held| format!("Keep what is entered: {held}"),
    keep_whole: |held| format!("Keep the total that was entered directly: {held}"),
    keep_not_applicable: "Keep “does not apply”",
    take: |handed_in, cell| format!("Take what was returned: {handed_in} ({cell})"),
    take_all: "Take what was returned for all of them",
    not_taken: "Not taken",
    other_year: |sheet, year| {
        format!(
            "The sheet “{sheet}” holds figures of {year}, not of this assessment’s data year; none of it was taken."
        )
    },
    other_applicant: |sheet, applicant| {
        format!(
            "The sheet “{sheet}” is of {applicant}, not of this applicant; none of it was taken."
        )
    },
    cell: |cell, asked, why| format!("{cell} {asked}: {why}"),
    not_asked: "the scheme in use does not ask for it",
    apply: |n| format!("Import {}", plural(n, "item")),
    applied: |n| format!("Imported {}. They stand with their indicators.", plural(n, "item")),
    level: |level| format!("level {level}"),
    amount: |figure, unit| format!("{figure} {unit}").trim_end().to_owned(),
};

fn needed(needed: &Needed) -> [String; 3] {
    let Needed { n_figures, n_lists, n_choices, n_departments, n_confirming, days } = *needed;
    let among = if n_departments == 0 {
        ".".to_owned()
    } else {
        let confirming = match n_confirming {
            0 => String::new(),
            n => format!("; {} to confirm eligibility", plural(n, "department")),
        };
        format!(", held by {}{confirming}.", plural(n_departments, "department"))
    };
    let days = days.map_or_else(String::new, |days| {
        let days = plural(days.into(), "working day");
        format!(" Collecting takes about {days}, filling in about an hour (both are examples).")
    });
    let lists = if n_lists == 0 { String::new() } else { format!(", {}", plural(n_lists, "list")) };
    let all = format!("{}{lists} and {}", plural(n_figures, "figure"), plural(n_choices, "choice"));
    ["You need ".to_owned(), all, among + &days]
}

fn runs(runs: &[(IndicatorNo, IndicatorNo)]) -> String {
    let run = |(first, last): &(IndicatorNo, IndicatorNo)| match last.get() - first.get() {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

fn plural(n: usize, what: &str) -> String {
    let s = if n == 1 { "" } else { "s" };
    format!("{n} {what}{s}")
}

fn found([n_new, n_same, n_differing, n_not_taken]: [usize; 4]) -> String {
    let parts = [
        (n_new, "new"),
        (n_same, "the same as entered"),
        (n_differing, "different from what is entered"),
        (n_not_taken, "not taken"),
    ];
    let told = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}"));
    let told: Vec<_> = told.collect();
    if told.is_empty() {
        "Nothing was filled in on the sheets.".to_owned()
    } else {
        format!("Read: {}.", told.join(", "))
    }
}
