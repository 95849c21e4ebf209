//! The one text of a tree: canonical JSON, RFC 8785. Equal content, equal bytes.
//!
//! Must not know: any of our formats. They hold no fractions, so that the RFC's rules for
//! floating-point numbers are not needed.

use std::cmp::Ordering;
use std::fmt::{self, Write};

use crate::wire::node::{Name, Node};

/// The canonical text, without a line break at its end.
#[must_use]
pub fn canonical(node: &Node) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write(node, &mut text);
    text
}

/// Whether the text is the canonical one of the tree. It is not written for that, and the
/// first character that differs ends it.
#[must_use]
pub fn is_canonical(text: &str, node: &Node) -> bool {
    let mut rest = Rest(text.as_bytes());
    write(node, &mut rest).is_ok() && rest.0.is_empty()
}

/// What is still to come of a text that must be what is written.
struct Rest<'a>(&'a [u8]);

impl Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written.as_bytes()).ok_or(fmt::Error)?;
        Ok(())
    }

    fn write_char(&mut self, written: char) -> fmt::Result {
        // All but the rarest is a sign of JSON, which is one byte.
        match self.0.split_first() {
            Some((next, rest)) if char::from(*next) == written && written.is_ascii() => {
                self.0 = rest;
                Ok(())
            }
            _ => self.write_str(written.encode_utf8(&mut [0; 4])),
        }
    }
}

/// The canonical text of an object whose values are canonical texts already: for a file that
/// holds others, which need not be taken apart to be written again.
#[must_use]
pub fn canonical_object<'a>(members: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut members: Vec<_> = members.into_iter().collect();
    members.sort_by(|(a, _), (b, _)| order(a, b));
    let mut text = String::from("{");
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        // Writing to a string cannot fail.
        let _ = quote(name, &mut text);
        text.push(':');
        text.push_str(value);
    }
    text.push('}');
    text
}

fn write(node: &Node, out: &mut impl Write) -> fmt::Result {
    match node {
        Node::Null => out.write_str("null"),
        Node::Flag(flag) => out.write_str(if *flag { "true" } else { "false" }),
        Node::Whole(number) => write!(out, "{number}"),
        Node::Fraction(number) => out.write_str(number),
        Node::Text(text) => quote(text, out),
        Node::List(entries) => {
            out.write_char('[')?;
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.write_char(',')?;
                }
                write(entry, out)?;
            }
            out.write_char(']')
        }
        // Nearly all stand in order already.
        Node::Object(members) if members.is_sorted_by(|(a, _), (b, _)| order(a, b).is_le()) => {
            object(members.iter(), out)
        }
        Node::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|(a, _), (b, _)| order(a, b));
            object(members.into_iter(), out)
        }
    }
}

/// Members in the order in which they are to stand.
fn object<'a>(
    members: impl Iterator<Item = &'a (Name, Node)>,
    out: &mut impl Write,
) -> fmt::Result {
    out.write_char('{')?;
    for (index, (name, value)) in members.enumerate() {
        if index > 0 {
            out.write_char(',')?;
        }
        quote(name, out)?;
        out.write_char(':')?;
        write(value, out)?;
    }
    out.write_char('}')
}

/// RFC 8785, section 3.2.3: members stand in the order of their names' UTF-16 units, which for
/// ASCII, as all names of ours are, is that of the bytes.
fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

/// RFC 8785, section 3.2.2.2: the short escapes where there are any, lower-case `\u00xx`
/// for the other controls, everything else as it is.
fn quote(text: &str, out: &mut impl Write) -> fmt::Result {
    out.write_char('"')?;
    // Nearly every text stands as it is.
    if !text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        out.write_str(text)?;
        return out.write_char('"');
    }
    for c in text.chars() {
        match c {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\u{8}' => out.write_str("\\b")?,
            '\t' => out.write_str("\\t")?,
            '\n' => out.write_str("\\n")?,
            '\u{C}' => out.write_str("\\f")?,
            '\r' => out.write_str("\\r")?,
            c if c < ' ' => write!(out, "\\u{:04x}", u32::from(c))?,
            c => out.write_char(c)?,
        }
    }
    out.write_char('"')
}
