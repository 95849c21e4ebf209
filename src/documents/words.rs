//! What only papers say, in the style of official documents; the report in English, too.
//! What the field's values are called, papers and page take from `terms`.
//!
//! Must not know: which paper it stands on.

use crate::domain::applicant::{Applicant, ApplicantKind};
use crate::domain::date::Date;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::terms::scheme::titled;
use crate::terms::zh::date;

pub mod assumption;
pub mod check;
pub mod report;
pub mod screening;

/// Said on every paper that carries a score or a verdict.
pub const NOT_A_DECISION: &str = "自评参考，不代表认定结论";
/// Stands for a day that is not known, with room to write.
pub const BLANK_DATE: &str = "　　　　年　　月　　日";

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
