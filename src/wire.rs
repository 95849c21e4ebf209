//! The versioned files: every problem of a bad file with its path, one canonical text for a
//! good one.
//!
//! Must not know: users' wording, where files are kept, any browser.
//!
//! A file goes through four steps. [`json`] makes a tree of its text; a [`shape`] tells what
//! its members lack; the `read` of its format makes domain types of it and tells what its
//! values must not mean together; and only a file without any problem is handed on. The
//! shapes are the versioned side of a format: once released they never change, whatever
//! becomes of the domain types. Texts are written by [`canonical`] alone.
//!
//! Stored results are never believed: a report is computed again from its assessment and
//! its scheme, and what it says otherwise is told.

use crate::documents::screening::ScreeningBasis;
use crate::domain::assessment::Assessment;
use crate::domain::scheme::Scheme;
use crate::register::Register;
use crate::register::history::History;
use crate::report::Report;
use crate::report::digest::Digest;
use crate::screening::{Screened, Screening};
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::canonical::canonical;
use crate::wire::csv::screening::ScreeningTable;
use crate::wire::derivation_v1::shape::DERIVATION;
use crate::wire::draft_v1::{DRAFT, Draft};
use crate::wire::node::Node;
use crate::wire::path::{Path, Segment};
use crate::wire::problem::{Expected, Problem, ProblemKind};
use crate::wire::register_v1::shape::REGISTER;
use crate::wire::report_v1::read::StoredReport;
use crate::wire::report_v1::shape::REPORT;
use crate::wire::scheme_v1::shape::SCHEME;
use crate::wire::screening_v1::shape::SCREENING;
use crate::wire::shape::Shape;
use crate::wire::workshop_v1::WORKSHOP;

pub mod assessment_v1;
pub mod bundle;
pub mod canonical;
pub mod collection;
pub mod csv;
pub mod derivation_v1;
pub mod digesting;
pub mod draft_v1;
pub mod edition_v1;
pub mod encoding;
pub mod file_name;
pub mod glimpse;
pub mod handover;
pub mod json;
pub mod known_answers;
pub mod materials;
pub mod node;
pub mod office_task;
pub mod opening;
pub mod path;
pub mod pieces;
pub mod problem;
pub mod receive;
pub mod register_v1;
pub mod report_v1;
pub mod result_place;
pub mod scheme_v1;
pub mod screening_v1;
pub mod shape;
pub mod two_files;
pub mod word;
pub mod workshop_v1;

/// A file of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// An assessment, with all that follows from it.
    Assessment(Box<Report>),
    /// A report, computed again.
    Report(Box<StoredReport>),
    /// A scheme.
    Scheme(Box<Scheme>),
    /// A draft.
    Draft(Box<Draft>),
}

/// The kinds of files, as their member `kind` names them, with their shapes.
pub const KINDS: [(&str, Shape); 4] = [
    ("chengxin-assessment", ASSESSMENT),
    ("chengxin-report", REPORT),
    ("chengxin-scheme", SCHEME),
    ("chengxin-draft", DRAFT),
];

/// A saved screening, which holds county files and is larger than they may be.
pub const SCREENING_KIND: (&str, Shape) = ("chengxin-screening", SCREENING);

/// The province's register, which holds county files, too.
pub const REGISTER_KIND: (&str, Shape) = ("chengxin-register", REGISTER);

/// A saved workshop, which holds drafts.
pub const WORKSHOP_KIND: (&str, Shape) = ("chengxin-workshop", WORKSHOP);

/// The kind of file that is written and never read, with its shape.
pub const WRITTEN: (&str, Shape) = ("chengxin-derivation", DERIVATION);

/// Reads any file of ours. An assessment is scored under `scheme`, else under the shipped
/// scheme that it names; a report under its own scheme, so that it can be held against what
/// it says.
///
/// # Errors
/// Every problem of the file. Of a file of a newer version, only that.
pub fn open(file: &[u8], scheme: Option<&Scheme>) -> Result<Opened, Vec<Problem>> {
    open_one_of(&KINDS.map(|(kind, _)| kind), file, scheme)
}

