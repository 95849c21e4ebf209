//! The annex: how every number came about, from the tree that the page and the file
//! render too.
//!
//! Must not know: how anything is computed; it tells the steps of the trace.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::inputs::facts;
use crate::documents::words::report::{DerivationWords, ReportWords};
use crate::domain::answer::Inputs;
use crate::domain::framework::{Dimension, Framework};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::{Choice, Questions, Rule};
use crate::report::Report;
use crate::scoring::trace::line::{Ends, Line, LinePurpose};
use crate::scoring::trace::{Method, Reason, Standing, Step, Subject, Trace};
use crate::terms::{NOTHING, calculation, interval_or_nothing};

/// One table of the indicators with their items and one of what is made of them. Rows stand
/// for themselves, so that pages fill up: each says its number.
#[must_use]
pub fn annex(report: &Report, words: &ReportWords) -> Vec<Block> {
    let framework = &report.edition().framework;
    let trace = report.trace();
    let steps = |no: IndicatorNo| indicator_rows(report, words, &trace, no);
    let mut rows = Vec::new();
    for dimension in &framework.dimensions {
        // A number that the source skips stands before its successor, if it is scored.
        let gaps = framework.missing.iter().filter(|missing| dimension.contains(missing.before));
        let gaps = gaps.map(|missing| missing.no);
        let gaps = gaps.filter(|no| report.scheme.indicators.contains_key(no));
        let numbers = gaps.chain(
            dimension
                .categories
                .iter()
                .flat_map(|category| category.indicators.iter().map(|indicator| indicator.no)),
        );
        rows.extend(numbers.flat_map(steps));
    }
    let of = &words.derivation;
    let indicators = table(of, of.indicators, rows);
    let totals = table(of, of.totals, totals(framework, words, &trace));
    vec![Block::Note(of.reading.to_owned()), Block::Table(indicators), Block::Table(totals)]
}

fn table(words: &DerivationWords, caption: &str, rows: Vec<Row>) -> Table {
    let [no, arithmetic, score] = words.heads;
    let columns =
        vec![Column::marks(no, 75), Column::words(arithmetic, 785), Column::numbers(score, 140)];
    Table { caption: caption.to_owned(), columns, rows }
}

/// An indicator with its items, but for those that it does not ask for.
fn indicator_rows(
    report: &Report,
    words: &ReportWords,
    trace: &Trace,
    no: IndicatorNo,
) -> Vec<Row> {
    let Some(step) = trace.step(&Subject::Indicator(no)) else { return Vec::new() };
    let of = &words.derivation;
    let name = (words.indicator)(&report.edition().framework, &report.scheme, no);
    let mut lines = vec![(of.indicator)(&name, &why(of, step).unwrap_or_default())];
    lines.extend(ends(of, &step.lines));
    if let Some(adds) = &step.contribution {
        lines.extend(ends(of, &adds.lines));
    }
    let judged = report.scheme.indicators.get(&no);
    let items = step.parts.iter().filter_map(|part| {
        let Subject::Item(_, id) = &part.subject else { return None };
        item_row(report, words, judged?, no, id, trace.step(&part.subject)?)
    });
    let items: Vec<_> = items.collect();
    std::iter::once(row(no.to_string(), lines, step)).chain(items).collect()
}

fn row(no: String, lines: Vec<String>, step: &Step) -> Row {
    let score = interval_or_nothing(step.result);
    Row { role: Role::Entry, cells: vec![Cell::from(no), Cell::from(lines), Cell::from(score)] }
}

/// Why there is no number, and what to know beside it.
fn why(words: &DerivationWords, step: &Step) -> Option<String> {
    let standing = (step.standing != Standing::Counted).then(|| (words.standing)(step.standing));
    let remarks = step.remarks.iter().map(|of| (words.remark)(*of));
    let why: Vec<_> = standing.into_iter().chain(remarks).collect();
    (!why.is_empty()).then(|| why.join(words.apart))
}

/// Rule, facts, arithmetic; nothing where the indicator does not apply.
fn item_row(
    report: &Report,
    words: &ReportWords,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    id: &ItemId,
    step: &Step,
) -> Option<Row> {
    let Method::Item(of, points) = &step.method else { return None };
    if step.standing == Standing::NotApplicable {
        return None;
    }
    let own = &words.derivation;
    let title = (words.item)(&report.scheme, no, id);
    let stated = stated(words, judged, id, of, step).join(own.and);
    let rule = (own.rule)(of, *points, Some(judged));
    let why = why(own, step).unwrap_or_default();
    let mut lines = vec![(own.item)(&title, *points, &rule, &stated, &why)];
    lines.extend(ends(own, &step.lines));
    Some(row(no.to_string(), lines, step))
}

