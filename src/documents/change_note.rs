//! 变动说明: what differs between two files of a county, what moved the total, and whether
//! evidence came with it; the causes are left to be written by hand.
//!
//! Must not know: how a difference is found, and which of the two is right.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::words::report::report_words;
use crate::documents::words::{date_or, scheme};
use crate::documents::{Footer, Paper, watermark};
use crate::domain::answer::Input;
use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::language::Language;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::Questions;
use crate::planning::marginal::Fraction;
use crate::report::Report;
use crate::report::difference::{Difference, FactDifference, IndicatorDifference, Mover, Shifts};
use crate::terms::score::indicator;
use crate::terms::zh::{quoted, state as state_of};
use crate::terms::{brief, grouped, input_title, input_unit, short};

/// So many movers of the total are named.
const MOST_NAMED: usize = 3;

/// The note about a county of that name; `codes` are those of the two files, the earlier one
/// first.
#[must_use]
pub fn change_note(difference: &Difference, name: &str, codes: [&str; 2]) -> Paper {
    let Difference { before, after, .. } = difference;
    let title = format!("{name}自评变动说明");
    let [earlier, later] = codes;
    let pairs = [
        ("本次", file(after, later)),
        ("上次", file(before, earlier)),
        ("评分方案", scheme(&after.scheme)),
    ];
    let mut blocks = vec![
        Block::Title(vec![title.clone()]),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
    ];
    if before.assessment.scheme != after.scheme.id {
        let named = quoted(before.assessment.scheme.as_str());
        let note = format!("上次的文件原用评分方案{named}，本说明两次都按同一方案计分。");
        blocks.push(Block::Note(note));
    }
    if before.assessment.data_year() == after.assessment.data_year() {
        blocks.push(Block::Note("两次所填数据属于同一年度。".to_owned()));
    }
    blocks.push(Block::chapter("一、总分"));
    blocks.extend(moved(difference).iter().map(|said| Block::paragraph(said)));
    blocks.push(Block::chapter("二、数据和得分"));
    blocks.push(if difference.indicators.is_empty() {
        Block::paragraph("所填数据没有变动。")
    } else {
        Block::Table(table(difference))
    });
    blocks.push(Block::chapter("三、资格核验和佐证材料"));
    if difference.checks.is_empty() && difference.evidence() == (0, 0) {
        blocks.push(Block::paragraph("均没有变动。"));
    } else {
        blocks.extend([checks(difference), evidence(difference)]);
    }
    let by_hand = ["说明人", "审核人", "日期"];
    blocks.push(Block::KeyValues(by_hand.map(|key| (key.to_owned(), String::new())).into()));
    Paper {
        title,
        watermark: watermark(after.assessment.purpose),
        footer: Footer::coded(later),
        blocks,
    }
}

fn file(report: &Report, code: &str) -> String {
    let assessment = &report.assessment;
    let (round, year) = (assessment.round, assessment.data_year());
    let day = date_or(assessment.prepared.on, "未填");
    format!("{round}年批次，{year}年数据，填报日期{day}，校验码{code}")
}

/// What moved the total, and whether evidence came with it.
#[must_use]
pub fn moved(difference: &Difference) -> Vec<String> {
    let (was, is) = (difference.before.sheet.total, difference.after.sheet.total);
    let mut said = vec![match (&difference.shifts, difference.total) {
        (Some(shifts), Some(by)) if !shifts.is_empty() => {
            let (was, is) = (brief(was), brief(is));
            let change = match by.numerator.signum() {
                0 => format!("总分为{is}分，没有变动；以下各项变动相互抵消"),
                sign => {
                    let verb = if sign > 0 { "增加" } else { "减少" };
                    let size = Fraction { numerator: by.numerator.abs(), ..by }.rounded();
                    format!("总分由{was}分变为{is}分，{verb}{}分", short(size))
                }
            };
            format!("{change}：{}。", movers(shifts))
        }
        (Some(_), _) => format!("总分为{}分，没有变动。", brief(is)),
        (None, _) => format!(
            "上次总分为{}分，本次总分为{}分；有一次没有填完，不计算增减。",
            brief(was),
            brief(is)
        ),
    }];
    let without = difference.raised_without_evidence();
    if !without.is_empty() {
        let without: Vec<_> = without.iter().map(ToString::to_string).collect();
        said.push(format!("得分提高的各项中，第{}项没有新增佐证材料。", without.join("、")));
    } else if difference.is_any_raised() {
        said.push("得分提高的各项都新增了佐证材料。".to_owned());
    }
    said
}

/// The greatest movers, and all others together: exact, each rounded once.
fn movers(shifts: &Shifts) -> String {
    let named = |(mover, by)| match mover {
        Mover::Indicator(no) => format!("第{no}项{}", signed(by)),
        Mover::Bonus => format!("附加分{}", signed(by)),
    };
    let rest = shifts.beyond(MOST_NAMED);
    let rest = rest.map(|(n, by)| format!("其余{n}项合计{}", signed(by)));
    shifts.first(MOST_NAMED).map(named).chain(rest).collect::<Vec<_>>().join("、")
}

fn signed(by: Fraction) -> String {
    let size = Fraction { numerator: by.numerator.abs(), ..by }.rounded();
    let sign = if by.numerator < 0 { "−" } else { "+" };
    format!("{sign}{}", short(size))
}

