//! The formulas of indicators, dimensions and totals: formats.md section 3, steps 2 to 6.
//!
//! Must not know: rules of items. All ends are whole ten-thousandths; see `formula`.

use crate::domain::scheme::Scheme;
use crate::office::form::value::{ANSWERED, NOT_APPLICABLE, UNKNOWN};
use crate::office::xlsx::formula::gcd;
use crate::office::xlsx::lists::Lists;

/// The rows of the results, first and last, counted from 1.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// The first.
    pub first: u32,
    /// The last.
    pub last: u32,
}

impl Span {
    fn of(self, column: char) -> String {
        format!("${column}${}:${column}${}", self.first, self.last)
    }
}

/// `A` with inputs to count, `U` 待核实, `N` 不适用, empty where there is no answer.
#[must_use]
pub fn state(cell: &str, inputs: &str) -> String {
    format!(
        r#"IF({cell}="{UNKNOWN}","U",IF({cell}="{NOT_APPLICABLE}","N",IF(OR({cell}="{ANSWERED}",COUNTA({inputs})>0),"A","")))"#
    )
}

/// Whether the indicator applies: an item is still in.
#[must_use]
pub fn applies(items: Span) -> String {
    format!(r#"IF(COUNTIF({},"<2")>0,1,0)"#, items.of('J'))
}

/// `R4(100 × got / available)` over the items still in.
#[must_use]
pub fn of_hundred(row: u32, end: char, items: Span) -> String {
    let (got, codes, points) = (items.of(end), items.of('J'), items.of('L'));
    format!(r#"IF(G{row}=1,ROUND(1000000*SUM({got})/SUMIF({codes},"<2",{points}),0),0)"#)
}

/// The sum of the items' points.
#[must_use]
pub fn sum(end: char, items: Span) -> String {
    format!("SUM({})", items.of(end))
}

/// The words of an indicator's state.
#[must_use]
pub fn words(row: u32, items: Span) -> String {
    let open = items.of('J');
    format!(
        r#"IF(G{row}=0,"{NOT_APPLICABLE}",IF(K{row}="A",IF(COUNTIF({open},1)>0,"部分填报","{ANSWERED}"),IF(K{row}="U","{UNKNOWN}","未填报")))"#
    )
}

/// `R4(Σ w·s / Σ w)` of a dimension.
#[must_use]
pub fn dimension(number: usize, end: char, all: Span) -> String {
    let (dimension, weight, score) = (all.of('N'), all.of('M'), all.of(end));
    format!(
        r#"IF(SUMIF({dimension},{number},{weight})=0,"—",ROUND(SUMPRODUCT(({dimension}={number})*{weight}*{score})/SUMIF({dimension},{number},{weight}),0)/10000)"#
    )
}

/// `R2(Σ w·s / Σ w)`, one division.
#[must_use]
pub fn base(end: char, all: Span) -> String {
    let (weight, score) = (all.of('M'), all.of(end));
    format!(
        r#"IF(SUM({weight})=0,"—",ROUND(SUMPRODUCT({weight}*{score})/(SUM({weight})*100),0)/100)"#
    )
}

/// The sum of the bonus indicators, capped, `R2`.
#[must_use]
pub fn bonus(end: char, all: Span, scheme: &Scheme) -> String {
    let cap = scheme.bonus_cap.ten_thousandths();
    format!("ROUND(MIN({cap},SUMIF({},1,{}))/100,0)/100", all.of('O'), all.of(end))
}

/// Base and bonus.
#[must_use]
pub fn total(base: &str, bonus: &str) -> String {
    format!(r#"IF(ISNUMBER({base}),ROUND(({base}+{bonus})*100,0)/100,"—")"#)
}

/// The grade of the high end of the base.
#[must_use]
pub fn highest_grade(base: &str, lists: &Lists) -> String {
    let Some(limits) = lists.limits() else { return r#""—""#.to_owned() };
    let titles = lists.titles();
    format!(r#"IFERROR(INDEX({titles},MATCH(ROUND({base}*10000,0),{limits},1)),"—")"#)
}

/// The grade of the low end: below every grade the lowest is still possible, where any is.
#[must_use]
pub fn lowest_grade(base: &str, highest: &str, lists: &Lists) -> String {
    let Some(limits) = lists.limits() else { return r#""—""#.to_owned() };
    let titles = lists.titles();
    format!(
        r#"IF({highest}="—","—",IFERROR(INDEX({titles},MATCH(ROUND({base}*10000,0),{limits},1)),INDEX({titles},1)))"#
    )
}

/// The weights' common divisor: smaller numbers stay exact for longer.
#[must_use]
pub fn common_weight(scheme: &Scheme) -> i128 {
    let weights = scheme.indicators.values().map(|judged| judged.weight.ten_thousandths());
    weights.fold(0, gcd).max(1)
}
