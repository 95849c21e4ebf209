//! The 157 county-level divisions of Henan (National Bureau of Statistics, 31 October 2021).
//!
//! Must not know: who applies, how one is looked up (`domain::directory`), or which counties
//! apply directly: that is the edition's.

use std::sync::LazyLock;

use crate::domain::applicant::{ApplicantKind, DivisionCode};

/// A county, county-level city or district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// GB/T 2260 code, six digits.
    pub code: DivisionCode,
    /// Official name.
    pub name: String,
    /// The prefecture (省辖市) whose code it carries.
    pub prefecture: String,
    /// County, county-level city or district.
    pub kind: ApplicantKind,
    /// The name in pinyin without tones, as `lan kao xian`: as the place is called there,
    /// which is not always what a dictionary gives first.
    pub pinyin: String,
}

/// What a prefecture is called in a list: the code list has a heading for what is directly under
/// the province, and Jiyuan is all of it.
#[must_use]
pub fn prefecture_title(name: &str) -> &str {
    if name == "省直辖县级行政区划" { "济源（省直辖）" } else { name }
}

/// All divisions, in the order of their codes.
#[must_use]
pub fn divisions() -> &'static [Division] {
    static DIVISIONS: LazyLock<Vec<Division>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "tests/core/data.rs reads the embedded file")]
        read(include_str!("division/henan-20211031.csv")).expect("embedded divisions parse")
    });
    &DIVISIONS
}

/// The division that carries a code.
#[must_use]
pub fn division(code: &DivisionCode) -> Option<&'static Division> {
    divisions().iter().find(|division| division.code == *code)
}

fn read(text: &str) -> Option<Vec<Division>> {
    text.lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Option<Division> {
    let mut fields = line.split(',');
    let mut field = || fields.next();
    let (code, name, _, prefecture) = (field()?, field()?, field()?, field()?);
    let (kind, pinyin) = (field()?, field()?);
    Some(Division {
        code: DivisionCode::new(code)?,
        name: name.to_owned(),
        prefecture: prefecture.to_owned(),
        kind: match kind {
            "县" => ApplicantKind::County,
            "县级市" => ApplicantKind::CountyLevelCity,
            "市辖区" => ApplicantKind::District,
            _ => return None,
        },
        pinyin: pinyin.to_owned(),
    })
}
