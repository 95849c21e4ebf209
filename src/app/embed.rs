//! What the page around an embedded checker asks of it, by the parameters of the address.
//!
//! Must not know: frames, messages, and how a colour gets onto the page. What cannot be
//! taken is left out and told, so that a webmaster's slip never stops the county.

use std::fmt;

use crate::app::embed::colour::Colour;
use crate::app::embed::host::{FrameId, HostOrigin};
use crate::app::embed::theme::{Asked, Theme};
use crate::domain::applicant::DivisionCode;
use crate::domain::division::{Division, division};
use crate::domain::language::Language;

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
    /// How the page looks.
    pub theme: Theme,
    /// The page around that may be told progress and be given an export.
    pub host: Option<HostOrigin>,
    /// By which the page around tells its frames apart.
    pub id: FrameId,
}

/// A parameter that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmbedProblem {
    /// It is none of the values that the parameter has.
    Unknown(&'static str),
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
            Self::Unreadable(name) => write!(f, "{name}: unreadable"),
            Self::Darkened(name, to) => write!(f, "{name}: darkened to {to}"),
        }
    }
}

/// Reads the parameters; `parameter` gives the value of one by its name.
#[must_use]
pub fn read(parameter: impl Fn(&str) -> Option<String>) -> (Embed, Vec<EmbedProblem>) {
    let mut problems = Vec::new();
    let mut asked = Asked::default();
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
    let embed = Embed {
        county: value(&parameter, "county", county, &mut problems),
        language: value(&parameter, "lang", language, &mut problems),
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

fn language(text: &str) -> Option<Language> {
    match text {
        "zh" | "zh-CN" => Some(Language::Zh),
        "en" => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("origin", "https://www.example.gov.cn"),
            ("id", "chengxin-1"),
        ]);
        assert_eq!(problems, [""; 0]);
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
            ("accent", "red"),
            ("ink", "#12"),
            ("paper", "url(https://example.com)"),
            ("surface", "var(--x)"),
            ("radius", "-1"),
            ("origin", "null"),
            ("id", "<b>"),
        ]);
        let names =
            ["accent", "ink", "paper", "surface", "radius", "county", "lang", "origin", "id"];
        assert_eq!(problems, names.map(|name| format!("{name}: unknown")));
        assert_eq!(embed, Embed::default());
        let (embed, problems) = read_pairs(&[("county", "41022"), ("lang", "zh-CN")]);
        assert_eq!(problems, ["county: unknown"]);
        assert_eq!(embed.language, Some(Language::Zh));
    }
}
