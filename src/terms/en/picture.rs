//! The picture of all counties in words: marks, the line of the quota, and who may still cross
//! it, in English.
//!
//! Must not know: how it is drawn.

use crate::domain::decimal::Interval;
use crate::scoring::rounding::Rounding;
use crate::screening::picture::{Line, Mark, Part, Picture, Row};
use crate::screening::roster::Standing;
use crate::terms::{Of, short};

/// What a mark stands for.
#[must_use]
pub const fn mark(of: Mark) -> &'static str {
    match of {
        Mark::Within => "within the quota",
        Mark::Outside => "outside the quota",
        Mark::Unverified => "eligibility to be verified",
        Mark::Open => "incomplete (lowest to highest)",
        Mark::Barred => "barred",
        Mark::Direct => "applies directly",
        Mark::Absent => "no file",
    }
}

/// What a part of the picture holds.
#[must_use]
pub const fn part(of: Part) -> &'static str {
    match of {
        Part::Ranked => "Ranked",
        Part::Pending => "Open, and able to change the list",
        Part::Apart => "Not ranked",
    }
}

/// Who stands within the quota, and how far the line is from either side.
#[must_use]
pub fn headline(picture: &Picture, quota: u8) -> String {
    let ranked: Vec<_> = picture.part(Part::Ranked).collect();
    let Some(line) = &picture.line else {
        return match ranked.len() {
            0 => "There is no county to rank yet.".to_owned(),
            n => format!("{n} are ranked, no more than the quota of {quota}."),
        };
    };
    let names =
        |rows: &[&Row]| rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join(", ");
    if line.n_tied > 0 {
        let within = ranked.iter().filter(|row| row.mark == Mark::Within).count();
        let tied = ranked.get(within..within + line.n_tied).unwrap_or_default();
        return format!(
            "{} share place {} across the quota of {quota}; the scores do not settle the list.",
            names(tied),
            within + 1
        );
    }
    let first = ranked.get(..line.outside).unwrap_or_default();
    let first = if first.len() > MOST_NAMED {
        format!("The quota is {quota}")
    } else {
        format!("Within the quota of {quota}: {}", names(first))
    };
    let (inside, outside) = (line.inside + 1, line.outside + 1);
    format!("{first}; places {inside} and {outside} are {} points apart.", points(&line.gap))
}

/// So many names are listed in a sentence.
const MOST_NAMED: usize = 5;

fn points(of: &Rounding) -> String {
    let total = of.total();
    if total.hundredths() == 0 { "less than 0.01".to_owned() } else { short(total) }
}

/// The name of the line, beside it.
#[must_use]
pub fn line(of: &Line) -> String {
    let open = if of.is_provisional() { ", provisional" } else { "" };
    if of.n_tied > 0 {
        return format!("Quota line: {} tied{open}", of.n_tied);
    }
    let (inside, outside) = (of.inside + 1, of.outside + 1);
    format!("Quota line: places {inside} and {outside}, {} points{open}", points(&of.gap))
}

/// Why the line may still move, and what the order would be if it did.
#[must_use]
pub fn provisional(of: &Line, name: Of<'_>) -> Option<String> {
    if !of.is_provisional() {
        return None;
    }
    let mut told: Vec<_> = of
        .crossing
        .iter()
        .take(MOST_NAMED)
        .map(|it| {
            let once = if it.mark == Mark::Open { "completed" } else { "verified" };
            format!("{}, once {once}, {}", name(&it.key), places(it.places))
        })
        .collect();
    if of.crossing.len() > MOST_NAMED {
        told.push(format!("{} in all", of.crossing.len()));
    }
    let first: Vec<_> = of.at_most.iter().take(MOST_NAMED).map(name).collect();
    let more = if of.at_most.len() > MOST_NAMED { " and others" } else { "" };
    Some(format!(
        "The quota line is provisional: {}. With the most points possible for all of them, the first {} would be {}{more}.",
        told.join("; "),
        of.at_most.len(),
        first.join(", ")
    ))
}

/// Which places are possible.
fn places(of: Interval<usize>) -> String {
    if of.is_settled() {
        format!("can take place {}", of.low)
    } else {
        format!("can take places {}–{}", of.low, of.high)
    }
}

/// What is said of a county that has no place.
#[must_use]
pub fn note(of: &Row) -> String {
    match of.standing {
        Standing::NotHandedIn => "nothing handed in".to_owned(),
        Standing::FileNotUsed => "no file used".to_owned(),
        Standing::Barred => "barred".to_owned(),
        Standing::Unverified => told("to be verified", of),
        Standing::Open => told("incomplete", of),
        Standing::Designated => "a model county already".to_owned(),
        Standing::Ranked => String::new(),
    }
}

fn told(what: &str, of: &Row) -> String {
    let places = of.places.map(|it| format!(", {}", places(it))).unwrap_or_default();
    format!("{what}{places}")
}
