//! The command line of formats.md, section 6: exit status and streams.

use std::io::Write;
use std::process::{Command, Stdio};

const ASSESSMENT: &str = include_str!("../golden/assessment-v1.json");
const REPORT: &str = include_str!("../golden/report-v1.json");
const SCHEME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/scheme-v1.json");
const NATIONAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/domain/scheme/national-2020.json");

/// Exit status, standard output, standard error.
pub(crate) fn run(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_evaluate"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read what it is given.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_report_comes_out() {
    let (status, report, errors) = run(&["--scheme", SCHEME], ASSESSMENT);
    assert_eq!((status, errors.as_str()), (0, ""));
    // A report gives its own assessment and scheme, and comes out as it went in.
    assert_eq!(run(&[], REPORT), (0, report.clone(), String::new()));
    assert_eq!(run(&["--scheme", SCHEME], REPORT), (0, report, String::new()));
}

#[test]
fn a_derivation_comes_out_instead() {
    let (status, derivation, errors) = run(&["--derivation"], REPORT);
    assert_eq!((status, errors.as_str()), (0, ""));
    assert_eq!(derivation, chengxin::wire::derive(REPORT.as_bytes(), None).unwrap());
    let given = run(&["--derivation", "--scheme", SCHEME], ASSESSMENT);
    assert_eq!(given, (0, derivation.clone(), String::new()));
    let (report, derivation): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(REPORT).unwrap(), serde_json::from_str(&derivation).unwrap());
    assert_eq!(derivation["kind"], "chengxin-derivation");
    assert_eq!(derivation["code"], report["digest"]["code"]);
    assert_eq!(derivation["total"]["low"], report["result"]["total"]["low"]);
    // It is written, never read.
    let (status, out, _) = run(&[], &derivation.to_string());
    assert_eq!((status, out.as_str()), (2, ""));
}

#[test]
fn another_scheme_can_be_put_in_its_place() {
    let (status, report, _) = run(&["--scheme", NATIONAL], REPORT);
    assert_eq!(status, 0);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["scheme"]["id"], "national-2020");
    assert_eq!(report["assessment"]["scheme"], "golden-2021");
}

/// As long as standard input may be, and not a byte more is read: a file of four terabytes
/// (which holds nothing but a hole) is refused for its size at once.
#[test]
fn a_scheme_has_the_limit_of_a_file() {
    let path = std::env::temp_dir().join(format!("chengxin-scheme-{}", std::process::id()));
    let name = path.to_str().unwrap().to_owned();
    std::fs::File::create(&path).unwrap().set_len(1 << 42).unwrap();
    let (status, out, errors) = run(&["--scheme", &name], ASSESSMENT);
    std::fs::remove_file(&path).unwrap();
    assert_eq!((status, out.as_str()), (2, ""));
    assert_eq!(errors, format!("{name} $: the file is larger than 1048576 bytes\n"));
}

#[test]
fn every_problem_is_a_line() {
    let broken = ASSESSMENT
        .replace("\"round\": 2021", "\"round\": \"2021\"")
        .replace("\"units_connected\": \"180\"", "\"units_connected\": \"225\"");
    let (status, out, errors) = run(&["--scheme", SCHEME], &broken);
    assert_eq!((status, out.as_str()), (2, ""));
    assert_eq!(
        errors,
        "$.round: expected a plain whole number\n\
         $.answers[\"2\"].inputs.units_connected: larger than its whole `units_due`\n"
    );
    let (status, out, errors) = run(&[], ASSESSMENT);
    assert_eq!((status, out.as_str()), (2, ""));
    assert_eq!(errors, "$.scheme: this scheme is neither shipped nor given\n");
    let (status, out, errors) = run(&[], include_str!("../golden/draft-v1.json"));
    assert_eq!((status, out.as_str()), (2, ""));
    let expected = "$.kind: expected one of `chengxin-assessment`, `chengxin-report`\n";
    assert_eq!(errors, expected);
}

#[test]
fn what_cannot_be_understood_is_said_in_a_sentence() {
    for arguments in [
        vec!["--help"],
        vec!["--scheme"],
        vec!["x", SCHEME],
        vec!["--scheme", SCHEME, "more"],
        vec!["--derivation", "--derivation"],
        vec!["--scheme", SCHEME, "--derivation"],
    ] {
        let (status, out, errors) = run(&arguments, ASSESSMENT);
        assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
        assert!(errors.starts_with("usage: evaluate"), "{errors}");
    }
    let (status, _, errors) = run(&["--scheme", "/nowhere"], ASSESSMENT);
    assert_eq!(status, 2);
    assert!(errors.starts_with("the scheme /nowhere cannot be read: "), "{errors}");
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/assessment-v1.json");
    let (status, _, errors) = run(&["--scheme", golden], ASSESSMENT);
    let expected = format!("{golden} $.kind: expected one of `chengxin-scheme`\n");
    assert_eq!((status, errors), (2, expected));
}
