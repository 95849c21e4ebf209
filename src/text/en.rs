//! The messages in English.
//!
//! Must not know: where they are shown.

use crate::app::action::StateChoice;
use crate::documents::words::scheme as scheme_words;
use crate::domain::applicant::ApplicantKind;
use crate::domain::edition::Edition;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
use crate::report::findings::Finding;
use crate::text::Texts;
use crate::text::en::check::{
    clauses, energy_grade, energy_grades, energy_year, ground, level, mark, open_fact, outcome,
    remark, verdict, verdict_meaning, window, window_from, window_to,
};
use crate::text::en::place::{place, problem_at};
use crate::text::en::plan::{
    alternative, cannot_be_reached, effort_of, goal_grade, lift, lifts_count, measure_title, moved,
    path_result, plan_gap, step_to,
};

mod access;
mod applicant;
mod check;
mod county;
mod derivation;
mod embed;
mod errors;
mod fields;
mod files;
mod frame;
pub(in crate::text) mod front;
mod lists;
mod parts;
mod place;
mod plan;
mod problem;
mod scheme;
mod score;
mod screening;
mod self_test;
mod session;
mod start;
mod steps;
mod trouble;
mod workshop;

/// The table.
pub(in crate::text) const TEXTS: Texts = Texts {
    front: &front::FRONT,
    scheme_name: |of| scheme_words::name(of, Language::En),
    scheme_label,
    drafts_title: "Continue a draft",
    drafts_hint: "Drafts are kept in this browser only. Pages opened from disk share one store within a browser: others can read and change drafts, and a draft that was changed says so. On a shared PC erase them when done, and treat the exported file as the record.",
    continue_draft: "Continue",
    erase_draft: "Erase draft",
    erase_all_drafts: "Erase all drafts",
    erase_sure: "Erase for good",
    erase_keep: "Keep",
    open_reading: "Reading…",
    open_too_large,
    open_unreadable: "The browser cannot read the file; it may have moved or be in use. Please choose it again.",
    open_matches: "The stored result matches the recalculated one; the check code matches.",
    open_recomputed: "The assessment has been loaded and scored again.",
    open_use_recomputed: "The recalculated result is the one used.",
    open_go_on: "Go on",
    open_scheme: "This is a scoring scheme, not an assessment. Open a report that uses it.",
    stored: "in the file",
    recomputed: "recalculated",
    applicant_lead: "Name the applicant once; it goes into the report, the letter and the file name.",
    applicant_name: "Name",
    applicant_code: "Division code",
    applicant_prefecture: "Prefecture",
    applicant_kind: "Type",
    province_administered: "Direct",
    route_legend: "Route of application",
    route_hint,
    route_by_prefecture,
    route_direct: "Direct application of a province-administered county",
    round_label: "Round",
    reference_label: "Reference date",
    reference_hint: "The past three years are checked, up to this date; default: the last day of the year.",
    prepared_by: "Prepared by",
    prepared_on: "Prepared on",
    eligibility_lead: "The following can exclude a county. Enter dated facts; choose “to be verified” where you do not know. Unanswered items never count as a pass.",
    event_date: "Date of the event",
    finding_date: "Date of the finding",
    listed_from: "Listed on",
    listed_until: "Removed on",
    listed_until_hint: "Leave empty while still listed.",
    official_level: "Official level",
    official_level_hint: "The investigating authority’s level counts; without one, the figures do.",
    level_not_given: "Not given",
    ten_thousand_yuan: "× 10,000 yuan",
    note: "Remark",
    truthful_yes: "Yes, they are",
    truthful_no: "We cannot confirm this",
    assumptions_title: "Interpretations",
    indicators_lead: "Fill in any order. Partly completed items are scored too; the missing part is shown as a range from zero to full points.",
    score_now: "Score now",
    no_such_indicator: "There is no indicator of this number.",
    back_to_indicators: "Back to the indicators",
    why_asked: "Rationale: ",
    this_indicator: "This indicator now",
    of_hundred: "of 100",
    bonus_points: "bonus points",
    weight: "Weight",
    contribution: "Adds to the total",
    state_legend: "Status of this indicator",
    reason: "Why it does not apply",
    reason_missing: "Give a reason; without one it counts as unanswered.",
    zero_reason: |title| format!("Why “{title}” is 0: why there are no such cases in the county"),
    zero_reason_missing: "Say why there are no such cases in the county; until then this item is to be verified.",
    not_applicable_barred: " (under the scheme in use every county must answer this)",
    not_applicable_not_allowed: "Under the scheme in use every county must answer this; “not applicable” counts as unanswered. Please choose another option.",
    item_dropped: "No such cases, left out",
    evidence: "Evidence",
    evidence_hint: "Name the documents; nothing is attached or uploaded.",
    evidence_add: "Add a document",
    evidence_title: "Title",
    evidence_untitled: "Please give the title.",
    evidence_number: "Number (optional)",
    evidence_issuer: "Issuer (optional)",
    evidence_date: "Date (optional)",
    neighbours: "Other indicators",
    result_is_no_verdict: "A self-assessment, not a decision. Weights and rubrics are examples; the notice publishes none.",
    complete: "All indicators are answered",
    interval_explained: "The range shows the lowest and highest possible score; it narrows to one number once everything is answered",
    see_checks: "See the checks",
    by_dimension: "By dimension",
    dimension: "Dimension",
    certain: "Settled",
    possible: "Still open",
    at_best: "Highest possible",
    still_open: "Indicators to answer or verify",
    nothing_open: "Nothing is left to answer or verify.",
    by_indicator: "By indicator",
    bonus_short: "bonus",
    contribution_hint: "“Adds to the total” is rounded to 4 places for reading; the base is one division over all scores, never a sum of these.",
    findings: "Worth checking",
    go_there: "Go there",
    procedure: "Procedure",
    submitted_on: "Date submitted",
    ready: "Ready",
    not_ready: "Not ready",
    report_lead: "Check everything, download the data file, then print and seal the report. File and paper carry the same check code.",
    export_title: "Export",
    export_json: "Download the data file",
    export_failed: "The browser refused the download. Copy the text below into an editor and save it as .json (UTF-8).",
    export_not_whole: "The file did not read back as it was written, so nothing was downloaded; your entries and the draft are untouched. Try again; if that does not help, tell the maintainers.",
    export_text: "The report as text",
    office_title: "Word, Excel and CSV",
    office_hint: "Editable papers, a form that calculates its score, and tables for other programs. The first Word or Excel file loads the office module (about 1 MB); files are made on this PC and not sent anywhere.",
    office_excel: "Export the form as Excel",
    office_csv_indicators: "Export CSV: indicators",
    office_csv_items: "Export CSV: items",
    office_cancel: "Cancel",
    office_cancelled: "Cancelled; no file was made.",
    office_not_taken: "The browser refused the download, so the file is not saved. Check its download settings and try again.",
    open_workbook: "Reading the Excel form …",
    office_word,
    office_working,
    trouble: trouble::TEXTS,
    workbook_refused,
    print_title: "Print",
    print_hint: "Choose A4; choose “Save as PDF” for an electronic copy.",
    print_refused: "The print dialog did not open: press Ctrl+P.",
    code_meaning: "For checking that paper and file are the same",
    code: "Check code",
    scheme: "Scheme",
    paper_all: "All papers",
    form_lead: "For offices without a browser: print it, fill it in by hand, and have someone else enter it. The form is in Chinese.",
    print: "Print",
    papers: "Choose the paper",
    about_title: "Sources, interpretations, privacy",
    about_source: "Source",
    about_source_text,
    about_weights: "Weights and rubrics",
    about_weights_text: "The notice publishes no weights, standards or definitions. The bundled schemes are examples; each cites its sources and is named next to every score.",
    about_missing: "Number 13",
    about_privacy: "Privacy",
    about_privacy_text: "The page makes no third-party requests: the site version loads only its own program files, and the one-file version loads nothing. What you enter stays in this browser’s draft and in the files you export.",
    about_arithmetic: "Arithmetic and rounding",
    about_arithmetic_text: "All arithmetic is exact and decimal. Items, indicators and dimensions are rounded half up to 4 places, base and bonus to 2, nothing else; limits are compared by multiplication, never by a rounded quotient.",
    about_version: "Version",
    about_scripts: "For programs",
    about_scripts_text: "Scripts may call window.chengxin.evaluate(text) with an assessment or report as JSON and receive the report; the command evaluate returns the same bytes for the same input.",
    self_test: self_test::TEXTS,
    verdict,
    verdict_meaning,
    outcome,
    clauses,
    ground,
    open_fact,
    remark,
    window,
    window_from,
    window_to,
    mark,
    energy_grade,
    energy_grades,
    energy_year,
    level,
    kind,
    state_choice,
    answered_of,
    basis: "Basis (in Chinese): ",
    points_of,
    choice_points,
    shared_with,
    level_option,
    previous_indicator,
    next_indicator,
    bonus_capped,
    finding,
    procedure_step,
    exported,
    opened,
    open_failed,
    problem_at,
    place,
    technical: "Technical details",
    newer_version,
    more_problems,
    differences,
    digest_differs,
    files: files::TEXTS,
    access: access::TEXTS,
    lists: lists::TEXTS,
    session: session::TEXTS,
    applicant: applicant::TEXTS,
    fields: fields::TEXTS,
    derivation: derivation::TEXTS,
    scheme_page: scheme::TEXTS,
    screening: screening::TEXTS,
    workshop: workshop::TEXTS,
    no_score_helps: "The county is excluded; no score outweighs this. Resolve that first.",
    improve_lead: "These are projections; your answers are not changed. They start from the settled score: the lowest total, with open parts as they are.",
    cheapest_path: "Least-effort path",
    cheapest_hint: "Finds the set of improvements with the least total effort that reaches the goal; the result is scored again before it is shown.",
    goal: "Goal",
    goal_total: "Total of at least",
    goal_points: "Points",
    points: "points",
    goal_day: "By (optional)",
    find_path: "Find the path",
    reached_already: "The settled score already reaches the goal.",
    best_path: "The set with the least effort",
    take_over: "Add to the plan",
    take_all_over: "Add all to the plan",
    taken_over: "Added",
    lifts_title: "Gain and effort of each improvement",
    lifts_hint: "Default: one person-month, any time. Estimates last while the page is open; in the plan they are saved.",
    gains_title: "What each item would gain",
    gains_hint: "How much the lowest total rises if only this is done, as the difference of the rounded totals; 0 where a cap or band binds. For a checklist the next step is the option that gains most.",
    item: "Item",
    more_alternatives: "There may be further sets; the search was ended early. This does not affect the order above.",
    no_lifts: "Nothing is left to improve.",
    effort: "Effort",
    person_months: "person-months",
    lift_by: "Can be done by",
    step_full: "to full points",
    step_next: "to the next step",
    what_if_title: "What if",
    what_if_hint: "Change figures and see how the score changes; your answers stay as they are.",
    what_if_reset: "Reset to the record",
    what_if_nothing: "Nothing is changed yet.",
    before: "Now",
    after: "What if",
    plan_lead: "Follow the outline annexed to the Notice and submit the print with the application. Add measures from “Improvements” or write your own.",
    no_measures: "No measures yet.",
    measure_add: "Add a measure",
    measure_indicator: "Indicator",
    no_indicator: "none",
    measure_task: "Task",
    measure_path: "Path",
    measure_due: "Milestone",
    measure_owner: "Responsible office",
    plan_gaps: "Completeness",
    plan_complete: "Every section and measure is filled in.",
    goal_grade,
    cannot_be_reached,
    alternative,
    path_result,
    effort_of,
    lifts_count,
    lift,
    step_to,
    moved,
    measure_title,
    plan_gap,
    embed: embed::TEXTS,
    errors: errors::TEXTS,
    county: county::TEXTS,
    steps: steps::TEXTS,
    score: score::TEXTS,
};

