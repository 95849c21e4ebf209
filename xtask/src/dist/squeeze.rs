//! Compression: the same bytes in, the same bytes out, on every machine.
//!
//! It must not know what is compressed. Nothing of time or place goes into a stream.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::Failure;

/// Brotli at its highest quality and largest common window.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params)
        .map_err(|error| Failure::new(format!("brotli failed: {error}")))?;
    Ok(out)
}

/// gzip, with an empty header: no name and no time.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| Failure::new(format!("gzip failed: {error}")))
}

/// Zstandard, as `fzstd.decompress` reads it, as small as it gets: the one-file pages cannot
/// be handed out in any other form. Its window never exceeds what is packed.
pub(crate) fn zstd(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    zstd::bulk::compress(bytes, HIGHEST)
        .map_err(|error| Failure::new(format!("zstd failed: {error}")))
}

/// The highest level of Zstandard.
const HIGHEST: i32 = 22;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_smaller_the_same_each_time_and_tells_no_time() {
        let text = "诚信自评".repeat(1000);
        for squeeze in [brotli, gzip, zstd] {
            let once = squeeze(text.as_bytes()).unwrap();
            assert!(once.len() < 200);
            assert_eq!(once, squeeze(text.as_bytes()).unwrap());
        }
        // RFC 1952: bytes 4 to 7 are the time, flag 3 of byte 3 a name.
        assert_eq!(gzip(b"abc").unwrap().get(3..8), Some(&[0, 0, 0, 0, 0][..]));
    }
}
