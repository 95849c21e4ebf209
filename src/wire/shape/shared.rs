//! A schema in which what stands in several places is written once.
//!
//! Must not know: shapes, and what any part of a schema stands for.

use std::collections::BTreeMap;

use crate::wire::canonical::canonical;
use crate::wire::node::{Name, Node};

/// The shortest part that is worth a definition, in bytes of canonical JSON.
const WORTH: usize = 240;

/// The members of a schema, and with each the definitions of the parts that stand in it more
/// than once: named after the member of a file in which each stands first.
pub(in crate::wire::shape) fn shared(schema: &Node) -> (Node, Vec<(Name, Node)>) {
    let mut parts = Parts::default();
    parts.count(schema);
    let schema = parts.inside(schema, "entry", 1);
    (schema, parts.definitions)
}

/// The parts of a schema by their text.
#[derive(Default)]
struct Parts {
    /// How often each stands in the schema.
    counts: BTreeMap<String, usize>,
    /// What each is called that has a definition.
    names: BTreeMap<String, String>,
    /// How many are named after a member.
    named: BTreeMap<String, usize>,
    definitions: Vec<(Name, Node)>,
}

impl Parts {
    fn count(&mut self, part: &Node) {
        let text = canonical(part);
        if text.len() >= WORTH {
            *self.counts.entry(text).or_default() += 1;
        }
        for (name, value) in part.members() {
            match name.as_ref() {
                "properties" => value.members().iter().for_each(|(_, part)| self.count(part)),
                "items" | "additionalProperties" => self.count(value),
                "oneOf" | "anyOf" => value.entries().iter().for_each(|part| self.count(part)),
                _ => {}
            }
        }
    }

    /// A part within one that stands so many times: a reference if it stands more often.
    fn written(&mut self, part: &Node, member: &str, times: usize) -> Node {
        let text = canonical(part);
        let own = self.counts.get(&text).copied().unwrap_or(1);
        if own <= times {
            return self.inside(part, member, times);
        }
        let name = match self.names.get(&text) {
            Some(name) => name.clone(),
            None => self.define(part, text, member, own),
        };
        Node::object([("$ref", Node::string(format!("#/$defs/{name}")))], [])
    }

    fn define(&mut self, part: &Node, text: String, member: &str, times: usize) -> String {
        let before = self.named.entry(member.to_owned()).or_default();
        *before += 1;
        let name = if *before == 1 { member.to_owned() } else { format!("{member}_{before}") };
        self.names.insert(text, name.clone());
        let definition = self.inside(part, member, times);
        self.definitions.push((name.clone().into(), definition));
        name
    }

    /// A part with references for what stands more often than itself.
    fn inside(&mut self, part: &Node, member: &str, times: usize) -> Node {
        let Node::Object(members) = part else { return part.clone() };
        Node::map(members.iter().map(|(name, value)| {
            let value = match name.as_ref() {
                "properties" => Node::map(
                    value
                        .members()
                        .iter()
                        .map(|(name, part)| (name.clone(), self.written(part, name, times))),
                ),
                "items" | "additionalProperties" => self.written(value, member, times),
                "oneOf" | "anyOf" => {
                    Node::list(value.entries().iter().map(|part| self.written(part, member, times)))
                }
                _ => value.clone(),
            };
            (name.clone(), value)
        }))
    }
}
