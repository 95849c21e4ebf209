//! The second look at the counties of a screening (校核): what is asked of each by itself, and
//! what shows only beside the others. Asked, never scored.
//!
//! Must not know: words, places, whom the office chooses.
//!
//! A figure is out of line where its robust z is above 3: `0.6745 × |x − m| > 3 × MAD`, with
//! the median m and the median absolute deviation MAD (Iglewicz and Hoaglin, *How to Detect
//! and Handle Outliers*, 1993). Where half of the counties state the same, MAD is 0 and tells
//! nothing.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use crate::domain::decimal::{Quantity, divide_half_up};
use crate::domain::gather::{Gather, sort_by_key};
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::percent::Percent;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::second_look::{Figure, Look};
use crate::report::second_look::{Question, Stated, stated};
use crate::screening::ranking::{County, Ranking};

/// The fewest counties among which one can be out of line.
const PEERS: usize = 6;

/// Two counties share so many figures before anybody is asked.
const SAME_FIGURES: usize = 3;

/// Of so many groups of counties with which a county has figures in common, it is asked one by
/// one; of the others together.
const MOST_ALIKE: usize = 3;

/// Smaller figures are the same in many counties by chance.
const LARGE_ENOUGH: i128 = 100 * 10_000;

/// In what counties are compared, in so many parts of one: ratios differ in less than figures
/// can.
const PARTS: i128 = 1_000_000;

/// What is compared, as it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// A figure by itself.
    Figure(Quantity),
    /// Its ratio to another one.
    Ratio(Percent),
}

impl Compared {
    fn of(parts: i128, per: Option<&Figure>) -> Option<Self> {
        match per {
            Some(_) => Percent::of_whole_numbers(parts, PARTS).map(Self::Ratio),
            None => Quantity::from_ten_thousandths(divide_half_up(parts, 100)).map(Self::Figure),
        }
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(figure) => figure.fmt(f),
            Self::Ratio(ratio) => ratio.fmt(f),
        }
    }
}

/// Something to be asked of a county because of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeerQuestion {
    /// A figure is out of line.
    OutOfLine {
        /// The figure.
        figure: Figure,
        /// What it is held against.
        per: Option<Figure>,
        /// What it comes to.
        value: Compared,
        /// The median of all, rounded once.
        median: Compared,
        /// Of so many counties.
        of: usize,
    },
    /// The same figures stand in the files of other counties.
    SameFigures {
        /// What those are called.
        others: Vec<String>,
        /// The figures, in the order of the scheme.
        figures: Vec<Stated>,
    },
    /// Beyond those, figures stand in the files of others too.
    MoreAlike {
        /// So many groups of counties more.
        groups: usize,
        /// Who is in them, each once, in the order of the lists.
        others: Vec<String>,
    },
}

/// What is asked of a county.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The indicators that have all points, or that level, and no evidence: one question.
    pub unproven: Vec<(IndicatorNo, Option<u8>)>,
    /// By itself, beside that.
    pub own: Vec<Question>,
    /// Beside the others.
    pub peers: Vec<PeerQuestion>,
}

impl PeerQuestion {
    /// The indicators that it is about, each once.
    #[must_use]
    pub fn indicators(&self) -> Vec<IndicatorNo> {
        let mut all: Vec<IndicatorNo> = match self {
            Self::OutOfLine { figure, per, .. } => {
                [figure].into_iter().chain(per).map(|figure| figure.no).collect()
            }
            Self::SameFigures { figures, .. } => {
                figures.iter().map(|stated| stated.figure.no).collect()
            }
            Self::MoreAlike { .. } => Vec::new(),
        };
        all.dedup();
        all
    }
}

