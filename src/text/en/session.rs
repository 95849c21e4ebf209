//! Drafts and exports, in English.
//!
//! Must not know: where they are shown.

use crate::app::extent::{Extent, Shortening};
use crate::app::progress::Export;
use crate::domain::language::Language;
use crate::text::en::steps::page_title;
use crate::text::session::{Continued, DraftFacts, SessionNotice, SessionTexts};

/// The table.
pub(in crate::text::en) const TEXTS: SessionTexts = SessionTexts {
    exported,
    export_step,
    draft_facts,
    which: "There are unfinished assessments on this PC. Continue one of them, and this page opens with it.",
    there_are,
    of_another,
    said,
    keep_apart: "Keep as a separate draft",
    opened: |county| {
        format!("The file of {county} is open. It is not kept as a draft until it is changed.")
    },
    unreadable,
    unreadable_hint: "This is not a draft that this page can read; another page may have written or changed it. Save it as a file for the maintainers, then erase it.",
    save_as_file: "Save as a file",
    unread: "The browser did not open its database this time: earlier drafts are not listed, but they have not been erased. Close and reopen this page; if that does not help, restart the browser.",
    near_limit,
    too_large,
};

const fn exported(state: Export) -> &'static str {
    match state {
        Export::Never => "Not downloaded yet.",
        Export::Earlier => "Changed since the last download.",
        Export::Current => "Unchanged since the last download.",
    }
}

const fn export_step(state: Export) -> &'static str {
    match state {
        Export::Never => "Not downloaded",
        Export::Earlier => "Changed since download",
        Export::Current => "Done",
    }
}

fn draft_facts(facts: &DraftFacts<'_>) -> Vec<String> {
    let DraftFacts { round, n_answered, n_applicable, total, changed_on, .. } = *facts;
    let extent = [
        format!("{round} round"),
        format!("{n_answered} of {n_applicable} answered"),
        format!("total {total}"),
    ];
    let changed = changed_on.map(|page| format!("last change: {}", page_title(page)));
    let kept = [
        Some(format!("scheme: {}", facts.scheme)),
        (!facts.is_sealed).then(|| "changed outside this page; please check".to_owned()),
        facts.is_outdated.then(|| "not the latest: later changes were not saved".to_owned()),
        Some(saved(facts.saved_at)),
    ];
    extent.into_iter().chain(changed).chain(kept.into_iter().flatten()).collect()
}

fn there_are(n: usize) -> String {
    format!("Unfinished assessments on this PC: {n}")
}

fn of_another(county: &str) -> String {
    format!(
        "This page is for {county}. The drafts on this PC belong to other applicants; continue one only if you mean to."
    )
}

fn near_limit(extent: &Extent) -> String {
    if extent.is_too_large() {
        return format!(
            "Your entries exceed the limit of a file (1 MiB) and cannot be downloaded; the draft is still saved. {}",
            shorten(extent)
        );
    }
    format!(
        "Your entries take up {}% of the file limit (1 MiB); beyond it they cannot be downloaded. {}",
        extent.percent(),
        shorten(extent)
    )
}

fn too_large(extent: &Extent) -> String {
    format!(
        "The file exceeds 1 MiB, so nothing was downloaded; your entries and the draft are untouched. {}",
        shorten(extent)
    )
}

fn shorten(extent: &Extent) -> String {
    let part = |(part, n_bytes): &(Shortening, usize)| {
        let name = match part {
            Shortening::Sections => "the text of the plan",
            Shortening::Measures => "the measures of the plan",
            Shortening::Evidence => "the lists of evidence",
            Shortening::Notes => "the remarks on the indicators",
        };
        format!("{name} (about {} KiB)", n_bytes.div_ceil(1024))
    };
    let parts: Vec<_> = extent.parts.iter().map(part).collect();
    format!("Shorten {}.", parts.join(", "))
}

fn saved(at: &str) -> String {
    if at.is_empty() { "saved at an unknown time".to_owned() } else { format!("saved {at}") }
}

fn said(said: &SessionNotice) -> String {
    match said {
        SessionNotice::Forked => "Another window works on the same draft. This window now keeps its own copy; neither overwrites the other.".to_owned(),
        SessionNotice::Asks => "Another window or page has written to the draft again. The content of this window is not being saved and has overwritten nothing. Close the other windows; to keep it, press “Keep as a separate draft”.".to_owned(),
        SessionNotice::Erased => "This draft was erased in another window and is no longer kept. If you change anything, it is kept again.".to_owned(),
        SessionNotice::Later(time) => format!("The browser has the draft but does not guarantee here to write it to disk at once: entries before {time} are on disk; a power cut or crash may lose newer ones. Download important work."),
        SessionNotice::Late(time) => {
            let last = time.as_ref().map_or_else(
                || "there is no reliable copy of this draft yet".to_owned(),
                |time| format!("the last reliable copy was saved at {time}"),
            );
            format!("The disk is not responding; {last}. Please wait and keep the browser open; download important work.")
        }
        SessionNotice::Full(oldest) => {
            let oldest = oldest.as_ref().map_or_else(String::new, |(name, at)| {
                format!(" The oldest is of {name} ({}).", saved(at))
            });
            format!("There is no room for drafts: the latest entries are not saved and will be lost when the page closes. Download the data file on the page “Papers to hand in”, and erase drafts on the start page.{oldest}")
        }
        SessionNotice::NotKept => "This browser does not save drafts: your entries are lost when the page closes. Download the data file on the page “Papers to hand in”.".to_owned(),
        SessionNotice::Continued(Continued { saved_at, scheme, is_sealed }) => {
            let scheme = scheme.in_language(Language::En);
            let changed =
                if *is_sealed { "" } else { " It was changed outside this page: check every item." };
            format!("This draft was {}; scheme: {scheme}.{changed}", saved(saved_at))
        }
    }
}

fn unreadable(n_bytes: usize) -> String {
    format!("A draft that cannot be read ({} KiB)", n_bytes.div_ceil(1024))
}
