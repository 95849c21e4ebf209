//! From a screening to its file: the county files stand in it as they were handed in, in
//! canonical form.
//!
//! Must not know: what follows from a screening.

use crate::domain::division::division;
use crate::screening::Screening;
use crate::screening::earlier::{Earlier, EarlierState};
use crate::screening::intake::waiver::Waiver;
use crate::screening::robustness::weights::WeightModel;
use crate::screening::roster::Absent;
use crate::screening::selection::{Nominee, Reason, Selection};
use crate::screening::settings::{Area, Settings};
use crate::screening::submission::{Content, CountyKey, Identity, Submission};
use crate::wire::canonical::{canonical, canonical_object};
use crate::wire::node::Node;
use crate::wire::scheme_v1;
use crate::wire::screening_v1::refusal;
use crate::wire::shape::VERSION;

/// The canonical text of a screening.
#[must_use]
pub fn write(screening: &Screening) -> String {
    (0..).map_while(|at| piece(screening, at)).collect()
}

/// A piece of that text: what stands before the files, each file, what stands after them; none
/// behind its end. For those who must not take all of it at once.
#[must_use]
pub fn piece(screening: &Screening, at: usize) -> Option<String> {
    let files = &screening.submissions;
    match at.checked_sub(1) {
        None => {
            let absent = canonical(&Node::list(screening.absent.iter().map(absent)));
            let analysis = canonical(&analysis(screening));
            let earlier = match screening.earlier.as_slice() {
                [] => String::new(),
                all => format!("\"earlier\":{},", canonical(&Node::list(all.iter().map(earlier)))),
            };
            Some(format!("{{\"absent\":{absent},\"analysis\":{analysis},{earlier}\"files\":["))
        }
        Some(at) if at == files.len() => Some(after(screening)),
        Some(at) => {
            let comma = if at > 0 { "," } else { "" };
            files.get(at).map(|of| format!("{comma}{}", file(of)))
        }
    }
}

/// The members whose names come after that of the files.
fn after(screening: &Screening) -> String {
    let members = object([
        ("kind", canonical(&Node::string("chengxin-screening"))),
        ("version", canonical(&Node::Whole(VERSION))),
        ("settings", canonical(&settings(&screening.settings))),
        ("scheme", canonical(&scheme_v1::write::write(&screening.settings.scheme))),
        ("selection", canonical(&selection(&screening.selection))),
        ("skipped", canonical(&Node::list(screening.skipped.iter().map(Node::string)))),
    ]);
    members.replacen('{', "],", 1)
}

fn settings(settings: &Settings) -> Node {
    Node::object(
        [
            ("area", area(&settings.area)),
            ("zones", Node::list(settings.zones.iter().map(Node::string))),
            ("round", Node::Whole(settings.round.into())),
            ("reference_date", Node::string(settings.reference_date)),
            ("rescore", Node::Flag(settings.rescore)),
            ("quota", Node::Whole(settings.quota.into())),
            ("held_by", Node::string(&settings.held_by)),
            ("held_on", Node::string_or_null(settings.held_on)),
        ],
        [],
    )
}

fn area(area: &Area) -> Node {
    match area {
        Area::Prefecture(name) => Node::object(
            [("level", Node::string("prefecture")), ("name", Node::string_or_null(name.as_ref()))],
            [],
        ),
        Area::Province => Node::object([("level", Node::string("province"))], []),
    }
}

fn file(submission: &Submission) -> String {
    let text = |text: &str| canonical(&Node::string(text));
    let name = ("name", text(&submission.name));
    match &submission.content {
        Content::County(file) => object([
            name,
            ("state", text("read")),
            ("file", file.source.clone()),
            ("typed_code", text(&submission.typed_code)),
            ("admitted", canonical(&Node::list(submission.admitted.iter().map(waiver)))),
            ("preferred", canonical(&Node::Flag(submission.preferred))),
            ("identity", canonical(&identity(&submission.identity))),
        ]),
        Content::Refused(refused) => object([
            name,
            ("state", text("refused")),
            ("refusal", canonical(&refusal::write(refused))),
        ]),
    }
}

