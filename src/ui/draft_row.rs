//! Drafts as a list: what each is, told so that two of one county are not mistaken for each
//! other.
//!
//! Must not know: what can be done with one.

use yew::prelude::*;

use crate::app::draft;
use crate::domain::assessment::Purpose;
use crate::domain::framework::Framework;
use crate::report::Report;
use crate::text::session::DraftFacts;
use crate::ui::drafts::{self, StoredDraft};
use crate::ui::score_panel::optional;
use crate::ui::store::View;

/// A draft and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The draft.
    pub stored: StoredDraft,
    n_answered: usize,
    n_applicable: usize,
    total: String,
}

impl Listed {
    fn new(stored: StoredDraft) -> Self {
        let (scheme, assessment) = (&stored.draft.scheme, &stored.draft.assessment);
        let sheet = Report::new(Framework::henan_2021(), scheme.clone(), assessment.clone()).sheet;
        Self {
            n_answered: sheet.n_answered,
            n_applicable: sheet.n_applicable,
            total: optional(sheet.total),
            stored,
        }
    }
}

/// Every draft that can be read, the newest first.
#[must_use]
pub fn listed() -> Vec<Listed> {
    drafts::list().into_iter().map(Listed::new).collect()
}

/// The list, with the buttons of each draft given by whoever shows it.
pub fn rows(view: &View, listed: &[Listed], actions: impl Fn(&StoredDraft) -> Html) -> Html {
    let t = view.t();
    let facts = |listed: &Listed| {
        let kept = &listed.stored.draft;
        (t.session.draft_facts)(&DraftFacts {
            round: kept.assessment.round,
            n_answered: listed.n_answered,
            n_applicable: listed.n_applicable,
            total: &listed.total,
            changed_on: draft::changed_on(kept),
            saved_at: &kept.saved_at,
        })
    };
    html! {
        <ul class="cx-drafts">
            for one in listed {
                <li class="cx-drafts__draft" key={one.stored.slot}>
                    <span class="cx-drafts__name" lang="zh-CN">{ one.stored.draft.assessment.applicant.name.as_str() }</span>
                    if one.stored.draft.assessment.purpose == Purpose::Demo {
                        <span class="cx-tag">{ t.demo_draft }</span>
                    }
                    <span class="cx-muted cx-drafts__facts">
                        for (at, fact) in facts(one).into_iter().enumerate() {
                            { if at == 0 { "" } else { " · " } }
                            <span class="cx-drafts__fact">{ fact }</span>
                        }
                    </span>
                    <span class="cx-drafts__actions">{ actions(&one.stored) }</span>
                </li>
            }
        </ul>
    }
}
