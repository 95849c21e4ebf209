//! Derivations and the rules of checks in Chinese.
//!
//! Must not know: where they are shown.

use crate::documents::words::figure::{amount, at_least};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Band, Bands, Measured, Rule};
use crate::domain::scheme::{SchemeIndicator, WhenZero};
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::Purpose;
use crate::scoring::trace::{Method, Reason, Remark, Standing};
use crate::text::derivation::{DerivationTexts, input_title};

/// The table.
pub(in crate::text) const TEXTS: DerivationTexts = DerivationTexts {
    hint: "点击带虚线的数字，可查看计算过程。",
    rule: "规则",
    inputs: "所填数据",
    arithmetic: "计算",
    low: "最低：待定部分都按最差",
    high: "最高：待定部分都按最好",
    parts: "由以下各项组成",
    adds: "对总分贡献",
    not_counted: "不计入",
    met: "达到",
    not_met: "未达到",
    open_items_hint: "按各评分项单独取得最好结果时总分最低值的升幅，从大到小排列；点开即可填写。",
    check_how: "判定规则",
    check_grounds: "属否决情形的事实",
    no_grounds: "所填事实中没有属否决情形的。",
    threshold: "任一项达到即是",
    major: "重大",
    extraordinary: "特别重大",
    legal_source: "分级依据",
    method,
    purpose,
    rounded,
    held,
    standing,
    zero,
    remark,
    weighs,
    holds,
    more_open,
    at_least,
    amount,
};

fn method(method: &Method, judged: Option<&SchemeIndicator>) -> String {
    match method {
        Method::Item(of, points) => rule(of, &points.to_string(), judged),
        Method::OfHundred => {
            "100 × 各评分项得分之和 ÷ 仍计入的评分项分值之和，四舍五入到4位小数；没有此类事项的评分项不参与计分。".to_owned()
        }
        Method::BonusPoints => "各评分项得分相加，计入附加分。".to_owned(),
        Method::Mean => {
            "本级各项：权重 × 得分之和 ÷ 权重之和，四舍五入到4位小数；不适用和权重为0的不计入。".to_owned()
        }
        Method::Base => {
            "全部基础指标：权重 × 得分之和 ÷ 权重之和，只除一次，四舍五入到2位小数；由各项4位小数的得分算出，不由一级指标得分算出。".to_owned()
        }
        Method::Bonus(cap) => format!("附加分各项相加，最多 {cap} 分，四舍五入到2位小数。"),
        Method::Total => "基础分 + 附加分。".to_owned(),
    }
}

fn rule(rule: &Rule, points: &str, judged: Option<&SchemeIndicator>) -> String {
    let title = |id: &InputId| format!("“{}”", input_title(judged, id, |title| &title.zh));
    match rule {
        Rule::Checklist(_) => {
            format!(
                "逐条判断，成立的各条分值相加，满分 {points} 分；待核实的按“否”到“是”的区间计。"
            )
        }
        Rule::Ratio { part, whole, zero, full } => {
            let from = zero.filter(|zero| !zero.is_zero());
            let from = from.map(|zero| format!("比例达到 {zero} 起得分，")).unwrap_or_default();
            let full = full.map_or("1".to_owned(), |full| full.to_string());
            format!(
                "按{}占{}的比例计分：{from}达到 {full} 得满分 {points} 分，其间按比例，四舍五入到4位小数。{}",
                title(part),
                title(whole),
                when_zero(judged, whole),
            )
        }
        Rule::Bands { measured, bands, otherwise } => {
            let (figure, when_zero) = match measured {
                Measured::Share { part, whole } => {
                    let share = format!("{}占{}的比例", title(part), title(whole));
                    (share, when_zero(judged, whole))
                }
                Measured::Value(value) => (title(value), ""),
            };
            let (word, of) = match bands {
                Bands::AtLeast(of) => ("不低于", of),
                Bands::AtMost(of) => ("不高于", of),
            };
            let band = |band: &Band| format!("{word} {} 得 {} 分", band.limit, band.points);
            let bands = of.iter().map(band).collect::<Vec<_>>().join("；");
            format!(
                "按{figure}分档：{bands}；其余得 {otherwise} 分。比较时两边同乘总数，不先求比例再舍入。{when_zero}"
            )
        }
        Rule::Deduct { count, each } => {
            format!("满分 {points} 分，{}每有1个扣 {each} 分，扣完为止。", title(count))
        }
        Rule::Add { count, each } => {
            format!("{}每有1个得 {each} 分，最多 {points} 分。", title(count))
        }
        Rule::Level { levels, .. } => {
            let level = |(number, points): (usize, String)| format!("{number}级 {points} 分");
            let levels = levels.iter().map(|level| level.points.to_string()).enumerate();
            format!("按达到的等级计分：{}。", levels.map(level).collect::<Vec<_>>().join("，"))
        }
    }
}

