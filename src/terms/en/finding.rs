//! What a reader should know beside the numbers, a sentence each, in English.
//!
//! Must not know: what led to a finding.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::report::findings::Finding;
use crate::terms::scheme::name;
use crate::terms::score::item;

/// A finding in a sentence.
#[must_use]
pub fn finding(finding: &Finding, scheme: &Scheme) -> String {
    match finding {
        Finding::OtherScheme(named) => {
            let name = name(scheme, Language::En);
            format!("The file names the scheme “{named}”; it is scored under “{name}”.")
        }
        Finding::Namesake(shipped) => format!(
            "The scoring scheme has the name of the built-in “{}” but different content. Its scores cannot be compared with those of the built-in one; its source is not verified.",
            shipped.en
        ),
        Finding::NotScored(no) => {
            format!("No. {no} is not in this scheme; its facts are kept but not scored.")
        }
        Finding::UnusedInput(no, input) => {
            format!("No. {no}: this scheme does not use “{input}”; it is kept but not scored.")
        }
        Finding::NotApplicableNotAllowed(no) => format!(
            "No. {no} is marked not applicable; under this scheme every county must answer it, so it counts as unanswered."
        ),
        Finding::DroppedItem(no, id) => {
            let title = item(scheme, *no, id, Language::En);
            format!("No. {no}: the total of “{title}” is 0: there are no such cases; left out.")
        }
        Finding::NoEvidence(no) => format!("No. {no} has no evidence yet."),
        Finding::UntitledEvidence(at) => {
            format!("Document {} of the catalogue has no title.", at + 1)
        }
        Finding::NameDiffersFromCode(listed) => {
            format!("The name entered does not match the one that belongs to the code ({listed}).")
        }
        Finding::AdministrationDiffersFromList => {
            "The route of application entered differs from the list of province-administered counties; what is entered counts."
                .to_owned()
        }
    }
}
