//! The screening page in English.
//!
//! Must not know: where it is shown.

use crate::domain::answer::Input;
use crate::domain::division::{Division, prefecture_title};
use crate::domain::edition::Edition;
use crate::domain::id::IndicatorNo;
use crate::domain::identity::{Misfit, Spelling};
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::eligibility::window::Window;
use crate::report::difference::Mover;
use crate::screening::Analysis;
use crate::screening::completeness::{FEWEST_TRIED, Point};
use crate::screening::earlier::EarlierState;
use crate::screening::intake::objection::{Note, Objection, OtherScheme};
use crate::screening::picture::TakingPart;
use crate::screening::ranking::tie::Tie;
use crate::screening::robustness::change::fact::FactChange;
use crate::screening::robustness::change::weight::WeightChange;
use crate::screening::robustness::change::{Decider, Margin};
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::robustness::weights::WeightModel;
use crate::screening::roster::{Roster, Standing};
use crate::screening::selection::{NotRecommendable, Warning};
use crate::screening::settings::{Area, Level, ZoneProblem};
use crate::screening::submission::{Difference, OtherKind, Refusal, TextEncoding};
use crate::terms::en::second_look::questions;
use crate::terms::en::{picture, versus};
use crate::terms::english;
use crate::terms::scheme::titled;
use crate::terms::score::{item, short_indicator};
use crate::terms::{At, Of, Placed, grouped, input_title, input_unit, whole_percent};
use crate::text::en::place::result_place;
use crate::text::screening::ScreeningTexts;

pub(in crate::text) mod province;

/// So many names are listed in a sentence.
const MOST_NAMED: usize = 5;

