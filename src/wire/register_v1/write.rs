//! From a register to its file: county files stand in it as they were handed in, in canonical
//! form.
//!
//! Must not know: what follows from the events.

use std::collections::BTreeMap;

use crate::domain::id::DocumentId;
use crate::register::Register;
use crate::register::event::{EmbeddedFile, Entry, Event, EventNo, Revocation, Step, StepKind};
use crate::register::settings::Settings;
use crate::wire::canonical::{canonical, canonical_object};
use crate::wire::node::Node;
use crate::wire::scheme_v1;
use crate::wire::screening_v1::write::county;
use crate::wire::shape::VERSION;
use crate::wire::word::Word;

/// The canonical text of a register.
#[must_use]
pub fn write(register: &Register) -> String {
    (0..).map_while(|at| piece(register, at)).collect()
}

/// A piece of that text: what stands before the events, each event, what stands after them;
/// none behind its end. For those who must not take all of it at once.
#[must_use]
pub fn piece(register: &Register, at: usize) -> Option<String> {
    let events = &register.events;
    match at.checked_sub(1) {
        None => Some("{\"events\":[".to_owned()),
        Some(at) if at == events.len() => Some(after(register)),
        Some(at) => {
            let comma = if at > 0 { "," } else { "" };
            events.get(at).map(|of| format!("{comma}{}", event(EventNo::at(at), of)))
        }
    }
}

/// The members whose names come after that of the events.
fn after(register: &Register) -> String {
    let members = [
        ("kind", canonical(&Node::word("chengxin-register"))),
        ("version", canonical(&Node::Whole(VERSION))),
        ("settings", canonical(&settings(&register.settings))),
        ("scheme", canonical(&scheme_v1::write::write(&register.settings.scheme))),
    ];
    canonical_object(members.iter().map(|(name, text)| (*name, text.as_str())))
        .replacen('{', "],", 1)
}

fn settings(settings: &Settings) -> Node {
    let contact = &settings.contact;
    let contact = [
        ("phone", Node::string(&contact.phone)),
        ("email", Node::string(&contact.email)),
        ("address", Node::string(&contact.address)),
    ];
    let days = settings.publicity_days.map_or(Node::Null, |days| Node::Whole(days.into()));
    let route = settings.unlisted_route.map_or(Node::Null, |route| Node::word(route.word()));
    Node::map([
        ("held_by", Node::string(&settings.held_by)),
        ("publicity_days", days),
        ("second_application", Node::flag_or_null(settings.second_application)),
        ("unlisted_route", route),
        ("contact", Node::map(contact)),
    ])
}

fn event(no: EventNo, event: &Event) -> String {
    let mut members = vec![
        ("no", Node::Whole(no.0.into())),
        ("on", Node::string(event.on)),
        ("document", Node::string(&event.document)),
    ];
    let mut source = None;
    match &event.entry {
        Entry::Step(of) => {
            let (code, name) = county(&of.county);
            members.extend([("code", code), ("name", name)]);
            members.push(("round", Node::Whole(of.round.into())));
            source = step(of, &mut members);
        }
        Entry::Voided { event, reason } => members.extend([
            ("kind", Node::word("voided")),
            ("event", Node::Whole(event.0.into())),
            ("reason", Node::string(reason)),
        ]),
    }
    let members = members.into_iter().map(|(name, node)| (name, canonical(&node)));
    let members: Vec<_> = members.chain(source.map(|text| ("file", text))).collect();
    canonical_object(members.iter().map(|(name, text)| (*name, text.as_str())))
}

/// Adds the members of a step, and gives the text of its file where it has one to carry.
fn step(of: &Step, members: &mut Vec<(&'static str, Node)>) -> Option<String> {
    let mut file = None;
    let kind = match &of.kind {
        StepKind::Recommended { by, screening, excess, file: carried } => {
            members.push(("by", Node::string(by)));
            members.push(("screening", Node::string(screening)));
            members.push(("excess", Node::string(excess)));
            file = Some(source(carried));
            "recommended"
        }
        StepKind::Direct { file: carried } => {
            file = Some(source(carried));
            "direct"
        }
        StepKind::Admitted { documents: held } => {
            members.push(("documents", documents(held)));
            "admitted"
        }
        StepKind::NotAdmitted { documents: held, reason } => {
            members.push(("documents", documents(held)));
            members.push(("reason", Node::string(reason)));
            "not_admitted"
        }
        StepKind::Evaluated { file: carried } => {
            file = Some(source(carried));
            "evaluated"
        }
        StepKind::Listed { from, to } => {
            members.extend([("from", Node::string(from)), ("to", Node::string(to))]);
            "listed"
        }
        StepKind::Objection { text, outcome, finding } => {
            members.push(("text", Node::string(text)));
            members.push(("outcome", Node::word(outcome.word())));
            members.push(("finding", Node::string(finding)));
            "objection"
        }
        StepKind::Settled { objection, upheld, finding } => {
            members.push(("objection", Node::Whole(objection.0.into())));
            members.push(("upheld", Node::Flag(*upheld)));
            members.push(("finding", Node::string(finding)));
            "settled"
        }
        StepKind::Designated => "designated",
        StepKind::Reevaluated { file: carried, revoked } => {
            file = Some(source(carried));
            match revoked {
                Some(revocation) => {
                    members.extend(grounds(revocation));
                    "not_kept"
                }
                None => "kept",
            }
        }
        StepKind::Revoked(revocation) => {
            members.extend(grounds(revocation));
            "revoked"
        }
    };
    members.push(("kind", Node::word(kind)));
    file
}

fn grounds(of: &Revocation) -> [(&'static str, Node); 2] {
    [("ground", Node::word(of.ground.word())), ("facts", Node::string(&of.facts))]
}

fn source(file: &EmbeddedFile) -> String {
    file.as_ref().map_or_else(|| "null".to_owned(), |file| file.source.clone())
}

fn documents(held: &BTreeMap<DocumentId, bool>) -> Node {
    Node::map(held.iter().map(|(id, there)| (id.to_string(), Node::Flag(*there))))
}
