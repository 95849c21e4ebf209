//! The documents that show the statements of a county to be true (佐证材料): each once, with
//! the indicators and checks that it is for. Named, not attached.
//!
//! Must not know: papers, and where files lie.

use std::collections::BTreeSet;
use std::fmt;

use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::edition::check::CheckId;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::gather::sort_by_key;
use crate::domain::id::IndicatorNo;

pub mod file_name;
pub mod folder;

/// The most pages or copies of a document.
pub const MOST_PAGES: u16 = 9_999;

/// The most numbers that are remembered as withdrawn.
pub const MOST_WITHDRAWN: usize = 9_999;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Its number in the catalogue: given once it is for something, and kept.
    pub code: Option<Code>,
    /// What it is called; empty until that is stated.
    pub title: String,
    /// Of which kind it is.
    pub kind: Option<Kind>,
    /// Its document number; empty if it has none.
    pub number: String,
    /// Who issued it; empty if not stated.
    pub issuer: String,
    /// When it was issued.
    pub date: Option<Date>,
    /// How many pages it has.
    pub pages: Option<u16>,
    /// In how many copies it is handed in.
    pub copies: Option<u16>,
    /// Whether the original is handed in, and not a copy; none until stated.
    pub original: Option<bool>,
    /// Where it is kept; empty if not stated.
    pub kept_at: String,
    /// What it shows.
    pub shows: BTreeSet<Shows>,
    /// What was noted of its file.
    pub file: Option<NotedFile>,
}

impl Evidence {
    /// Whether it is there: a document without a title is none.
    #[must_use]
    pub fn is_titled(&self) -> bool {
        !self.title.trim().is_empty()
    }

    /// Whether it is for that.
    #[must_use]
    pub fn is_for(&self, what: Shows) -> bool {
        self.shows.contains(&what)
    }

    /// The indicators that it is for.
    pub fn indicators(&self) -> impl Iterator<Item = IndicatorNo> {
        self.shows.iter().filter_map(|of| match of {
            Shows::Indicator(no) => Some(*no),
            Shows::Check(_) => None,
        })
    }
}

/// What a document shows: the checks before the indicators, as in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shows {
    /// The facts of a check.
    Check(CheckId),
    /// The answer to an indicator.
    Indicator(IndicatorNo),
}

/// The kind of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// 规范文件
    Rules,
    /// 说明报告
    Report,
    /// 统计表格
    Statistics,
    /// 实景图片
    Photographs,
    /// 其他
    Other,
}

impl Kind {
    /// Every kind, in the order of the catalogue.
    pub const ALL: [Self; 5] =
        [Self::Rules, Self::Report, Self::Statistics, Self::Photographs, Self::Other];
}

/// What was noted of a file that stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotedFile {
    /// What it is called.
    pub name: String,
    /// Its bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Hex,
}

/// The number of a document, as `4-01` or `核1-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Under which number of the catalogue it stands.
    pub under: Under,
    /// Which one it is there, from 1.
    pub serial: u16,
}

/// A number of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Under {
    /// A check, by its position from 1.
    Check(u8),
    /// An indicator.
    Indicator(IndicatorNo),
}

/// Before the number of a check.
const CHECK: &str = "核";

impl Under {
    /// The number of what a document shows.
    #[must_use]
    pub fn new(what: Shows, edition: &Edition) -> Option<Self> {
        match what {
            Shows::Indicator(no) => Some(Self::Indicator(no)),
            Shows::Check(id) => {
                let at = edition.checks.iter().position(|check| check.id == id)?;
                u8::try_from(at + 1).ok().map(Self::Check)
            }
        }
    }
}

impl fmt::Display for Under {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Check(at) => write!(f, "{CHECK}{at}"),
            Self::Indicator(no) => write!(f, "{no}"),
        }
    }
}

