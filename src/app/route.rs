//! The addresses of the pages: hash routes, so that they work from disk and in a frame.
//!
//! Must not know: what stands on a page.

use std::fmt;

use crate::domain::id::IndicatorNo;

/// A page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// Where everything begins: continue, open, or start anew.
    #[default]
    Start,
    /// What is to be gathered before filling in.
    Before,
    /// Who applies.
    Applicant,
    /// The six checks.
    Eligibility,
    /// All indicators.
    Indicators,
    /// One indicator.
    Indicator(IndicatorNo),
    /// The score.
    Result,
    /// What would raise the score.
    Improve,
    /// 《创建方案》
    Plan,
    /// Everything entered, to be checked before the export.
    Check,
    /// The prose of the report.
    Narrative,
    /// The catalogue of documents.
    Evidence,
    /// The printable report and the exports.
    Report,
    /// The counties of a prefecture.
    Screening,
    /// The province's register.
    Province,
    /// The blank paper form.
    Form,
    /// The trainer's view.
    Workshop,
    /// The scoring scheme in use.
    Scheme,
    /// Source, assumptions, privacy.
    About,
    /// The manual.
    Manual,
}

impl Route {
    /// The page of a location hash; anything unknown leads to the start.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        match path.split_once('/') {
            Some(("indicators", no)) => {
                IndicatorNo::parse(no).map_or(Self::Indicators, Self::Indicator)
            }
            // The workshop reads on by itself.
            Some(("workshop", _)) => Self::Workshop,
            // The manual opens at the section about a page.
            Some(("manual", _)) => Self::Manual,
            Some(_) => Self::Start,
            None => match path {
                "before" => Self::Before,
                "applicant" => Self::Applicant,
                "eligibility" => Self::Eligibility,
                "indicators" => Self::Indicators,
                "result" => Self::Result,
                "improve" => Self::Improve,
                "plan" => Self::Plan,
                "check" => Self::Check,
                "narrative" => Self::Narrative,
                "evidence" => Self::Evidence,
                "report" => Self::Report,
                "screening" => Self::Screening,
                "province" => Self::Province,
                "form" => Self::Form,
                "workshop" => Self::Workshop,
                "scheme" => Self::Scheme,
                "about" => Self::About,
                "manual" => Self::Manual,
                _ => Self::Start,
            },
        }
    }
}

impl Route {
    /// Whether it is a page of a county's record, and shows nothing without one.
    #[must_use]
    pub const fn is_of_record(self) -> bool {
        match self {
            Self::Applicant
            | Self::Eligibility
            | Self::Indicators
            | Self::Indicator(_)
            | Self::Result
            | Self::Improve
            | Self::Plan
            | Self::Check
            | Self::Narrative
            | Self::Evidence
            | Self::Report => true,
            Self::Start
            | Self::Before
            | Self::Screening
            | Self::Province
            | Self::Form
            | Self::Workshop
            | Self::Scheme
            | Self::About
            | Self::Manual => false,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("#/"),
            Self::Before => f.write_str("#/before"),
            Self::Applicant => f.write_str("#/applicant"),
            Self::Eligibility => f.write_str("#/eligibility"),
            Self::Indicators => f.write_str("#/indicators"),
            Self::Indicator(no) => write!(f, "#/indicators/{no}"),
            Self::Result => f.write_str("#/result"),
            Self::Improve => f.write_str("#/improve"),
            Self::Plan => f.write_str("#/plan"),
            Self::Check => f.write_str("#/check"),
            Self::Narrative => f.write_str("#/narrative"),
            Self::Evidence => f.write_str("#/evidence"),
            Self::Report => f.write_str("#/report"),
            Self::Screening => f.write_str("#/screening"),
            Self::Province => f.write_str("#/province"),
            Self::Form => f.write_str("#/form"),
            Self::Workshop => f.write_str("#/workshop"),
            Self::Scheme => f.write_str("#/scheme"),
            Self::About => f.write_str("#/about"),
            Self::Manual => f.write_str("#/manual"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDES: [&str; 2] =
        [include_str!("../../docs/zh/embedding.md"), include_str!("../../docs/en/embedding.md")];

    #[test]
    fn every_page_has_one_address_and_every_address_a_page() {
        let four = IndicatorNo::new(4).unwrap();
        for (hash, route) in [
            ("#/", Route::Start),
            ("#/before", Route::Before),
            ("#/applicant", Route::Applicant),
            ("#/eligibility", Route::Eligibility),
            ("#/indicators", Route::Indicators),
            ("#/indicators/4", Route::Indicator(four)),
            ("#/result", Route::Result),
            ("#/improve", Route::Improve),
            ("#/plan", Route::Plan),
            ("#/check", Route::Check),
            ("#/narrative", Route::Narrative),
            ("#/evidence", Route::Evidence),
            ("#/report", Route::Report),
            ("#/screening", Route::Screening),
            ("#/province", Route::Province),
            ("#/form", Route::Form),
            ("#/workshop", Route::Workshop),
            ("#/scheme", Route::Scheme),
            ("#/about", Route::About),
            ("#/manual", Route::Manual),
        ] {
            assert_eq!(Route::parse(hash), route, "{hash}");
            assert_eq!(route.to_string(), hash);
            // A webmaster may begin with any of them.
            let address = format!("`{}`", hash.trim_start_matches("#/"));
            for guide in GUIDES {
                let options = guide.lines().find(|line| line.starts_with("| `start`")).unwrap();
                assert!(route == Route::Start || options.contains(&address), "{address}");
            }
        }
        for (hash, route) in [
            ("", Route::Start),
            ("#", Route::Start),
            ("#/nonsense", Route::Start),
            ("#/nonsense/4", Route::Start),
            ("#/indicators/04", Route::Indicators),
            ("#/indicators/x", Route::Indicators),
            ("#/result/", Route::Result),
            ("#/workshop/3/9/1", Route::Workshop),
            ("#/manual/indicators/4", Route::Manual),
        ] {
            assert_eq!(Route::parse(hash), route, "{hash}");
        }
    }
}
