//! What a reader should know beside the numbers: asked and told, never scored.
//!
//! Must not know: words. Each finding is a fact; `text` words it.

use crate::domain::answer::AnswerState;
use crate::domain::assessment::Assessment;
use crate::domain::division;
use crate::domain::framework::Bilingual;
use crate::domain::id::{IndicatorNo, InputId, ItemId, SchemeId};
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::scoring::total::ScoreSheet;

/// Something worth telling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The file names another scheme than the one it is scored under.
    OtherScheme(SchemeId),
    /// The scheme has the name of a shipped one, which is held here, and other content.
    Namesake(Bilingual),
    /// The scheme does not score this number; its answer is kept, unused.
    NotScored(IndicatorNo),
    /// The scheme does not read this input; it is kept, unused.
    UnusedInput(IndicatorNo, InputId),
    /// 不适用 is stated where the scheme does not allow it: counted as unanswered.
    NotApplicableNotAllowed(IndicatorNo),
    /// Nothing was reported or due for this item, so it dropped out of its indicator.
    DroppedItem(IndicatorNo, ItemId),
    /// Answered without any evidence that has a title.
    NoEvidence(IndicatorNo),
    /// The document at that position of the catalogue, from 0, has no title.
    UntitledEvidence(usize),
    /// The name is not that of the division with this code.
    NameDiffersFromCode(String),
    /// The statement about direct application differs from the list of ten.
    AdministrationDiffersFromList,
}

/// Gathers every finding, in the order of the numbers.
#[must_use]
pub(in crate::report) fn findings(
    assessment: &Assessment,
    scheme: &Scheme,
    sheet: &ScoreSheet,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if assessment.scheme != scheme.id {
        findings.push(Finding::OtherScheme(assessment.scheme.clone()));
    }
    if let Origin::Namesake(shipped) = &scheme.origin {
        findings.push(Finding::Namesake(shipped.clone()));
    }
    let listed = assessment.applicant.code.as_ref().and_then(division::division);
    if let Some(listed) = listed {
        if listed.name != assessment.applicant.name.as_str() {
            findings.push(Finding::NameDiffersFromCode(listed.name.clone()));
        }
        let is_direct = assessment.edition.is_direct(&listed.code);
        if is_direct != assessment.applicant.province_administered {
            findings.push(Finding::AdministrationDiffersFromList);
        }
    }
    for (no, answer) in &assessment.answers {
        let Some(judged) = scheme.indicators.get(no) else {
            findings.push(Finding::NotScored(*no));
            continue;
        };
        match &answer.state {
            AnswerState::Answered(inputs) => {
                let unused = inputs.keys().filter(|id| judged.input_kind(id).is_none());
                findings.extend(unused.map(|id| Finding::UnusedInput(*no, id.clone())));
                let items = sheet.indicator(*no).map(|score| score.items.as_slice());
                let dropped = items.unwrap_or_default().iter().filter(|item| item.dropped());
                findings.extend(dropped.map(|item| Finding::DroppedItem(*no, item.id.clone())));
                if !assessment.is_shown(*no) {
                    findings.push(Finding::NoEvidence(*no));
                }
            }
            AnswerState::NotApplicable(_) if !judged.may_be_not_applicable => {
                findings.push(Finding::NotApplicableNotAllowed(*no));
            }
            AnswerState::NotApplicable(_) | AnswerState::Unknown => {}
        }
    }
    let documents = assessment.evidence.values().enumerate();
    let untitled = documents.filter(|(_, document)| !document.is_titled());
    findings.extend(untitled.map(|(at, _)| Finding::UntitledEvidence(at)));
    findings
}
