//! A bad file harms nothing: it gives problems, and never a panic.

use std::fs;

use chengxin::screening::submission::TextEncoding;
use chengxin::wire::json::{self, MAX_BYTES, MAX_DEPTH};
use chengxin::wire::problem::{Problem, ProblemKind};
use chengxin::wire::{evaluate, open, open_kept_draft};
use proptest::prelude::*;
use serde_json::json;

const GOLDEN: [&str; 4] = [
    include_str!("../golden/assessment-v1.json"),
    include_str!("../golden/scheme-v1.json"),
    include_str!("../golden/report-v1.json"),
    include_str!("../golden/draft-v1.json"),
];

fn refused(file: &[u8]) -> Vec<Problem> {
    let problems = open(file, None).expect_err("opened");
    assert!(!problems.is_empty());
    problems
}

fn told(file: &[u8]) -> Vec<String> {
    refused(file).iter().map(ToString::to_string).collect()
}

#[test]
fn every_hostile_file_gives_problems() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 30, "only {} hostile files", files.len());
    for path in files {
        let file = fs::read(&path).unwrap();
        for line in told(&file) {
            assert!(line.starts_with('$') && !line.contains('\n'), "{path:?}: {line}");
        }
        assert!(evaluate(&file, None).is_err(), "{path:?}");
    }
}

