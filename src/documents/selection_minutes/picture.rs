//! 排位情况: everyone on one axis, a row each, drawn in characters so that every printer and
//! word processor has the same picture.
//!
//! Must not know: how values and places arise.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::domain::decimal::Total;
use crate::domain::division::prefecture_title;
use crate::screening::picture::{Axis, Line, Mark, Part, Picture, Row as Drawn};
use crate::screening::ranking::tie::Tie;
use crate::screening::settings::Level;
use crate::terms::zh::picture::{earlier, headline, note, provisional};
use crate::terms::zh::screening::chosen;
use crate::terms::zh::tie::tie;
use crate::terms::{NOTHING, brief, whole_percent};

/// The characters of the axis.
const CELLS: u32 = 17;
/// With more rows the first page has those next to the line, and an annex has all.
const MOST_ROWS: usize = 16;
/// So many on either side of the line then.
const ON_EACH_SIDE: usize = 5;

/// The picture of the first page.
#[must_use]
pub fn picture(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let picture = &basis.screened.picture;
    let ranking = &basis.screened.ranking;
    let name = |key: &_| basis.name(key);
    let open = picture.line.as_ref().and_then(|line| provisional(line, &name));
    let said = headline(picture, ranking.quota) + &open.unwrap_or_default();
    let mut blocks = vec![Block::Note(said)];
    let rows: Vec<_> = if is_long(picture) { near(picture) } else { handed_in(picture).collect() };
    let told = ranking.ties.iter().filter(|of| !is_long(picture) || is_among(of, &rows));
    // In one paragraph, so that the picture has its room.
    let told: String = told.flat_map(|of| said_of(basis, of)).collect();
    if !told.is_empty() {
        blocks.push(Block::Note(told));
    }
    blocks.extend(table(basis, "排位图", &rows));
    blocks.extend(legend(basis, &rows));
    blocks
}

/// All rows as an annex, where the first page has only some, and the ties that it does not tell
/// of.
#[must_use]
pub fn whole(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let picture = &basis.screened.picture;
    if !is_long(picture) {
        return Vec::new();
    }
    let (rows, told): (Vec<_>, _) = (handed_in(picture).collect(), near(picture));
    let ties = basis.screened.ranking.ties.iter().filter(|of| !is_among(of, &told));
    let ties = ties.flat_map(|of| said_of(basis, of)).map(Block::Note);
    table(basis, "排位图（全部）", &rows).into_iter().chain(ties).collect()
}

/// Whether one of those who share a place is among these rows.
fn is_among(tie: &Tie, rows: &[&Drawn]) -> bool {
    rows.iter().any(|row| row.ranked.is_some_and(|at| tie.members.contains(&at)))
}

fn said_of(basis: &ScreeningBasis<'_>, of: &Tie) -> Vec<String> {
    tie(of, &|row| basis.row_name(row).to_owned())
}

fn is_long(picture: &Picture) -> bool {
    handed_in(picture).count() > MOST_ROWS
}

/// Those with a file: the others are named among those who are not ranked.
fn handed_in(picture: &Picture) -> impl Iterator<Item = &Drawn> {
    picture.rows.iter().filter(|row| row.mark != Mark::Absent)
}

/// Those next to the line, and those who could cross it.
fn near(picture: &Picture) -> Vec<&Drawn> {
    let line = picture.line.as_ref().map_or(0, |line| line.outside);
    let rows = line.saturating_sub(ON_EACH_SIDE)..line.max(ON_EACH_SIDE) + ON_EACH_SIDE;
    let is_near =
        |row: &&Drawn| row.ranked.is_some_and(|at| rows.contains(&at)) || picture.crosses(&row.key);
    picture.rows.iter().filter(is_near).collect()
}

fn table(basis: &ScreeningBasis<'_>, caption: &str, rows: &[&Drawn]) -> Option<Block> {
    let picture = &basis.screened.picture;
    let axis = picture.axis?;
    let is_province = basis.level() == Level::Province;
    let row = |row: &&Drawn| {
        let place = match (row.part, row.places) {
            (Part::Ranked, Some(places)) if row.tied => format!("{}（并列）", places.low),
            (Part::Ranked, Some(places)) => places.low.to_string(),
            _ => String::from("—"),
        };
        let of = is_province.then(|| prefecture(row.prefecture.as_deref()));
        let rest = [
            brief(row.total),
            drawn(axis, picture.line.as_ref(), row, basis.is_recommended(&row.key)),
            last(basis, row),
        ];
        let cells = [place, row.name.clone()].into_iter().chain(of).chain(rest);
        Row { role: Role::Close, cells: cells.map(Cell::from).collect() }
    };
    let quota = basis.screened.ranking.quota;
    let caption = format!("{caption}（横轴为总分，{}至{}分）", axis.from, axis.to);
    let last = match basis.acceptability {
        Some(_) => format!("换权重居前{quota}"),
        None => "情形".to_owned(),
    };
    let mut columns = vec![
        Column::marks("名次", 120),
        Column::words("县（市、区）", if is_province { 150 } else { 180 }),
        Column::numbers("总分", 130),
        Column::words("在横轴上的位置", if is_province { 340 } else { 400 }),
        Column::words(&last, if is_province { 140 } else { 170 }),
    ];
    if is_province {
        columns.insert(2, Column::words("省辖市", 120));
    }
    Some(Block::Table(Table { caption, columns, rows: rows.iter().map(row).collect() }))
}

