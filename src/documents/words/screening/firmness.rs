//! Words of the firmness of an order.
//!
//! Must not know: how it was looked into.

use crate::documents::words::quoted;
use crate::documents::words::score::item;
use crate::documents::words::screening::any_of;
use crate::domain::decimal::Total;
use crate::domain::scheme::Scheme;
use crate::screening::robustness::change::item::ItemChange;
use crate::screening::robustness::change::weight::WeightChange;
use crate::screening::robustness::change::{Decider, Gap};
use crate::screening::robustness::weights::WeightModel;

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

/// Two places, or that it is less than the last of them.
fn points(difference: Total) -> String {
    if difference == Total::ZERO { "不足0.01".to_owned() } else { difference.to_string() }
}

/// `第2名甲县与第3名乙县相差0.25分；若两者在第7项得分相同，甲县即不再居前`.
#[must_use]
pub fn gap(gap: &Gap, inside: (usize, &str), outside: (usize, &str)) -> String {
    let difference = points(gap.difference.total());
    let by = |decider: &Decider| match decider {
        Decider::Indicator(no) => format!("第{no}项"),
        Decider::Bonus => "附加分".to_owned(),
    };
    let decided_by: Vec<_> = gap.decided_by.iter().map(by).collect();
    let decided_by = if decided_by.is_empty() {
        "，没有任何单独一项足以改变先后".to_owned()
    } else {
        format!("；若两者在{}得分相同，{}即不再居前", any_of(&decided_by), inside.1)
    };
    format!(
        "第{}名{}与第{}名{}相差{difference}分{decided_by}。",
        inside.0, inside.1, outside.0, outside.1
    )
}

/// What one item would have to give.
#[must_use]
pub fn item_change(change: &ItemChange, scheme: &Scheme, name: &str, other: &str) -> String {
    let (no, words) = (change.indicator, item(scheme, change.indicator, &change.item));
    let (verb, so) = if change.from < change.to {
        ("升", format!("即与{other}得分相同"))
    } else {
        ("降", format!("即与{other}得分相同"))
    };
    format!(
        "{name}第{no}项{}的得分由{}{verb}至{}（该评分项满分{}分），{so}。",
        quoted(&words),
        change.from,
        change.to,
        change.points
    )
}

/// What one weight would have to be.
#[must_use]
pub fn weight_change(change: &WeightChange, inside: &str, outside: &str) -> String {
    let WeightChange { indicator, from, to, .. } = change;
    format!("第{indicator}项的权重由{from}变为{to}，其余不变，{outside}即与{inside}得分相同。")
}
