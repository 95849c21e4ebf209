//! Where a county stands, and how many stand there, in Chinese.
//!
//! Must not know: how anyone came to stand there.

use crate::screening::roster::{Roster, Standing};

/// Where a county stands.
#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Ranked => "参加排序",
        Standing::Barred => "存在否决情形",
        Standing::Unverified => "资格待核实",
        Standing::Open => "未填完",
        Standing::FileNotUsed => "文件未采用",
        Standing::NotHandedIn => "未报",
        Standing::Designated => "已是示范县",
    }
}

/// How many there are, and how many stand where.
#[must_use]
pub fn summary(roster: &Roster) -> String {
    let counts = Standing::ALL.into_iter().filter_map(|at| {
        let n = roster.standing(at).count();
        // Only a register tells of model counties.
        (at != Standing::Designated || n > 0).then(|| format!("{}{n}个", standing(at)))
    });
    let counts: Vec<_> = counts.collect();
    let direct = roster.direct().count();
    let of = roster.entries.len() - direct;
    format!(
        "应有{of}个（另有省直管{direct}个，直接向省申报，不由省辖市推荐）：{}。",
        counts.join("，")
    )
}
