//! Files that are nearly whole: bytes changed, pieces moved, values of JSON exchanged for
//! those that break rules.
//!
//! Must not know: which reader gets them.

use chengxin::screening::robustness::random::Pcg32;
use serde_json::{Map, Value, json};

/// Bytes that mean something to a reader of JSON, XML or numbers.
const TOKENS: [&[u8]; 40] = [
    b"null",
    b"true",
    b"false",
    b"{}",
    b"[]",
    b"\"\"",
    b"0",
    b"-0",
    b"1e9",
    b"-1",
    b"\"-0\"",
    b"\"0\"",
    b"\"999999999999999\"",
    b"\"0.0001\"",
    b"\"1.00000\"",
    b"99999999999999999999",
    b"\"2021-02-29\"",
    b"\"0000-01-01\"",
    b"\"9999-12-31\"",
    b"\\u0000",
    b"\\ud800",
    b"\\ufffe",
    b"\\u202e",
    b"\xEF\xBF\xBE",
    b"\xFF",
    b"\xE4\xB8",
    b",",
    b":",
    b"\"",
    b"\\",
    b"[[[[[[[[[[",
    b"]]]]]]]]]]",
    b"<",
    b"&amp;",
    b"&#0;",
    b"<![CDATA[",
    b"4294967295",
    b"_x000D_",
    b"\xEF\xBB\xBF",
    b"\"kind\":",
];

/// Words that formats choose from, each meaningful in some place.
const WORDS: [&str; 9] =
    ["unknown", "none", "listed", "answered", "not_applicable", "met", "not_met", "real", "county"];

/// Makes a changed file of some whole ones.
pub(crate) struct Mutator<'a> {
    random: &'a mut Pcg32,
    seeds: &'a [Vec<u8>],
}

impl<'a> Mutator<'a> {
    pub(crate) const fn new(random: &'a mut Pcg32, seeds: &'a [Vec<u8>]) -> Self {
        Self { random, seeds }
    }

