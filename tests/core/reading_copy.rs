//! The English copy of the report: it says that it is one, its numbers are those of the
//! Chinese paper, and what is left of Chinese in it is the notice's wording, names, and what
//! the county wrote.

use chengxin::documents::block::Block;
use chengxin::documents::kind::Kind;
use chengxin::documents::self_assessment::copy::reading_copy;
use chengxin::documents::{Paper, watermark};
use chengxin::domain::answer::AnswerState;
use chengxin::domain::assessment::Purpose;
use chengxin::domain::scheme::Scheme;
use chengxin::report::Report;
use chengxin::report::findings::Finding;
use chengxin::terms::zh::finding::finding;
use chengxin::terms::{NOTHING, grouped, interval, interval_or_nothing};
use chengxin::wire::edition_v1::current;

use crate::documents::text;
use crate::trace::by_hand::{WORKED, case};

const CODE: &str = "K7QF-2MXA-9P4T-C3WE";

/// Cases beyond the worked ones: a scored number 13, a gap that stands open, events with
/// figures, every form of rule.
const MORE: [&str; 6] = [
    "scheme-with-13",
    "eligibility-every-ground",
    "bands-at-the-limit",
    "bands-at-most",
    "count-deduct-and-add",
    "count-of-money",
];

/// What stands below a heading, up to another.
fn below(paper: &Paper, from: &str, to: &str) -> Vec<Block> {
    let headed = |block: &Block, by: &str| matches!(block, Block::Heading(_, text) if text == by);
    let blocks = paper.blocks.iter().skip_while(|block| !headed(block, from)).skip(1);
    let blocks: Vec<_> = blocks.take_while(|block| !headed(block, to)).cloned().collect();
    assert!(!blocks.is_empty(), "nothing below {from}");
    blocks
}

/// The parts that both languages have: as the Chinese papers and as the copy says them.
fn parts(report: &Report) -> Vec<(String, String)> {
    let copy = reading_copy(report, CODE);
    let [paper, calculation] = [Kind::Report, Kind::Calculation].map(|kind| kind.of(report, CODE));
    let said = |blocks: &[Block]| text(&Paper { blocks: blocks.to_vec(), ..copy.clone() });
    let checks = below(&copy, "A. Eligibility", "B. Scores");
    let details = below(&paper, "附件3　打分明细", "");
    let mut assumptions =
        below(&copy, "G. Interpretations and scoring rules", "Annex: calculation of the scores");
    // Who signs, and the page break before the annex.
    assumptions.truncate(assumptions.len() - 2);
    let findings = report.findings.iter().filter(|it| !matches!(it, Finding::NoEvidence(_)));
    let findings: String = findings.map(|it| finding(it, &report.scheme) + "\n").collect();
    let mut told = below(&copy, "E. Worth noting", "F. Application procedure");
    if let [Block::List(told)] = &mut told[..] {
        told.retain(|it| !it.starts_with("No evidence yet"));
    }
    vec![
        // Above the table stands what it comes to; above the details, what they rest on.
        (said(&below(&paper, "附件1　资格核验情况", "附件2　佐证材料目录")), said(&checks[1..])),
        (
            said(&details[1..]),
            said(&below(&copy, "C. Indicator scores in detail", "D. Evidence and remarks")),
        ),
        (findings, said(&told)),
        (said(&below(&calculation, "二、口径说明", "")), said(&assumptions)),
        (
            said(&below(&calculation, "一、计算过程", "二、口径说明")),
            said(&below(&copy, "Annex: calculation of the scores", "")),
        ),
    ]
}

/// The text without what stands in square brackets: the translations.
fn without_translations(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for letter in text.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth = depth.checked_sub(1).expect("a bracket that closes was opened"),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every bracket closes");
    kept
}

