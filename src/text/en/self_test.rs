//! The messages of the self-test, in English.
//!
//! Must not know: where they are shown.

use crate::text::self_test::{SelfTestTexts, StoredAs};

/// The table.
pub(in crate::text) const TEXTS: SelfTestTexts = SelfTestTexts {
    title: "Self-test",
    text: "The values below were just measured by this browser, for security reviewers. Compare the digests with SHA256SUMS of the release: they show that files are the same, not who made them.",
    requests,
    blocked,
    module: "SHA-256 of the modules:",
    no_module: "unknown: the page was not started by its own boot script",
    scheme,
    known: "Reference cases, recalculated",
    case: "Case",
    expected: "Expected (base, eligibility)",
    computed: "Recalculated",
    result: "Check",
    agrees,
    not_computed: "could not be calculated",
    stored: "Stored on this PC",
    stored_text: "This is everything that the page keeps in the browser of this PC. None of it is sent anywhere.",
    stored_none: "Nothing is stored.",
    stored_as,
    stored_bytes,
    stored_in_memory: "(the browser does not allow storing: in memory only, gone when the page is closed)",
    erase: "Erase the data on this PC",
    erase_question: "This deletes all drafts and settings above and closes the assessment you are filling in. What has not been exported cannot be recovered. An assessment that is open in another window is no longer saved, unless it is changed there.",
    erase_sure: "Erase, for good",
    erase_keep: "Keep",
    erased: "Erased.",
    version,
};

fn requests(n_foreign: usize, n_own: usize) -> String {
    format!(
        "Outgoing requests: {n_foreign} (the page's own files loaded: {n_own}, those of its workers included)"
    )
}

fn blocked(n_blocked: usize) -> String {
    format!("Attempts blocked by the policy: {n_blocked}")
}

fn scheme(title: &str) -> String {
    format!("SHA-256 of the scheme “{title}”:")
}

fn agrees(agrees: bool) -> &'static str {
    if agrees { "match" } else { "differ" }
}

const fn stored_as(what: StoredAs) -> &'static str {
    match what {
        StoredAs::Draft => "draft of an assessment, with everything entered",
        StoredAs::Display => "display settings",
        StoredAs::Language => "language of the page",
        StoredAs::Window => "which draft this window works on",
        StoredAs::Other => "left by another version",
    }
}

fn stored_bytes(n_bytes: usize) -> String {
    format!("{n_bytes} bytes")
}

fn version(version: &str, build: &str) -> String {
    if build.is_empty() {
        format!("{version} (development build, no commit recorded)")
    } else if let Some((commit, day)) = build.split_once(", ") {
        let (commit, changed) = match commit.strip_suffix("+changed") {
            Some(commit) => (commit, ", changed since"),
            None => (commit, ""),
        };
        format!("{version}; commit {commit}{changed}, of {day}")
    } else {
        format!("{version} (commit unknown)")
    }
}
