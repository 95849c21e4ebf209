//! Which commit something is built from, and of which day that is: what a page and the
//! reports that it makes say of themselves.
//!
//! It must not know where this is said. The day is the commit's own, as it stands in the
//! commit, never today's: two builds of one commit say the same.

use std::process::Command;

use crate::command::output;
use crate::place::Place;

/// How many digits of the commit are named: as many always, whatever else is in a repository.
const N_DIGITS: usize = 12;

/// What is said where no commit is known: there is no Git, or no repository of its own.
const UNKNOWN: &str = "commit unknown";

/// As `0123456789ab, 2021-04-15`, or `0123456789ab+changed, 2021-04-15` where files of the
/// commit have been changed since.
pub(crate) fn stamp(place: &Place) -> String {
    // A checkout that was unpacked inside another repository is none of that one's.
    if !place.root().join(".git").exists() {
        return UNKNOWN.to_owned();
    }
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(place.root()).args(arguments);
        // A hook's own, which may be of another repository.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        output(&mut git)
    };
    let commit = git(&["log", "-1", "--format=%H %cd", "--date=short"]);
    let changes = git(&["status", "--porcelain", "--untracked-files=no"]);
    commit
        .zip(changes)
        .and_then(|(commit, changes)| worded(commit.trim(), changes.trim()))
        .unwrap_or_else(|| UNKNOWN.to_owned())
}

/// The words for a line of the log and a list of changes.
fn worded(commit: &str, changes: &str) -> Option<String> {
    let (hash, day) = commit.split_once(' ')?;
    let changed = if changes.is_empty() { "" } else { "+changed" };
    Some(format!("{}{changed}, {day}", hash.get(..N_DIGITS)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_named_with_its_day_and_whether_it_was_changed() {
        let commit = "0123456789abcdef0123456789abcdef01234567 2021-04-15";
        for (commit, changes, expected) in [
            (commit, "", Some("0123456789ab, 2021-04-15")),
            (commit, " M src/main.rs", Some("0123456789ab+changed, 2021-04-15")),
            ("", "", None),
            ("0123 2021-04-15", "", None),
        ] {
            assert_eq!(worded(commit, changes).as_deref(), expected, "{commit} {changes}");
        }
    }
}
