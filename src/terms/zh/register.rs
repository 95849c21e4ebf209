//! What happens to a county in the register, and where it stands, in Chinese.
//!
//! Must not know: how any of it follows.

use crate::domain::edition::Edition;
use crate::register::event::{Entry, Event, Ground, Outcome, StepKind};
use crate::register::refusal::Refusal;
use crate::register::settings::Route;
use crate::register::state::Stage;
use crate::register::warning::{FileDoubt, Warning};
use crate::terms::zh::date;

/// What is said of a setting that the notice leaves open.
pub const OPEN: &str = "《通知》未规定";

/// Where a county stands.
#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "已推荐（申报），待初审",
        Stage::NotAdmitted => "初审不合格",
        Stage::Candidate => "示范创建县",
        Stage::Evaluated => "已综合评价",
        Stage::Listed => "公示",
        Stage::Rejected => "异议成立，不予认定",
        Stage::Designated => "示范县",
        Stage::Revoked => "已取消认定",
    }
}

/// How a county applies.
#[must_use]
pub const fn route(route: Route) -> &'static str {
    match route {
        Route::Recommended => "省辖市推荐",
        Route::Direct => "直接申报",
    }
}

/// Why a designation is revoked.
#[must_use]
pub const fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Standard => "不符合示范标准",
        Ground::Exclusion => "三年内发生否决情形",
        Ground::Untrue => "信用承诺不实",
    }
}

/// What came of an objection.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "未办结",
        Outcome::Upheld => "成立",
        Outcome::Dismissed => "不成立",
    }
}

/// What an event is, in a word.
#[must_use]
pub const fn kind(entry: &Entry) -> &'static str {
    match entry {
        Entry::Voided { .. } => "更正",
        Entry::Step(step) => match &step.kind {
            StepKind::Recommended { .. } => "省辖市推荐",
            StepKind::Direct { .. } => "直接申报",
            StepKind::Admitted { .. } => "初审合格",
            StepKind::NotAdmitted { .. } => "初审不合格",
            StepKind::Evaluated { .. } => "综合评价",
            StepKind::Listed { .. } => "列入公示",
            StepKind::Objection { .. } => "收到异议",
            StepKind::Settled { .. } => "异议办结",
            StepKind::Designated => "认定",
            StepKind::Reevaluated { revoked: None, .. } => "评估：保留",
            StepKind::Reevaluated { revoked: Some(_), .. } => "评估：取消",
            StepKind::Revoked(_) => "取消认定",
        },
    }
}

/// What an event says beside its kind, its county and its day; empty if nothing.
#[must_use]
pub fn details(event: &Event) -> String {
    let because = |of: &str, text: &str| match text.trim() {
        "" => of.to_owned(),
        text => format!("{of}：{text}"),
    };
    match &event.entry {
        Entry::Voided { event, reason } => format!("第{event}条作废，理由：{reason}"),
        Entry::Step(step) => match &step.kind {
            StepKind::Recommended { by, screening, .. } => match screening.as_str() {
                "" => format!("推荐单位：{by}"),
                code => format!("推荐单位：{by}，筛查校验码{code}"),
            },
            StepKind::NotAdmitted { reason, .. } => format!("理由：{reason}"),
            StepKind::Listed { from, to } => format!("{}至{}", date(*from), date(*to)),
            StepKind::Objection { text, outcome: of, finding } => {
                format!("{text}（{}）", because(outcome(*of), finding))
            }
            StepKind::Settled { objection, upheld, finding } => {
                let of = outcome(if *upheld { Outcome::Upheld } else { Outcome::Dismissed });
                format!("第{objection}条异议{}", because(of, finding))
            }
            StepKind::Reevaluated { revoked: Some(of), .. } | StepKind::Revoked(of) => {
                because(ground(of.ground), &of.facts)
            }
            StepKind::Direct { .. }
            | StepKind::Admitted { .. }
            | StepKind::Evaluated { .. }
            | StepKind::Designated
            | StepKind::Reevaluated { revoked: None, .. } => String::new(),
        },
    }
}

