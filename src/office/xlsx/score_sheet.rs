//! The sheet of the score. What it shows is calculated by its own formulas from the form;
//! the numbers of the report stand in the cells until a program does so.
//!
//! Columns A to F are shown; G to O hold what is calculated with, in ten-thousandths: G
//! whether it applies, H and I the ends, J the code of an item, K the state of an answer
//! or the level reached, L the points of an item, M the weight, N the dimension, O whether
//! it is bonus.
//!
//! Must not know: formulas' insides.

use std::fmt::Display;

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

use crate::documents::words;
use crate::domain::decimal::Interval;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::SchemeIndicator;
use crate::office::form::{self, Field, FormRow};
use crate::office::number::to_cell;
use crate::office::xlsx::formula::{Places, item};
use crate::office::xlsx::head_formula::{self as head, Span};
use crate::office::xlsx::lists::Lists;
use crate::office::xlsx::{look, set_page, title};
use crate::report::Report;
use crate::scoring::indicator::IndicatorScore;
use crate::terms::{score, zh};

/// The name of the sheet.
pub const SHEET: &str = "得分";
/// The rows of base, bonus, total and grade, counted from 0.
pub const TOTALS_ROW: u32 = 3;
/// The first row of the dimensions.
pub const DIMENSIONS_ROW: u32 = 9;

const COLUMNS: [(&str, u16); 6] = [
    ("序号", 6),
    ("指标、评分项", 52),
    ("状态", 12),
    ("权重、分值", 12),
    ("最低", 14),
    ("最高", 14),
];

/// Writes the sheet.
///
/// # Errors
/// The workbook refuses.
pub fn write(
    sheet: &mut Worksheet,
    framework: &Framework,
    report: &Report,
    rows: &[FormRow],
    lists: &Lists,
) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    let n_dimensions = u32::try_from(framework.dimensions.len()).unwrap_or(0);
    let head_row = DIMENSIONS_ROW + n_dimensions + 1;
    let mut writer = Writer { sheet, framework, report, rows, lists, row: head_row + 1 };
    for place in framework.places() {
        writer.indicator(place)?;
    }
    let all = Span { first: head_row + 2, last: writer.row };
    writer.totals(all)?;
    writer.dimensions(all)?;
    writer.frame(head_row)
}

struct Writer<'a> {
    sheet: &'a mut Worksheet,
    framework: &'a Framework,
    report: &'a Report,
    rows: &'a [FormRow],
    lists: &'a Lists,
    /// The next row, counted from 0.
    row: u32,
}

