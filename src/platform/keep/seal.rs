//! The seal of a text: a digest in front of it, which tells it from others and whether it was
//! changed.
//!
//! Must not know: where a text is kept.

use sha2::{Digest, Sha256};

/// A text after its seal.
pub(super) fn seal(text: &str) -> String {
    let hex: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{hex}\n{text}")
}

/// The text, and whether its seal fits. What has none is all text.
pub(super) fn unseal(sealed: &str) -> (&str, bool) {
    let text = sealed.split_once('\n').filter(|(seal, _)| is_seal(seal)).map(|(_, text)| text);
    text.map_or((sealed, false), |text| (text, seal(text) == sealed))
}

pub(super) fn is_seal(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What tells a sealed text from others: its seal, or what stands in its place.
pub(super) fn seal_of(sealed: &str) -> &str {
    sealed.get(..64).unwrap_or(sealed)
}

/// The mark of a text that is in the database.
pub(super) fn mark(sealed: &str) -> String {
    format!("={}", seal_of(sealed).get(..16).unwrap_or_default())
}

/// What such a text takes the place of, and the text after its seal.
pub(super) fn parted(value: &str) -> (&str, &str) {
    let parted = value.split_once('\n');
    parted.filter(|(before, _)| *before == "-" || is_seal(before)).unwrap_or(("-", value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_out_of_its_seal_which_fits_no_other() {
        let sealed = seal("甲\n乙");
        assert_eq!(unseal(&sealed), ("甲\n乙", true));
        assert_eq!(unseal(&sealed.replace('乙', "丙")), ("甲\n丙", false));
        assert_eq!(unseal("not a draft"), ("not a draft", false));
        assert_eq!(unseal("甲\n乙"), ("甲\n乙", false));
        assert_eq!(unseal(""), ("", false));
    }

    #[test]
    fn what_a_text_takes_the_place_of_stands_before_it() {
        let (before, sealed) = (seal("甲"), seal("乙"));
        let value = format!("{}\n{sealed}", seal_of(&before));
        assert_eq!(parted(&value), (seal_of(&before), sealed.as_str()));
        assert_eq!(parted(&format!("-\n{sealed}")), ("-", sealed.as_str()));
        // What somebody else has put there is all text.
        assert_eq!(parted("not a draft"), ("-", "not a draft"));
        assert_eq!(parted("not\na draft"), ("-", "not\na draft"));
    }
}
