//! From the bytes of a file that was handed in to what a screening holds of it. One file by
//! itself: whatever is wrong with it, the others never notice.
//!
//! Must not know: the other files, what the screening makes of it.

use std::cell::LazyCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::domain::assessment::Purpose;
use crate::domain::edition::Edition;
use crate::domain::framework::Bilingual;
use crate::domain::id::SchemeId;
use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::screening::submission::{
    Content, CountyFile, OtherKind, Refusal, StoredDigest, Submission,
};
use crate::wire::canonical::canonical;
use crate::wire::edition_v1;
use crate::wire::node::{Known, Node};
use crate::wire::path::{Path, Segment};
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::report_v1::read::{Difference, DigestCheck, KnownScheme, read_known};
use crate::wire::report_v1::result::result;
use crate::wire::{assessment_v1, checked, digest, json, result_place, scheme_v1};

use self::around::around_known;

mod around;
pub mod file_kind;

/// A file that was handed in, with everything that is wrong with its format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// What the screening holds of it.
    pub submission: Submission,
    /// Every problem, for those who mend the file; empty if it is one of ours and whole.
    pub problems: Vec<Problem>,
}

/// How a problem of a file is said in both languages: wording is none of this layer's. The
/// scheme is the one that the file names, as far as it is known.
pub type Wording = fn(&Problem, Option<&Scheme>) -> Bilingual;

/// The kinds of files that a county hands in.
pub(in crate::wire) const COUNTY_KINDS: [&str; 2] = ["chengxin-assessment", "chengxin-report"];

/// Opens the files of one screening. It is made once for a scheme, so that the scheme need not
/// be read from every file that carries it.
#[derive(Clone, Debug)]
pub struct Receiver {
    scheme: Rc<Scheme>,
    /// Its tree in canonical order, in which our own reports carry it.
    tree: Arc<Known>,
}

impl Receiver {
    /// For a screening under that scheme.
    #[must_use]
    pub fn new(scheme: impl Into<Rc<Scheme>>) -> Self {
        let scheme = scheme.into();
        let text = canonical(&scheme_v1::write::write(&scheme));
        // What is written is JSON; were it not, every scheme would be read.
        let node = json::parse(text.as_bytes()).unwrap_or(Node::Null);
        Self { scheme, tree: Arc::new(Known { node, text }) }
    }