const fn kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::County => "county",
        ApplicantKind::CountyLevelCity => "county-level city",
        ApplicantKind::District => "district",
        ApplicantKind::DevelopmentZone => "development zone",
    }
}

const fn state_choice(choice: StateChoice) -> &'static str {
    match choice {
        StateChoice::Unanswered => "Unanswered",
        StateChoice::Answered => "Answer",
        StateChoice::Unknown => "To be verified",
        StateChoice::NotApplicable => "Not applicable",
    }
}

fn answered_of(n_done: usize, n_all: usize) -> String {
    format!("{n_done} of {n_all} answered")
}

fn points_of(got: &str, points: &str) -> String {
    format!("{got} of {points} points")
}

fn shared_with(numbers: &str) -> String {
    format!(" (shared with indicator {numbers}; enter it once)")
}

fn choice_points(points: &str) -> String {
    format!(" ({points} points)")
}

fn level_option(level: usize, title: &str, points: &str) -> String {
    format!("Level {level}: {title} ({points} points)")
}

fn previous_indicator(no: IndicatorNo) -> String {
    format!("Previous (no. {no})")
}

fn next_indicator(no: IndicatorNo) -> String {
    format!("Next (no. {no})")
}

fn bonus_capped(cap: &str) -> String {
    format!("Bonus (at most {cap})")
}

