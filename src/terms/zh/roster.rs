//! Where a county stands, and how many stand there, in Chinese.
//!
//! Must not know: how anyone came to stand there.

use crate::screening::roster::{Roster, Standing};
use crate::screening::settings::Level;

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
        let said = match (roster.level, at) {
            // Most counties of the province are recommended by nobody, which is no delay.
            (Level::Province, Standing::NotHandedIn) => format!("没有推荐或者申报的{n}个"),
            _ => format!("{}{n}个", standing(at)),
        };
        // Only a register tells of model counties.
        (at != Standing::Designated || n > 0).then_some(said)
    });
    let counts: Vec<_> = counts.collect();
    let (all, direct) = (roster.entries.len(), roster.direct().count());
    let counts = counts.join("，");
    match roster.level {
        Level::Prefecture => format!(
            "应有{}个（另有省直管{direct}个，直接向省申报，不由省辖市推荐）：{counts}。",
            all - direct
        ),
        Level::Province => {
            let direct = roster.entries.iter().filter(|entry| entry.direct).count();
            format!("全省{all}个（含省直管{direct}个）：{counts}。")
        }
    }
}
