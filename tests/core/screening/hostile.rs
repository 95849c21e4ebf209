//! What a county that wants to win may hand in, and what the office sees of it: one row of
//! `tests/submissions.json` each.

use chengxin::screening::roster::Standing;
use chengxin::screening::submission::Content;
use chengxin::screening::{Screened, Screening};

use crate::screening::papers::{papers, text};
use crate::screening::submissions::{rows, screened};

/// Where the first file of the row ends.
fn standing(screening: &Screening, screened: &Screened) -> &'static str {
    if matches!(screening.submissions[1].content, Content::Refused(_)) {
        return "refused";
    }
    let entry = screened.roster.entries.iter().find(|entry| entry.files.contains(&1));
    match entry.map(|entry| entry.standing) {
        Some(Standing::Ranked) => "ranked",
        Some(Standing::Barred) => "barred",
        Some(Standing::Unverified) => "unverified",
        Some(Standing::Open) => "open",
        Some(Standing::FileNotUsed) => "not_used",
        Some(Standing::NotHandedIn) => "not_handed_in",
        Some(Standing::Designated) => "designated",
        None => "elsewhere",
    }
}

#[test]
fn what_a_county_tries_is_seen_by_the_office() {
    let rows = rows();
    assert!(rows.len() >= 40);
    let mut wrong = Vec::new();
    for row in &rows {
        let screening = screened(row);
        let screened = Screened::new(&screening);
        let at = standing(&screening, &screened);
        let said: Vec<String> = papers(&screening).iter().map(text).collect();
        let said = said.join("\n");
        let says = row["says"].as_array().unwrap().iter().map(|words| words.as_str().unwrap());
        let lacks: Vec<_> = says.filter(|words| !said.contains(words)).collect();
        if row["standing"] != at || !lacks.is_empty() {
            wrong.push(format!("{}: {at}, not {}; lacks {lacks:?}", row["try"], row["standing"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