const fn scheme_label(of: &Scheme) -> &'static str {
    match of.origin {
        Origin::Shipped => "Example, not official",
        Origin::Own | Origin::Foreign | Origin::Namesake(_) => {
            scheme_words::label(of, Language::En)
        }
    }
}

fn finding(finding: &Finding, of: &Scheme) -> String {
    match finding {
        Finding::OtherScheme(id) => {
            let name = scheme_words::name(of, Language::En);
            format!("The file names scheme “{id}”; it is scored under “{name}”.")
        }
        Finding::Namesake(shipped) => format!(
            "The scoring scheme has the name of the built-in “{}” but different content. Its scores cannot be compared with those of the built-in one; its source is not verified.",
            shipped.en
        ),
        Finding::NotScored(no) => {
            format!("No. {no} is not scored by this scheme; its answer is kept.")
        }
        Finding::UnusedInput(no, input) => {
            format!("No. {no}: this scheme does not use “{input}”; it is kept.")
        }
        Finding::NotApplicableNotAllowed(no) => {
            format!("No. {no}: under the scheme every county must answer this; “not applicable” counts as unanswered.")
        }
        Finding::DroppedItem(no, id) => {
            let judged = of.indicators.get(no);
            let item = judged.and_then(|it| it.items.iter().find(|item| item.id() == id));
            let title = item.map_or(id.as_str(), |item| &item.title().en);
            format!("No. {no}: the total of “{title}” is 0: there are no such cases; left out.")
        }
        Finding::NoEvidence(no) => format!("No. {no} has no evidence yet."),
        Finding::UntitledEvidence(no, at) => {
            format!("No. {no}: document {} has no title.", at + 1)
        }
        Finding::NameDiffersFromCode(name) => {
            format!("The name does not match the code, which belongs to “{name}”.")
        }
        Finding::AdministrationDiffersFromList => {
            "The route of application differs from the list of province-administered counties; please confirm.".to_owned()
        }
    }
}

