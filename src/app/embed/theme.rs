//! The look that a host page may ask for: four colours and the corners, nothing else.
//!
//! Must not know: how it is applied. Whatever is asked, every text stays readable: what
//! can be mended is darkened, what cannot is refused.

use crate::app::embed::EmbedProblem;
use crate::app::embed::colour::Colour;

/// Contrast of text, in tenths: WCAG 2.2, success criterion 1.4.3.
const TEXT: u64 = 45;

/// Contrast of what is no text: success criterion 1.4.11.
const SHAPE: u64 = 30;

/// Contrast of the main text: success criterion 1.4.6, as it also stands on tinted areas.
const INK: u64 = 70;

/// The colours of `styles/tokens.css` that a theme rests on; a test holds them equal.
pub const PAPER: Colour = Colour::new(0xff, 0xff, 0xff);
/// `--cx-surface`
pub const SURFACE: Colour = Colour::new(0xf7, 0xf6, 0xf2);
/// `--cx-ink`
pub const INKED: Colour = Colour::new(0x1c, 0x25, 0x2e);
/// `--cx-focus`
pub const FOCUS: Colour = Colour::new(0xb8, 0x86, 0x0b);
/// `--cx-muted`, `--cx-good`, `--cx-open` and `--cx-bad`: no theme changes them, so every
/// ground must carry them.
pub const FIXED: [Colour; 4] = [
    Colour::new(0x51, 0x60, 0x6c),
    Colour::new(0x23, 0x60, 0x3a),
    Colour::new(0x7a, 0x52, 0x00),
    Colour::new(0x9a, 0x27, 0x1b),
];

/// The widest corner, in pixels.
const MAX_RADIUS: u8 = 16;

/// What is asked for, before it is known whether it can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RequestedColours {
    /// Links, buttons, marks.
    pub accent: Option<Colour>,
    /// The main text.
    pub ink: Option<Colour>,
    /// The ground of fields and cards.
    pub paper: Option<Colour>,
    /// The ground of the page.
    pub surface: Option<Colour>,
    /// The corners, in pixels.
    pub radius: Option<u8>,
}

/// The accent and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// The accent: readable on paper, surface and its own tint, and white is readable on it.
    pub plain: Colour,
    /// A darker one.
    pub strong: Colour,
    /// A tint as a ground.
    pub soft: Colour,
}

/// A look in which everything can be read. What is none stays as the page has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The accent.
    pub accent: Option<Accent>,
    /// The main text.
    pub ink: Option<Colour>,
    /// The ground of fields and cards.
    pub paper: Option<Colour>,
    /// The ground of the page.
    pub surface: Option<Colour>,
    /// The ring around what has the focus.
    pub focus: Option<Colour>,
    /// The corners, in pixels.
    pub radius: Option<u8>,
}

impl Theme {
    /// The look that is asked for, as far as it can be read; tells what was not taken.
    #[must_use]
    pub fn new(asked: &RequestedColours, problems: &mut Vec<EmbedProblem>) -> Self {
        let mut keep = |name, colour: Option<Colour>, readable: &dyn Fn(Colour) -> bool| {
            let kept = colour.filter(|colour| readable(*colour));
            if colour != kept {
                problems.push(EmbedProblem::Unreadable(name));
            }
            kept
        };
        let carries = |ground: Colour| FIXED.iter().all(|text| text.contrasts(ground, TEXT));
        let paper = keep("paper", asked.paper, &carries);
        let surface = keep("surface", asked.surface, &carries);
        let grounds = [paper.unwrap_or(PAPER), surface.unwrap_or(SURFACE)];
        let ink =
            keep("ink", asked.ink, &|ink| grounds.iter().all(|ground| ink.contrasts(*ground, INK)));
        let accent = asked.accent.map(|asked| accent(asked, grounds, ink.unwrap_or(INKED)));
        if let (Some(asked), Some(accent)) = (asked.accent, accent)
            && asked != accent.plain
        {
            problems.push(EmbedProblem::Darkened("accent", accent.plain));
        }
        let seen = |ring: Colour| grounds.iter().all(|ground| ring.contrasts(*ground, SHAPE));
        let focus = Some(darkened(FOCUS, seen)).filter(|ring| *ring != FOCUS);
        Self { accent, ink, paper, surface, focus, radius: asked.radius }
    }
}

/// The accent, darkened as far as its texts need it.
fn accent(asked: Colour, grounds: [Colour; 2], ink: Colour) -> Accent {
    let [paper, _] = grounds;
    let soft = |plain: Colour| {
        let tint = paper.mixed(plain, 2);
        let carries = ink.contrasts(tint, TEXT) && FIXED.iter().all(|it| it.contrasts(tint, TEXT));
        if carries { tint } else { paper }
    };
    let readable = |plain: Colour| {
        let [paper, surface] = grounds;
        let mut others = [paper, surface, soft(plain), Colour::WHITE].into_iter();
        others.all(|other| plain.contrasts(other, TEXT))
    };
    let plain = darkened(asked, readable);
    Accent { plain, strong: plain.mixed(Colour::BLACK, 6), soft: soft(plain) }
}

