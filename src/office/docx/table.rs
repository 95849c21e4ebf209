//! Tables with real column widths: heads repeated, rows unbroken, no merged cells.
//!
//! Must not know: paragraphs outside of tables.

use docx_rs::{
    AlignmentType, BorderType, HeightRule, Shading, ShdType, Table as DocxTable,
    TableAlignmentType, TableBorder, TableBorderPosition, TableBorders, TableCell,
    TableCellMargins, TableLayoutType, TableRow, VAlignType, WidthType,
};

use crate::documents::MOST_UPRIGHT;
use crate::documents::block::{Align, Cell, Column, Role, Row, Table};
use crate::office::docx::look::Style;
use crate::office::docx::text::Writer;

/// The share of the names of pairs in thousandths.
const KEY: u16 = 280;

/// Names with their values; `kept` with what follows.
pub fn pairs(writer: &mut Writer, pairs: &[(String, String)], kept: bool) -> DocxTable {
    let whole = writer.text_width();
    let widths = widths(whole, [KEY, 1_000 - KEY].into_iter());
    let n_pairs = pairs.len();
    let row = |(at, (key, value)): (usize, &(String, String))| {
        let keep = kept || at + 1 < n_pairs;
        let key = writer.line(&Style::KEY, key).keep_next(keep);
        let said = writer.line(&Style::VALUE, value).keep_next(keep);
        let cells = [key, said].into_iter().zip(&widths);
        let cells = cells.map(|(line, width)| cell(*width).add_paragraph(line)).collect();
        by_hand(TableRow::new(cells).cant_split(), value.is_empty())
    };
    let rows = pairs.iter().enumerate().map(row).collect();
    grid(rows, whole, widths)
}

/// A table under its caption; its last rows `kept` with what follows.
pub fn table(writer: &mut Writer, table: &Table, kept: bool) -> DocxTable {
    let whole = writer.text_width();
    let widths = widths(whole, table.columns.iter().map(|column| column.per_mille));
    let head = |(column, width): (&Column, &usize)| {
        let title = writer.line(&Style::HEAD, &column.title).keep_next(true);
        cell(*width).add_paragraph(title)
    };
    let head: Vec<_> = table.columns.iter().zip(&widths).map(head).collect();
    // `gaps` finds heads by this height.
    let head = TableRow::new(head).cant_split().row_height(431.0);
    let mut rows = vec![head.height_rule(HeightRule::AtLeast)];
    for (at, of) in table.rows.iter().enumerate() {
        // A whole stays on one page with its first part; all of them may need more than one.
        let next = table.rows.get(at + 1).map(|next| next.role);
        let is_last = kept && at + 2 >= table.rows.len();
        let keep = is_last || (of.role == Role::Whole && next == Some(Role::Part));
        rows.push(row(writer, &table.columns, &widths, of, keep));
    }
    grid(rows, whole, widths)
}

fn row(
    writer: &mut Writer,
    columns: &[Column],
    widths: &[usize],
    row: &Row,
    keep: bool,
) -> TableRow {
    let style = match row.role {
        Role::Whole => &Style::WHOLE,
        Role::Close => &Style::DENSE,
        Role::Entry | Role::Part => &Style::CELL,
    };
    let cells = columns.iter().zip(widths).zip(&row.cells);
    let cells = cells.map(|((column, width), Cell { lines })| {
        let align = match column.align {
            Align::Start => AlignmentType::Left,
            Align::Center => AlignmentType::Center,
            Align::End => AlignmentType::Right,
        };
        // A cell needs a paragraph even where it says nothing.
        let none = [String::new()];
        let lines = if lines.is_empty() { none.as_slice() } else { lines.as_slice() };
        let said = lines.iter().map(|line| writer.aligned(style, align, line).keep_next(keep));
        let filled = said.fold(cell(*width), TableCell::add_paragraph);
        if row.role == Role::Whole { filled.shading(grey()) } else { filled }
    });
    let to_fill = row.role == Role::Entry && row.cells.iter().any(|cell| cell.lines.is_empty());
    let of_cells = TableRow::new(cells.collect());
    by_hand(if row.is_long() { of_cells } else { of_cells.cant_split() }, to_fill)
}

/// What is written by hand needs 9 mm.
fn by_hand(row: TableRow, to_fill: bool) -> TableRow {
    if to_fill { row.row_height(510.0).height_rule(HeightRule::AtLeast) } else { row }
}

fn cell(width: usize) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa).vertical_align(VAlignType::Center)
}

fn grey() -> Shading {
    Shading::new().shd_type(ShdType::Clear).color("auto").fill("EFEFEF")
}

/// Thousandths of the text's width as twips that add up to it.
fn widths(whole: usize, per_mille: impl Iterator<Item = u16>) -> Vec<usize> {
    let (mut share, mut before) = (0, 0);
    let width = |per_mille: u16| {
        share += usize::from(per_mille);
        let end = whole * share / 1_000;
        let width = end - before;
        before = end;
        width
    };
    per_mille.map(width).collect()
}

/// Many columns leave little room beside what they say.
fn grid(rows: Vec<TableRow>, whole: usize, widths: Vec<usize>) -> DocxTable {
    let aside = if widths.len() > MOST_UPRIGHT { 20 } else { 80 };
    let border = |position| {
        TableBorder::new(position).border_type(BorderType::Single).size(4).color("000000")
    };
    let borders = [
        TableBorderPosition::Top,
        TableBorderPosition::Left,
        TableBorderPosition::Bottom,
        TableBorderPosition::Right,
        TableBorderPosition::InsideH,
        TableBorderPosition::InsideV,
    ];
    let borders = borders.into_iter().map(border).fold(TableBorders::new(), TableBorders::set);
    DocxTable::new(rows)
        .set_grid(widths)
        .width(whole, WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .align(TableAlignmentType::Center)
        .margins(TableCellMargins::new().margin(12, aside, 12, aside))
        .set_borders(borders)
}