/// What the county states; options with the points that the arithmetic adds up.
fn stated(
    words: &ReportWords,
    judged: &SchemeIndicator,
    id: &ItemId,
    rule: &Rule,
    step: &Step,
) -> Vec<String> {
    let mut inputs: Inputs = step.inputs.iter().map(|of| (of.id.clone(), of.value)).collect();
    for of in &step.inputs {
        if let Some(reason) = of.reason.as_ref().and_then(Reason::given) {
            inputs.say(of.id.clone(), reason.to_owned());
        }
    }
    if inputs.n_stated() == 0 {
        return vec![words.derivation.all_open.to_owned()];
    }
    let of_that_item = judged.items.iter().filter(|item| item.id() == id);
    match rule.questions() {
        Questions::Options(choices) => vec![options(words, choices, &inputs)],
        Questions::Level(..) | Questions::Figures => {
            of_that_item.flat_map(|item| facts(&words.facts, judged, item, &inputs)).collect()
        }
    }
}

fn options(words: &ReportWords, choices: &[Choice], inputs: &Inputs) -> String {
    let option = |choice: &Choice| {
        let title = choice.title.in_language(words.language);
        (words.derivation.option)(title, choice.points, inputs.flag(&choice.id))
    };
    choices.iter().map(option).collect::<Vec<_>>().join(words.derivation.and)
}

/// Dimensions, base, bonus and total.
fn totals(framework: &Framework, words: &ReportWords, trace: &Trace) -> Vec<Row> {
    let of = &words.derivation;
    let dimension = |dimension: &Dimension| {
        let subject = Subject::Dimension(dimension.no.clone());
        (subject, (words.numeral)(&dimension.no), (words.notice)(&dimension.title))
    };
    let base = framework.dimensions.iter().filter(|dimension| !dimension.bonus).map(dimension);
    let last = [(Subject::Base, of.base), (Subject::Bonus, of.bonus), (Subject::Total, of.total)];
    let last = last.map(|(subject, title)| (subject, NOTHING.to_owned(), title.to_owned()));
    let rows = base.chain(last).filter_map(|(subject, no, title)| {
        let step = trace.step(&subject)?;
        let title = match step.method {
            Method::Bonus(cap) => (of.capped)(&title, cap),
            Method::Item(..)
            | Method::OfHundred
            | Method::BonusPoints
            | Method::Mean
            | Method::Base
            | Method::Total => title,
        };
        let mut lines = vec![title];
        lines.extend(why(of, step));
        lines.extend(ends(of, &step.lines));
        Some(row(no, lines, step))
    });
    rows.collect()
}

/// The lines of a number: one paragraph, or one for each end.
fn ends(words: &DerivationWords, ends: &Ends) -> Vec<String> {
    let joined =
        |of: &[Line]| of.iter().map(|of| line(words, of)).collect::<Vec<_>>().join(words.and);
    match ends {
        Ends::Settled(lines) if lines.is_empty() => Vec::new(),
        Ends::Settled(lines) => vec![joined(lines)],
        Ends::Open { low, high } => {
            let both = vec![(words.lowest)(&joined(low)), (words.highest)(&joined(high))];
            if low.len() == 1 && high.len() == 1 { vec![both.join(words.and)] } else { both }
        }
    }
}

/// A line with what it is there for, and the bound that it was held to.
fn line(words: &DerivationWords, line: &Line) -> String {
    match line {
        Line::Computed { purpose, held, .. } => {
            let held = held.map(|(bound, limit)| (words.held)(bound, &calculation(limit)));
            // Which end it is stands in front of all its lines.
            let an_end = matches!(purpose, LinePurpose::Worst | LinePurpose::Best);
            let purpose = if an_end { LinePurpose::Points } else { *purpose };
            format!(
                "{} {}{}",
                (words.purpose)(purpose),
                calculation(line),
                held.unwrap_or_default()
            )
        }
        Line::Compared { .. } => calculation(line),
    }
}
