//! What speaks against a file, and what the papers say beside one that is taken.
//!
//! Must not know: when any of it holds.

use crate::domain::date::Date;
use crate::domain::framework::Bilingual;
use crate::domain::id::SchemeId;
use crate::domain::identity::Misfit;
use crate::screening::submission::Difference;

/// What speaks against a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Objection {
    /// Made under another scheme. All files may be scored anew under the chosen one.
    OtherScheme(OtherScheme),
    /// A county of another prefecture.
    OtherPrefecture(String),
    /// A development zone that the office did not add to its roster; it states that
    /// prefecture.
    OtherZone(Option<String>),
    /// Made for another round.
    OtherRound(u16),
    /// It is not who it says, by the lists. The office says which county it is of.
    Identity(Misfit),
    /// The office does not use it.
    NotUsed,
    /// The stored result is not what comes out.
    ResultDiffers {
        /// In how many places.
        places: usize,
        /// The first of them.
        first: Difference,
    },
    /// The stored digest is not that of the content.
    DigestDiffers {
        /// The code that the file carries, if any.
        stored: Option<String>,
        /// The code of its content.
        content: String,
    },
    /// The code typed from the paper is not that of the file: two different documents.
    CodeDiffers {
        /// What was typed.
        typed: String,
        /// The code of the content.
        content: String,
    },
    /// The office prefers another file of the county.
    NotPreferred {
        /// That one's position.
        preferred: usize,
    },
    /// Another file of the county is newer, and is proposed.
    Older {
        /// That one's position.
        newer: usize,
    },
    /// The same content as another file.
    Copy {
        /// That one's position.
        of: usize,
    },
    /// Other files of the county differ and are not older: the office must choose.
    Undecided {
        /// Their positions.
        others: Vec<usize>,
    },
}

/// How a scheme is another than the chosen one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OtherScheme {
    /// It has another id.
    Id(SchemeId),
    /// It has the same id, but other weights, rules or words.
    Content(SchemeId),
    /// It has the name of a shipped one, which is held here, and other content.
    Namesake(Bilingual),
}

/// What the papers say beside a file that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// It was made under another scheme and scored anew.
    Rescored(OtherScheme),
    /// The office said of which county it is, where the lists say another thing.
    Identified {
        /// In what it differs from the lists.
        misfits: Vec<Misfit>,
        /// What that county is called.
        name: String,
        /// Whether it applies to the province directly.
        direct: bool,
    },
    /// The office took it although this spoke against it.
    Admitted(Objection),
    /// It is the newest of several files of the county.
    NewestOf(usize),
    /// The office prefers it among so many files of the county.
    PreferredOf(usize),
    /// The code typed from the paper is that of the file.
    CodeConfirmed,
    /// It states that reference date; the county is judged under that of the screening.
    OwnReferenceDate {
        /// That of the county.
        own: Date,
        /// That of the screening.
        judged: Date,
    },
    /// Its figures are of another year than is usual in the round of the screening.
    OtherDataYear {
        /// That of the county.
        own: u16,
        /// The year before the round.
        usual: u16,
    },
    /// An assessment without a digest: whether it was changed on its way, nothing shows.
    NoDigest,
}