impl Writer<'_> {
    /// The row of an indicator and those of its items.
    fn indicator(&mut self, place: Place<'_>) -> Result<(), XlsxError> {
        let no = place.no();
        let name = score::indicator(self.framework, &self.report.scheme, no);
        let row = self.row;
        self.row += 1;
        self.sheet.write_string_with_format(row, 0, no.to_string(), &look::whole())?;
        self.sheet.write_string_with_format(row, 1, name, &look::whole())?;
        let Some(scored) = self.report.sheet.indicator(no) else { return Ok(()) };
        let Some(judged) = self.report.scheme.indicators.get(&no) else {
            let cells = [(2, zh::state(scored.state)), (3, "—"), (4, "—"), (5, "—")];
            for (column, text) in cells {
                self.sheet.write_string_with_format(row, column, text, &look::whole())?;
            }
            return Ok(());
        };
        for position in 0..judged.items.len() {
            self.item(no, judged, scored, row, position)?;
        }
        self.head(no, judged, scored, row)
    }

    fn head(
        &mut self,
        no: IndicatorNo,
        judged: &SchemeIndicator,
        scored: &IndicatorScore,
        row: u32,
    ) -> Result<(), XlsxError> {
        let line = row + 1;
        let items = Span { first: line + 1, last: self.row };
        let of_state = |field: &Field| *field == Field::State;
        let state = self.cell(no, of_state).unwrap_or_default();
        let inputs = self.inputs(no);
        let (low, high) = if scored.bonus {
            (head::sum('H', items), head::sum('I', items))
        } else {
            (head::of_hundred(line, 'H', items), head::of_hundred(line, 'I', items))
        };
        let hidden =
            [(6, head::applies(items)), (7, low), (8, high), (10, head::state(&state, &inputs))];
        for (column, formula) in hidden {
            self.sheet.write_formula(row, column, Formula::new(formula))?;
        }
        if scored.bonus {
            self.sheet.write_number(row, 14, 1)?;
            self.sheet.write_string_with_format(row, 3, "—", &look::whole_number("@"))?;
        } else {
            let weight = judged.weight.ten_thousandths();
            let reduced = weight / head::common_weight(&self.report.scheme);
            let formula = Formula::new(format!("IF(G{line}=1,{reduced},0)"));
            self.sheet.write_formula(row, 12, formula)?;
            let shown = to_cell(&judged.weight.to_string()).unwrap_or_default();
            self.sheet.write_number_with_format(row, 3, shown, &look::whole_number("0.####"))?;
        }
        let dimension = self.framework.dimensions.iter().position(|of| of.contains(no));
        if let Some(number) = dimension.and_then(|at| u32::try_from(at + 1).ok()) {
            self.sheet.write_number(row, 13, number)?;
        }
        let words = Formula::new(head::words(line, items)).set_result(zh::state(scored.state));
        self.sheet.write_formula_with_format(row, 2, words, &look::whole())?;
        let shown = scored.score.map(|score| score.map(|end| end.to_string()));
        let look = look::whole_number("0.0000");
        for (column, end, result) in ends(shown) {
            let formula = format!(r#"IF(G{line}=0,"—",{end}{line}/10000)"#);
            let formula = Formula::new(formula).set_result(result);
            self.sheet.write_formula_with_format(row, column, formula, &look)?;
        }
        Ok(())
    }

    fn item(
        &mut self,
        no: IndicatorNo,
        judged: &SchemeIndicator,
        scored: &IndicatorScore,
        head_row: u32,
        position: usize,
    ) -> Result<(), XlsxError> {
        let (Some(of), Some(got)) = (judged.items.get(position), scored.items.get(position)) else {
            return Ok(());
        };
        let row = self.row;
        self.row += 1;
        let line = row + 1;
        let cell = |id: &InputId| {
            let is_input = |field: &Field| matches!(field, Field::Input(of, _) | Field::Counted(of) if of == id);
            self.cell(no, is_input).unwrap_or_default()
        };
        let reason =
            |id: &InputId| self.cell(no, |field| matches!(field, Field::Words(of, _) if of == id));
        let formulas = item(
            of,
            &Places {
                no,
                judged,
                cell: &cell,
                reason: &reason,
                state: format!("$K${}", head_row + 1),
                code: format!("J{line}"),
                low: format!("H{line}"),
                level: format!("K{line}"),
                lists: self.lists,
            },
        );
        let hidden = [
            (7, Some(formulas.low)),
            (8, Some(formulas.high)),
            (9, Some(formulas.code)),
            (10, formulas.level),
        ];
        for (column, formula) in hidden {
            if let Some(formula) = formula {
                self.sheet.write_formula(row, column, Formula::new(formula))?;
            }
        }
        let all = to_cell(&of.points().ten_thousandths().to_string()).unwrap_or_default();
        self.sheet.write_number(row, 11, all)?;
        self.sheet.write_blank(row, 0, &look::words())?;
        self.sheet.write_string_with_format(row, 1, &of.title().zh, &look::words())?;
        let shown = to_cell(&of.points().to_string()).unwrap_or_default();
        self.sheet.write_number_with_format(row, 3, shown, &look::number("(0.####)"))?;
        let words = format!(r#"IF(J{line}=2,"不计分",IF(J{line}=1,"缺数据","已计分"))"#);
        let words = Formula::new(words).set_result(zh::item_state(got));
        self.sheet.write_formula_with_format(row, 2, words, &look::words())?;
        let shown = got.got.map(|got| got.map(|end| end.to_string()));
        for (column, end, result) in ends(shown) {
            let formula = format!(r#"IF(J{line}=2,"—",{end}{line}/10000)"#);
            let formula = Formula::new(formula).set_result(result);
            self.sheet.write_formula_with_format(row, column, formula, &look::number("0.0000"))?;
        }
        Ok(())
    }

    fn totals(&mut self, all: Span) -> Result<(), XlsxError> {
        let (sheet, scheme, lists) = (&self.report.sheet, &self.report.scheme, self.lists);
        let first = TOTALS_ROW + 1;
        let named = |end: usize| {
            let id = if end == 0 { sheet.grades.first() } else { sheet.grades.last() };
            let grade = scheme.grades.iter().find(|grade| Some(&grade.id) == id);
            grade.map_or_else(|| "—".to_owned(), |grade| grade.title.zh.clone())
        };
        let (base, bonus, total) = (text(sheet.base), text(Some(sheet.bonus)), text(sheet.total));
        let columns = [('E', 'H', 0), ('F', 'I', 1)];
        for (column, (shown, end, position)) in (4..).zip(columns) {
            let base_cell = format!("{shown}{first}");
            let highest = format!("$F${}", first + 3);
            let grade = if position == 0 {
                head::lowest_grade(&base_cell, &highest, lists)
            } else {
                head::highest_grade(&base_cell, lists)
            };
            let result = |of: &Interval<String>| {
                if position == 0 { of.low.clone() } else { of.high.clone() }
            };
            let cells = [
                (head::base(end, all), result(&base)),
                (head::bonus(end, all, scheme), result(&bonus)),
                (head::total(&base_cell, &format!("{shown}{}", first + 1)), result(&total)),
                (grade, named(position)),
            ];
            for (row, (formula, result)) in (TOTALS_ROW..).zip(cells) {
                let formula = Formula::new(formula).set_result(result);
                let look = look::whole_number("0.00");
                self.sheet.write_formula_with_format(row, column, formula, &look)?;
            }
        }
        let cap = format!("附加分（上限{}分）", scheme.bonus_cap);
        let names = ["基础分（满分100分）", cap.as_str(), "总分", "等次"];
        for (row, name) in (TOTALS_ROW..).zip(names) {
            self.name(row, "", name)?;
        }
        Ok(())
    }

    fn dimensions(&mut self, all: Span) -> Result<(), XlsxError> {
        let framework = self.framework;
        for (position, dimension) in framework.dimensions.iter().enumerate() {
            let row = DIMENSIONS_ROW + u32::try_from(position).unwrap_or(0);
            self.name(row, &dimension.no, &dimension.title.zh)?;
            let scored = self.report.sheet.dimensions.iter().find(|of| of.no == dimension.no);
            let shown = scored.and_then(|of| of.score).map(|score| score.map(|s| s.to_string()));
            for (column, end, result) in ends(shown) {
                let (formula, result, look) = if dimension.bonus {
                    let bonus =
                        format!("{}{}", if column == 4 { 'E' } else { 'F' }, TOTALS_ROW + 2);
                    let of = self.report.sheet.bonus;
                    let result = if column == 4 { of.low } else { of.high };
                    (bonus, result.to_string(), look::number("0.00"))
                } else {
                    (head::dimension(position + 1, end, all), result, look::number("0.0000"))
                };
                let formula = Formula::new(formula).set_result(result);
                self.sheet.write_formula_with_format(row, column, formula, &look)?;
            }
        }
        Ok(())
    }

    /// Number and name of a row without state and weight.
    fn name(&mut self, row: u32, number: &str, name: &str) -> Result<(), XlsxError> {
        for (column, text) in [(0, number), (1, name), (2, ""), (3, "")] {
            self.sheet.write_string_with_format(row, column, text, &look::words())?;
        }
        Ok(())
    }

    /// Title, heads, widths, what is hidden, and how it prints.
    fn frame(&mut self, head_row: u32) -> Result<(), XlsxError> {
        let sheet = &mut *self.sheet;
        sheet.merge_range(0, 0, 0, 5, &title(self.report, "自评得分"), &look::title())?;
        sheet.set_row_height(0, 30)?;
        let note = format!(
            "评分方案：{}。{}。得分由公式按“自评表”即时计算；未填报和待核实的内容按最低和最高两端计算。",
            words::scheme(&self.report.scheme),
            words::NOT_A_DECISION,
        );
        sheet.merge_range(1, 0, 1, 5, &note, &look::note())?;
        sheet.set_row_height(1, 34)?;
        let heads = [
            (TOTALS_ROW - 1, ["", "合计", "", "", "最低", "最高"]),
            (DIMENSIONS_ROW - 1, ["序号", "一级指标", "", "", "最低", "最高"]),
            (head_row, COLUMNS.map(|(title, _)| title)),
        ];
        for (row, titles) in heads {
            for (column, title) in (0..).zip(titles) {
                sheet.write_string_with_format(row, column, title, &look::head())?;
            }
        }
        for (column, (_, width)) in (0..).zip(COLUMNS) {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_column_range_hidden(6, 14)?;
        set_page(sheet, self.report);
        sheet.protect();
        Ok(())
    }

    /// The form's cell of a field.
    fn cell(&self, no: IndicatorNo, is: impl Fn(&Field) -> bool) -> Option<String> {
        let row = self.rows.iter().find(|row| row.no == no && is(&row.field))?;
        Some(format!("'{}'!$D${}", form::SHEET, row.row + 1))
    }

    /// The form's cells of all inputs and of the reasons between them, which follow each other.
    fn inputs(&self, no: IndicatorNo) -> String {
        let is_input = |row: &&FormRow| {
            row.no == no && matches!(row.field, Field::Input(..) | Field::Words(..))
        };
        let rows: Vec<u32> = self.rows.iter().filter(is_input).map(|row| row.row + 1).collect();
        match (rows.first(), rows.last()) {
            (Some(first), Some(last)) => format!("'{}'!$D${first}:$D${last}", form::SHEET),
            // A cell that is always empty.
            (None, _) | (_, None) => "$Z$1".to_owned(),
        }
    }
}

/// Both ends as text; a dash where there is nothing.
fn text<T: Display>(of: Option<Interval<T>>) -> Interval<String> {
    of.map_or_else(
        || Interval { low: "—".to_owned(), high: "—".to_owned() },
        |of| Interval { low: of.low.to_string(), high: of.high.to_string() },
    )
}

/// The two columns of the ends: where they are shown, where they are calculated, and what
/// the report says.
fn ends(shown: Option<Interval<String>>) -> [(u16, char, String); 2] {
    let Interval { low, high } = text(shown);
    [(4, 'H', low), (5, 'I', high)]
}
