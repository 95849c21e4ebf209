//! The checker in a frame: its look, its height, and what the page around may be told.
//!
//! Must not know: single pages. The page around gets the height and whether the
//! parameters were taken; an origin that named itself and said hello also gets how much
//! is answered. The score goes nowhere but by the user's press, in `host_export`.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::embed::theme::Theme;
use crate::app::embed::{Embed, EmbedProblem, Parts, read};
use crate::domain::division::Division;
use crate::platform::embed::{self, HeightWatch, Listener, Member};
use crate::platform::host;
use crate::ui::view::store::View;

/// What pages need to know about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// Whether the page stands in a frame.
    pub framed: bool,
    /// The county that is offered first.
    pub county: Option<&'static Division>,
    /// What of the product is shown.
    pub parts: Parts,
    /// The page around, once it has said hello.
    pub host: Option<Rc<Host>>,
}

/// A page around that has said hello.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    origin: String,
    id: String,
}

impl Host {
    /// Its origin.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Tells it something.
    pub fn tell(&self, kind: &str, members: &[(&str, Member)]) {
        embed::post(&self.id, kind, members, &self.origin);
    }
}

/// What is known about the embedding, for a page; nothing where none is provided.
#[hook]
pub fn use_embedding() -> Embedding {
    use_context::<Embedding>().unwrap_or_default()
}

/// What the page around asks for, and what of that was not taken.
pub type Asked = Rc<(Embed, Vec<EmbedProblem>)>;

/// What the page around asks for, read once. Where the address names no page, the one that is
/// asked for is gone to at once.
#[hook]
pub fn use_asked() -> Asked {
    use_memo((), |()| {
        let asked = read(host::parameter);
        let names_none = host::hash().trim_start_matches('#').is_empty();
        if let Some(start) = asked.0.start.filter(|_| names_none) {
            host::go_instead(&start.to_string());
        }
        asked
    })
}

/// Takes the look that is asked for; tells the page around the height, and progress once
/// it has said hello.
#[hook]
pub fn use_page_around(view: &View, asked: &Asked) -> Embedding {
    let host = use_state(|| None::<Rc<Host>>);
    use_effect_with((), {
        let (asked, host) = (asked.clone(), host.clone());
        move |()| {
            let (asked, problems) = &*asked;
            apply(&asked.theme);
            let around = embed::is_framed().then(|| begin(asked, problems, host));
            move || drop(around)
        }
    });
    let progress = view
        .report
        .as_ref()
        .map_or((0, 0), |report| (report.sheet.n_answered, report.sheet.n_applicable));
    use_effect_with(((*host).clone(), progress), |(host, (answered, applicable))| {
        let count = |n: usize| Member::Number(u32::try_from(n).unwrap_or(u32::MAX));
        if let Some(host) = host {
            let complete = *applicable > 0 && answered == applicable;
            host.tell(
                "progress",
                &[
                    ("answered", count(*answered)),
                    ("applicable", count(*applicable)),
                    ("complete", Member::Flag(complete)),
                ],
            );
        }
    });
    let framed = *use_memo((), |()| embed::is_framed());
    Embedding { framed, county: asked.0.county, parts: asked.0.parts, host: (*host).clone() }
}

/// Listens for a hello, says that the page is ready, and tells every height from now on.
fn begin(
    asked: &Embed,
    problems: &[EmbedProblem],
    host: UseStateHandle<Option<Rc<Host>>>,
) -> (Option<Listener>, Option<HeightWatch>) {
    host::set_root("data-framed", Some(""));
    let id = asked.id.as_str().to_owned();
    let on_hello = asked.host.as_ref().and_then(|origin| {
        let known = Rc::new(Host { origin: origin.as_str().to_owned(), id: id.clone() });
        let greeted = move || host.set(Some(known.clone()));
        embed::on_message(&id, "hello", origin.as_str(), greeted)
    });
    let problems = problems.iter().map(ToString::to_string).collect();
    embed::post(&id, "ready", &[("problems", Member::Texts(problems))], "*");
    let watch = embed::watch_height("chengxin", move |height| {
        embed::post(&id, "height", &[("height", Member::Number(height))], "*");
    });
    (on_hello, watch)
}

/// Gives the tokens of `styles/tokens.css` the values of the theme.
fn apply(theme: &Theme) {
    let accent = theme.accent;
    let colours = [
        ("--cx-accent", accent.map(|accent| accent.plain)),
        ("--cx-accent-strong", accent.map(|accent| accent.strong)),
        ("--cx-accent-soft", accent.map(|accent| accent.soft)),
        ("--cx-ink", theme.ink),
        ("--cx-paper", theme.paper),
        ("--cx-surface", theme.surface),
        ("--cx-focus", theme.focus),
    ];
    for (name, colour) in colours {
        if let Some(colour) = colour {
            host::set_property(name, &colour.to_string());
        }
    }
    if let Some(radius) = theme.radius {
        host::set_property("--cx-radius", &format!("{radius}px"));
    }
}
