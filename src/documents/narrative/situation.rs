//! The title of the report, and its chapter on the situation: who applies, what the checks
//! come to, the score.
//!
//! Must not know: indicators.

use crate::documents::narrative::fill::{Fill, own};
use crate::documents::words::{scheme, signer};
use crate::domain::answer::Inputs;
use crate::domain::applicant::ApplicantKind;
use crate::domain::edition::check::{CheckForm, Target};
use crate::domain::facts::EnergyGrade;
use crate::domain::id::IndicatorNo;
use crate::domain::narrative::{Figures, Passage};
use crate::eligibility::procedure::{ApplicationRoute, Procedure};
use crate::eligibility::{Check, Outcome, Remark, Verdict};
use crate::report::Report;
use crate::terms::zh::{check as terms, date, energy_grade};

/// The title as an office writes it, broken where its sense allows it. What a county-level
/// city or a zone is called once it is a model, the notice does not say.
#[must_use]
pub fn title(report: &Report) -> Vec<String> {
    title_of(report, "自评报告")
}

/// The title of a paper that belongs to it.
#[must_use]
pub fn title_of(report: &Report, paper: &str) -> Vec<String> {
    let applicant = &report.assessment.applicant;
    vec![
        format!("{}创建河南省社会信用体系建设", applicant.name),
        format!("{}{paper}", model(applicant.kind)),
    ]
}

/// What a county of that kind is to become.
#[must_use]
pub const fn model(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::County => "示范县",
        ApplicantKind::CountyLevelCity => "示范市",
        ApplicantKind::District => "示范区",
        ApplicantKind::DevelopmentZone => "示范县（市、区）",
    }
}

/// The lead and the chapter.
pub fn draft(report: &Report) -> Passage {
    let mut figures = Figures::new();
    let paragraphs = [who(report, &mut figures), checked(report), scored(report)];
    let text = paragraphs.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    Passage { text: text.join("\n"), figures }
}

