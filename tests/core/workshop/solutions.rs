//! Every solution of docs/en/workshop.md, held against the scoring: the figures stand there
//! worked out by hand, and are read from there, not from here.

use std::collections::BTreeSet;
use std::fmt::Display;

use chengxin::app::action::{Action, AnswerAction, StateChoice};
use chengxin::app::workshop::Workshop;
use chengxin::app::workshop::action::WorkshopAction;
use chengxin::app::workshop::scenario::built_in;
use chengxin::app::workshop::update::update;
use chengxin::domain::decimal::{Interval, Score, Total};
use chengxin::domain::id::IndicatorNo;
use chengxin::eligibility::Verdict;
use chengxin::eligibility::procedure::{ApplicationRoute, Procedure};
use chengxin::planning::marginal::Fraction;
use chengxin::planning::movement::{Ends, Moved, movement};
use chengxin::report::Report;
use chengxin::wire::edition_v1::current;

use crate::workshop::{changed, id, no, report, scenario_at, typed};

const OF_ITSELF: &str = "itself";

/// The tables of the page with that first cell in their head, each row as its cells.
pub(crate) fn tables(first: &str) -> Vec<Vec<Vec<String>>> {
    let path = format!("{}/docs/en/workshop.md", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(path).unwrap();
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        if !line.starts_with('|') {
            inside = false;
        } else if line.starts_with(&format!("| {first} |")) {
            inside = true;
            tables.push(vec![cells(line)]);
        } else if inside && !line.starts_with("|--") {
            tables.last_mut().unwrap().push(cells(line));
        }
    }
    tables
}

/// The workshop with one county before the room.
fn county(name: &str) -> Workshop {
    let named = |at: &usize| built_in()[*at].assessment.applicant.name.as_str() == name;
    let at = (0..built_in().len()).find(named).unwrap_or_else(|| panic!("no county {name}"));
    update(Workshop::new(), WorkshopAction::ChoseScenario(scenario_at(at)))
}

/// What a cell of the column `change` does: `4.permits_compliant = 1176`, `12 = unanswered`.
fn actions(cell: &str) -> Vec<WorkshopAction> {
    let each = |change: &str| {
        let (what, value) = change.split_once(" = ").unwrap();
        let Some((number, input)) = what.split_once('.') else {
            assert_eq!(value, "unanswered");
            let choice = StateChoice::Unanswered;
            return changed(Action::answer(
                no(what.parse().unwrap()),
                AnswerAction::ChoseState(choice),
            ));
        };
        let number = number.parse().unwrap();
        match value {
            "true" => {
                changed(Action::answer(no(number), AnswerAction::Ticked(id(input), Some(true))))
            }
            "false" => {
                changed(Action::answer(no(number), AnswerAction::Ticked(id(input), Some(false))))
            }
            level if input == "degree" => changed(Action::answer(
                no(number),
                AnswerAction::ChoseLevel(id(input), Some(level.parse().unwrap())),
            )),
            figure => typed(number, input, figure),
        }
    };
    if cell == "—" { Vec::new() } else { cell.split("; ").map(each).collect() }
}

