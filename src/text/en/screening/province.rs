//! What the screening page says in English where the province screens.
//!
//! Must not know: what it says alike for a prefecture.

use crate::screening::completeness::Point;
use crate::screening::selection::{NotRecommendable, Warning};
use crate::text::en::screening::{TEXTS as OF_A_PREFECTURE, not_recommendable, point, warning};
use crate::text::screening::ScreeningTexts;

/// The table.
pub(in crate::text) const TEXTS: ScreeningTexts = ScreeningTexts {
    own_title: Some("Screening by the province"),
    lead: "Load the prefectures' screenings and the files of the counties that apply directly. Each is rescored; barred counties are set aside; the rest are ranked; your office then selects whom it designates and prints the minutes. Everything stays on this computer.",
    quota_hint: |edition| {
        let (clause, n) = (&edition.designation.clause.en, edition.designations);
        format!("{n} are designated a year ({clause}).")
    },
    drop_files: "Or drop files or folders here. Accepted: saved screenings of prefectures (only the files of those whom they recommend), reports and assessments (.json), filled forms (.xlsx), and archives of these (.zip).",
    recommend: "Designate",
    point: |of| match of {
        Point::Choice => {
            "Counties that can be designated are chosen, or it is said why none is".to_owned()
        }
        Point::Reasons => "Each designation has a reason".to_owned(),
        Point::PassedOver => {
            "Each county ahead of, or tied with, one to be designated has a reason".to_owned()
        }
        Point::Excess => "More designations than the Notice says have a reason".to_owned(),
        Point::Area | Point::Office | Point::Day | Point::Pending | Point::Trial => point(of),
    },
    nobody: "Reason for designating nobody (if you designate none)",
    excess: "Reason for designating more than the Notice says",
    reason_against: |name| format!("Reason for not designating {name}"),
    above_notice: |quota, n| {
        format!("A quota of {quota} is above the Notice's {n} a year. The minutes will say so.")
    },
    recommend_county: |name| format!("Designate {name}"),
    selection_text: |quota, usual| {
        format!(
            "The quota is {quota}; the Notice says {usual} a year. Tick counties in the picture; their order is the order of ticking. Designation follows after publicity."
        )
    },
    cannot_choose: |name, why| format!("{name} cannot be designated: {why}"),
    not_recommendable: |why| match why {
        NotRecommendable::Unverified => {
            "its eligibility is to be verified; it can be designated only after that."
        }
        NotRecommendable::NoFile
        | NotRecommendable::Twice
        | NotRecommendable::Barred
        | NotRecommendable::Designated
        | NotRecommendable::ProvinceAdministered => not_recommendable(why),
    },
    warning: |of, names| match of {
        Warning::AboveNotice { recommended, in_principle } => format!(
            "{recommended} are to be designated, more than the Notice's {in_principle} a year. The minutes will say so."
        ),
        Warning::AboveQuota { recommended, quota } => {
            format!("{recommended} are to be designated, more than the quota of {quota}.")
        }
        Warning::PassedOver { recommended, better } => format!(
            "{} is to be designated, but {} ranked ahead is not; give the reason.",
            names(recommended),
            better.iter().map(names).collect::<Vec<_>>().join(", ")
        ),
        Warning::EmptyPlaces(_) | Warning::Open(_) | Warning::TieAtTheLine(_) => warning(of, names),
    },
    gate: |barred, unverified, open, _| {
        format!(
            "Eligibility: {barred} barred, {unverified} to be verified, {open} incomplete (clauses and grounds)"
        )
    },
    gate_text: "No score outweighs an exclusion; whoever is to be verified cannot be designated before that.",
    ..OF_A_PREFECTURE
};