/// What a whole of zero means under the scheme.
fn when_zero(judged: Option<&SchemeIndicator>, whole: &InputId) -> &'static str {
    match judged.and_then(|judged| judged.when_zero(whole)).unwrap_or_default() {
        WhenZero::Refused => "总数不能为0。",
        WhenZero::LeftOut => "总数为0并说明原因的，不参与计分；没有说明的，按待核实计。",
        WhenZero::NoPoints => "总数为0的，得0分。",
    }
}

fn purpose(purpose: Purpose) -> String {
    match purpose {
        Purpose::Points => "得分".to_owned(),
        Purpose::Ticked => "成立的各条".to_owned(),
        Purpose::TickedAndOpen => "成立的和待核实的各条".to_owned(),
        Purpose::Band(Some(position)) => format!("落入第{}档", position + 1),
        Purpose::Band(None) => "各档均未达到".to_owned(),
        Purpose::Level(level) => format!("达到{level}级"),
        Purpose::NothingDone => "总数为0，不得分".to_owned(),
        Purpose::Worst => "数据待定，最差".to_owned(),
        Purpose::Best => "数据待定，最好".to_owned(),
        Purpose::Got => "得分之和".to_owned(),
        Purpose::Available => "分值之和".to_owned(),
        Purpose::OfHundred => "折合百分".to_owned(),
        Purpose::Weighted => "权重 × 得分之和".to_owned(),
        Purpose::Weights => "权重之和".to_owned(),
        Purpose::Mean => "加权平均".to_owned(),
        Purpose::Share => "权重 × 得分 ÷ 权重之和".to_owned(),
        Purpose::BonusPoints => "全数计入（封顶之前）".to_owned(),
        Purpose::Bonus => "附加分".to_owned(),
        Purpose::Total => "总分".to_owned(),
    }
}

fn rounded(places: u32) -> String {
    format!("（四舍五入到{places}位）")
}

fn held(bound: Bound, limit: &str) -> String {
    match bound {
        Bound::Least => format!("低于下限，按 {limit} 计"),
        Bound::Most => format!("超过上限，按 {limit} 计"),
    }
}

fn zero(reason: &Reason) -> String {
    match reason {
        Reason::Given(reason) => format!("（本县没有此类事项：{reason}）"),
        Reason::Missing => "（未说明没有此类事项的原因，待核实）".to_owned(),
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Counted => "计入。",
        Standing::NothingToJudge => "总数为0，已说明没有此类事项，不参与计分。",
        Standing::NotApplicable => "已说明不适用，不计入。",
        Standing::AllDropped => "各评分项都没有此类事项，本项不参与计分。",
        Standing::NotScored => "当前评分方案不评此项，不计入。",
        Standing::MissingInSource => "《通知》原文无此项，不计分。",
        Standing::NothingCounts => "没有可计入的指标。",
    }
}

const fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::InNoDimension => {
            "《通知》原文无此项，由评分方案自定：计入基础分，但不属于任何一级指标。"
        }
        Remark::NoWeight => "权重为0，只作参考，不计入平均。",
        Remark::NotApplicableNotAllowed => {
            "按评分方案，各县都应填写，不能选“不适用”；现按未填报计。"
        }
        Remark::Unknown => "本项待核实，按最差到最好的区间计。",
        Remark::Unanswered => "本项未填报，按最差到最好的区间计。",
    }
}

fn weighs(weight: &str) -> String {
    format!("权重 {weight}")
}

fn holds(points: &str) -> String {
    format!("最多 +{points} 分")
}

fn more_open(n: usize) -> String {
    format!("其余 {n} 项")
}
