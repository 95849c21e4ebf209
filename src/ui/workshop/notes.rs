//! The trainer's notes: agenda, what to say at each slide, and the exercises with their
//! answers. They are on paper only; the room never sees them.
//!
//! Must not know: how a paper is printed, or how a score arises.

use crate::app::workshop::exercise::Exercise;
use crate::app::workshop::scenario::Source;
use crate::app::workshop::slide::{Part, Slide};
use crate::app::workshop::way;
use crate::app::workshop::{Session, Workshop};
use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::{Footer, PLAIN, Paper};
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::terms::brief;
use crate::ui::county::score_panel::grades;
use crate::ui::derivation::step::subject_title;
use crate::ui::view::store::View;
use crate::ui::workshop::scenarios::scenario_title;
use crate::ui::workshop::store::report;

/// The notes of some counties, the agenda once; each but the first begins on a page of its own.
pub fn notes(view: &View, sessions: &[&Session]) -> Paper {
    let (t, labelled) = (view.t().workshop(), view.t().fields.labelled);
    let mut blocks = vec![
        Block::Title(vec![t.notes_title.to_owned()]),
        Block::Note(t.notes_lead.to_owned()),
        Block::chapter(t.agenda),
        Block::List(t.agenda_steps.iter().map(|(step, what)| (labelled)(step, what)).collect()),
    ];
    for (at, session) in sessions.iter().enumerate() {
        if at > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(county(view, session));
    }
    blocks.push(Block::section(t.comparison));
    blocks.push(Block::Note(t.note_comparison.to_owned()));
    let footer = Footer { note: t.notes_footer, ..PLAIN };
    Paper {
        title: t.notes_title.to_owned(),
        watermark: Some(view.front().frame.watermark),
        footer,
        blocks,
    }
}

/// What to say at the slides of a county.
fn county(view: &View, session: &Session) -> Vec<Block> {
    let t = view.t().workshop();
    let report = report(&session.record);
    let name = session.record.assessment.applicant.name.as_str();
    let title = scenario_title(view.t(), &session.scenario);
    let mut blocks = vec![Block::chapter(&title)];
    if let Source::BuiltIn(which) = session.scenario.source {
        let note = (view.t().fields.labelled)(name, (t.scenario_note)(which));
        blocks.push(Block::Note(note));
    }
    blocks.extend(eligibility(view, &report));
    for place in report.edition().framework.places() {
        blocks.extend(indicator(view, &report, place.no()));
    }
    blocks.extend(result(view, &report));
    let about = Exercise::ALL.iter().filter(|it| Some(it.county) == session.built_in());
    blocks.extend(about.flat_map(|it| solved(view, it.no)));
    if session.built_in() == Some(way::COUNTY) {
        blocks.push(Block::section(t.way));
        blocks.push(Block::Note(t.note_way.to_owned()));
        blocks.push(Block::List((1..=way::N_EVENTS).map(t.way_point).map(str::to_owned).collect()));
    }
    blocks
}

/// What to say at the slide before the room, with its answer.
pub fn said_at(view: &View, workshop: &Workshop) -> Vec<Block> {
    let t = view.t().workshop();
    let Some(session) = workshop.session() else { return Vec::new() };
    let report = report(&session.record);
    match workshop.slide {
        Slide::Road => {
            let labelled = view.t().fields.labelled;
            let steps = t.agenda_steps.iter().map(|(step, what)| labelled(step, what));
            vec![Block::List(steps.collect())]
        }
        Slide::Opening => match session.built_in() {
            Some(which) => vec![Block::Note((t.scenario_note)(which).to_owned())],
            None => Vec::new(),
        },
        Slide::Eligibility => eligibility(view, &report).split_off(1),
        Slide::Indicator(no) => indicator(view, &report, no).split_off(1),
        Slide::Result => result(view, &report).split_off(1),
        Slide::Comparison => vec![Block::Note(t.note_comparison.to_owned())],
        Slide::Exercise(no, _) => solved(view, no),
        Slide::Way(_) => vec![Block::Note(t.note_way.to_owned())],
    }
}