/// The prefecture of a county, as a table names it.
pub fn prefecture(name: Option<&str>) -> String {
    name.map_or(NOTHING, prefecture_title).to_owned()
}

/// What stands behind a row: the share of weightings, or why it has no place.
fn last(basis: &ScreeningBasis<'_>, row: &Drawn) -> String {
    let share = row.ranked.zip(basis.acceptability).map(|(at, of)| whole_percent(of.within(at)));
    let chosen = basis.is_recommended(&row.key);
    let chosen = if chosen { basis.chosen() } else { "" };
    let said = match (share, row.part) {
        (Some(share), _) if chosen.is_empty() => share,
        (Some(share), _) => format!("{share}，{chosen}"),
        (None, Part::Ranked) if chosen.is_empty() => "—".to_owned(),
        (None, Part::Ranked) => chosen.to_owned(),
        (None, _) => note(row),
    };
    let (screening, due) = (basis.screening, basis.screening.settings.reference_date);
    let before = screening.earlier_of(&row.key).and_then(|it| earlier(it, it.is_due(due)));
    std::iter::once(said).chain(before).collect::<Vec<_>>().join("，")
}

/// The sign of a mark.
const fn sign(mark: Mark, chosen: bool) -> char {
    match (mark, chosen) {
        (_, true) => '◎',
        (Mark::Within, _) => '●',
        (Mark::Outside, _) => '○',
        (Mark::Unverified, _) => '◐',
        (Mark::Open, _) => '━',
        (Mark::Barred, _) => '×',
        (Mark::Direct, _) => '◇',
        (Mark::Absent, _) => '□',
    }
}

/// The row as characters of one width.
fn drawn(axis: Axis, line: Option<&Line>, row: &Drawn, chosen: bool) -> String {
    let Some(total) = row.total else { return String::new() };
    let cell = |total: Total| (axis.at(total) * CELLS / 10_000).min(CELLS - 1);
    let (low, high) = (cell(total.low), cell(total.high));
    let quota = line.map(|line| {
        let middle = axis.at(line.between.low).midpoint(axis.at(line.between.high));
        let at = (middle * CELLS / 10_000).min(CELLS - 1);
        (at, if line.is_provisional() { '┊' } else { '│' })
    });
    let of = |at: u32| match (at, quota) {
        (at, _) if row.mark == Mark::Open && (low..=high).contains(&at) => sign(row.mark, chosen),
        (at, _) if row.mark != Mark::Open && at == high => sign(row.mark, chosen),
        (at, _) if (low..high).contains(&at) => '━',
        (at, Some((line, sign))) if at == line => sign,
        _ => '\u{3000}',
    };
    (0..CELLS).map(of).collect()
}

/// What the signs stand for, and how the numbers are rounded.
fn legend(basis: &ScreeningBasis<'_>, rows: &[&Drawn]) -> Option<Block> {
    let all = [
        (Mark::Within, "名额以内"),
        (Mark::Outside, "名额以外"),
        (Mark::Unverified, "资格待核实"),
        (Mark::Open, "未填完"),
        (Mark::Barred, "存在否决情形"),
        (Mark::Direct, "直接申报"),
    ];
    let used = all
        .into_iter()
        .filter(|(mark, _)| rows.iter().any(|row| row.mark == *mark && row.total.is_some()));
    let used: Vec<_> = used.map(|(mark, word)| format!("{}{word}", sign(mark, false))).collect();
    let line = basis.screened.picture.line.as_ref();
    let line =
        line.map(|line| if line.is_provisional() { "┊名额线（未定）" } else { "│名额线" });
    let more =
        if is_long(&basis.screened.picture) { "名额线两侧以外的见附三。" } else { "" };
    let chosen = format!("◎{}", chosen(basis.level(), true));
    let signs: Vec<_> =
        used.iter().map(String::as_str).chain([chosen.as_str()]).chain(line).collect();
    (!rows.is_empty()).then(|| {
        Block::Note(format!("{}。换权重后的比例取整，只含参加排序的。{more}", signs.join("　")))
    })
}
