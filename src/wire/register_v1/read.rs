//! From a register file to a register: every county file within it is opened again as if it
//! had just been handed in.
//!
//! Must not know: what follows from the events.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::date::Date;
use crate::domain::division::division;
use crate::domain::edition::Edition;
use crate::domain::framework::Bilingual;
use crate::domain::id::DocumentId;
use crate::domain::scheme::Scheme;
use crate::register::Register;
use crate::register::event::{
    EmbeddedFile, Entry, Event, EventNo, Ground, Outcome, Revocation, Step, StepKind,
};
use crate::register::settings::{Contact, Route, Settings};
use crate::screening::submission::{Content, CountyKey};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::receive::Receiver;
use crate::wire::scheme_v1;
use crate::wire::screening_v1::read::{county, refused_within};
use crate::wire::word::Word;

/// Reads a register, if it can be made at all; whether it may be used, the problems say. The
/// caller holds it against its shape.
pub fn read(node: &Node, problems: &mut Vec<Problem>) -> Option<Register> {
    let root = Path::root();
    let scheme =
        scheme_v1::read::read(node.get("scheme"), &root.member("scheme"), problems).map(Rc::new)?;
    let receiver = Receiver::new(Rc::clone(&scheme));
    let entries = node.get("events").entries().iter().enumerate();
    let events = entries.filter_map(|(at, entry)| {
        event(entry, at, &root.member("events").entry(at), &receiver, problems)
    });
    let events = events.collect();
    Some(Register { settings: settings(node.get("settings"), scheme), events })
}

fn settings(node: &Node, scheme: Rc<Scheme>) -> Settings {
    let contact = node.get("contact");
    Settings {
        held_by: node.get("held_by").text_or_empty(),
        scheme,
        publicity_days: node.get("publicity_days").whole(),
        second_application: node.get("second_application").flag(),
        unlisted_route: node.get("unlisted_route").text().and_then(Route::from_word),
        contact: Contact {
            phone: contact.get("phone").text_or_empty(),
            email: contact.get("email").text_or_empty(),
            address: contact.get("address").text_or_empty(),
        },
    }
}

/// Reads the event at a position, if it can be made at all. The caller holds it against its
/// shape.
pub fn event(
    node: &Node,
    at: usize,
    path: &Path,
    receiver: &Receiver,
    problems: &mut Vec<Problem>,
) -> Option<Event> {
    // Events are only ever added: one that was taken out leaves a gap.
    let no = EventNo::at(at);
    if node.get("no").whole() != Some(no.0) {
        let expected = i64::from(no.0);
        let kind = ProblemKind::OutOfRange { least: expected, most: expected };
        let problem = kind.at(path.member("no"));
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    let entry = if node.get("kind").text()? == "voided" {
        let event = EventNo(node.get("event").whole()?);
        Entry::Voided { event, reason: node.get("reason").text_or_empty() }
    } else {
        let (county, name) = county(node)?;
        if let CountyKey::Code(code) = &county
            && division(code).is_none()
        {
            problems.push(ProblemKind::NoSuchDivision.at(path.member("code")));
        }
        let round = node.get("round").whole()?;
        let kind = kind(node, &name, path, receiver, problems)?;
        Entry::Step(Step { county, name, round, kind })
    };
    let document = node.get("document").text_or_empty();
    Some(Event { on: date(node.get("on"))?, document, entry })
}

fn kind(
    node: &Node,
    name: &str,
    path: &Path,
    receiver: &Receiver,
    problems: &mut Vec<Problem>,
) -> Option<StepKind> {
    let text = |member: &str| node.get(member).text_or_empty();
    let mut carried = || file(node.get("file"), name, &path.member("file"), receiver, problems);
    Some(match node.get("kind").text()? {
        "recommended" => StepKind::Recommended {
            by: text("by"),
            screening: text("screening"),
            excess: text("excess"),
            file: carried(),
        },
        "direct" => StepKind::Direct { file: carried() },
        "admitted" => {
            StepKind::Admitted { documents: documents(node, path, receiver.edition(), problems) }
        }
        "not_admitted" => StepKind::NotAdmitted {
            documents: documents(node, path, receiver.edition(), problems),
            reason: text("reason"),
        },
        "evaluated" => StepKind::Evaluated { file: carried() },
        "listed" => StepKind::Listed { from: date(node.get("from"))?, to: date(node.get("to"))? },
        "objection" => StepKind::Objection {
            text: text("text"),
            outcome: Outcome::from_word(node.get("outcome").text()?)?,
            finding: text("finding"),
        },
        "settled" => StepKind::Settled {
            objection: EventNo(node.get("objection").whole()?),
            upheld: node.get("upheld").flag()?,
            finding: text("finding"),
        },
        "designated" => StepKind::Designated,
        "kept" => StepKind::Reevaluated { file: carried(), revoked: None },
        "not_kept" => StepKind::Reevaluated { file: carried(), revoked: Some(revocation(node)?) },
        "revoked" => StepKind::Revoked(revocation(node)?),
        _ => return None,
    })
}

fn revocation(node: &Node) -> Option<Revocation> {
    let ground = Ground::from_word(node.get("ground").text()?)?;
    Some(Revocation { ground, facts: node.get("facts").text_or_empty() })
}

/// The file that an event carries; every problem of it is told with its place and with the
/// name of the county.
fn file(
    node: &Node,
    name: &str,
    at: &Path,
    receiver: &Receiver,
    problems: &mut Vec<Problem>,
) -> EmbeddedFile {
    if *node == Node::Null {
        return None;
    }
    // What is wrong with it is told with its place; nothing of it is kept in words.
    let (content, own) = receiver.content(node, |_, _| Bilingual::default());
    let within = own.into_iter().map(|problem| problem.kind.at(problem.path.within(at)));
    let mut told: Vec<_> = within.filter(|problem| !problems.contains(problem)).collect();
    let file = match content {
        Content::County(file) => Some(file),
        Content::Refused(refused) => {
            told.extend(refused_within(&refused, node, at));
            None
        }
    };
    for problem in &mut told {
        problem.file = Some(name.to_owned());
    }
    problems.extend(told);
    file
}

fn documents(
    node: &Node,
    path: &Path,
    edition: &Edition,
    problems: &mut Vec<Problem>,
) -> BTreeMap<DocumentId, bool> {
    let mut held = BTreeMap::new();
    for (name, there) in node.get("documents").members() {
        let known = edition.documents.iter().find(|document| document.id.as_str() == name);
        match (known, there.flag()) {
            (Some(document), Some(there)) => {
                held.insert(document.id.clone(), there);
            }
            (None, _) => {
                let at = path.member("documents").member(name);
                problems.push(ProblemKind::UnknownMember.at(at));
            }
            // Its shape tells it.
            (Some(_), None) => {}
        }
    }
    held
}

fn date(node: &Node) -> Option<Date> {
    node.text().and_then(Date::parse)
}
