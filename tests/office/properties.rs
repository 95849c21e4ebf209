//! The day in the properties of a file: that of its content, never today, so that two exports
//! are the same bytes; and none that the format does not know.

use std::slice;

use chengxin::documents::commitment_letter::commitment_letter;
use chengxin::domain::date::Date;
use chengxin::office::docx::docx;
use chengxin::office::package::part_text;
use chengxin::office::xlsx::tables::{Sheet, tables};
use chengxin::office::xlsx::xlsx;
use chengxin::wire::csv::Field;

use crate::sample;

fn day(day: &str) -> Date {
    Date::parse(day).unwrap()
}

/// The days on which a file says that it was created and changed.
fn days(file: &[u8]) -> Vec<String> {
    let xml = part_text(file, "docProps/core.xml").unwrap();
    let xml = roxmltree::Document::parse(&xml).unwrap();
    let day = |of: roxmltree::Node<'_, '_>| of.text().unwrap_or_default().to_owned();
    let dated = |name| xml.descendants().filter(move |it| it.tag_name().name() == name).map(day);
    dated("created").chain(dated("modified")).collect()
}

#[test]
fn a_form_bears_the_day_on_which_it_was_filled_in_or_else_the_reference_date() {
    let mut report = sample::golden();
    report.assessment.reference_date = day("2020-12-31");
    for (on, expected) in [
        (Some("2021-04-02"), "2021-04-02"),
        (None, "2020-12-31"),
        (Some("1898-12-31"), "2021-01-01"),
    ] {
        report.assessment.prepared.on = on.map(day);
        let expected = format!("{expected}T00:00:00Z");
        assert_eq!(days(&xlsx(&report).unwrap()), [expected.clone(), expected], "{on:?}");
    }
}

#[test]
fn a_table_and_a_paper_bear_the_day_that_they_are_given() {
    let rows = vec![vec![Field::Text("申报主体".to_owned())]];
    let sheet = Sheet { name: "比较", kept: 1, rows };
    let paper = commitment_letter(&sample::golden());
    for (given, table) in [("2021-04-15", "2021-04-15"), ("1898-12-31", "2021-01-01")] {
        let said = |day: &str| vec![format!("{day}T00:00:00Z"); 2];
        assert_eq!(
            days(&tables("比较", day(given), slice::from_ref(&sheet)).unwrap()),
            said(table)
        );
        assert_eq!(days(&docx(&paper, day(given)).unwrap()), said(given));
    }
}
