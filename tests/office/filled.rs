//! What spreadsheet programs and people do to a form: what can be understood is read as the
//! program shows it, and what cannot is named by its place, once, with the true reason.

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::id::IndicatorNo;
use chengxin::domain::language::Language;
use chengxin::office::form::value::Value;
use chengxin::office::words;
use chengxin::office::workbook::problem::{CellProblemKind, WorkbookProblem};
use chengxin::office::workbook::{open, report};
use chengxin::office::xlsx::xlsx;
use chengxin::text::texts;
use chengxin::wire::problem::ProblemKind;

use crate::edit::{moved, part, rewritten, typed};
use crate::sample::{address, blank};

const FORM: &str = "xl/worksheets/sheet1.xml";

fn form() -> Vec<u8> {
    xlsx(&blank()).unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The form with the cell of a row as the XML of what stands in it.
fn with_cell(key: &str, attributes: &str, content: &str) -> Vec<u8> {
    let at = address(key);
    let file = typed(&form(), &[(at.clone(), Value::Number(0.5))]);
    rewritten(&file, FORM, |xml| {
        let begin = xml.find(&format!("<c r=\"{at}\"")).unwrap();
        let end = begin + xml[begin..].find("</c>").unwrap() + 4;
        format!("{}<c r=\"{at}\"{attributes}>{content}</c>{}", &xml[..begin], &xml[end..])
    })
}

fn figure(read: &Assessment, no: u8, id: &str) -> Option<String> {
    let answer = &read.answers[&IndicatorNo::new(no).unwrap()];
    let AnswerState::Answered(inputs) = &answer.state else { panic!("{answer:?}") };
    inputs.iter().find(|(known, _)| known.as_str() == id).and_then(|(_, input)| match input {
        Some(Input::Quantity(figure)) => Some(figure.to_string()),
        _ => None,
    })
}

fn told(file: &[u8]) -> Vec<(String, CellProblemKind)> {
    match open(file, None) {
        Err(WorkbookProblem::Cells(cells)) => {
            cells.into_iter().map(|cell| (cell.address, cell.kind)).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// The lines that a user reads.
fn lines(file: &[u8]) -> Vec<String> {
    let problem = open(file, None).unwrap_err();
    words::lines(Language::Zh, &problem, texts(Language::Zh).refused.problem_at)
}

#[test]
fn a_formula_without_a_result_is_named_by_its_cell_and_never_read_as_empty() {
    for key in ["4/state", "4/reason", "4/inputs/permits_reported", "1/inputs/platform_connected"] {
        let file = typed(&form(), &[(address(key), Value::NotCalculated)]);
        let cell = format!("自评表!{}", address(key));
        assert_eq!(told(&file), [(cell.clone(), CellProblemKind::NotCalculated)], "{key}");
        let line = &lines(&file)[0];
        assert!(line.starts_with(&cell), "{line}");
        assert!(line.ends_with("公式没有计算结果，请用 Excel 或 WPS 打开并保存后再导入"), "{line}");
    }
    let (reported, of) = ("4/inputs/permits_reported", "permits_reported");
    let without = ["<f>1200-50</f><v/>", "<f>1200-50</f><v></v>", "<f t=\"shared\" si=\"0\"/>"];
    for content in without {
        let file = with_cell(reported, "", content);
        assert_eq!(told(&file)[0].1, CellProblemKind::NotCalculated, "{content}");
    }
    // With its result it is a figure, and the result of some formulas is nothing.
    let read = open(&with_cell(reported, "", "<f>1200-50</f><v>1150</v>"), None).unwrap();
    assert_eq!(figure(&read, 4, of).as_deref(), Some("1150"));
    let empty = with_cell(reported, " t=\"str\"", "<f>IF(1,\"\",0)</f><v></v>");
    assert_eq!(open(&empty, None), Ok(blank().assessment));
}

#[test]
fn numbers_are_read_as_the_program_shows_them_and_then_obey_the_field() {
    let (reported, of) = ("4/inputs/permits_reported", "permits_reported");
    for (stored, shown) in [
        ("409.99999999999994", "410"),
        ("1150.0000000000002", "1150"),
        ("1.15E3", "1150"),
        ("0", "0"),
    ] {
        let read = open(&with_cell(reported, "", &format!("<v>{stored}</v>")), None).unwrap();
        assert_eq!(figure(&read, 4, of).as_deref(), Some(shown), "{stored}");
    }
    // What the program shows with a fraction has one.
    let file = with_cell(reported, "", "<v>409.9999</v>");
    let whole = CellProblemKind::Fact(ProblemKind::TooManyPlaces { most: 0 });
    assert_eq!(told(&file), [(format!("自评表!{}", address(reported)), whole)]);
}

#[test]
fn a_reason_is_a_text_and_a_number_is_one() {
    let cells =
        |reason: Value| vec![(address("8/state"), text("不适用")), (address("8/reason"), reason)];
    let reason = |file: &[u8]| {
        let read = open(file, None).unwrap();
        let state = read.answers[&IndicatorNo::new(8).unwrap()].state.clone();
        let AnswerState::NotApplicable(reason) = state else { panic!("{state:?}") };
        reason
    };
    let given = |value| reason(&typed(&form(), &cells(value)));
    assert_eq!(given(Value::Number(2021.0)), "2021");
    assert_eq!(given(Value::Number(0.5)), "0.5");
    // Programs write a line break as they like; none is lost, and none is a riddle.
    assert_eq!(given(text("第一行_x000D_第二行")), "第一行\n第二行");
    assert_eq!(given(text("第一行_x000D_\n第二行_x000D_")), "第一行\n第二行");
    // Of what looks like an escape, the first sign is written as one, and read once.
    for (stored, shown) in [
        ("_x005F_x0041_", "_x0041_"),
        ("_x005F_x005F_", "_x005F_"),
        ("_x005F_x005F_x005F_x0041_", "_x005F_x0041_"),
        ("_x005F_x0041_x005F_x005F_", "_x0041_x005F_"),
    ] {
        assert_eq!(given(text(stored)), shown, "{stored}");
    }
    let at = format!("自评表!{}", address("8/reason"));
    for (value, character) in [("双公示信_x000B_息", '\u{B}'), ("双公示信\u{202D}息", '\u{202D}')]
    {
        let file = typed(&form(), &cells(text(value)));
        let kind = ProblemKind::ForbiddenCharacter { character, after: "双公示信".to_owned() };
        assert_eq!(told(&file), [(at.clone(), CellProblemKind::Fact(kind))]);
        let line = &lines(&file)[0];
        let number = format!("“双公示信”之后有看不见的字符（U+{:04X}）", u32::from(character));
        assert!(line.contains(&number), "{line}");
    }
    // A day is no text: the program shows it, but stores a number of days.
    let file =
        typed(&with_cell("8/reason", " t=\"d\"", "<v>2021-04-02</v>"), &cells(text("x"))[..1]);
    assert_eq!(told(&file), [(at, CellProblemKind::NotAText)]);
}

#[test]
fn formats_without_content_are_no_content() {
    let rows = |of: fn(u32) -> String, n: u32| {
        rewritten(&form(), FORM, |xml| {
            let cells: String = (1_000..1_000 + n).map(of).collect();
            xml.replace("</sheetData>", &format!("{cells}</sheetData>"))
        })
    };
    let empty = rows(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>"), 260_000);
    assert_eq!(open(&empty, None), Ok(blank().assessment));
    let filled =
        rows(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>"), 200_000);
    assert_eq!(open(&filled, None), Err(WorkbookProblem::TooManyCells { most: 200_000 }));
}

#[test]
fn a_column_more_or_less_is_told_once() {
    let next = |column: char, by: u8| Some((column as u8 + by) as char);
    let from = |first: char, by: u8| {
        rewritten(&form(), FORM, |xml| {
            moved(xml, |column| if column >= first { next(column, by) } else { Some(column) })
        })
    };
    let without = |gone: char| {
        rewritten(&form(), FORM, |xml| {
            moved(xml, |column| match column.cmp(&gone) {
                std::cmp::Ordering::Less => Some(column),
                std::cmp::Ordering::Equal => None,
                std::cmp::Ordering::Greater => Some((column as u8 - 1) as char),
            })
        })
    };
    let sheet = || "自评表".to_owned();
    let added = |before, columns| WorkbookProblem::ColumnsAdded { sheet: sheet(), before, columns };
    let gone = |title| WorkbookProblem::ColumnGone { sheet: sheet(), title };
    let cases = [
        (from('A', 2), added('A', 2)),
        (from('C', 1), added('C', 1)),
        (from('G', 1), added('G', 1)),
        (without('C'), gone("填报内容")),
        (without('D'), gone("填写")),
        (without('F'), gone("填写要求")),
        (without('G'), gone("口径、时段和来源")),
        (without('H'), WorkbookProblem::FormGone),
    ];
    for (file, expected) in cases {
        assert_eq!(open(&file, None), Err(expected));
        assert_eq!(lines(&file).len(), 1);
    }
    assert_eq!(
        lines(&from('C', 1)),
        ["工作表“自评表”的第C列前多了1列，各列已错位。请删去多出的列，保存后再导入。"]
    );
}

#[test]
fn the_form_is_found_under_another_name_of_its_tab() {
    let rename = |file: &[u8]| {
        rewritten(file, "xl/workbook.xml", |xml| {
            xml.replacen("name=\"自评表\"", "name=\"兰考县自评表\"", 1)
        })
    };
    let reported = address("4/inputs/permits_reported");
    let renamed = rename(&typed(&form(), &[(reported.clone(), Value::Number(410.0))]));
    assert_eq!(
        figure(&open(&renamed, None).unwrap(), 4, "permits_reported").as_deref(),
        Some("410")
    );
    let wrong = rename(&typed(&form(), &[(reported.clone(), text("四百"))]));
    assert_eq!(
        told(&wrong),
        [(format!("兰考县自评表!{reported}"), CellProblemKind::TextForNumber)]
    );
    // A second copy of it: nobody can say which is meant, unless one has the name.
    let form = form();
    let copied = |file: &[u8]| {
        let sheet = part(&form, FORM);
        rewritten(file, "xl/worksheets/sheet3.xml", |_| sheet.clone())
    };
    let both = vec!["兰考县自评表".to_owned(), "佐证材料".to_owned()];
    assert_eq!(open(&copied(&renamed), None), Err(WorkbookProblem::SeveralForms(both)));
    assert_eq!(open(&copied(&form), None), Ok(blank().assessment));
}

/// An answer that was taken away leaves what stands beside it, and only that.
#[test]
fn a_note_outlives_the_answer_beside_it() {
    let no = IndicatorNo::new(8).unwrap();
    for (note, kept) in [("口径与通报一致", true), ("", false)] {
        let mut report = blank();
        let answer = Answer { note: note.to_owned(), ..Answer::new(AnswerState::Unknown) };
        report.assessment.answers.insert(no, answer.clone());
        let file = typed(&xlsx(&report).unwrap(), &[(address("8/state"), Value::Blank)]);
        let read = open(&file, None).unwrap();
        assert_eq!(read.answers.get(&no), Some(&answer).filter(|_| kept));
    }
}

#[test]
fn a_shared_figure_is_taken_from_one_cell_and_two_must_agree() {
    let (seven, ten) = (address("7/inputs/entities_total"), address("10/inputs/entities_total"));
    let graded = (address("10/inputs/entities_graded"), Value::Number(52_000.0));
    let with = |cells: &[(&String, &Value)]| {
        let cells = cells.iter().map(|(at, figure)| ((*at).clone(), (*figure).clone()));
        typed(&form(), &cells.chain([graded.clone()]).collect::<Vec<_>>())
    };
    let (total, other) = (&Value::Number(80_000.0), &Value::Number(80_001.0));
    for cells in [vec![(&seven, total)], vec![(&ten, total)], vec![(&seven, total), (&ten, total)]]
    {
        let read = open(&with(&cells), None).unwrap();
        assert_eq!(figure(&read, 10, "entities_total").as_deref(), Some("80000"), "{cells:?}");
        assert_eq!(read.facts.len(), 1, "{cells:?}");
    }
    let file = with(&[(&seven, total), (&ten, other)]);
    let no = IndicatorNo::new(7).unwrap();
    let differs = CellProblemKind::OtherThanShared { no };
    assert_eq!(told(&file), [(format!("自评表!{ten}"), differs)]);
    assert!(lines(&file)[0].contains("与第7项填写的数不同"), "{:?}", lines(&file));
}

/// A tick box is an answer where yes or no is asked for, and nowhere else.
#[test]
fn a_tick_box_is_yes_or_no() {
    let no = IndicatorNo::new(1).unwrap();
    let asked = "1/inputs/platform_connected";
    for ticked in [true, false] {
        let read = open(&typed(&form(), &[(address(asked), Value::Flag(ticked))]), None).unwrap();
        let state = &read.answers[&no].state;
        let AnswerState::Answered(inputs) = state else { panic!("{state:?}") };
        let stated: Vec<_> = inputs.iter().map(|(id, input)| (id.as_str(), *input)).collect();
        assert_eq!(stated, [("platform_connected", Some(Input::Flag(ticked)))]);
    }
    let states = ["已填报", "待核实", "不适用"].map(str::to_owned).to_vec();
    let elsewhere = [
        ("4/state", CellProblemKind::NotAChoice(states)),
        ("4/reason", CellProblemKind::NotAText),
        ("4/inputs/permits_reported", CellProblemKind::NotANumber),
    ];
    for (key, kind) in elsewhere {
        let file = typed(&form(), &[(address(key), Value::Flag(true))]);
        assert_eq!(told(&file), [(format!("自评表!{}", address(key)), kind)], "{key}");
    }
}

#[test]
fn a_shared_figure_that_is_cleared_is_gone_and_one_that_cannot_be_is_named_by_its_cell() {
    let (seven, ten) = (address("7/inputs/entities_total"), address("10/inputs/entities_total"));
    let pledged = (address("7/inputs/entities_pledged"), Value::Number(60_000.0));
    let filled = typed(&form(), &[(seven.clone(), Value::Number(80_000.0)), pledged]);
    let report = report(&filled, None).unwrap();
    assert_eq!(report.assessment.facts.len(), 1);
    let again = xlsx(&report).unwrap();
    assert_eq!(open(&again, None).unwrap(), report.assessment);
    let cleared = open(&typed(&again, &[(seven.clone(), Value::Blank)]), None).unwrap();
    assert_eq!(cleared.facts.len(), 0);
    assert_eq!(figure(&cleared, 7, "entities_total"), None);
    assert_eq!(figure(&cleared, 7, "entities_pledged").as_deref(), Some("60000"));
    for cell in [&seven, &ten] {
        let file = typed(&form(), &[(cell.clone(), Value::Number(0.0))]);
        let zero = CellProblemKind::Fact(ProblemKind::ZeroWhole);
        assert_eq!(told(&file), [(format!("自评表!{seven}"), zero)], "{cell}");
    }
}
