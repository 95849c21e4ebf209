//! Finding who may apply, by whatever an officer types: name, former name, code, pinyin.
//!
//! Must not know: who applies in the end; it offers and never chooses. The compatibility
//! forms of Unicode are folded by whoever asks (`platform::text`): their table is the
//! browser's.

use std::sync::LazyLock;

use crate::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use crate::domain::division::{Division, divisions};
use crate::domain::edition::Edition;
use crate::domain::gather::sort_by_key;
use crate::domain::zone::{Zone, zones};

/// A body that can be named as the applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// A county, county-level city or district.
    Division(&'static Division),
    /// A national development zone.
    Zone(&'static Zone),
}

impl Body {
    /// Every one: the divisions in the order of their codes, then the zones.
    fn all() -> impl Iterator<Item = Self> {
        divisions().iter().map(Self::Division).chain(zones().iter().map(Self::Zone))
    }

    /// Its official name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Division(division) => &division.name,
            Self::Zone(zone) => &zone.name,
        }
    }

    /// The prefecture to which it belongs.
    #[must_use]
    pub fn prefecture(self) -> &'static str {
        match self {
            Self::Division(division) => &division.prefecture,
            Self::Zone(zone) => &zone.prefecture,
        }
    }

    /// It as an applicant under an edition, as far as the lists know it.
    #[must_use]
    pub fn applicant(self, edition: &Edition) -> Option<Applicant> {
        let (code, kind) = match self {
            Self::Division(it) => (Some(it.code.clone()), it.kind),
            Self::Zone(_) => (None, ApplicantKind::DevelopmentZone),
        };
        Some(Applicant {
            name: ApplicantName::new(self.name())?,
            province_administered: code.as_ref().is_some_and(|code| edition.is_direct(code)),
            code,
            prefecture: Some(self.prefecture().to_owned()),
            kind,
        })
    }

    fn pinyin(self) -> &'static str {
        match self {
            Self::Division(division) => &division.pinyin,
            Self::Zone(zone) => &zone.pinyin,
        }
    }

    fn short(self) -> &'static [String] {
        match self {
            Self::Division(_) => &[],
            Self::Zone(zone) => &zone.short,
        }
    }

    /// What it was called before, or what has become part of it.
    fn former(self) -> impl Iterator<Item = &'static Former> {
        former().iter().filter(move |was| matches!(self, Self::Division(it) if it.code == was.now))
    }

    /// What it is called now.
    fn names(self) -> impl Iterator<Item = &'static str> {
        self.short().iter().map(String::as_str).chain([self.name()])
    }

    /// How well what it is now fits a query; none if it does not.
    fn fit(self, query: &str) -> Option<Fit> {
        let named = self.names().filter_map(|name| fit(name, self.prefecture(), query)).min();
        let coded = match self {
            Self::Division(it) if it.code.as_str().starts_with(query) => Some(Fit::Begins),
            Self::Division(_) | Self::Zone(_) => None,
        };
        let within = self.prefecture().contains(query).then_some(Fit::Prefecture);
        [named, coded, spelled(self.pinyin(), query), within].into_iter().flatten().min()
    }
}

/// A county-level division that is no more, and what it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// What it was called.
    pub name: String,
    /// The code that it had.
    pub code: DivisionCode,
    /// The division that it is now, or is a part of.
    pub now: DivisionCode,
    /// The year in which the change was approved.
    pub year: u16,
    /// The number of the approval; empty where it was not seen.
    pub source: String,
}

/// The county-level divisions of Henan that were renamed or merged since 2010.
#[must_use]
pub fn former() -> &'static [Former] {
    static FORMER: LazyLock<Vec<Former>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "tests/core/directory.rs reads the embedded file")]
        read(include_str!("division/former.csv")).expect("embedded former names parse")
    });
    &FORMER
}

fn read(text: &str) -> Option<Vec<Former>> {
    text.lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Option<Former> {
    let mut fields = line.split(',');
    let (name, code, now) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Former {
        name: name.to_owned(),
        code: DivisionCode::new(code)?,
        now: DivisionCode::new(now)?,
        year: fields.next()?.parse().ok()?,
        source: fields.next()?.to_owned(),
    })
}

/// A body that fits a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which one.
    pub body: Body,
    /// The former division by which it was found, where its present names do not fit.
    pub former: Option<&'static Former>,
}

/// How well a name fits a query, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Begins,
    Within,
    Prefecture,
}

/// The bodies that a query fits, the best first: by their name, with or without the
/// prefecture before it, a former name, the begin of their code, of their pinyin or of its
/// initials; or all of a prefecture. An empty query finds none.
#[must_use]
pub fn find(query: &str) -> Vec<Found> {
    let query = folded(query);
    let query = within_henan(&query);
    if query.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<_> = Body::all().filter_map(|body| look(body, query)).collect();
    sort_by_key(&mut found, |(fit, _)| *fit);
    found.into_iter().map(|(_, found)| found).collect()
}