fn waiver(waiver: &Waiver) -> Node {
    let of = |objection: &str| ("objection", Node::string(objection));
    match waiver {
        Waiver::Round { screened } => {
            Node::object([of("round"), ("screened", Node::Whole((*screened).into()))], [])
        }
        Waiver::Result => Node::object([of("result")], []),
        Waiver::Digest => Node::object([of("digest")], []),
        Waiver::Code { typed } => Node::object([of("code"), ("typed", Node::string(typed))], []),
    }
}

fn absent(of: &Absent) -> Node {
    let (code, name) = county(&of.county);
    Node::object([("code", code), ("name", name), ("reason", Node::string(&of.reason))], [])
}

fn earlier(of: &Earlier) -> Node {
    let (code, _) = county(&of.county);
    let (state, next) = match of.state {
        EarlierState::Applied => ("applied", None),
        EarlierState::Candidate => ("candidate", None),
        EarlierState::Designated { next } => ("designated", Some(next)),
        EarlierState::Revoked => ("revoked", None),
    };
    Node::object(
        [
            ("code", code),
            ("name", Node::string(&of.name)),
            ("round", Node::Whole(of.round.into())),
            ("state", Node::string(state)),
        ],
        [("next", Node::string_or_null(next))],
    )
}

fn other(of: &Reason) -> Node {
    let (code, name) = county(&of.county);
    Node::object([("code", code), ("name", name), ("reason", Node::string(&of.reason))], [])
}

/// The code of a county, null for a zone, and the name by which a zone is known.
pub(in crate::wire) fn county(key: &CountyKey) -> (Node, Node) {
    match key {
        CountyKey::Code(code) => {
            let listed = division(code).map_or(code.as_str(), |listed| &listed.name);
            (Node::string(code), Node::string(listed))
        }
        CountyKey::Name(name) => (Node::Null, Node::string(name)),
    }
}

fn identity(identity: &Identity) -> Node {
    match identity {
        Identity::AsStated => Node::object([("is", Node::string("as_stated"))], []),
        Identity::County { code, direct } => Node::object(
            [
                ("is", Node::string("county")),
                ("code", Node::string(code)),
                ("direct", Node::Flag(*direct)),
            ],
            [],
        ),
        Identity::NotUsed => Node::object([("is", Node::string("not_used"))], []),
    }
}

fn analysis(screening: &Screening) -> Node {
    let analysis = screening.analysis;
    let weights = match analysis.model {
        WeightModel::Uniform => Node::object([("model", Node::string("uniform"))], []),
        WeightModel::Around { percent } => Node::object(
            [("model", Node::string("around")), ("percent", Node::Whole(percent.into()))],
            [],
        ),
        WeightModel::Ordered => Node::object([("model", Node::string("ordered"))], []),
    };
    let seed = i64::try_from(analysis.seed).map_or(Node::Null, Node::Whole);
    let samples = Node::Whole(analysis.samples.into());
    let tried = Node::Flag(screening.tried);
    let members = [("weights", weights), ("seed", seed), ("samples", samples), ("tried", tried)];
    Node::object(members, [])
}

fn selection(selection: &Selection) -> Node {
    let choice = |choice: &Nominee| {
        let code = match &choice.county {
            CountyKey::Code(code) => Node::string(code),
            CountyKey::Name(_) => Node::Null,
        };
        let (name, reason) = (Node::string(&choice.name), Node::string(&choice.reason));
        Node::object([("code", code), ("name", name), ("reason", reason)], [])
    };
    let chosen = Node::list(selection.chosen.iter().map(choice));
    let others = Node::list(selection.others.iter().map(other));
    Node::object(
        [
            ("chosen", chosen),
            ("others", others),
            ("excess", Node::string(&selection.excess)),
            ("nobody", Node::string(&selection.nobody)),
            ("dissent", Node::string(&selection.dissent)),
        ],
        [],
    )
}

fn object<const N: usize>(members: [(&str, String); N]) -> String {
    canonical_object(members.iter().map(|(name, text)| (*name, text.as_str())))
}
