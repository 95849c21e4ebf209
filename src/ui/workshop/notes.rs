//! The trainer's notes: agenda, what to say at each slide, and the answers. They are on
//! paper only; the room never sees them.
//!
//! Must not know: how a paper is printed, or how a score arises.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::workshop::Session;
use crate::app::workshop::scenario::Source;
use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::{Footer, PLAIN, Paper, watermark};
use crate::domain::assessment::Purpose;
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::terms::{interval, interval_or_nothing};
use crate::ui::county::score_panel::grades;
use crate::ui::derivation::step::subject_title;
use crate::ui::paper::PaperView;
use crate::ui::view::store::View;
use crate::ui::workshop::scenarios::scenario_title;
use crate::ui::workshop::store::WorkshopView;

/// The properties of [`Notes`].
#[derive(Clone, PartialEq, Properties)]
pub struct NotesProps {
    /// The workshop.
    pub workshop: WorkshopView,
}

/// The notes of the scenario before the room, for print alone.
#[component]
pub fn Notes(props: &NotesProps) -> Html {
    let workshop = &props.workshop;
    let (Some(session), Some(view)) = (workshop.workshop.session(), workshop.view.as_ref()) else {
        return Html::default();
    };
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let document = Rc::new(notes(view, session, report));
    html! { <div class="cx-print-only"><PaperView {document} language={view.language} /></div> }
}

fn notes(view: &View, session: &Session, report: &Report) -> Paper {
    let (t, labelled) = (view.t().workshop(), view.t().fields.labelled);
    let scenario = scenario_title(view.t(), &session.scenario);
    let mut blocks = vec![
        Block::Title(vec![t.notes_title.to_owned()]),
        Block::Subtitle(scenario.clone()),
        Block::Note(t.notes_lead.to_owned()),
        Block::chapter(t.agenda),
        Block::List(t.agenda_steps.iter().map(|(step, what)| (labelled)(step, what)).collect()),
        Block::chapter(t.notes_by_slide),
    ];
    if let Source::BuiltIn(which) = session.scenario.source {
        blocks.push(Block::section(&scenario));
        blocks.push(Block::Note((t.scenario_note)(which).to_owned()));
    }
    blocks.extend(eligibility(view, report));
    for place in report.edition().framework.places() {
        blocks.extend(indicator(view, report, place.no()));
    }
    blocks.extend(result(view, report));
    blocks.push(Block::section(t.comparison));
    blocks.push(Block::Note(t.note_comparison.to_owned()));
    let footer = Footer { note: t.notes_footer, ..PLAIN };
    Paper { title: t.notes_title.to_owned(), watermark: watermark(Purpose::Demo), footer, blocks }
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
            let got = item
                .got
                .map(|got| (t.indicator.points_of)(&interval(got), Some(&item.points.to_string())));
            (title, got.unwrap_or_else(|| t.indicator.item_dropped.to_owned()))
        })
        .collect();
    let state = (t.county.indicator_state)(score.state);
    pairs.push((
        t.indicator.score.to_owned(),
        format!("{} ({state})", interval_or_nothing(score.score)),
    ));
    blocks.push(Block::KeyValues(pairs));
    blocks
}

fn result(view: &View, report: &Report) -> Vec<Block> {
    let t = view.t();
    let sheet = &report.sheet;
    let mut rows = vec![
        (t.score.total.to_owned(), interval_or_nothing(sheet.total)),
        (t.score.base.to_owned(), interval_or_nothing(sheet.base)),
        (t.score.bonus.to_owned(), interval(sheet.bonus)),
        (t.score.grade.to_owned(), grades(view, report)),
    ];
    let dimensions = sheet.dimensions.iter().filter(|dimension| !dimension.bonus);
    rows.extend(dimensions.map(|dimension| {
        let title = subject_title(view, report, &Subject::Dimension(dimension.no.clone()));
        (title, interval_or_nothing(dimension.score))
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
