//! The list of what is checked before papers are issued, in Chinese.
//!
//! Must not know: what is missing.

use crate::screening::completeness::{Completeness, FEWEST_TRIED, Point};
use crate::screening::settings::Level;
use crate::terms::zh::screening::verb;

/// What a point asks for.
#[must_use]
pub fn point(level: Level, point: Point) -> String {
    let verb = verb(level);
    match point {
        Point::Area => "选定省辖市；省级筛查的，选定全省".to_owned(),
        Point::Office => "写明筛查单位".to_owned(),
        Point::Day => "写明筛查日期，不早于各文件的填报日期".to_owned(),
        Point::Choice => {
            format!("选定{verb}对象，且均可{verb}；本次不{verb}的，写明理由")
        }
        Point::Reasons => format!("每个{verb}对象都有理由"),
        Point::PassedOver => {
            format!("名次在{verb}对象之前或者与其并列而未{verb}的，都有未{verb}的理由")
        }
        Point::Excess => format!("{verb}数超过《通知》规定的，写明理由"),
        Point::Pending => {
            "待核实、未填完、文件未采用而可能改变名单的，都有不再等待的理由".to_owned()
        }
        Point::Trial => format!("参加排序的不少于{FEWEST_TRIED}个时，做过权重变动测算"),
    }
}

/// What is missing of a draft, in a sentence.
#[must_use]
pub fn missing(level: Level, completeness: &Completeness) -> String {
    let missing: Vec<_> =
        completeness.points.iter().filter(|it| !it.done).map(|it| point(level, it.point)).collect();
    format!("草稿：出具前核对尚有{}项未完成（{}）。", missing.len(), missing.join("；"))
}
