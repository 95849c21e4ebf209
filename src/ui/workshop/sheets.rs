//! What a trainer prints: the notes, and the sheets for the room, which hold no answer: one to
//! write guesses on, the exercises, the card of rules.
//!
//! Must not know: how a paper is printed, or how a score arises.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::workshop::exercise::{About, Exercise};
use crate::app::workshop::sheet::Sheet;
use crate::app::workshop::slide::Part;
use crate::app::workshop::{Session, Workshop};
use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::{Footer, PLAIN, Paper};
use crate::domain::answer::{Answer, Inputs};
use crate::domain::framework::Place;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Item;
use crate::domain::scheme::rule::Questions;
use crate::scoring::trace::Subject;
use crate::ui::derivation::input_words::{input_title, input_value};
use crate::ui::derivation::step::subject_title;
use crate::ui::paper::PaperView;
use crate::ui::view::store::View;
use crate::ui::workshop::checks::stated;
use crate::ui::workshop::facts::{in_short, value};
use crate::ui::workshop::notes::notes;
use crate::ui::workshop::store::{WorkshopView, report};

/// The properties of [`Sheets`].
#[derive(Clone, PartialEq, Properties)]
pub struct SheetsProps {
    /// The workshop.
    pub workshop: WorkshopView,
    /// What is printed.
    pub sheet: Sheet,
}

/// What is printed, on paper alone: the room never sees it.
#[component]
pub fn Sheets(props: &SheetsProps) -> Html {
    let WorkshopView { workshop, view, .. } = &props.workshop;
    let language = view.as_ref().map(|view| view.language);
    // Made anew for what stands in it, and not for every step of the show.
    let held: Vec<_> = match props.sheet {
        Sheet::Notes => workshop.session().into_iter().collect(),
        Sheet::AllNotes | Sheet::Guesses | Sheet::Exercises | Sheet::Rules => {
            workshop.sessions.values().collect()
        }
    };
    let held: Vec<Session> = held.into_iter().cloned().collect();
    let document = use_memo((held, props.sheet, language), |(held, sheet, _)| {
        let view = view.as_ref()?;
        Some(Rc::new(paper(*sheet, view, workshop, &held.iter().collect::<Vec<_>>())))
    });
    match (document.as_ref(), language) {
        (Some(document), Some(language)) => html! {
            <div class="cx-print-only"><PaperView document={Rc::clone(document)} {language} /></div>
        },
        _ => Html::default(),
    }
}

/// What is printed of these counties.
#[must_use]
pub fn paper(sheet: Sheet, view: &View, workshop: &Workshop, sessions: &[&Session]) -> Paper {
    let t = view.t().workshop();
    let blocks = match sheet {
        Sheet::Notes | Sheet::AllNotes => return notes(view, sessions),
        Sheet::Guesses => guesses(view, sessions),
        Sheet::Exercises => exercises(view, workshop),
        Sheet::Rules => rules(view),
    };
    let title = (t.sheet)(sheet).to_owned();
    let footer = Footer { note: t.notes_footer, ..PLAIN };
    let blocks = [vec![Block::Title(vec![title.clone()])], blocks].concat();
    Paper { title, watermark: Some(view.front().frame.watermark), footer, blocks }
}

/// The most counties of one table.
const MOST_COUNTIES: usize = 6;

/// A row for each number and a column for each county, to be filled in by hand.
fn guesses(view: &View, sessions: &[&Session]) -> Vec<Block> {
    let t = view.t();
    let mut blocks = vec![Block::Note(t.workshop().guesses_lead.to_owned())];
    for counties in sessions.chunks(MOST_COUNTIES) {
        let Some(first) = counties.first() else { continue };
        let first = report(&first.record);
        let places = first.edition().framework.places();
        let numbers = places.iter().filter(|place| matches!(place, Place::Printed(..)));
        let mut titles: Vec<String> = numbers
            .map(|place| subject_title(view, &first, &Subject::Indicator(place.no())))
            .collect();
        titles.push(t.score.total.to_owned());
        let width = (630 / counties.len().max(1)).min(160);
        let rest = 1000 - width * counties.len();
        let per_mille = |width: usize| u16::try_from(width).unwrap_or(u16::MAX);
        let county = |session: &&Session| {
            Column::marks(session.record.assessment.applicant.name.as_str(), per_mille(width))
        };
        let columns = [Column::words(t.county.indicator, per_mille(rest))];
        let columns = columns.into_iter().chain(counties.iter().map(county)).collect();
        let row = |title: String| {
            let blanks = counties.iter().map(|_| "／".to_owned());
            let cells = std::iter::once(title).chain(blanks).map(Cell::from);
            Row { role: Role::Entry, cells: cells.collect() }
        };
        blocks.push(Block::Table(Table {
            caption: String::new(),
            columns,
            rows: titles.into_iter().map(row).collect(),
        }));
    }
    blocks
}

