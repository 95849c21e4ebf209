//! How robust an order is, in Chinese.
//!
//! Must not know: how it was looked into.

use crate::domain::answer::Input;
use crate::domain::decimal::Total;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::scoring::rounding::Rounding;
use crate::screening::robustness::change::fact::FactChange;
use crate::screening::robustness::change::weight::WeightChange;
use crate::screening::robustness::change::{Decider, Margin};
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::robustness::weights::WeightModel;
use crate::terms::score::item;
use crate::terms::zh::quoted;
use crate::terms::zh::screening::any_of;
use crate::terms::{At, Placed, grouped, input_title, input_unit, short, whole_percent};

/// Where no fact by itself alters the list.
pub const NO_FACT_CHANGE: &str =
    "总数、共用数据和资格情况不变时，任何一个申报主体只改一项所报事实，都不会改变入选名单。";

/// Where no weight by itself alters the list.
pub const NO_WEIGHT_CHANGE: &str =
    "任何一项权重单独在原权重的三分之一到三倍之间变动，都不会改变入选名单。";

/// Where nobody stands outside the quota.
pub const NO_GAP: &str = "参加排序的不多于名额，不需测算。";

/// Which weights are tried.
#[must_use]
pub fn model(model: WeightModel) -> String {
    match model {
        WeightModel::Uniform => "不限定权重".to_owned(),
        WeightModel::Around { percent } => {
            format!("各项权重在方案权重上下{percent}%以内变动")
        }
        WeightModel::Ordered => "各项主次次序不变，权重可变".to_owned(),
    }
}

/// Who was left out of the trial: what is not filled in has no value yet.
#[must_use]
pub fn untried(n_tried: usize, names: &[&str]) -> String {
    format!(
        "测算只含已填完的{n_tried}个申报主体。{}尚未填完，没有参加测算，填完后可能改变结果。",
        names.join("、")
    )
}

/// A difference of totals: the exact one, rounded once.
#[must_use]
pub fn points(of: &Rounding) -> String {
    match of.total() {
        Total::ZERO if of.numerator() != 0 => "不足0.01".to_owned(),
        total => short(total),
    }
}

/// `第2名甲县与第3名乙县相差0.25分；若两者在第7项得分相同，甲县即不再居前。`
#[must_use]
pub fn gap(gap: &Margin, row: Placed<'_>) -> String {
    let ((first, inside), (second, outside)) = (row(gap.inside), row(gap.outside));
    let by = |decider: &Decider| match decider {
        Decider::Indicator(no) => format!("第{no}项"),
        Decider::Bonus => "附加分".to_owned(),
    };
    let decided_by: Vec<_> = gap.decided_by.iter().map(by).collect();
    let decided_by = if decided_by.is_empty() {
        "，没有任何单独一项足以改变先后".to_owned()
    } else {
        format!("；若两者在{}得分相同，{inside}即不再居前", any_of(&decided_by))
    };
    let difference = points(&gap.difference);
    format!("第{first}名{inside}与第{second}名{outside}相差{difference}分{decided_by}。")
}

/// What one county would have to state instead.
#[must_use]
pub fn fact_change(change: &FactChange, scheme: &Scheme, row: At<'_>) -> String {
    let FactChange { indicator: no, input: id, .. } = change;
    let judged = scheme.indicators.get(no);
    let (title, unit) = (input_title(judged, id, Language::Zh), input_unit(judged, id));
    let fact = match (change.from, change.to) {
        (_, Input::Flag(true)) => format!("如做到{}", quoted(title)),
        (_, Input::Flag(false)) => format!("如没有做到{}", quoted(title)),
        (Input::Level(from), Input::Level(to)) => {
            let item = item(scheme, *no, &change.item, Language::Zh);
            format!("{}如由{from}级变为{to}级", quoted(&item))
        }
        (from, to) => {
            let figure = |of: Input| of.quantity().map_or_else(String::new, grouped);
            format!("{}如由{}{unit}变为{}{unit}", quoted(title), figure(from), figure(to))
        }
    };
    let side = if change.row < change.other { "前" } else { "后" };
    format!("{}第{no}项{fact}，即不再排在{}之{side}。", row(change.row), row(change.other))
}

/// What one weight would have to be.
#[must_use]
pub fn weight_change(change: &WeightChange, row: At<'_>) -> String {
    let WeightChange { indicator, from, to, inside, outside } = change;
    format!(
        "第{indicator}项的权重由{from}变为{to}，其余不变，{}即与{}得分相同。",
        row(*outside),
        row(*inside)
    )
}

/// So many counties are named with their shares.
const MOST_NAMED: usize = 5;

/// What came of the trial: who stayed within the quota how often.
#[must_use]
pub fn in_one_sentence(of: &Acceptability, row: At<'_>) -> String {
    let n_named = of.counties.len().min(of.quota + 1).min(MOST_NAMED);
    let named = (0..n_named).map(|at| {
        let verb =
            if at == 0 { format!("居前{}名的比例为", of.quota) } else { String::new() };
        format!("{}{verb}{}", row(at), whole_percent(of.within(at)))
    });
    let rest = (n_named..of.counties.len()).map(|at| of.within(at)).max_by_key(|it| it.hits);
    let rest = rest.map(|most| match (most.hits, whole_percent(most)) {
        (0, _) => "，其余均未进入".to_owned(),
        (_, share) => match share.strip_prefix('<') {
            Some(share) => format!("，其余均不足{share}"),
            None => format!("，其余均不超过{share}"),
        },
    });
    let named: Vec<_> = named.collect();
    format!("换用不同权重后：{}{}。", named.join("，"), rest.unwrap_or_default())
}
