//! Slips that stand beside something whole: a member given twice with others in between, text
//! behind a whole file, entries of a stored result that there are none of.

use chengxin::wire::evaluate;
use chengxin::wire::json::{parse, problems};
use chengxin::wire::{Opened, open};

const ASSESSMENT: &str = include_str!("../golden/assessment-v1.json");
const REPORT: &str = include_str!("../golden/report-v1.json");
const SCHEME: &str = include_str!("../golden/scheme-v1.json");

fn lines(text: &str) -> Vec<String> {
    let node = parse(text.as_bytes()).unwrap();
    problems(&node).iter().map(ToString::to_string).collect()
}

#[test]
fn a_member_given_twice_is_found_wherever_its_twin_stands() {
    let twice = "$.a: this member is given twice";
    for text in [r#"{"a":1,"a":3}"#, r#"{"a":1,"b":2,"a":3}"#, r#"{"b":2,"a":1,"c":{"a":1},"a":3}"#]
    {
        assert_eq!(lines(text), [twice], "{text}");
    }
    assert_eq!(lines(r#"{"a":1,"b":{"a":1},"c":[{"a":2}]}"#), [""; 0]);
    // More members than are looked through one by one.
    let many: Vec<_> = (0..40).map(|at| format!("\"m{at}\":{at}")).collect();
    let many = many.join(",");
    assert_eq!(lines(&format!("{{\"a\":1,{many},\"a\":3}}")), [twice]);
    assert_eq!(lines(&format!("{{\"a\":1,{many}}}")), [""; 0]);
}

#[test]
fn text_behind_a_whole_file_is_refused() {
    let scheme = chengxin::wire::open_scheme(SCHEME.as_bytes()).unwrap();
    assert!(open(ASSESSMENT.as_bytes(), Some(&scheme)).is_ok());
    for behind in [" {}", "x", "\n{\"kind\":\"chengxin-assessment\"}", " ]"] {
        let text = format!("{}{behind}", ASSESSMENT.trim_end());
        let problems = open(text.as_bytes(), Some(&scheme)).expect_err(behind);
        let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("$: not JSON at line "), "{told:?}");
        assert!(evaluate(text.as_bytes(), Some(&scheme)).is_err());
    }
    // Blanks and line breaks are no text.
    let text = format!("{} \r\n\t", ASSESSMENT.trim_end());
    assert!(open(text.as_bytes(), Some(&scheme)).is_ok());
}

/// A stored list that is longer than the recomputed one differs where it goes on.
#[test]
fn entries_beyond_those_of_the_result_are_differences() {
    for list in ["indicators", "dimensions"] {
        let mut report: serde_json::Value = serde_json::from_str(REPORT).unwrap();
        let entries = report["result"][list].as_array_mut().unwrap();
        let (n, last) = (entries.len(), entries.last().unwrap().clone());
        entries.push(last);
        let Opened::Report(opened) = open(report.to_string().as_bytes(), None).unwrap() else {
            panic!("a report")
        };
        let paths: Vec<_> =
            opened.differences.iter().map(|difference| difference.path.to_string()).collect();
        assert_eq!(paths, [format!("$.result.{list}[{n}]")]);
    }
}
