//! The messages in English.
//!
//! Must not know: where they are shown.

use crate::app::action::StateChoice;
use crate::app::progress::Progress;
use crate::app::route::Route;
use crate::documents::kind::Kind;
use crate::documents::words::scheme as scheme_words;
use crate::domain::applicant::ApplicantKind;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
use crate::report::findings::Finding;
use crate::scoring::indicator::IndicatorState;
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
use crate::text::en::problem::entry_problem;

mod access;
mod applicant;
mod check;
mod derivation;
mod embed;
mod field;
mod files;
pub(in crate::text) mod front;
mod lists;
mod place;
mod plan;
mod problem;
mod scheme;
mod screening;
mod self_test;
mod session;
mod trouble;
mod workshop;

/// The table.
pub(in crate::text) const TEXTS: Texts = Texts {
    front: &front::FRONT,
    score: "Score",
    total: "Total",
    base: "Base",
    bonus: "Bonus",
    grade: "Grade (example)",
    answered: "Answered",
    how_it_came_about: "How it came about",
    scheme_name: |of| scheme_words::name(of, Language::En),
    scheme_label,
    steps: "Steps",
    step_applicant: "Applicant",
    step_eligibility: "Eligibility",
    step_indicators: "Indicators",
    step_result: "Result",
    step_report: "Report and export",
    progress_by_dimension: "Progress by dimension",
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
    open_matches: "The stored result equals the recomputed one, and the code fits.",
    open_recomputed: "An assessment holds no result; it has been computed under its scheme.",
    open_use_recomputed: "The recomputed result is the one used.",
    open_go_on: "Go on",
    open_scheme: "This is a scoring scheme, not an assessment. Open a report that uses it.",
    stored: "in the file",
    recomputed: "recomputed",
    applicant_lead: "Name the applicant once; it goes into the report, the letter and the file name.",
    applicant_name: "Name",
    applicant_code: "Division code",
    applicant_prefecture: "Prefecture",
    applicant_kind: "Kind",
    province_administered: "Direct",
    route_legend: "Route of application",
    route_hint: "The ten province-administered counties apply to the province directly, outside the quota. Pre-filled from the list; change it if it is not so.",
    route_by_prefecture: "Recommended by the prefecture (in principle two at most)",
    route_direct: "Direct application of a province-administered county",
    round_label: "Round",
    reference_label: "Reference date",
    reference_hint: "“Within three years” is counted back from this day; default: the last day of the year.",
    prepared_by: "Prepared by",
    prepared_on: "Prepared on",
    to_eligibility: "Next: eligibility",
    to_indicators: "Next: indicators",
    to_result: "See the result",
    to_report: "Next: report and export",
    no_record: "Name the applicant first.",
    back_to_start: "Back to the start",
    eligibility_lead: "What follows can exclude a county. State dated facts; choose “to be verified” where you do not know. Silence is never a pass.",
    not_stated: "To be verified",
    yes: "Yes",
    no: "No",
    there_was_none: "None",
    there_were: "Yes, listed below",
    add_entry: "Add",
    remove: "Remove",
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
    truthful_yes: "Yes, we declare so",
    truthful_no: "No, we cannot declare so",
    assumptions_title: "Assumptions behind this page",
    indicators_lead: "Fill in any order. What is filled in part counts too: the open part makes an interval from none to full.",
    indicator: "Indicator",
    state: "State",
    score_now: "Score now",
    missing_title: "Number 13 is missing in the source",
    no_such_indicator: "There is no indicator of this number.",
    back_to_indicators: "Back to the indicators",
    why_asked: "Why it is asked: ",
    this_indicator: "This indicator now",
    of_hundred: "of 100",
    bonus_points: "bonus points",
    weight: "Weight",
    contribution: "Adds to the total",
    state_legend: "How does this indicator stand?",
    reason: "Why it does not apply",
    reason_missing: "Give a reason; without one it counts as unanswered.",
    not_applicable_barred: " (the scheme in use asks every county for this indicator)",
    not_applicable_not_allowed: "“Not applicable” is stated, but the scheme in use does not allow it: it counts as unanswered. Please choose another state.",
    item_dropped: "Nothing to judge, left out",
    evidence: "Evidence",
    evidence_hint: "Name the documents; nothing is attached or uploaded.",
    evidence_add: "Name a document",
    evidence_title: "Title",
    evidence_untitled: "Please give the title.",
    evidence_number: "Number (optional)",
    evidence_issuer: "Issuer (optional)",
    evidence_date: "Date (optional)",
    neighbours: "Other indicators",
    result_is_no_verdict: "A self-assessment, not a decision. Weights and rubrics are examples; the notice publishes none.",
    complete: "All indicators are answered",
    interval_explained: "The interval runs from the least to the most that is possible, and closes when all is answered",
    see_checks: "See the checks",
    by_dimension: "By dimension",
    dimension: "Dimension",
    certain: "Settled",
    possible: "Still possible",
    at_best: "At best",
    still_open: "Still open",
    nothing_open: "Nothing is open.",
    by_indicator: "By indicator",
    bonus_short: "bonus",
    contribution_hint: "“Adds to the total” is rounded to 4 places for reading; the base is one division over all scores, never a sum of these.",
    findings: "Worth checking",
    go_there: "Go there",
    procedure: "Procedure",
    submitted_on: "Handed in on",
    ready: "Ready",
    not_ready: "Not ready",
    report_lead: "Export the JSON file, print and seal the report. File and paper carry the same code.",
    export_title: "Export",
    export_json: "Export the JSON report",
    export_failed: "The browser refused the download. Copy the text below into an editor and save it as .json (UTF-8).",
    export_not_whole: "What was written did not read back the same, so nothing was exported; what you entered and the draft are untouched. Try once more, or else tell the maintainers.",
    export_text: "The report as text",
    office_title: "Word, Excel and CSV",
    office_hint: "Papers to edit, a form that calculates its score, and tables for other programs. The first Word or Excel file loads the office module (about 1 MB); files are made on this PC and not sent anywhere.",
    office_excel: "Export the form as Excel",
    office_csv_indicators: "Export CSV: indicators",
    office_csv_items: "Export CSV: items",
    office_cancel: "Cancel",
    office_cancelled: "Cancelled; no file was made.",
    office_not_taken: "The browser took no download, so the file is not saved. Look at its download settings and try again.",
    open_workbook: "Reading the Excel form …",
    office_word,
    office_working,
    trouble: trouble::TEXTS,
    workbook_refused,
    print_title: "Print",
    print_hint: "Choose A4; choose “Save as PDF” for an electronic copy.",
    print_refused: "The print dialog did not open: press Ctrl+P.",
    code_meaning: "Proves that copies are the same, not that they are true",
    code: "Code",
    scheme: "Scheme",
    paper_all: "All papers",
    form_lead: "For offices without a browser: print it, fill it in by hand, and have it typed in elsewhere. The form is in Chinese.",
    print: "Print",
    papers: "Choose the paper",
    about_title: "Source, assumptions, privacy",
    about_source: "Source",
    about_source_text: "Henan’s notice on creating model counties of the social-credit system (no. 228 of 2021) with its annexes. Indicators keep the notice’s wording and numbers.",
    about_weights: "Weights and rubrics",
    about_weights_text: "The notice publishes no weights, standards or definitions. The schemes here are examples with their basis beside each item, and are named wherever a score stands.",
    about_missing: "Number 13",
    about_privacy: "Privacy",
    about_privacy_text: "The page asks nobody else for anything: its own parts come from its own site when they are needed, and the one-file version holds them all. What you enter stays in this browser’s draft and in the files you export.",
    about_arithmetic: "Arithmetic and rounding",
    about_arithmetic_text: "All arithmetic is exact and decimal. Items, indicators and dimensions are rounded half up to 4 places, base and bonus to 2, nothing else; limits are compared by multiplication, never by a rounded quotient.",
    about_version: "Version",
    about_scripts: "For programs",
    about_scripts_text: "Scripts may call window.chengxin.evaluate(text) with an assessment or report as JSON and get the report; the command evaluate gives the same bytes for the same input.",
    self_test: self_test::TEXTS,
    page_title,
    numbered,
    progress,
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
    indicator_state,
    answered_of,
    translation,
    source,
    basis: "Basis (in Chinese): ",
    points_of,
    choice_points,
    level_option,
    previous_indicator,
    next_indicator,
    entry_problem,
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
    field: field::TEXTS,
    derivation: derivation::TEXTS,
    scheme_page: scheme::TEXTS,
    screening: screening::TEXTS,
    workshop: workshop::TEXTS,
    step_improve: "Improve",
    step_plan: "Creation plan",
    to_improve: "Next: how to improve",
    to_plan: "Next: the creation plan",
    no_score_helps: "An exclusion is triggered; no score helps. Resolve that first.",
    improve_lead: "What follows are projections; your answers are not touched. They count what is certain: the low end, with open parts as they are.",
    cheapest_path: "The cheapest path",
    cheapest_hint: "Finds the set of improvements with the least total effort that reaches the goal; the result is scored again before it is shown.",
    goal: "Goal",
    goal_total: "Total of at least",
    goal_points: "Points",
    points: "points",
    goal_day: "By (optional)",
    find_path: "Find the path",
    reached_already: "What is certain reaches the goal already.",
    best_path: "The best set",
    take_over: "Take into the plan",
    take_all_over: "Take all into the plan",
    taken_over: "Taken",
    lifts_title: "What each improvement gains and takes",
    lifts_hint: "Default: one person-month, any time. Estimates last while the page is open; in the plan they are saved.",
    gains_title: "What each item would gain",
    gains_hint: "What the low end of the total rises by if only this is done, as the rounded totals show it; 0 where a cap or band binds. For a checklist the next step is the option that gains most.",
    item: "Item",
    more_alternatives: "There may be further sets; the search for them was ended early. The order above stands.",
    no_lifts: "Nothing is left to improve.",
    effort: "Effort",
    person_months: "person-months",
    lift_by: "Can be done by",
    step_full: "to full points",
    step_next: "to the next step",
    what_if_title: "What if",
    what_if_hint: "Change a copy and see what moves; your answers stay as they are.",
    what_if_reset: "Reset to the record",
    what_if_nothing: "Nothing is changed yet.",
    before: "Now",
    after: "What if",
    plan_lead: "Follow the outline of annex 3 and hand the print in with the application. Take measures from “Improve” or write your own.",
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
};