/// A number without the zeros at its end, as the page writes it: 60.5000 as 60.5.
fn short(number: &impl Display) -> String {
    let text = number.to_string();
    if !text.contains('.') {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Whether a piece of a cell is a number, with or without a sign.
pub(crate) fn is_number(piece: &str) -> bool {
    let digits = piece.trim_start_matches(['+', '-']);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// A number with two places at most, half up, as a slide shows it: 78.6667 as 78.67.
pub(crate) fn two_places(number: &str) -> String {
    let number = number.trim_start_matches(['+', '-']);
    let (whole, places) = number.split_once('.').unwrap_or((number, ""));
    let places = format!("{places:0<4}");
    let hundredths = (whole.to_owned() + &places[..4]).parse::<u64>().unwrap();
    let hundredths = (hundredths + 50) / 100;
    short(&format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

/// A cell of the page, likewise: it may write 83.00 where a total is meant.
fn shortened(cell: &str) -> String {
    let part = |part: &str| short(&part.to_owned());
    let numbers = |text: &str| text.split('–').map(part).collect::<Vec<_>>().join("–");
    cell.split(" / ").map(numbers).collect::<Vec<_>>().join(" / ")
}

fn interval<T: Copy + PartialEq + Display>(of: Option<Interval<T>>) -> String {
    match of {
        None => "—".to_owned(),
        Some(of) if of.is_settled() => short(&of.low),
        Some(of) => format!("{}–{}", short(&of.low), short(&of.high)),
    }
}

fn ends<T: Copy + PartialEq + Display>(by: Option<Ends<T>>) -> String {
    let sign = |of: T| {
        let text = short(&of);
        if text == "0" || text.starts_with('-') { text } else { format!("+{text}") }
    };
    match by {
        None => "—".to_owned(),
        Some(by) if by.low == by.high => sign(by.low),
        Some(by) => format!("{} / {}", sign(by.low), sign(by.high)),
    }
}

fn moved<T: Copy + PartialEq + Display>(of: &Moved<T>) -> [String; 3] {
    [interval(of.before), interval(of.after), ends(of.by)]
}

fn fraction(of: Fraction) -> String {
    let sign = if of.numerator > 0 { "+" } else { "" };
    match of.denominator {
        1 => format!("{sign}{}", of.numerator),
        below => format!("{sign}{}/{below}", of.numerator),
    }
}

fn words(there: String, here: String) -> [String; 3] {
    [there, here, "—".to_owned()]
}

fn verdict(of: &Report) -> String {
    let word = match of.eligibility.verdict {
        Verdict::Clear => "clear",
        Verdict::Barred => "barred",
        Verdict::Unverified => "unverified",
    };
    word.to_owned()
}

fn route(of: &Report) -> String {
    let direct = of.procedure.contains(&Procedure::Route(ApplicationRoute::Direct));
    if direct { "direct" } else { "by prefecture" }.to_owned()
}

fn grades(of: &Report) -> String {
    of.sheet.grades.iter().map(|grade| grade.as_str()).collect::<Vec<_>>().join(", ")
}

/// There, here and the difference of one number, as the reports have them.
fn told(number: &str, there: &Report, here: &Report) -> [String; 3] {
    let all = movement(&there.sheet, &here.sheet);
    let mut parts = number.split(' ');
    let (kind, which, item) = (parts.next().unwrap(), parts.next(), parts.next());
    let indicator = || IndicatorNo::parse(which.unwrap()).unwrap();
    match kind {
        "item" => {
            let (no, item) = (indicator(), item.unwrap());
            let got = |of: &Report| {
                let items = &of.sheet.indicator(no).unwrap().items;
                items.iter().find(|score| score.id.as_str() == item).unwrap().got
            };
            let found = all.items.iter().find(|(of, id, _)| *of == no && id.as_str() == item);
            match found {
                Some((_, _, of)) => moved(of),
                // An item that gives the same is not among those that moved.
                None => {
                    assert_eq!(got(there), got(here));
                    [interval(got(there)), interval(got(here)), "0".to_owned()]
                }
            }
        }
        "indicator" => moved(&all.indicators.iter().find(|(no, _)| *no == indicator()).unwrap().1),
        "dimension" => {
            moved(&all.dimensions.iter().find(|(no, _)| no == which.unwrap()).unwrap().1)
        }
        "base" => moved(&all.base),
        "bonus" => moved(&all.bonus),
        "total" => moved(&all.total),
        "exact" => {
            let by = all.exact.unwrap();
            let (low, high) = (fraction(by.low), fraction(by.high));
            let by = if low == high { low } else { format!("{low} / {high}") };
            ["—".to_owned(), "—".to_owned(), by]
        }
        "verdict" => words(verdict(there), verdict(here)),
        "route" => words(route(there), route(here)),
        "grade" => words(grades(there), grades(here)),
        other => panic!("no number is called {other}"),
    }
}

#[test]
fn every_solution_is_what_the_scoring_says() {
    let tables = tables("county");
    assert_eq!(tables.len(), 8, "an exercise without its table, or a table unread");
    let mut wrong = Vec::new();
    for row in tables.iter().flat_map(|table| &table[1..]) {
        let [name, change, against, number, there, here, by] = row.as_slice() else {
            panic!("a row of {} cells: {row:?}", row.len())
        };
        let before = county(name);
        let after = actions(change).into_iter().fold(before.clone(), |workshop, action| {
            let then = update(workshop.clone(), action.clone());
            assert_ne!(then, workshop, "{action:?} changes nothing");
            then
        });
        let of = |workshop: &Workshop| report(&workshop.session().unwrap().record);
        let other = if against == OF_ITSELF { of(&before) } else { of(&county(against)) };
        let got = told(number, &other, &of(&after));
        // Fractions hold a slash without blanks, and no zeros at an end that mean nothing.
        let plain = |cell: &String| if cell.contains('.') { shortened(cell) } else { cell.clone() };
        let expected = [there, here, by].map(plain);
        if got != expected {
            wrong.push(format!("{name} {change} {number}: {got:?}, by hand {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
}

#[test]
fn every_score_of_the_counties_is_what_the_page_says() {
    let tables = tables("number");
    let [table] = tables.as_slice() else { panic!("one table of scores") };
    let (head, rows) = table.split_first().unwrap();
    assert_eq!(head.len(), built_in().len() + 1);
    let mut wrong = Vec::new();
    for row in rows {
        for (name, cell) in head.iter().zip(row).skip(1) {
            let report = report(&county(name).session().unwrap().record);
            let [_, got, _] = told(&row[0], &report, &report);
            if got != shortened(cell) {
                wrong.push(format!("{name} {}: {got}, by hand {cell}", row[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
    let told: BTreeSet<_> = rows.iter().map(|row| row[0].clone()).collect();
    let scored = current().framework.places().len() - 1;
    assert_eq!(told.len(), scored + 3, "every number but 13, then base, bonus and total");
}

/// The difference of what is shown is what is shown as the difference, to the last digit.
#[test]
fn differences_are_those_of_the_numbers_beside_them() {
    let reports: Vec<_> = built_in().iter().map(|scenario| report(&scenario.record())).collect();
    let total = |of: Total| of.hundredths();
    let score = |of: Score| of.ten_thousandths();
    for there in &reports {
        for here in &reports {
            let all = movement(&there.sheet, &here.sheet);
            let (before, after) = (there.sheet.total.unwrap(), here.sheet.total.unwrap());
            let by = all.total.by.unwrap();
            assert_eq!(total(before.low) + total(by.low), total(after.low));
            assert_eq!(total(before.high) + total(by.high), total(after.high));
            for (no, of) in &all.indicators {
                assert_eq!(of.before, there.sheet.indicator(*no).unwrap().score);
                assert_eq!(of.after, here.sheet.indicator(*no).unwrap().score);
                if let (Some(before), Some(after), Some(by)) = (of.before, of.after, of.by) {
                    assert_eq!(score(before.low) + score(by.low), score(after.low));
                    assert_eq!(score(before.high) + score(by.high), score(after.high));
                }
            }
            // Who is ahead is decided by the exact fractions, as the ranking decides it.
            let (one, other) = (here.sheet.exact.unwrap(), there.sheet.exact.unwrap());
            let sign = all.exact.unwrap().low.numerator.signum();
            assert_eq!(sign == 1, one.low > other.low);
            assert_eq!(sign == 0, one.low == other.low);
        }
    }
}