/// The first of ever darker shades that will do; black, which does on any light ground,
/// is the last.
fn darkened(colour: Colour, will_do: impl Fn(Colour) -> bool) -> Colour {
    let mut shades = (0..20).map(|twentieths| colour.mixed(Colour::BLACK, twentieths));
    shades.find(|shade| will_do(*shade)).unwrap_or(Colour::BLACK)
}

/// Corners of so many pixels: a whole number from 0 to 16.
#[must_use]
pub fn radius(text: &str) -> Option<u8> {
    let plain = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let pixels = text.parse().ok().filter(|_| plain)?;
    (pixels <= MAX_RADIUS).then_some(pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(asked: &RequestedColours) -> (Theme, Vec<String>) {
        let mut problems = Vec::new();
        let theme = Theme::new(asked, &mut problems);
        (theme, problems.iter().map(ToString::to_string).collect())
    }

    fn some(text: &str) -> Option<Colour> {
        Some(Colour::parse(text).unwrap())
    }

    #[test]
    fn a_readable_look_is_taken_as_it_is() {
        let asked = RequestedColours {
            accent: some("#8a1c1c"),
            ink: some("#222222"),
            paper: some("#fffdf8"),
            surface: some("#f4f4f4"),
            radius: Some(8),
        };
        let (theme, problems) = theme(&asked);
        assert_eq!(problems, [""; 0]);
        let accent = theme.accent.unwrap();
        assert_eq!(accent.plain, asked.accent.unwrap());
        // 0x8a × 14 / 20 = 96.6, 0x1c × 14 / 20 = 19.6.
        assert_eq!(accent.strong.to_string(), "#601313");
        assert_eq!((theme.ink, theme.paper, theme.radius), (asked.ink, asked.paper, Some(8)));
    }

    #[test]
    fn what_cannot_be_read_is_darkened_or_refused() {
        let (light, problems) =
            theme(&RequestedColours { accent: some("#ffee00"), ..RequestedColours::default() });
        let plain = light.accent.unwrap().plain;
        assert_eq!(problems, [format!("accent: darkened to {plain}")]);
        assert!(plain.contrasts(PAPER, TEXT) && plain.contrasts(SURFACE, TEXT));
        let (dark, problems) =
            theme(&RequestedColours { paper: some("#222"), ..RequestedColours::default() });
        assert_eq!((dark, problems), (Theme::default(), vec!["paper: unreadable".to_owned()]));
        let (faint, problems) =
            theme(&RequestedColours { ink: some("#888"), ..RequestedColours::default() });
        assert_eq!((faint, problems), (Theme::default(), vec!["ink: unreadable".to_owned()]));
    }

    // Every accent on every ground that is taken: an independent walk over the colours.
    #[test]
    fn no_look_makes_a_text_unreadable() {
        let steps = [0_u8, 51, 102, 153, 204, 255];
        let grounds = ["#ffffff", "#f4f4f4", "#eeeeee", "#fff3d6", "#e8f0ff", "#cccccc"];
        for ground in grounds {
            for (r, g, b) in steps.into_iter().flat_map(|r| {
                steps.into_iter().flat_map(move |g| steps.into_iter().map(move |b| (r, g, b)))
            }) {
                let asked = RequestedColours {
                    accent: Some(Colour::new(r, g, b)),
                    paper: some(ground),
                    surface: some(ground),
                    ..RequestedColours::default()
                };
                let (theme, _) = theme(&asked);
                let paper = theme.paper.unwrap_or(PAPER);
                let surface = theme.surface.unwrap_or(SURFACE);
                let accent = theme.accent.unwrap();
                let ring = theme.focus.unwrap_or(FOCUS);
                for on in [paper, surface, accent.soft, Colour::WHITE] {
                    assert!(accent.plain.contrasts(on, 45), "{accent:?} {on}");
                    assert!(accent.strong.contrasts(on, 45), "{accent:?} {on}");
                }
                for on in [paper, surface, accent.soft] {
                    assert!(INKED.contrasts(on, 45), "{accent:?} {on}");
                    assert!(FIXED.iter().all(|text| text.contrasts(on, 45)), "{accent:?} {on}");
                }
                assert!(ring.contrasts(paper, 30) && ring.contrasts(surface, 30), "{ground}");
            }
        }
    }

    #[test]
    fn corners_have_a_limit() {
        for (text, pixels) in [("0", Some(0)), ("15", Some(15)), ("16", Some(16)), ("17", None)] {
            assert_eq!(radius(text), pixels);
        }
        for text in ["", "+1", "-1", "1.5", "3px", "016", "256"] {
            assert_eq!(radius(text), None, "{text}");
        }
    }

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../../styles/tokens.css");
        let [muted, good, open, bad] = FIXED;
        for (name, colour) in [
            ("paper", PAPER),
            ("surface", SURFACE),
            ("ink", INKED),
            ("focus", FOCUS),
            ("muted", muted),
            ("good", good),
            ("open", open),
            ("bad", bad),
            ("on-accent", Colour::WHITE),
        ] {
            assert!(sheet.contains(&format!("--cx-{name}: {colour};")), "{name}");
        }
    }
}