fn look(body: Body, query: &str) -> Option<(Fit, Found)> {
    let now = body.fit(query).map(|fit| (fit, None));
    let was = body.former().filter_map(|was| {
        let named = fit(&was.name, body.prefecture(), query);
        let coded = was.code.as_str().starts_with(query).then_some(Fit::Begins);
        Some(([named, coded].into_iter().flatten().min()?, Some(was)))
    });
    // The first of equals: what it is now goes before what it was.
    let (fit, former) = now.into_iter().chain(was).min_by_key(|(fit, _)| *fit)?;
    Some((fit, Found { body, former }))
}

/// The most near matches that are offered: more of them would say nothing.
const MOST_NEAR: usize = 3;

/// The bodies that may be meant by a name which fits none: it says another kind, as 郾城县
/// for 郾城区, or else one of its characters is another one. None where too many are as near.
#[must_use]
pub fn near(query: &str) -> Vec<Body> {
    let query = folded(query);
    let query = within_henan(&query);
    let of = |is_near: fn(&str, &str) -> bool| -> Vec<_> {
        let names = |body: &Body| body.names().chain(body.former().map(|was| was.name.as_str()));
        Body::all().filter(|body| names(body).any(|name| is_near(name, query))).collect()
    };
    let near = of(|name, query| stem(name) == stem(query));
    let near = if near.is_empty() { of(differ_by_one) } else { near };
    if near.len() > MOST_NEAR { Vec::new() } else { near }
}

/// A name without what it is: 封丘 of 封丘县. A name of two characters has nothing else.
fn stem(name: &str) -> &str {
    let at = name.char_indices().next_back().map_or(0, |(at, _)| at);
    name.get(..at).filter(|stem| stem.chars().count() > 1).unwrap_or(name)
}

fn differ_by_one(name: &str, query: &str) -> bool {
    let n = query.chars().count();
    [name, stem(name)].into_iter().filter(|name| n > 1 && name.chars().count() == n).any(|name| {
        name.chars().zip(query.chars()).filter(|(one, other)| one != other).count() == 1
    })
}

/// How well a name fits, with or without its prefecture before it. A single character
/// behind the prefecture is none of a name: 新乡县 is not every county of 新乡.
fn fit(name: &str, prefecture: &str, query: &str) -> Option<Fit> {
    let short = prefecture.strip_suffix('市').unwrap_or(prefecture);
    let after = [prefecture, short].into_iter().filter_map(|before| query.strip_prefix(before));
    let queries = after.filter(|rest| rest.chars().count() > 1).chain([query]);
    queries.filter_map(|query| plain_fit(name, query)).min()
}

fn plain_fit(name: &str, query: &str) -> Option<Fit> {
    if name == query || stem(name) == query {
        Some(Fit::Whole)
    } else if name.starts_with(query) {
        Some(Fit::Begins)
    } else {
        name.contains(query).then_some(Fit::Within)
    }
}

/// Whether a query begins the pinyin or its initials.
fn spelled(pinyin: &str, query: &str) -> Option<Fit> {
    let syllables = || pinyin.split(' ');
    let whole: String = syllables().collect();
    let initials: String = syllables().filter_map(|syllable| syllable.chars().next()).collect();
    let last = syllables().next_back().unwrap_or_default();
    if whole == query || whole.strip_suffix(last) == Some(query) || initials == query {
        Some(Fit::Whole)
    } else {
        (whole.starts_with(query) || initials.starts_with(query)).then_some(Fit::Begins)
    }
}

/// What follows the name of the province, where anything does.
fn within_henan(query: &str) -> &str {
    let rest = query.strip_prefix("河南省").or_else(|| query.strip_prefix("河南"));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(query)
}

/// A query without what an input method or a copy adds: blanks, full width, capitals, the
/// marks between syllables, and radicals in the place of the characters that they look like.
fn folded(query: &str) -> String {
    let written = |one: &char| {
        !one.is_whitespace()
            && !matches!(one, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\'' | '’' | '-')
    };
    let plain = |one: char| match one {
        '！'..='～' => char::from_u32(u32::from(one) - 0xFEE0).unwrap_or(one),
        _ => RADICALS.iter().find(|(radical, _)| *radical == one).map_or(one, |(_, of)| *of),
    };
    query.chars().map(plain).filter(written).flat_map(char::to_lowercase).collect()
}

/// Radicals that PDF files hand over in the place of characters of the names, and that the
/// compatibility forms of Unicode leave alone (`EquivalentUnifiedIdeograph.txt`).
const RADICALS: [(char, char); 6] =
    [('⻄', '西'), ('⻓', '长'), ('⻔', '门'), ('⻢', '马'), ('⻩', '黄'), ('⻰', '龙')];