fn open_one_of(
    allowed: &[&'static str],
    file: &[u8],
    scheme: Option<&Scheme>,
) -> Result<Opened, Vec<Problem>> {
    let root = Path::root();
    let (kind, node, mut problems) = tree(file, allowed)?;
    let opened = match kind {
        "chengxin-assessment" => assessment_v1::read::read(&node, &root, scheme, &mut problems)
            .and_then(|assessment| report(assessment, scheme))
            .map(|report| Opened::Assessment(Box::new(report))),
        "chengxin-report" => report_v1::read::read(&node, &mut problems)
            .map(|stored| Opened::Report(Box::new(stored))),
        "chengxin-scheme" => scheme_v1::read::read(&node, &root, &mut problems)
            .map(|scheme| Opened::Scheme(Box::new(scheme))),
        _ => {
            return draft(&node, problems).map(|draft| Opened::Draft(Box::new(draft)));
        }
    };
    opened.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Reads a draft out of the browser's store. It may be larger than a file: what is refused for
/// its size alone could be neither gone on with nor made smaller.
///
/// # Errors
/// Every problem for which a draft is refused: another page can write to the store, too.
pub fn open_kept_draft(text: &str) -> Result<Draft, Vec<Problem>> {
    let node = json::parse_draft(text.as_bytes()).map_err(|problem| vec![problem])?;
    let (_, problems) = checked(&node, &["chengxin-draft"])?;
    draft(&node, problems)
}

/// The draft in a tree. It may be unfinished; but what no file may hold of characters, sizes
/// and days, none of ours does.
fn draft(node: &Node, mut problems: Vec<Problem>) -> Result<Draft, Vec<Problem>> {
    let holds_back = |problem: &Problem| {
        matches!(
            problem.kind,
            ProblemKind::ForbiddenCharacter { .. }
                | ProblemKind::TooLong { .. }
                | ProblemKind::TooManyEntries { .. }
                | ProblemKind::NotADate
        )
    };
    if problems.iter().any(holds_back) {
        problems.retain(holds_back);
        return Err(problems);
    }
    // What is only unfinished holds nothing back, but says why there may be no draft at all.
    draft_v1::read(node, &mut problems).ok_or(problems)
}

/// Reads a scheme file.
///
/// # Errors
/// Every problem of the file.
pub fn open_scheme(file: &[u8]) -> Result<Scheme, Vec<Problem>> {
    let (_, node, mut problems) = tree(file, &["chengxin-scheme"])?;
    let scheme = scheme_v1::read::read(&node, &Path::root(), &mut problems);
    scheme.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Reads a saved screening.
///
/// # Errors
/// Every problem of the file, those of the files within it too.
pub fn open_screening(file: &[u8]) -> Result<Screening, Vec<Problem>> {
    let parsed = json::parse_screening(file, json::AROUND_IN_SCREENING);
    let node = parsed.map_err(|problem| vec![problem])?;
    let (_, mut problems) = checked(&node, &[SCREENING_KIND.0])?;
    let names: Vec<_> =
        node.get("files").entries().iter().map(|it| it.get("name").text_or_empty()).collect();
    let screening = screening_v1::read::read(node, &mut problems);
    for problem in &mut problems {
        if let [Segment::Member(files), Segment::Entry(at), ..] = problem.path.steps()
            && files == "files"
        {
            problem.file = names.get(*at).cloned();
        }
    }
    screening.filter(|_| problems.is_empty()).ok_or(problems)
}

/// A table of a saved screening as CSV, computed again: formats.md, section 6. The trial of
/// weights is made where the screening says that it was.
///
/// # Errors
/// Every problem of the file.
pub fn screening_table(file: &[u8], table: ScreeningTable) -> Result<String, Vec<Problem>> {
    let screening = open_screening(file)?;
    let screened = Screened::new(&screening);
    let acceptability = screened.trial(&screening);
    let code = screening_digest(&screening).code();
    let rows = table.rows(&ScreeningBasis {
        screening: &screening,
        screened: &screened,
        acceptability: acceptability.as_ref(),
        code: &code,
    });
    // What is written comes back whole; were it not so, there is nothing to hand on.
    csv::write(&rows).ok_or_else(Vec::new)
}

/// The text of a saved screening.
#[must_use]
pub fn export_screening(screening: &Screening) -> String {
    screening_v1::write::write(screening)
}

/// The digest of a saved screening, whose code stands on its papers.
#[must_use]
pub fn screening_digest(screening: &Screening) -> Digest {
    Digest::of(export_screening(screening).as_bytes())
}

/// Reads a register.
///
/// # Errors
/// Every problem of the file, those of the county files within it too.
pub fn open_register(file: &[u8]) -> Result<Register, Vec<Problem>> {
    let parsed = json::parse_screening(file, json::AROUND_IN_SCREENING);
    let node = parsed.map_err(|problem| vec![problem])?;
    let (_, mut problems) = checked(&node, &[REGISTER_KIND.0])?;
    let register = register_v1::read::read(&node, &mut problems);
    register.filter(|_| problems.is_empty()).ok_or(problems)
}

/// The table of a register as CSV, every state computed again: formats.md, section 6.
///
/// # Errors
/// Every problem of the file.
pub fn register_table(file: &[u8]) -> Result<String, Vec<Problem>> {
    let register = open_register(file)?;
    let rows = csv::register::register(&register, &History::new(&register));
    // What is written comes back whole; were it not so, there is nothing to hand on.
    csv::write(&rows).ok_or_else(Vec::new)
}

/// The text of a register.
#[must_use]
pub fn export_register(register: &Register) -> String {
    register_v1::write::write(register)
}

/// The digest of a register, whose code stands on its papers.
#[must_use]
pub fn register_digest(register: &Register) -> Digest {
    Digest::of(export_register(register).as_bytes())
}

/// Text in, report out: formats.md, section 6. Takes an assessment, or a report for its
/// assessment and scheme; `scheme` stands in for the scheme of either.
///
/// # Errors
/// Every problem of the file.
pub fn evaluate(file: &[u8], scheme: Option<&Scheme>) -> Result<String, Vec<Problem>> {
    evaluated(file, scheme).map(|report| export(&report))
}

/// Text in, the derivation of the report out: formats.md, section 9. Takes what
/// [`evaluate`] takes.
///
/// # Errors
/// Every problem of the file.
pub fn derive(file: &[u8], scheme: Option<&Scheme>) -> Result<String, Vec<Problem>> {
    evaluated(file, scheme).map(|report| export_derivation(&report))
}

fn evaluated(file: &[u8], scheme: Option<&Scheme>) -> Result<Report, Vec<Problem>> {
    let report = match open_one_of(&["chengxin-assessment", "chengxin-report"], file, scheme)? {
        Opened::Assessment(report) => *report,
        Opened::Report(stored) => match scheme {
            Some(scheme) => under(scheme, stored.report.assessment),
            None => stored.report,
        },
        // The kinds above leave neither.
        Opened::Scheme(_) | Opened::Draft(_) => return Err(Vec::new()),
    };
    Ok(report)
}

/// The text of a report file.
#[must_use]
pub fn export(report: &Report) -> String {
    canonical(&report_v1::write::write(report).0)
}

/// The text of the derivation of a report.
#[must_use]
pub fn export_derivation(report: &Report) -> String {
    let trace = report.trace();
    canonical(&derivation_v1::write::write(&trace, &digest(report).code()))
}

/// The digest that a report file carries, whose code stands on paper.
#[must_use]
pub fn digest(report: &Report) -> Digest {
    report_v1::write::write(report).1
}

/// The text of an assessment file.
#[must_use]
pub fn export_assessment(assessment: &Assessment) -> String {
    canonical(&assessment_v1::write::write(assessment))
}

/// The text of a scheme file.
#[must_use]
pub fn export_scheme(scheme: &Scheme) -> String {
    canonical(&scheme_v1::write::write(scheme))
}

/// The text of a draft file.
#[must_use]
pub fn export_draft(draft: &Draft) -> String {
    canonical(&draft_v1::write(draft))
}

/// What a reader would refuse in the file of an assessment as it stands under a scheme: the
/// page tells it before it exports.
#[must_use]
pub fn problems(assessment: &Assessment, scheme: &Scheme) -> Vec<Problem> {
    let (node, root) = (assessment_v1::write::write(assessment), Path::root());
    let mut problems = json::problems(&node);
    ASSESSMENT.check(&node, &root, &mut problems);
    assessment_v1::read::read(&node, &root, Some(scheme), &mut problems);
    problems
}

/// The kind and the tree of a file, with the problems of its shape.
fn tree(
    file: &[u8],
    allowed: &[&'static str],
) -> Result<(&'static str, Node, Vec<Problem>), Vec<Problem>> {
    let node = json::parse(file).map_err(|problem| vec![problem])?;
    let (kind, problems) = checked(&node, allowed)?;
    Ok((kind, node, problems))
}

/// The kind of a tree, and the problems of its shape.
fn checked(
    node: &Node,
    allowed: &[&'static str],
) -> Result<(&'static str, Vec<Problem>), Vec<Problem>> {
    let root = Path::root();
    let Node::Object(_) = node else {
        return Err(vec![ProblemKind::WrongType(Expected::Object).at(root)]);
    };
    let stated = node.get("kind").text();
    let kinds = KINDS.into_iter().chain([SCREENING_KIND, REGISTER_KIND, WORKSHOP_KIND]);
    let mut kinds = kinds.filter(|(kind, _)| allowed.contains(kind));
    let Some((kind, shape)) = kinds.find(|(kind, _)| Some(*kind) == stated) else {
        let problem = match node.find("kind") {
            None => ProblemKind::MissingMember,
            Some(Node::Text(_)) => ProblemKind::NotAChoice(allowed.to_vec()),
            Some(_) => ProblemKind::WrongType(Expected::Text),
        };
        return Err(vec![problem.at(root.member("kind"))]);
    };
    let mut problems = json::problems(node);
    shape.check(node, &root, &mut problems);
    // What a newer version means is not for this one to judge.
    let newer = |problem: &&Problem| matches!(problem.kind, ProblemKind::NewerVersion(_));
    if let Some(newer) = problems.iter().find(newer) {
        return Err(vec![newer.clone()]);
    }
    Ok((kind, problems))
}

fn report(assessment: Assessment, scheme: Option<&Scheme>) -> Option<Report> {
    let scheme = scheme.or_else(|| scheme_v1::find(&assessment.scheme, None))?;
    Some(under(scheme, assessment))
}

fn under(scheme: &Scheme, assessment: Assessment) -> Report {
    Report::new(scheme.clone(), assessment)
}
