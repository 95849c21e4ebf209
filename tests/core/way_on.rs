//! The way on through the indicators: what is open next, how many stand how, and what a county
//! states instead of filling in.

use chengxin::app::action::{Action, AnswerAction, HeadAction, RecordAction, StateChoice};
use chengxin::app::draft;
use chengxin::app::progress::{Counts, Tally, counts, next_open};
use chengxin::app::state::FieldKey;
use chengxin::domain::id::InputId;
use chengxin::wire;

use crate::trace::by_hand::case;
use crate::update::{after, no, report};

fn typed(text: &str) -> Action {
    let scenes = InputId::new("scenes_in_operation").unwrap();
    Action::typed(FieldKey::Input(no(15), scenes), None, text.to_owned())
}

fn chose(number: u8, choice: StateChoice) -> Action {
    Action::answer(no(number), AnswerAction::ChoseState(choice))
}

/// The example of docs/en/scoring.md: 7, 15 and 20 are not begun; 6 and 14 are to be verified;
/// 12 does not apply; 4, 9, 10, 11, 16 and 19 are filled in, and the other eight in part.
#[test]
fn the_worked_example_is_counted_and_goes_on_with_what_is_open() {
    let (half, _) = case("worked-half-filled");
    assert_eq!(
        counts(&half),
        Counts {
            filled_in: Tally { n_done: 6, n_all: 19 },
            n_partial: 8,
            n_unknown: 2,
            n_not_applicable: 1,
        }
    );
    let next = |after: Option<u8>| next_open(&half, after.map(no)).map(|no| no.get());
    assert_eq!(next(None), Some(1));
    // 4 is done; 6 waits for others.
    assert_eq!(next(Some(3)), Some(5));
    assert_eq!(next(Some(5)), Some(7));
    // 12 does not apply, 13 is none, 14 waits.
    assert_eq!(next(Some(8)), Some(15));
    // Behind the last it begins again.
    assert_eq!(next(Some(21)), Some(1));
}

#[test]
fn once_all_is_filled_in_nothing_is_open() {
    let (full, _) = case("full-marks-equal");
    assert_eq!(next_open(&full, None), None);
    assert_eq!(next_open(&full, Some(no(4))), None);
}

#[test]
fn the_only_open_one_is_no_way_on_from_itself() {
    let (full, _) = case("full-marks-equal");
    let mut assessment = full.assessment.clone();
    assessment.answers.remove(&no(4));
    let open = chengxin::report::Report::new(full.scheme.clone(), assessment);
    assert_eq!(next_open(&open, Some(no(3))), Some(no(4)));
    assert_eq!(next_open(&open, Some(no(4))), None);
}

#[test]
fn back_from_another_case_an_indicator_is_what_was_filled_in() {
    let unknown = chose(15, StateChoice::Unknown);
    let empty = after([unknown.clone()]);
    assert_eq!(empty.filled_in(no(15)), StateChoice::Unanswered);
    let filled = after([typed("3"), unknown.clone()]);
    assert_eq!(filled.filled_in(no(15)), StateChoice::Answered);
    let back = after([typed("3"), unknown, chose(15, filled.filled_in(no(15)))]);
    assert_eq!(
        report(&back).sheet.indicator(no(15)),
        report(&after([typed("3")])).sheet.indicator(no(15))
    );
    // A remark alone begins an answer, too.
    let noted = after([Action::Record(RecordAction::Noted(no(15), "说明".to_owned()))]);
    assert_eq!(noted.filled_in(no(15)), StateChoice::Answered);
}

#[test]
fn the_year_of_another_round_outlives_a_reload() {
    let year = |year| Action::head(HeadAction::ChoseDataYear(year));
    let round = |year| Action::head(HeadAction::ChoseRound(year));
    let record = after([year(2019), round(2022)]);
    let text = wire::export_draft(&draft::write(&record, "2021-04-10 08:30".to_owned()));
    let Ok(wire::Opened::Draft(kept)) = wire::open(text.as_bytes(), None) else { panic!() };
    assert_eq!(draft::read(*kept, 1).aside.data_years, record.aside.data_years);
    assert_eq!(record.aside.data_years.get(&2021), Some(&2019));
}
