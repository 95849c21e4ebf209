//! From a screening file to a screening: every county file within it is opened again as if it
//! had just been handed in.
//!
//! Must not know: what follows from a screening.

use std::rc::Rc;

use crate::domain::applicant::{ApplicantName, DivisionCode};
use crate::domain::date::Date;
use crate::domain::division::division;
use crate::domain::framework::Bilingual;
use crate::domain::identity::meant;
use crate::domain::reference;
use crate::domain::scheme::Scheme;
use crate::screening::earlier::{Earlier, EarlierState};
use crate::screening::intake::waiver::Waiver;
use crate::screening::robustness::weights::WeightModel;
use crate::screening::roster::Absent;
use crate::screening::selection::{Nominee, Reason, Selection};
use crate::screening::settings::{Area, Settings};
use crate::screening::submission::{Content, CountyKey, Identity, Refusal, Submission};
use crate::screening::{Analysis, Screening};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::receive::{COUNTY_KINDS, Receiver};
use crate::wire::scheme_v1;
use crate::wire::screening_v1::refusal;

/// Reads a screening, if it can be made at all; whether it may be used, the problems say.
/// The caller holds it against its shape.
pub fn read(node: Node, problems: &mut Vec<Problem>) -> Option<Screening> {
    let root = Path::root();
    let scheme =
        scheme_v1::read::read(node.get("scheme"), &root.member("scheme"), problems).map(Rc::new)?;
    let receiver = Receiver::new(Rc::clone(&scheme));
    let files = node.get("files").entries().iter().enumerate();
    let submissions: Vec<_> = files
        .filter_map(|(index, entry)| {
            submission(entry, &root.member("files").entry(index), &receiver, problems)
        })
        .collect();
    Some(Screening {
        settings: settings(node.get("settings"), scheme, problems)?,
        submissions,
        skipped: node.get("skipped").entries().iter().map(Node::text_or_empty).collect(),
        absent: node.get("absent").entries().iter().filter_map(absent).collect(),
        earlier: node.get("earlier").entries().iter().filter_map(earlier).collect(),
        analysis: analysis(node.get("analysis"))?,
        tried: node.get("analysis").get("tried").flag()?,
        selection: selection(node.get("selection")),
    })
}

fn settings(node: &Node, scheme: Rc<Scheme>, problems: &mut Vec<Problem>) -> Option<Settings> {
    let round = node.get("round").whole()?;
    let reference_date = node.get("reference_date").text().and_then(Date::parse)?;
    if !reference::fits(reference_date, round) {
        let at = Path::root().member("settings").member("reference_date");
        problems.push(ProblemKind::NotNearRound(round).at(at));
    }
    let zones = node.get("zones").entries().iter().filter_map(Node::text);
    let zones: Vec<ApplicantName> = zones.filter_map(ApplicantName::new).collect();
    for (at, zone) in zones.iter().enumerate() {
        if meant(zone.as_str()).is_some() || zones.iter().take(at).any(|before| before == zone) {
            let place = Path::root().member("settings").member("zones").entry(at);
            problems.push(ProblemKind::NotAZone.at(place));
        }
    }
    Some(Settings {
        area: area(node.get("area"))?,
        zones,
        round,
        reference_date,
        scheme,
        rescore: node.get("rescore").flag()?,
        quota: node.get("quota").whole()?,
        held_by: node.get("held_by").text_or_empty(),
        held_on: node.get("held_on").text().and_then(Date::parse),
    })
}

fn area(node: &Node) -> Option<Area> {
    match node.get("level").text()? {
        "prefecture" => Some(Area::Prefecture(node.get("name").text().map(str::to_owned))),
        "province" => Some(Area::Province),
        _ => None,
    }
}