fn page_title(route: Route) -> String {
    match route {
        Route::Start => TEXTS.home.to_owned(),
        Route::Applicant => TEXTS.step_applicant.to_owned(),
        Route::Eligibility => TEXTS.step_eligibility.to_owned(),
        Route::Indicators => TEXTS.step_indicators.to_owned(),
        Route::Indicator(no) => format!("Indicator {no}"),
        Route::Result => TEXTS.step_result.to_owned(),
        Route::Improve => TEXTS.step_improve.to_owned(),
        Route::Plan => TEXTS.step_plan.to_owned(),
        Route::Check => TEXTS.access.step_check.to_owned(),
        Route::Report => TEXTS.step_report.to_owned(),
        Route::Screening => TEXTS.screening_title.to_owned(),
        Route::Form => Kind::BlankForm.name().title(Language::En).to_owned(),
        Route::Workshop => TEXTS.workshop_title.to_owned(),
        Route::Scheme => scheme::TEXTS.title.to_owned(),
        Route::About => TEXTS.about_title.to_owned(),
    }
}

fn numbered(no: &str, title: &str) -> String {
    format!("{} {title}", (TEXTS.access.numeral)(no))
}

const fn progress(state: Progress) -> &'static str {
    match state {
        Progress::NotStarted => "Not started",
        Progress::Started => "In progress",
        Progress::Done => "Done",
        Progress::Problem => "Problem",
    }
}

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