    /// The edition of that scheme.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        self.scheme.edition
    }

    /// Opens a file and computes it again. An assessment only names its scheme; where that one
    /// is neither the scheme of the screening nor a shipped one, it is scored under that of
    /// the screening and set apart.
    ///
    /// A filled workbook arrives as the report that the office module makes of it.
    #[must_use]
    pub fn receive(&self, name: &str, file: &[u8], wording: Wording) -> Received {
        let (content, problems) = match self.parsed(file) {
            Ok(node) => self.content(&node, wording),
            Err(problem) => {
                let said = wording(&problem, None);
                (Content::Refused(refusal(&problem, 1, said)), vec![problem])
            }
        };
        Received { submission: Submission::new(&plain(name), content), problems }
    }

    /// The tree of a file.
    fn parsed(&self, file: &[u8]) -> Result<Node, Problem> {
        let whole = |text: &[u8]| json::parse(text).ok();
        let around = std::str::from_utf8(file).ok().filter(|_| file.len() <= json::MAX_BYTES);
        let around = around.and_then(|text| around_known(text, &self.tree, &[], whole));
        around.map_or_else(|| json::parse(file), Ok)
    }

    /// The tree of an entry that holds a file; none if it is no JSON.
    pub(in crate::wire) fn parsed_entry(&self, entry: &[u8]) -> Option<Node> {
        let whole = |text: &[u8]| json::parse_screening(text, json::AROUND_IN_ENTRY).ok();
        // What may stand before a file must not stand within one.
        let text = std::str::from_utf8(entry).ok().filter(|text| !text.starts_with(json::MARK))?;
        around_known(text, &self.tree, &["file"], whole).or_else(|| whole(entry))
    }

    /// Takes the report that the office module made of a filled workbook. The code in it is of
    /// that moment: the workbook itself has none, so that the file stands as an assessment.
    #[must_use]
    pub fn receive_workbook(&self, name: &str, report: &[u8], wording: Wording) -> Received {
        let mut received = self.receive(name, report, wording);
        if let Content::County(file) = &mut received.submission.content {
            let file = Rc::make_mut(file);
            file.digest = StoredDigest::Absent;
            file.source = canonical(&assessment_v1::write::write(&file.report.assessment));
        }
        received
    }

    /// What a tree holds, and its problems.
    pub(in crate::wire) fn content(
        &self,
        node: &Node,
        wording: Wording,
    ) -> (Content, Vec<Problem>) {
        let refused = |refusal| Content::Refused(refusal);
        if let Some(other) = other_kind(node) {
            return (refused(Refusal::OtherKind(other)), Vec::new());
        }
        let framework = of_other_framework(node);
        let named = node.find("assessment").unwrap_or(node).get("scheme").text();
        let named = named.and_then(SchemeId::new);
        let said = |problem: &Problem| {
            let scheme = named.as_ref().and_then(|id| scheme_v1::find(id, Some(&self.scheme)));
            wording(problem, scheme)
        };
        let opened = checked(node, &COUNTY_KINDS);
        let (kind, mut problems) = match opened {
            Ok(opened) => opened,
            Err(problems) => {
                return (refused(first_refusal(&problems, framework, said)), problems);
            }
        };
        let made = if kind == "chengxin-report" {
            let known = KnownScheme { scheme: &self.scheme, tree: &self.tree };
            stored_report(node, known, &mut problems)
        } else {
            assessment(node, &self.scheme, &mut problems)
        };
        match made.filter(|_| problems.is_empty()) {
            None => (refused(first_refusal(&problems, framework, said)), problems),
            Some(file) if file.report.assessment.purpose == Purpose::Demo => {
                let name = file.report.assessment.applicant.name.to_string();
                (refused(Refusal::Demo(name)), Vec::new())
            }
            Some(file) => (Content::County(Rc::new(file)), Vec::new()),
        }
    }
}

/// A file for which there is no room any more, so that its bytes need not be read.
#[must_use]
pub fn surplus(name: &str) -> Submission {
    Submission::surplus(&plain(name))
}

/// A file that never came to be opened: too large, or the browser could not read it.
#[must_use]
pub fn unopened(name: &str, refusal: Refusal) -> Submission {
    Submission::new(&plain(name), Content::Refused(refusal))
}

/// A workbook that was not read, with what is said of it in both languages.
#[must_use]
pub fn workbook_refused(name: &str, said: &Bilingual) -> Submission {
    unopened(name, Refusal::Workbook(plain_said(said)))
}

/// An archive that was not opened, or a file in one, with what is said of it.
#[must_use]
pub fn archive_refused(name: &str, said: &Bilingual) -> Submission {
    unopened(name, Refusal::Archive(plain_said(said)))
}

/// The name of a file that holds no data, as it may be shown, printed and saved.
#[must_use]
pub fn skipped(name: &str) -> String {
    plain(name)
}

/// The most characters that are kept of a text from a file that may be anything.
const MOST_KEPT: usize = 200;
/// The most characters that are kept of a sentence about a file, which may quote it.
const MOST_SAID: usize = 400;

/// A text of which nothing is known, as it may be shown, printed and saved.
fn plain(text: &str) -> String {
    plain_within(text, MOST_KEPT)
}

fn plain_said(said: &Bilingual) -> Bilingual {
    Bilingual { zh: plain_within(&said.zh, MOST_SAID), en: plain_within(&said.en, MOST_SAID) }
}

fn plain_within(text: &str, most: usize) -> String {
    let keep = |c: char| if c.is_control() || json::is_forbidden(c) { '_' } else { c };
    text.chars().take(most).map(keep).collect()
}

