//! The questions of the second look (校核), a sentence each, in Chinese.
//!
//! Must not know: what led to a question.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::second_look::Figure;
use crate::report::second_look::{Question, Stated};
use crate::screening::second_look::PeerQuestion;
use crate::terms::second_look::{level_title, title, unit};
use crate::terms::zh::{date, quoted};

/// So many of the same figures are named.
const MOST_NAMED: usize = 3;

/// A question in a sentence.
#[must_use]
pub fn question(question: &Question, scheme: &Scheme) -> String {
    let (said, held) =
        (|stated: &Stated| said(stated, scheme), |stated: &Stated| held(stated, scheme));
    match question {
        Question::Differ { one, other, by } => {
            let by = format!("{by}{}", unit(&one.figure, scheme));
            format!("{}，{}，相差{by}，请核实以哪个为准。", said(one), said(other))
        }
        Question::DoesNotAddUp { sum, less, stated, by } => {
            let less = match less.as_slice() {
                [] => String::new(),
                less => format!("，减去{}", all(less, scheme)),
            };
            let by = format!("{by}{}", unit(&stated.figure, scheme));
            format!("{}{less}，应等于{}，相差{by}，请核对。", all(sum, scheme), held(stated))
        }
        Question::PartAbove { parts, whole, by } => {
            format!("{}大于{}，多{by}，请核对。", all(parts, scheme), held(whole))
        }
        Question::FarAbove { stated, most } => format!(
            "{}，多于{most}{}，请核实是否符合口径、有无重复计算。",
            said(stated),
            unit(&stated.figure, scheme)
        ),
        Question::NoEvidence { no, level: None } => {
            format!("第{no}项已得满分，没有登记佐证材料，请补登或者说明依据。")
        }
        Question::NoEvidence { no, level: Some(level) } => {
            let level = level_title(*no, *level, scheme, Language::Zh);
            format!("第{no}项填为{}，没有登记佐证材料，请补登或者说明依据。", quoted(&level))
        }
        Question::AllWhole(n) => {
            format!("所填{n}个比率全部为100%，请核实总数和完成数是否分别统计。")
        }
        Question::LateEvidence { no, title, date: of, filled_in } => {
            let title =
                if title.is_empty() { "（未列名称）".to_owned() } else { quoted(title) };
            let (of, filled_in) = (date(*of), date(*filled_in));
            format!("第{no}项佐证材料{title}的日期为{of}，晚于填报日期{filled_in}，请核对。")
        }
    }
}

/// A question that arises beside other counties.
#[must_use]
pub fn peer_question(question: &PeerQuestion, scheme: &Scheme) -> String {
    match question {
        PeerQuestion::OutOfLine { figure, per: Some(per), value, median, of } => format!(
            "{}相当于{}的{value}，{of}个县（市、区）的中位数为{median}，偏离较大，请核实。",
            named(figure, scheme),
            named(per, scheme)
        ),
        PeerQuestion::OutOfLine { figure, per: None, value, median, of } => {
            let unit = unit(figure, scheme);
            format!(
                "{}为{value}{unit}，{of}个县（市、区）的中位数为{median}{unit}，偏离较大，请核实。",
                named(figure, scheme)
            )
        }
        PeerQuestion::SameFigures { others, figures } => {
            let (first, rest) = figures.split_at(figures.len().min(MOST_NAMED));
            let more = if rest.is_empty() { "" } else { "等" };
            let first: Vec<_> = first.iter().map(|stated| said(stated, scheme)).collect();
            let n = figures.len();
            format!(
                "有{n}个数与{}所填完全相同（{}{more}），请核实是否各自统计。",
                others_named(others),
                first.join("、")
            )
        }
    }
}

/// The first of other counties, and how many they are.
fn others_named(others: &[String]) -> String {
    let first = others.iter().take(MOST_NAMED).map(String::as_str).collect::<Vec<_>>().join("、");
    match others.len() {
        n if n > MOST_NAMED => format!("{first}等{n}个县（市、区）"),
        _ => first,
    }
}

fn named(figure: &Figure, scheme: &Scheme) -> String {
    format!("第{}项{}", figure.no, quoted(title(figure, scheme, Language::Zh)))
}

fn said(stated: &Stated, scheme: &Scheme) -> String {
    let figure = &stated.figure;
    format!("{}为{}{}", named(figure, scheme), stated.value, unit(figure, scheme))
}

fn held(stated: &Stated, scheme: &Scheme) -> String {
    let figure = &stated.figure;
    format!("{}（{}{}）", named(figure, scheme), stated.value, unit(figure, scheme))
}

/// Several together.
fn all(figures: &[Stated], scheme: &Scheme) -> String {
    let together = if figures.len() > 1 { "合计" } else { "" };
    let figures: Vec<_> = figures.iter().map(|stated| held(stated, scheme)).collect();
    format!("{}{together}", figures.join("、"))
}
