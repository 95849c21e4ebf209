//! The messages of the procedure in English: applying, how far the county has come, and the
//! evaluation every two years.
//!
//! Must not know: where they are shown.

use crate::domain::assessment::Assessment;
use crate::domain::edition::Edition;
use crate::eligibility::procedure::Procedure;
use crate::eligibility::stages::{Next, Stage, reached};
use crate::terms::en::{deadline, enclosure, ready, route};
use crate::text::procedure::ProcedureTexts;

/// The table.
pub(in crate::text) const TEXTS: ProcedureTexts = ProcedureTexts {
    title: "Procedure",
    step,
    due_on: "Day set by the prefecture",
    due_on_hint: "See the prefecture’s notice; the day of the Notice is the prefecture’s deadline towards the province.",
    submitted_on: "Date submitted",
    ready: "Ready",
    not_ready: "Not ready",
    enclosures: "Attachments of the letter of application",
    enclosures_hint: "The creation plan and the commitment letter go with it, as the Notice asks. The Notice does not ask for the following; what is ticked is listed. Without registered evidence there is no catalogue to list.",
    enclosure,
    stages: "How far the county has come",
    stage,
    stage_meaning,
    stage_day: |stage, day| match stage {
        Stage::Application => format!("submitted {day}"),
        Stage::Candidate => format!("admitted {day}"),
        Stage::Publicity => format!("listed until {day}"),
        Stage::Designation => format!("designated {day}"),
        Stage::Reevaluation => format!("evaluated {day}"),
        Stage::Mobilisation | Stage::Evaluation => day.to_string(),
    },
    passed: "Passed",
    at_present: "Now",
    ahead: "Ahead",
    next,
    not_designated: "The Notice does not say whether a county that fails the review, meets an objection or is not designated may apply again.",
    disorder: |one, next, edition| {
        format!(
            "The day of “{}” is later than that of “{}”. Check both.",
            stage(one, edition),
            stage(next, edition)
        )
    },
    days: "Enter the days",
    days_hint: "The date submitted is entered under “Procedure” above. Enter the others once you are told, and leave out what has not happened; the data file keeps them.",
    admitted_on: "Became a candidate on",
    listed_until: "Last day of publicity",
    designated_on: "Designated on",
    evaluated_on: "Last evaluated on",
    incentives: |edition| {
        format!("What designation brings ({})", edition.designation.after_clause.en)
    },
    again: |edition| {
        format!("Evaluation every {} years: self-check", edition.designation.every_years)
    },
    again_lead: |edition| {
        format!(
            "A model county is evaluated every {} years, and one that does not meet the standard loses its designation ({}). Check yourselves beforehand in these steps.",
            edition.designation.every_years, edition.designation.after_clause.en
        )
    },
    again_compare: "Choose the data file that was handed in last under “Compare with an earlier report” below.",
    again_begin: "Begin from the last report",
    again_begin_hint: |day| {
        format!(
            "The page takes over what the last report states, with today ({day}) as the reference date; the days of the stages stay. Your present draft stays on the start page."
        )
    },
    again_update: "Bring indicators, eligibility and evidence up to date. What changed since the last report, and exclusions since designation, are listed below at any time; the change note can be printed.",
    again_day: |day| {
        format!(
            "The reference date is {day}. It should be the day of the evaluation; any day since designation is accepted."
        )
    },
    again_change_day: "Change the reference date",
    since: |period| format!("Exclusions since designation ({} to {})", period.from, period.to),
    since_hint: "This follows from the page “Eligibility”. What the opened file states is from last time: check each answer again for the present period. The grades of the year of designation count.",
    before_designation: |reference, designated| {
        format!(
            "The reference date ({reference}) is before the designation ({designated}), so nothing since then is looked at. Change the reference date first."
        )
    },
    changed: "Compared with the last report",
    no_earlier: "No earlier file is chosen yet.",
    standard: "What is asked now",
    standard_total: |scheme, total| {
        format!(
            "The standard is that of the guiding indicators; the Notice does not say how many points meet it. Under “{scheme}” the total is now {total}."
        )
    },
    to_result: "See the score of each indicator",
    to_improve: "See what is lost, and what would raise it",
};

/// What a stage is called.
fn stage(stage: Stage, edition: &Edition) -> String {
    match stage {
        Stage::Mobilisation => "Mobilisation".to_owned(),
        Stage::Application => "Application".to_owned(),
        Stage::Candidate => "Candidate".to_owned(),
        Stage::Evaluation => "Evaluation".to_owned(),
        Stage::Publicity => "Publicity".to_owned(),
        Stage::Designation => "Model county".to_owned(),
        Stage::Reevaluation => {
            format!("Evaluation every {} years", edition.designation.every_years)
        }
    }
}

fn stage_meaning(stage: Stage, edition: &Edition) -> String {
    let (of, quota) = (&edition.designation, &edition.quota_clause.en);
    let (clause, evaluated, after) = (&of.clause.en, &of.evaluated_clause.en, &of.after_clause.en);
    match stage {
        Stage::Mobilisation => format!(
            "The county assesses itself by the guiding indicators and writes its plan ({})",
            of.announced_clause.en
        ),
        Stage::Application => format!(
            "Recommended by the prefecture, or made directly by a province-administered county ({quota})"
        ),
        Stage::Candidate => {
            format!(
                "Who passes the preliminary review is a candidate, and no model county yet ({quota})"
            )
        }
        Stage::Evaluation => {
            format!("{} a year are designated ({clause}; {evaluated})", edition.designations)
        }
        Stage::Publicity => format!(
            "What nobody objects to is issued ({evaluated}); the Notice does not say how long it lasts"
        ),
        Stage::Designation => {
            format!("The county has the incentives and is kept under review ({after})")
        }
        Stage::Reevaluation => {
            format!("Who does not meet the standard is revoked, which is made known ({after})")
        }
    }
}

fn next(next: Next, of: &Assessment) -> String {
    let designation = &of.edition.designation;
    let announced = format!(
        "The result is made known at the end of {} ({}).",
        of.round, designation.announced_clause.en
    );
    match next {
        Next::HandIn(due) => format!("Next: hand in the application. {}.", deadline(due)),
        Next::Review if of.applicant.province_administered => {
            format!("Next: the province’s review; the Notice does not say when. {announced}")
        }
        Next::Review => format!(
            "Next: the prefecture recommends, and the province reviews; the Notice does not say when. {announced}"
        ),
        Next::Evaluation => {
            format!("Next: the province’s evaluation; the Notice does not say when. {announced}")
        }
        Next::Announcement => {
            format!("Next: the province makes known what nobody objected to. {announced}")
        }
        Next::Reevaluation(by) => {
            let (every, clause) = (designation.every_years, &designation.after_clause.en);
            let again = reached(&of.application) == Stage::Reevaluation;
            let last = if again { "the last evaluation" } else { "designation" };
            let by = by.map(|day| format!("{every} years after {last} is {day}. "));
            format!(
                "Next: the evaluation every {every} years ({clause}). {}The Notice names no day; the province does.",
                by.unwrap_or_default()
            )
        }
    }
}

fn step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(of) => format!("{}.", route(*of, edition)),
        Procedure::Deadline(of) => format!("{}.", deadline(*of)),
        Procedure::Document(of, is_ready) => format!("{}: {}", of.title.en, ready(*is_ready)),
    }
}
