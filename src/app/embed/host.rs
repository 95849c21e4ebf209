//! Who stands around the frame: the one origin that may be told more than a height, and
//! the name by which it tells its frames apart.
//!
//! Must not know: how a message is sent.

/// The most characters of an origin: a host name has at most 253.
const MAX_ORIGIN: usize = 280;

/// The most characters of a frame's name.
const MAX_ID: usize = 64;

/// An origin as browsers write it: `https://www.example.gov.cn`, `http://10.1.2.3:8080`.
///
/// Never `null`, which every sandboxed page calls itself, nor `file://`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostOrigin(String);

impl HostOrigin {
    /// The origin if the text is one, to the letter.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let (name, port) = match rest.rsplit_once(':') {
            // The colons of an IPv6 address stand within brackets.
            Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
            Some(_) | None => (rest, None),
        };
        let port_fits = port.is_none_or(|port| {
            port.bytes().all(|byte| byte.is_ascii_digit())
                && !port.starts_with('0')
                && port.parse::<u16>().is_ok()
        });
        let in_brackets = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
        let name_fits = match in_brackets {
            Some(address) => {
                !address.is_empty()
                    && address.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b':'))
            }
            None => {
                let plain = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-' | b'.' | b'_');
                !name.is_empty() && name.bytes().all(plain)
            }
        };
        (text.len() <= MAX_ORIGIN && port_fits && name_fits).then(|| Self(text.to_owned()))
    }

    /// The origin as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a frame: letters, digits, `-` and `_`; empty if it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameId(String);

impl FrameId {
    /// The name if the text is one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let fits = !text.is_empty() && text.len() <= MAX_ID && text.bytes().all(plain);
        fits.then(|| Self(text.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_taken_to_the_letter_or_not_at_all() {
        for text in [
            "https://www.example.gov.cn",
            "http://intranet",
            "http://10.1.2.3:8080",
            "https://[fd00::1]",
            "https://[fd00::1]:8443",
            "http://127.0.0.1:65535",
        ] {
            assert_eq!(HostOrigin::new(text).map(|it| it.0).as_deref(), Some(text));
        }
        for text in [
            "",
            "*",
            "null",
            "file://",
            "https://",
            "https://WWW.example.gov.cn",
            "https://www.example.gov.cn/",
            "https://www.example.gov.cn/page",
            "https://user@example.gov.cn",
            "https://example.gov.cn:",
            "https://example.gov.cn:0",
            "https://example.gov.cn:080",
            "https://example.gov.cn:65536",
            "https://example.gov.cn#",
            "https://example.gov.cn https://other.example",
            "https://[]",
            "javascript:alert(1)",
            "//example.gov.cn",
        ] {
            assert_eq!(HostOrigin::new(text), None, "{text}");
        }
        let name_of = |n: usize| format!("https://{}", "a".repeat(n - "https://".len()));
        assert!(HostOrigin::new(&name_of(MAX_ORIGIN)).is_some());
        assert!(HostOrigin::new(&name_of(MAX_ORIGIN + 1)).is_none());
    }

    #[test]
    fn a_name_of_a_frame_is_plain() {
        assert!(FrameId::new("chengxin-1_A").is_some());
        for text in ["", "a b", "诚信", "<b>", "a\"b"] {
            assert_eq!(FrameId::new(text), None, "{text}");
        }
        assert!(FrameId::new(&"a".repeat(MAX_ID)).is_some());
        assert!(FrameId::new(&"a".repeat(MAX_ID + 1)).is_none());
    }
}