impl Code {
    /// Parses a number as it is written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (under, serial) = text.split_once('-')?;
        let under = match under.strip_prefix(CHECK) {
            Some(at) => Under::Check(IndicatorNo::parse(at)?.get()),
            None => Under::Indicator(IndicatorNo::parse(under)?),
        };
        let code = Self { under, serial: serial.parse().ok().filter(|serial| *serial > 0)? };
        (code.to_string() == text).then_some(code)
    }

    /// The number of the next document that shows that first, beyond all that were given.
    #[must_use]
    pub fn next(documents: &Entries<Evidence>, withdrawn: &BTreeSet<Self>, under: Under) -> Self {
        let known = documents.values().filter_map(|document| document.code);
        let known = known.chain(withdrawn.iter().copied());
        let taken = known.filter(|code| code.under == under).map(|code| code.serial).max();
        Self { under, serial: taken.unwrap_or(0).saturating_add(1) }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.under, self.serial)
    }
}

/// The documents by their numbers; those without one last.
#[must_use]
pub fn in_order(documents: &Entries<Evidence>) -> Vec<(EntryId, &Evidence)> {
    let mut all: Vec<_> = documents.iter().collect();
    sort_by_key(&mut all, |(_, document)| (document.code.is_none(), document.code));
    all
}

/// Numbers every document that shows something and has no number yet, in their order.
pub fn number(documents: &mut Entries<Evidence>, withdrawn: &BTreeSet<Code>, edition: &Edition) {
    let without = documents.iter().filter(|(_, it)| it.code.is_none());
    let ids: Vec<_> = without.map(|(id, _)| id).collect();
    for id in ids {
        let first = documents.get(id).and_then(|document| document.shows.first().copied());
        let under = first.and_then(|what| Under::new(what, edition));
        let code = under.map(|under| Code::next(documents, withdrawn, under));
        if let Some(document) = documents.get_mut(id) {
            document.code = code;
        }
    }
}

/// Remembers that a number was withdrawn, so that no other document gets it. Beyond the most,
/// an earlier one is forgotten where a later one of the same kind keeps it from being given again.
pub fn withdraw(withdrawn: &mut BTreeSet<Code>, code: Code) {
    withdrawn.insert(code);
    if withdrawn.len() > MOST_WITHDRAWN {
        let pairs = withdrawn.iter().zip(withdrawn.iter().skip(1));
        let mut earlier = pairs.filter(|(one, next)| one.under == next.under).map(|(one, _)| *one);
        if let Some(earlier) = earlier.next() {
            withdrawn.remove(&earlier);
        }
    }
}

/// A SHA-256 in 64 hexadecimal digits, lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sha256Hex(String);

impl Sha256Hex {
    /// The hash if the text is 64 hexadecimal digits; capitals are made small.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let hex = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        hex.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_is_given_twice_however_many_were_withdrawn() {
        let under = |no| Under::Indicator(IndicatorNo::new(no).unwrap());
        let mut withdrawn = BTreeSet::new();
        for serial in 1..=u16::try_from(MOST_WITHDRAWN).unwrap() {
            withdraw(&mut withdrawn, Code { under: under(4), serial });
        }
        assert_eq!(withdrawn.len(), MOST_WITHDRAWN);
        withdraw(&mut withdrawn, Code { under: under(2), serial: 1 });
        assert_eq!(withdrawn.len(), MOST_WITHDRAWN);
        let next = |no| Code::next(&Entries::new(), &withdrawn, under(no)).to_string();
        assert_eq!([next(2), next(4), next(5)], ["2-02", "4-10000", "5-01"]);
    }

    #[test]
    fn a_number_is_written_in_one_way() {
        for text in ["4-01", "14-02", "核1-01", "核6-12", "2-100"] {
            assert_eq!(Code::parse(text).map(|code| code.to_string()).as_deref(), Some(text));
        }
        for text in
            ["4-1", "04-01", "4-00", "4", "-01", "核-01", "核01-01", "4-01 ", "４-01", "100-01"]
        {
            assert_eq!(Code::parse(text), None, "{text}");
        }
    }
}