/// The table.
pub(in crate::text) const TEXTS: ScreeningTexts = ScreeningTexts {
    own_title: None,
    lead: "Load your counties' files. Each is rescored; barred counties are set aside; the rest are ranked and the ranking's robustness is tested; your office then selects its nominees and prints the minutes. Everything stays on this computer.",
    settings: "1. Settings",
    prefecture: "Prefecture",
    no_area: "Please choose",
    whole_province: "Whole province (evaluation by the province)",
    held_by: "Screening office",
    held_on: "Date of the screening",
    reference_date: "Reference date",
    reference_hint: "The eligibility of every county is checked as of this date, whatever date it states itself; default: the date of the screening, if it lies in the year of the round.",
    quota: "Quota",
    quota_hint,
    counties_unit: "counties",
    scheme: "Scoring scheme",
    scheme_hint: "All counties are compared under one scheme.",
    scheme_file: "Use the scheme of a file",
    rescore: "Rescore files of other schemes under this one",
    rescore_hint: "If ticked, files made under another scheme are rescored under this one, and the papers say so. If not, they are set aside and not ranked.",
    roster: "Roster",
    roster_all: "Names, development zones, and why nothing was handed in",
    roster_summary,
    standing,
    direct: "Applying to the province directly",
    add_zone: "Add a development zone",
    zone_problem: |problem| match problem {
        ZoneProblem::Listed(listed) => format!(
            "“{}” is a listed division and stands in the roster; it cannot be added as a zone.",
            listed.name
        ),
        ZoneProblem::Added => "It has been added before.".to_owned(),
    },
    add_zone_hint: "Development zones stand in no list; your office adds those that it screens. Enter the name and leave the field.",
    add_to_roster: "Add to the roster",
    absent,
    absence_of,
    comma: ", ",
    intake: "2. Load files",
    choose_files: "Choose files (several at once)",
    choose_folder: "Choose a whole folder",
    drop_files: "Or drop files or folders here. Accepted: reports and assessments (.json), filled forms (.xlsx), and archives of these (.zip).",
    cancel: "Cancel",
    files: "Files",
    files_not_taken: "Files not accepted",
    empty: "Remove all files",
    empty_sure: "Yes, remove them",
    filled_in: "filled in",
    taken: "Accepted",
    set_apart: "To be confirmed",
    refused: "Rejected",
    admit: "Accept after verification",
    admit_no_more: "Withdraw acceptance",
    prefer: "Use this one",
    is_county,
    not_used: "Do not use",
    undo_decision: "Undo the decision",
    remove: "Remove",
    ranking: "3. All counties in one picture",
    county: "County",
    place: "Place",
    recommend: "Recommend",
    incomplete_hint: "Not yet complete: the score is a range, and so is the place.",
    possible_places: "Possible places",
    why: "Clause and grounds",
    colon: ": ",
    second_look_hint: "These are questions about what was entered. They change no score, place or eligibility. Print the verification sheets for answers and signatures.",
    n_asked: |name, n| format!("{name}: {n} questions"),
    nothing_asked: |n| format!("Nothing is asked of the other {n}."),
    questions,
    robustness: "Detailed analysis: do other weights change the list?",
    robustness_text: "The Notice gives no weights, so the ranking depends on the scheme. This shows whether other weights change who is within the quota.",
    working: "Working…",
    changes: "Smallest changes that would alter the list",
    gap_tied: "There is a tie at the quota line, so the list is not settled; see the tie above.",
    gap_none: "No more counties are ranked than the quota allows; there is nothing to test.",
    fact_changes: "Changes to one fact of one county (totals, shared figures and eligibility aside), all else unchanged, that would alter the list (smallest first):",
    no_fact_change: "With totals, shared figures and eligibility as they are, no change to a single fact of a single county would alter the list.",
    weight_changes: "Changes to one weight, all else unchanged, to between a third and three times of it, that would make two counties equal (smallest first):",
    no_weight_change: "No single weight, changed to between a third and three times of it, would alter the list.",
    dominance: "What holds under any weights",
    dominance_none: "There is no such pair: of any two counties, each is better on something.",
    dominance_text: "A county that scores at least as high on every indicator and on the bonus, and higher on at least one, is ahead under any weights.",
    sampling: "Test with varied weights",
    sampling_text: "Many sets of weights are drawn at random (SMAA-2 method), and each county’s places are counted. The same seed gives the same result on every computer.",
    sample: "Start",
    model_label: "Range of weights",
    samples_label: "Sets of weights",
    seed_label: "Seed",
    seed_hint: "Any whole number; the papers state it so that others can repeat the test.",
    selection: "5. Selection and reasons",
    nobody_chosen: "No county has been selected yet. Places may stay empty.",
    before_issue: "6. Before the papers are issued",
    point,
    met: "Done",
    not_met: "Missing",
    complete: "Nothing is missing; the papers are final.",
    draft: "Something is missing: the papers are marked as drafts, and the reasons sheets say that nothing has been decided yet.",
    nobody: "Reason for recommending nobody (if you recommend none)",
    excess: "Reason for recommending more than the Notice allows",
    reason_against,
    reason_not_to_wait,
    answered: "A reason is stated.",
    dissent: "Differing opinions",
    dissent_hint: "Leave empty if there are none; printed in the minutes.",
    withdraw: "Withdraw",
    heat: "Scores of all counties by indicator",
    heat_hint: "Whole points out of 100. 5, 15 and 30 points or more above the median thicken the line above a score step by step, below it the line below; hatched: does not apply; dashed: incomplete. The scores before rounding stand in the calculations and in the file.",
    median_of: |n| format!("Median ({n} complete)"),
    all_the_same: |name, n, points| {
        format!(
            "Indicator {name}: all {n} complete counties have {points} points, which makes no difference to the places."
        )
    },
    not_applicable: "Does not apply",
    parts: "Chart",
    ranks: "Places under varied weights",
    ranks_hint: "The full bar is the share of weightings within the quota, the thin bar the share tied at the quota line. The distribution runs from the first place on the left to the last.",
    share_and_error: "Share ± sampling error",
    tied_at_line: "Tied at the quota line",
    places_drawn: "Distribution",
    places_reached: "Places that occurred",
    central: "Weights that put a county first (for research)",
    central_hint: "The mean of the weights under which a county came first (they add up to 1). Counties that never came first are left out.",
    papers: "7. Papers",
    drawing_paper: "The paper is being laid out; it can be printed when it is complete.",
    sample_first: "The test with varied weights was stopped; the minutes will say that there was none.",
    save_text: "The browser keeps no draft of a screening: it is lost when the page closes. Keep the saved file: it holds all files, settings, selections and reasons, and opens again as it was.",
    save: "Save the screening (JSON)",
    save_waits: "Weights are being tested; save and issue papers once that has ended, or stop it below the picture.",
    open_saved: "Open a saved screening",
    show_report: "Show the whole report",
    county_report_hint: "Below is the county's report, rescored from the facts it entered, for reading and printing only. Official papers are in Chinese. To go back, choose something else to print above.",
    change_note: "Change note (two files of one county)",
    change_county: "County",
    change_one: "One file",
    change_other: "The other file",
    change_word: "Export for Word: change note",
    file_of_day: |name, day| {
        let day = day.map_or_else(|| "no date".to_owned(), |day| day.to_string());
        format!("{name} (filled in: {day})")
    },
    show_change: "Compare with the other file of this county",
    change_hint: "Below is what differs between two files of a county, both scored under this scheme. Official papers are in Chinese. To go back, choose something else to print above.",
    county_report,
    excel_comparison: "Comparison (Excel, with the files and the places under varied weights)",
    csv_counties: "Counties (CSV)",
    csv_roster: "Roster (CSV)",
    csv_files: "Files (CSV)",
    csv_places: "Places under varied weights (CSV)",
    above_notice,
    intake_text,
    reading,
    recomputing,
    cancelled,
    intake_sum,
    files_apart,
    files_taken,
    skipped,
    remove_refused,
    remove_refused_sure: "Yes, remove them",
    note,
    objection,
    remedy,
    refusal,
    no_module: "The part of the page that reads workbooks and archives did not load. ",
    typed_code,
    of_file,
    within,
    recommend_county,
    tied_place,
    tie,
    uncovered,
    barred,
    unverified,
    incomplete,
    province,
    gap,
    fact_change,
    weight_change,
    dominates,
    sampling_now,
    sampled,
    model,
    selection_text,
    cannot_choose,
    earlier_title: |n| match n {
        0 => "Earlier rounds (no register opened yet)".to_owned(),
        1 => "Earlier rounds: 1 county is on record".to_owned(),
        n => format!("Earlier rounds: {n} counties are on record"),
    },
    earlier_text: "Open your prefecture’s register (kept on the page of the province’s register, in the same format, with your own counties only). The page then marks candidates, model counties and those due to be evaluated. Model counties take no part in the ranking and cannot be selected again.",
    earlier_open: "Open a register",
    reading_register: |done, all| format!("Reading: {done} of {all} events"),
    opened_register: |name, n| format!("“{name}” is open, with {n} events."),
    earlier: |of, due| {
        let (name, round) = (&of.name, of.round);
        match of.state {
            EarlierState::Applied => {
                format!("{name}: recommended in {round}, and no candidate.")
            }
            EarlierState::Candidate => format!(
                "{name}: candidate of {round}, not designated. The Notice does not say whether it may apply again."
            ),
            EarlierState::Designated { next } => {
                let due = if due { "due to be evaluated: " } else { "" };
                format!(
                    "{name}: model county of {round}, {due}two years on {next}; not recommended again."
                )
            }
            EarlierState::Revoked => format!(
                "{name}: model county of {round}, revoked. The Notice does not say whether it may apply again."
            ),
        }
    },
    earlier_mark: |of, due| match of.state {
        EarlierState::Applied => Some(format!("recommended in {}", of.round)),
        EarlierState::Candidate => Some(format!("candidate of {}", of.round)),
        EarlierState::Designated { .. } => due.then(|| "due to be evaluated".to_owned()),
        EarlierState::Revoked => Some(format!("model county of {}, revoked", of.round)),
    },
    other_round: |n, theirs, own| {
        let files = if n == 1 { "1 file is" } else { &format!("{n} files are") };
        format!(
            "{files} of the round of {theirs}, and this screening is of {own}, which is why counties are set aside or to be verified: choose the round of {theirs} in the settings, or ask the counties to fill in for {own}."
        )
    },
    handover_title: "Package for the province",
    handover_lead: "One zip file: the list of contents, the saved screening, the minutes, and a folder with the papers of each recommended county. The prefecture’s own formal letter is not in it.",
    handover_hint: |n| {
        match n {
        0 => "No county that may be recommended is selected yet.".to_owned(),
        1 => "It holds the papers of 1 recommended county. The same content always gives the same file.".to_owned(),
        n => format!("It holds the papers of {n} recommended counties. The same content always gives the same file."),
    }
    },
    handover_nowhere: "Choose the prefecture in the settings first.",
    handover: "Download the package",
    not_recommendable,
    warning,
    withdraw_county,
    reason_for,
    place_share,
    unsaved,
    opened,
    steps: "Steps of the screening",
    step_settings: |it| format!("round of {}, quota {}", it.round, it.quota),
    step_files: |taken, apart, refused| {
        let apart = if apart > 0 { format!(", {apart} to be confirmed") } else { String::new() };
        let refused = if refused > 0 { format!(", {refused} rejected") } else { String::new() };
        format!("{taken} accepted{apart}{refused}")
    },
    step_ranked: |n| format!("{n} ranked"),
    step_chosen: |chosen, quota| format!("{chosen} selected, quota {quota}"),
    step_met: |met, all| format!("{met} of {all} done"),
    step_left: |n| format!("{n} missing"),
    step_final: "final",
    step_draft: "draft",
    file_code: "Code of the screening file",
    change_settings: "Change settings",
    settings_in_words: |it| {
        let region = match &it.area {
            Area::Prefecture(name) => name.as_deref().unwrap_or("no prefecture chosen"),
            Area::Province => "whole province",
        };
        let day = it.held_on.map_or_else(|| "no date".to_owned(), |day| day.to_string());
        format!(
            "{region}, round of {}, quota {}; office: {}; date: {day}; reference date: {}; scheme: {}.",
            it.round,
            it.quota,
            it.held_by,
            it.reference_date,
            titled(&it.scheme, Language::En)
        )
    },
    headline: picture::headline,
    provisional: picture::provisional,
    quota_line: picture::line,
    mark: picture::mark,
    part: picture::part,
    picture: "Place of the total on the axis",
    picture_note: picture::note,
    picture_hint: |from| format!("The axis shows totals, from {from} points on. "),
    share_hint: |n| {
        format!(
            "The shares under varied weights are whole points, of the {n} ranked counties only. "
        )
    },
    behind_picture: "Standing",
    picture_keys: "Select a name for its report, a total for its calculation; the up and down keys go along the rows from a name or a box.",
    picture_only: "All counties in one picture",
    chosen_mark: "selected",
    no_prefecture: "Development zones",
    taking_part: "Counties of each prefecture that take part and are selected",
    by_prefecture: "Recommended",
    directly: "Applying directly",
    above_quota,
    not_handed_in: |n| format!("The {n} without a file are not in the picture; see the roster."),
    of_prefecture: |name, all, ranked, chosen| {
        format!("{name}: {all}, {ranked} ranked, {chosen} selected")
    },
    versus: "4. Two counties side by side",
    versus_sum: versus::headline,
    versus_one: "County",
    versus_other: "Compared with",
    alike: |names| format!("No difference in {}: {}.", names.len(), names.join("; ")),
    versus_rest: |n| format!("Show the {n} that move the total less"),
    versus_less: "Show only those that move it most",
    versus_hint: "What moves the total most comes first; the differences are exact and rounded once, the scores are whole points. Only facts that differ are listed.",
    versus_only: "Two counties side by side",
    indicator: "Indicator",
    adds: "Effect on the total",
    semicolon: "; ",
    evidence_count: |n| if n == 0 { "no evidence".to_owned() } else { format!("evidence: {n}") },
    mover: |scheme, of| match of {
        Mover::Indicator(no) => short_indicator(scheme, no, Language::En),
        Mover::Bonus => "Bonus".to_owned(),
    },
    gate: |barred, unverified, open, direct| {
        format!(
            "Eligibility: {barred} barred, {unverified} to be verified, {open} incomplete, {direct} applying directly (clauses and grounds)"
        )
    },
    gate_text: "No score outweighs an exclusion; whoever is to be verified cannot be recommended before that.",
    second_look: |counties, questions| match questions {
        0 => "Second look: nothing is asked".to_owned(),
        _ => format!("Second look: {questions} questions about {counties} counties"),
    },
    second_look_title: "Second look",
    in_one_sentence,
    back_to_row: "Back to its row in the picture",
};

