//! The committed limits of what is handed out, and how the sizes stand to them.
//!
//! It must not know how a size came about. A limit is raised in `xtask/budget.json` by a
//! commit that says why, never here. Where a goal is not reached yet, the limit holds what
//! has been reached, and the goal is told at each build so that nobody forgets it.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::command::say;
use crate::dist::Made;
use crate::failure::Failure;
use crate::place::Place;

/// What a size may be and should be, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Promise {
    /// The most it may be; none where nothing is promised.
    pub(crate) limit: Option<usize>,
    /// The most it should be, where that is less.
    pub(crate) goal: Option<usize>,
}

/// A size beside what was promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) made: Made,
    /// What it may be.
    pub(crate) promise: Promise,
}

/// How a size stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Within,
    MissesGoal,
    Above,
}

impl Row {
    fn standing(&self) -> Standing {
        let is_above = |most: Option<usize>| most.is_some_and(|most| self.made.n_bytes > most);
        if is_above(self.promise.limit) {
            Standing::Above
        } else if is_above(self.promise.goal) {
            Standing::MissesGoal
        } else {
            Standing::Within
        }
    }

    /// The size and its limits as one line of a table.
    pub(crate) fn line(&self) -> String {
        let Row { made, promise } = self;
        let sign = match self.standing() {
            Standing::Within => "ok",
            Standing::MissesGoal => "ok, but the goal is missed",
            Standing::Above => "ABOVE THE LIMIT",
        };
        let number =
            |number: Option<usize>| number.map_or("-".to_owned(), |number| number.to_string());
        let (limit, goal) = (number(promise.limit), number(promise.goal));
        format!("{:<32} {:>9} {limit:>9} {goal:>9}  {sign}", made.name, made.n_bytes)
    }
}

/// The head of the table whose lines are [`Row::line`].
pub(crate) fn head() -> String {
    format!("{:<32} {:>9} {:>9} {:>9}", "bytes", "now", "limit", "goal")
}

/// Prints every size beside its limit, and fails if one is above.
pub(crate) fn hold(place: &Place, sizes: &[Made]) -> Result<Vec<Row>, Failure> {
    let path = place.root().join("xtask/budget.json");
    let text = fs::read_to_string(&path).map_err(Failure::at("read", &path))?;
    let promises: BTreeMap<String, Value> = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("{} is not a budget: {error}", path.display())))?;
    let rows = compare(&promises, sizes);
    say(&head());
    for row in &rows {
        say(&row.line());
    }
    let above = rows.iter().filter(|row| row.standing() == Standing::Above);
    let above: Vec<&str> = above.map(|row| row.made.name.as_str()).collect();
    if above.is_empty() {
        return Ok(rows);
    }
    Err(Failure::new(format!("above the budget of xtask/budget.json: {}", above.join(", "))))
}

fn compare(promises: &BTreeMap<String, Value>, sizes: &[Made]) -> Vec<Row> {
    let bytes = |promise: &Value, name: &str| {
        promise.get(name).and_then(Value::as_u64).and_then(|bytes| usize::try_from(bytes).ok())
    };
    let row = |made: &Made| {
        let promise = promises.get(&made.name).map_or(Promise::default(), |promise| Promise {
            limit: bytes(promise, "limit"),
            goal: bytes(promise, "goal"),
        });
        Row { made: made.clone(), promise }
    };
    sizes.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_held_against_limit_and_goal() {
        let promises = r#"{ "page": { "limit": 100, "goal": 50 }, "file": { "limit": 100 } }"#;
        let promises = serde_json::from_str(promises).unwrap();
        for (name, n_bytes, expected) in [
            ("page", 50, Standing::Within),
            ("page", 51, Standing::MissesGoal),
            ("page", 100, Standing::MissesGoal),
            ("page", 101, Standing::Above),
            ("file", 99, Standing::Within),
            ("file", 100, Standing::Within),
            ("file", 101, Standing::Above),
            ("other", 101, Standing::Within),
        ] {
            let made = Made { name: name.to_owned(), n_bytes };
            let rows = compare(&promises, &[made]);
            let standings: Vec<_> = rows.iter().map(Row::standing).collect();
            assert_eq!(standings, [expected], "{name} {n_bytes}");
        }
    }
}
