//! 呈批单: one page for the leader of the house: what the assessment comes to, what is strong and
//! weak, what is risky, and what is to be decided. Whether to apply is decided there and not here.
//!
//! An internal paper: it may name what lacks evidence, bears no code and is not handed in.
//!
//! Must not know: how anything is computed.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::inputs::{ZH_FACTS, in_short};
use crate::documents::inquiries::offices;
use crate::documents::narrative::situation::model;
use crate::documents::request::{Lacking, lacking};
use crate::documents::words::{date_or, scheme, signer};
use crate::documents::{PLAIN, Paper, watermark};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::eligibility::procedure::{Deadline, Procedure};
use crate::eligibility::{Check, Outcome, Verdict};
use crate::report::Report;
use crate::report::findings::Finding;
use crate::terms::score::indicator;
use crate::terms::zh::check::ground;
use crate::terms::zh::{due, outcome};
use crate::terms::{interval, short};

/// Where an opinion is written by hand.
const ROOM: &str = "　\n　";

/// So many indicators are named, where more lack something.
const MOST_NAMED: usize = 8;
/// Of so many checks is told why they exclude; the report tells it of all.
const MOST_TOLD: usize = 1;
/// So many checks are not named in the conclusion; the risks name them all.
const MORE_CHECKS: usize = 4;
/// So many offices are named to sign beside.
const MOST_UNITS: usize = 8;

/// The sheet of the report's county.
#[must_use]
pub fn briefing(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let (applicant, prepared) = (&assessment.applicant, &assessment.prepared);
    let (round, model) = (assessment.round, model(applicant.kind));
    let pairs = [
        ("事由", format!("申报{round}年批次河南省社会信用体系建设{model}")),
        (
            "呈报",
            format!(
                "{}　承办人：　　　　　电话：　　　　　　　{}",
                prepared.by,
                date_or(prepared.on, "")
            ),
        ),
        ("一、结论", conclusion(report)),
        ("二、强项", strong(report)),
        ("　　弱项", weak(report)),
        ("三、风险", numbered(risks(report))),
        ("四、请决定", numbered(decisions(report))),
        ("五、拟办意见", ROOM.to_owned()),
        ("六、会签", countersigned(report)),
        ("七、批示", ROOM.to_owned()),
    ];
    Paper {
        title: format!("{}申报呈批单", applicant.name),
        watermark: watermark(assessment.purpose),
        footer: PLAIN,
        blocks: vec![
            Block::Title(vec!["呈　批　单".to_owned()]),
            Block::Table(Table {
                caption: "（内部件，不随申报材料报送）".to_owned(),
                columns: vec![Column::words("项目", 170), Column::words("内容", 830)],
                rows: pairs.map(row).into(),
            }),
        ],
    }
}

/// A matter with what is said of it, a line each.
fn row((matter, said): (&str, String)) -> Row {
    let lines = said.lines().map(str::to_owned).collect::<Vec<_>>();
    Row { role: Role::Entry, cells: vec![Cell::from(matter.to_owned()), Cell::from(lines)] }
}

/// How much is filled in, what it comes to, and what the checks say: three sentences.
fn conclusion(report: &Report) -> String {
    let sheet = &report.sheet;
    let score = sheet.total.map_or_else(String::new, |total| {
        let scheme = scheme(&report.scheme);
        if total.is_settled() {
            format!("按{scheme}自评，总分{}分。", short(total.low))
        } else {
            format!("按{scheme}自评，总分在{}分之间，填完后确定。", interval(total))
        }
    });
    let checks = [Outcome::Clear, Outcome::Unverified, Outcome::Triggered].map(|of| {
        let named: Vec<_> = with(report, of).map(|check| check.rule.title.zh.as_str()).collect();
        match (of, named.len()) {
            (_, 0) => None,
            (Outcome::Clear, n) | (_, n @ MORE_CHECKS..) => Some(format!("{}{n}项", outcome(of))),
            // Some names have a comma within.
            (_, n) => Some(format!("{}{n}项（{}）", outcome(of), named.join("；"))),
        }
    });
    let checks: Vec<_> = checks.into_iter().flatten().collect();
    format!(
        "应填{}项，已填{}项。{score}资格核验：{}。",
        sheet.n_applicable,
        sheet.n_answered,
        checks.join("，")
    )
}

fn with(report: &Report, outcome: Outcome) -> impl Iterator<Item = &Check> {
    report.eligibility.checks.iter().filter(move |check| check.outcome == outcome)
}

/// The indicators that stand best, each with the facts of its best item.
fn strong(report: &Report) -> String {
    let best = |no: IndicatorNo| {
        let items = report.sheet.indicator(no)?.items.iter().rev();
        let got = items.filter_map(|item| Some((item.got?.low.ten_thousandths(), &item.id)));
        got.max_by_key(|(got, _)| *got).map(|(_, id)| id)
    };
    let standings = report.standings().strongest;
    let lines = standings.iter().map(|of| stands(report, of.no, best(of.no), ""));
    numbered(lines.collect())
}

/// Those that hold the result back, each with the facts of the item that misses most.
fn weak(report: &Report) -> String {
    let lines = report.standings().weakest.into_iter().map(|of| {
        let missing = format!("，总分少得{}分", short(of.missing));
        stands(report, of.no, of.weakest_item.as_ref(), &missing)
    });
    numbered(lines.collect())
}