/// Why an event has no effect, and what to do about it.
#[must_use]
pub fn refusal(refusal: &Refusal, edition: &Edition) -> String {
    match refusal {
        Refusal::NoSuchEvent(no) => {
            format!("第{no}条不是可以更正或者办结的事项，请核对序号。")
        }
        Refusal::NoSuchRound(round) => {
            let years = edition.rounds.iter().map(|it| it.year.to_string());
            let years = years.collect::<Vec<_>>().join("、");
            format!("《通知》没有{round}年批次，批次为{years}年。")
        }
        Refusal::NoSuchCounty => "行政区划名单中没有这个代码，请核对。".to_owned(),
        Refusal::Twice => "本批次已经登记过推荐或者申报。".to_owned(),
        Refusal::IsDesignated(round) => {
            format!("{round}年批次已认定为示范县，不再参加。")
        }
        Refusal::NoSecondApplication => "按本名册的设置，不得再次申报。".to_owned(),
        Refusal::AppliesDirectly => "直接向省申报，不由省辖市推荐，请登记为直接申报。".to_owned(),
        Refusal::NeedsRecommendation => "应由省辖市推荐，请登记为省辖市推荐。".to_owned(),
        Refusal::OfPrefecture(prefecture) => format!("属{prefecture}，推荐单位应为{prefecture}。"),
        Refusal::NoApplication => "本批次没有推荐或者申报，请先登记。".to_owned(),
        Refusal::Stands(at) => format!("目前为“{}”，不能登记这一事项。", stage(*at)),
        Refusal::Barred => "按登记日期核验存在否决情形，不得参与评价认定。".to_owned(),
        Refusal::Unverified => "按登记日期核验，资格待核实，核实后再登记。".to_owned(),
        Refusal::NoFile => "没有可供评价的自评报告，请附报告。".to_owned(),
        Refusal::EndsBeforeBegin => "公示截止日早于开始日。".to_owned(),
        Refusal::StillPublic(to) => format!("公示到{}，认定日期应在其后。", date(*to)),
        Refusal::OpenObjections(n) => format!("有{n}件异议未办结，办结后再认定。"),
        Refusal::BeforeLast(last) => format!("日期早于前一事项（{}）。", date(*last)),
    }
}

/// What the papers repeat.
#[must_use]
pub fn warning(warning: &Warning, edition: &Edition) -> String {
    match warning {
        Warning::Recommended { round, prefecture, n, quota, reason } => {
            let reason = if reason.is_empty() { "未说明" } else { reason };
            let clause = &edition.quota_clause.zh;
            format!(
                "{round}年批次{prefecture}推荐{n}个，超过“原则上不超过”的{quota}个（{clause}），推荐单位理由：{reason}。"
            )
        }
        Warning::Designations { round, n, quota, designated } => {
            let (what, clause) =
                (if *designated { "认定" } else { "拟认定" }, &edition.designation.clause.zh);
            format!("{round}年批次{what}{n}个，{clause}为每年认定{quota}个。")
        }
        Warning::SecondApplication(of) => {
            format!("{}此前批次申报过，能否再次申报，{OPEN}（{}年批次）。", of.name, of.round)
        }
        Warning::OpenRoute(of) => {
            format!("{}如何申报，{OPEN}（{}年批次）。", of.name, of.round)
        }
        Warning::ShortPublicity { of, days, least } => {
            format!("{}公示{days}天，少于本名册设置的{least}天（{}年批次）。", of.name, of.round)
        }
        Warning::File { event, of, doubt: found } => {
            format!("第{event}条所附{}的报告{}。", of.name, doubt(found))
        }
    }
}

fn doubt(doubt: &FileDoubt) -> String {
    match doubt {
        FileDoubt::OtherCounty(name) => format!("所填单位为{name}，请核对"),
        FileDoubt::OtherRound(round) => format!("为{round}年批次，与登记的批次不同"),
        FileDoubt::Changed => "校验码与内容不符，内容有改动".to_owned(),
        FileDoubt::OtherResult => "所载结果与重新计算的结果不一致".to_owned(),
    }
}
