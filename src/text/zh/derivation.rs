//! Derivations and the rules of checks in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Measured, Rule};
use crate::domain::scheme::{SchemeIndicator, WhenZero};
use crate::scoring::trace::Method;
use crate::terms::figure::{amount, at_least};
use crate::terms::zh::derivation::{held, purpose, remark, rule, standing, zero};
use crate::text::derivation::DerivationTexts;

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
        Method::Item(of, points) => {
            format!("{}。{}", rule(of, *points, judged), in_detail(of, *points, judged))
        }
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

/// What the page says beside the rule; on paper it stands once, with how scores are made.
fn in_detail(rule: &Rule, points: Points, judged: Option<&SchemeIndicator>) -> String {
    match rule {
        Rule::Checklist(_) => {
            format!("满分{points}分；待核实的按“否”到“是”的区间计。")
        }
        Rule::Ratio { whole, .. } => format!("四舍五入到4位小数。{}", when_zero(judged, whole)),
        Rule::Bands { measured, .. } => {
            let when_zero = match measured {
                Measured::Share { whole, .. } => when_zero(judged, whole),
                Measured::Value(_) => "",
            };
            format!("比较时两边同乘总数，不先求比例再舍入。{when_zero}")
        }
        Rule::Deduct { .. } | Rule::Add { .. } | Rule::Level { .. } => String::new(),
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

fn rounded(places: u32) -> String {
    format!("（四舍五入到{places}位）")
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