#[test]
fn some_hostile_files_by_name() {
    let cases: [(&[u8], &[&str]); 9] = [
        (include_bytes!("../hostile/empty.json"), &["$: the file is empty"]),
        (include_bytes!("../hostile/html.json"), &["$: not JSON at line 1, column 1"]),
        (
            include_bytes!("../hostile/utf-16-le.json"),
            &["$: the file is not UTF-8 text; it looks like UTF-16"],
        ),
        (include_bytes!("../hostile/array-at-top.json"), &["$: expected an object"]),
        (
            include_bytes!("../hostile/version-newer-and-broken.json"),
            &["$.version: version 2 is newer than this product, which reads version 1"],
        ),
        (include_bytes!("../hostile/kind-is-object.json"), &["$.kind: expected a text"]),
        (
            include_bytes!("../hostile/lone-surrogate.json"),
            &["$: half a character (a lone surrogate) at line 1, column 31"],
        ),
        (
            include_bytes!("../hostile/duplicate-in-result.json"),
            &[
                "$.result.base: this member is given twice",
                "$.made_by: this member is missing",
                "$.assessment: this member is missing",
                "$.scheme: this member is missing",
                "$.digest: this member is missing",
            ],
        ),
        (
            include_bytes!("../hostile/garbage-everywhere.json"),
            &[
                "$.assessment: expected an object",
                "$.scheme: expected an object",
                "$.digest: expected an object",
            ],
        ),
    ];
    for (file, expected) in cases {
        assert_eq!(told(file), expected);
    }
    let told = told(include_bytes!("../hostile/override-in-name.json"));
    assert!(told.contains(&r#"$["\u202eeman"]: the format has no such member"#.to_owned()));
}

/// What stands behind the last character of each text is what is wrong with it.
#[test]
fn half_characters_empty_files_and_cuts_are_told_for_what_they_are() {
    let half = |column| ProblemKind::HalfCharacter { line: 1, column };
    let not_json = |line, column| ProblemKind::NotJson { line, column };
    let cases: [(&[u8], ProblemKind); 13] = [
        (br#"["\ud800"]"#, half(9)),
        (br#"["\udc00"]"#, half(8)),
        (br#"["\ud800\u0041"]"#, half(14)),
        (br#"["\ud83d\ude00\ud83d"]"#, half(21)),
        // A whole pair, and then a word without quotes.
        (br#"["\ud83d\ude00"x]"#, not_json(1, 16)),
        (br#"["\u0041\q"]"#, not_json(1, 10)),
        (b"", ProblemKind::EmptyFile),
        (b" \r\n", ProblemKind::EmptyFile),
        (b"\xEF\xBB\xBF", ProblemKind::EmptyFile),
        // Cut off behind a line break, and within a character.
        (b"[1,\n", not_json(2, 1)),
        ("[\"兰".as_bytes().split_last().unwrap().1, not_json(1, 2)),
        (b"{\"name\":\"\xC0\xBC\xBF\xBC\"}", ProblemKind::NotUtf8(TextEncoding::Gbk)),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", ProblemKind::NotUtf8(TextEncoding::Unknown)),
    ];
    for (file, expected) in cases {
        let told: Vec<_> = refused(file).into_iter().map(|problem| problem.kind).collect();
        assert_eq!(told, [expected], "{}", String::from_utf8_lossy(file));
    }
}

#[test]
fn a_character_that_nobody_sees_is_told_with_what_stands_before_it() {
    let kind = |text: &str| {
        let node = json::parse(format!("[\"{text}\"]").as_bytes()).unwrap();
        json::problems(&node).pop().map(|problem| problem.kind)
    };
    let told = |character, after: &str| {
        Some(ProblemKind::ForbiddenCharacter { character, after: after.to_owned() })
    };
    assert_eq!(kind("已按时完成双公示信\\ufffe息报送"), told('\u{FFFE}', "按时完成双公示信"));
    assert_eq!(kind("第一行\\n第二\\u202e行"), told('\u{202E}', "第二"));
    assert_eq!(kind("\\u000d甲"), told('\r', ""));
    assert_eq!(kind("甲\\t乙\\n丙"), None);
}

/// By every kind of file, wherever a text stands; a draft is lenient in all else.
#[test]
fn what_no_xml_can_hold_enters_by_no_file() {
    for golden in GOLDEN {
        for character in ["\\ufffe", "\\uffff", "\\u0007", "\\u202e"] {
            // The first text that is somebody's own: a name, a title.
            let at = ["\"name\": \"", "\"name\":\"", "\"zh\": \"", "\"zh\":\""];
            let at = at.iter().find(|at| golden.contains(**at)).unwrap();
            let file = golden.replacen(at, &format!("{at}{character}"), 1);
            let kinds: Vec<_> =
                refused(file.as_bytes()).into_iter().map(|found| found.kind).collect();
            let is_forbidden =
                |kind: &ProblemKind| matches!(kind, ProblemKind::ForbiddenCharacter { .. });
            assert!(kinds.iter().any(is_forbidden), "{character}: {kinds:?}");
        }
    }
}

/// Other pages can write to the store of this one: what stands there is held to the
/// characters, sizes and days of files, and to nothing else.
#[test]
fn a_draft_in_the_store_is_checked_as_a_file_is() {
    let draft = GOLDEN[3];
    let refusals = |text: &str| {
        let problems = open_kept_draft(text).err().unwrap_or_default();
        let as_file = open(text.as_bytes(), None).err().unwrap_or_default();
        assert_eq!(problems, as_file);
        problems.into_iter().map(|problem| problem.to_string()).collect::<Vec<_>>()
    };
    let with = |at: &str, value: serde_json::Value| {
        let mut draft: serde_json::Value = serde_json::from_str(draft).unwrap();
        *draft.pointer_mut(at).unwrap() = value;
        draft.to_string()
    };
    for (at, value, told) in [
        ("/assessment/applicant/name", json!("\u{202E}县"), "character U+202E is not allowed here"),
        ("/assessment/applicant/name", json!("县".repeat(2_001)), "longer than 2000 characters"),
        (
            "/assessment/reference_date",
            json!("2021-02-30"),
            "expected a day of the calendar as `2021-12-31`",
        ),
        ("/aside/awaiting_reason", json!(vec![7; 201]), "more than 200 entries"),
    ] {
        let path = at.replace('/', ".");
        assert_eq!(refusals(&with(at, value)), [format!("${path}: {told}")]);
    }
    // Half-filled, it is somebody's work; of nobody, it is none.
    let unlisted = json!({ "state": "listed", "events": [] });
    assert!(open_kept_draft(&with("/assessment/eligibility/safety_accidents", unlisted)).is_ok());
    assert_eq!(
        refusals(&with("/assessment/applicant/name", json!(""))),
        ["$.assessment.applicant.name: this text must not be empty"]
    );
    assert!(open_kept_draft("not a draft").is_err());
}

#[test]
fn a_draft_in_the_store_may_be_larger_than_a_file() {
    let mut draft: serde_json::Value = serde_json::from_str(GOLDEN[3]).unwrap();
    let measure = draft["assessment"]["plan"]["measures"][0].clone();
    assert!(measure.is_object());
    let task = json!("字".repeat(2_000));
    let measures: Vec<_> = (0..199)
        .map(|_| {
            let mut measure = measure.clone();
            measure["task"] = task.clone();
            measure
        })
        .collect();
    draft["assessment"]["plan"]["measures"] = json!(measures);
    let text = draft.to_string();
    assert!(text.len() > MAX_BYTES);
    assert_eq!(open_kept_draft(&text).unwrap().assessment.plan.measures.len(), 199);
    assert_eq!(refused(text.as_bytes())[0].kind, ProblemKind::TooLarge { most: MAX_BYTES });
}

#[test]
fn a_draft_was_saved_at_a_time_or_at_none_that_is_known() {
    let saved_at = |text: &str| {
        let mut draft: serde_json::Value = serde_json::from_str(GOLDEN[3]).unwrap();
        draft["saved_at"] = json!(text);
        open_kept_draft(&draft.to_string()).unwrap().saved_at
    };
    for known in ["2021-04-10 08:30", "2021-04-10T08:30:00+08:00", "2021-04-10"] {
        assert_eq!(saved_at(known), known);
    }
    for unknown in ["", "9999-99-99 <b>", "2021-04-10 <b>", "昨天", "字字字字", "2021-02-30 08:30"]
    {
        assert_eq!(saved_at(unknown), "", "{unknown}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let marked = format!("\u{FEFF}{}", GOLDEN[1]);
    assert_eq!(open(marked.as_bytes(), None), open(GOLDEN[1].as_bytes(), None));
}

#[test]
fn size_and_depth_are_bounded() {
    let too_large = vec![b' '; MAX_BYTES + 1];
    assert_eq!(refused(&too_large)[0].kind, ProblemKind::TooLarge { most: MAX_BYTES });
    for depth in [MAX_DEPTH + 1, 200, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let kind = refused(deep.as_bytes())[0].kind.clone();
            assert_eq!(kind, ProblemKind::TooDeep { most: MAX_DEPTH }, "{depth} {open}");
        }
    }
    let allowed = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert_eq!(told(allowed.as_bytes()), ["$: expected an object"]);
}

#[test]
fn a_full_megabyte_of_nonsense_comes_to_an_end() {
    let answers = |entry: &str, times: usize| {
        let entries = vec![entry; times].join(",");
        GOLDEN[0].replacen("\"answers\": {", &format!("\"answers\": {{{entries},"), 1)
    };
    let cases = [
        answers("\"4\":{}", 130_000),
        answers("\"4\":{\"state\":\"answered\",\"inputs\":{\"x\":\"1\"}}", 20_000),
        answers(
            &format!(
                "\"1\":{{\"state\":\"answered\",\"inputs\":{{{}}}}}",
                vec!["\"x\":1"; 150_000].join(",")
            ),
            1,
        ),
        format!("{{\"kind\":\"chengxin-report\",{}}}", vec!["\"x\":[]"; 140_000].join(",")),
        GOLDEN[2].replacen(
            "\"result\":{",
            &format!("\"result\":{{\"a\":[{}],", vec!["[]"; 300_000].join(",")),
            1,
        ),
    ];
    for file in cases {
        assert!(file.len() > 700_000 && file.len() <= MAX_BYTES, "{}", file.len());
        // A reader that looked at every pair of members would be at it for minutes.
        let _ = open(file.as_bytes(), None);
    }
}

/// A draft of which nothing can be made says why, though it may be unfinished otherwise.
#[test]
fn a_draft_that_cannot_be_read_says_why() {
    for (word, broken) in [("\"demo\"", "\"¡demo\""), ("\"henan-2021\"", "\"¡henan-2021\"")] {
        let file = GOLDEN[3].replacen(word, broken, 1);
        let problems = open(file.as_bytes(), None).err().unwrap();
        assert!(problems.iter().any(|it| matches!(it.kind, ProblemKind::NotAChoice(_))), "{word}");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let _ = open(text.as_bytes(), None);
        let _ = open(&bytes, None);
    }

    /// A file with any one piece replaced: opened or refused with problems, never a panic.
    #[test]
    fn any_broken_piece_is_answered(
        which in 0_usize..4,
        start in any::<prop::sample::Index>(),
        length in 0_usize..40,
        piece in prop_oneof![
            ".{0,8}",
            "[\\[\\]{}\",:0-9.e-]{0,6}",
            prop::sample::select(vec!["null", "true", "-1", "1e9", "99999999999999999999", "\"\"", "{}", "[]"])
                .prop_map(str::to_owned),
        ],
    ) {
        let mut file = GOLDEN[which].as_bytes().to_vec();
        let start = start.index(file.len());
        let end = (start + length).min(file.len());
        file.splice(start..end, piece.bytes());
        if let Err(problems) = open(&file, None) {
            prop_assert!(!problems.is_empty());
        }
    }
}