impl Asked {
    /// How many questions there are.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::from(!self.unproven.is_empty()) + self.own.len() + self.peers.len()
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What is asked of every county that is screened, in the order of [`Ranking::counties`].
#[must_use]
pub fn second_look(ranking: &Ranking, scheme: &Scheme) -> Vec<Asked> {
    let counties: Vec<&County> = ranking.counties().collect();
    let mut asked: Vec<_> = counties.iter().map(|county| by_itself(county)).collect();
    out_of_line(&counties, &mut asked, scheme);
    same_figures(&counties, &mut asked, scheme);
    asked
}

fn by_itself(county: &County) -> Asked {
    let mut asked = Asked::default();
    for question in county.report.second_look() {
        if let Question::NoEvidence { no, level } = question {
            asked.unproven.push((no, level));
        } else {
            asked.own.push(question);
        }
    }
    asked
}

/// What is compared: every share, then what the scheme names.
fn compared(scheme: &Scheme) -> Vec<(Figure, Option<Figure>)> {
    let mut all: Vec<(Figure, Option<Figure>)> = Vec::new();
    for (no, judged) in &scheme.indicators {
        let figure = |input: &InputId| Figure { no: *no, input: input.clone() };
        let shares = judged.parts_and_wholes();
        all.extend(shares.map(|(part, whole)| (figure(part), Some(figure(whole)))));
    }
    let named = scheme.second_look.iter().filter_map(|look| match look {
        Look::Peers { figure, per } => Some((figure.clone(), per.clone())),
        Look::Equal { .. }
        | Look::AtMost { .. }
        | Look::Above { .. }
        | Look::Below { .. }
        | Look::Together { .. } => None,
    });
    all.extend(named);
    let mut seen = Vec::new();
    all.retain(|it| {
        !seen.contains(it) && {
            seen.push(it.clone());
            true
        }
    });
    all
}

fn out_of_line(counties: &[&County], asked: &mut [Asked], scheme: &Scheme) {
    for (figure, per) in compared(scheme) {
        let value = |county: &&County| value(county, scheme, &figure, per.as_ref());
        let values: Vec<_> = counties.iter().map(value).collect();
        let known: Vec<i128> = values.iter().flatten().copied().collect();
        if known.len() < PEERS {
            continue;
        }
        // Doubled once for a median between two, and again for the median of deviations.
        let median = twice_the_median(known.clone());
        let deviation = |value: i128| (2 * value - median).abs();
        let spread = twice_the_median(known.iter().map(|value| deviation(*value)).collect());
        for (it, value) in asked.iter_mut().zip(values) {
            let out = |value: &i128| spread > 0 && 6_745 * 2 * deviation(*value) > 30_000 * spread;
            let read = |parts| Compared::of(parts, per.as_ref());
            let read = value.filter(out).and_then(read).zip(read(divide_half_up(median, 2)));
            if let Some((value, median)) = read {
                let (figure, per, of) = (figure.clone(), per.clone(), known.len());
                it.peers.push(PeerQuestion::OutOfLine { figure, per, value, median, of });
            }
        }
    }
}

/// A figure, or its ratio to another one rounded once, in [`PARTS`].
fn value(county: &County, scheme: &Scheme, figure: &Figure, per: Option<&Figure>) -> Option<i128> {
    let of = |figure: &Figure| {
        let stated = stated(figure, scheme, &county.report.assessment)?;
        Some(stated.value.ten_thousandths())
    };
    let value = of(figure)?;
    let Some(per) = per else { return Some(value * (PARTS / 10_000)) };
    let per = of(per).filter(|per| *per > 0)?;
    Some(divide_half_up(value * PARTS, per))
}

/// The sum of the two in the middle, or of the one in the middle with itself.
fn twice_the_median(mut values: Vec<i128>) -> i128 {
    values.sort_unstable();
    let middle = |at: usize| values.get(at).copied().unwrap_or_default();
    middle(values.len().saturating_sub(1) / 2) + middle(values.len() / 2)
}

fn same_figures(counties: &[&County], asked: &mut [Asked], scheme: &Scheme) {
    let figures = figures(scheme);
    // Which figures two counties have in common, by their positions.
    let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        let mut holders: BTreeMap<Quantity, Vec<usize>> = BTreeMap::new();
        for (row, county) in counties.iter().enumerate() {
            let stated = stated(figure, scheme, &county.report.assessment);
            let stated = stated.filter(|it| it.value.ten_thousandths() >= LARGE_ENOUGH);
            if let Some(stated) = stated {
                holders.entry(stated.value).or_default().push(row);
            }
        }
        for rows in holders.into_values() {
            for (nth, one) in rows.iter().enumerate() {
                for other in rows.iter().skip(nth + 1) {
                    pairs.entry((*one, *other)).or_default().push(at);
                }
            }
        }
    }
    pairs.retain(|_, same| same.len() >= SAME_FIGURES);
    // Those with whom a county has the same ones in common are asked about together.
    let mut of_county: Vec<BTreeMap<&[usize], Vec<usize>>> = vec![BTreeMap::new(); counties.len()];
    for ((one, other), same) in &pairs {
        for (row, beside) in [(*one, *other), (*other, *one)] {
            if let Some(groups) = of_county.get_mut(row) {
                groups.entry(same.as_slice()).or_default().push(beside);
            }
        }
    }
    for ((county, it), groups) in counties.iter().zip(asked).zip(of_county) {
        let mut groups: Vec<_> = groups.into_iter().collect();
        sort_by_key(&mut groups, |(same, _)| Reverse(same.len()));
        let more = groups.split_off(groups.len().min(MOST_ALIKE));
        let name = |row: usize| counties.get(row).map(|other| other.name.clone());
        let questions = groups.into_iter().map(|(same, others)| {
            let same = same.iter().filter_map(|at| figures.get(*at));
            let stated = |figure| stated(figure, scheme, &county.report.assessment);
            PeerQuestion::SameFigures {
                others: others.into_iter().filter_map(name).collect(),
                figures: same.filter_map(stated).collect(),
            }
        });
        it.peers.extend(questions);
        if !more.is_empty() {
            let groups = more.len();
            let rows = more.into_iter().flat_map(|(_, others)| others).into_set();
            let others = rows.into_iter().filter_map(name).collect();
            it.peers.push(PeerQuestion::MoreAlike { groups, others });
        }
    }
}

/// Every figure that the scheme asks for, a shared one once.
fn figures(scheme: &Scheme) -> Vec<Figure> {
    let mut all: Vec<Figure> = Vec::new();
    for (no, judged) in &scheme.indicators {
        for (input, kind) in judged.input_kinds() {
            let counted = matches!(kind, InputKind::Count | InputKind::Money | InputKind::Amount);
            let known = |it: &Figure| it.input == input && scheme.shared.contains_key(&input);
            if counted && !all.iter().any(known) {
                all.push(Figure { no: *no, input });
            }
        }
    }
    all
}
