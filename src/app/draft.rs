//! A record as a draft, and a record that goes on from one.
//!
//! Must not know: where drafts are kept, and what time it is.

use std::rc::Rc;

use crate::app::enter::enter_one;
use crate::app::entry::clean_section;
use crate::app::route::Route;
use crate::app::state::{FieldKey, Record};
use crate::wire::draft_v1::Draft;

/// The draft of a record. What was refused stands in it as files take a text: whatever was
/// pasted into a field, the draft can be read again.
#[must_use]
pub fn write(record: &Record, saved_at: String) -> Draft {
    Draft {
        saved_at,
        assessment: record.assessment.clone(),
        scheme: Rc::clone(&record.scheme),
        exported: record.exported.clone(),
        changed_on: record.changed_on.map(|page| page.to_string()),
        aside: record.aside.clone(),
        estimates: record.estimates.clone(),
        refused: record
            .rejected
            .iter()
            .map(|(field, rejected)| (field.clone(), clean_section(&rejected.text)))
            .collect(),
    }
}

/// The page on which the last change was made.
#[must_use]
pub fn changed_on(draft: &Draft) -> Option<Route> {
    let page = draft.changed_on.as_deref().map(Route::parse);
    // Whatever is no address of a page leads to the start, where nothing is changed.
    page.filter(|page| *page != Route::Start)
}

/// The record that goes on from a draft in its slot.
#[must_use]
pub fn read(draft: Draft, slot: u64) -> Record {
    let mut record = Record {
        changed_on: changed_on(&draft),
        exported: draft.exported,
        aside: draft.aside,
        estimates: draft.estimates,
        ..Record::new(draft.assessment, draft.scheme, slot)
    };
    for (field, text) in draft.refused {
        refuse(&mut record, field, &text);
    }
    record
}

/// Puts a refused text back into its field. Why it was refused is not kept: it is read again,
/// and where it would be taken now, it stays out.
fn refuse(record: &mut Record, field: FieldKey, text: &str) {
    let mut trial = record.clone();
    enter_one(&mut trial, field.clone(), text);
    if let Some(rejected) = trial.rejected.remove(&field) {
        record.rejected.insert(field, rejected);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::evidence::Sha256Hex;
    use crate::domain::id::IndicatorNo;
    use crate::wire;

    #[test]
    fn a_record_goes_on_from_its_draft_as_it_was() {
        let file = include_bytes!("../../docs/example.json");
        let Ok(wire::Opened::Assessment(report)) = wire::open(file, None) else { unreachable!() };
        let record = Record {
            exported: Sha256Hex::new(&"ab".repeat(32)),
            changed_on: IndicatorNo::new(4).map(Route::Indicator),
            ..Record::new(report.assessment, (*report.scheme).clone(), 7)
        };
        let text = wire::export_draft(&write(&record, "2021-04-10 08:30".to_owned()));
        let Ok(wire::Opened::Draft(draft)) = wire::open(text.as_bytes(), None) else {
            unreachable!()
        };
        assert_eq!(draft.saved_at, "2021-04-10 08:30");
        assert_eq!(read(*draft, 7), record);
    }

    #[test]
    fn a_page_that_is_none_is_forgotten() {
        let file = include_bytes!("../../tests/golden/draft-v1.json");
        let Ok(wire::Opened::Draft(draft)) = wire::open(file, None) else { unreachable!() };
        let of =
            |page: &str| read(Draft { changed_on: Some(page.to_owned()), ..(*draft).clone() }, 1);
        assert_eq!(of("#/plan").changed_on, Some(Route::Plan));
        assert_eq!(of("elsewhere").changed_on, None);
    }
}
