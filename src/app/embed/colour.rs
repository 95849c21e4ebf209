//! Colours as a host page may give them, and whether one can be read on another.
//!
//! Must not know: what a colour is for. Whole numbers only, like all rules of ours: the
//! brightness of WCAG 2.2 comes from a table.

use std::fmt;

/// A colour of the sRGB space without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, green, blue.
    channels: [u8; 3],
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::new(255, 255, 255);

    /// The colour of these channels.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { channels: [red, green, blue] }
    }

    /// The colour of `#rgb` or `#rrggbb`, and of nothing else: names, functions and
    /// transparency are not taken, so that no other CSS can come in with a colour.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self::new(r * 17, g * 17, b * 17)),
            [r, s, g, h, b, c] => Some(Self::new(r * 16 + s, g * 16 + h, b * 16 + c)),
            _ => None,
        }
    }

    /// This colour with `twentieths` of another in it; 20 give the other.
    #[must_use]
    pub fn mixed(self, other: Self, twentieths: u8) -> Self {
        let share = u16::from(twentieths.min(20));
        let mut channels = self.channels;
        for (channel, other) in channels.iter_mut().zip(other.channels) {
            let sum = u16::from(*channel) * (20 - share) + u16::from(other) * share;
            *channel = u8::try_from(sum / 20).unwrap_or(u8::MAX);
        }
        Self { channels }
    }

    /// Whether the contrast of WCAG 2.2 with another colour is at least so many tenths:
    /// 45 for text (success criterion 1.4.3), 30 for what is no text (1.4.11).
    #[must_use]
    pub fn contrasts(self, other: Self, tenths: u64) -> bool {
        let (one, two) = (self.brightness(), other.brightness());
        let (light, dark) = (one.max(two), one.min(two));
        // (light + 0.05) / (dark + 0.05), where 1 is 10 to the tenth.
        (light + HALF_TENTH) * 10 >= (dark + HALF_TENTH) * tenths
    }

    /// Relative luminance of WCAG 2.2, 0 for black and 10,000,000,000 for white.
    fn brightness(self) -> u64 {
        let [red, green, blue] = self.channels.map(|channel| {
            LINEAR.get(usize::from(channel)).copied().map(u64::from).unwrap_or_default()
        });
        2126 * red + 7152 * green + 722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// 0.05 on the scale of [`Colour::brightness`].
const HALF_TENTH: u64 = 500_000_000;

/// A channel made linear, in millionths, by the definition of relative luminance in WCAG
/// 2.2: c / 12.92 up to 0.04045, else ((c + 0.055) / 1.055) ^ 2.4.
#[rustfmt::skip]
const LINEAR: [u32; 256] = [
    0, 304, 607, 911, 1_214, 1_518, 1_821, 2_125, 2_428, 2_732,
    3_035, 3_347, 3_677, 4_025, 4_391, 4_777, 5_182, 5_605, 6_049, 6_512,
    6_995, 7_499, 8_023, 8_568, 9_134, 9_721, 10_330, 10_960, 11_612, 12_286,
    12_983, 13_702, 14_444, 15_209, 15_996, 16_807, 17_642, 18_500, 19_382, 20_289,
    21_219, 22_174, 23_153, 24_158, 25_187, 26_241, 27_321, 28_426, 29_557, 30_713,
    31_896, 33_105, 34_340, 35_601, 36_889, 38_204, 39_546, 40_915, 42_311, 43_735,
    45_186, 46_665, 48_172, 49_707, 51_269, 52_861, 54_480, 56_128, 57_805, 59_511,
    61_246, 63_010, 64_803, 66_626, 68_478, 70_360, 72_272, 74_214, 76_185, 78_187,
    80_220, 82_283, 84_376, 86_500, 88_656, 90_842, 93_059, 95_307, 97_587, 99_899,
    102_242, 104_616, 107_023, 109_462, 111_932, 114_435, 116_971, 119_538, 122_139, 124_772,
    127_438, 130_136, 132_868, 135_633, 138_432, 141_263, 144_128, 147_027, 149_960, 152_926,
    155_926, 158_961, 162_029, 165_132, 168_269, 171_441, 174_647, 177_888, 181_164, 184_475,
    187_821, 191_202, 194_618, 198_069, 201_556, 205_079, 208_637, 212_231, 215_861, 219_526,
    223_228, 226_966, 230_740, 234_551, 238_398, 242_281, 246_201, 250_158, 254_152, 258_183,
    262_251, 266_356, 270_498, 274_677, 278_894, 283_149, 287_441, 291_771, 296_138, 300_544,
    304_987, 309_469, 313_989, 318_547, 323_143, 327_778, 332_452, 337_164, 341_914, 346_704,
    351_533, 356_400, 361_307, 366_253, 371_238, 376_262, 381_326, 386_429, 391_572, 396_755,
    401_978, 407_240, 412_543, 417_885, 423_268, 428_690, 434_154, 439_657, 445_201, 450_786,
    456_411, 462_077, 467_784, 473_531, 479_320, 485_150, 491_021, 496_933, 502_886, 508_881,
    514_918, 520_996, 527_115, 533_276, 539_479, 545_724, 552_011, 558_340, 564_712, 571_125,
    577_580, 584_078, 590_619, 597_202, 603_827, 610_496, 617_207, 623_960, 630_757, 637_597,
    644_480, 651_406, 658_375, 665_387, 672_443, 679_542, 686_685, 693_872, 701_102, 708_376,
    715_694, 723_055, 730_461, 737_910, 745_404, 752_942, 760_525, 768_151, 775_822, 783_538,
    791_298, 799_103, 806_952, 814_847, 822_786, 830_770, 838_799, 846_873, 854_993, 863_157,
    871_367, 879_622, 887_923, 896_269, 904_661, 913_099, 921_582, 930_111, 938_686, 947_307,
    955_973, 964_686, 973_445, 982_251, 991_102, 1_000_000,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn only_hexadecimal_colours_are_taken() {
        for (text, same) in [
            ("#fff", "#ffffff"),
            ("#0aF", "#00aaff"),
            ("#17475f", "#17475f"),
            ("#ABCDEF", "#abcdef"),
        ] {
            assert_eq!(colour(text).to_string(), same);
        }
        for text in [
            "",
            "#",
            "#12",
            "#1234",
            "#12345",
            "#1234567",
            "#12345678",
            "17475f",
            "red",
            "#ggg",
            " #fff",
            "#fff ",
            "#fff;color:red",
            "rgb(0,0,0)",
            "#１２３",
            "##fff",
            "#+12",
        ] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    // Contrasts as published with the examples of WCAG and known by every checker:
    // #767676 is the lightest grey with 4.5 on white, #949494 that with 3.
    #[test]
    fn a_contrast_is_told_at_its_limit() {
        for (one, two, tenths, enough) in [
            ("#000", "#fff", 210, true),
            ("#000", "#fff", 211, false),
            ("#757575", "#fff", 45, true),
            ("#767676", "#fff", 45, true),
            ("#777777", "#fff", 45, false),
            ("#949494", "#fff", 30, true),
            ("#959595", "#fff", 30, false),
            ("#fff", "#767676", 45, true),
            ("#ffff00", "#fff", 45, false),
            ("#123456", "#123456", 10, true),
        ] {
            assert_eq!(colour(one).contrasts(colour(two), tenths), enough, "{one} {two} {tenths}");
        }
    }

    #[test]
    fn the_table_rises_from_black_to_white() {
        assert!(LINEAR.windows(2).all(|pair| pair[0] < pair[1]));
        // c = 10: 10/255/12.92 = 0.00303527; c = 128: ((0.501961+0.055)/1.055)^2.4 = 0.215861.
        assert_eq!(
            (LINEAR[0], LINEAR[10], LINEAR[128], LINEAR[255]),
            (0, 3035, 215_861, 1_000_000)
        );
    }

    #[test]
    fn a_mixture_goes_from_one_to_the_other() {
        let (one, two) = (colour("#204060"), colour("#ffffff"));
        assert_eq!(one.mixed(two, 0), one);
        assert_eq!(one.mixed(two, 20), two);
        assert_eq!(one.mixed(two, 200), two);
        // (32 × 10 + 255 × 10) / 20 = 143.5, (64 + 255) / 2 = 159.5, (96 + 255) / 2 = 175.5.
        assert_eq!(one.mixed(two, 10).to_string(), "#8f9faf");
    }
}
