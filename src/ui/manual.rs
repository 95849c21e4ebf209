//! The manual, and guides as markup: on the page with links to its pages, in what is
//! distributed with links into the one-file version.
//!
//! Must not know: what stands in a guide.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::language::Language;
use crate::platform::{host, schedule};
use crate::text::guide::{Block, Piece, blocks, pieces};
use crate::ui::view::store::View;

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
    let (text, go) = match props.language {
        Language::Zh => (include_str!("../../docs/zh/manual.md"), "打开这一页"),
        Language::En => (include_str!("../../docs/en/manual.md"), "Open this page"),
    };
    use_effect_with((), |()| {
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
            <Guide {text} {go} base="" title_id="cx-title" />
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
    /// What a link to a page says.
    pub go: &'static str,
    /// The file with the pages that it names; empty on the page itself.
    pub base: &'static str,
    /// The id of its title.
    pub title_id: &'static str,
}

/// A guide.
#[component]
pub fn Guide(props: &GuideProps) -> Html {
    let GuideProps { text, go, base, title_id } = *props;
    let blocks = blocks(text);
    let ids = blocks.iter().skip(1).map(|next| match next {
        Block::Page(address) => address.trim_start_matches("#/").split('/').next().map(section_id),
        Block::Heading(..)
        | Block::Paragraph(_)
        | Block::List(..)
        | Block::Table(_)
        | Block::Code(_) => None,
    });
    let ids: Vec<Option<String>> = ids.chain([None]).collect();
    html! {
        for (block, id) in blocks.iter().zip(ids) {
            { element(block, id, (go, base), title_id) }
        }
    }
}

fn element(
    block: &Block,
    id: Option<String>,
    (go, base): (&str, &str),
    title_id: &'static str,
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
