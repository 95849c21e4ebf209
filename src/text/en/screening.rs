//! The screening page in English.
//!
//! Must not know: where it is shown.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::screening::Analysis;
use crate::screening::intake::{Note, Objection, OtherScheme};
use crate::screening::ranking::tie::Tie;
use crate::screening::robustness::change::item::ItemChange;
use crate::screening::robustness::change::weight::WeightChange;
use crate::screening::robustness::change::{Decider, Gap};
use crate::screening::robustness::weights::WeightModel;
use crate::screening::selection::{NotRecommendable, Warning};
use crate::screening::submission::{Difference, OtherKind, Refusal, TextEncoding};
use crate::text::en::place::result_place;
use crate::text::screening::{At, Of, ScreeningTexts};

/// The table.
pub(in crate::text::en) const TEXTS: ScreeningTexts = ScreeningTexts {
    lead: "Give the files of your counties: each is computed again, excluded counties are set aside, the others ranked, the firmness of the order is shown, and your office chooses whom to recommend and prints the minute. Everything stays on this computer.",
    is_screening: "This is a saved screening. Open it on the page “Prefecture screening” with “Open a saved screening”:",
    is_screening_elsewhere: "This is a saved screening. This page is for the self-assessment of a county only and cannot open it.",
    settings: "1. Settings",
    prefecture: "Prefecture",
    all_prefectures: "Any (whole province)",
    held_by: "Screening office",
    held_on: "Date of the screening",
    quota: "Quota",
    quota_hint: "Notice, section 3 (2): no more than 2 in principle. Fewer are allowed, and places may stay empty.",
    counties_unit: "counties",
    scheme: "Scoring scheme",
    scheme_hint: "All counties are compared under one scheme.",
    scheme_file: "Use the scheme of a file",
    rescore: "Score files of other schemes anew under this one",
    rescore_hint: "If ticked, files made under another scheme are scored under this one, and the papers say so. If not, they are set apart and not ranked.",
    intake: "2. Give files",
    choose_files: "Choose files (several at once)",
    choose_folder: "Choose a whole folder",
    drop_files: "Or drop files or folders here. Taken are reports and assessments (.json), filled forms (.xlsx), and archives of these (.zip).",
    cancel: "Cancel",
    files: "3. Files",
    files_not_taken: "Files that are not taken",
    empty: "Put all files away",
    empty_sure: "Yes, put them away",
    taken: "Taken",
    set_apart: "Set apart",
    refused: "Refused",
    admit: "Take it all the same",
    admit_no_more: "Do not take it",
    prefer: "Take this one",
    remove: "Remove",
    ranking: "4. Ranking",
    ranking_hint: "By the exact value of base plus bonus; equal values are ties. Press a column head to sort, a total to see how it came about.",
    nobody_ranked: "There is no county to rank yet.",
    county: "County",
    place: "Place",
    recommend: "Recommend",
    gate: "5. Gate",
    incomplete_hint: "Not filled in completely: the score is an interval, and so is the place.",
    possible_places: "Possible places",
    why: "Clause and ground",
    colon: ": ",
    semicolon: "; ",
    firmness: "6. Firmness",
    firmness_text: "The notice gives no weights, so an order always rests on a scheme. This shows how far it does.",
    working: "Working…",
    changes: "The smallest changes that would alter the chosen set",
    gap_tied: "A tie lies across the line of the quota: the set is open as it is; see the tie above.",
    gap_none: "Nobody stands on one side of the line, so there is no set to alter.",
    item_changes: "One item, everything else as it is, that would draw two counties level (smallest first):",
    weight_changes: "One weight, everything else as it is, that would draw two counties level (smallest first):",
    no_weight_change: "No change of a single weight would alter the set.",
    dominance: "What holds under all weights",
    dominance_none: "There is no such pair: of any two, each is better on something.",
    dominance_text: "A county that is at least as good on every indicator and on the bonus, and better on one, is ahead whatever the weights.",
    sampling: "Trying many weights (SMAA)",
    sampling_text: "Many sets of weights are drawn at random, and the places of each county counted. The same seed gives the same result on every computer.",
    sample: "Start",
    model_label: "Which weights",
    samples_label: "Sets of weights",
    seed_label: "Seed",
    seed_hint: "Any whole number; it stands in the papers, so that others can repeat it.",
    selection: "7. Selection",
    choose_county: "Add a county",
    choose_one: "Please choose",
    nobody_chosen: "Nobody is chosen yet. Places may stay empty.",
    dissent: "Differing opinions",
    dissent_hint: "Leave empty if there are none; printed in the minute.",
    withdraw: "Withdraw",
    charts: "8. Charts",
    heat: "Heat table: counties × indicators",
    heat_hint: "Each cell is the score out of 100; a darker ground is a higher score; “—” does not apply.",
    not_applicable: "Does not apply",
    stacked: "What each dimension adds to the total",
    stacked_hint: "Each part is what a dimension adds: the sum of its indicators' contributions, rounded to four places for reading. The exact total counts.",
    parts: "Chart",
    ranks: "Probability of places",
    ranks_hint: "The full bar is the share of trials within the quota by itself, the thin bar the share tied across its line. The distribution runs from the first place on the left to the last.",
    ranks_missing: "For the probability of places, try weights under “Firmness” first.",
    share_and_error: "Share ± sampling error (95 %)",
    tied_at_line: "Tied at the line",
    places_drawn: "Distribution",
    places_reached: "Places reached",
    central: "Central weights",
    central_hint: "The mean of the weights under which a county came first (they add up to 1). Counties that never did are left out.",
    papers: "9. Saving and papers",
    drawing_paper: "The paper is being drawn; it can be printed when it is whole.",
    sample_first: "No weights have been tried yet: the minute will say so.",
    save_text: "The browser keeps no draft of a screening: it is gone when the page closes. The saved file is the record: it holds all files, settings, choices and reasons, and opens again as it was.",
    save: "Save the screening (JSON)",
    save_not_whole: "What was read back is not what was written, so nothing was saved. Keep this page open and report it.",
    open_saved: "Open a saved screening",
    show_report: "Show the whole report",
    county_report_hint: "Below is the county's report, computed again from what it stated: to read and print, not to change. Official papers are in Chinese. To go back, choose something else to print above.",
    county_report,
    print_title: "10. Print",
    charts_only: "Charts only",
    excel_comparison: "Comparison (Excel, with the files and the places reached)",
    csv_counties: "Counties (CSV)",
    csv_files: "Files (CSV)",
    csv_places: "Probability of places (CSV)",
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
    ranking_text,
    within,
    recommend_county,
    tied_place,
    tie,
    gate_text,
    barred,
    unverified,
    incomplete,
    province,
    gap,
    item_change,
    weight_change,
    dominates,
    sampling_now,
    sampled,
    model,
    selection_text,
    cannot_choose,
    not_recommendable,
    not_recommendable_short,
    warning,
    withdraw_county,
    reason_for,
    place_share,
    unsaved,
    opened,
};

