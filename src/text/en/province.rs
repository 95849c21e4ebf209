//! The province's register in English.
//!
//! Must not know: where it is shown.

use crate::app::province::entering::{Kind, Lacking};
use crate::eligibility::Verdict;
use crate::screening::selection::NotRecommendable;
use crate::terms::en::{register as words, verdict};
use crate::text::province::ProvinceTexts;

/// The table.
pub(in crate::text) const TEXTS: ProvinceTexts = ProvinceTexts {
    lead: "For the provincial office: enter recommendations, reviews, evaluations, publicity, designations, the evaluation every two years and revocations; where each county stands is computed from them. Events are only added; a wrong one is corrected by another.",
    round: "Round",
    tabs: "The work on the register",
    tab: [
        "Register",
        "Applications and review",
        "Evaluation",
        "Publicity and designation",
        "Every two years",
    ],
    file: "The register file",
    open: "Open a register file",
    opened: |name, n| format!("“{name}” is open, with {n} event(s)."),
    reading: |done, all| format!("Reading: {done} of {all} events"),
    cancel: "Cancel",
    save: "Save the register file",
    unsaved: |n| {
        if n == 0 { "nothing unsaved".to_owned() } else { format!("{n} change(s) unsaved") }
    },
    table: "Download where everyone stands (CSV)",
    own: "The register of a prefecture",
    own_text: "A prefecture’s register is a file of the same format with its own counties and what happened to them. The province can hand one to each prefecture; a prefecture can also keep its own on this page, and open it in its next screening.",
    own_save: "Save the prefecture’s register",
    settings: "Settings and contact",
    held_by: "Office",
    scheme: "Scheme of the evaluation",
    open_by_notice: "The Notice does not say; the province decides. Where nothing is set, the papers say so.",
    not_set: "not set (the Notice does not say)",
    publicity_days: "Least days of publicity (the Notice does not say)",
    days_unit: "days",
    second_application: "Whether a county not designated, or revoked, may apply again (the Notice does not say)",
    allowed: "yes",
    not_allowed: "no",
    unlisted_route: "How Jiyuan applies (the Notice does not say)",
    phone: "Telephone for objections",
    email: "E-mail for objections",
    address: "Address for objections",
    states: "Where everyone stands",
    none_yet: "No application of this round has been entered yet.",
    summary: |all, candidates, designated, revoked| {
        format!(
            "{all} application(s); now {candidates} candidate(s), {designated} model county(ies), {revoked} revoked."
        )
    },
    county: "County",
    prefecture: "Prefecture",
    way: "Route",
    state: "State",
    designated_on: "Designated on",
    next: "Next evaluation",
    due: "Model counties to be evaluated",
    due_on: "Up to",
    due_none: "None is due on that day.",
    due_since: |name, round, day| format!("{name} (round of {round}): two years on {day}"),
    map: "Model counties by prefecture",
    map_hint: "A diagram, not a map. The figure counts model counties; in brackets, the applications of the round.",
    told: "What must be said",
    events: |n| format!("All events ({n})"),
    number: "No.",
    day: "Day",
    what: "Event",
    details: "Details",
    document: "Document and its number",
    no_effect: |why| format!("Without effect: {why}"),
    enter: "Enter an event",
    enter_kind: "Event",
    kind: |kind| match kind {
        Kind::Recommended => "Recommended by the prefecture",
        Kind::Direct => "Direct application",
        Kind::Admitted => "Admitted as a candidate",
        Kind::NotAdmitted => "Not admitted",
        Kind::Evaluated => "Evaluated",
        Kind::Listed => "Listed for publicity",
        Kind::Objection => "Objection received",
        Kind::Settled => "Objection decided",
        Kind::Designated => "Designated",
        Kind::Kept => "Evaluated again: kept",
        Kind::NotKept => "Evaluated again: revoked",
        Kind::Revoked => "Revoked without an evaluation",
        Kind::Voided => "Correction (an event is void)",
    },
    counties: "Which counties",
    nobody: "No county of this round stands at this step.",
    all: "Choose all",
    zone: "A development zone (enter its name)",
    zone_name: "Name of the development zone",
    documents: "Documents (those ticked were there, the others missing)",
    from: "Publicity begins",
    to: "Publicity ends",
    text: |kind| match kind {
        Kind::Recommended => "Why more are recommended than in principle (may be empty)",
        Kind::NotAdmitted => "Why it is not admitted",
        Kind::Objection => "What is objected",
        Kind::NotKept | Kind::Revoked => "Facts (days, matters, document numbers, one a line)",
        Kind::Voided
        | Kind::Direct
        | Kind::Admitted
        | Kind::Evaluated
        | Kind::Listed
        | Kind::Settled
        | Kind::Designated
        | Kind::Kept => "Why it is corrected",
    },
    finding: "What was found (may be empty)",
    outcome_of: "Outcome",
    ground_of: "Ground",
    objection_no: "Which objection",
    event_no: "Number of the event that is void",
    report: "Add the report (.json)",
    report_hint: |kind| {
        if matches!(kind, Kind::Evaluated) {
            "Without one, the report of the application is evaluated; a report is used for the one county chosen."
        } else {
            "May be left out; with it, eligibility is verified anew for the day entered."
        }
    },
    report_of: |name| format!("The report of {name} is added."),
    report_refused: |name, why| format!("“{name}” cannot be used: {why}"),
    add: "Enter",
    added: |n| format!("{n} event(s) entered."),
    lacking: |what| match what {
        Lacking::Day => "Enter the day.",
        Lacking::County => "Choose a county.",
        Lacking::Text => "Enter the reason, the facts or what is objected.",
        Lacking::Publicity => "Enter the first and the last day of publicity.",
        Lacking::Event => "Enter the number.",
    },
    hand_in: "Import recommendations and direct applications",
    hand_in_text: "Import the saved screenings of the prefectures, of which the recommended counties are taken, and the reports of province-administered counties. Eligibility is verified again, and the number of recommendations checked.",
    hand_in_day: "Received on",
    hand_in_files: "Choose files (one or more)",
    handed: |name, n| format!("“{name}”: {n} event(s) entered."),
    not_handed: |name, why| format!("“{name}”: {why}"),
    no_prefecture: "It is no screening of a single prefecture, so that nobody recommends.",
    not_ours: "It is neither a saved screening nor a report.",
    not_direct: "It does not apply directly; its prefecture recommends it in a screening.",
    not_recommendable: |why| match why {
        NotRecommendable::NoFile => "no file of it is taken",
        NotRecommendable::Twice => "chosen twice",
        NotRecommendable::Barred => "excluded",
        NotRecommendable::Unverified => "eligibility to be verified",
        NotRecommendable::ProvinceAdministered => "it applies to the province directly",
        NotRecommendable::Designated => "a model county of an earlier round",
    },
    pool: "The evaluation",
    pool_none: "No evaluation of this round has been entered yet.",
    pool_file: "Export the round as a screening",
    pool_file_hint: "Open it on the screening page with “Open a saved screening” for two counties side by side, the trial of weights, the selection and the minutes.",
    eligible: "Eligibility",
    clear: verdict(Verdict::Clear),
    compared_on: |day| {
        format!("Reference date {day}. Places are for reference; the province decides.")
    },
    objections: "Objections",
    changes: "What changed between the two reports",
    papers: "Papers",
    print: "Print",
    word: "Download for Word",
    stage: words::stage,
    route: words::route,
    outcome: words::outcome,
    ground: words::ground,
    entry: words::kind,
    event_details: words::details,
    refusal: words::refusal,
    warning: words::warning,
};