fn checks(difference: &Difference) -> Block {
    if difference.checks.is_empty() {
        return Block::paragraph("资格核验的各项内容没有变动。");
    }
    let words = &report_words(Language::Zh).checks;
    let rows = difference.checks.iter().map(|of| {
        let (was, is) = of.outcomes;
        let [was, is] = [was, is].map(|outcome| (words.outcome)(outcome).to_owned());
        Row::entry([of.rule.title.zh.clone(), was, is, String::new()])
    });
    Block::Table(Table {
        caption: "所填内容有变动的核验事项".to_owned(),
        columns: vec![
            Column::words("核验事项", 340),
            Column::marks("上次", 180),
            Column::marks("本次", 180),
            Column::words("变动原因", 300),
        ],
        rows: rows.collect(),
    })
}

fn table(difference: &Difference) -> Table {
    let rows = difference.indicators.iter().flat_map(|of| rows(&difference.after, of));
    Table {
        caption: "有变动的指标和数据".to_owned(),
        columns: vec![
            Column::words("指标、数据", 320),
            Column::numbers("上次", 170),
            Column::numbers("本次", 170),
            Column::numbers("增减", 120),
            Column::words("变动原因", 220),
        ],
        rows: rows.collect(),
    }
}

/// The indicator with its score, then each of its facts.
fn rows(report: &Report, of: &IndicatorDifference) -> Vec<Row> {
    let name = indicator(&report.edition().framework, &report.scheme, of.no);
    let score = |state, score: Option<_>| match score {
        Some(score) => format!("{}分", brief(Some(score))),
        None => state_of(state).to_owned(),
    };
    let by = of
        .scores
        .0
        .zip(of.scores.1)
        .filter(|(was, is)| was.is_settled() && is.is_settled() && was != is);
    let by = by.map(|(was, is)| is.low.ten_thousandths() - was.low.ten_thousandths());
    let head = [
        name,
        score(of.states.0, of.scores.0),
        score(of.states.1, of.scores.1),
        by.map(change).unwrap_or_default(),
        String::new(),
    ];
    let head = Row::new(if of.facts.is_empty() { Role::Entry } else { Role::Whole }, head);
    let facts = of.facts.iter().map(|fact| row(report, of.no, fact));
    std::iter::once(head).chain(facts).collect()
}

fn row(report: &Report, no: IndicatorNo, fact: &FactDifference) -> Row {
    let judged = report.scheme.indicators.get(&no);
    let value =
        |stated| judged.map_or_else(String::new, |judged| value(judged, &fact.input, stated));
    let figures = fact.before.and_then(Input::quantity).zip(fact.after.and_then(Input::quantity));
    let by = figures.map(|(was, is)| is.ten_thousandths() - was.ten_thousandths());
    let title = judged.map_or_else(|| fact.input.to_string(), |judged| title(judged, &fact.input));
    let cells = [title, value(fact.before), value(fact.after)];
    let [title, was, is] = cells.map(Cell::from);
    let by = Cell::from(by.map(change).unwrap_or_default());
    Row { role: Role::Part, cells: vec![title, was, is, by, Cell::default()] }
}

fn change(by: i128) -> String {
    let sign = if by < 0 { "−" } else { "+" };
    let size = Quantity::from_ten_thousandths(by.abs());
    size.map(|size| format!("{sign}{}", grouped(size))).unwrap_or_default()
}

/// What an input is called; a level by what it is of.
fn title(judged: &SchemeIndicator, input: &InputId) -> String {
    let mut levels = judged.items.iter().filter(
        |item| matches!(item.rule().questions(), Questions::Level(value, _) if value == input),
    );
    let title = levels.next().map(|item| item.title().zh.as_str());
    title.unwrap_or_else(|| input_title(Some(judged), input, Language::Zh)).to_owned()
}

fn value(judged: &SchemeIndicator, input: &InputId, stated: Option<Input>) -> String {
    match stated {
        None => "未填".to_owned(),
        Some(Input::Flag(true)) => "是".to_owned(),
        Some(Input::Flag(false)) => "否".to_owned(),
        Some(Input::Quantity(quantity)) => {
            format!("{}{}", grouped(quantity), input_unit(Some(judged), input))
        }
        Some(Input::Level(level)) if judged.line(input).is_some() => {
            let state =
                judged.line(input).and_then(|(list, _)| list.states.get(usize::from(level)));
            state.map_or("不适用", |state| state.title.zh.as_str()).to_owned()
        }
        Some(Input::Level(level)) => {
            let levels = judged.items.iter().filter_map(|item| match item.rule().questions() {
                Questions::Level(value, levels) if value == input => Some(levels),
                Questions::Options(_) | Questions::Level(..) | Questions::Figures => None,
            });
            let mut reached = levels.filter_map(|levels| levels.get(usize::from(level)));
            reached.next().map_or_else(|| level.to_string(), |level| level.title.zh.clone())
        }
    }
}

fn evidence(difference: &Difference) -> Block {
    let (added, withdrawn) = difference.evidence();
    if (added, withdrawn) == (0, 0) {
        return Block::paragraph("佐证材料没有变动。");
    }
    let lines = difference.indicators.iter().flat_map(|of| {
        let line = |verb: &str, titles: &[String]| {
            let titles: Vec<_> = titles.iter().map(|title| quoted(title)).collect();
            (!titles.is_empty()).then(|| format!("第{}项{verb}{}。", of.no, titles.join("、")))
        };
        [line("新增", &of.added), line("撤回", &of.withdrawn)].into_iter().flatten()
    });
    let sum = format!("新增{added}份，撤回{withdrawn}份：");
    Block::List(std::iter::once(sum).chain(lines).collect())
}
