//! What is counted from the lines of a list, in the words of a spreadsheet: as
//! `CountedList::count`, with cells for what is stated.
//!
//! Must not know: where on the sheet the cells are; it is told.

use crate::domain::id::InputId;
use crate::domain::scheme::counted_list::{CountedList, Line, LineState};
use crate::office::form::value::NOT_APPLICABLE;

/// The formula of an input: a number once every line is settled, else an empty text. `cell`
/// gives the cell of a line's state, or of the words beside it.
#[must_use]
pub(in crate::office::xlsx) fn counts(
    list: &CountedList,
    id: &InputId,
    cell: &dyn Fn(&InputId, bool) -> String,
) -> String {
    let of = |line: &Line| (cell(&line.id, false), cell(&line.id, true));
    let in_states = |line: &Line, wanted: &dyn Fn(&LineState) -> bool| {
        let (state, name) = of(line);
        let states = list.states.iter().filter(|of| wanted(of));
        let states = states.map(|of| format!(r#"({state}="{}")"#, quoted(&of.title.zh)));
        let sum = states.collect::<Vec<_>>().join("+");
        match (sum.is_empty(), line.own) {
            (true, _) => "0".to_owned(),
            (false, false) => sum,
            (false, true) => format!("(LEN(TRIM({name}))>0)*({sum})"),
        }
    };
    let settled = list.lines.iter().map(|line| {
        let (state, words) = of(line);
        let stated = in_states(line, &|_| true);
        let else_settled = if line.own {
            format!("(LEN(TRIM({words}))=0)*(LEN({state})=0)")
        } else {
            format!(r#"({state}="{NOT_APPLICABLE}")*(LEN(TRIM({words}))>0)"#)
        };
        format!("{stated}+{else_settled}")
    });
    let settled = settled.collect::<Vec<_>>().join("+");
    let counting = |state: &LineState| *id == list.whole || state.counts.contains(id);
    let counted = list.lines.iter().map(|line| in_states(line, &counting));
    let counted = counted.collect::<Vec<_>>().join("+");
    format!(r#"IF({settled}={},{counted},"")"#, list.lines.len())
}

/// A text within a formula.
fn quoted(text: &str) -> String {
    text.replace('"', r#""""#)
}
