//! Taking a file apart that carries a known scheme word for word, without taking that apart once
//! more: it is two thirds of a report, and most files of a screening carry the same.
//!
//! Must not know: any of our formats beyond where a report has its scheme.

use std::sync::Arc;

use crate::wire::node::{Known, Node};

/// What comes before a scheme that a file carries; other files only name theirs.
const BEFORE: &str = "\"scheme\":{";
/// What is taken apart in its place, and a text that no file of ours holds.
const PLACE: (&str, &str) = ("\"\\u0001scheme\"", "\u{1}scheme");

/// The tree of a text with the known scheme in its place under the members of that way; none if
/// it does not stand there word for word, or the rest of the text is not to be read.
pub(in crate::wire::receive) fn around_known(
    text: &str,
    known: &Arc<Known>,
    way: &[&str],
    parse: impl Fn(&[u8]) -> Option<Node>,
) -> Option<Node> {
    let mut at = text.match_indices(BEFORE).map(|(at, _)| at + BEFORE.len() - 1);
    let found = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(&known.text));
    let at = at.find(found)?;
    let (before, after) = (text.get(..at)?, text.get(at + known.text.len()..)?);
    // Whatever stands there afterwards is then what was put there.
    if [before, after].iter().any(|part| part.contains(PLACE.0)) {
        return None;
    }
    let mut tree = parse([before, PLACE.0, after].concat().as_bytes())?;
    let of = way.iter().try_fold(&mut tree, |node, name| node.find_mut(name))?;
    let scheme = of.find_mut("scheme").filter(|it| it.text() == Some(PLACE.1))?;
    *scheme = Node::Known(Arc::clone(known));
    Some(tree)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::canonical::canonical;
    use crate::wire::json;

    fn read(text: &str, way: &[&str]) -> Option<Node> {
        let text_of_known = r#"{"a":1}"#.to_owned();
        let node = json::parse(text_of_known.as_bytes()).unwrap();
        let known = Arc::new(Known { node, text: text_of_known });
        around_known(text, &known, way, |text| json::parse(text).ok())
    }

    #[test]
    fn a_scheme_in_its_place_is_the_known_one() {
        for (text, way) in [
            (r#"{"kind":"x","scheme":{"a":1},"version":1}"#, &[][..]),
            (r#"{"file":{"b":{"scheme":"y"},"scheme":{"a":1}},"n":2}"#, &["file"]),
        ] {
            let tree = read(text, way).unwrap();
            assert_eq!(canonical(&tree), text);
            let of = way.iter().fold(&tree, |node, name| node.get(name));
            assert!(matches!(of.get("scheme"), Node::Known(_)), "{text}");
            assert_eq!(of.get("scheme").get("a"), &Node::Whole(1));
        }
    }

    #[test]
    fn anything_else_is_read_as_a_whole() {
        for (text, way) in [
            // Another one, one in another place, and one that is written otherwise.
            (r#"{"scheme":{"a":2}}"#, &[][..]),
            (r#"{"b":{"scheme":{"a":1}}}"#, &[]),
            (r#"{"b":{"scheme":{"a":1}},"scheme":null}"#, &[]),
            (r#"{"scheme":{"a":1}}"#, &["file"]),
            (r#"{"scheme": {"a":1}}"#, &[]),
            // What would stand in its place is there already.
            (r#"{"b":{"scheme":{"a":1}},"scheme":"\u0001scheme"}"#, &[]),
            // No JSON around it.
            (r#"{"scheme":{"a":1}"#, &[]),
        ] {
            assert_eq!(read(text, way), None, "{text}");
        }
    }
}
