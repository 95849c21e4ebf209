//! What the parts of the file of an edition must mean together: names that are given once, and
//! names that there are.
//!
//! Must not know: any single edition, or what its shape says already.

use std::collections::BTreeSet;

use crate::domain::plan::SectionNo;
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::path::Trail;
use crate::wire::problem::{Problem, ProblemKind};

/// Collects every respect in which the parts do not fit.
pub(in crate::wire::edition_v1) fn check(node: &Node, problems: &mut Vec<Problem>) {
    let root = Path::root();
    let at = Trail::Start(&root);
    let (clauses, checks) = (node.get("clauses"), node.get("checks"));
    unique(node.get("documents"), "id", at.member("documents"), problems);
    unique(clauses, "id", at.member("clauses"), problems);
    unique(checks, "id", at.member("checks"), problems);
    unique(checks, "member", at.member("checks"), problems);
    let named: Vec<_> = clauses.entries().iter().map(|clause| clause.get("id")).collect();
    let all = at.member("checks");
    for (index, check) in checks.entries().iter().enumerate() {
        let at = all.entry(index);
        let cited = at.member("clauses");
        for (index, clause) in check.get("clauses").entries().iter().enumerate() {
            if !named.contains(&clause) {
                problems.push(ProblemKind::NoSuchClause.on(cited.entry(index)));
            }
        }
        let (form, at) = (check.get("form"), at.member("form"));
        unique(form.get("figures"), "id", at.member("figures"), problems);
        unique(form.get("targets"), "id", at.member("targets"), problems);
        let (marks, at) = (form.get("marks"), at.member("marks"));
        unique(marks, "id", at, problems);
        for (index, mark) in marks.entries().iter().enumerate() {
            let at = at.entry(index);
            values(mark.get("values"), at.member("values"), problems);
        }
    }
    let all = at.member("outline");
    for (index, chapter) in node.get("outline").entries().iter().enumerate() {
        let at = all.entry(index);
        let at = at.member("sections");
        unique(chapter.get("sections"), "no", at, problems);
        for (index, section) in chapter.get("sections").entries().iter().enumerate() {
            let no = section.get("no").text();
            if no.is_some_and(|no| SectionNo::new(no).is_none()) {
                problems.push(ProblemKind::NoSuchSection.on(at.entry(index).member("no")));
            }
        }
    }
}

/// A value that gives a level says in which words.
fn values(values: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) {
    unique(values, "id", at, problems);
    for (index, value) in values.entries().iter().enumerate() {
        if value.get("level").text().is_some() && *value.get("ground") == Node::Null {
            problems.push(ProblemKind::MissingMember.on(at.entry(index).member("ground")));
        }
    }
}

/// Tells every name that was given before.
fn unique(list: &Node, name: &str, at: Trail<'_>, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (index, entry) in list.entries().iter().enumerate() {
        if entry.get(name).text().is_some_and(|text| !seen.insert(text)) {
            problems.push(ProblemKind::DuplicateId.on(at.entry(index).member(name)));
        }
    }
}
