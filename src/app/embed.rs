//! What the page around an embedded checker asks of it, by the parameters of the address.
//!
//! Must not know: frames, messages, and how a colour gets onto the page. What cannot be
//! taken is left out and told, so that a webmaster's slip never stops the county.

use std::fmt;

use crate::app::embed::colour::Colour;
use crate::app::embed::host::{FrameId, HostOrigin};
use crate::app::embed::theme::{RequestedColours, Theme};
use crate::app::route::Route;
use crate::domain::applicant::DivisionCode;
use crate::domain::division::{Division, division};
use crate::domain::language::Language;
use crate::wire::edition_v1;

pub mod colour;
pub mod host;
pub mod theme;

/// What is asked for. Everything may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The county that is offered first.
    pub county: Option<&'static Division>,
    /// The language in which the page begins.
    pub language: Option<Language>,
    /// What of the product is shown.
    pub parts: Parts,
    /// The page that is opened where the address names none.
    pub start: Option<Route>,
    /// How the page looks.
    pub theme: Theme,
    /// The page around that may be told progress and be given an export.
    pub host: Option<HostOrigin>,
    /// By which the page around tells its frames apart.
    pub id: FrameId,
}

/// What of the product is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Parts {
    /// Everything.
    #[default]
    All,
    /// What a county needs: neither the prefecture's screening nor the workshop.
    County,
}

impl Parts {
    /// Whether a page is among them.
    #[must_use]
    pub const fn have(self, route: Route) -> bool {
        match self {
            Self::All => true,
            Self::County => !matches!(route, Route::Screening | Route::Province | Route::Workshop),
        }
    }

    /// The page in the place of one that is asked for: the start page for one that is not
    /// among them, as for one that does not exist.
    #[must_use]
    pub const fn shown(self, route: Route) -> Route {
        if self.have(route) { route } else { Route::Start }
    }
}

/// A parameter that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmbedProblem {
    /// It is none of the values that the parameter has.
    Unknown(&'static str),
    /// It is a page that is not shown.
    NotAmongParts(&'static str),
    /// Text in or on this colour could not be read; the page keeps its own.
    Unreadable(&'static str),
    /// The colour was darkened until it can be read.
    Darkened(&'static str, Colour),
}

/// For the webmaster, in the console and on the page that writes the line.
impl fmt::Display for EmbedProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(f, "{name}: unknown"),
            Self::NotAmongParts(name) => write!(f, "{name}: not among parts"),
            Self::Unreadable(name) => write!(f, "{name}: unreadable"),
            Self::Darkened(name, to) => write!(f, "{name}: darkened to {to}"),
        }
    }
}

/// Reads the parameters; `parameter` gives the value of one by its name.
#[must_use]
pub fn read(parameter: impl Fn(&str) -> Option<String>) -> (Embed, Vec<EmbedProblem>) {
    let mut problems = Vec::new();
    let mut asked = RequestedColours::default();
    let colours = [
        ("accent", &mut asked.accent),
        ("ink", &mut asked.ink),
        ("paper", &mut asked.paper),
        ("surface", &mut asked.surface),
    ];
    for (name, slot) in colours {
        *slot = value(&parameter, name, Colour::parse, &mut problems);
    }
    asked.radius = value(&parameter, "radius", theme::radius, &mut problems);
    let county = value(&parameter, "county", county, &mut problems);
    let language = value(&parameter, "lang", Language::parse, &mut problems);
    let parts = value(&parameter, "parts", parts, &mut problems).unwrap_or_default();
    let mut start = value(&parameter, "start", page, &mut problems);
    if start.is_some_and(|page| !parts.have(page)) {
        problems.push(EmbedProblem::NotAmongParts("start"));
        start = None;
    }
    let embed = Embed {
        county,
        language,
        parts,
        start,
        theme: Theme::new(&asked, &mut problems),
        host: value(&parameter, "origin", HostOrigin::new, &mut problems),
        id: value(&parameter, "id", FrameId::new, &mut problems).unwrap_or_default(),
    };
    (embed, problems)
}

/// The value of a parameter; blanks around it do not count, and an empty one is none.
fn value<T>(
    parameter: impl Fn(&str) -> Option<String>,
    name: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    problems: &mut Vec<EmbedProblem>,
) -> Option<T> {
    let text = parameter(name)?;
    let text = Some(text.trim()).filter(|text| !text.is_empty())?;
    let value = parse(text);
    if value.is_none() {
        problems.push(EmbedProblem::Unknown(name));
    }
    value
}

