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

/// Stands for a name that is not known, with room to write.
pub const BLANK_NAME: &str = "＿＿＿＿＿＿";
/// A line to write on, where a text is not there yet.
pub const BLANK_LINE: &str = "＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿";

/// A numeral of a heading: 一 for 1, 二十一 for 21; whoever numbers more uses digits.
#[must_use]
pub fn numeral(n: usize) -> String {
    const ONES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match (ONES.get(n / 10), ONES.get(n % 10)) {
        (Some(&""), Some(one)) => (*one).to_owned(),
        (Some(&"一"), Some(one)) => format!("十{one}"),
        (Some(ten), Some(one)) => format!("{ten}十{one}"),
        (None, _) | (_, None) => n.to_string(),
    }
}

/// A deadline as official texts write it: `2021年10月底前` for the last day of a month, else
/// `2021年6月15日前`. A day is not put off to the end of its month.
#[must_use]
pub fn due(day: Date) -> String {
    match day.next() {
        Some(next) if next.month() == day.month() => format!("{}前", date(day)),
        Some(_) | None => format!("{}年{}月底前", day.year(), day.month()),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_chinese_up_to_99() {
        let of = [1, 9, 10, 11, 19, 20, 21, 99, 100].map(numeral);
        assert_eq!(of, ["一", "九", "十", "十一", "十九", "二十", "二十一", "九十九", "100"]);
    }

    #[test]
    fn a_deadline_is_the_end_of_a_month_only_on_its_last_day() {
        let of = |text| due(Date::parse(text).unwrap());
        assert_eq!(of("2021-10-31"), "2021年10月底前");
        assert_eq!(of("2021-10-30"), "2021年10月30日前");
        assert_eq!(of("2024-02-28"), "2024年2月28日前");
        assert_eq!(of("2024-02-29"), "2024年2月底前");
        assert_eq!(of("9999-12-31"), "9999年12月底前");
    }
}
