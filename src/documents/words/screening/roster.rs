//! Why one of the roster is not ranked, as papers and tables say it.
//!
//! Must not know: how anyone came to stand there.

use crate::documents::words::report::report_words;
use crate::documents::words::screening::{numbered, remarks};
use crate::domain::language::Language;
use crate::eligibility::Outcome;
use crate::screening::intake::Admission;
use crate::screening::ranking::{County, Ranking};
use crate::screening::roster::{Entry, Standing};
use crate::terms::zh::check;
use crate::terms::zh::screening::admission;

/// Why a county is not ranked, or what there is to know of one that is not recommended from
/// here; a sentence each.
#[must_use]
pub fn reasons(entry: &Entry, ranking: &Ranking, admissions: &[Admission]) -> Vec<String> {
    let county = ranking.county(&entry.key);
    match entry.standing {
        Standing::Ranked => Vec::new(),
        Standing::Barred => checks(county, Outcome::Triggered),
        Standing::Unverified => checks(county, Outcome::Unverified),
        Standing::Open => {
            let sheet = county.map(|county| &county.report.sheet);
            let done = sheet.map(|it| format!("已填报{}/{}项。", it.n_answered, it.n_applicable));
            done.into_iter().collect()
        }
        Standing::FileNotUsed => {
            let files = entry.files.iter().filter_map(|at| Some((at, admissions.get(*at)?)));
            let told = files.map(|(at, of)| {
                format!("{}{}：{}", numbered(*at), admission(of), remarks(of).concat())
            });
            told.collect()
        }
        Standing::Designated => vec!["以前批次已认定为示范县，不再推荐。".to_owned()],
        Standing::NotHandedIn if entry.absence.is_empty() => {
            vec!["没有收到自评文件，原因没有注明。".to_owned()]
        }
        Standing::NotHandedIn => {
            let reason = entry.absence.trim_end_matches('。');
            vec![format!("没有收到自评文件：{reason}。")]
        }
    }
}

/// The checks of an outcome, with what each rests on.
fn checks(county: Option<&County>, outcome: Outcome) -> Vec<String> {
    let Some(judgement) = county.map(|county| &county.judgement) else { return Vec::new() };
    let checks = judgement.eligibility.checks.iter().filter(|check| check.outcome == outcome);
    let words = &report_words(Language::Zh).checks;
    let checks = checks.map(|of| format!("{}：{}", of.rule.title.zh, words.reasons(of).concat()));
    let uncovered = judgement.uncovered.iter().filter(|_| outcome == Outcome::Unverified);
    checks.chain(uncovered.map(check::uncovered)).collect()
}
