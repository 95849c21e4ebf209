//! A printable paper as HTML: the blocks of a document, each as the element that says
//! what it is. `styles/print.css` gives it the look of an official paper.
//!
//! Must not know: what a paper is about, and any browser interface.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::block::{
    Align, Block, Cell, Column, Indent, Level, Role, Row, Signature, Table,
};
use crate::documents::{Paper, Set};
use crate::domain::language::Language;
use crate::terms::english::parts;

pub mod again;
pub mod before;
pub mod change;
pub mod collected;
pub mod form;
pub mod handing_in;
pub mod materials;
pub mod office;
pub mod printed;
pub mod procedure;
pub mod report;
pub mod stages;

/// The properties of [`PaperView`].
#[derive(Clone, PartialEq, Properties)]
pub struct PaperViewProps {
    /// What is shown.
    pub document: Rc<Paper>,
    /// Its language; official papers are Chinese.
    #[prop_or(Language::Zh)]
    pub language: Language,
    /// Whether it is printed together with others, and counts its own pages among theirs.
    #[prop_or(false)]
    pub among: bool,
}

/// A document, as the page shows and prints it.
#[component]
pub fn PaperView(props: &PaperViewProps) -> Html {
    let PaperViewProps { document, language, among } = props;
    let blocks = &document.blocks;
    let part = |(at, of)| match blocks.get(at + 2) {
        Some(Block::Signature(_)) => {
            html! { <div class="cx-paper__signed">{ block(*language, of) }</div> }
        }
        _ => block(*language, of),
    };
    let body = blocks.iter().enumerate().map(part).collect();
    sheet(*language, document, *among, body)
}

/// What is around the blocks of a document.
pub fn sheet(language: Language, document: &Paper, among: bool, body: Html) -> Html {
    let Paper { title, watermark, footer, blocks: _ } = document;
    let set = match footer.set {
        Set::Usual => "",
        Set::Closer => "cx-paper--closer",
        Set::Small => "cx-paper--close",
        Set::ByPage => "cx-paper--by-page",
        Set::Sheet => "cx-paper--by-page cx-paper--close",
    };
    let among = (among && !footer.set.is_by_page()).then_some("cx-paper--among");
    let class = classes!("cx-paper", among, set, document.is_wide().then_some("cx-paper--wide"));
    html! {
        <article {class} lang={language.tag()} aria-label={title.clone()} tabindex="0">
            if let Some(word) = *watermark {
                <div class="cx-paper__watermark" data-word={word} aria-hidden="true" />
            }
            <div class="cx-paper__body">{ body }</div>
            // In print, room for the footer at the end of every page.
            <div class="cx-paper__reserve" />
            if footer.code.is_some() || !footer.note.is_empty() {
                <footer class="cx-paper__footer">
                    if let Some(code) = &footer.code {
                        <span class="cx-paper__code">{ code_label(language) }{ code }</span>
                    }
                    <span class="cx-paper__footnote">{ footer.note }</span>
                </footer>
            }
        </article>
    }
}

const fn code_label(language: Language) -> &'static str {
    match language {
        Language::Zh => "校验码 ",
        Language::En => "Code ",
    }
}

/// A text; what is Chinese in English paper is marked, so that it is read as such.
fn said(language: Language, text: &str) -> Html {
    match language {
        Language::Zh => html! { <>{ text }</> },
        Language::En => {
            let part = |(chinese, part): (bool, String)| {
                if chinese {
                    html! { <span lang={Language::Zh.tag()}>{ part }</span> }
                } else {
                    html! { <>{ part }</> }
                }
            };
            html! { <>{ for parts(text).into_iter().map(part) }</> }
        }
    }
}

