//! A file as it was handed in (报送文件): a county's report or assessment, or the reason why
//! it is neither.
//!
//! Must not know: how a file is opened, what the other files are, whether it is taken.

use std::rc::Rc;

use crate::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use crate::domain::division::{Division, division};
use crate::domain::edition::Edition;
use crate::domain::framework::Bilingual;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::screening::intake::waiver::Waiver;

/// A file with what the office says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// The name of the file.
    pub name: String,
    /// What it holds.
    pub content: Content,
    /// The code that the office typed from the paper; empty if none.
    pub typed_code: String,
    /// In spite of what the office takes it.
    pub admitted: Vec<Waiver>,
    /// Whether the office prefers it among several files of one county.
    pub preferred: bool,
    /// What the office says of whose it is.
    pub identity: Identity,
}

/// Whose file it is, as far as the office says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Identity {
    /// The office has said nothing: whose the file says it is.
    #[default]
    AsStated,
    /// It is of that county, whatever it says.
    County {
        /// Which one.
        code: DivisionCode,
        /// Whether it applies to the province directly.
        direct: bool,
    },
    /// It is not used.
    NotUsed,
}

impl Identity {
    /// The listed county that the office says it is, and whether it applies directly.
    #[must_use]
    pub fn county(&self) -> Option<(&'static Division, bool)> {
        match self {
            Self::County { code, direct } => Some((division(code)?, *direct)),
            Self::AsStated | Self::NotUsed => None,
        }
    }
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A county's report or assessment, computed again. Shared, so that a copy of a
    /// screening of five hundred files costs next to nothing.
    County(Rc<CountyFile>),
    /// Nothing that a screening can use.
    Refused(Refusal),
}

/// A county's report or assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountyFile {
    /// Computed again from the assessment of the file, under its own scheme.
    pub report: Rc<Report>,
    /// Whether its own scheme was known. An assessment only names its scheme; where that one
    /// is neither shipped nor the chosen one, `report` is under the chosen one.
    pub scheme_known: bool,
    /// The same under the scheme of the screening, where that was asked for.
    pub rescored: Option<Rc<Report>>,
    /// The code of the content as it was handed in, which a paper made from it carries.
    pub code: String,
    /// Whether the stored digest is that of the content.
    pub digest: StoredDigest,
    /// Where the stored result says another thing than what comes out, each place once.
    pub differences: Vec<Difference>,
    /// The text of the file in canonical form, kept to be saved again.
    pub source: String,
}

/// What a file says of its own digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredDigest {
    /// An assessment has none.
    Absent,
    /// It fits the content.
    Fits,
    /// It does not: the content was changed after the digest was made.
    Differs {
        /// The code that the file carries, if any.
        stored: Option<String>,
    },
}

/// A place at which a stored result is not what comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which value.
    pub place: ResultPlace,
    /// The score that the file states, or both ends of it; none where it is no score.
    pub stored: Option<String>,
    /// The score that comes out, likewise.
    pub recomputed: Option<String>,
}

/// A value of a result, as far as it is told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultPlace {
    /// The total.
    Total,
    /// The base.
    Base,
    /// The bonus.
    Bonus,
    /// The grade.
    Grade,
    /// A dimension, by its number in the notice.
    Dimension(String),
    /// An indicator, with its items.
    Indicator(IndicatorNo),
    /// The checks and the verdict.
    Eligibility,
    /// The steps of the procedure.
    Procedure,
    /// How many indicators are answered.
    Completeness,
    /// Anything else.
    Other,
}

/// Why a file is nothing that a screening can use. None of these can be waived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There were so many files before it.
    TooManyFiles {
        /// The most.
        most: usize,
    },
    /// More than so many bytes.
    TooLarge {
        /// The most.
        most: usize,
    },
    /// Nothing at all.
    EmptyFile,
    /// Not UTF-8 text, but as far as its bytes tell in that encoding.
    NotUtf8(TextEncoding),
    /// Not JSON from this place on; both count from 1.
    NotJson {
        /// The line.
        line: usize,
        /// The column, in characters.
        column: usize,
    },
    /// Half a character (a lone surrogate) at this place; both count from 1.
    HalfCharacter {
        /// The line.
        line: usize,
        /// The column, in characters.
        column: usize,
    },
    /// Nested too deep.
    TooDeep,
    /// A file of another kind: a scheme, a draft, a register, or nothing of ours.
    OtherKind(OtherKind),
    /// Written by a newer version of the product.
    NewerVersion(i64),
    /// Made for another edition of the guiding indicators.
    OtherFramework(String),
    /// A training example, of that applicant.
    Demo(String),
    /// It breaks the rules of its format.
    Invalid {
        /// In how many places.
        problems: usize,
        /// What is said of the first of them, and where it is.
        first: Bilingual,
    },
    /// A workbook that was not read: what the one who read it says of it.
    Workbook(Bilingual),
    /// An archive that was not opened, or a file in one: what the one who looked says of it.
    Archive(Bilingual),
    /// A saved screening from which nobody's file can be taken: nobody is chosen in it, or a
    /// county of which it holds no used file.
    NoNominee,
    /// The browser could not read it.
    Unreadable,
}

