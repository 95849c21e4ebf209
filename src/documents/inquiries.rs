//! 核实函: a letter to each office that can confirm what the checks ask, with a slip for its
//! answer. None says what the county has stated, so that nobody answers by it; each asks only
//! what that office knows.
//!
//! Must not know: verdicts and scores.

use crate::documents::block::{Block, Column, Indent, Row, Signature, Table};
use crate::documents::form::eligibility::UNITS;
use crate::documents::form::ticks;
use crate::documents::narrative::fill::own;
use crate::documents::words::check::period;
use crate::documents::words::{BLANK_DATE, BLANK_NAME, signer, text_or};
use crate::documents::{Footer, PLAIN, Paper, Set, watermark};
use crate::domain::applicant::{Applicant, ApplicantKind};
use crate::domain::edition::check::{
    CheckFigure, CheckForm, CheckId, Confirmation, ExclusionCheck,
};
use crate::domain::facts::EnergyGrade;
use crate::eligibility::checks::graded_years;
use crate::report::Report;
use crate::terms::zh::{check::thresholds, date, energy_grade};

/// Rows of a slip to write in; what does not fit is annexed.
const N_ROWS: usize = 1;
/// Where the slip is cut off.
const CUT: &str = "┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄";

/// Something that an office is asked.
#[derive(Clone, Copy)]
struct Asked {
    check: &'static ExclusionCheck,
    of: &'static Confirmation,
}

/// The letters, each on a page of its own, without page numbers: they go different ways.
#[must_use]
pub fn inquiries(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let mut blocks = Vec::new();
    for asked in by_office(report) {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(letter(report, &asked));
    }
    Paper {
        title: format!("{}资格核实函", assessment.applicant.name),
        watermark: watermark(assessment.purpose),
        footer: Footer { set: Set::ByPage, ..PLAIN },
        blocks,
    }
}

/// The offices that can confirm something, as they are addressed.
#[must_use]
pub fn offices(report: &Report) -> Vec<String> {
    let applicant = &report.assessment.applicant;
    let first = by_office(report).into_iter().filter_map(|asked| asked.first().copied());
    first.map(|asked| office(applicant, asked.of)).collect()
}

/// The answer that an office is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The office, as it is addressed.
    pub office: String,
    /// What its answer is called.
    pub title: String,
    /// What it shows.
    pub checks: Vec<CheckId>,
}

/// The answers that are to come back, one from each office.
#[must_use]
pub fn replies(report: &Report) -> Vec<Reply> {
    let reply = |asked: Vec<Asked>| {
        let first = asked.first()?;
        let matters: Vec<_> = asked.iter().map(|it| it.of.matter.as_str()).collect();
        let mut checks: Vec<_> = asked.iter().map(|it| it.check.id).collect();
        checks.dedup();
        Some(Reply {
            office: office(&report.assessment.applicant, first.of),
            title: format!("关于核实{}情况的回执", matters.join("、")),
            checks,
        })
    };
    by_office(report).into_iter().filter_map(reply).collect()
}

/// What each office is asked, in the order of the checks.
fn by_office(report: &Report) -> Vec<Vec<Asked>> {
    let mut offices: Vec<Vec<Asked>> = Vec::new();
    for check in &report.edition().checks {
        let of_targets = check.targets().iter().filter_map(|target| target.confirmed_by.as_ref());
        for of in check.confirmed_by.iter().chain(of_targets) {
            let asked = Asked { check, of };
            match offices.iter_mut().find(|it| it.iter().any(|it| it.of.office == of.office)) {
                Some(others) => others.push(asked),
                None => offices.push(vec![asked]),
            }
        }
    }
    offices
}

/// The name of an office. That of a branch and those of a zone follow no rule, and are written
/// in.
fn office(applicant: &Applicant, of: &Confirmation) -> String {
    let (name, office) = (applicant.name.as_str(), &of.office);
    match (&applicant.prefecture, applicant.kind) {
        (_, ApplicantKind::DevelopmentZone) => format!("{BLANK_NAME}{office}"),
        (Some(prefecture), _) if of.is_branch => format!("{prefecture}{office}{BLANK_NAME}分局"),
        (None, _) if of.is_branch => format!("{BLANK_NAME}{office}"),
        _ => format!("{name}{office}"),
    }
}

fn letter(report: &Report, asked: &[Asked]) -> Vec<Block> {
    let Some(first) = asked.first() else { return Vec::new() };
    let assessment = &report.assessment;
    let to = office(&assessment.applicant, first.of);
    let by = assessment.prepared.by.trim();
    // Between two sections of one office no letter is written.
    let form = if by == to { "核实单" } else { "函" };
    let matters: Vec<_> = asked.iter().map(|it| it.of.matter.as_str()).collect();
    let mut blocks = vec![
        Block::Title(vec![format!("关于核实{}情况的{form}", matters.join("、"))]),
        Block::Paragraph(Indent::Flush, format!("{to}：")),
        Block::paragraph(&format!("{}{}", why(report), questions(report, asked))),
        Block::paragraph("请于　　月　　日前回复（联系人：　　　，电话：　　　　　）。"),
        Block::Note(notes(asked)),
        Block::Signature(Signature {
            signer: text_or(by, BLANK_NAME),
            seal: None,
            date: BLANK_DATE.to_owned(),
        }),
        Block::Note(CUT.to_owned()),
        Block::Subtitle("回执".to_owned()),
    ];
    for asked in asked {
        blocks.extend(slip(report, asked));
    }
    let signed = "填写人：　　　　　　审核人：　　　　　　（单位盖章）　　　　年　　月　　日";
    blocks.push(Block::Note(signed.to_owned()));
    blocks.retain(|block| *block != Block::Note(String::new()));
    blocks
}