fn above_notice(quota: u8, in_principle: u8) -> String {
    format!(
        "A quota of {quota} is above the notice's “no more than {in_principle} in principle”. The minute will say so."
    )
}

fn intake_text(most: usize) -> String {
    format!(
        "Up to {most} files of 1 MiB each (forms 2 MiB, archives 32 MiB). Each is handled by itself: a bad one does not touch the others. No stored score is believed; everything is computed again from the stated facts."
    )
}

fn reading(done: usize, all: usize) -> String {
    format!("Reading and computing: {done} / {all}")
}

fn recomputing(done: usize, all: usize) -> String {
    format!("Computing again under the new settings: {done} / {all}")
}

fn cancelled(n: usize) -> String {
    format!("Cancelled. The {n} files read before that are listed.")
}

fn intake_sum(all: usize, taken: usize, apart: usize, refused: usize) -> String {
    format!("{all} files: {taken} taken, {apart} set apart, {refused} refused.")
}

fn files_apart(n: usize) -> String {
    format!("{n} files are not taken. Why, and what to do about each:")
}

fn remove_refused(n: usize) -> String {
    format!("Remove the {n} refused")
}

fn skipped(n: usize) -> String {
    format!("{n} unrelated files were passed over")
}

fn files_taken(n: usize) -> String {
    format!("Show the {n} files taken")
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
            format!("Made under {}, scored anew under this one.", other_scheme(other))
        }
        Note::Admitted(objection) => {
            format!("Taken by decision of this office: {}", self::objection(objection, files))
        }
        Note::NewestOf(n) => format!("The newest of {n} different files of this county."),
        Note::PreferredOf(n) => format!("Preferred by this office among {n} files of this county."),
        Note::CodeConfirmed => "The code on the paper fits.".to_owned(),
        Note::NoDigest => {
            "An assessment has no code: whether it was changed on its way cannot be told."
                .to_owned()
        }
    }
}

