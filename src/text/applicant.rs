//! The messages about who applies: finding it, and changing it later.
//!
//! Must not know: elements.

use crate::domain::applicant::ApplicantKind;
use crate::domain::date::Date;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ApplicantTexts {
    pub lead: &'static str,
    pub name: &'static str,
    pub code: &'static str,
    pub prefecture: &'static str,
    pub kind: &'static str,
    pub kind_of: fn(ApplicantKind) -> &'static str,
    pub province_administered: &'static str,
    pub route_legend: &'static str,
    /// How many counties apply directly.
    pub route_hint: fn(usize) -> String,
    /// How many a prefecture recommends at most.
    pub route_by_prefecture: fn(u8) -> String,
    pub route_direct: &'static str,
    pub round: &'static str,
    pub data_year: &'static str,
    pub year_of: fn(u16) -> String,
    pub data_year_hint: &'static str,
    pub reference: &'static str,
    pub reference_hint: &'static str,
    /// The list has that county among those that apply directly, or not, and its route says otherwise.
    pub route_differs: fn(&str, bool) -> String,
    /// The reference date lies after the day of filling in.
    pub reference_later: fn(Date, Date) -> String,
    pub prepared_by: &'static str,
    pub prepared_on: &'static str,
    pub find: &'static str,
    pub find_hint: &'static str,
    /// How many divisions and zones are listed.
    pub listed: fn(usize, usize) -> String,
    /// How many were found.
    pub found: fn(usize) -> String,
    /// None was found, but something like it.
    pub near: &'static str,
    /// A former division and the year in which it ended.
    pub former: fn(&str, u16) -> String,
    pub national_zone: &'static str,
    pub zone_title: &'static str,
    pub zone_text: &'static str,
    pub zone_name: &'static str,
    pub zone_nameless: &'static str,
    /// What was typed is the name of a division.
    pub zone_is_listed: fn(&str) -> String,
    pub zone_prefecture: &'static str,
    pub zone_choose: &'static str,
    pub change: &'static str,
    /// From which applicant to which.
    pub change_title: fn(&str, &str) -> String,
    pub change_lead: &'static str,
    pub change_name: &'static str,
    /// From which applicant to which, and by which route that one applies.
    pub change_name_text: fn(&str, &str, &str) -> String,
    pub change_anew: &'static str,
    pub change_anew_text: fn(&str, &str) -> String,
    pub change_nothing: &'static str,
    pub change_nothing_text: &'static str,
}
