//! Who applies: a county, county-level city, district or development zone.
//!
//! Must not know: the list of divisions, or whether the applicant may apply.

use std::fmt;

/// The kind of applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApplicantKind {
    /// 县
    County,
    /// 县级市
    CountyLevelCity,
    /// 市辖区
    District,
    /// 开发区: addressed by Zhengzhou's cover letter, but without a code of its own in GB/T 2260.
    DevelopmentZone,
}

impl ApplicantKind {
    /// Every kind, in the order of the choice on the page.
    pub const ALL: [Self; 4] =
        [Self::County, Self::CountyLevelCity, Self::District, Self::DevelopmentZone];
}

/// A code of GB/T 2260: six digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DivisionCode(String);

impl DivisionCode {
    /// The code if the text is six digits.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let six_digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        six_digits.then(|| Self(text.to_owned()))
    }

    /// The six digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of an applicant: not empty, no blanks around it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ApplicantName(String);

impl ApplicantName {
    /// The name if anything is left once the blanks around it are gone.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let name = text.trim();
        (!name.is_empty()).then(|| Self(name.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ApplicantName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The body that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicant {
    /// Official name.
    pub name: ApplicantName,
    /// Code; none for a development zone without one.
    pub code: Option<DivisionCode>,
    /// The prefecture (省辖市) it belongs to; none where it is not known.
    pub prefecture: Option<String>,
    /// What kind of body it is.
    pub kind: ApplicantKind,
    /// Whether it applies to the province directly (省直管县). The county states it; the
    /// list only proposes it, because the source does not say how 济源 applies.
    pub province_administered: bool,
}