/// Why the office is asked.
fn why(report: &Report) -> String {
    let edition = report.edition();
    format!(
        "因申报河南省社会信用体系建设示范县（市、区）（{}），请核实",
        edition.framework.document
    )
}

/// The questions with the days that they are about. The county asks before it fills in, so that
/// they end with the day of the answer.
fn questions(report: &Report, asked: &[Asked]) -> String {
    let assessment = &report.assessment;
    let own = own(assessment.applicant.kind);
    let from = period(&report.eligibility.checks).map(|days| date(days.from)).unwrap_or_default();
    let one = |asked: &Asked| {
        let text = asked.of.question.replace("{period}", &format!("{from}至回复之日"));
        let text = text.replace("{government}", &signer(&assessment.applicant));
        text.replace("{years}", &years(report, asked.check)).replace("{our}", own)
    };
    match asked {
        [only] => format!("{}。", one(only)),
        several => {
            let listed = (1..).zip(several).map(|(at, asked)| format!("（{at}）{}", one(asked)));
            format!("：{}。", listed.collect::<Vec<_>>().join("；"))
        }
    }
}

/// The years that a yearly check looks at: `2018、2019、2020`.
fn years(report: &Report, check: &ExclusionCheck) -> String {
    let all = graded(report, check).map(|year| year.to_string());
    all.collect::<Vec<_>>().join("、")
}

fn graded(report: &Report, check: &ExclusionCheck) -> std::ops::Range<u16> {
    match check.form {
        CheckForm::Yearly { years, .. } => graded_years(report.assessment.reference_date, years),
        CheckForm::Graded { .. }
        | CheckForm::Found { .. }
        | CheckForm::Listed { .. }
        | CheckForm::Declared => 0..0,
    }
}

/// What grades an event, and what else the office should know; small print.
fn notes(asked: &[Asked]) -> String {
    let limits = asked.iter().filter(|asked| asked.check.is_graded()).map(|asked| {
        format!(
            "重大及以上等级：{}（{}）。达到的或者等级未认定的逐起填写，较大等级的也请填写{UNITS}，可另附页。",
            thresholds(asked.check),
            asked.check.source.zh
        )
    });
    let remarks = asked.iter().filter_map(|asked| asked.of.remark.clone());
    limits.chain(remarks).collect()
}

/// The part of the slip that answers one question.
fn slip(report: &Report, asked: &Asked) -> Vec<Block> {
    let check = asked.check;
    let boxes = |words: &[&'static str]| ticks(words.iter().map(|word| (*word, None)));
    let empty = |caption: String, columns: Vec<Column>| {
        let rows = vec![Row::blank(columns.len()); N_ROWS];
        Block::Table(Table { caption, columns, rows })
    };
    match &check.form {
        CheckForm::Graded { .. } => vec![empty(
            format!("{}：{}", check.title.zh, boxes(&["没有", "有", "有等级未认定的"])),
            columns(check.figures()),
        )],
        CheckForm::Found { .. } => vec![empty(
            boxes(&["没有被认定或者通报", "有", "正在核查"]),
            vec![
                Column::words("日期", 140),
                Column::words("认定机关", 220),
                Column::words("文号", 180),
                Column::words("所涉单位、情况和整改", 460),
            ],
        )],
        CheckForm::Listed { .. } => vec![empty(
            format!(
                "目前：{}　　期间：{}",
                boxes(&["没有列入", "列入"]),
                boxes(&["没有列入过", "列入过"])
            ),
            vec![
                Column::words("单位", 320),
                Column::words("案号", 280),
                Column::marks("列入日期", 200),
                Column::marks("移出日期", 200),
            ],
        )],
        CheckForm::Yearly { .. } => {
            let grades = EnergyGrade::ALL.into_iter().filter(|it| *it != EnergyGrade::Unknown);
            let grades: Vec<_> = grades.map(energy_grade).chain(["未考核"]).collect();
            let row = |year: u16| {
                Row::entry([year.to_string(), String::new(), String::new(), String::new()])
            };
            vec![Block::Table(Table {
                caption: format!("{}等次（填{}）", asked.of.matter, grades.join("、")),
                columns: vec![
                    Column::marks("年度", 120),
                    Column::words("考核等次", 260),
                    Column::words("考核机关", 310),
                    Column::words("文号", 310),
                ],
                rows: graded(report, check).map(row).collect(),
            })]
        }
        CheckForm::Declared => Vec::new(),
    }
}

/// The columns of an event: what else grades it is written beside its number.
fn columns(figures: &[CheckFigure]) -> Vec<Column> {
    let (day, level, figure) = (130, 110, 120);
    let mut columns = vec![Column::words("发生日期", day), Column::words("认定等级", level)];
    columns.extend(figures.iter().map(|of| Column::numbers(&of.title.zh, figure)));
    let taken = columns.iter().map(|column| column.per_mille).sum();
    columns.push(Column::words("其他情形、认定文号", 1000_u16.saturating_sub(taken)));
    columns
}
