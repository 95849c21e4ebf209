//! Where the workshop is, as its address says it: `#/workshop/2/9/1` is the second county, its
//! ninth slide, revealed.
//!
//! Must not know: what stands there.

use std::fmt;

use crate::app::workshop::Shown;

/// A place: positions, the first being 1; the road of the day is the first slide of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The position of the county.
    pub county: u16,
    /// The position of the slide among those of the county.
    pub slide: u16,
    /// How much is revealed.
    pub shown: Shown,
}

impl Place {
    /// The place that an address names, if it names one.
    #[must_use]
    pub fn parse(hash: &str) -> Option<Self> {
        let rest = hash.trim_start_matches('#').trim_matches('/').strip_prefix("workshop/")?;
        let mut parts = rest.split('/');
        let county = parts.next()?.parse().ok()?;
        let slide = parts.next().map_or(Ok(1), str::parse).ok()?;
        let shown = match parts.next() {
            None => Shown::Hidden,
            Some("1") => Shown::Score,
            Some("2") => Shown::Derivation,
            Some(_) => return None,
        };
        parts.next().is_none().then_some(Self { county, slide, shown })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#/workshop/{}/{}", self.county, self.slide)?;
        match self.shown {
            Shown::Hidden => Ok(()),
            Shown::Score => f.write_str("/1"),
            Shown::Derivation => f.write_str("/2"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_its_address() {
        for (hash, place) in [
            ("#/workshop/1/1", Some((1, 1, Shown::Hidden))),
            ("#/workshop/3/9", Some((3, 9, Shown::Hidden))),
            ("#/workshop/3/9/1", Some((3, 9, Shown::Score))),
            ("#/workshop/3/9/2", Some((3, 9, Shown::Derivation))),
        ] {
            let place = place.map(|(county, slide, shown)| Place { county, slide, shown });
            assert_eq!(Place::parse(hash), place, "{hash}");
            assert_eq!(place.unwrap().to_string(), hash);
        }
        let first = Place { county: 3, slide: 1, shown: Shown::Hidden };
        assert_eq!(Place::parse("#/workshop/3"), Some(first));
        for hash in ["", "#/workshop", "#/workshop/x/1", "#/workshop/1/2/3", "#/workshop/1/2/1/1"] {
            assert_eq!(Place::parse(hash), None, "{hash}");
        }
    }
}