fn above_notice(quota: u8, in_principle: u8) -> String {
    format!(
        "A quota of {quota} is above the Notice's “no more than {in_principle} in principle”. The minutes will say so."
    )
}

fn intake_text(most: usize) -> String {
    format!(
        "Up to {most} files of 1 MiB each (forms 2 MiB, archives 32 MiB). Each file is handled separately: a faulty one does not affect the others. Stored scores are never used; everything is recalculated from the facts entered."
    )
}

fn reading(done: usize, all: usize) -> String {
    format!("Reading and scoring: {done} / {all}")
}

fn recomputing(done: usize, all: usize) -> String {
    format!("Rescoring under the new settings: {done} / {all}")
}

fn cancelled(n: usize) -> String {
    format!("Cancelled. The {n} files read before that are listed.")
}

fn intake_sum(all: usize, taken: usize, apart: usize, refused: usize) -> String {
    format!("{all} files: {taken} accepted, {apart} to be confirmed, {refused} rejected.")
}

fn files_apart(n: usize) -> String {
    format!("{n} files were not accepted. Reasons and what to do:")
}

fn remove_refused(n: usize) -> String {
    format!("Remove the {n} rejected")
}

fn skipped(n: usize) -> String {
    format!("{n} unrelated files were skipped")
}

fn files_taken(n: usize) -> String {
    format!("Show the {n} accepted files")
}