/// Which encoding a file that is not UTF-8 seems to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-16, as Notepad writes it under the name Unicode.
    Utf16,
    /// GBK or GB 18030, as older Chinese programs write it under the name ANSI.
    Gbk,
    /// None of these; it may be no text at all.
    Unknown,
}

/// Which other kind a file is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// A scoring scheme.
    Scheme,
    /// A draft, whose county has not exported it yet.
    Draft,
    /// A saved screening.
    Screening,
    /// A register of the province.
    Register,
    /// Nothing of ours.
    Unknown,
}

/// What tells one county from another: its code; for a development zone, which has none of
/// its own, its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountyKey {
    /// A county, county-level city or district.
    Code(DivisionCode),
    /// A development zone.
    Name(ApplicantName),
}

impl CountyKey {
    /// The key of an applicant.
    #[must_use]
    pub fn of(applicant: &Applicant) -> Self {
        match (&applicant.code, applicant.kind) {
            (None, _) | (Some(_), ApplicantKind::DevelopmentZone) => {
                Self::Name(applicant.name.clone())
            }
            (
                Some(code),
                ApplicantKind::County | ApplicantKind::CountyLevelCity | ApplicantKind::District,
            ) => Self::Code(code.clone()),
        }
    }
}

impl Submission {
    /// A file of which the office has said nothing yet.
    #[must_use]
    pub fn new(name: &str, content: Content) -> Self {
        Self {
            name: name.to_owned(),
            content,
            typed_code: String::new(),
            admitted: Vec::new(),
            preferred: false,
            identity: Identity::AsStated,
        }
    }

    /// A file for which there was no room any more.
    #[must_use]
    pub fn surplus(name: &str) -> Self {
        let most = crate::screening::MAX_FILES;
        Self::new(name, Content::Refused(Refusal::TooManyFiles { most }))
    }

    /// Whether it came when there was no room any more.
    #[must_use]
    pub const fn is_surplus(&self) -> bool {
        matches!(self.content, Content::Refused(Refusal::TooManyFiles { .. }))
    }

    /// The county's file, if it is one.
    #[must_use]
    pub fn county(&self) -> Option<&CountyFile> {
        match &self.content {
            Content::County(file) => Some(file),
            Content::Refused(_) => None,
        }
    }

    /// Which county it is of: as the office says, else as the file does.
    #[must_use]
    pub fn key(&self) -> Option<CountyKey> {
        let stated = self.county()?.key();
        let said = self.identity.county().map(|(listed, _)| CountyKey::Code(listed.code.clone()));
        Some(said.unwrap_or(stated))
    }

    /// What that county is called: by the list, a zone as the file says.
    #[must_use]
    pub fn county_name(&self) -> Option<String> {
        let stated = &self.county()?.report.assessment.applicant.name;
        let listed = match self.key()? {
            CountyKey::Code(code) => division(&code).map(|listed| listed.name.clone()),
            CountyKey::Name(_) => None,
        };
        Some(listed.unwrap_or_else(|| stated.to_string()))
    }

    /// Whether that county applies to the province directly: as the office decided, else by
    /// the list of the edition. A zone stands in no list.
    #[must_use]
    pub fn is_direct(&self, edition: &Edition) -> bool {
        match (self.identity.county(), self.key()) {
            (Some((_, direct)), _) => direct,
            (None, Some(CountyKey::Code(code))) => edition.is_direct(&code),
            (None, Some(CountyKey::Name(_)) | None) => false,
        }
    }
}

impl CountyFile {
    /// What was made here and never was a file, for what is shown as an example: without code,
    /// digest and source.
    #[must_use]
    pub const fn made_here(report: Rc<Report>) -> Self {
        Self {
            report,
            scheme_known: true,
            rescored: None,
            code: String::new(),
            digest: StoredDigest::Absent,
            differences: Vec::new(),
            source: String::new(),
        }
    }

    /// Which county it says it is of.
    #[must_use]
    pub fn key(&self) -> CountyKey {
        CountyKey::of(&self.report.assessment.applicant)
    }

    /// Scores it anew under a scheme; nothing where it was made under that one.
    pub fn rescore(&mut self, scheme: &Rc<Scheme>) {
        self.rescored = (!self.is_under(scheme)).then(|| self.under(scheme));
    }

    /// Whether it was made under exactly this scheme: the same id and the same content.
    #[must_use]
    pub fn is_under(&self, scheme: &Rc<Scheme>) -> bool {
        self.report.assessment.scheme == scheme.id && self.report.scheme == *scheme
    }

    /// Its report under a scheme.
    #[must_use]
    pub fn under(&self, scheme: &Rc<Scheme>) -> Rc<Report> {
        let made = std::iter::once(&self.report).chain(&self.rescored);
        let mut fitting = made.filter(|report| report.scheme == *scheme);
        fitting.next().cloned().unwrap_or_else(|| {
            let assessment = self.report.assessment.clone();
            Rc::new(Report::new(scheme.clone(), assessment))
        })
    }
}
