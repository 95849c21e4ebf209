//! Derivations in Chinese: rules, purposes, and why a number is not there.
//!
//! Must not know: any arithmetic.

use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::domain::language::Language;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::{Band, Bands, Measured, Rule};
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::LinePurpose;
use crate::scoring::trace::{Caveat, Standing};
use crate::terms::{grouped, input_title};

/// The rule of an item in a few words.
#[must_use]
pub fn rule(rule: &Rule, points: Points, judged: Option<&SchemeIndicator>) -> String {
    let title = |id: &InputId| format!("“{}”", input_title(judged, id, Language::Zh));
    let share =
        |part: &InputId, whole: &InputId| format!("{}占{}的比例", title(part), title(whole));
    match rule {
        Rule::Checklist(_) => "成立的各条分值相加".to_owned(),
        Rule::Ratio { part, whole, zero, full } => {
            let from = zero.filter(|zero| !zero.is_zero());
            let from = from.map(|zero| format!("超过{zero}起得分，")).unwrap_or_default();
            let full = full.map_or_else(|| "1".to_owned(), |full| full.to_string());
            format!("{}，{from}达到{full}得{points}分，其间按比例", share(part, whole))
        }
        Rule::Bands { measured, bands, otherwise } => {
            let measured = match measured {
                Measured::Share { part, whole } => share(part, whole),
                Measured::Value(value) => title(value),
            };
            let (word, of) = match bands {
                Bands::AtLeast(of) => ("不低于", of),
                Bands::AtMost(of) => ("不高于", of),
            };
            let band = |band: &Band| format!("{word}{}得{}分", grouped(band.limit), band.points);
            let bands = of.iter().map(band).collect::<Vec<_>>().join("，");
            format!("{measured}{bands}，其余得{otherwise}分")
        }
        Rule::Deduct { count, each } => {
            format!("满分{points}分，{}每1个扣{each}分，扣完为止", title(count))
        }
        Rule::Add { count, each } => {
            format!("{}每1个得{each}分，最多{points}分", title(count))
        }
        Rule::Level { levels, .. } => {
            let level = |(number, points): (usize, Points)| format!("{number}级{points}分");
            let levels = levels.iter().map(|level| level.points).enumerate();
            format!("按达到的等级：{}", levels.map(level).collect::<Vec<_>>().join("，"))
        }
    }
}

/// What a line is there for.
#[must_use]
pub fn purpose(purpose: LinePurpose) -> String {
    let said = match purpose {
        LinePurpose::Band(Some(position)) => return format!("第{}档，得分", position + 1),
        LinePurpose::Level(level) => return format!("{level}级，得分"),
        LinePurpose::Points => "得分",
        LinePurpose::Worst => "数据待定，最差",
        LinePurpose::Best => "数据待定，最好",
        LinePurpose::NothingDone => "总数为0，得分",
        LinePurpose::Ticked => "成立的各条",
        LinePurpose::TickedAndOpen => "成立的和待核实的各条",
        LinePurpose::Band(None) => "各档均未达到，得分",
        LinePurpose::Got => "得分之和",
        LinePurpose::Available => "分值之和",
        LinePurpose::OfHundred => "折合百分",
        LinePurpose::Weighted => "权重 × 得分之和",
        LinePurpose::Weights => "权重之和",
        LinePurpose::Mean => "加权平均",
        LinePurpose::Share => "计入基础分",
        LinePurpose::BonusPoints => "计入附加分（封顶之前）",
        LinePurpose::Bonus => "附加分",
        LinePurpose::Total => "总分",
    };
    said.to_owned()
}

/// The bound that a number was held to.
#[must_use]
pub fn held(bound: Bound, limit: &str) -> String {
    match bound {
        Bound::Least => format!("低于下限，按{limit}计"),
        Bound::Most => format!("超过上限，按{limit}计"),
    }
}

/// Behind a zero that is to be explained: the reason, or that there is none yet.
#[must_use]
pub fn zero(reason: Option<&str>) -> String {
    match reason {
        Some(reason) => format!("（本县没有此类事项：{reason}）"),
        None => "（未说明没有此类事项的原因，待核实）".to_owned(),
    }
}

/// Whether a number is there, and if not why.
#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Counted => "计入。",
        Standing::NothingToJudge => "总数为0，已说明没有此类事项，不参与计分。",
        Standing::NotApplicable => "已说明不适用，不计入。",
        Standing::AllDropped => "各评分项都没有此类事项，不参与计分。",
        Standing::NotScored => "评分方案不评此项，不计入。",
        Standing::MissingInSource => "《通知》原文无此项，不计分。",
        Standing::NothingCounts => "没有可计入的指标。",
    }
}

/// What to know beside a number.
#[must_use]
pub const fn remark(remark: Caveat) -> &'static str {
    match remark {
        Caveat::InNoDimension => {
            "《通知》原文无此项，由评分方案自定：计入基础分，不属于任何一级指标。"
        }
        Caveat::NoWeight => "权重为0，只作参考，不计入加权平均。",
        Caveat::NotApplicableNotAllowed => {
            "按评分方案，各县都应填写，不能选“不适用”；现按未填报计。"
        }
        Caveat::Unknown => "待核实，按最差到最好计。",
        Caveat::Unanswered => "未填报，按最差到最好计。",
    }
}
