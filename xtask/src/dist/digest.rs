//! SHA-256 in the two spellings that a distribution needs.
//!
//! It must not know what is hashed.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// 64 hexadecimal digits, lower case: as `sha256sum` writes it.
pub(crate) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The source expression by which a policy pins an inline script or style.
pub(crate) fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// The name with the first 32 bits of the content's digest: `boot.js` → `boot-0f3a….js`.
pub(crate) fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let digest: String = hex(bytes).chars().take(8).collect();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{digest}.{ending}"),
        None => format!("{name}-{digest}"),
    }
}

/// The name that [`hashed_name`] made another of: `boot-0f3a5b7c.js.br` → `boot.js.br`.
pub(crate) fn plain_name(name: &str) -> String {
    let plain = name.split_once('.').and_then(|(stem, ending)| {
        let (plain, digest) = stem.rsplit_once('-')?;
        let is_digest = digest.len() == 8 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_digest.then(|| format!("{plain}.{ending}"))
    });
    plain.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    // FIPS 180-4: SHA-256("abc") = ba7816bf 8f01cfea 414140de 5dae2223 …
    #[test]
    fn the_digest_is_sha_256() {
        assert!(hex(b"abc").starts_with("ba7816bf8f01cfea414140de5dae2223"));
        assert_eq!(source("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        assert_eq!(hashed_name("boot.js", b"abc"), "boot-ba7816bf.js");
        assert_eq!(hashed_name("LICENSE", b"abc"), "LICENSE-ba7816bf");
        for (name, plain) in [
            ("boot-ba7816bf.js.br", "boot.js.br"),
            ("chengxin_bg-ba7816bf.wasm", "chengxin_bg.wasm"),
            ("chengxin-strict.html", "chengxin-strict.html"),
            ("index.html.gz", "index.html.gz"),
        ] {
            assert_eq!(plain_name(name), plain);
        }
    }
}
