//! Places in a file in English, and what is wrong there.
//!
//! Must not know: where they are shown.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::screening::submission::ResultPlace;
use crate::text::en::problem::problem;
use crate::text::place::{PlaceWords, indicator_of, input_title, place as in_words};
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};

const WORDS: PlaceWords = PlaceWords {
    language: Language::En,
    parts: &[
        ("kind", "kind of file"),
        ("version", "version of the format"),
        ("purpose", "purpose of the file"),
        ("framework", "edition of the indicators"),
        ("scheme", "scheme"),
        ("scheme/indicators", "indicators of the scheme"),
        ("indicators", "indicators of the scheme"),
        ("grades", "grades of the scheme"),
        ("round", "round"),
        ("data_year", "data year"),
        ("reference_date", "reference date"),
        ("applicant", "applicant"),
        ("applicant/name", "name of the applicant"),
        ("applicant/code", "division code of the applicant"),
        ("applicant/type", "type of the applicant"),
        ("applicant/prefecture", "prefecture of the applicant"),
        ("applicant/province_administered", "whether the applicant is province-administered"),
        ("prepared", "who prepared it"),
        ("prepared/by", "office that prepared it"),
        ("prepared/on", "day on which it was prepared"),
        ("answers", "answers"),
        ("evidence", "evidence"),
        ("eligibility", "eligibility"),
        ("eligibility/safety_accidents", "work-safety accidents"),
        ("eligibility/environmental_incidents", "environmental incidents"),
        ("eligibility/energy_targets", "targets of energy saving and emission reduction"),
        ("eligibility/statistical_fraud", "statistical fraud"),
        ("eligibility/judgment_defaulter", "judgment defaulter"),
        ("eligibility/materials_truthful", "whether the materials are true"),
        ("application", "application"),
        ("application/due_on", "day set by the prefecture"),
        ("application/submitted_on", "day of submission"),
        ("application/admitted_on", "day of becoming a candidate"),
        ("application/listed_until", "last day of publicity"),
        ("application/designated_on", "day of designation"),
        ("application/evaluated_on", "day of the last evaluation"),
        ("plan", "creation plan"),
        ("plan/sections", "sections of the creation plan"),
        ("plan/measures", "measures of the creation plan"),
        ("made_by", "program that made it"),
        ("digest", "code"),
        ("settings", "settings of the screening"),
        ("analysis", "trial of weights"),
        ("selection", "choice"),
    ],
    leaves: &[("loss_yuan", "direct loss"), ("official_level", "official level")],
    file: "file",
    indicator: |no, part| {
        if part.is_empty() { format!("indicator {no}") } else { format!("indicator {no}, {part}") }
    },
    entry: |of, at| format!("{of}, entry {at}"),
    leaf: |of, leaf| format!("{of}, “{leaf}”"),
    result: result_place,
};

pub(in crate::text::en) fn result_place(place: &ResultPlace) -> String {
    match place {
        ResultPlace::Total => "total".to_owned(),
        ResultPlace::Base => "base".to_owned(),
        ResultPlace::Bonus => "bonus".to_owned(),
        ResultPlace::Grade => "grade".to_owned(),
        ResultPlace::Dimension(no) => format!("dimension {no}"),
        ResultPlace::Indicator(no) => format!("score of indicator {no}"),
        ResultPlace::Eligibility => "result of the eligibility checks".to_owned(),
        ResultPlace::Procedure => "procedure".to_owned(),
        ResultPlace::Completeness => "number of answered indicators".to_owned(),
        ResultPlace::Other => "result".to_owned(),
    }
}

pub(in crate::text::en) fn place(path: &Path, scheme: Option<&Scheme>) -> String {
    in_words(&WORDS, path, scheme)
}

pub(in crate::text::en) fn problem_at(of: &Problem, scheme: Option<&Scheme>) -> String {
    let named = |name: &String| format!("“{name}”, ");
    let place = of.file.as_ref().map(named).unwrap_or_default() + &place(&of.path, scheme);
    let said = match (&of.kind, indicator_of(&of.path)) {
        (ProblemKind::PartAboveWhole { part, whole, of }, Some(no)) => {
            let whole = input_title(Language::En, scheme, no, whole);
            format!("{place} ({part}) exceeds “{whole}” ({of}); check both.")
        }
        (kind, _) if place.is_empty() => format!("{}.", problem(kind)),
        (kind, _) => format!("{place}: {}.", problem(kind)),
    };
    let mut characters = said.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + characters.as_str()
}
