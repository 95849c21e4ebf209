//! A JSON value as a tree. It keeps what a reader must be able to refuse: duplicate members,
//! and numbers that are not whole.
//!
//! Must not know: any of our formats.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The name of a member: one of ours, or one that a file has.
pub type Name = Cow<'static, str>;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A whole number that every reader keeps exactly.
    Whole(i64),
    /// Any other number. No format has one; it is kept to tell one file from another.
    Fraction(String),
    /// A text: a word of ours, or any other.
    Text(Cow<'static, str>),
    /// A list.
    List(Vec<Node>),
    /// An object, its members in the order of the file.
    Object(Vec<(Name, Node)>),
    /// A tree that a file carries word for word and that is at hand already.
    Known(Arc<Known>),
}

/// A tree in which nothing is wrong, with its canonical text: where a file carries that text,
/// neither is made once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The tree.
    pub node: Node,
    /// Its canonical text.
    pub text: String,
}

static NULL: Node = Node::Null;

impl Node {
    /// The first member of that name; null where there is none, as where it is unknown.
    #[must_use]
    pub fn get(&self, name: &str) -> &Self {
        self.find(name).unwrap_or(&NULL)
    }

    /// The first member of that name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Self> {
        self.members().iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// The first member of that name, to be changed.
    pub fn find_mut(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Object(members) = self else { return None };
        members.iter_mut().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// The members; none if this is not an object.
    #[must_use]
    pub fn members(&self) -> &[(Name, Self)] {
        match self {
            Self::Object(members) => members,
            Self::Known(known) => known.node.members(),
            Self::Null
            | Self::Flag(_)
            | Self::Whole(_)
            | Self::Fraction(_)
            | Self::Text(_)
            | Self::List(_) => &[],
        }
    }

    /// The entries; none if this is not a list.
    #[must_use]
    pub fn entries(&self) -> &[Self] {
        if let Self::List(entries) = self { entries } else { &[] }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The text; empty where there is none.
    #[must_use]
    pub fn text_or_empty(&self) -> String {
        self.text().unwrap_or_default().to_owned()
    }

    /// The whole number, if this is one that fits.
    #[must_use]
    pub fn whole<T: TryFrom<i64>>(&self) -> Option<T> {
        if let Self::Whole(number) = self { T::try_from(*number).ok() } else { None }
    }

    /// True or false, if this is either.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        if let Self::Flag(flag) = self { Some(*flag) } else { None }
    }

    /// A word of ours.
    #[must_use]
    pub const fn word(word: &'static str) -> Self {
        Self::Text(Cow::Borrowed(word))
    }

    /// A text of anything that prints.
    #[must_use]
    pub fn string(value: impl fmt::Display) -> Self {
        Self::Text(value.to_string().into())
    }

    /// A text of anything that prints; null for nothing.
    #[must_use]
    pub fn string_or_null(value: Option<impl fmt::Display>) -> Self {
        value.map_or(Self::Null, Self::string)
    }

    /// A text; null if it is empty.
    #[must_use]
    pub fn text_or_null(text: &str) -> Self {
        if text.is_empty() { Self::Null } else { Self::Text(text.to_owned().into()) }
    }

    /// True, false, or null for nothing.
    #[must_use]
    pub fn flag_or_null(flag: Option<bool>) -> Self {
        flag.map_or(Self::Null, Self::Flag)
    }

    /// A list.
    #[must_use]
    pub fn list(entries: impl IntoIterator<Item = Self>) -> Self {
        Self::List(entries.into_iter().collect())
    }

    /// An object with a member for each pair.
    #[must_use]
    pub fn map(members: impl IntoIterator<Item = (impl Into<Name>, Self)>) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// An object of members that are always there, and of others that are left out where
    /// they say nothing.
    #[must_use]
    pub fn object<const N: usize, const M: usize>(
        needed: [(&'static str, Self); N],
        optional: [(&'static str, Self); M],
    ) -> Self {
        let telling = optional.into_iter().filter(|(_, value)| !value.says_nothing());
        Self::map(needed.into_iter().chain(telling))
    }

    fn says_nothing(&self) -> bool {
        match self {
            Self::Null => true,
            Self::List(entries) => entries.is_empty(),
            Self::Object(members) => members.is_empty(),
            Self::Flag(_) | Self::Whole(_) | Self::Fraction(_) | Self::Text(_) | Self::Known(_) => {
                false
            }
        }
    }
}
