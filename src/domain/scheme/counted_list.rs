//! A list that a county answers line by line (清单), and the inputs that are counted from it.
//!
//! Must not know: points, and how a line is asked for.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::Quantity;
use crate::domain::framework::Bilingual;
use crate::domain::id::InputId;
use crate::domain::scheme::rule::InputKind;

/// A list. A line is an input of its own: its level is the place of a state, the last state's
/// successor that it does not apply (不适用), which needs a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedList {
    /// Its name within the indicator.
    pub id: InputId,
    /// What is asked of every line.
    pub title: Bilingual,
    /// Where the lines come from.
    pub basis: String,
    /// The input that counts the lines that apply.
    pub whole: InputId,
    /// The states of a line, the furthest first; the last one counts nothing.
    pub states: Vec<LineState>,
    /// The lines of the scheme, then those that a county may add.
    pub lines: Vec<Line>,
}

/// A state that a line may be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineState {
    /// What it is called.
    pub title: Bilingual,
    /// The inputs that count such a line, beside the whole.
    pub counts: Vec<InputId>,
}

/// A line; what it is called stands with the inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The input that holds its state.
    pub id: InputId,
    /// Whether a county adds and names it.
    pub own: bool,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The county has not added it.
    Absent,
    /// No state was chosen, or a reason or a name is missing.
    Open,
    /// In the state at this place.
    In(usize),
    /// It does not apply, and the county says why.
    Left,
}

impl CountedList {
    /// The input of a line that a county adds, counted from 1.
    #[must_use]
    pub fn own_line(id: &InputId, at: usize) -> Option<InputId> {
        InputId::new(&format!("{id}_own_{at}"))
    }

    /// The inputs that are counted from it, the whole first, each once.
    #[must_use]
    pub fn counted(&self) -> Vec<&InputId> {
        let mut counted = vec![&self.whole];
        for id in self.states.iter().flat_map(|state| &state.counts) {
            if !counted.contains(&id) {
                counted.push(id);
            }
        }
        counted
    }

    /// The level of a line that does not apply.
    #[must_use]
    pub fn not_applicable(&self) -> u8 {
        u8::try_from(self.states.len()).unwrap_or(u8::MAX)
    }

    /// The level of a line in the last state, which counts nothing.
    #[must_use]
    pub fn nothing(&self) -> u8 {
        self.not_applicable().saturating_sub(1)
    }

    /// The kind of the input of a line. One that a county adds itself does apply.
    #[must_use]
    pub fn kind(&self, line: &Line) -> InputKind {
        let highest = if line.own { self.nothing() } else { self.not_applicable() };
        InputKind::Level { highest }
    }

    /// How a line stands.
    #[must_use]
    pub fn standing(&self, inputs: &Inputs, line: &Line) -> Standing {
        let is_worded = inputs.words(&line.id).is_some();
        match inputs.level(&line.id) {
            None if line.own && !is_worded => Standing::Absent,
            Some(level) if level < self.states.len() && (is_worded || !line.own) => {
                Standing::In(level)
            }
            Some(level) if level == self.states.len() && is_worded && !line.own => Standing::Left,
            Some(_) | None => Standing::Open,
        }
    }

    /// How many lines stand so.
    #[must_use]
    pub fn n_standing(&self, inputs: &Inputs, so: Standing) -> usize {
        self.lines.iter().filter(|line| self.standing(inputs, line) == so).count()
    }

    /// The inputs that are counted from it; none while a line is open.
    #[must_use]
    pub fn count(&self, inputs: &Inputs) -> Vec<(InputId, Input)> {
        if self.n_standing(inputs, Standing::Open) > 0 {
            return Vec::new();
        }
        let counts = |id: &InputId, at: usize| {
            *id == self.whole || self.states.get(at).is_some_and(|it| it.counts.contains(id))
        };
        let count = |id: &InputId| {
            let standing = self.lines.iter().map(|line| self.standing(inputs, line));
            standing.filter(|it| matches!(it, Standing::In(at) if counts(id, *at))).count()
        };
        let counted = self.counted().into_iter();
        counted
            .filter_map(|id| {
                let count = Quantity::parse(&count(id).to_string()).ok()?;
                Some((id.clone(), Input::Quantity(count)))
            })
            .collect()
    }
}