fn other_scheme(other: &OtherScheme) -> String {
    match other {
        OtherScheme::Id(id) => format!("the scheme “{id}”"),
        OtherScheme::Content(id) => format!("a scheme of the same name “{id}” with other content"),
        OtherScheme::Namesake(shipped) => format!(
            "a scheme from a file that is named like the built-in “{}” and has other content",
            shipped.en
        ),
    }
}

fn note(note: &Note, files: At<'_>) -> String {
    match note {
        Note::Rescored(other) => {
            format!("Made under {}, rescored under this one.", other_scheme(other))
        }
        Note::Admitted(objection) => {
            format!(
                "Accepted after verification by this office: {}",
                self::objection(objection, files)
            )
        }
        Note::NewestOf(n) => format!("The newest of {n} different files of this county."),
        Note::PreferredOf(n) => format!("Chosen by this office among {n} files of this county."),
        Note::CodeConfirmed => "The check code on the paper matches.".to_owned(),
        Note::Identified { misfits, name, direct } => {
            let differs: Vec<_> = misfits.iter().map(misfit).collect();
            let route = if *direct { "applies directly" } else { "recommended by the prefecture" };
            format!("{} Confirmed by this office as {name} ({route}).", differs.join(" "))
        }
        Note::OwnReferenceDate { own, judged } => {
            format!(
                "It states the reference date {own}; judged again under that of this screening, {judged}."
            )
        }
        Note::OtherDataYear { own, usual } => format!(
            "Its figures are of {own}; usual in this round is {usual}. They do not compare directly with those of other counties."
        ),
        Note::NoDigest => {
            "The file carries no check code, so changes made in transit cannot be detected."
                .to_owned()
        }
    }
}