/// Each exercise with what is given, what is asked, and a place for the answer.
fn exercises(view: &View, workshop: &Workshop) -> Vec<Block> {
    let (t, labelled) = (view.t().exercise(), view.t().fields.labelled);
    let mut blocks = vec![Block::Note(view.t().workshop().exercises_lead.to_owned())];
    for (exercise, session) in Exercise::ALL.iter().zip(&workshop.exercises) {
        let words = (t.words)(exercise.no);
        let named = (t.named)(exercise.no, Part::Question);
        blocks.push(Block::section(&labelled(&named, words.title)));
        blocks.extend(given(view, workshop, session, exercise.about));
        blocks.push(Block::paragraph(words.question));
        let mut rows: Vec<_> =
            words.discuss.iter().map(|it| ((*it).to_owned(), String::new())).collect();
        rows.push(((t.named)(exercise.no, Part::Answer), String::new()));
        blocks.push(Block::KeyValues(rows));
    }
    blocks
}

/// What a county states for an exercise, as it began.
fn given(view: &View, workshop: &Workshop, session: &Session, about: About) -> Vec<Block> {
    let (record, name) = (&session.began, &session.began.assessment.applicant.name);
    let labelled = view.t().fields.labelled;
    match about {
        About::Indicators(numbers) => {
            let numbers = numbers.iter().filter_map(|no| IndicatorNo::new(*no));
            let of = |no| facts(view, session, no).into_iter();
            vec![
                Block::Note(labelled(name.as_str(), "")),
                Block::KeyValues(numbers.flat_map(of).collect()),
            ]
        }
        About::Eligibility => {
            let facts = &record.assessment.eligibility;
            let checks = record.assessment.edition.checks.iter();
            let checks = checks.map(|check| {
                let title = check.title.in_language(view.language).to_owned();
                (title, stated(view, facts, check))
            });
            vec![Block::Note(labelled(name.as_str(), "")), Block::KeyValues(checks.collect())]
        }
        About::Pair => {
            let other = session.built_in().and_then(|it| workshop.id_of(it.pair()));
            let other = other.and_then(|id| workshop.sessions.get(id));
            let of = |session: &Session| {
                let record = &session.began;
                let items = record
                    .scheme
                    .indicators
                    .iter()
                    .flat_map(|(no, judged)| judged.items.iter().map(move |item| (*no, item)));
                let said = items.map(|(no, item)| {
                    let report = report(record);
                    let title = subject_title(view, &report, &Subject::Item(no, item.id().clone()));
                    (format!("{no}. {title}"), in_short(view, record, no, item))
                });
                said.collect::<Vec<_>>()
            };
            let Some(other) = other else { return Vec::new() };
            let names = [other, session].map(|it| it.record.assessment.applicant.name.to_string());
            let rows = of(other).into_iter().zip(of(session));
            let differing = rows.filter(|((_, one), (_, other))| one != other);
            let rows = differing.map(|((title, one), (_, other))| Row::entry([title, one, other]));
            let [one, two] = &names;
            vec![Block::Table(Table {
                caption: String::new(),
                columns: vec![
                    Column::words(view.t().county.indicator, 400),
                    Column::words(one, 300),
                    Column::words(two, 300),
                ],
                rows: rows.collect(),
            })]
        }
    }
}

/// What a county states for an indicator, a line each.
fn facts(view: &View, session: &Session, no: IndicatorNo) -> Vec<(String, String)> {
    let record = &session.began;
    let Some(judged) = record.scheme.indicators.get(&no) else { return Vec::new() };
    let nothing = Inputs::new();
    let answer = record.assessment.answers.get(&no);
    let inputs = answer.and_then(Answer::inputs).unwrap_or(&nothing);
    let of = |item: &Item| -> Vec<(String, String)> {
        let title = item.title().in_language(view.language);
        match item.rule().questions() {
            Questions::Options(choices) => {
                let chosen = choices.iter().filter(|it| inputs.flag(&it.id) == Some(true));
                let chosen: Vec<_> = chosen.map(|it| it.title.in_language(view.language)).collect();
                let stated = choices.iter().any(|it| inputs.flag(&it.id).is_some());
                let said = match (stated, chosen.is_empty()) {
                    (false, _) => view.t().fields.not_stated.to_owned(),
                    (true, true) => view.t().lists.there_was_none.to_owned(),
                    (true, false) => chosen.join(view.t().fields.separator),
                };
                vec![(title.to_owned(), said)]
            }
            Questions::Level(..) => vec![(title.to_owned(), in_short(view, record, no, item))],
            Questions::Figures => item
                .rule()
                .inputs()
                .map(|(id, _)| {
                    let said = input_value(view, judged, item.rule(), id, value(record, no, id));
                    (input_title(view, judged, item, id), said)
                })
                .collect(),
        }
    };
    judged.items.iter().flat_map(of).collect()
}

/// How scores arise and who is barred, on one page.
fn rules(view: &View) -> Vec<Block> {
    let t = view.t().workshop();
    let mut blocks = Vec::new();
    for (title, rows) in t.rules {
        blocks.push(Block::section(title));
        let rows = rows.iter().map(|(what, how)| ((*what).to_owned(), (*how).to_owned()));
        blocks.push(Block::KeyValues(rows.collect()));
    }
    blocks.push(Block::section(t.rules_barred));
    let checks = view.edition().checks.iter();
    let checks = checks.map(|check| check.title.in_language(view.language).to_owned());
    let checks: Vec<String> = checks.collect();
    blocks.push(Block::Note(checks.join(view.t().fields.separator)));
    blocks.push(Block::Note(t.rules_foot.to_owned()));
    blocks
}