const fn indicator_state(state: IndicatorState) -> &'static str {
    match state {
        IndicatorState::MissingInSource => "Missing in the source, not scored",
        IndicatorState::NotApplicable => "Not applicable",
        IndicatorState::Unanswered => "Unanswered",
        IndicatorState::Unknown => "To be verified",
        IndicatorState::Partial => "Answered in part",
        IndicatorState::Answered => "Answered",
    }
}

fn answered_of(n_done: usize, n_all: usize) -> String {
    format!("{n_done} of {n_all} answered")
}

fn translation(text: &str) -> String {
    format!("{text} (translation)")
}

fn source(clause: &str) -> String {
    // `附件1 一（一）1`: the annex, the dimension, the category, the number.
    let plain = clause.replace("附件", "annex ").replace('（', " （").replace('）', "） ");
    let parts: Vec<_> = plain.split_whitespace().map(TEXTS.access.numeral).collect();
    format!("Notice, {} (wording of the source)", parts.join(" "))
}

fn points_of(got: &str, points: &str) -> String {
    format!("{got} of {points} points")
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
            "The scoring scheme is named like the built-in “{}” and has other content. Its scores cannot be compared with those of the built-in one; its source is not verified.",
            shipped.en
        ),
        Finding::NotScored(no) => {
            format!("No. {no} is not scored by this scheme; its answer is kept.")
        }
        Finding::UnusedInput(no, input) => {
            format!("No. {no}: this scheme does not use “{input}”; it is kept.")
        }
        Finding::NotApplicableNotAllowed(no) => {
            format!("No. {no}: “not applicable” is not allowed and counts as unanswered.")
        }
        Finding::DroppedItem(no, id) => {
            let judged = of.indicators.get(no);
            let item = judged.and_then(|it| it.items.iter().find(|item| item.id() == id));
            let title = item.map_or(id.as_str(), |item| &item.title().en);
            format!("No. {no}: the whole of “{title}” is 0, so it is left out.")
        }
        Finding::NoEvidence(no) => format!("No. {no} is answered without evidence."),
        Finding::UntitledEvidence(no, at) => {
            format!("No. {no}: piece of evidence {} has no title.", at + 1)
        }
        Finding::NameDiffersFromCode(name) => {
            format!("The name does not fit the code, which is that of “{name}”.")
        }
        Finding::AdministrationDiffersFromList => {
            "The route of application differs from the list of ten.".to_owned()
        }
    }
}