    /// A number below `bound`; 0 for none.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.random.below(bound as u64)).unwrap_or_default()
    }

    /// One of the whole files: the smallest of three that are drawn, since small ones are read
    /// sooner and are changed in as many ways.
    pub(crate) fn seed(&mut self) -> &'a [u8] {
        let seeds = self.seeds;
        let drawn: [usize; 3] = std::array::from_fn(|_| self.below(seeds.len()));
        let drawn = drawn.into_iter().filter_map(|at| seeds.get(at));
        drawn.min_by_key(|seed| seed.len()).map(Vec::as_slice).unwrap_or_default()
    }

    /// A changed file of JSON: mostly as a tree, so that it stays JSON, else by its bytes.
    pub(crate) fn text(&mut self) -> Vec<u8> {
        let seed = self.seed();
        // Mostly one: of each more, fewer files are taken.
        let changes = 1 + self.below(2) * self.below(3);
        if self.below(4) > 0
            && let Ok(mut tree) = serde_json::from_slice::<Value>(seed)
        {
            for _ in 0..changes {
                self.change_one(&mut tree);
            }
            return serde_json::to_vec(&tree).unwrap_or_default();
        }
        let mut file = seed.to_vec();
        for _ in 0..changes {
            self.bytes(&mut file);
        }
        file
    }

    /// Changes some bytes.
    pub(crate) fn bytes(&mut self, file: &mut Vec<u8>) {
        let at = self.below(file.len());
        let to = (at + 1 + self.below(24)).min(file.len());
        match self.below(6) {
            0 => {
                let value = self.random.next_u32().to_le_bytes();
                if let (Some(byte), [new, ..]) = (file.get_mut(at), value) {
                    *byte = new;
                }
            }
            1 => drop(file.drain(at.min(to)..to)),
            2 => {
                let piece: Vec<u8> = file.get(at..to).unwrap_or_default().to_vec();
                let there = self.below(file.len() + 1);
                file.splice(there..there, piece);
            }
            3 => {
                let token = self.token();
                file.splice(at..at, token.iter().copied());
            }
            4 => {
                let token = self.token();
                let to = (at + token.len()).min(file.len());
                file.splice(at.min(to)..to, token.iter().copied());
            }
            _ => {
                let other = self.seed();
                let from = self.below(other.len());
                let piece = other.get(from..(from + 200).min(other.len())).unwrap_or_default();
                file.splice(at.min(to)..to, piece.iter().copied());
            }
        }
    }

    fn token(&mut self) -> &'static [u8] {
        let at = self.below(TOKENS.len());
        TOKENS.get(at).copied().unwrap_or_default()
    }

    /// Changes one value somewhere in a tree: of all values one, or one step down after the
    /// other, which comes to the few near the root more often.
    fn change_one(&mut self, tree: &mut Value) {
        let weight: fn(&Value) -> usize = if self.below(2) == 0 { n_values } else { |_| 1 };
        self.change(tree, weight);
    }

    fn change(&mut self, tree: &mut Value, weight: fn(&Value) -> usize) {
        let mut at = self.below(1 + inner(tree).map(weight).sum::<usize>());
        let chosen = inner(tree).position(|value| {
            let here = at < weight(value);
            at = at.saturating_sub(weight(value));
            here
        });
        let chosen = match (tree as &mut Value, chosen) {
            (Value::Object(members), Some(at)) => members.values_mut().nth(at),
            (Value::Array(entries), Some(at)) => entries.get_mut(at),
            _ => None,
        };
        if let Some(chosen) = chosen {
            return self.change(chosen, weight);
        }
        if self.below(3) > 0 {
            match tree {
                Value::Object(members) => return self.change_members(members),
                Value::Array(entries) => return self.change_entries(entries),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        *tree = self.value(tree);
    }

    fn change_members(&mut self, members: &mut Map<String, Value>) {
        let at = self.below(members.len());
        let name = members.keys().nth(at).cloned().unwrap_or_default();
        if self.below(2) == 0 {
            members.remove(&name);
        } else {
            let new = ["extra", "0", "13", "22", "note", "kind"];
            let at = self.below(new.len());
            let value = members.get(&name).cloned().unwrap_or_default();
            members.insert(new.get(at).copied().unwrap_or_default().to_owned(), value);
        }
    }

    fn change_entries(&mut self, entries: &mut Vec<Value>) {
        let at = self.below(entries.len());
        if self.below(2) == 0 {
            drop(entries.drain(at..(at + 1).min(entries.len())));
        } else if let Some(entry) = entries.get(at).cloned() {
            let there = self.below(entries.len() + 1);
            entries.insert(there, entry);
        }
    }

    /// Another value: mostly of the kind of the old one, else one that does not belong there.
    fn value(&mut self, old: &Value) -> Value {
        if self.below(3) > 0 {
            let number = self.below(2_000);
            match old {
                Value::Bool(flag) => return json!(!flag),
                Value::Number(_) => return json!(number % 30),
                Value::String(text) if text.parse::<u128>().is_ok() => {
                    return json!(number.to_string());
                }
                Value::String(text) if text.matches('-').count() == 2 => {
                    let (month, day) = (1 + number % 12, 1 + number % 28);
                    return json!(format!("20{:02}-{month:02}-{day:02}", 15 + number % 9));
                }
                Value::String(text)
                    if text.bytes().all(|it| it.is_ascii_lowercase() || it == b'_') =>
                {
                    return json!(WORDS.get(number % WORDS.len()));
                }
                Value::String(text) => return json!(format!("{text}𠮷“{number}”")),
                Value::Null | Value::Array(_) | Value::Object(_) => {}
            }
        }
        let nested = (0..self.below(36)).fold(json!("x"), |inner, _| json!([inner]));
        let long = "长".repeat(self.below(2_200));
        let number = self.below(400);
        let text = old.as_str().unwrap_or_default();
        let choices = [
            Value::Null,
            json!(true),
            json!(false),
            json!(number),
            json!(number.to_string()),
            json!(format!("{number}.{}", self.below(100_000))),
            json!(format!("{text}{number}")),
            json!(format!("20{:02}-{:02}-{:02}", self.below(100), self.below(14), self.below(33))),
            json!("<script>&\"'=1+1"),
            json!("\u{FFFE}\u{202E}\t\n\r\u{B}"),
            json!("𠮷\u{2028}\u{FEFF}"),
            json!(long),
            json!({}),
            json!([]),
            nested,
            json!("0"),
            json!("-0"),
            json!("100"),
        ];
        let at = self.below(choices.len());
        choices.into_iter().nth(at).unwrap_or_default()
    }
}

/// The values right in a value.
fn inner(of: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match of {
        Value::Object(members) => Box::new(members.values()),
        Value::Array(entries) => Box::new(entries.iter()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Box::new([].iter()),
    }
}

/// How many values there are in a value, itself among them.
fn n_values(of: &Value) -> usize {
    1 + inner(of).map(n_values).sum::<usize>()
}