fn county(text: &str) -> Option<&'static Division> {
    division(&DivisionCode::new(text)?)
}

fn parts(text: &str) -> Option<Parts> {
    match text {
        "all" => Some(Parts::All),
        "county" => Some(Parts::County),
        _ => None,
    }
}

/// A page by its address, with or without what all of them begin with.
fn page(text: &str) -> Option<Route> {
    let address = format!("#/{}", text.strip_prefix("#/").unwrap_or(text));
    let route = Route::parse(&address);
    let exists = if let Route::Indicator(no) = route {
        edition_v1::current().framework.place(no).is_some()
    } else {
        true
    };
    (exists && route.to_string() == address).then_some(route)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::IndicatorNo;

    fn read_pairs(pairs: &[(&str, &str)]) -> (Embed, Vec<String>) {
        let find = |name: &str| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.into());
        let (embed, problems) = read(find);
        (embed, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn no_parameter_asks_for_nothing() {
        assert_eq!(read_pairs(&[]), (Embed::default(), vec![]));
        assert_eq!(read_pairs(&[("county", ""), ("accent", " ")]), (Embed::default(), vec![]));
    }

    #[test]
    fn what_is_asked_is_taken() {
        let (embed, problems) = read_pairs(&[
            ("county", " 410225 "),
            ("lang", "en"),
            ("parts", "county"),
            ("start", "indicators/4"),
            ("origin", "https://www.example.gov.cn"),
            ("id", "chengxin-1"),
        ]);
        assert_eq!(problems, [""; 0]);
        assert_eq!(embed.parts, Parts::County);
        assert_eq!(embed.start, Some(Route::Indicator(IndicatorNo::new(4).unwrap())));
        assert_eq!(embed.county.unwrap().name, "兰考县");
        assert_eq!(embed.language, Some(Language::En));
        assert_eq!(embed.host.unwrap().as_str(), "https://www.example.gov.cn");
        assert_eq!(embed.id.as_str(), "chengxin-1");
    }

    #[test]
    fn every_parameter_that_is_not_taken_is_told_and_the_rest_is_taken() {
        let (embed, problems) = read_pairs(&[
            ("county", "999999"),
            ("lang", "fr"),
            ("parts", "screening"),
            ("start", "nonsense"),
            ("accent", "red"),
            ("ink", "#12"),
            ("paper", "url(https://example.com)"),
            ("surface", "var(--x)"),
            ("radius", "-1"),
            ("origin", "null"),
            ("id", "<b>"),
        ]);
        let names = [
            "accent", "ink", "paper", "surface", "radius", "county", "lang", "parts", "start",
            "origin", "id",
        ];
        assert_eq!(problems, names.map(|name| format!("{name}: unknown")));
        assert_eq!(embed, Embed::default());
        let (embed, problems) = read_pairs(&[("county", "41022"), ("lang", "zh-CN")]);
        assert_eq!(problems, ["county: unknown"]);
        assert_eq!(embed.language, Some(Language::Zh));
    }

    #[test]
    fn a_page_is_opened_only_if_it_exists_and_is_shown() {
        for (start, parts, route, problem) in [
            ("applicant", "", Some(Route::Applicant), None),
            ("#/applicant", "", Some(Route::Applicant), None),
            ("screening", "", Some(Route::Screening), None),
            ("screening", "all", Some(Route::Screening), None),
            ("screening", "county", None, Some("start: not among parts")),
            ("workshop", "county", None, Some("start: not among parts")),
            ("indicators/04", "", None, Some("start: unknown")),
            ("indicators/22", "", None, Some("start: unknown")),
            ("Applicant", "", None, Some("start: unknown")),
            ("/applicant", "", None, Some("start: unknown")),
        ] {
            let (embed, problems) = read_pairs(&[("start", start), ("parts", parts)]);
            assert_eq!(embed.start, route, "{start}");
            assert_eq!(problems, problem.into_iter().collect::<Vec<_>>(), "{start}");
        }
        for (parts, shown) in [(Parts::All, Route::Workshop), (Parts::County, Route::Start)] {
            assert_eq!(parts.shown(Route::Workshop), shown);
            assert_eq!(parts.shown(Route::Report), Route::Report);
        }
    }
}