fn procedure_step(step: &Procedure) -> String {
    match step {
        Procedure::Route(ApplicationRoute::Direct) => "Route: directly to the province.".to_owned(),
        Procedure::Route(ApplicationRoute::ByPrefecture) => {
            "Route: recommended by the prefecture, in principle two at most.".to_owned()
        }
        Procedure::Deadline(Deadline::InTime(last)) => {
            format!("Handed in by the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Late(last)) => {
            format!("Handed in after the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Open(last)) => {
            format!("Deadline {last}; the day of handing in is not stated.")
        }
        Procedure::Deadline(Deadline::UnknownToSource) => {
            "Deadline: the source names one for 2021 only.".to_owned()
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
    format!("Exported: {name} ({bytes} bytes), read back and found equal.")
}

fn office_word(paper: &str) -> String {
    format!("Export Word: {paper}")
}

fn office_working(name: &str) -> String {
    format!("Making {name}")
}

fn workbook_refused(name: &str) -> String {
    format!("“{name}” was not opened; what you are filling in has not changed.")
}

fn opened(round: u16) -> (&'static str, String) {
    ("Opened: ", format!(", round {round}"))
}

fn open_too_large(most: u64) -> String {
    format!(
        "The file is larger than {} MiB and was not opened: please check that it is the right file.",
        most >> 20
    )
}

fn open_failed(name: &str, n: usize) -> String {
    format!("“{name}” was not opened: {n} problems. What you are filling in is unchanged.")
}

fn newer_version(name: &str, version: i64) -> String {
    format!(
        "“{name}” was made by a newer version (format {version}). It can only be looked at, and the stored score is not checked; open it with the newer version. What you are filling in is unchanged."
    )
}

fn more_problems(n: usize) -> String {
    format!("{n} more are not listed; correct these first.")
}

fn differences(n: usize) -> String {
    format!("The stored result differs from the recomputed one in {n} places:")
}

fn digest_differs(stored: &str, recomputed: &str) -> String {
    format!(
        "The code does not fit: the file says {stored}, its content gives {recomputed}. It may have been changed after export."
    )
}
