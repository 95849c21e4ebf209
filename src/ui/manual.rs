//! The manual, and guides as markup: on the page with links to its pages, in what is
//! distributed with links into the one-file version.
//!
//! Must not know: what stands in a guide.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::language::Language;
use crate::platform::show::add_rules;
use crate::platform::{host, schedule};
use crate::text::guide::{Block, Piece, blocks, pieces};
use crate::ui::manual::picture::picture;
use crate::ui::screening;
use crate::ui::view::store::View;
use crate::ui::workshop;

pub mod picture;

/// The page, or nothing while another one is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! {
        if shown.is_some() {
            <Manual language={view.language} />
        }
    }
}

/// The properties of [`Manual`].
#[derive(Clone, PartialEq, Properties)]
pub struct ManualProps {
    /// The language of the page.
    pub language: Language,
}

/// The manual, opened at the section of the page that one comes from.
#[component]
pub fn Manual(props: &ManualProps) -> Html {
    let language = props.language;
    let text = match language {
        Language::Zh => include_str!("../../docs/zh/manual.md"),
        Language::En => include_str!("../../docs/en/manual.md"),
    };
    use_effect_with((), |()| {
        add_rules("manual", include_str!("../../styles/later/manual.css"));
        workshop::add_look();
        add_rules("screening", screening::RULES);
        let hash = host::hash();
        let from = hash.trim_start_matches("#/manual").trim_matches('/');
        // Any indicator is told by the one that the manual shows.
        let page = from.split('/').next().filter(|page| !page.is_empty());
        let id = page.map(section_id);
        // After the page has been landed on at its title.
        schedule::later(move || id.iter().for_each(|id| host::focus(id)));
    });
    html! {
        <div class="cx-manual">
            <Guide {text} {language} base="" title_id="cx-title" />
        </div>
    }
}

/// The id of the section about a page.
fn section_id(page: &str) -> String {
    format!("cx-manual-{page}")
}

/// The properties of [`Guide`].
#[derive(Clone, PartialEq, Properties)]
pub struct GuideProps {
    /// The guide as it is written.
    pub text: &'static str,
    /// Its language, which is also that of its pictures.
    pub language: Language,
    /// The file with the pages that it names; empty on the page itself.
    pub base: &'static str,
    /// The id of its title.
    pub title_id: &'static str,
}

/// A guide.
#[component]
pub fn Guide(props: &GuideProps) -> Html {
    let GuideProps { text, language, base, title_id } = *props;
    let go = match language {
        Language::Zh => "打开这一页",
        Language::En => "Open this page",
    };
    let blocks = blocks(text);
    let ids = blocks.iter().skip(1).map(|next| match next {
        Block::Page(address) => {
            let page = address.trim_start_matches("#/").split('/').next();
            page.filter(|page| !page.is_empty()).map(section_id)
        }
        Block::Heading(..)
        | Block::Paragraph(_)
        | Block::Picture(..)
        | Block::List(..)
        | Block::Table(_)
        | Block::Code(_) => None,
    });
    // The first section about a page is the one at which the manual opens.
    let mut ids: Vec<Option<String>> = ids.chain([None]).collect();
    for at in (0..ids.len()).rev() {
        let (before, from) = ids.split_at_mut(at);
        if let Some(id) = from.first_mut().filter(|id| before.contains(id)) {
            *id = None;
        }
    }
    html! {
        for (block, id) in blocks.iter().zip(ids) {
            { element(block, id, (go, base), title_id, language) }
        }
    }
}

fn element(
    block: &Block,
    id: Option<String>,
    (go, base): (&str, &str),
    title_id: &'static str,
    language: Language,
) -> Html {
    match block {
        Block::Heading(1, title) => {
            html! { <h1 class="cx-title" id={title_id} tabindex="-1">{ line(title) }</h1> }
        }
        Block::Heading(2, title) => html! { <h2 class="cx-heading">{ line(title) }</h2> },
        Block::Heading(_, title) => {
            let focus = id.as_ref().map(|_| "-1");
            html! { <h3 class="cx-subheading" {id} tabindex={focus}>{ line(title) }</h3> }
        }
        Block::Paragraph(lines) => html! {
            <p>
                for text in lines {
                    { line(text) }{ " " }
                }
            </p>
        },
        Block::Page(address) => {
            html! { <p><a href={format!("{base}{address}")}>{ go.to_owned() }</a></p> }
        }
        Block::Picture(name, caption) => pictured(name, caption, language),
        Block::List(true, entries) => html! {
            <ol class="cx-list">
                for entry in entries {
                    <li>{ line(entry) }</li>
                }
            </ol>
        },
        Block::List(false, entries) => html! {
            <ul class="cx-list">
                for entry in entries {
                    <li>{ line(entry) }</li>
                }
            </ul>
        },
        Block::Table(rows) => html! {
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby={title_id}>
                <table class="cx-table">
                    for (at, row) in rows.iter().enumerate() {
                        <tr>
                            for cell in row {
                                if at == 0 {
                                    <th scope="col">{ line(cell) }</th>
                                } else {
                                    <td>{ line(cell) }</td>
                                }
                            }
                        </tr>
                    }
                </table>
            </div>
        },
        Block::Code(lines) => html! { <pre><code>{ lines.join("\n") }</code></pre> },
    }
}

/// A part of a page as it stands there, to be looked at and not used; the caption tells those
/// who do not see it.
fn pictured(name: &str, caption: &str, language: Language) -> Html {
    html! {
        <figure class="cx-pictured">
            <div class="cx cx-pictured__page" aria-hidden="true" inert=true>
                // Where a browser does not know what is inert.
                <fieldset disabled=true>{ picture(name, language) }</fieldset>
            </div>
            <figcaption class="cx-hint">{ line(caption) }</figcaption>
        </figure>
    }
}

/// A line. A link to a file beside the guide is told by its words alone: what is distributed
/// has no such file.
fn line(text: &str) -> Html {
    html! {
        for piece in pieces(text) {
            {
                match piece {
                    Piece::Text(text) => html! { text },
                    Piece::Strong(text) => html! { <strong>{ text }</strong> },
                    Piece::Code(text) => html! { <code>{ text }</code> },
                    Piece::Link(words, address) if address.starts_with("http") => {
                        html! { <a href={address} rel="noopener noreferrer">{ words }</a> }
                    }
                    Piece::Link(words, _) => html! { words },
                }
            }
        }
    }
}
