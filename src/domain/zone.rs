//! The national development zones of Henan: the economic and technological ones and the
//! high-tech ones of the catalogue of 2018, and the airport economy zone of Zhengzhou.
//!
//! Must not know: who applies. A zone has no code of its own in GB/T 2260, and is given
//! none. What is not in these two documents is typed in by the applicant.

use std::sync::LazyLock;

/// A development zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Official name.
    pub name: String,
    /// What it is called for short.
    pub short: Vec<String>,
    /// The prefecture (省辖市) in which it lies.
    pub prefecture: String,
    /// The first short name in pinyin, as `zheng zhou gao xin qu`.
    pub pinyin: String,
    /// The document that names it.
    pub source: String,
}

/// All of them.
#[must_use]
pub fn zones() -> &'static [Zone] {
    static ZONES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "tests/core/directory.rs reads the embedded file")]
        read(include_str!("zone/henan-national.csv")).expect("embedded zones parse")
    });
    &ZONES
}

fn read(text: &str) -> Option<Vec<Zone>> {
    text.lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Option<Zone> {
    let mut fields = line.split(',').map(str::to_owned);
    let (name, short, prefecture) = (fields.next()?, fields.next()?, fields.next()?);
    let short = short.split(' ').map(str::to_owned).collect();
    Some(Zone { name, short, prefecture, pinyin: fields.next()?, source: fields.next()? })
}