/// An exercise with its answer.
fn solved(view: &View, no: u8) -> Vec<Block> {
    let t = view.t().exercise();
    let words = (t.words)(no);
    let named = |part| (t.named)(no, part);
    let answer = words.answer.iter().map(|(what, how)| ((*what).to_owned(), (*how).to_owned()));
    vec![
        Block::section(&(view.t().fields.labelled)(&named(Part::Question), words.title)),
        Block::Note(words.question.to_owned()),
        Block::List(words.discuss.iter().map(|it| (*it).to_owned()).collect()),
        Block::Note((view.t().fields.labelled)(&named(Part::Answer), words.answered)),
        Block::KeyValues(answer.collect()),
        Block::Note(words.point.to_owned()),
    ]
}

fn eligibility(view: &View, report: &Report) -> Vec<Block> {
    let t = view.t();
    let outcome = |check: &crate::eligibility::Check| {
        let grounds = check.grounds.iter().map(|ground| (t.eligibility.ground)(ground));
        let open = check.open.iter().map(|open| (t.eligibility.open_fact)(open));
        let reasons: Vec<_> = grounds.chain(open).collect();
        let word = (t.eligibility.outcome)(check.outcome);
        let said = if reasons.is_empty() {
            word.to_owned()
        } else {
            (t.fields.labelled)(word, &(t.workshop().listed)(&reasons))
        };
        (check.rule.title.in_language(view.language).to_owned(), said)
    };
    vec![
        Block::section(t.steps.eligibility),
        Block::Note(t.workshop().note_eligibility.to_owned()),
        Block::KeyValues(report.eligibility.checks.iter().map(outcome).collect()),
        Block::Note((t.eligibility.verdict)(report.eligibility.verdict).to_owned()),
    ]
}

fn indicator(view: &View, report: &Report, no: IndicatorNo) -> Vec<Block> {
    let t = view.t();
    let mut blocks = vec![Block::section(&subject_title(view, report, &Subject::Indicator(no)))];
    blocks.push(Block::Note((t.workshop().indicator_note)(no).to_owned()));
    let own = report.assessment.answers.get(&no).map(|answer| answer.note.as_str());
    if let Some(own) = own.filter(|note| !note.is_empty()) {
        blocks.push(Block::Note((t.fields.labelled)(t.workshop().own_note, own)));
    }
    let Some(score) = report.sheet.indicator(no).filter(|score| !score.items.is_empty()) else {
        return blocks;
    };
    let mut pairs: Vec<_> = score
        .items
        .iter()
        .map(|item| {
            let title = subject_title(view, report, &Subject::Item(no, item.id.clone()));
            let got = item.got.map(|got| {
                (t.indicator.points_of)(&brief(Some(got)), Some(&item.points.to_string()))
            });
            (title, got.unwrap_or_else(|| t.indicator.item_dropped.to_owned()))
        })
        .collect();
    let state = (t.county.indicator_state)(score.state);
    pairs.push((
        t.indicator.score.to_owned(),
        [brief(score.score), state.to_owned()].join(t.fields.separator),
    ));
    blocks.push(Block::KeyValues(pairs));
    blocks
}

fn result(view: &View, report: &Report) -> Vec<Block> {
    let t = view.t();
    let sheet = &report.sheet;
    let mut rows = vec![
        (t.score.total.to_owned(), brief(sheet.total)),
        (t.score.base.to_owned(), brief(sheet.base)),
        (t.score.bonus.to_owned(), brief(Some(sheet.bonus))),
        (t.score.grade.to_owned(), grades(view, report)),
    ];
    let dimensions = sheet.dimensions.iter().filter(|dimension| !dimension.bonus);
    rows.extend(dimensions.map(|dimension| {
        let title = subject_title(view, report, &Subject::Dimension(dimension.no.clone()));
        (title, brief(dimension.score))
    }));
    let table = Table {
        caption: (t.score.scheme)(&report.scheme),
        columns: vec![
            Column::words(t.workshop().number, 650),
            Column::numbers(t.county.score_now, 350),
        ],
        rows: rows.into_iter().map(|(title, number)| Row::entry([title, number])).collect(),
    };
    vec![
        Block::section(t.steps.result),
        Block::Note(t.workshop().note_result.to_owned()),
        Block::Table(table),
    ]
}
