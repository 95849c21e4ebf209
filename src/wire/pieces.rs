//! Where in the text of a large file the entries of its one long list stand, so that each can
//! be read by itself: the files of a screening, the events of a register.
//!
//! Must not know: JSON beyond its brackets and quotes. Whether a piece is JSON, its reader
//! tells; pieces that all are make a whole that is.

use std::ops::Range;

/// The most bytes that one step looks at: some milliseconds of work.
const STEP: usize = 1 << 20;

/// The places of the entries in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pieces {
    /// Between the brackets of their list.
    pub list: Range<usize>,
    /// Each of them.
    pub entries: Vec<Range<usize>>,
}

impl Pieces {
    /// The text with an empty list in place of the entries.
    #[must_use]
    pub fn around(&self, text: &[u8]) -> Option<Vec<u8>> {
        Some([text.get(..self.list.start)?, text.get(self.list.end..)?].concat())
    }
}

/// The search for them, as far as it has come.
#[derive(Clone, Debug)]
pub struct Scan {
    /// The member that holds the entries, as it is written.
    member: &'static str,
    at: usize,
    depth: usize,
    /// Where the text that is open, or was the last, begins.
    text: usize,
    in_text: bool,
    escaped: bool,
    /// Whether the last text is the name of that member.
    named: bool,
    /// Whether the list is open.
    within: bool,
    /// Where the entry that is open begins.
    entry: usize,
    /// None before the list was met.
    found: Option<Pieces>,
    failed: bool,
}

impl Scan {
    /// For the list under that member, which is given with its quotes.
    #[must_use]
    pub const fn new(member: &'static str) -> Self {
        Self {
            member,
            at: 0,
            depth: 0,
            text: 0,
            in_text: false,
            escaped: false,
            named: false,
            within: false,
            entry: 0,
            found: None,
            failed: false,
        }
    }

    /// Looks at the next part of the text. None while there is more; then the places, or
    /// none if there is not exactly one such list.
    #[must_use]
    pub fn step(&mut self, text: &[u8]) -> Option<Option<Pieces>> {
        let end = text.len().min(self.at + STEP);
        while let Some(rest) = text.get(self.at..end).filter(|rest| !rest.is_empty()) {
            // Most bytes tell nothing, and are passed over.
            let tells = |byte: &u8| match byte {
                b'"' | b'\\' => true,
                b'[' | b']' | b'{' | b'}' | b',' | b':' => !self.in_text,
                _ => self.escaped,
            };
            match rest.iter().position(tells) {
                None => self.at = end,
                Some(passed) => {
                    self.at += passed;
                    self.byte(rest.get(passed).copied().unwrap_or_default(), text);
                    self.at += 1;
                }
            }
        }
        if self.at < text.len() && !self.failed {
            return None;
        }
        let whole = self.depth == 0 && !self.in_text && !self.within && !self.failed;
        Some(self.found.take().filter(|_| whole))
    }

    fn byte(&mut self, byte: u8, text: &[u8]) {
        if self.in_text {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_text = false,
                _ => {}
            }
            return;
        }
        match byte {
            b'"' => (self.in_text, self.text) = (true, self.at),
            b':' if self.depth == 1 => {
                let name = text.get(self.text..).unwrap_or_default();
                self.named = name.starts_with(self.member.as_bytes());
            }
            b'[' | b'{' => self.open(byte),
            b']' | b'}' => self.close(),
            b',' if self.within && self.depth == 2 => self.end_entry(),
            b',' if self.depth == 1 => self.named = false,
            _ => {}
        }
    }

    fn open(&mut self, byte: u8) {
        self.depth += 1;
        if self.depth == 2 && self.named {
            // A second list of the name, or something else under it: not for here to judge.
            self.failed |= self.found.is_some() || byte != b'[';
            self.found = Some(Pieces::default());
            (self.within, self.entry) = (true, self.at + 1);
            if let Some(found) = &mut self.found {
                found.list.start = self.at + 1;
            }
        }
    }

    fn close(&mut self) {
        if self.within && self.depth == 2 {
            let list = self.found.as_ref().map_or(0, |found| found.list.start);
            // Nothing at all between the brackets is no entry; the writer leaves no blanks.
            if self.at > list {
                self.end_entry();
            }
            self.within = false;
            if let Some(found) = &mut self.found {
                found.list.end = self.at;
            }
        }
        match self.depth.checked_sub(1) {
            Some(depth) => self.depth = depth,
            None => self.failed = true,
        }
    }

    fn end_entry(&mut self) {
        if let Some(found) = &mut self.found {
            found.entries.push(self.entry..self.at);
        }
        self.entry = self.at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_wherever_they_stand_and_whatever_they_hold() {
        let found = |text: &str| {
            let pieces = Scan::new("\"files\"").step(text.as_bytes()).unwrap()?;
            let files = pieces.entries.iter().map(|at| text[at.clone()].to_owned());
            let around = pieces.around(text.as_bytes()).unwrap();
            Some((files.collect::<Vec<_>>(), String::from_utf8(around).unwrap()))
        };
        type Found = Option<(&'static [&'static str], &'static str)>;
        let cases: [(&str, Found); 11] = [
            (r#"{"files":[]}"#, Some((&[], r#"{"files":[]}"#))),
            (
                r#"{"a":["]"],"files":[{"b":[1,2]},{"c":"],\"["}],"z":{"files":[3]}}"#,
                Some((
                    &[r#"{"b":[1,2]}"#, r#"{"c":"],\"["}"#],
                    r#"{"a":["]"],"files":[],"z":{"files":[3]}}"#,
                )),
            ),
            // What is no JSON between commas, its reader will tell.
            (r#"{"files":[1,]}"#, Some((&["1", ""], r#"{"files":[]}"#))),
            (r#"{"files": [ ]}"#, Some((&[" "], r#"{"files": []}"#))),
            (r#"{"a":"files","b":[1]}"#, None),
            (r#"{"files":{}}"#, None),
            (r#"{"files":[],"files":[]}"#, None),
            (r#"{"files":[]"#, None),
            (r#"{"files":[1"#, None),
            (r#"{"files":[]}}"#, None),
            (r#"["files"]"#, None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(files, around)| {
                (files.iter().map(ToString::to_string).collect(), around.to_owned())
            });
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_long_text_takes_more_than_one_step() {
        let text = format!("{{\"files\":[\"{}\"]}}", "x".repeat(2 * STEP));
        let mut scan = Scan::new("\"files\"");
        let steps = (0..9).map(|_| scan.step(text.as_bytes())).take_while(Option::is_none);
        assert_eq!(steps.count(), 2);
    }
}
