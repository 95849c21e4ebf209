//! What is said of a tie, in Chinese: who stands equal in everything, and what tells the others
//! apart.
//!
//! Must not know: how a tie arises.

use crate::screening::ranking::tie::{Equals, Pair, Tie};
use crate::terms::At;

/// Who shares a place, then a sentence for each group and each pair of groups.
#[must_use]
pub fn tie(tie: &Tie, rows: At<'_>) -> Vec<String> {
    let names = |rows_of: &[usize]| rows_of.iter().map(|row| rows(*row)).collect::<Vec<_>>();
    let all: Vec<_> = tie.members.clone().collect();
    let mut said = vec![format!(
        "{}并列第{}名，四舍五入前的得分相同。《通知》未规定并列的处理办法。",
        names(&all).join("、"),
        tie.place
    )];
    let equal = tie.groups.iter().filter(|group| group.rows.len() > 1);
    said.extend(equal.map(|group| {
        let names = names(&group.rows).join("、");
        format!("{names}各项得分完全相同，得分不能区分先后，请核对是否为同一份数据。")
    }));
    let pairs = tie.pairs.iter().filter_map(|Pair { groups, differing }| {
        let (one, other) = (tie.groups.get(groups.0)?, tie.groups.get(groups.1)?);
        let differing: Vec<_> = differing.iter().map(|no| format!("第{no}项")).collect();
        Some(format!(
            "{}与{}总分相同，{}得分不同{}，可据此研究先后；没有约定以哪项优先的，名次并列。",
            names(&one.rows).join("、"),
            names(&other.rows).join("、"),
            differing.join("、"),
            bonuses(one, other)
        ))
    });
    said.extend(pairs);
    said
}

/// The bonuses where they differ: base or bonus alone would put the two in an order.
fn bonuses(one: &Equals, other: &Equals) -> String {
    if one.bonus == other.bonus {
        String::new()
    } else {
        format!("（附加分分别为{}分、{}分）", one.bonus, other.bonus)
    }
}
