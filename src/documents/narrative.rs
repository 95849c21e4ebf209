//! The prose of the 自评报告: drafted from figures, evidence, open points and measures, or as
//! the office has written it.
//!
//! Nothing is said that was not stated: what is open is said to be open, and no score, weight or
//! comparison stands in the chapters on the work.
//!
//! Must not know: how a score arises, or how a paper looks.

use crate::documents::narrative::fill::own;
use crate::documents::narrative::indicators::{problems, work_of};
use crate::documents::words::due;
use crate::domain::decimal::Quantity;
use crate::domain::framework::Dimension;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::narrative::{Figures, Passage};
use crate::domain::plan::{Measure, SectionNo};
use crate::report::Report;

pub mod fill;
pub mod indicators;
pub mod phrases;
pub mod situation;

pub use situation::{title, title_of};

/// A passage of the report and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number: the chapter, or chapter and section.
    pub no: SectionNo,
    /// Its heading, with its numeral.
    pub heading: String,
    /// What the product drafts from the figures as they are now.
    pub draft: Passage,
    /// What the office has written instead, if it has.
    pub written: Option<Passage>,
}

impl Place {
    /// What the report says there.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.written.as_ref().unwrap_or(&self.draft).text
    }

    /// The figures in what was written that have changed since, each with what it is now.
    pub fn older<'a>(
        &'a self,
        report: &'a Report,
    ) -> impl Iterator<Item = (IndicatorNo, &'a InputId, Quantity, Option<Quantity>)> {
        let figures = self.written.iter().flat_map(|written| &written.figures);
        figures.filter_map(|((no, id), before)| {
            let answer = report.assessment.answers.get(no);
            let now = answer.and_then(|answer| answer.inputs()?.quantity(id));
            (now != Some(*before)).then_some((*no, id, *before, now))
        })
    }

    /// Whether there is such a figure.
    #[must_use]
    pub fn is_older(&self, report: &Report) -> bool {
        self.older(report).next().is_some()
    }

    /// Whether it is a section of a chapter, and not a chapter by itself.
    #[must_use]
    pub fn is_section(&self) -> bool {
        self.no.as_str().contains('.')
    }
}

/// The chapter on the work done, whose sections are the dimensions.
pub const WORK: &str = "二、主要做法和成效";

/// Up to so many counted things of the bonus stand at the end of the last section.
const FEW: u32 = 2;

/// The passages of a report, in its order.
#[must_use]
pub fn places(report: &Report) -> Vec<Place> {
    let mut places = vec![place(report, "1", "一、基本情况".to_owned(), situation::draft(report))];
    let dimensions = &report.edition().framework.dimensions;
    let bonus = dimensions.iter().filter(|of| of.bonus).map(|of| work(report, of));
    let bonus = bonus.fold(Passage::default(), join);
    let mut sections: Vec<(String, Passage)> =
        dimensions.iter().filter(|of| !of.bonus).map(|of| (short(of), work(report, of))).collect();
    let n_bonus: i128 = bonus.figures.values().map(|of| of.ten_thousandths() / 10_000).sum();
    // What was written for a section of its own keeps it.
    let own = SectionNo::new(&format!("2.{}", sections.len() + 1));
    let is_written = own.is_some_and(|no| report.assessment.narrative.contains_key(&no));
    if n_bonus > FEW.into() || is_written {
        sections.push(("附加项".to_owned(), bonus));
    } else if let Some((_, last)) = sections.last_mut() {
        *last = join(std::mem::take(last), bonus);
    }
    for (at, (title, passage)) in (1..=9).zip(sections) {
        let numeral = NUMERALS.get(at - 1).copied().unwrap_or_default();
        places.push(place(report, &format!("2.{at}"), format!("（{numeral}）{title}"), passage));
    }
    places.push(place(report, "3", "三、存在问题".to_owned(), problems(report)));
    places.push(place(report, "4", "四、下一步打算".to_owned(), plans(report)));
    places
}

/// The numerals of sections.
pub const NUMERALS: [&str; 9] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// A place with what was written there. A number that the form of numbers does not allow is
/// none of ours.
fn place(report: &Report, no: &str, heading: String, draft: Passage) -> Place {
    let no = SectionNo::new(no).unwrap_or_else(SectionNo::first);
    let written = report.assessment.narrative.get(&no).cloned();
    Place { no, heading, draft, written }
}

/// What a dimension is called where it heads a section: `信用监管水平` as `信用监管`.
fn short(dimension: &Dimension) -> String {
    dimension.title.zh.trim_end_matches("水平").to_owned()
}

fn work(report: &Report, dimension: &Dimension) -> Passage {
    let indicators = dimension.categories.iter().flat_map(|category| &category.indicators);
    let mut figures = Figures::new();
    let said: Vec<_> = indicators.filter_map(|of| work_of(report, of.no, &mut figures)).collect();
    Passage { text: said.concat(), figures }
}

fn join(mut one: Passage, other: Passage) -> Passage {
    one.text.push_str(&other.text);
    one.figures.extend(other.figures);
    one
}

/// What will be done: the measures of the plan; without any, a proposal for each shortcoming.
fn plans(report: &Report) -> Passage {
    let measures = &report.assessment.plan.measures;
    let lines: Vec<String> = if measures.is_empty() {
        indicators::proposals(report).map(|next| format!("{next}。")).collect()
    } else {
        measures.values().filter_map(measure).collect()
    };
    let numbered = NUMERALS.iter().zip(&lines).map(|(no, line)| format!("（{no}）{line}"));
    let mut text = numbered.collect::<Vec<_>>().join("\n");
    let rest = lines.len().saturating_sub(NUMERALS.len());
    if rest > 0 {
        text.push_str(&format!("\n其他{rest}项任务见《创建方案》。"));
    }
    if text.is_empty() {
        let own = own(report.assessment.applicant.kind);
        text = format!("{own}将按照《创建方案》组织实施。");
    }
    Passage { text, figures: Figures::new() }
}

/// A measure as a sentence: task, deadline and way, who is responsible.
fn measure(measure: &Measure) -> Option<String> {
    let one_line = |text: &str| {
        let text = text.lines().map(str::trim).collect::<Vec<_>>().join("，");
        text.trim_end_matches(['。', '；', '，']).to_owned()
    };
    let (task, path) = (one_line(&measure.task), one_line(&measure.path));
    let due = measure.due.map(due).unwrap_or_default();
    let said = match (task.is_empty(), path.is_empty()) {
        (true, true) => return None,
        (true, false) => format!("{due}{path}"),
        (false, true) if due.is_empty() => task,
        (false, true) => format!("{due}，{task}"),
        (false, false) if due.is_empty() => format!("{task}。{path}"),
        (false, false) => format!("{task}。{due}，{path}"),
    };
    let owner = measure.owner.trim();
    let owner = if owner.is_empty() { String::new() } else { format!("（{owner}）") };
    Some(format!("{said}{owner}。"))
}