/// Reads one of its files, if it can be made at all. The caller holds it against its shape.
pub fn submission(
    node: &Node,
    path: &Path,
    receiver: &Receiver,
    problems: &mut Vec<Problem>,
) -> Option<Submission> {
    let name = node.get("name").text_or_empty();
    if node.get("state").text()? == "refused" {
        let refusal = refusal::read(node.get("refusal"))?;
        return Some(Submission::new(&name, Content::Refused(refusal)));
    }
    // What is wrong with it is told with its place; nothing of it is kept in words.
    let (content, own) = receiver.content(node.get("file"), |_, _| Bilingual::default());
    let at = path.member("file");
    for problem in own {
        let problem = problem.kind.at(problem.path.within(&at));
        // What no file may hold wherever it stands was told of the whole already.
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    if let Content::Refused(refused) = &content {
        problems.extend(refused_within(refused, node.get("file"), &at));
        return None;
    }
    Some(Submission {
        name,
        content,
        typed_code: node.get("typed_code").text_or_empty(),
        admitted: node.get("admitted").entries().iter().filter_map(waiver).collect(),
        preferred: node.get("preferred").flag()?,
        identity: identity(node.get("identity"), &path.member("identity"), problems)?,
    })
}

fn waiver(node: &Node) -> Option<Waiver> {
    Some(match node.get("objection").text()? {
        "round" => Waiver::Round { screened: node.get("screened").whole()? },
        "result" => Waiver::Result,
        "digest" => Waiver::Digest,
        "code" => Waiver::Code { typed: node.get("typed").text_or_empty() },
        _ => return None,
    })
}

fn identity(node: &Node, at: &Path, problems: &mut Vec<Problem>) -> Option<Identity> {
    match node.get("is").text()? {
        "as_stated" => Some(Identity::AsStated),
        "not_used" => Some(Identity::NotUsed),
        "county" => {
            let code = node.get("code").text().and_then(DivisionCode::new)?;
            if division(&code).is_none() {
                problems.push(ProblemKind::NoSuchDivision.at(at.member("code")));
            }
            Some(Identity::County { code, direct: node.get("direct").flag()? })
        }
        _ => None,
    }
}

/// The problem of a file that is whole by itself, but never stands among the read ones.
pub(in crate::wire) fn refused_within(
    refusal: &Refusal,
    file: &Node,
    at: &Path,
) -> Option<Problem> {
    match refusal {
        Refusal::OtherKind(_) => {
            let kinds = COUNTY_KINDS.to_vec();
            Some(ProblemKind::NotAChoice(kinds).at(at.member("kind")))
        }
        Refusal::Demo(_) => {
            let at = if file.find("assessment").is_some() {
                at.member("assessment")
            } else {
                at.clone()
            };
            Some(ProblemKind::NotAChoice(vec!["real"]).at(at.member("purpose")))
        }
        Refusal::TooManyFiles { .. }
        | Refusal::TooLarge { .. }
        | Refusal::EmptyFile
        | Refusal::NotUtf8(_)
        | Refusal::NotJson { .. }
        | Refusal::HalfCharacter { .. }
        | Refusal::TooDeep
        | Refusal::NewerVersion(_)
        | Refusal::OtherFramework(_)
        | Refusal::Invalid { .. }
        | Refusal::Workbook(_)
        | Refusal::Archive(_)
        | Refusal::NoNominee
        | Refusal::Unreadable => None,
    }
}

fn analysis(node: &Node) -> Option<Analysis> {
    let weights = node.get("weights");
    let model = match weights.get("model").text()? {
        "uniform" => WeightModel::Uniform,
        "around" => WeightModel::Around { percent: weights.get("percent").whole()? },
        "ordered" => WeightModel::Ordered,
        _ => return None,
    };
    let (seed, samples) = (node.get("seed").whole()?, node.get("samples").whole()?);
    Some(Analysis { model, seed, samples })
}

fn absent(node: &Node) -> Option<Absent> {
    let (county, _) = county(node)?;
    Some(Absent { county, reason: node.get("reason").text_or_empty() })
}

fn earlier(node: &Node) -> Option<Earlier> {
    let (county, name) = county(node)?;
    let state = match node.get("state").text()? {
        "applied" => EarlierState::Applied,
        "candidate" => EarlierState::Candidate,
        "designated" => {
            EarlierState::Designated { next: node.get("next").text().and_then(Date::parse)? }
        }
        "revoked" => EarlierState::Revoked,
        _ => return None,
    };
    Some(Earlier { county, name, round: node.get("round").whole()?, state })
}

fn other(node: &Node) -> Option<Reason> {
    let (county, _) = county(node)?;
    Some(Reason { county, reason: node.get("reason").text_or_empty() })
}

/// A county by its code, a zone by its name.
pub(in crate::wire) fn county(node: &Node) -> Option<(CountyKey, String)> {
    let name = node.get("name").text_or_empty();
    let key = match node.get("code").text().and_then(DivisionCode::new) {
        Some(code) => CountyKey::Code(code),
        None => CountyKey::Name(ApplicantName::new(&name)?),
    };
    Some((key, name))
}

fn selection(node: &Node) -> Selection {
    let choice = |node: &Node| {
        let (county, name) = county(node)?;
        Some(Nominee { county, name, reason: node.get("reason").text_or_empty() })
    };
    Selection {
        chosen: node.get("chosen").entries().iter().filter_map(choice).collect(),
        others: node.get("others").entries().iter().filter_map(other).collect(),
        excess: node.get("excess").text_or_empty(),
        nobody: node.get("nobody").text_or_empty(),
        dissent: node.get("dissent").text_or_empty(),
    }
}