/// A block as the element that says what it is.
pub fn block(language: Language, block: &Block) -> Html {
    let said = |text: &str| said(language, text);
    match block {
        Block::Title(lines) => {
            let line =
                |line: &String| html! { <span class="cx-paper__title-line">{ said(line) }</span> };
            html! { <h1 class="cx-paper__title">{ for lines.iter().map(line) }</h1> }
        }
        Block::Subtitle(text) => html! { <p class="cx-paper__subtitle">{ said(text) }</p> },
        Block::Heading(level, text) => heading(*level, said(text)),
        Block::Paragraph(indent, text) => {
            let class = match indent {
                Indent::Flush => "cx-paper__text",
                Indent::TwoCharacters => "cx-paper__text cx-paper__text--indented",
                Indent::Enclosed => {
                    "cx-paper__text cx-paper__text--indented cx-paper__text--enclosed"
                }
            };
            html! { <p {class}>{ said(text) }</p> }
        }
        Block::Note(text) => html! { <p class="cx-paper__note">{ said(text) }</p> },
        Block::KeyValues(pairs) => {
            html! { <dl class="cx-paper__pairs">{ for pairs.iter().map(|of| pair(language, of)) }</dl> }
        }
        Block::Table(of) => {
            let rows = groups(&of.rows).map(|rows| group(language, &of.columns, rows));
            table(language, of, rows.collect())
        }
        Block::List(entries) => {
            let entry = |text: &String| html! { <li class="cx-paper__entry">{ said(text) }</li> };
            html! { <ol class="cx-paper__list">{ for entries.iter().map(entry) }</ol> }
        }
        Block::Signature(of) => signature(of),
        Block::PageBreak => html! { <hr class="cx-paper__break" /> },
    }
}

/// The title is the paper's `h1`, so chapters begin at `h2`.
fn heading(level: Level, text: Html) -> Html {
    match level {
        Level::Chapter => html! { <h2 class="cx-paper__chapter">{ text }</h2> },
        Level::Section => html! { <h3 class="cx-paper__section">{ text }</h3> },
        Level::Point => html! { <h4 class="cx-paper__point">{ text }</h4> },
    }
}

fn pair(language: Language, (key, value): &(String, String)) -> Html {
    html! {
        <div class="cx-paper__pair">
            <dt class="cx-paper__key">{ key }</dt>
            <dd class="cx-paper__value">{ said(language, value) }</dd>
        </div>
    }
}

/// What is around the rows of a table.
pub fn table(language: Language, table: &Table, body: Html) -> Html {
    // Widths as attributes: a policy against inline styles leaves them alone.
    let width = |column: &Column| {
        let width = format!("{}.{}%", column.per_mille / 10, column.per_mille % 10);
        html! { <col {width} /> }
    };
    let head = |column: &Column| {
        html! { <th class="cx-paper__head" scope="col">{ &column.title }</th> }
    };
    html! {
        <table class="cx-paper__table">
            <caption class="cx-paper__caption">{ said(language, &table.caption) }</caption>
            <colgroup>{ for table.columns.iter().map(width) }</colgroup>
            <thead><tr>{ for table.columns.iter().map(head) }</tr></thead>
            { body }
        </table>
    }
}

/// The rows by what belongs together: a whole with its parts, or rows that stand for
/// themselves.
pub fn groups(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|row, next| match next.role {
        Role::Part => true,
        Role::Entry | Role::Close => row.role == next.role,
        Role::Whole => false,
    })
}

/// One of these.
pub fn group(language: Language, columns: &[Column], rows: &[Row]) -> Html {
    let class = match rows.first().map(|row| row.role) {
        Some(Role::Close) => "cx-paper__group cx-paper__group--close",
        Some(Role::Whole | Role::Entry | Role::Part) | None => "cx-paper__group",
    };
    html! { <tbody {class}>{ for rows.iter().map(|of| row(language, columns, of)) }</tbody> }
}

fn row(language: Language, columns: &[Column], row: &Row) -> Html {
    let class = match row.role {
        Role::Entry | Role::Part if row.is_long() => "cx-paper__row--long",
        Role::Entry | Role::Close => "cx-paper__row",
        Role::Whole => "cx-paper__row cx-paper__row--whole",
        Role::Part => "cx-paper__row cx-paper__row--part",
    };
    let cells = columns.iter().zip(&row.cells).map(|(column, of)| cell(language, column.align, of));
    html! { <tr {class}>{ for cells }</tr> }
}

fn cell(language: Language, align: Align, cell: &Cell) -> Html {
    let class = match align {
        Align::Start => "cx-paper__cell",
        Align::Center => "cx-paper__cell cx-paper__cell--center",
        Align::End => "cx-paper__cell cx-paper__cell--end",
    };
    let line = |line: &String| html! { <p class="cx-paper__line">{ said(language, line) }</p> };
    html! { <td {class}>{ for cell.lines.iter().map(line) }</td> }
}

fn signature(signature: &Signature) -> Html {
    html! {
        <div class="cx-paper__signature">
            <p class="cx-paper__signer">{ &signature.signer }</p>
            if let Some(seal) = signature.seal {
                <p class="cx-paper__seal">{ seal }</p>
            }
            <p class="cx-paper__date">{ &signature.date }</p>
        </div>
    }
}
