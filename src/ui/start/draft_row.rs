//! Drafts as a list: what each is, told so that two of one county are not mistaken for each
//! other.
//!
//! Must not know: what can be done with one.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::draft;
use crate::domain::assessment::Purpose;
use crate::platform::file;
use crate::platform::keep::{self, Listening, TextChange};
use crate::report::Report;
use crate::terms::brief;
use crate::text::session::DraftFacts;
use crate::ui::frame::drafts::{self, StoredDraft, Unreadable};
use crate::ui::view::store::View;

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
        let sheet = Report::new(scheme.clone(), assessment.clone()).sheet;
        Self {
            n_answered: sheet.n_answered,
            n_applicable: sheet.n_applicable,
            total: brief(sheet.total),
            stored,
        }
    }
}

/// Every draft that can be read, the newest first.
#[must_use]
pub fn listed() -> Vec<Listed> {
    drafts::list().into_iter().map(Listed::new).collect()
}

/// What happens to drafts in other windows, as long as what is given back lives.
#[must_use]
pub fn on_elsewhere(then: impl Fn() + 'static) -> Listening {
    keep::listen(move |happened| match happened {
        TextChange::Changed(_) | TextChange::Erased(_) => then(),
        TextChange::Settled(_) => {}
    })
}

/// What is kept as a draft and cannot be read, with what can be done with it.
pub fn unreadable_rows(
    view: &View,
    unreadable: &[Unreadable],
    erase: impl Fn(u64) -> Html,
) -> Html {
    let t = &view.t().session;
    let save = |text: &Rc<str>| {
        let text = text.clone();
        move |_: MouseEvent| {
            // A browser that takes no download has said so itself.
            let _ = file::save("诚信自评_草稿.json", "application/json", &text);
        }
    };
    html! {
        <>
            <ul class="cx-drafts" id="cx-unreadable">
                for one in unreadable {
                    <li class="cx-drafts__draft" key={one.slot}>
                        <span class="cx-drafts__name">{ (t.unreadable)(one.text.len()) }</span>
                        <span class="cx-drafts__actions">
                            <button class="cx-button" type="button" onclick={save(&one.text)}>{ t.save_as_file }</button>
                            { erase(one.slot) }
                        </span>
                    </li>
                }
            </ul>
            <p class="cx-hint">{ t.unreadable_hint }</p>
        </>
    }
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
            scheme: kept.scheme.title.in_language(view.language),
            is_sealed: listed.stored.is_sealed,
            is_outdated: listed.stored.is_outdated,
            saved_at: &kept.saved_at,
        })
    };
    html! {
        <ul class="cx-drafts">
            for one in listed {
                <li class="cx-drafts__draft" key={one.stored.slot}>
                    <span class="cx-drafts__name" lang="zh-CN">{ one.stored.draft.assessment.applicant.name.as_str() }</span>
                    if one.stored.draft.assessment.purpose == Purpose::Demo {
                        <span class="cx-tag">{ t.frame.demo_draft }</span>
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
