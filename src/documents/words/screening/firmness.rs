//! Words of the firmness of an order.
//!
//! Must not know: how it was looked into.

use crate::documents::words::quoted;
use crate::documents::words::score::item;
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
        WeightModel::Uniform => "全部可能的权重，机会均等".to_owned(),
        WeightModel::Around { percent } => {
            format!("各项权重在方案权重上下{percent}%以内，机会均等")
        }
        WeightModel::Ordered => "保持方案权重的大小次序，其余机会均等".to_owned(),
    }
}

/// Two places, or that it is less than the last of them.
fn points(difference: Total) -> String {
    if difference == Total::ZERO { "不足0.01".to_owned() } else { difference.to_string() }
}

/// `第2名与第3名相差0.25分，取决于第7项`.
#[must_use]
pub fn gap(gap: &Gap, inside: (usize, &str), outside: (usize, &str)) -> String {
    let difference = points(gap.difference.total());
    let by = |decider: &Decider| match decider {
        Decider::Indicator(no) => format!("第{no}项"),
        Decider::Bonus => "附加分".to_owned(),
    };
    let decided_by: Vec<_> = gap.decided_by.iter().map(by).collect();
    let decided_by = if decided_by.is_empty() {
        "不取决于任何单独一项".to_owned()
    } else {
        format!("取决于{}", decided_by.join("、"))
    };
    format!(
        "第{}名{}与第{}名{}相差{difference}分，{decided_by}。",
        inside.0, inside.1, outside.0, outside.1
    )
}

/// What one item would have to give.
#[must_use]
pub fn item_change(change: &ItemChange, scheme: &Scheme, name: &str, other: &str) -> String {
    let (no, words) = (change.indicator, item(scheme, change.indicator, &change.item));
    let (verb, so) = if change.from < change.to {
        ("升", format!("即追平{other}"))
    } else {
        ("降", format!("即被{other}追平"))
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
    format!("第{indicator}项的权重由{from}改为{to}，其余不变，{outside}即追平{inside}。")
}
