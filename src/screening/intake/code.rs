//! A code as people type it from paper, against the code of a file.
//!
//! Must not know: what a code is made over.

/// Whether a typed text is that code. Blanks and hyphens do not count, small and full-width
/// letters are taken, and O, I and L are read as the digits that Crockford's base 32 has
/// in their place.
#[must_use]
pub fn is_code(typed: &str, code: &str) -> bool {
    let letters = |text: &str| text.chars().filter_map(letter).collect::<String>();
    let typed = letters(typed);
    !typed.is_empty() && typed == letters(code)
}

fn letter(c: char) -> Option<char> {
    // The full-width forms stand in the same order as ASCII, 0xFEE0 further on.
    let plain = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0)?,
        _ => c,
    };
    match plain.to_ascii_uppercase() {
        '-' | '–' | '—' => None,
        blank if blank.is_whitespace() => None,
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        letter => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_typed() {
        let code = "K7QF-2MXA-9P4T-C3W1";
        let typed = [
            code,
            "k7qf2mxa9p4tc3w1",
            "K7QF 2MXA 9P4T C3WI",
            "Ｋ７ＱＦ－２ＭＸＡ－９Ｐ４Ｔ－Ｃ３Ｗｌ",
        ];
        for typed in typed {
            assert!(is_code(typed, code), "{typed}");
        }
        for typed in ["", "-", "K7QF", "K7QF-2MXA-9P4T-C3W2", "K7QF-2MXA-9P4T-C3W11"] {
            assert!(!is_code(typed, code), "{typed}");
        }
    }
}
