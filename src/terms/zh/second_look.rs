//! The questions of the second look (校核), a sentence each, in Chinese.
//!
//! Must not know: what led to a question.

use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::second_look::Figure;
use crate::report::second_look::{Question, Stated, StatedFact};
use crate::screening::second_look::{Asked, PeerQuestion};
use crate::terms::grouped;
use crate::terms::score::indicator;
use crate::terms::second_look::{level_title, title, unit};
use crate::terms::zh::{date, quoted};

/// So many of the same figures are named.
const MOST_NAMED: usize = 3;

/// So many counties are named together: more than any prefecture has.
const MOST_LISTED: usize = 40;

/// A question in a sentence.
#[must_use]
pub fn question(question: &Question, scheme: &Scheme) -> String {
    let (said, held) =
        (|stated: &Stated| said(stated, scheme), |stated: &Stated| held(stated, scheme));
    match question {
        Question::Differ { one, other, by } => {
            let by = format!("{}{}", grouped(by), unit(&one.figure, scheme));
            format!("{}，{}，相差{by}，请核实以哪个为准。", said(one), said(other))
        }
        Question::DoesNotAddUp { sum, less, stated, by } => {
            let less = match less.as_slice() {
                [] => String::new(),
                less => format!("，减去{}", all(less, scheme)),
            };
            let by = format!("{}{}", grouped(by), unit(&stated.figure, scheme));
            format!("{}{less}，应等于{}，相差{by}，请核对。", all(sum, scheme), held(stated))
        }
        Question::PartAbove { parts, whole, by } => {
            let by = grouped(by);
            format!("{}大于{}，多{by}，请核对。", all(parts, scheme), held(whole))
        }
        Question::FarAbove { stated, most } => format!(
            "{}，多于{}{}，请核实是否符合口径、有无重复计算。",
            said(stated),
            grouped(most),
            unit(&stated.figure, scheme)
        ),
        Question::FarBelow { stated, least } => format!(
            "{}，少于{}{}，请核实是否有遗漏，不包括在内的逐个说明理由。",
            said(stated),
            grouped(least),
            unit(&stated.figure, scheme)
        ),
        Question::ShareBeyond { part, whole, share, limit, above } => {
            let beyond = if *above { "高于" } else { "低于" };
            format!("{}占{}的{share}，{beyond}{limit}，请核实口径。", held(part), held(whole))
        }
        Question::Together { facts, unproven: None } => {
            let said = stated_together(facts, scheme);
            match said.split_last() {
                Some((last, before)) if !before.is_empty() => {
                    format!("{}，而{last}，请核对。", before.join("，"))
                }
                Some(_) | None => format!("{}，请核对。", said.join("，")),
            }
        }
        Question::Together { facts, unproven: Some(no) } => {
            // Which indicator is clear where the facts are of no other.
            let same = facts.iter().all(|fact| match fact {
                StatedFact::AllOf(part, whole) => [part.figure.no, whole.no] == [*no; 2],
                StatedFact::Figure(_) | StatedFact::Option(..) | StatedFact::Level(..) => {
                    fact.no() == *no
                }
            });
            let of = if same { String::new() } else { format!("第{no}项") };
            format!(
                "{}，{of}没有登记佐证材料，请补登或者说明依据。",
                stated_together(facts, scheme).join("，")
            )
        }
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
        Question::LateEvidence { code, title, date: of, filled_in, of: _ } => {
            let title =
                if title.is_empty() { "（未列名称）".to_owned() } else { quoted(title) };
            let (of, filled_in) = (date(*of), date(*filled_in));
            let code = code.map(|code| code.to_string()).unwrap_or_default();
            format!("佐证材料{code}{title}的日期为{of}，晚于填报日期{filled_in}，请核对。")
        }
    }
}

