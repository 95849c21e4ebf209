//! The digest of a report and its short code: proof that two copies are the same, never
//! that they are true or who wrote them. Every surface that shows it says so.
//!
//! Must not know: which bytes it is made over; they arrive as an argument.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// The SHA-256 of a report's canonical bytes without its digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest([u8; 32]);

/// A digest of which only the first parts of the bytes are there yet.
#[derive(Clone, Debug, Default)]
pub struct Hashing(Sha256);

impl Hashing {
    /// With the next part.
    #[must_use]
    pub fn with(self, part: &[u8]) -> Self {
        Self(self.0.chain_update(part))
    }

    /// The digest of the parts so far.
    #[must_use]
    pub fn digest(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

/// The alphabet of Crockford's base 32: no I, L, O or U, which are misread on paper.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Digest {
    /// Hashes canonical bytes.
    #[must_use]
    pub fn of(canonical: &[u8]) -> Self {
        Hashing::default().with(canonical).digest()
    }

    /// 64 hexadecimal digits, lower case.
    #[must_use]
    pub fn hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// The first 80 bits as sixteen letters in groups of four: `K7QF-2MXA-9P4T-C3WE`.
    #[must_use]
    pub fn code(&self) -> String {
        let first_80_bits =
            self.0.iter().take(10).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
        let letter = |position: u32| {
            let five_bits = (first_80_bits >> (75 - 5 * position)) & 31;
            let letter = usize::try_from(five_bits).ok().and_then(|five| CROCKFORD.get(five));
            letter.copied().map_or('0', char::from)
        };
        let group = |first: u32| (first..first + 4).map(letter).collect::<String>();
        [0, 4, 8, 12].map(group).join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_sha_256_and_the_code_its_first_80_bits() {
        // FIPS 180-4: SHA-256("abc") = ba7816bf 8f01cfea 4141 40de ...
        let digest = Digest::of(b"abc");
        assert_eq!(
            digest.hex(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        // ba7816bf8f 01cfea4141 in groups of five bits:
        // 10111 01001 11100 00001 01101 01111 11100 01111 = 23 9 28 1 13 15 28 15 = Q9W1 DFWF
        // 00000 00111 00111 11110 10100 10000 01010 00001 = 0 7 7 30 20 16 10 1 = 077Y MGA1
        assert_eq!(digest.code(), "Q9W1-DFWF-077Y-MGA1");
    }
}
