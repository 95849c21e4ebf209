//! Drafts and exports, in English.
//!
//! Must not know: where they are shown.

use crate::app::extent::{Extent, Part};
use crate::app::progress::Export;
use crate::domain::language::Language;
use crate::text::en::page_title;
use crate::text::session::{Continued, DraftFacts, Said, SessionTexts};

/// The table.
pub(in crate::text::en) const TEXTS: SessionTexts = SessionTexts {
    exported,
    export_step,
    draft_facts,
    which: "There are unfinished assessments on this PC. Continue one of them, and this page opens with it.",
    there_are,
    of_another,
    said,
    keep_apart: "Keep as a draft of its own",
    opened: |county| {
        format!("The file of {county} is open. It is not kept as a draft until it is changed.")
    },
    unreadable,
    unreadable_hint: "What is kept here is no draft that this page can read; another page may have written or changed it. Save it as a file for the maintainers, then erase it.",
    save_as_file: "Save as a file",
    unread: "The browser did not open its database this time: drafts kept before are not listed, but not erased either. Close this page and open it again, or else restart the browser.",
    near_limit,
    too_large,
};

const fn exported(state: Export) -> &'static str {
    match state {
        Export::Never => "Not exported yet.",
        Export::Earlier => "Changed since the last export.",
        Export::Current => "Unchanged since the last export.",
    }
}

const fn export_step(state: Export) -> &'static str {
    match state {
        Export::Never => "Not exported",
        Export::Earlier => "Changed since export",
        Export::Current => "Done",
    }
}

fn draft_facts(facts: &DraftFacts<'_>) -> Vec<String> {
    let DraftFacts { round, n_answered, n_applicable, total, changed_on, .. } = *facts;
    let extent = [
        format!("round {round}"),
        format!("{n_answered} of {n_applicable} answered"),
        format!("total {total}"),
    ];
    let changed = changed_on.map(|page| format!("last change: {}", page_title(page)));
    let kept = [
        Some(format!("scheme: {}", facts.scheme)),
        (!facts.is_sealed).then(|| "changed outside this page, please check".to_owned()),
        facts.is_outdated.then(|| "not the latest: later changes were not kept".to_owned()),
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
            "What you entered is above the limit of a file (1 MiB) and cannot be exported; the draft is kept as ever. {}",
            shorten(extent)
        );
    }
    format!(
        "What you entered is {} % of what a file may hold (1 MiB); above that it cannot be exported. {}",
        extent.percent(),
        shorten(extent)
    )
}

fn too_large(extent: &Extent) -> String {
    format!(
        "The file is above 1 MiB, so nothing was exported; what you entered and the draft are untouched. {}",
        shorten(extent)
    )
}

fn shorten(extent: &Extent) -> String {
    let part = |(part, n_bytes): &(Part, usize)| {
        let name = match part {
            Part::Sections => "the text of the plan",
            Part::Measures => "the measures of the plan",
            Part::Evidence => "the lists of evidence",
            Part::Notes => "the remarks on the indicators",
        };
        format!("{name} (about {} KiB)", n_bytes.div_ceil(1024))
    };
    let parts: Vec<_> = extent.parts.iter().map(part).collect();
    format!("Shorten {}.", parts.join(", "))
}

fn saved(at: &str) -> String {
    if at.is_empty() { "saved at an unknown time".to_owned() } else { format!("saved {at}") }
}

fn said(said: &Said) -> String {
    match said {
        Said::Forked => "Another window works on the same draft. This window now keeps its own copy; neither overwrites the other.".to_owned(),
        Said::Asks => "Another window or page has written to the draft once more. What stands in this window is not being kept, and has overwritten nothing. Close the other windows; to keep it, press “Keep as a draft of its own”.".to_owned(),
        Said::Erased => "This draft was erased in another window and is no longer kept. If you change anything, it is kept again.".to_owned(),
        Said::Later(time) => format!("The browser took the draft, but does not promise here to write it to the disk at once: what is older than {time} is written; a power cut or a crash may lose what is newer. Export what matters."),
        Said::Late(time) => {
            let last = time.as_ref().map_or_else(
                || "there is no certain copy of this draft yet".to_owned(),
                |time| format!("the last certain copy is of {time}"),
            );
            format!("The disk does not answer; {last}. Wait and leave the browser open; export what matters.")
        }
        Said::Full(oldest) => {
            let oldest = oldest.as_ref().map_or_else(String::new, |(name, at)| {
                format!(" The oldest is of {name} ({}).", saved(at))
            });
            format!("There is no room for drafts: what was entered last is not kept and is lost when the page closes. Export a file on the page “Report and export”, and erase drafts on the start page.{oldest}")
        }
        Said::NotKept => "This browser keeps no drafts: what you enter is lost when the page closes. Export a file on the page “Report and export”.".to_owned(),
        Said::Continued(Continued { saved_at, scheme, is_sealed }) => {
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
