//! The Chinese words of the papers for the field's values, in the style of official
//! documents; those of the report in English, too.
//!
//! Must not know: which paper they stand on.

use std::fmt::Display;

use crate::documents::words::scheme::titled;
use crate::domain::applicant::{Applicant, ApplicantKind};
use crate::domain::date::Date;
use crate::domain::decimal::Interval;
use crate::domain::edition::Edition;
use crate::domain::facts::{EnergyGrade, EventLevel};
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::eligibility::procedure::{Deadline, Route};

pub mod assumption;
pub mod check;
pub mod definition;
pub mod derivation;
pub mod english;
pub mod figure;
pub mod finding;
pub mod report;
pub mod scheme;
pub mod score;
pub mod screening;

/// A text in quotation marks; those within it become the inner ones (GB/T 15834-2011).
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("“{}”", text.replace('“', "‘").replace('”', "’"))
}

/// Said on every paper that carries a score or a verdict.
pub const NOT_A_DECISION: &str = "自评参考，不代表认定结论";
/// Stands where there is nothing to say.
pub const NOTHING: &str = "—";
/// Stands for a day that is not known, with room to write.
pub const BLANK_DATE: &str = "　　　　年　　月　　日";

/// A day as official texts write it: `2021年4月1日`.
#[must_use]
pub fn date(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// A day, or a word for none.
#[must_use]
pub fn date_or(day: Option<Date>, none: &str) -> String {
    day.map_or_else(|| none.to_owned(), date)
}

/// A text, or a word for none.
#[must_use]
pub fn text_or(text: &str, none: &str) -> String {
    if text.is_empty() { none.to_owned() } else { text.to_owned() }
}

/// One number once settled, else both ends: `61.50–84.00`.
#[must_use]
pub fn interval<T: Display + Copy + PartialEq>(interval: Interval<T>) -> String {
    if interval.is_settled() {
        interval.low.to_string()
    } else {
        format!("{}–{}", interval.low, interval.high)
    }
}

/// Both ends, or the dash where there is nothing to score.
#[must_use]
pub fn interval_or_nothing<T: Display + Copy + PartialEq>(score: Option<Interval<T>>) -> String {
    score.map_or_else(|| NOTHING.to_owned(), interval)
}

/// The scheme's name with what it is.
#[must_use]
pub fn scheme(scheme: &Scheme) -> String {
    titled(scheme, Language::Zh)
}

/// What the scheme says that it rests on; of one from a file, that it is the scheme that says so.
#[must_use]
pub fn basis_of(scheme: &Scheme) -> String {
    match scheme.origin {
        Origin::Shipped | Origin::Own => scheme.basis.clone(),
        Origin::Foreign | Origin::Namesake(_) => format!("方案文件自述：{}", scheme.basis),
    }
}

/// The kind of applicant.
#[must_use]
pub const fn applicant_kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::County => "县",
        ApplicantKind::CountyLevelCity => "县级市",
        ApplicantKind::District => "市辖区",
        ApplicantKind::DevelopmentZone => "开发区",
    }
}

/// Who signs for an applicant. The notice knows people's governments only; a development
/// zone is led by an administrative committee (管理委员会).
#[must_use]
pub fn signer(applicant: &Applicant) -> String {
    let name = applicant.name.as_str();
    match applicant.kind {
        ApplicantKind::County | ApplicantKind::CountyLevelCity | ApplicantKind::District => {
            format!("{name}人民政府")
        }
        ApplicantKind::DevelopmentZone if name.ends_with("委员会") || name.ends_with("管委会") => {
            name.to_owned()
        }
        ApplicantKind::DevelopmentZone => format!("{name}管理委员会"),
    }
}

/// The route of an application.
#[must_use]
pub fn route(route: Route, edition: &Edition) -> String {
    match route {
        Route::Direct => "省直管县（市），直接向省发展改革委申报，不占省辖市推荐名额".to_owned(),
        Route::ByPrefecture => {
            let quota = edition.quota;
            format!("由所属省辖市择优推荐，每个省辖市原则上推荐不超过{quota}个")
        }
    }
}

/// Whether the application is in time.
#[must_use]
pub fn deadline(deadline: Deadline) -> String {
    match deadline {
        Deadline::InTime(last) => format!("按时报送（截止日期为{}）", date(last)),
        Deadline::Late(last) => format!("逾期报送（截止日期为{}）", date(last)),
        Deadline::Open(last) => format!("尚未报送（截止日期为{}）", date(last)),
        Deadline::UnknownToSource => "《通知》未载明本批次的截止日期".to_owned(),
    }
}

/// Whether a document is ready.
#[must_use]
pub const fn ready(ready: Option<bool>) -> &'static str {
    match ready {
        Some(true) => "已备",
        Some(false) => "未备",
        None => "待核实",
    }
}

/// The level of an event.
#[must_use]
pub const fn event_level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "一般",
        EventLevel::Larger => "较大",
        EventLevel::Major => "重大",
        EventLevel::Extraordinary => "特别重大",
    }
}

/// The grade of a year's energy target.
#[must_use]
pub const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "超额完成",
        EnergyGrade::Met => "完成",
        EnergyGrade::BasicallyMet => "基本完成",
        EnergyGrade::NotMet => "未完成",
        EnergyGrade::Unknown => "待核实",
    }
}
