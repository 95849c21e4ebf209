//! Who applies, in English.
//!
//! Must not know: where it is shown.

use crate::domain::applicant::ApplicantKind;
use crate::domain::date::Date;
use crate::text::applicant::ApplicantTexts;

/// The table.
pub(in crate::text::en) const TEXTS: ApplicantTexts = ApplicantTexts {
    lead: "Name the applicant once; it goes into the report, the letter and the file name.",
    name: "Name",
    code: "Division code",
    prefecture: "Prefecture",
    kind: "Type",
    kind_of,
    province_administered: "Direct",
    route_legend: "Route of application",
    route_hint,
    route_by_prefecture,
    route_direct: "Direct application of a province-administered county",
    round: "Round",
    data_year: "Data year",
    year_of: |year| format!("{year}"),
    data_year_hint: "The figures are those of this calendar year; default: the year before the round. Numbers 20 and 21 look back three years.",
    reference: "Reference date",
    route_differs,
    reference_later,
    reference_hint: "The past three years are checked, up to this date; default: the day on which you begin, if it lies in the year of the round. The prefecture judges every county by a reference date of its own.",
    prepared_by: "Prepared by",
    prepared_on: "Prepared on",
    find: "Find a county, city, district or development zone",
    find_hint: "Type a name in Chinese, its pinyin or pinyin initials, or a six-digit code, as lankao, lkx or 410225. Former names and names after their prefecture are found too; a prefecture’s name lists its counties.",
    listed,
    found,
    near: "None found. Did you mean:",
    former,
    national_zone: "national zone",
    zone_title: "A development zone that is not listed",
    zone_text: "Find national development zones above. Other zones have no division code of their own; type the name.",
    zone_name: "Name",
    zone_nameless: "Please type the name of the zone.",
    zone_is_listed,
    zone_prefecture: "Prefecture (optional)",
    zone_choose: "Choose this zone",
    change: "Change the applicant",
    change_title,
    change_lead: "This assessment has been filled in. Nothing changes until you choose one of these.",
    change_name: "Keep the data, change only the name",
    change_name_text,
    change_anew: "Begin another assessment",
    change_anew_text,
    change_nothing: "Cancel",
    change_nothing_text: "Nothing changes.",
};

fn listed(n_divisions: usize, n_zones: usize) -> String {
    format!(
        "{n_divisions} county-level divisions (31 October 2021) and {n_zones} national development zones (national catalogue of development zones, 2018 edition; the Zhengzhou airport economy zone by State Council letter 45 of 2013)."
    )
}

fn found(n: usize) -> String {
    match n {
        0 => {
            "None found. Check the spelling; a development zone that is not listed is entered below."
                .to_owned()
        }
        1 => "1 found. Click it or press Enter to choose it.".to_owned(),
        n => format!("{n} found. Click one; Enter moves to the first."),
    }
}

fn former(name: &str, year: u16) -> String {
    format!("formerly {name}, abolished in {year}")
}

fn zone_is_listed(name: &str) -> String {
    format!("“{name}” is a county, city or district: find and choose it above.")
}

fn change_title(from: &str, to: &str) -> String {
    format!("Change the applicant from {from} to {to}?")
}

fn change_name_text(from: &str, to: &str, route: &str) -> String {
    format!(
        "Indicators, eligibility, evidence, creation plan, procedure, and who filled it in and when are all kept, as those of {to}. Name, code, prefecture and type become those of {to}, and the route becomes “{route}”. The draft on this PC is renamed; {from} keeps no draft of its own."
    )
}

fn change_anew_text(from: &str, to: &str) -> String {
    format!(
        "Begins an empty assessment of {to}, without the data entered here. That of {from} stays as it is, as a draft on this PC, and can be continued from the start page."
    )
}

const fn kind_of(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::County => "county",
        ApplicantKind::CountyLevelCity => "county-level city",
        ApplicantKind::District => "district",
        ApplicantKind::DevelopmentZone => "development zone",
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

fn reference_later(reference: Date, filled_in: Date) -> String {
    format!(
        "The reference date {reference} lies after {filled_in}, the day of filling in: nobody can state what has not happened yet. Check both dates; the prefecture judges every county by a reference date of its own."
    )
}

fn route_differs(name: &str, is_listed: bool) -> String {
    let is = if is_listed { "is" } else { "is not" };
    format!(
        "{name} {is} in the list of province-administered counties; check the route. A screening follows the list, and its office decides about whatever differs from it."
    )
}
