//! The one text of a tree: canonical JSON, RFC 8785. Equal content, equal bytes.
//!
//! Must not know: any of our formats. They hold no fractions, so that the RFC's rules for
//! floating-point numbers are not needed.

use std::cmp::Ordering;
use std::fmt::Write as _;

use crate::domain::gather::sort_by;
use crate::wire::node::{Name, Node};

/// The canonical text, without a line break at its end.
#[must_use]
pub fn canonical(node: &Node) -> String {
    let mut text = String::new();
    write(node, &mut text);
    text
}

/// The canonical text of an object whose values are canonical texts already: for a file that
/// holds others, which need not be taken apart to be written again.
#[must_use]
pub fn canonical_object<'a>(members: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut members: Vec<_> = members.into_iter().collect();
    sort_by(&mut members, |(a, _), (b, _)| order(a, b));
    let mut text = String::from("{");
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        quote(name, &mut text);
        text.push(':');
        text.push_str(value);
    }
    text.push('}');
    text
}

fn write(node: &Node, out: &mut String) {
    match node {
        Node::Null => out.push_str("null"),
        Node::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        // Writing to a string cannot fail.
        Node::Whole(number) => {
            let _ = write!(out, "{number}");
        }
        Node::Fraction(number) => out.push_str(number),
        Node::Text(text) => quote(text, out),
        Node::Known(known) => out.push_str(&known.text),
        Node::List(entries) => {
            out.push('[');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(entry, out);
            }
            out.push(']');
        }
        // Nearly all stand in order already.
        Node::Object(members) if members.is_sorted_by(|(a, _), (b, _)| order(a, b).is_le()) => {
            object(members.iter(), out);
        }
        Node::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            sort_by(&mut members, |(a, _), (b, _)| order(a, b));
            object(members.into_iter(), out);
        }
    }
}

/// Members in the order in which they are to stand.
fn object<'a>(members: impl Iterator<Item = &'a (Name, Node)>, out: &mut String) {
    out.push('{');
    for (index, (name, value)) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        quote(name, out);
        out.push(':');
        write(value, out);
    }
    out.push('}');
}

/// RFC 8785, section 3.2.3: members stand in the order of their names' UTF-16 units, which for
/// ASCII, as all names of ours are, is that of the bytes.
fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

/// RFC 8785, section 3.2.2.2: the short escapes where there are any, lower-case `\u00xx`
/// for the other controls, everything else as it is.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    // Nearly every text stands as it is.
    if !text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        out.push_str(text);
        out.push('"');
        return;
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{C}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
