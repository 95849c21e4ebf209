//! Phrases with their places filled.
//!
//! Must not know: which phrase is chosen.

use crate::domain::answer::Inputs;
use crate::domain::applicant::ApplicantKind;
use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::narrative::Figures;
use crate::domain::percent::Percent;
use crate::terms::{grouped, short};

/// What fills the places of an indicator's phrases, and which figures were put in.
pub struct Fill<'a> {
    no: IndicatorNo,
    inputs: &'a Inputs,
    kind: ApplicantKind,
    used: &'a mut Figures,
}

impl<'a> Fill<'a> {
    /// For the phrases of one indicator.
    pub const fn new(
        no: IndicatorNo,
        inputs: &'a Inputs,
        kind: ApplicantKind,
        used: &'a mut Figures,
    ) -> Self {
        Self { no, inputs, kind, used }
    }

    /// A figure; none if it is open.
    pub fn figure(&self, id: &str) -> Option<Quantity> {
        self.inputs.quantity(&InputId::new(id)?)
    }

    /// The phrase with its places filled; none if it is empty or a place cannot be filled.
    pub fn say(&mut self, phrase: &str) -> Option<String> {
        let (mut said, mut rest) = (String::new(), phrase);
        let mut used = Vec::new();
        while let Some((before, behind)) = rest.split_once('{') {
            let (place, behind) = behind.split_once('}')?;
            said.push_str(before);
            said.push_str(&self.place(place, &mut used)?);
            rest = behind;
        }
        said.push_str(rest);
        for id in used {
            if let Some(figure) = self.inputs.quantity(&id) {
                self.used.insert((self.no, id), figure);
            }
        }
        Some(said).filter(|said| !said.is_empty())
    }

    fn place(&self, place: &str, used: &mut Vec<InputId>) -> Option<String> {
        if let Some(word) = word(place, self.kind) {
            return Some(word.to_owned());
        }
        let mut figure = |id: &str| {
            let figure = self.figure(id)?;
            used.extend(InputId::new(id));
            Some(figure)
        };
        if let Some((part, whole)) = place.split_once('/') {
            return share(figure(part)?, figure(whole)?);
        }
        if let Some((whole, part)) = place.split_once('-') {
            let missing = figure(whole)?.ten_thousandths() - figure(part)?.ten_thousandths();
            return Some(grouped(Quantity::from_ten_thousandths(missing)?));
        }
        // A sum of money may have been stated with zeros behind its point.
        figure(place).map(|stated| grouped(short(stated)))
    }
}

/// A share with two places; what is not all is never said to be 100%, nor what is something 0%.
fn share(part: Quantity, whole: Quantity) -> Option<String> {
    let share = Percent::of(part, whole)?.to_string();
    Some(if share == "100%" && part < whole { "99.99%".to_owned() } else { share })
}

/// How a text speaks of its applicant.
fn word(place: &str, kind: ApplicantKind) -> Option<&'static str> {
    let [own, level] = match kind {
        ApplicantKind::County => ["我县", "县级"],
        ApplicantKind::CountyLevelCity => ["我市", "市级"],
        ApplicantKind::District | ApplicantKind::DevelopmentZone => ["我区", "区级"],
    };
    match place {
        "我县" => Some(own),
        "县级" => Some(level),
        _ => None,
    }
}

/// How a text speaks of its applicant, where it stands by itself.
pub fn own(kind: ApplicantKind) -> &'static str {
    word("我县", kind).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Input;

    fn said(phrase: &str, figures: &[(&str, &str)]) -> (Option<String>, usize) {
        let pairs = figures.iter().map(|(id, figure)| {
            let figure = Quantity::parse(figure).unwrap();
            (InputId::new(id).unwrap(), Some(Input::Quantity(figure)))
        });
        let (inputs, mut used) = (pairs.collect(), Figures::new());
        let no = IndicatorNo::new(4).unwrap();
        let said = Fill::new(no, &inputs, ApplicantKind::District, &mut used).say(phrase);
        (said, used.len())
    }

    #[test]
    fn places_are_figures_shares_differences_and_words() {
        let figures = [("part", "24057"), ("whole", "24318"), ("few", "9999")];
        let cases = [
            // 24057 ÷ 24318 = 98.926…%; 24318 − 24057 = 261.
            ("{part}条，占{part/whole}", Some("24\u{202f}057条，占98.93%"), 2),
            ("还有{whole-part}条", Some("还有261条"), 2),
            ("{few}条", Some("9999条"), 1),
            ("{我县}的{县级}平台", Some("我区的区级平台"), 0),
            ("{other}条", None, 0),
            ("", None, 0),
        ];
        for (phrase, expected, n_used) in cases {
            let (text, used) = said(phrase, &figures);
            assert_eq!((text.as_deref(), used), (expected, n_used), "{phrase}");
        }
    }

    #[test]
    fn no_share_is_rounded_to_all_or_nothing() {
        // 99996 ÷ 100000 = 99.996%, 1 ÷ 100000 = 0.001%.
        for (part, expected) in [("99996", "99.99%"), ("100000", "100%"), ("1", "0.001%")] {
            let (text, _) = said("{part/whole}", &[("part", part), ("whole", "100000")]);
            assert_eq!(text.as_deref(), Some(expected));
        }
    }
}