fn objection(objection: &Objection, files: At<'_>) -> String {
    match objection {
        Objection::OtherScheme(other) => {
            format!("Made under {}, not under the scheme of this screening.", other_scheme(other))
        }
        Objection::OtherPrefecture(Some(name)) => format!("It belongs to {name}, not here."),
        Objection::OtherPrefecture(None) => {
            "It does not say to which prefecture it belongs.".to_owned()
        }
        Objection::OtherRound(round) => format!("It is for the round of {round}."),
        Objection::ResultDiffers { places, first } => format!(
            "The stored result is not what comes out, in {places} places. The first: {}.",
            difference(first)
        ),
        Objection::DigestDiffers { stored, content } => format!(
            "The code does not fit: the file says {}, its content is {content}. It was changed after it was made.",
            stored.as_deref().unwrap_or("nothing")
        ),
        Objection::CodeDiffers { typed, content } => format!(
            "The code on the paper, {typed}, is not that of the file, {content}: two different documents."
        ),
        Objection::NotPreferred { preferred } => {
            format!("This office prefers “{}”.", files(*preferred))
        }
        Objection::Older { newer } => {
            format!("There is a newer file of this county: “{}”.", files(*newer))
        }
        Objection::Copy { of } => format!("The same content as “{}”.", files(*of)),
        Objection::Undecided { others } => {
            let names: Vec<_> = others.iter().map(|at| format!("“{}”", files(*at))).collect();
            format!("Other files of this county differ and none is newer: {}.", names.join(", "))
        }
    }
}

const fn remedy(objection: &Objection) -> &'static str {
    match objection {
        Objection::OtherScheme(_) => {
            "Tick “score anew” in the settings, or ask for a file under this scheme."
        }
        Objection::OtherPrefecture(Some(_)) => "Remove it, or choose another prefecture.",
        Objection::OtherPrefecture(None) => "Once it is checked, you may take it all the same.",
        Objection::OtherRound(_) => {
            "Ask for a new file; once it is checked, you may take it all the same."
        }
        Objection::ResultDiffers { .. } | Objection::DigestDiffers { .. } => {
            "Ask who sent it. If you take it, the recomputed result counts."
        }
        Objection::CodeDiffers { .. } => {
            "Check what was typed; if they do differ, ask for paper and file anew."
        }
        Objection::NotPreferred { .. } | Objection::Older { .. } => {
            "To use this one, press “Take this one”."
        }
        Objection::Copy { .. } => "Nothing to do; you may remove it.",
        Objection::Undecided { .. } => "Check them, and press “Take this one” at one.",
    }
}

fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooManyFiles { most } => {
            format!(
                "Beyond the limit of {most} files; not read. Remove files that are not needed and give it again."
            )
        }
        Refusal::TooLarge { most } => {
            format!("Larger than {} MiB; not read. Is it the right file?", most >> 20)
        }
        Refusal::EmptyFile => "The file is empty. Ask for a new export.".to_owned(),
        Refusal::NotUtf8(TextEncoding::Utf16) => {
            "Not UTF-8 but, as it seems, UTF-16 (“Unicode” in Notepad). Give the exported file as it is.".to_owned()
        }
        Refusal::NotUtf8(TextEncoding::Gbk) => {
            "Not UTF-8 but, as it seems, GBK (“ANSI” in a Chinese Notepad). Give the exported file as it is.".to_owned()
        }
        Refusal::NotUtf8(TextEncoding::Unknown) => "Not a text file. Give the exported file as it is.".to_owned(),
        Refusal::NotJson { line, column } => format!(
            "Not JSON from line {line}, character {column}; it may be cut or changed. Ask for a new export."
        ),
        Refusal::HalfCharacter { line, column } => format!(
            "Half a character at line {line}, character {column}, such as an emoji that was cut. Ask for a new export."
        ),
        Refusal::TooDeep => "Nested too deep; not a file of this product.".to_owned(),
        Refusal::OtherKind(OtherKind::Scheme) => {
            "This is a scheme, not a county's file. To use it, open it in the settings.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Draft) => {
            "This is a draft that was not exported. Ask for the exported report.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Screening) => {
            "This is a saved screening. Open it with “Open a saved screening”.".to_owned()
        }
        Refusal::OtherKind(OtherKind::Unknown) => "Not a file of this product.".to_owned(),
        Refusal::NewerVersion(version) => {
            format!("Made by a newer version (format {version}); open it with that one.")
        }
        Refusal::OtherFramework(id) => {
            format!("Made for another edition of the indicators ({id}); it cannot be compared.")
        }
        Refusal::Demo(name) => format!("“{name}” is a training example and cannot be screened."),
        Refusal::Invalid { problems, first } => format!(
            "It breaks the rules in {problems} places. The first: {} Ask for a new export.",
            first.en
        ),
        Refusal::Workbook(said) => format!("The workbook was not read: {}", said.en),
        Refusal::Archive(said) => said.en.clone(),
        Refusal::Unreadable => {
            "The browser cannot read this file: it may have been moved or is in use. Choose it again.".to_owned()
        }
    }
}

fn county_report(name: &str) -> String {
    format!("Report of {name}")
}

fn typed_code(_name: &str) -> String {
    "Code on the paper".to_owned()
}