/// How large the county's market is, who leads, and which way it applies.
fn who(report: &Report, figures: &mut Figures) -> String {
    let assessment = &report.assessment;
    let own = own(assessment.applicant.kind);
    let mut said = |no: u8, phrase: &str| {
        let no = IndicatorNo::new(no)?;
        let nothing = Inputs::default();
        let inputs = assessment.answers.get(&no).and_then(|answer| answer.inputs());
        Fill::new(no, inputs.unwrap_or(&nothing), assessment.applicant.kind, figures).say(phrase)
    };
    let market = said(7, "登记在册市场主体{entities_total}户");
    let firms = said(14, "企业{enterprises_total}家");
    let stock = match (market, firms) {
        (Some(market), Some(firms)) => format!("{market}，其中{firms}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    };
    let mut text = String::new();
    if !stock.is_empty() {
        text = format!("截至{}年末，{own}有{stock}。", assessment.data_year());
    }
    if let Some(due) = said(2, "公共信用信息目录列明应接入的信源单位{units_due}家。")
    {
        text.push_str(&due);
    }
    let route = report.procedure.iter().find_map(|step| match step {
        Procedure::Route(route) => Some(*route),
        Procedure::Deadline(_) | Procedure::Document(..) => None,
    });
    let prefecture = assessment.applicant.prefecture.as_deref().unwrap_or_default();
    match route {
        Some(ApplicationRoute::Direct) => {
            text.push_str(&format!("{own}为省直管县（市），按《通知》要求直接申报。"));
        }
        _ if !prefecture.is_empty() => text.push_str(&format!("拟由{prefecture}择优推荐。")),
        _ => {}
    }
    text
}

/// What the checks come to, each as it was stated.
fn checked(report: &Report) -> String {
    let checks = &report.eligibility.checks;
    let window = checks.iter().find_map(|check| check.window);
    let mut text = window.map_or_else(String::new, |window| {
        format!("资格核验期间为{}至{}。", date(window.from), date(window.to))
    });
    let of = |outcome| checks.iter().filter(move |check| check.outcome == outcome);
    let graded = of(Outcome::Clear).filter(|it| matches!(it.rule.form, CheckForm::Graded { .. }));
    let titles: Vec<_> = graded.clone().map(|check| check.rule.title.zh.as_str()).collect();
    if !titles.is_empty() {
        text.push_str(&format!("没有发生{}。", titles.join("和")));
    }
    for check in graded {
        for event in &check.events {
            let event = terms::event(check.rule, event);
            text.push_str(&format!("另有登记备查的情形（详见附件1）：{event}。"));
        }
    }
    for check in checks {
        text.push_str(&yearly(report, check));
    }
    for check in of(Outcome::Clear) {
        match check.rule.form {
            CheckForm::Found { .. } => {
                text.push_str(&format!("没有发现{}情形。", check.rule.title.zh));
            }
            CheckForm::Listed { .. } => {
                let signer = signer(&report.assessment.applicant);
                text.push_str(&format!("{signer}没有{}。", check.rule.title.zh));
            }
            CheckForm::Graded { .. } | CheckForm::Yearly { .. } | CheckForm::Declared => {}
        }
    }
    let open = of(Outcome::Unverified);
    let open = open.filter(|check| !matches!(check.rule.form, CheckForm::Yearly { .. }));
    let open: Vec<_> = open.map(|check| check.rule.title.zh.as_str()).collect();
    if !open.is_empty() {
        text.push_str(&format!("{}的有关情况正在核实，尚未得出结论。", open.join("、")));
    }
    let grounds = of(Outcome::Triggered).flat_map(|check| &check.grounds);
    let grounds: String = grounds.map(terms::ground).collect();
    if !grounds.is_empty() {
        text.push('\n');
        text.push_str(&grounds);
        // What the first clause of each says follows from the event; the others from a letter
        // that does not keep to it.
        let mut follows: Vec<String> = Vec::new();
        for clause in of(Outcome::Triggered).filter_map(|check| check.rule.clauses.first()) {
            let sentence = format!("按照{}，{}。", clause.title.zh, clause.consequence.zh);
            if !follows.contains(&sentence) {
                follows.push(sentence);
            }
        }
        text.push_str(&follows.concat());
    }
    text
}

/// The grades of each year, and what of them is open; targets that were graded alike at once.
fn yearly(report: &Report, check: &Check) -> String {
    let CheckForm::Yearly { targets, .. } = &check.rule.form else { return String::new() };
    let mut alike: Vec<(Grades, Vec<&str>)> = Vec::new();
    for target in targets {
        let grades = grades(report, check, target);
        match alike.iter_mut().find(|(other, _)| *other == grades) {
            Some((_, titles)) => titles.push(&target.title.zh),
            None => alike.push((grades, vec![&target.title.zh])),
        }
    }
    let mut text = String::new();
    for (grades, titles) in alike {
        let titles = titles.join("、");
        let mut said: Vec<String> = Vec::new();
        for (grade, years) in grades {
            let years = years.join("、");
            let known = !matches!(grade, EnergyGrade::Unknown | EnergyGrade::NotPublished);
            let grade = if known { energy_grade(grade) } else { "正在核实" };
            let is = if known { "为" } else { "" };
            said.push(if said.is_empty() {
                format!("{years}年度{titles}责任目标考核等次{is}{grade}")
            } else {
                format!("{years}年度{is}{grade}")
            });
        }
        if said.is_empty() {
            said.push(format!("年度{titles}责任目标考核等次还没有填报"));
        }
        text.push_str(&format!("{}。", said.join("，")));
    }
    text
}

/// The grades of a target, each with its years in their order.
type Grades = Vec<(EnergyGrade, Vec<String>)>;

fn grades(report: &Report, check: &Check, target: &Target) -> Grades {
    let facts = &report.assessment.eligibility;
    let is_outside = |year: &u16| check.remarks.contains(&Remark::YearOutside(*year));
    let mut grades = Grades::new();
    for year in facts.years(check.rule.id).into_iter().filter(|year| !is_outside(year)) {
        let grade = facts.grade(check.rule.id, year, target.id);
        match grades.iter_mut().find(|(other, _)| *other == grade) {
            Some((_, years)) => years.push(year.to_string()),
            None => grades.push((grade, vec![year.to_string()])),
        }
    }
    grades
}

/// The score by the county's own account; not a word of it where an event excludes.
fn scored(report: &Report) -> String {
    let sheet = &report.sheet;
    let Some((base, total)) = sheet.base.zip(sheet.total) else { return String::new() };
    if report.eligibility.verdict == Verdict::Barred {
        return String::new();
    }
    let scheme = scheme(&report.scheme);
    let short = |number: &dyn ToString| {
        let number = number.to_string();
        let number = number.trim_end_matches('0').trim_end_matches('.');
        number.to_owned()
    };
    if total.is_settled() && sheet.complete() {
        format!(
            "对照{scheme}自评，基础分{}分，附加分{}分，总分{}分。自评分供上级了解情况参考。",
            short(&base.low),
            short(&sheet.bonus.low),
            short(&total.low),
        )
    } else {
        format!(
            "对照{scheme}自评，已填各项得{}分，其余各项全部达到要求时为{}分。",
            short(&total.low),
            short(&total.high),
        )
    }
}