/// The numbers of each line that has any, in order of size: the languages differ in theirs.
fn numbers(text: &str) -> Vec<(Vec<String>, String)> {
    let line = |line: &str| {
        let parts = line.split(|letter: char| !letter.is_ascii_digit() && letter != '.');
        let numbers = parts.map(|part| part.trim_matches('.')).filter(|part| !part.is_empty());
        // A day is 4月1日 in the one and 04-01 in the other.
        let bare = |number: &str| {
            let bare = number.trim_start_matches('0');
            if bare.is_empty() || bare.starts_with('.') {
                format!("0{bare}")
            } else {
                bare.to_owned()
            }
        };
        let mut numbers: Vec<_> = numbers.map(bare).collect();
        numbers.sort();
        (numbers, line.to_owned())
    };
    text.lines().map(line).filter(|(numbers, _)| !numbers.is_empty()).collect()
}

/// An English text with its losses counted as the Chinese counts them: yuan in units of ten
/// thousand, millions in those or in units of a hundred million. Figures of a scheme have the same
/// unit in both.
fn losses_as_in_chinese(english: &str) -> String {
    let lines = english.lines().map(|line| {
        if !line.contains("economic loss") {
            return line.to_owned();
        }
        let mut parts = line.split(" yuan").collect::<Vec<_>>();
        let last = parts.pop().unwrap_or_default();
        let told = parts.into_iter().map(|part| {
            let (part, zeros) = match part.strip_suffix(" million") {
                Some(part) => (part, "000000"),
                None => (part, ""),
            };
            let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | '\u{202f}');
            let (before, figure) = part.split_at(part.trim_end_matches(is_figure).len());
            let figure = figure.replace('\u{202f}', "") + zeros;
            let (whole, cents) = figure.split_once('.').unwrap_or((&figure, ""));
            let in_units = |n_digits: usize| {
                let whole = format!("{whole:0>width$}", width = n_digits + 1);
                let (units, left) = whole.split_at(whole.len() - n_digits);
                let left = format!("{left}{cents}");
                match left.trim_end_matches('0') {
                    "" => units.to_owned(),
                    left => format!("{units}.{left}"),
                }
            };
            // Thresholds are told in millions and not grouped.
            let told = match (zeros, in_units(8)) {
                ("", _) => grouped(in_units(4)),
                (_, hundred_millions) if !hundred_millions.contains('.') => hundred_millions,
                _ => in_units(4),
            };
            format!("{before}{told}")
        });
        told.chain([last.to_owned()]).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Every title of a scheme in both languages, the longest first.
fn titles(scheme: &Scheme) -> Vec<(String, String)> {
    let mut titles = Vec::new();
    for indicator in scheme.indicators.values() {
        titles.extend(indicator.inputs.values().map(|input| &input.title));
        for item in &indicator.items {
            titles.push(item.title());
            titles.extend(item.rule().options().iter().map(|of| &of.title));
            titles.extend(item.rule().levels().iter().map(|of| &of.title));
        }
    }
    let mut titles: Vec<_> =
        titles.into_iter().map(|title| (title.zh.clone(), title.en.clone())).collect();
    // An input without a title goes by its name.
    for item in scheme.indicators.values().flat_map(|indicator| &indicator.items) {
        let names = item.rule().inputs().map(|(id, _)| id.to_string());
        titles.extend(names.map(|name| (name.clone(), name)));
    }
    titles.sort_by_key(|(zh, _)| std::cmp::Reverse(zh.len()));
    titles
}

#[test]
fn every_number_is_the_one_of_the_chinese_papers() {
    for name in WORKED.into_iter().chain(MORE) {
        let (report, _) = case(name);
        let mut n_lines = 0;
        for (mut chinese, english) in parts(&report) {
            let mut english = without_translations(&english)
                .replace("15 April", "4 15")
                .replace("(unit: 10,000 yuan)", "");
            english = losses_as_in_chinese(&english);
            // The scheme words its titles itself, each language in its own way.
            for (zh, en) in titles(&report.scheme) {
                (chinese, english) = (chinese.replace(&zh, ""), english.replace(&en, ""));
            }
            let (chinese, english) = (numbers(&chinese), numbers(&english));
            for ((expected, zh), (got, en)) in chinese.iter().zip(&english) {
                assert_eq!(got, expected, "{name}:\n{zh}\n{en}");
            }
            assert_eq!(english.len(), chinese.len(), "{name}");
            n_lines += english.len();
        }
        assert!(n_lines > 60, "{name}: {n_lines}");
    }
}

#[test]
fn it_begins_with_what_the_report_comes_to() {
    for name in WORKED {
        let (report, _) = case(name);
        let (said, sheet) = (text(&reading_copy(&report, CODE)), &report.sheet);
        for line in [
            format!("Base：{}\n", interval_or_nothing(sheet.base)),
            format!("Bonus：{}\n", interval(sheet.bonus)),
            format!("Total：{}\n", interval_or_nothing(sheet.total)),
            format!("Check code：{CODE}\n"),
        ] {
            assert!(said.contains(&line), "{name}: {line} in\n{said}");
        }
    }
}

#[test]
fn what_is_chinese_in_it_is_the_notice_a_name_or_the_countys_own() {
    let framework = &current().framework;
    for name in WORKED.into_iter().chain(MORE) {
        let (report, _) = case(name);
        let english = text(&reading_copy(&report, CODE));
        // The longest first, so that none is cut by another that it contains.
        let mut wording: Vec<String> = vec![framework.title.zh.clone()];
        for dimension in &framework.dimensions {
            wording.push(dimension.title.zh.clone());
            for category in &dimension.categories {
                wording.push(category.title.zh.clone());
                wording.extend(category.indicators.iter().map(|of| of.title.zh.clone()));
            }
        }
        wording.extend(current().checks.iter().map(|check| check.title.zh.clone()));
        wording.sort_by_key(|text| std::cmp::Reverse(text.len()));
        // The colon of a pair is the test's own.
        let mut left = english.replace('：', ":");
        for text in wording {
            // Each with its translation behind it.
            let alone = left.matches(&text).count();
            assert_eq!(alone, left.matches(&format!("{text} [")).count(), "{name}: {text}");
            left = left.replace(&text, "");
        }
        let assessment = &report.assessment;
        let mut own = vec![
            framework.document.clone(),
            assessment.applicant.name.to_string(),
            assessment.applicant.prefecture.clone().unwrap_or_default(),
            assessment.prepared.by.clone(),
        ];
        for answer in assessment.answers.values() {
            own.push(answer.note.clone());
            own.extend(answer.inputs().into_iter().flat_map(|it| it.all_words().values().cloned()));
            if let AnswerState::NotApplicable(reason) = &answer.state {
                own.push(reason.clone());
            }
        }
        for shown in assessment.evidence.values() {
            own.extend([shown.title.clone(), shown.number.clone(), shown.issuer.clone()]);
        }
        own.sort_by_key(|text| std::cmp::Reverse(text.len()));
        for text in own.iter().filter(|text| !text.is_empty()) {
            left = left.replace(text, "");
        }
        let chinese =
            |letter: char| matches!(letter, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
        let found: Vec<_> = left.lines().filter(|line| line.contains(chinese)).collect();
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn it_says_that_it_is_a_copy_and_bears_no_seal() {
    let (report, _) = case("worked-complete-clear");
    let english = reading_copy(&report, CODE);
    let said = text(&english);
    assert!(said.contains("Reading copy: the Chinese version prevails."), "{said}");
    assert!(said.contains("Only the Chinese paper is signed and sealed"), "{said}");
    assert!(english.footer.note.starts_with("Reading copy: the Chinese version"), "on every page");
    assert_eq!(english.footer.code.as_deref(), Some(CODE));
    assert!(english.title.contains("reading copy"), "{}", english.title);
    assert!(!said.contains(&format!("|{NOTHING}|{NOTHING}|{NOTHING}|{NOTHING}|{NOTHING}")));
}

#[test]
fn a_demo_says_so_in_either_language() {
    let (mut report, _) = case("worked-complete-clear");
    for (purpose, expected) in [(Purpose::Real, None), (Purpose::Demo, Some("DEMO"))] {
        report.assessment.purpose = purpose;
        let english = reading_copy(&report, CODE);
        assert_eq!(watermark(purpose).is_some(), expected.is_some());
        assert_eq!(english.watermark, expected);
        let said = text(&english).contains("not to be used in an application");
        assert_eq!(said, expected.is_some());
    }
}