fn stands(report: &Report, no: IndicatorNo, item: Option<&ItemId>, behind: &str) -> String {
    let name = indicator(&report.edition().framework, &report.scheme, no);
    let stated = || {
        let judged = report.scheme.indicators.get(&no)?;
        let item = judged.items.iter().find(|it| Some(it.id()) == item)?;
        let inputs = report.assessment.answers.get(&no)?.inputs()?;
        let said = in_short(&ZH_FACTS, judged, item, inputs);
        // What holds needs no word for it.
        let said = said.iter().map(|line| line.strip_prefix(ZH_FACTS.yes).unwrap_or(line));
        Some(said.collect::<Vec<_>>().join("；"))
    };
    format!("第{}：{}{behind}。", name.replacen('.', "项", 1), stated().unwrap_or_default())
}

/// What the leader should know before deciding, the gravest first.
fn risks(report: &Report) -> Vec<String> {
    let mut risks = Vec::new();
    risks.extend(with(report, Outcome::Triggered).take(MOST_TOLD).map(excluding));
    let others: Vec<_> = with(report, Outcome::Triggered).skip(MOST_TOLD).collect();
    if !others.is_empty() {
        let named: Vec<_> = others.iter().map(|check| check.rule.title.zh.as_str()).collect();
        let (n, named) = (others.len(), named.join("；"));
        risks.push(format!(
            "另有{n}项{}（{named}），见自评报告附件1。",
            outcome(Outcome::Triggered)
        ));
    }
    let open: Vec<_> =
        with(report, Outcome::Unverified).map(|it| it.rule.title.zh.as_str()).collect();
    if !open.is_empty() {
        risks.push(format!("{}待核实，核实以前不能得出结论。", open.join("、")));
    }
    let n_events: usize = with(report, Outcome::Clear).map(|check| check.events.len()).sum();
    if n_events > 0 {
        risks.push(format!("登记备查的较低等级事件{n_events}起，材料中如实列出。"));
    }
    let without = report.findings.iter().filter_map(|finding| {
        if let Finding::NoEvidence(no) = finding { Some(no.to_string()) } else { None }
    });
    let without: Vec<_> = without.collect();
    if !without.is_empty() {
        let (n, named) = (without.len(), without.get(..MOST_NAMED));
        let etc = if named.is_some() { "等" } else { "" };
        let named = named.unwrap_or(&without).join("、");
        risks.push(format!("有{n}项指标没有佐证材料（第{named}{etc}项）。"));
    }
    let n_questions = report.second_look().len();
    if n_questions > 0 {
        risks.push(format!("校核提出{n_questions}个问题，报送前逐一核对。"));
    }
    let deadline = report.procedure.iter().find_map(|step| match step {
        Procedure::Deadline(deadline) => Some(*deadline),
        Procedure::Route(_) | Procedure::Document(..) => None,
    });
    match deadline {
        Some(Deadline::Late(last)) => {
            risks.push(format!("已过期限：{}。", due(last)));
        }
        Some(Deadline::Open(last)) => risks.push(format!("期限：{}。", due(last))),
        Some(Deadline::InTime(_) | Deadline::UnknownToSource) | None => {}
    }
    risks
}

/// A check that excludes, with the first of what it rests on.
fn excluding(check: &Check) -> String {
    let clauses = check.rule.clauses.iter().map(|clause| clause.title.zh.as_str());
    let clauses = clauses.collect::<Vec<_>>().join("、");
    let first = check.grounds.first().map(ground).unwrap_or_default();
    let more = match check.grounds.len() {
        0 | 1 => String::new(),
        n => format!("另有{}条，见自评报告附件1。", n - 1),
    };
    format!("{}{}（{clauses}）：{first}{more}", check.rule.title.zh, outcome(check.outcome))
}

/// What is to be decided, each with the two ways to do so.
fn decisions(report: &Report) -> Vec<String> {
    let assessment = &report.assessment;
    let mut decisions = vec![
        match report.eligibility.verdict {
            Verdict::Barred => "存在否决情形，是否再行核实（再行核实／不申报）。",
            Verdict::Unverified => "待核实事项核实以前是否先行申报（先报后补／核实后再报）。",
            Verdict::Clear => "是否申报（申报／暂不申报）。",
        }
        .to_owned(),
    ];
    let lacking = lacking(report);
    if lacking.contains(&Lacking::Letter) {
        let signer = signer(&assessment.applicant);
        let letter = &report.edition().letter.title.zh;
        decisions.push(format!("{letter}由{signer}签署（签署／核实后签署）。"));
    }
    let measures = assessment.plan.measures.values();
    let n_open = measures.filter(|measure| measure.owner.trim().is_empty()).count();
    if n_open > 0 {
        decisions.push(format!("《创建方案》{n_open}项任务的责任单位（现在确定／另行研究）。"));
    }
    decisions
}

/// Who signs beside: the offices that confirm something, and those that have a task.
fn countersigned(report: &Report) -> String {
    let mut units = offices(report);
    for measure in report.assessment.plan.measures.values() {
        let owners = measure.owner.split(['、', '，', '；', ',', ';', '\n']).map(str::trim);
        let owners = owners.filter(|owner| !owner.is_empty());
        owners.for_each(|owner| {
            if !units.iter().any(|unit| unit == owner) {
                units.push(owner.to_owned());
            }
        });
    }
    let n_more = units.len().saturating_sub(MOST_UNITS);
    units.truncate(MOST_UNITS);
    let more = format!("　另有{n_more}个责任单位，见《创建方案》附件");
    units.join("　") + if n_more > 0 { &more } else { "" }
}

/// Sentences with their numbers, a line each.
fn numbered(sentences: Vec<String>) -> String {
    let lines = (1..).zip(sentences).map(|(at, sentence)| format!("{at}.{sentence}"));
    lines.collect::<Vec<_>>().join("\n")
}
