//! The formulas of an item: formats.md section 3, step 1, in the words of a spreadsheet.
//!
//! Spreadsheets calculate with doubles, so everything is in whole ten-thousandths: sums and
//! products of whole numbers are exact below 2^47, each rounding is `ROUND(n/d,0)` of one
//! division, and a half is a half exactly. Above that — points of an item times its whole
//! above 1.4 × 10^14 ten-thousandths, as 50 points of 280 million — a formula may differ
//! from the report in the last digit.
//!
//! Must not know: where on the sheet the cells are; it is told.

use crate::domain::decimal::{Points, Share};
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::rule::{Band, Bands, Choice, InputKind, Measured, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::office::form::value::{NO, YES};
use crate::office::xlsx::lists::Lists;

/// What the formulas of an item refer to.
pub struct Places<'a> {
    /// The number of its indicator.
    pub no: IndicatorNo,
    /// How the scheme judges it.
    pub judged: &'a SchemeIndicator,
    /// The cell of an input.
    pub cell: &'a dyn Fn(&InputId) -> String,
    /// The cell with the answer's state: `A` where there are inputs to count.
    pub state: String,
    /// The cell of the item's own code: 0 settled, 1 open, 2 dropped out.
    pub code: String,
    /// The cell of the item's low end.
    pub low: String,
    /// The cell of the item's level.
    pub level: String,
    /// The lists of the scheme.
    pub lists: &'a Lists,
}

/// The formulas of an item; ends in ten-thousandths of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFormulas {
    /// 0 settled, 1 open, 2 dropped out.
    pub code: String,
    /// The low end.
    pub low: String,
    /// The high end.
    pub high: String,
    /// The level that is reached, of a level rule.
    pub level: Option<String>,
}

