//! What a screen reader is given: names that read as sentences, and nothing that only an eye
//! can tell apart. The county is 兰考县 half filled, 34.33–85.14 as worked out by hand.

use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::IndicatorNo;
use chengxin::domain::language::Language;
use chengxin::terms::{grouped, short};
use chengxin::ui::county::indicator::{IndicatorPage, IndicatorPageProps};
use chengxin::ui::county::result::{ResultPage, ResultPageProps};
use chengxin::ui::county::score_panel::{ScorePanel, ScorePanelProps};

use crate::{markup, view};

const CASE: &str = "worked-half-filled";

/// Every name that the markup gives by `aria-label`.
fn names(markup: &str) -> Vec<&str> {
    markup.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_number_is_said_without_zeros_at_its_end() {
    let cases = [
        ("85.0000", "85"),
        ("0.4710", "0.471"),
        ("4.7222", "4.7222"),
        ("0.0000", "0"),
        ("100", "100"),
        ("0", "0"),
        ("10.00", "10"),
    ];
    for (number, said) in cases {
        assert_eq!(short(number), said);
        assert_eq!(short(Quantity::parse(number).unwrap()), said, "as a figure");
    }
}

#[test]
fn a_number_of_five_digits_is_read_by_thousands() {
    let cases = [
        ("0", "0"),
        ("999", "999"),
        ("9999.99", "9999.99"),
        ("10000", "10\u{202f}000"),
        ("24318.25", "24\u{202f}318.25"),
        ("663740", "663\u{202f}740"),
        ("1234567.8901", "1\u{202f}234\u{202f}567.8901"),
    ];
    for (number, shown) in cases {
        assert_eq!(grouped(number), shown);
        assert_eq!(grouped(Quantity::parse(number).unwrap()), shown, "as a figure");
    }
}

#[test]
fn the_numbers_of_the_result_have_names_of_their_own() {
    let zh = markup::<ResultPage>(ResultPageProps { view: view(CASE, Language::Zh) });
    for name in [
        "总分，34.33 至 85.14",
        "第9项得分，35.7143",
        "第2项得分，45 至 85",
        "第2项对总分贡献，2.6471 至 5",
    ] {
        assert!(names(&zh).contains(&name), "{name}: {:?}", names(&zh));
    }
    let en = markup::<ResultPage>(ResultPageProps { view: view(CASE, Language::En) });
    assert!(names(&en).contains(&"Total, 34.33 to 85.14"), "{:?}", names(&en));
    for name in names(&zh).into_iter().chain(names(&en)) {
        assert!(!name.contains('–') && !name.contains(" / "), "signs are passed over: {name}");
        assert!(!name.contains("查看"), "its state says that it opens: {name}");
    }
}

#[test]
fn what_stands_by_itself_is_said_too() {
    let panel = markup::<ScorePanel>(ScorePanelProps { view: view(CASE, Language::Zh) });
    let lines: Vec<_> = panel.lines().collect();
    let said = |shown: &str, said: &str| {
        let at = lines.iter().position(|line| line.contains(&format!(">{shown}<")));
        let at = at.unwrap_or_else(|| panic!("{shown} in {panel}"));
        assert!(lines[at].contains("aria-hidden=\"true\""), "{}", lines[at]);
        assert!(lines[at + 1].contains(&format!("class=\"cx-hidden\">{said}<")), "{panel}");
    };
    said("34.33–85.14", "34.33 至 85.14");
    said("6 / 19", "19 项中已完成 6 项");
    assert!(panel.contains("aria-valuetext=\"19 项中已完成 6 项\""), "{panel}");
    assert!(panel.contains("尚有差距至"), "grades are words: {panel}");
}

#[test]
fn points_are_said_as_a_sentence_and_stand_behind_the_inputs() {
    let no = IndicatorNo::new(9).unwrap();
    let page = markup::<IndicatorPage>(IndicatorPageProps { view: view(CASE, Language::Zh), no });
    assert!(names(&page).contains(&"约35.71%，得 21.4286 分，满分 60 分"), "{:?}", names(&page));
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    let (title, points) = (at("id=\"cx-item-work_areas\""), at("id=\"cx-points-work_areas\""));
    let input = at("id=\"cx-9-administrative_licensing-0\"");
    assert!(title < input && input < points, "Tab goes through the inputs first");
}
