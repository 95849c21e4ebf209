//! The formulas of an item in the words of a spreadsheet: the same expressions as the score,
//! with cells for what is stated.
//!
//! Spreadsheets calculate with doubles, so everything is in whole ten-thousandths: sums and
//! products of whole numbers are exact below 2^47, each rounding is `ROUND(n/d,0)` of one
//! division, and a half is a half exactly. Above that — points of an item times its whole
//! above 1.4 × 10^14 ten-thousandths, as 50 points of 280 million — a formula may differ
//! from the report in the last digit.
//!
//! Must not know: where on the sheet the cells are; it is told.

use crate::domain::decimal::Points;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::rule::{Choice, InputKind};
use crate::domain::scheme::{Item, SchemeIndicator, WhenZero};
use crate::office::form::value::{NO, YES};
use crate::office::xlsx::lists::Lists;
use crate::scoring::expression::{Expression, Term};
use crate::scoring::form::bands::Banded;
use crate::scoring::form::{Formula, form};
use crate::scoring::trace::line::Relation;

/// What the formulas of an item refer to.
pub struct Places<'a> {
    /// The number of its indicator.
    pub no: IndicatorNo,
    /// How the scheme judges it.
    pub judged: &'a SchemeIndicator,
    /// The cell of an input.
    pub cell: &'a dyn Fn(&InputId) -> String,
    /// The cell with the reason why an input is zero; none where that is not asked.
    pub reason: &'a dyn Fn(&InputId) -> Option<String>,
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
    let form = form(item);
    let formula = form.formula();
    let (judged, settled) = judge(item, &formula, places);
    let settled = match item.rule().part_and_whole() {
        Some((_, whole)) if places.judged.when_zero(whole) == Some(WhenZero::NoPoints) => {
            format!("IF({}=0,0,{settled})", (places.cell)(whole))
        }
        Some(_) | None => settled,
    };
    // A statement that it does not apply drops the item, where the scheme allows it.
    let unjudged = if places.judged.may_be_not_applicable {
        format!(r#"IF({state}="N",2,1)"#)
    } else {
        "1".to_owned()
    };
    let (low, high) = if let Formula::Options(choices) = &formula {
        let (yes, no) = (ticked(choices, places, YES), ticked(choices, places, NO));
        (
            format!(r#"IF({state}="A",{yes},0)"#),
            format!(r#"IF({code}=2,0,IF({state}="A",{all}-({no}),{all}))"#),
        )
    } else {
        (format!("IF({code}=0,{settled},0)"), format!("IF({code}=2,0,IF({code}=1,{all},{low}))"))
    };
    let reached = match formula {
        Formula::Level(value, _) => {
            let cell = (places.cell)(value);
            Some(format!(r#"IFERROR(VALUE(LEFT({cell},FIND(" ",{cell}&" ")-1)),-1)"#))
        }
        Formula::Options(_) | Formula::Computed(_) | Formula::Bands(_) => None,
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
fn judge(item: &Item, formula: &Formula<'_>, places: &Places<'_>) -> (String, String) {
    match formula {
        Formula::Options(choices) => {
            let answered = choices.iter().map(|choice| {
                let cell = (places.cell)(&choice.id);
                format!(r#"({cell}="{YES}")+({cell}="{NO}")"#)
            });
            let answered = answered.collect::<Vec<_>>().join("+");
            (format!("IF({answered}={},0,1)", choices.len()), String::new())
        }
        Formula::Computed(expression) => {
            let points = Number::of(expression, places).points(item.points());
            (figures_code(item, places), points)
        }
        Formula::Bands(bands) => (figures_code(item, places), banded(*bands, places)),
        Formula::Level(_, levels) => {
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

/// Settled once all figures are there. A whole of zero is what the scheme says, whatever the
/// part is.
fn figures_code(item: &Item, places: &Places<'_>) -> String {
    let number = |id: &InputId| format!("ISNUMBER({})", (places.cell)(id));
    match item.rule().part_and_whole() {
        Some((part, id)) => {
            let (part, of, whole) = (number(part), number(id), (places.cell)(id));
            let zero = match places.judged.when_zero(id).unwrap_or_default() {
                WhenZero::Refused => "1".to_owned(),
                WhenZero::NoPoints => "0".to_owned(),
                WhenZero::LeftOut => (places.reason)(id)
                    .map_or("1".to_owned(), |reason| format!("IF(LEN(TRIM({reason}))>0,2,1)")),
            };
            format!("IF({of},IF({whole}=0,{zero},IF({part},0,1)),1)")
        }
        None => {
            let numbers: Vec<_> = item.rule().inputs().map(|(id, _)| number(id)).collect();
            format!("IF({},0,1)", numbers.join("*"))
        }
    }
}

/// An expression in whole numbers of the sheet: `times ÷ per × above ÷ below`. An empty
/// text is 1.
struct Number {
    times: i128,
    per: i128,
    above: String,
    below: String,
}

impl Number {
    fn of(expression: &Expression<Term<'_>>, places: &Places<'_>) -> Self {
        let of = |expression: &_| Self::of(expression, places);
        let whole = |times| Self { times, per: 1, above: String::new(), below: String::new() };
        match expression {
            Expression::Value(term) => Self::term(*term, places),
            Expression::Sum(terms) => {
                terms.iter().map(of).fold(whole(0), |sum, term| sum.plus(term, 1))
            }
            Expression::Difference(from, taken) => of(from).plus(of(taken), -1),
            Expression::Product(factors) => factors.iter().map(of).fold(whole(1), Self::by),
            Expression::Quotient(dividend, by) => {
                let Self { times, per, above, below } = of(by);
                of(dividend).by(Self { times: per, per: times, above: below, below: above })
            }
        }
    }

    /// A figure in its smallest unit.
    fn term(term: Term<'_>, places: &Places<'_>) -> Self {
        let (times, per, above) = match term {
            Term::Figure(figure) => (figure.units(), 10_i128.pow(figure.places()), String::new()),
            Term::Input(id) => {
                let kind = places.judged.input_kind(id).map_or(0, InputKind::most_places);
                let (cell, per) = ((places.cell)(id), 10_i128.pow(kind));
                (1, per, if per == 1 { cell } else { format!("ROUND({cell}*{per},0)") })
            }
        };
        Self { times, per, above, below: String::new() }
    }

    fn by(self, other: Self) -> Self {
        Self {
            times: self.times * other.times,
            per: self.per * other.per,
            above: product(&self.above, &other.above),
            below: product(&self.below, &other.below),
        }
    }

    fn plus(self, other: Self, sign: i128) -> Self {
        let (one, two) = (self.times * other.per, sign * other.times * self.per);
        let (above, added) =
            (product(&self.above, &other.below), product(&other.above, &self.below));
        let (per, below) = (self.per * other.per, product(&self.below, &other.below));
        if above.is_empty() && added.is_empty() {
            return Self { times: one + two, per, above, below };
        }
        let times = gcd(one, two).abs().max(1);
        let (first, second) = (scaled(one / times, &above), scaled(two / times, &added));
        let and = if second.starts_with('-') { "" } else { "+" };
        let above = format!("({first}{and}{second})");
        Self { times, per, above, below }
    }

    /// In ten-thousandths of a point, held between none and all, divided and rounded once.
    fn points(&self, points: Points) -> String {
        let times = self.times * 10_000;
        let common = gcd(times, self.per).max(1);
        let value = scaled(times / common, &self.above);
        let all = points.ten_thousandths();
        match scaled(self.per / common, &self.below).as_str() {
            "1" => format!("MAX(0,MIN({all},{value}))"),
            by => format!("ROUND(MAX(0,MIN({all},{value}/({by}))),0)"),
        }
    }
}

fn product(one: &str, other: &str) -> String {
    let factors: Vec<_> = [one, other].into_iter().filter(|factor| !factor.is_empty()).collect();
    factors.join("*")
}

fn scaled(times: i128, text: &str) -> String {
    match (times, text) {
        (times, "") => times.to_string(),
        (1, text) => text.to_owned(),
        (times, text) => format!("{times}*{text}"),
    }
}

/// The points of the first band that is reached. The bands are in order, so those reached
/// are all from one on, and the steps between them add up to it: nothing is nested.
fn banded(bands: Banded<'_>, places: &Places<'_>) -> String {
    let mut formula = bands.otherwise.ten_thousandths().to_string();
    let after = bands.trials().skip(1).map(|band| band.points).chain([bands.otherwise]);
    for (band, next) in bands.trials().zip(after) {
        let step = band.points.ten_thousandths() - next.ten_thousandths();
        let measured = Number::term(band.measured, places);
        let limit = Number::of(&band.limit, places);
        let (times, of) = (measured.times * limit.per, limit.times * measured.per);
        let common = gcd(times, of).max(1);
        let (measured, limit) =
            (scaled(times / common, &measured.above), scaled(of / common, &limit.above));
        let compare = match band.relation {
            Relation::AtLeast => ">=",
            Relation::AtMost => "<=",
        };
        formula.push_str(&format!("+({step})*({measured}{compare}{limit})"));
    }
    formula
}

/// The greatest common divisor.
#[must_use]
pub const fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
