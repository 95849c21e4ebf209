//! Totals, dimensions, and every indicator with its items and the facts behind them.
//!
//! Must not know: how a score arises, and eligibility.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::inputs::facts;
use crate::documents::words::report::ReportWords;
use crate::documents::words::report::copy::CopyWords;
use crate::domain::framework::{Dimension, MissingIndicator, Place};
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
use crate::scoring::item::ItemScore;
use crate::terms::{NOTHING, brief, interval, interval_or_nothing};

/// Base, bonus, total, grade, and the dimensions.
#[must_use]
pub fn totals(report: &Report, words: &ReportWords, own: &CopyWords) -> Vec<Block> {
    let sheet = &report.sheet;
    let cover = &own.cover;
    let pairs = [
        (cover.base, (own.of_hundred)(&interval_or_nothing(sheet.base))),
        (cover.bonus, (own.at_most)(&interval(sheet.bonus), report.scheme.bonus_cap)),
        (cover.total, interval_or_nothing(sheet.total)),
        (cover.grade, (own.grades)(&report.scheme, sheet)),
    ];
    let row = |dimension: &Dimension| {
        let score = sheet.dimensions.iter().find(|score| score.no == dimension.no);
        let score = if dimension.bonus {
            (own.in_bonus)(&interval(sheet.bonus))
        } else {
            interval_or_nothing(score.and_then(|score| score.score))
        };
        Row::entry([(words.numeral)(&dimension.no), (words.notice)(&dimension.title), score])
    };
    let [no, dimension, score] = own.dimension_heads;
    let dimensions = Table {
        caption: own.dimensions.to_owned(),
        columns: vec![
            Column::marks(no, 100),
            Column::words(dimension, 500),
            Column::numbers(score, 400),
        ],
        rows: report.edition().framework.dimensions.iter().map(row).collect(),
    };
    vec![
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::Note((words.scores.rests_on)(&report.scheme)),
        Block::Table(dimensions),
    ]
}

/// A table for each dimension. A number that the source skips stands before the dimension
/// of its successor: the one known gap lies between two dimensions, and the source does
/// not say to which it belongs.
#[must_use]
pub fn details(report: &Report, words: &ReportWords) -> Vec<Block> {
    let mut blocks = Vec::new();
    let framework = &report.edition().framework;
    for dimension in &framework.dimensions {
        let gaps = framework.missing.iter().filter(|missing| dimension.contains(missing.before));
        blocks.extend(gaps.map(|missing| gap(report, missing, words)));
        let rows = dimension.categories.iter().flat_map(|category| {
            let no = (words.numeral)(&category.no);
            let rows = category.indicators.iter().map(move |indicator| {
                rows(report, words, &no, indicator.no, &(words.notice)(&indicator.title))
            });
            rows.flatten()
        });
        blocks.push(Block::Table(table(words, caption(words, dimension), rows.collect())));
    }
    blocks
}

/// One number by itself; none that the framework does not have.
#[must_use]
pub fn detail(report: &Report, words: &ReportWords, no: IndicatorNo) -> Option<Block> {
    Some(match report.edition().framework.place(no)? {
        Place::Printed(dimension, category, indicator) => {
            let (numeral, title) =
                ((words.numeral)(&category.no), (words.notice)(&indicator.title));
            let rows = rows(report, words, &numeral, no, &title);
            Block::Table(table(words, caption(words, dimension), rows))
        }
        Place::Missing(missing) => gap(report, missing, words),
    })
}

fn caption(words: &ReportWords, dimension: &Dimension) -> String {
    let numeral = (words.numeral)(&dimension.no);
    (words.scores.dimension)(&numeral, &(words.notice)(&dimension.title))
}

/// A number that the source skips: a note, or a table where the scheme scores it.
fn gap(report: &Report, missing: &MissingIndicator, words: &ReportWords) -> Block {
    let own = report.scheme.indicators.get(&missing.no).and_then(|own| own.title.as_ref());
    match own {
        Some(title) => {
            let caption = (words.scores.gap_scored)(missing.no, &missing.note);
            let title = title.in_language(words.language);
            Block::Table(table(words, caption, rows(report, words, NOTHING, missing.no, title)))
        }
        None => Block::Note((words.scores.gap)(missing.no, &missing.note)),
    }
}

fn table(words: &ReportWords, caption: String, rows: Vec<Row>) -> Table {
    let [category, no, indicator, state, weight, score] = words.scores.heads;
    let columns = vec![
        Column::words(category.0, category.1),
        Column::marks(no.0, no.1),
        Column::words(indicator.0, indicator.1),
        Column::marks(state.0, state.1),
        Column::numbers(weight.0, weight.1),
        Column::numbers(score.0, score.1),
    ];
    Table { caption, columns, rows }
}

/// The row of an indicator and those of its items; the category by its number.
fn rows(
    report: &Report,
    words: &ReportWords,
    category: &str,
    no: IndicatorNo,
    title: &str,
) -> Vec<Row> {
    let Some(score) = report.sheet.indicator(no) else {
        return Vec::new();
    };
    let cells = [
        category.to_owned(),
        no.to_string(),
        title.to_owned(),
        (words.scores.state)(score.state).to_owned(),
        weight(score),
        brief(score.score),
    ];
    let head = Row::new(if score.items.is_empty() { Role::Entry } else { Role::Whole }, cells);
    let items = score.items.iter().map(|of| item_row(report, words, category, score, of));
    std::iter::once(head).chain(items).collect()
}

/// The weight in the base; in the bonus it has no meaning.
fn weight(score: &IndicatorScore) -> String {
    match score.weight {
        Some(weight) if !score.bonus && score.state != IndicatorState::MissingInSource => {
            weight.to_string()
        }
        Some(_) | None => NOTHING.to_owned(),
    }
}

/// Category and number stand in every row: nothing is merged, and a page break loses nothing.
fn item_row(
    report: &Report,
    words: &ReportWords,
    category: &str,
    indicator: &IndicatorScore,
    score: &ItemScore,
) -> Row {
    let no = indicator.no;
    let mut lines = vec![(words.item)(&report.scheme, no, &score.id)];
    let judged = report.scheme.indicators.get(&no);
    let inputs = report.assessment.answers.get(&no).and_then(|answer| answer.inputs());
    if let (Some(judged), Some(inputs)) = (judged, inputs) {
        let of_that_item = judged.items.iter().filter(|item| *item.id() == score.id);
        lines.extend(of_that_item.flat_map(|item| facts(&words.facts, judged, item, inputs)));
    }
    let cells = vec![
        Cell::from(category.to_owned()),
        Cell::from(no.to_string()),
        Cell::from(lines),
        Cell::from((words.scores.item_state)(score).to_owned()),
        Cell::from((words.scores.points)(score.points)),
        Cell::from(brief(score.got)),
    ];
    Row { role: Role::Part, cells }
}