fn objection(objection: &Objection, files: At<'_>) -> String {
    match objection {
        Objection::OtherScheme(other) => {
            format!("Made under {}, not under the scheme of this screening.", other_scheme(other))
        }
        Objection::OtherPrefecture(name) => {
            format!("It belongs to {name}, outside this screening.")
        }
        Objection::OtherZone(prefecture) => format!(
            "A development zone, which stands in no list and is not in the roster (prefecture stated: {}).",
            prefecture.as_deref().unwrap_or("none")
        ),
        Objection::OtherRound(round) => format!("It is for the {round} round."),
        Objection::Identity(of) => misfit(of),
        Objection::NotUsed => "This office does not use it.".to_owned(),
        Objection::ResultDiffers { places, first } => format!(
            "The stored result differs from the recalculated one in {places} places. The first: {}.",
            difference(first)
        ),
        Objection::DigestDiffers { stored, content } => format!(
            "The check code does not match the content, which has been changed (the file says {}, its content gives {content}).",
            stored.as_deref().unwrap_or("nothing")
        ),
        Objection::CodeDiffers { typed, content } => format!(
            "The check code on the paper, {typed}, differs from that of the file, {content}: they are two different documents."
        ),
        Objection::NotPreferred { preferred } => {
            format!("This office has chosen “{}”.", files(*preferred))
        }
        Objection::Older { newer } => {
            format!("There is a newer file of this county: “{}”.", files(*newer))
        }
        Objection::Copy { of } => format!("The same content as “{}”.", files(*of)),
        Objection::Undecided { others } => {
            let names: Vec<_> = others.iter().map(|at| format!("“{}”", files(*at))).collect();
            format!(
                "Other files of this county differ, and none is clearly newer: {}.",
                names.join(", ")
            )
        }
    }
}

const fn remedy(objection: &Objection) -> &'static str {
    match objection {
        Objection::OtherScheme(_) => {
            "Tick “Rescore files of other schemes under this one” in the settings, or ask the county for a file under this scheme."
        }
        Objection::OtherPrefecture(_) => "Remove it, or choose another prefecture.",
        Objection::OtherZone(_) => "If it is one of yours, add it to the roster; else remove it.",
        Objection::Identity(_) => {
            "Find out which county it is and confirm it, or choose “Do not use”."
        }
        Objection::NotUsed => "To change that, choose “Undo the decision”.",
        Objection::OtherRound(_) => {
            "Ask the county for a new file; after verification you may also accept this one."
        }
        Objection::ResultDiffers { .. } | Objection::DigestDiffers { .. } => {
            "Verify with the county. If you accept it, the recalculated result counts."
        }
        Objection::CodeDiffers { .. } => {
            "Check the code you typed; if they really differ, ask the county to submit both again."
        }
        Objection::NotPreferred { .. } | Objection::Older { .. } => {
            "To use this one, press “Use this one”."
        }
        Objection::Copy { .. } => "Nothing to do; you may remove it.",
        Objection::Undecided { .. } => "Verify them, then press “Use this one” for one of them.",
    }
}

fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooManyFiles { most } => {
            format!(
                "Beyond the limit of {most} files; not read. Remove files you do not need and load it again."
            )
        }
        Refusal::TooLarge { most } => {
            format!("Larger than {} MiB; not read. Is it the right file?", most >> 20)
        }
        Refusal::EmptyFile => "The file is empty. Ask the county to export and submit it again.".to_owned(),
        Refusal::NotUtf8(TextEncoding::Utf16) => {
            "Not UTF-8, apparently UTF-16 (“Unicode” in Notepad). Load the exported file as it is.".to_owned()
        }
        Refusal::NotUtf8(TextEncoding::Gbk) => {
            "Not UTF-8, apparently GBK (“ANSI” in a Chinese Notepad). Load the exported file as it is.".to_owned()
        }
        Refusal::NotUtf8(TextEncoding::Unknown) => "Not a text file. Load the exported file as it is.".to_owned(),
        Refusal::NotJson { line, column } => format!(
            "Not JSON from line {line}, character {column}; it may be incomplete or changed. Ask the county to export and submit it again."
        ),
        Refusal::HalfCharacter { line, column } => format!(
            "Half a character at line {line}, character {column}, such as an emoji that was cut. Ask the county to export and submit it again."
        ),
        Refusal::TooDeep => "Nested too deeply; not a file made by this tool.".to_owned(),
        Refusal::OtherKind(OtherKind::Scheme) => {
            "This is a scheme, not a county's file. To use it, open it in the settings.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Draft) => {
            "This is a draft that was not exported. Ask the county for the exported report.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Screening) => {
            "This is a saved screening. Open it with “Open a saved screening”; to load what a prefecture recommends, choose the whole province in the settings first.".to_owned()
        }
        Refusal::NoNominee => {
            "A saved screening that recommends no county with a file. Ask the prefecture to select its nominees, save and submit it again.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Register) => {
            "This is a provincial register. Open it under “Provincial register”.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Unknown) => "Not a file made by this tool.".to_owned(),
        Refusal::NewerVersion(version) => {
            format!("Made by a newer version (format {version}); open it with that version.")
        }
        Refusal::OtherFramework(id) => {
            format!("Made for another edition of the indicators ({id}); it cannot be compared.")
        }
        Refusal::Demo(name) => format!("“{name}” is demo data and must not be used in an application."),
        Refusal::Invalid { problems, first } => format!(
            "{problems} entries are not valid. The first: {} Ask the county to correct and submit it again.",
            first.en
        ),
        Refusal::Workbook(said) => format!("The workbook was not read: {}", said.en),
        Refusal::Archive(said) => said.en.clone(),
        Refusal::Unreadable => {
            "The browser cannot read this file: it may have been moved or be in use. Choose it again.".to_owned()
        }
    }
}