fn route_hint(n: usize) -> String {
    format!(
        "The {n} province-administered counties apply to the province directly, outside the quota. Pre-filled from the list; change it if it is not so."
    )
}

fn route_by_prefecture(quota: u8) -> String {
    format!("Recommended by the prefecture (in principle {quota} at most)")
}

fn about_source_text(number: &str) -> String {
    format!(
        "Henan’s notice on creating model counties of the social-credit system ({number}) with its annexes. Indicators keep the notice’s wording and numbers."
    )
}

fn procedure_step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(ApplicationRoute::Direct) => "Route: directly to the province.".to_owned(),
        Procedure::Route(ApplicationRoute::ByPrefecture) => {
            let quota = edition.quota;
            format!("Route: recommended by the prefecture, in principle {quota} at most.")
        }
        Procedure::Deadline(Deadline::InTime(last)) => {
            format!("Submitted by the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Late(last)) => {
            format!("Submitted after the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Open(last)) => {
            format!("Deadline {last}; submission date not entered.")
        }
        Procedure::Deadline(Deadline::UnknownToSource) => {
            "Deadline: the Notice sets none for this round.".to_owned()
        }
        Procedure::Document(which, ready) => {
            let state = match ready {
                Some(true) => "ready",
                Some(false) => "not ready",
                None => "to be verified",
            };
            format!("{}: {state}", which.title.en)
        }
    }
}

fn exported(name: &str, bytes: usize) -> String {
    format!("Downloaded: {name} ({bytes} bytes); verified.")
}

fn office_word(paper: &str) -> String {
    format!("Export Word: {paper}")
}

fn office_working(name: &str) -> String {
    format!("Preparing {name}")
}

fn workbook_refused(name: &str) -> String {
    format!("“{name}” was not opened. Your current work is unchanged.")
}

fn opened(round: u16) -> (&'static str, String) {
    ("Opened: ", format!(", {round} round"))
}

fn open_too_large(most: u64) -> String {
    format!(
        "The file is larger than {} MiB and was not opened. Please check that it is the right file.",
        most >> 20
    )
}

fn open_failed(name: &str, n: usize) -> String {
    format!(
        "“{name}” was not opened: the file has {n} errors. Correct them or return the file to whoever prepared it. Your current work is unchanged."
    )
}

fn newer_version(name: &str, version: i64) -> String {
    format!(
        "“{name}” was made by a newer version (format {version}). It can only be viewed, and the stored score is not verified; open it with the newer version. Your current work is unchanged."
    )
}

fn more_problems(n: usize) -> String {
    format!("{n} more errors are not listed; correct these first.")
}

fn differences(n: usize) -> String {
    format!("The stored result differs from the recalculated one in {n} places:")
}

fn digest_differs(stored: &str, recomputed: &str) -> String {
    format!(
        "The code does not fit: the file says {stored}, its content gives {recomputed}. It may have been changed after export."
    )
}
