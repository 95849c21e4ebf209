//! The list of what is checked before papers are issued, in Chinese.
//!
//! Must not know: what is missing.

use crate::screening::completeness::{Completeness, FEWEST_TRIED, Point};

/// What a point asks for.
#[must_use]
pub fn point(point: Point) -> String {
    match point {
        Point::Office => "写明筛查单位".to_owned(),
        Point::Day => "写明筛查日期，不早于各文件的填报日期".to_owned(),
        Point::Choice => "选定推荐对象，且均可推荐；本次不推荐的，写明理由".to_owned(),
        Point::Reasons => "每个推荐对象都有理由".to_owned(),
        Point::PassedOver => {
            "名次在推荐对象之前或者与其并列而未推荐的，都有未推荐的理由".to_owned()
        }
        Point::Excess => "推荐数超过《通知》规定的，写明理由".to_owned(),
        Point::Pending => {
            "待核实、未填完、文件未采用而可能改变名单的，都有不再等待的理由".to_owned()
        }
        Point::Trial => format!("参加排序的不少于{FEWEST_TRIED}个时，做过权重变动测算"),
    }
}

/// What is missing of a draft, in a sentence.
#[must_use]
pub fn missing(completeness: &Completeness) -> String {
    let missing: Vec<_> =
        completeness.points.iter().filter(|it| !it.done).map(|it| point(it.point)).collect();
    format!("草稿：出具前核对尚有{}项未完成（{}）。", missing.len(), missing.join("；"))
}
