//! How the page is shown to those who read it with effort: large text (长者模式), high
//! contrast. Kept beside the language, and like it no part of any file.
//!
//! Must not know: how it is drawn.

/// What is switched on. Each stands by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// Everything a quarter larger.
    pub large_text: bool,
    /// Black on white, with strong lines.
    pub high_contrast: bool,
}

impl Display {
    /// What is kept in the store reads so again; anything else is the default.
    #[must_use]
    pub fn parse(words: &str) -> Self {
        let has = |word: &str| words.split(' ').any(|other| other == word);
        Self { large_text: has("large"), high_contrast: has("contrast") }
    }

    /// In words for the store.
    #[must_use]
    pub fn words(self) -> String {
        let words = [(self.large_text, "large"), (self.high_contrast, "contrast")];
        let on: Vec<_> = words.into_iter().filter(|(on, _)| *on).map(|(_, word)| word).collect();
        on.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_anything_else_is_the_default() {
        for large_text in [false, true] {
            for high_contrast in [false, true] {
                let display = Display { large_text, high_contrast };
                assert_eq!(Display::parse(&display.words()), display);
            }
        }
        assert_eq!(Display::parse("larger high"), Display::default());
    }
}
