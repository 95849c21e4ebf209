//! The messages of the procedure in Chinese: applying, how far the county has come, and the
//! evaluation every two years.
//!
//! Must not know: where they are shown.

use crate::domain::assessment::Assessment;
use crate::domain::edition::Edition;
use crate::eligibility::procedure::Procedure;
use crate::eligibility::stages::{Next, Stage, reached};
use crate::terms::zh::{date, deadline, enclosure, ready, route};
use crate::text::procedure::ProcedureTexts;

/// The table.
pub(in crate::text) const TEXTS: ProcedureTexts = ProcedureTexts {
    title: "申报程序",
    step,
    due_on: "市里要求的报送日期",
    due_on_hint: "见市级通知；《通知》规定的日期是省辖市向省申报的截止日期。",
    submitted_on: "报送日期",
    ready: "已备齐",
    not_ready: "未备齐",
    enclosures: "申报请示的附件",
    enclosures_hint: "创建方案、信用承诺书按《通知》附上。下列材料《通知》没有要求，勾选的列入附件；没有登记佐证材料的，不列目录。",
    enclosure,
    stages: "创建程序：进行到哪一步",
    stage,
    stage_meaning,
    stage_day: |stage, day| {
        let day = date(day);
        match stage {
            Stage::Application => format!("{day}报送"),
            Stage::Candidate => format!("{day}列入"),
            Stage::Publicity => format!("公示至{day}"),
            Stage::Designation => format!("{day}认定"),
            Stage::Reevaluation => format!("{day}评估"),
            Stage::Mobilisation | Stage::Evaluation => day,
        }
    },
    passed: "已过",
    at_present: "目前",
    ahead: "未到",
    next,
    not_designated: "初审不合格、公示有异议或者没有认定的，以后批次能否再申报，《通知》未规定。",
    disorder: |one, next, edition| {
        format!("“{}”的日期晚于“{}”的日期，请核对。", stage(one, edition), stage(next, edition))
    },
    days: "填写各步日期",
    days_hint: "报送日期在上面“申报程序”中填写。其余接到通知后填写，没有到这一步的不填；所填日期随电子数据文件保存。",
    admitted_on: "列为示范创建县（市、区）的日期",
    listed_until: "公示截止日期",
    designated_on: "认定日期",
    evaluated_on: "最近一次评估的日期",
    incentives: |edition| {
        format!("认定为示范县（市、区）的政策激励（{}）", edition.designation.after_clause.zh)
    },
    again: |edition| format!("每{}年评估：自查", edition.designation.every_years),
    again_lead: |edition| {
        format!(
            "{}：“每{}年评估一次，对不符合示范标准的县（市、区）取消认定资格并予以通报”。评估前按以下步骤自查。",
            edition.designation.after_clause.zh, edition.designation.every_years
        )
    },
    again_compare: "在下面“与上次报告对照”中选择上次报送的电子数据文件。",
    again_begin: "以上次报告为底稿，开始复评",
    again_begin_hint: |day| {
        format!(
            "本页改用上次报告的填报内容，基准日改为今天（{}），各步日期不变；原来的草稿仍在首页。",
            date(day)
        )
    },
    again_update: "更新指标、资格核验和佐证材料；与上次报告相比的变动、认定以来有无否决情形在下面随时列出，可以打印《变动说明》。",
    again_day: |day| format!("基准日为{}，应为评估当天；认定以后的日期都可以填。", date(day)),
    again_change_day: "修改基准日",
    since: |period| format!("认定以来有无否决情形（{}至{}）", date(period.from), date(period.to)),
    since_hint: "按“资格核验”所填得出。底稿中的填报内容是上次的，须按现在的核验期间逐项重新核对；认定当年的年度考核也计入。",
    before_designation: |reference, designated| {
        format!(
            "基准日（{}）早于认定日期（{}），看不到认定以来的情况，请先修改基准日。",
            date(reference),
            date(designated)
        )
    },
    changed: "与上次报告相比",
    no_earlier: "还没有选择上次的文件。",
    standard: "现在的要求",
    standard_total: |scheme, total| {
        format!(
            "示范标准以《引导指标》为准，多少分算符合《通知》未规定。按“{scheme}”，现在的自评总分为{total}分。"
        )
    },
    to_result: "看各项得分",
    to_improve: "看失分和达标所需措施",
};

/// What a stage is called.
fn stage(stage: Stage, edition: &Edition) -> String {
    match stage {
        Stage::Mobilisation => "组织动员".to_owned(),
        Stage::Application => "推荐申报".to_owned(),
        Stage::Candidate => "示范创建县（市、区）".to_owned(),
        Stage::Evaluation => "评价认定".to_owned(),
        Stage::Publicity => "公示".to_owned(),
        Stage::Designation => "示范县（市、区）".to_owned(),
        Stage::Reevaluation => format!("每{}年评估", edition.designation.every_years),
    }
}

fn stage_meaning(stage: Stage, edition: &Edition) -> String {
    let (of, quota) = (&edition.designation, &edition.quota_clause.zh);
    let (clause, evaluated, after) = (&of.clause.zh, &of.evaluated_clause.zh, &of.after_clause.zh);
    match stage {
        Stage::Mobilisation => {
            format!("对照《引导指标》自评，制定《创建方案》（{}）", of.announced_clause.zh)
        }
        Stage::Application => format!("由省辖市推荐，或者省直管县（市）直接申报（{quota}）"),
        Stage::Candidate => {
            format!("初审合格的列为示范创建县（市、区），还不是示范县（市、区）（{quota}）")
        }
        Stage::Evaluation => {
            format!("综合评价，每年认定{}个（{clause}、{evaluated}）", edition.designations)
        }
        Stage::Publicity => {
            format!("公示无异议后向社会公布（{evaluated}）；公示期多长，《通知》未规定")
        }
        Stage::Designation => format!("享受政策激励，接受动态管理（{after}）"),
        Stage::Reevaluation => format!("不符合示范标准的取消认定资格并予以通报（{after}）"),
    }
}

fn next(next: Next, of: &Assessment) -> String {
    let designation = &of.edition.designation;
    let announced =
        format!("{}年年底公布认定结果（{}）。", of.round, designation.announced_clause.zh);
    match next {
        Next::HandIn(due) => format!("下一步：报送申报材料。{}。", deadline(due)),
        Next::Review if of.applicant.province_administered => {
            format!("下一步：省发展改革委初审。初审时间《通知》未规定；{announced}")
        }
        Next::Review => {
            format!("下一步：省辖市推荐，省发展改革委初审。初审时间《通知》未规定；{announced}")
        }
        Next::Evaluation => {
            format!("下一步：省发展改革委组织综合评价。评价时间《通知》未规定；{announced}")
        }
        Next::Announcement => {
            format!("下一步：公示无异议后，省发展改革委向社会公布。{announced}")
        }
        Next::Reevaluation(by) => {
            let (every, clause) = (designation.every_years, &designation.after_clause.zh);
            let again = reached(&of.application) == Stage::Reevaluation;
            let last = if again { "上次评估" } else { "认定" };
            let by = by.map(|day| format!("自{last}之日起满{every}年为{}；", date(day)));
            format!(
                "下一步：评估，每{every}年一次（{clause}）。{}具体日期《通知》未规定，以省里通知为准。",
                by.unwrap_or_default()
            )
        }
    }
}

fn step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(of) => format!("申报渠道：{}。", route(*of, edition)),
        Procedure::Deadline(of) => format!("报送时间：{}。", deadline(*of)),
        Procedure::Document(of, is_ready) => format!("{}：{}", of.title.zh, ready(*is_ready)),
    }
}
