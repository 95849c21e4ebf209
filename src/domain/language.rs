//! The languages that the product speaks.
//!
//! Must not know: any message.

/// A language of the interface and of bilingual texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Chinese, the language of the notice.
    #[default]
    Zh,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// The tag for `lang` attributes.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }

    /// The language of a tag, with or without its country; none if it is not spoken here.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = |tag: &'static str| tag.split('-').next().unwrap_or(tag);
        Self::ALL.into_iter().find(|it| tag == it.tag() || tag == primary(it.tag()))
    }

    /// What it is called in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Zh => "中文",
            Self::En => "English",
        }
    }

    /// The others, in the order of all.
    pub fn others(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |other| *other != self)
    }
}
