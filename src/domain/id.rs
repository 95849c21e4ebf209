//! Names that schemes and files give to things: plain ASCII, compared letter by letter.
//!
//! Must not know: what the names stand for. A name carries no meaning to be parsed out.

use std::fmt;

/// The most characters an id may have.
pub const MAX_ID: usize = 64;

/// Whether a text may stand as an id: 1 to 64 ASCII letters, digits, `_` or `-`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=MAX_ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The id if the text may stand as one.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.to_owned()))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// The name of an input within its indicator, as `permits_reported`.
    InputId
}
id! {
    /// The name of a scoring item within its indicator, as `permits`.
    ItemId
}
id! {
    /// The name of a scheme, as `equal-2021`.
    SchemeId
}
id! {
    /// The name of a grade within its scheme, as `ready`.
    GradeId
}
id! {
    /// The name of a department within its scheme, as `market`.
    DepartmentId
}
id! {
    /// The name of a framework edition, as `henan-2021`.
    FrameworkId
}
id! {
    /// The name of a document that is handed in, as `formal_letter`.
    DocumentId
}

/// The notice's own number of an indicator, 1 to 99. Never renumbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IndicatorNo(u8);

impl IndicatorNo {
    /// The number if it is one that a framework may carry.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if matches!(number, 1..=99) { Some(Self(number)) } else { None }
    }

    /// Parses the plain notation without leading zeros, as it keys the answers of a file.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.parse().ok().and_then(Self::new)?;
        (number.to_string() == text).then_some(number)
    }

    /// The number itself.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl fmt::Display for IndicatorNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