fn county_report(name: &str) -> String {
    format!("Report of {name}")
}

fn typed_code(_name: &str) -> String {
    "Check code on the paper".to_owned()
}

fn of_file(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

fn quota_hint(edition: &Edition) -> String {
    let (clause, most) = (&edition.quota_clause.en, edition.quota);
    format!(
        "In principle no more than {most} ({clause}). Fewer are allowed, and places may stay empty."
    )
}

fn within(quota: u8) -> String {
    format!("Share in the first {quota} places")
}

fn recommend_county(name: &str) -> String {
    format!("Recommend {name}")
}

fn tied_place(place: usize) -> String {
    format!("{place} (tied)")
}

fn numbers(numbers: &[IndicatorNo]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn tie(tie: &Tie, rows: At<'_>) -> Vec<String> {
    let names = |of: &[usize]| of.iter().map(|row| rows(*row)).collect::<Vec<_>>().join(", ");
    let all: Vec<_> = tie.members.clone().collect();
    let mut said = vec![format!(
        "Tied in place {}: {}; equal before rounding. The Notice has no rule for ties, so none is applied.",
        tie.place,
        names(&all)
    )];
    let equal = tie.groups.iter().filter(|group| group.rows.len() > 1);
    said.extend(equal.map(|group| {
        format!(
            "{} score the same on every indicator; check whether it is the same data.",
            names(&group.rows)
        )
    }));
    said.extend(tie.pairs.iter().filter_map(|pair| {
        let (one, other) = (tie.groups.get(pair.groups.0)?, tie.groups.get(pair.groups.1)?);
        let bonus = if one.bonus == other.bonus {
            String::new()
        } else {
            format!(" (bonus {} and {})", one.bonus, other.bonus)
        };
        Some(format!(
            "{} and {} differ on {}{bonus}.",
            names(&one.rows),
            names(&other.rows),
            numbers(&pair.differing)
        ))
    }));
    said
}

/// In what an applicant differs from the lists.
fn misfit(misfit: &Misfit) -> String {
    match misfit {
        Misfit::UnknownCode(code) => format!("The list of divisions has no code {code}."),
        Misfit::Name { stated, listed, spelling } => {
            let written = match spelling {
                Spelling::Blanks => " (with blanks)",
                Spelling::Variant => " (in traditional or variant characters)",
                Spelling::Former => " (a former name)",
                Spelling::Other => "",
            };
            let Division { code, name, .. } = listed;
            format!("It calls itself “{stated}”{written}; code {code} is that of {name}.")
        }
        Misfit::Kind { listed, .. } => {
            format!("The kind that it states is not that of {} in the list.", listed.name)
        }
        Misfit::Prefecture { stated, listed } => format!(
            "The file names {stated} as its prefecture; the list has {} in {}.",
            listed.name, listed.prefecture
        ),
        Misfit::Route { stated: true, listed } => {
            format!(
                "It applies directly, but {} is not listed as province-administered.",
                listed.name
            )
        }
        Misfit::Route { stated: false, listed } => format!(
            "It applies through the prefecture, but {} is listed as province-administered.",
            listed.name
        ),
        Misfit::ZoneIsListed(listed) => format!(
            "It states a development zone, with the name or code of {} ({}).",
            listed.name, listed.code
        ),
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Ranked => "Ranked",
        Standing::Barred => "Barred",
        Standing::Unverified => "To be verified",
        Standing::Open => "Unfinished",
        Standing::FileNotUsed => "No file used",
        Standing::NotHandedIn => "Nothing handed in",
        Standing::Designated => "Model county already",
    }
}

fn roster_summary(roster: &Roster) -> String {
    let counts = Standing::ALL.into_iter().filter_map(|at| {
        let n = roster.standing(at).count();
        let said = match (roster.level, at) {
            // Most counties of the province are recommended by nobody, which is no delay.
            (Level::Province, Standing::NotHandedIn) => {
                format!("neither recommended nor applying {n}")
            }
            _ => format!("{} {n}", standing(at).to_lowercase()),
        };
        // Only a register tells of model counties.
        (at != Standing::Designated || n > 0).then_some(said)
    });
    let counts: Vec<_> = counts.collect();
    let (all, counts) = (roster.entries.len(), counts.join(", "));
    let direct = roster.direct().count();
    match roster.level {
        Level::Prefecture => format!(
            "{} expected (and {direct} applying to the province directly): {counts}.",
            all - direct
        ),
        Level::Province => {
            let direct = roster.entries.iter().filter(|entry| entry.direct).count();
            format!("{all} in the province ({direct} of them applying directly): {counts}.")
        }
    }
}

fn absent(n: usize) -> String {
    format!("State why nothing was handed in ({n})")
}

fn absence_of(name: &str) -> String {
    format!("Why {name} handed nothing in")
}

fn reason_against(name: &str) -> String {
    format!("Reason for not recommending {name}")
}

fn reason_not_to_wait(name: &str) -> String {
    format!("Reason for not waiting for {name}")
}

fn point(point: Point) -> String {
    match point {
        Point::Area => {
            "The prefecture is chosen, or the whole province by the province".to_owned()
        }
        Point::Office => "The office is named".to_owned(),
        Point::Day => "The date of the screening is stated, and no file was filled in after it".to_owned(),
        Point::Choice => {
            "Counties that can be recommended are chosen, or it is said why none is".to_owned()
        }
        Point::Reasons => "Each recommendation has a reason".to_owned(),
        Point::PassedOver => {
            "Each county ahead of, or tied with, a recommended one has a reason".to_owned()
        }
        Point::Excess => "More recommendations than the Notice allows have a reason".to_owned(),
        Point::Pending => "Each county to be verified, unfinished or without a used file that could change the choice has a reason for not waiting".to_owned(),
        Point::Trial => format!("With {FEWEST_TRIED} or more ranked counties, the trial of weights was made"),
    }
}

fn is_county(name: &str, route: Option<bool>) -> String {
    match route {
        None => format!("It is {name}"),
        Some(true) => format!("It is {name}, applying directly"),
        Some(false) => format!("It is {name}, through the prefecture"),
    }
}

fn uncovered(days: &Window) -> String {
    format!(
        "The file says nothing of {} to {}, which belong to the period checked; still to be verified.",
        days.from, days.to
    )
}

fn barred(n: usize) -> String {
    format!("Barred ({n})")
}

fn unverified(n: usize) -> String {
    format!("Eligibility to be verified ({n})")
}

fn incomplete(n: usize) -> String {
    format!("Incomplete ({n})")
}

fn province(n: usize) -> String {
    format!("Province-administered counties ({n}, outside the quota)")
}

fn gap(gap: &Margin, row: Placed<'_>) -> String {
    let ((first, inside), (second, outside)) = (row(gap.inside), row(gap.outside));
    let deciders: Vec<String> = gap
        .decided_by
        .iter()
        .map(|decider| match decider {
            Decider::Indicator(no) => format!("indicator {no}"),
            Decider::Bonus => "the bonus".to_owned(),
        })
        .collect();
    let said = format!(
        "Place {first} ({inside}) and place {second} ({outside}) are {}{} apart",
        if gap.difference.is_exact() { "" } else { "about " },
        gap.difference.total(),
    );
    if deciders.is_empty() {
        format!("{said}; no single indicator would change the order.")
    } else {
        format!(
            "{said}; if they were equal on {}, {inside} would no longer be ahead.",
            deciders.join(" or ")
        )
    }
}

fn fact_change(change: &FactChange, scheme: &Scheme, rows: At<'_>) -> String {
    let FactChange { indicator: no, input: id, .. } = change;
    let judged = scheme.indicators.get(no);
    let (title, unit) = (input_title(judged, id, Language::En), input_unit(judged, id));
    let fact = match (change.from, change.to) {
        (_, Input::Flag(true)) => format!("with “{title}”"),
        (_, Input::Flag(false)) => format!("without “{title}”"),
        (Input::Level(from), Input::Level(to)) => {
            let item = item(scheme, *no, &change.item, Language::En);
            format!("“{item}” at level {to} instead of {from}")
        }
        (from, to) => {
            let figure = |of: Input| of.quantity().map_or_else(String::new, grouped);
            let words =
                format!("{} instead of {} {}", figure(to), figure(from), english::unit(unit));
            format!("“{title}” at {}", words.trim_end())
        }
    };
    let side = if change.row < change.other { "ahead of" } else { "behind" };
    let (county, other) = (rows(change.row), rows(change.other));
    format!("{county}, indicator {no}, {fact}: no longer {side} {other}")
}

fn weight_change(change: &WeightChange, rows: At<'_>) -> String {
    format!(
        "Weight of indicator {}: from {} to {} makes {} equal to {}",
        change.indicator,
        change.from,
        change.to,
        rows(change.outside),
        rows(change.inside)
    )
}

fn dominates(name: &str, behind: &[String], ahead: &[String]) -> String {
    let behind = listed(behind).map(|names| format!("ahead of {names}"));
    let ahead = listed(ahead).map(|names| format!("behind {names}"));
    let said: Vec<_> = behind.into_iter().chain(ahead).collect();
    if said.is_empty() {
        format!("{name}: ahead or behind of the others depending on the weights.")
    } else {
        format!("Under any weights, {name} is {}.", said.join(" and "))
    }
}

/// The first names of a list, and how many more there are.
fn listed(names: &[String]) -> Option<String> {
    let first = names.get(..names.len().min(MOST_NAMED))?.join(", ");
    let more = names.len().saturating_sub(MOST_NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!names.is_empty()).then(|| format!("{first}{more}"))
}

fn sampling_now(done: u32, all: u32) -> String {
    format!("Testing weights: {done} / {all}")
}

fn sampled(analysis: Analysis, error: &str) -> String {
    format!(
        "{} sets of weights were tested ({}, seed {}); the sampling error is about ±{error} points (it reflects the number of sets only, not whether the data is true). See the ranking and “Places under varied weights”.",
        analysis.samples,
        model(analysis.model),
        analysis.seed
    )
}

fn model(model: WeightModel) -> String {
    match model {
        WeightModel::Uniform => "any weights".to_owned(),
        WeightModel::Around { percent } => format!("within {percent}% of the scheme's weights"),
        WeightModel::Ordered => "any weights in the same order of importance".to_owned(),
    }
}

fn selection_text(quota: u8, usual: u8) -> String {
    format!(
        "The quota is {quota}; no more than {usual} in principle, and places may stay empty. Tick counties in the picture; the order of recommendation is the order of ticking."
    )
}

fn cannot_choose(name: &str, why: &str) -> String {
    format!("{name} cannot be recommended: {why}")
}

const fn not_recommendable(reason: NotRecommendable) -> &'static str {
    match reason {
        NotRecommendable::NoFile => "none of its files was accepted.",
        NotRecommendable::Twice => "it is already selected.",
        NotRecommendable::Barred => "it is barred by an exclusion.",
        NotRecommendable::Unverified => {
            "its eligibility is to be verified; it can be recommended only after that."
        }
        NotRecommendable::Designated => "it is a model county of an earlier round.",
        NotRecommendable::ProvinceAdministered => {
            "it applies to the province directly, outside the quota, and is not recommended by the prefecture."
        }
    }
}

fn warning(warning: &Warning, names: Of<'_>) -> String {
    let all = |keys: &[_]| keys.iter().map(names).collect::<Vec<_>>().join(", ");
    match warning {
        Warning::AboveNotice { recommended, in_principle } => format!(
            "{recommended} are recommended, more than the Notice's {in_principle} in principle. The minutes will say so."
        ),
        Warning::AboveQuota { recommended, quota } => {
            format!("{recommended} are recommended, more than the quota of {quota}.")
        }
        Warning::EmptyPlaces(n) => format!("Vacant places: {n}. This is allowed."),
        Warning::Open(key) => format!("{} is incomplete, so its place is not settled.", names(key)),
        Warning::PassedOver { recommended, better } => format!(
            "{} is recommended, but {} ranked ahead is not; give the reason.",
            names(recommended),
            all(better)
        ),
        Warning::TieAtTheLine(keys) => format!(
            "Tied at the quota line: {}. The score alone cannot decide; give the reason.",
            all(keys)
        ),
    }
}

/// Of which prefectures more take part than each recommends in principle.
fn above_quota(of: &[TakingPart], edition: &Edition) -> Option<String> {
    let above = of.iter().filter(|it| it.recommended > usize::from(edition.quota));
    let above: Vec<_> = above
        .map(|it| {
            let name = it.prefecture.as_deref().map_or("development zones", prefecture_title);
            format!("{name} {}", it.recommended)
        })
        .collect();
    let (quota, clause) = (edition.quota, &edition.quota_clause.en);
    (!above.is_empty()).then(|| {
        format!(
            "More than {quota} through one prefecture: {} ({clause}: no more than {quota} in principle).",
            above.join(", ")
        )
    })
}

fn withdraw_county(name: &str) -> String {
    format!("Withdraw {name}")
}

fn reason_for(name: &str) -> String {
    format!("Reason for {name}")
}

fn place_share(place: usize) -> String {
    format!("Place {place}")
}

fn unsaved(n: usize) -> String {
    format!("Changes since the last save: {n}.")
}

fn opened(name: &str, _: usize) -> String {
    format!("“{name}” is open; everything was recalculated.")
}

fn difference(of: &Difference) -> String {
    let place = result_place(&of.place);
    match (&of.stored, &of.recomputed) {
        (Some(stored), Some(recomputed)) => {
            format!("the {place} is {stored} in the file and {recomputed} recalculated")
        }
        (Some(_) | None, _) => format!("the {place}"),
    }
}

fn in_one_sentence(of: &Acceptability, row: At<'_>) -> String {
    let n_named = of.counties.len().min(of.quota + 1).min(MOST_NAMED);
    let said = (0..n_named).map(|at| format!("{} {}", row(at), whole_percent(of.within(at))));
    let said: Vec<_> = said.collect();
    let rest = (said.len()..of.counties.len()).map(|at| of.within(at)).max_by_key(|it| it.hits);
    let rest = rest.map(whole_percent).map(|share| match share.strip_prefix('<') {
        Some(share) => format!("; the others below {share}"),
        None => format!("; the others at most {share}"),
    });
    format!(
        "Shares of weightings within the quota of {}: {}{}.",
        of.quota,
        said.join(", "),
        rest.unwrap_or_default()
    )
}