fn stored_report(
    node: &Node,
    known: KnownScheme<'_>,
    problems: &mut Vec<Problem>,
) -> Option<CountyFile> {
    let (stored, source) = read_known(node, Some(known), problems)?;
    let (code, digest) = match stored.digest {
        DigestCheck::Fits => (node.get("digest").get("code").text_or_empty(), StoredDigest::Fits),
        DigestCheck::Differs { stored, recomputed } => {
            (recomputed, StoredDigest::Differs { stored })
        }
    };
    let framework = &stored.report.edition().framework;
    let of = |found: &Difference| result_place::of(framework, found.path.steps());
    let mut places: Vec<_> = stored.differences.iter().map(of).collect();
    // Both ends of one score are one place.
    let mut seen = Vec::new();
    places.retain(|place| {
        !seen.contains(place) && {
            seen.push(place.clone());
            true
        }
    });
    let (old, new) = (node.get("result"), LazyCell::new(|| result(&stored.report)));
    let differences = places.into_iter().map(|place| result_place::difference(place, old, &new));
    let differences = differences.collect();
    Some(CountyFile {
        report: Rc::new(stored.report),
        scheme_known: true,
        rescored: None,
        code,
        digest,
        differences,
        source,
    })
}

fn assessment(node: &Node, chosen: &Scheme, problems: &mut Vec<Problem>) -> Option<CountyFile> {
    let named = node.get("scheme").text().and_then(SchemeId::new)?;
    let known = scheme_v1::find(&named, Some(chosen));
    let assessment = assessment_v1::read::read(node, &Path::root(), Some(chosen), problems)?;
    let scheme = known.unwrap_or(chosen).clone();
    let report = Report::new(scheme, assessment);
    Some(CountyFile {
        code: digest(&report).code(),
        report: Rc::new(report),
        scheme_known: known.is_some(),
        rescored: None,
        digest: StoredDigest::Absent,
        differences: Vec::new(),
        source: canonical(node),
    })
}

/// Which other kind of ours the file is, or that it is none of ours.
fn other_kind(node: &Node) -> Option<OtherKind> {
    match node.get("kind").text() {
        Some(kind) if COUNTY_KINDS.contains(&kind) => None,
        Some("chengxin-scheme") => Some(OtherKind::Scheme),
        Some("chengxin-draft") => Some(OtherKind::Draft),
        Some("chengxin-screening") => Some(OtherKind::Screening),
        Some("chengxin-register") => Some(OtherKind::Register),
        Some(_) | None => Some(OtherKind::Unknown),
    }
}

/// The edition for which the file was made, if it is none that this product knows.
fn of_other_framework(node: &Node) -> Option<String> {
    let assessment = node.find("assessment").unwrap_or(node);
    let stated = assessment.get("framework").text()?;
    edition_v1::find(stated).is_none().then(|| plain(stated))
}

/// What a file is refused for: another edition before all else that is then wrong with it.
fn first_refusal(
    problems: &[Problem],
    framework: Option<String>,
    said: impl FnOnce(&Problem) -> Bilingual,
) -> Refusal {
    let newer = problems.iter().find_map(|problem| {
        if let ProblemKind::NewerVersion(version) = problem.kind { Some(version) } else { None }
    });
    let of_framework = problems.iter().any(|problem| {
        problem.path.steps().last() == Some(&Segment::Member("framework".to_owned()))
    });
    match (newer, framework.filter(|_| of_framework)) {
        (Some(version), _) => Refusal::NewerVersion(version),
        (None, Some(framework)) => Refusal::OtherFramework(framework),
        (None, None) => match problems.first() {
            Some(first) => refusal(first, problems.len(), said(first)),
            // What is refused has a problem.
            None => Refusal::OtherKind(OtherKind::Unknown),
        },
    }
}

fn refusal(first: &Problem, problems: usize, said: Bilingual) -> Refusal {
    if let ProblemKind::TooLarge { most } = first.kind {
        Refusal::TooLarge { most }
    } else if let ProblemKind::NotJson { line, column } = first.kind {
        Refusal::NotJson { line, column }
    } else if let ProblemKind::HalfCharacter { line, column } = first.kind {
        Refusal::HalfCharacter { line, column }
    } else if let ProblemKind::NotUtf8(encoding) = first.kind {
        Refusal::NotUtf8(encoding)
    } else if first.kind == ProblemKind::EmptyFile {
        Refusal::EmptyFile
    } else if matches!(first.kind, ProblemKind::TooDeep { .. }) {
        Refusal::TooDeep
    } else {
        Refusal::Invalid { problems, first: plain_said(&said) }
    }
}