/// The formulas of an item.
#[must_use]
pub fn item(item: &Item, places: &Places<'_>) -> ItemFormulas {
    let Places { state, code, low, level, .. } = places;
    let all = item.points().ten_thousandths();
    let (judged, settled) = judge(item, places);
    // A statement that it does not apply drops the item, where the scheme allows it.
    let unjudged = if places.judged.may_be_not_applicable {
        format!(r#"IF({state}="N",2,1)"#)
    } else {
        "1".to_owned()
    };
    let (low, high) = if let Rule::Checklist(choices) = item.rule() {
        let (yes, no) = (ticked(choices, places, YES), ticked(choices, places, NO));
        (
            format!(r#"IF({state}="A",{yes},0)"#),
            format!(r#"IF({code}=2,0,IF({state}="A",{all}-({no}),{all}))"#),
        )
    } else {
        (format!("IF({code}=0,{settled},0)"), format!("IF({code}=2,0,IF({code}=1,{all},{low}))"))
    };
    let reached = match item.rule() {
        Rule::Level { value, .. } => {
            let cell = (places.cell)(value);
            Some(format!(r#"IFERROR(VALUE(LEFT({cell},FIND(" ",{cell}&" ")-1)),-1)"#))
        }
        Rule::Checklist(_)
        | Rule::Ratio { .. }
        | Rule::Bands { .. }
        | Rule::Deduct { .. }
        | Rule::Add { .. } => None,
    };
    debug_assert!(!level.is_empty());
    ItemFormulas {
        code: format!(r#"IF({state}="A",{judged},{unjudged})"#),
        low,
        high,
        level: reached,
    }
}

/// The code of an answered item, and its points where that is 0.
fn judge(item: &Item, places: &Places<'_>) -> (String, String) {
    let points = item.points();
    let cell = |id: &InputId| (places.cell)(id);
    match item.rule() {
        Rule::Checklist(choices) => {
            let answered = choices.iter().map(|choice| {
                let cell = cell(&choice.id);
                format!(r#"({cell}="{YES}")+({cell}="{NO}")"#)
            });
            let answered = answered.collect::<Vec<_>>().join("+");
            (format!("IF({answered}={},0,1)", choices.len()), String::new())
        }
        Rule::Ratio { part, whole, zero, full } => {
            let (zero, full) = (zero.unwrap_or(Share::ZERO), full.unwrap_or(Share::ONE));
            let code = share_code(&cell(part), &cell(whole));
            (
                code,
                ratio(
                    points,
                    &whole_number(places, part),
                    &whole_number(places, whole),
                    zero,
                    full,
                ),
            )
        }
        Rule::Bands { measured: Measured::Share { part, whole }, bands, otherwise } => {
            let code = share_code(&cell(part), &cell(whole));
            let (part, whole) = (whole_number(places, part), whole_number(places, whole));
            (code, banded(&part, &whole, 10_000, bands, *otherwise))
        }
        Rule::Bands { measured: Measured::Value(value), bands, otherwise } => {
            let value = cell(value);
            let figure = format!("ROUND({value}*10000,0)");
            (number_code(&value), banded(&figure, "1", 1, bands, *otherwise))
        }
        Rule::Deduct { count, each } => {
            let changed = changed(places, count, *each);
            let (all, unit) = (points.ten_thousandths(), scale(places, count));
            let left = format!("MAX(0,{}-{changed})", all * unit);
            (number_code(&cell(count)), rescaled(&left, unit))
        }
        Rule::Add { count, each } => {
            let changed = changed(places, count, *each);
            let (all, unit) = (points.ten_thousandths(), scale(places, count));
            let won = format!("MIN({},{changed})", all * unit);
            (number_code(&cell(count)), rescaled(&won, unit))
        }
        Rule::Level { levels, .. } => {
            let (level, n_levels) = (&places.level, levels.len());
            let code = format!("IF(AND({level}>=0,{level}<{n_levels},INT({level})={level}),0,1)");
            let points = places.lists.points(places.no, item.id());
            (code, format!("INDEX({points},{level}+1)"))
        }
    }
}

/// The sum of the points of options whose cell says so.
fn ticked(choices: &[Choice], places: &Places<'_>, word: &str) -> String {
    let term = |choice: &Choice| {
        let cell = (places.cell)(&choice.id);
        format!(r#"{}*({cell}="{word}")"#, choice.points.ten_thousandths())
    };
    choices.iter().map(term).collect::<Vec<_>>().join("+")
}

fn number_code(cell: &str) -> String {
    format!("IF(ISNUMBER({cell}),0,1)")
}

/// A whole of zero leaves nothing to judge, whatever the part is.
fn share_code(part: &str, whole: &str) -> String {
    format!("IF(ISNUMBER({whole}),IF({whole}=0,2,IF(ISNUMBER({part}),0,1)),1)")
}

/// How many of a cell's smallest units are one.
fn scale(places: &Places<'_>, id: &InputId) -> i128 {
    match places.judged.input_kind(id) {
        Some(InputKind::Money) => 100,
        Some(InputKind::Amount) => 10_000,
        Some(InputKind::Count | InputKind::Flag | InputKind::Level { .. }) | None => 1,
    }
}

/// A figure in whole smallest units. Both sides of a share are of one kind.
fn whole_number(places: &Places<'_>, id: &InputId) -> String {
    let cell = (places.cell)(id);
    match scale(places, id) {
        1 => cell,
        scale => format!("ROUND({cell}*{scale},0)"),
    }
}

/// `each × count` in ten-thousandths of the smallest units.
fn changed(places: &Places<'_>, count: &InputId, each: Points) -> String {
    format!("{}*{}", each.ten_thousandths(), whole_number(places, count))
}

fn rescaled(points: &str, scale: i128) -> String {
    if scale == 1 { points.to_owned() } else { format!("ROUND({points}/{scale},0)") }
}

/// `R4(P × clamp((part − zero × whole) / (whole × (full − zero)), 0, 1))`, divided once.
fn ratio(points: Points, part: &str, whole: &str, zero: Share, full: Share) -> String {
    let (zero, full) = (zero.ten_thousandths(), full.ten_thousandths());
    let common = gcd(gcd(10_000, zero), full - zero).max(1);
    let (times, off, span) = (10_000 / common, zero / common, (full - zero) / common);
    let above = match off {
        0 => format!("{times}*{part}"),
        off => format!("{times}*{part}-{off}*{whole}"),
    };
    let points = points.ten_thousandths();
    let shared = gcd(points, span).max(1);
    let earned = format!("MAX(0,MIN({above},{span}*{whole}))");
    format!("ROUND({}*{earned}/({}*{whole}),0)", points / shared, span / shared)
}

/// The points of the first band that is reached. The bands are in order, so those reached
/// are all from one on, and the steps between them add up to it: nothing is nested.
fn banded(part: &str, whole: &str, per: i128, bands: &Bands, otherwise: Points) -> String {
    let mut formula = otherwise.ten_thousandths().to_string();
    let (bands, compare) = match bands {
        Bands::AtLeast(bands) => (bands, ">="),
        Bands::AtMost(bands) => (bands, "<="),
    };
    let after = bands.iter().skip(1).map(|band| band.points).chain([otherwise]);
    for (Band { limit, points }, next) in bands.iter().zip(after) {
        let step = points.ten_thousandths() - next.ten_thousandths();
        let limit = limit.ten_thousandths();
        let common = gcd(per, limit).max(1);
        let (times, limit) = (per / common, limit / common);
        formula.push_str(&format!("+({step})*({times}*{part}{compare}{limit}*{whole})"));
    }
    formula
}

/// The greatest common divisor.
#[must_use]
pub const fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