fn of_file(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

fn ranking_text(n: usize, quota: u8) -> String {
    format!(
        "{n} counties are ranked; the quota is {quota} (no more than 2 in principle). The order informs; your office recommends."
    )
}

fn within(quota: u8) -> String {
    format!("Probability of the first {quota}")
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

fn tie(tie: &Tie, rows: At<'_>) -> String {
    let names: Vec<_> = tie.members.clone().map(rows).collect();
    let mut said = format!("Tied in place {}: {}; equal values.", tie.place, names.join(", "));
    if tie.bonuses_differ() {
        let bonuses: Vec<_> = tie.bonuses.iter().map(ToString::to_string).collect();
        let bonuses = bonuses.join(", ");
        said += &format!(" Base or bonus alone would tell them apart (bonus {bonuses}).");
    }
    if tie.differing.is_empty() {
        said += " Nothing tells them apart.";
    } else {
        let differing = numbers(&tie.differing);
        said += &format!(
            " Their scores differ on {differing}. The notice has no rule for a tie, so none is applied."
        );
    }
    said
}

fn gate_text(barred: usize, unverified: usize, open: usize, province: usize) -> String {
    format!(
        "No score outweighs an exclusion. Barred: {barred}; unverified: {unverified}; incomplete: {open}. Province-administered: {province}, apart and outside the quota."
    )
}

fn barred(n: usize) -> String {
    format!("Barred ({n})")
}

fn unverified(n: usize) -> String {
    format!("Eligibility not verified ({n})")
}

fn incomplete(n: usize) -> String {
    format!("Incomplete ({n})")
}

fn province(n: usize) -> String {
    format!("Province-administered counties ({n}, outside the quota)")
}

fn gap(gap: &Gap, rows: At<'_>) -> String {
    let deciders: Vec<String> = gap
        .decided_by
        .iter()
        .map(|decider| match decider {
            Decider::Indicator(no) => format!("indicator {no}"),
            Decider::Bonus => "the bonus".to_owned(),
        })
        .collect();
    let said = format!(
        "Place {} ({}) and place {} ({}) are {}{} apart",
        gap.inside + 1,
        rows(gap.inside),
        gap.outside + 1,
        rows(gap.outside),
        if gap.difference.is_exact() { "" } else { "about " },
        gap.difference.total(),
    );
    if deciders.is_empty() {
        format!("{said}; no single indicator outweighs that.")
    } else {
        format!(
            "{said}; it depends on {}: were they alike on one of these, the order would change.",
            deciders.join(", ")
        )
    }
}

fn item_change(change: &ItemChange, scheme: &Scheme, rows: At<'_>) -> String {
    let items = scheme.indicators.get(&change.indicator).map(|indicator| indicator.items.iter());
    let item = items.into_iter().flatten().find(|item| *item.id() == change.item);
    let title = item.map_or(change.item.as_str(), |item| &item.title().en);
    format!(
        "{}, indicator {}, “{title}”: from {} to {} (of {}) draws level with {}",
        rows(change.row),
        change.indicator,
        change.from,
        change.to,
        change.points,
        rows(change.other)
    )
}

fn weight_change(change: &WeightChange, rows: At<'_>) -> String {
    format!(
        "Weight of indicator {}: from {} to {} draws {} level with {}",
        change.indicator,
        change.from,
        change.to,
        rows(change.outside),
        rows(change.inside)
    )
}

fn dominates(name: &str, behind: usize, before: usize, others: usize) -> String {
    format!(
        "{name}: of the {others} others, ahead of {behind} and behind {before} under all weights"
    )
}

fn sampling_now(done: u32, all: u32) -> String {
    format!("Trying weights: {done} / {all}")
}

fn sampled(analysis: Analysis, error: &str) -> String {
    format!(
        "{} sets of weights were tried ({}, seed {}); the sampling error of any share is at most ±{error} points (95 %). See the ranking and “Probability of places”.",
        analysis.samples,
        model(analysis.model),
        analysis.seed
    )
}

fn model(model: WeightModel) -> String {
    match model {
        WeightModel::Uniform => "all weights, alike likely".to_owned(),
        WeightModel::Around { percent } => format!("within {percent} % of the scheme's"),
        WeightModel::Ordered => "in the order of the scheme's".to_owned(),
    }
}

fn selection_text(quota: u8) -> String {
    format!(
        "The quota is {quota}; no more than 2 in principle, and places may stay empty. Tick counties in the ranking or choose here. They are recommended in the order in which they are chosen."
    )
}

fn cannot_choose(name: &str, why: &str) -> String {
    format!("{name} cannot be recommended: {why}")
}

const fn not_recommendable(reason: NotRecommendable) -> &'static str {
    match reason {
        NotRecommendable::NoFile => "no file of it is taken.",
        NotRecommendable::Twice => "it is chosen already.",
        NotRecommendable::Barred => "An exclusion bars it.",
        NotRecommendable::Unverified => {
            "Its eligibility is not verified; it may be recommended once it is."
        }
        NotRecommendable::ProvinceAdministered => {
            "It applies to the province directly, outside the quota, and is not the prefecture's to recommend."
        }
    }
}

const fn not_recommendable_short(reason: NotRecommendable) -> &'static str {
    match reason {
        NotRecommendable::NoFile => "no file",
        NotRecommendable::Twice => "chosen",
        NotRecommendable::Barred => "barred",
        NotRecommendable::Unverified => "unverified",
        NotRecommendable::ProvinceAdministered => "province-administered",
    }
}

fn warning(warning: &Warning, names: Of<'_>) -> String {
    let all = |keys: &[_]| keys.iter().map(names).collect::<Vec<_>>().join(", ");
    match warning {
        Warning::AboveNotice { recommended, in_principle } => format!(
            "{recommended} are recommended, more than the notice's {in_principle} in principle. The minute will say so."
        ),
        Warning::AboveQuota { recommended, quota } => {
            format!("{recommended} are recommended, more than the quota of {quota}.")
        }
        Warning::EmptyPlaces(n) => format!("Places left empty: {n}. That is allowed."),
        Warning::Open(key) => format!("{} is incomplete; its place is not settled.", names(key)),
        Warning::PassedOver { recommended, better } => format!(
            "{} is recommended while {} stand before it; give the reason.",
            names(recommended),
            all(better)
        ),
        Warning::TieAtTheLine(keys) => format!(
            "Tied at the line of the quota: {}. The order does not choose; give the reason.",
            all(keys)
        ),
    }
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
    format!("Changes since it was saved: {n}.")
}

fn opened(name: &str) -> String {
    format!("“{name}” is open; everything was computed again.")
}

fn difference(of: &Difference) -> String {
    let place = result_place(&of.place);
    match (&of.stored, &of.recomputed) {
        (Some(stored), Some(recomputed)) => {
            format!("the {place} is {stored} in the file and {recomputed} computed again")
        }
        (Some(_) | None, _) => format!("the {place}"),
    }
}
