//! The picture of all counties in words: marks, the line of the quota, and who may still cross
//! it, in Chinese.
//!
//! Must not know: how it is drawn.

use crate::domain::decimal::Interval;
use crate::screening::earlier::{Earlier, EarlierState};
use crate::screening::picture::{Line, Mark, Part, Picture, Row};
use crate::screening::roster::Standing;
use crate::terms::Of;
use crate::terms::zh::robustness::points;

/// What a mark stands for.
#[must_use]
pub const fn mark(of: Mark) -> &'static str {
    match of {
        Mark::Within => "名额以内",
        Mark::Outside => "名额以外",
        Mark::Unverified => "资格待核实",
        Mark::Open => "未填完（最低至最高）",
        Mark::Barred => "存在否决情形",
        Mark::Direct => "直接申报",
        Mark::Absent => "未报送、未采用",
    }
}

/// What a part of the picture holds.
#[must_use]
pub const fn part(of: Part) -> &'static str {
    match of {
        Part::Ranked => "参加排序",
        Part::Pending => "有待确定，可能改变名单",
        Part::Apart => "不参加排序",
    }
}

/// Who stands within the quota, and how far the line is from either side.
#[must_use]
pub fn headline(picture: &Picture, quota: u8) -> String {
    let ranked: Vec<_> = picture.part(Part::Ranked).collect();
    let Some(line) = &picture.line else {
        return match ranked.len() {
            0 => "还没有可以排序的县（市、区）。".to_owned(),
            n => format!("参加排序的{n}个，不多于名额{quota}个。"),
        };
    };
    let names =
        |rows: &[&Row]| rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join("、");
    if line.n_tied > 0 {
        let within = ranked.iter().filter(|row| row.mark == Mark::Within).count();
        let tied = ranked.get(within..within + line.n_tied).unwrap_or_default();
        return format!("{}并列第{}名，名额{quota}个，得分不能确定名单。", names(tied), within + 1);
    }
    let first = ranked.get(..line.outside).unwrap_or_default();
    let named =
        if first.len() > MOST_NAMED { String::new() } else { format!("是{}", names(first)) };
    let places = match (line.inside + 1, line.outside + 1) {
        (inside, outside) if first.len() > MOST_NAMED => {
            format!("名额{quota}个；第{inside}、{outside}名")
        }
        (inside, outside) => format!("前{quota}名{named}；第{inside}、{outside}名"),
    };
    format!("{places}相差{}分。", points(&line.gap))
}

/// So many names are listed in a sentence.
const MOST_NAMED: usize = 5;

/// The name of the line, beside it.
#[must_use]
pub fn line(of: &Line) -> String {
    let open = if of.is_provisional() { "，未定" } else { "" };
    if of.n_tied > 0 {
        return format!("名额线：{}个并列{open}", of.n_tied);
    }
    let (inside, outside) = (of.inside + 1, of.outside + 1);
    format!("名额线：第{inside}、{outside}名相差{}分{open}", points(&of.gap))
}

/// Why the line may still move, and what the order would be if it did.
#[must_use]
pub fn provisional(of: &Line, name: Of<'_>) -> Option<String> {
    if !of.is_provisional() {
        return None;
    }
    let mut told: Vec<_> = of
        .crossing
        .iter()
        .take(MOST_NAMED)
        .map(|it| {
            let once = if it.mark == Mark::Open { "填完" } else { "核实" };
            format!("{}{once}后{}", name(&it.key), places(it.places))
        })
        .collect();
    if of.crossing.len() > MOST_NAMED {
        told.push(format!("共{}个", of.crossing.len()));
    }
    let first: Vec<_> = of.at_most.iter().take(MOST_NAMED).map(name).collect();
    let more = if of.at_most.len() > MOST_NAMED { "等" } else { "" };
    Some(format!(
        "名额线未定：{}。如均按可能的最高分计，前{}名为{}{more}。",
        told.join("，"),
        of.at_most.len(),
        first.join("、")
    ))
}

/// Which places are possible.
fn places(of: Interval<usize>) -> String {
    if of.is_settled() {
        format!("可列第{}名", of.low)
    } else {
        format!("可列第{}–{}名", of.low, of.high)
    }
}

/// What is said of a county that has no place.
#[must_use]
pub fn note(of: &Row) -> String {
    match of.standing {
        Standing::NotHandedIn => "未报送".to_owned(),
        Standing::FileNotUsed => "文件未采用".to_owned(),
        Standing::Barred => "存在否决情形".to_owned(),
        Standing::Unverified => told("待核实", of),
        Standing::Open => told("未填完", of),
        Standing::Designated => "已是示范县".to_owned(),
        Standing::Ranked => String::new(),
    }
}

/// What stands beside a county of which an earlier round is known; nothing of a model county
/// that is not due, which [`note`] tells of.
#[must_use]
pub fn earlier(of: &Earlier, due: bool) -> Option<String> {
    match of.state {
        EarlierState::Applied => Some(format!("{}年推荐过", of.round)),
        EarlierState::Candidate => Some(format!("{}年示范创建县", of.round)),
        EarlierState::Designated { .. } => due.then(|| "应评估".to_owned()),
        EarlierState::Revoked => Some(format!("{}年示范县，已取消", of.round)),
    }
}

fn told(what: &str, of: &Row) -> String {
    let places = of.places.map(|it| format!("，{}", places(it))).unwrap_or_default();
    format!("{what}{places}")
}

/// That an indicator makes no difference, because all have the same.
#[must_use]
pub fn all_the_same(name: &str, n: usize, points: i128) -> String {
    format!("第{name}：已填完的{n}个均为{points}分，对名次没有影响。")
}