/// Facts, the options that are not chosen together.
fn stated_together(facts: &[StatedFact], scheme: &Scheme) -> Vec<String> {
    let named_only = |figure: &Figure| quoted(title(figure, scheme, Language::Zh));
    let is_unchosen = |fact: &StatedFact| matches!(fact, StatedFact::Option(_, false));
    let groups =
        facts.chunk_by(|one, next| is_unchosen(one) && is_unchosen(next) && one.no() == next.no());
    let said = groups.filter_map(|group| {
        Some(match group.first()? {
            StatedFact::Figure(stated) => said(stated, scheme),
            StatedFact::AllOf(part, whole) if part.figure.no == whole.no => {
                format!("{}等于{}", held(part, scheme), named_only(whole))
            }
            StatedFact::AllOf(part, whole) => {
                format!("{}等于{}", held(part, scheme), named(whole, scheme))
            }
            StatedFact::Option(figure, true) => {
                format!("第{}项已选{}", figure.no, named_only(figure))
            }
            StatedFact::Option(figure, false) => {
                let options = group.iter().filter_map(|fact| match fact {
                    StatedFact::Option(figure, _) => Some(named_only(figure)),
                    StatedFact::Figure(_) | StatedFact::AllOf(..) | StatedFact::Level(..) => None,
                });
                format!("第{}项没有选{}", figure.no, options.collect::<Vec<_>>().join("、"))
            }
            StatedFact::Level(no, level) => {
                format!("第{no}项填为{}", quoted(&level_title(*no, *level, scheme, Language::Zh)))
            }
        })
    });
    said.collect()
}

/// Everything that is asked of a county in a screening, the longest first.
#[must_use]
pub fn questions(asked: &Asked, scheme: &Scheme) -> Vec<String> {
    let unproven = without_evidence(&asked.unproven, scheme);
    let own = asked.own.iter().map(|it| question(it, scheme));
    let peers = asked.peers.iter().map(|it| peer_question(it, scheme));
    unproven.into_iter().chain(own).chain(peers).collect()
}

/// The indicators that have all points, or a high level, and no evidence, in one question.
fn without_evidence(unproven: &[(IndicatorNo, Option<u8>)], scheme: &Scheme) -> Option<String> {
    if let [(no, level)] = unproven {
        return Some(question(&Question::NoEvidence { no: *no, level: *level }, scheme));
    }
    let titles = unproven.iter().map(|(no, level)| {
        let named = indicator(&scheme.edition.framework, scheme, *no);
        let level = level.map(|level| level_title(*no, level, scheme, Language::Zh));
        level.map_or_else(|| named.clone(), |level| format!("{named}（填为{}）", quoted(&level)))
    });
    let (n, titles) = (unproven.len(), titles.collect::<Vec<_>>().join("；"));
    (n > 0).then(|| {
        format!(
            "以下{n}项已得满分或者填到较高程度，没有登记佐证材料，请逐项补登或者说明依据：{titles}。"
        )
    })
}

/// A question that arises beside other counties.
#[must_use]
pub fn peer_question(question: &PeerQuestion, scheme: &Scheme) -> String {
    match question {
        PeerQuestion::OutOfLine { figure, per: Some(per), value, median, of } => format!(
            "{}相当于{}的{}，{of}个县（市、区）的中位数为{}，偏离较大，请核实。",
            named(figure, scheme),
            named(per, scheme),
            grouped(value),
            grouped(median)
        ),
        PeerQuestion::OutOfLine { figure, per: None, value, median, of } => {
            let unit = unit(figure, scheme);
            format!(
                "{}为{}{unit}，{of}个县（市、区）的中位数为{}{unit}，偏离较大，请核实。",
                named(figure, scheme),
                grouped(value),
                grouped(median)
            )
        }
        PeerQuestion::MoreAlike { groups, others } => {
            let (n, named) = (others.len(), others.iter().take(MOST_LISTED));
            let named = named.map(String::as_str).collect::<Vec<_>>().join("、");
            let more = if n > MOST_LISTED { "等" } else { "" };
            format!(
                "除以上所列外，另有{groups}组数与其他{n}个县（市、区）所填相同（{named}{more}），请一并核实。"
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
    format!("{}为{}{}", named(figure, scheme), grouped(stated.value), unit(figure, scheme))
}

fn held(stated: &Stated, scheme: &Scheme) -> String {
    let figure = &stated.figure;
    format!("{}（{}{}）", named(figure, scheme), grouped(stated.value), unit(figure, scheme))
}

/// Several together.
fn all(figures: &[Stated], scheme: &Scheme) -> String {
    let together = if figures.len() > 1 { "合计" } else { "" };
    // Figures of one indicator have its number once.
    let groups = figures.chunk_by(|one, next| one.figure.no == next.figure.no);
    let groups = groups.filter_map(|group| {
        let of = |stated: &Stated| {
            let figure = &stated.figure;
            let title = quoted(title(figure, scheme, Language::Zh));
            format!("{title}（{}{}）", grouped(stated.value), unit(figure, scheme))
        };
        let no = group.first()?.figure.no;
        Some(format!("第{no}项{}", group.iter().map(of).collect::<Vec<_>>().join("、")))
    });
    format!("{}{together}", groups.collect::<Vec<_>>().join("、"))
}
