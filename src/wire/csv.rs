//! Tables as CSV, RFC 4180, as spreadsheets of Chinese offices open it by double-click:
//! UTF-8 with its mark, lines ended by CR LF, numbers bare, and no text that a spreadsheet
//! would take for a formula.
//!
//! Must not know: what a table is about.

pub mod register;
pub mod screening;
pub mod tables;

/// The mark without which Excel and WPS take UTF-8 for GBK.
const MARK: char = '\u{FEFF}';

/// What makes a spreadsheet calculate, with the full-width twins that some convert.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A field of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Nothing is known.
    Nothing,
    /// A number in its own notation, never guarded or quoted.
    Number(String),
    /// A text.
    Text(String),
}

impl Field {
    /// A number of anything that prints as one.
    #[must_use]
    pub fn number(value: impl ToString) -> Self {
        Self::Number(value.to_string())
    }

    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// What a reader of the file gets.
    fn value(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Number(number) => number.clone(),
            // The apostrophe is what spreadsheets themselves put before such a text.
            Self::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
            Self::Text(text) => text.clone(),
        }
    }
}

/// The text of a table, once it was read back and compared; none if it did not come back
/// whole.
#[must_use]
pub fn write(rows: &[Vec<Field>]) -> Option<String> {
    let values: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(Field::value).collect()).collect();
    let line = |row: &Vec<String>| row.iter().map(|value| quoted(value)).collect::<Vec<_>>();
    let mut text = String::from(MARK);
    for row in &values {
        text.push_str(&line(row).join(","));
        text.push_str("\r\n");
    }
    (read(&text)? == values).then_some(text)
}

fn quoted(value: &str) -> String {
    let plain = !value.contains([',', '"', '\r', '\n']) && value.trim() == value;
    if plain { value.to_owned() } else { format!("\"{}\"", value.replace('"', "\"\"")) }
}

/// The fields of a text of RFC 4180; none if it is not one.
#[must_use]
pub fn read(text: &str) -> Option<Vec<Vec<String>>> {
    let mut rest = text.strip_prefix(MARK).unwrap_or(text);
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let (value, after) = field(rest)?;
        row.push(value);
        rest = if let Some(after) = after.strip_prefix(',') {
            after
        } else {
            rows.push(std::mem::take(&mut row));
            after.strip_prefix("\r\n")?
        };
    }
    row.is_empty().then_some(rows)
}

/// The first field of a text, and what follows it.
fn field(text: &str) -> Option<(String, &str)> {
    let Some(inside) = text.strip_prefix('"') else {
        let end = text.find([',', '\r', '"'])?;
        return text.split_at_checked(end).map(|(value, after)| (value.to_owned(), after));
    };
    let (mut value, mut rest) = (String::new(), inside);
    loop {
        let (piece, after) = rest.split_once('"')?;
        value.push_str(piece);
        match after.strip_prefix('"') {
            Some(after) => {
                value.push('"');
                rest = after;
            }
            None => return Some((value, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_guarded_where_they_must_be() {
        let text = |text: &str| Field::text(text);
        let cases = [
            (Field::number("-3.50"), "-3.50"),
            (Field::Nothing, ""),
            (text("兰考县"), "兰考县"),
            (text("甲,乙"), "\"甲,乙\""),
            (text("说“好”\"对\""), "\"说“好”\"\"对\"\"\""),
            (text("一\n二"), "\"一\n二\""),
            (text("=1+1"), "'=1+1"),
            (text("+86"), "'+86"),
            (text("-1"), "'-1"),
            (text("@SUM(A1)"), "'@SUM(A1)"),
            (text("＝1＋1"), "'＝1＋1"),
            (text("－1"), "'－1"),
            (text("\t=1"), "'\t=1"),
            (text("\r=1"), "\"'\r=1\""),
            (text("a=1"), "a=1"),
            (text(" a"), "\" a\""),
        ];
        for (field, expected) in cases {
            let written = write(&[vec![field.clone()]]).unwrap();
            assert_eq!(written, format!("\u{FEFF}{expected}\r\n"), "{field:?}");
        }
    }

    #[test]
    fn what_is_not_csv_is_not_read() {
        for text in ["a", "a\n", "\"a\r\n", "\"a\"b\r\n", "a,", "a\"b\r\n", "a\r"] {
            assert_eq!(read(text), None, "{text:?}");
        }
        assert_eq!(read("").unwrap(), Vec::<Vec<String>>::new());
        assert_eq!(read("a,\r\n").unwrap(), [["a", ""]]);
    }
}
