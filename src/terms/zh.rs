//! The field's values in Chinese, in the style of official documents.
//!
//! Must not know: where they are said.

use crate::domain::applicant::ApplicantKind;
use crate::domain::application::Enclosure;
use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::facts::{EnergyGrade, EventLevel};
use crate::eligibility::procedure::{ApplicationRoute, Deadline, Due, Whose};
use crate::eligibility::{Outcome, Verdict};
use crate::scoring::indicator::IndicatorState;
use crate::scoring::item::ItemScore;

pub mod check;
pub mod completeness;
pub mod derivation;
pub mod finding;
pub mod identity;
pub mod measure;
pub mod picture;
pub mod register;
pub mod robustness;
pub mod roster;
pub mod screening;
pub mod second_look;
pub mod tie;
pub mod versus;

/// A text in quotation marks; those within it become the inner ones (GB/T 15834-2011).
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("“{}”", text.replace('“', "‘").replace('”', "’"))
}

/// A day as official texts write it: `2021年4月1日`.
#[must_use]
pub fn date(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// Asks why a figure is zero that must be explained then.
#[must_use]
pub fn zero_reason(title: &str) -> String {
    format!("“{title}”为0的原因（本县为什么没有此类事项）")
}

/// The kind of applicant.
#[must_use]
pub const fn applicant_kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::County => "县",
        ApplicantKind::CountyLevelCity => "县级市",
        ApplicantKind::District => "市辖区",
        ApplicantKind::DevelopmentZone => "开发区",
    }
}

/// The route of an application.
#[must_use]
pub fn route(route: ApplicationRoute, edition: &Edition) -> String {
    match route {
        ApplicationRoute::Direct => {
            "省直管县（市），直接向省发展改革委申报，不占省辖市推荐名额".to_owned()
        }
        ApplicationRoute::ByPrefecture => {
            let quota = edition.quota;
            format!("由所属省辖市择优推荐，每个省辖市原则上推荐不超过{quota}个")
        }
    }
}

/// Whether the application is in time.
#[must_use]
pub fn deadline(deadline: Deadline) -> String {
    match deadline {
        Deadline::InTime(last) => format!("按时报送（{}）", due(last)),
        Deadline::Late(last) => format!("逾期报送（{}）", due(last)),
        Deadline::Open(last) => format!("尚未报送（{}）", due(last)),
        Deadline::UnknownToSource => "《通知》未载明本批次的截止日期".to_owned(),
    }
}

/// The last day for handing in, and for whom it is.
#[must_use]
pub fn due(due: Due) -> String {
    let day = date(due.day);
    match due.whose {
        Whose::County => format!("截止日期为{day}"),
        Whose::Prefecture => format!("{day}为省辖市向省申报的截止日期"),
        Whose::SetByPrefecture => format!("市里要求的报送日期为{day}"),
    }
}

/// Whether a document is ready.
#[must_use]
pub const fn ready(ready: Option<bool>) -> &'static str {
    match ready {
        Some(true) => "已备齐",
        Some(false) => "未备齐",
        None => "待核实",
    }
}

/// What goes with the letter of application beside that which the notice asks for.
#[must_use]
pub const fn enclosure(what: Enclosure) -> &'static str {
    match what {
        Enclosure::Report => "自评报告",
        Enclosure::Catalogue => "佐证材料目录",
        Enclosure::Data => "电子数据文件",
    }
}

/// The level of an event.
#[must_use]
pub const fn event_level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "一般",
        EventLevel::Larger => "较大",
        EventLevel::Major => "重大",
        EventLevel::Extraordinary => "特别重大",
    }
}

/// The grade of a year's energy target.
#[must_use]
pub const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "超额完成",
        EnergyGrade::Met => "完成",
        EnergyGrade::BasicallyMet => "基本完成",
        EnergyGrade::NotMet => "未完成",
        EnergyGrade::NotPublished => "尚未公布",
        EnergyGrade::Unknown => "待核实",
    }
}

/// What a check comes to.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "未发现否决情形",
        Outcome::Triggered => "存在否决情形",
        Outcome::Unverified => "待核实",
    }
}

/// What all checks come to.
#[must_use]
pub const fn verdict(verdict: Verdict) -> &'static str {
    outcome(match verdict {
        Verdict::Clear => Outcome::Clear,
        Verdict::Barred => Outcome::Triggered,
        Verdict::Unverified => Outcome::Unverified,
    })
}

/// The state of an indicator.
#[must_use]
pub const fn state(state: IndicatorState) -> &'static str {
    match state {
        IndicatorState::MissingInSource => "原文缺号",
        IndicatorState::NotApplicable => "不适用",
        IndicatorState::Unanswered => "未填报",
        IndicatorState::Unknown => "待核实",
        IndicatorState::Partial => "部分填报",
        IndicatorState::Answered => "已填报",
    }
}

/// The state of an item.
#[must_use]
pub const fn item_state(item: &ItemScore) -> &'static str {
    if item.dropped() {
        "不计分"
    } else if item.open {
        "缺数据"
    } else {
        "已计分"
    }
}
