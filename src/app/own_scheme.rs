//! A scheme of an office's own: another one's items with weights of its own. What is typed
//! becomes a scheme, or says which field does not make one.
//!
//! Must not know: where it is typed, and how anything is scored.

use std::collections::BTreeMap;

use crate::app::entry::{EntryProblem, clean, figure};
use crate::domain::date::Date;
use crate::domain::decimal::{DecimalProblem, Points, Weight};
use crate::domain::framework::Bilingual;
use crate::domain::gather::Gather as _;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::wire::scheme_v1::origin::{namesake, own_id, told};

/// The fields, as they are typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnScheme {
    /// 名称, in both languages alike.
    pub title: String,
    /// 编制单位
    pub author: String,
    /// 依据
    pub basis: String,
    /// 附加分上限
    pub bonus_cap: String,
    /// The weight of each indicator that counts in the base.
    pub weights: BTreeMap<IndicatorNo, String>,
}

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnField {
    /// 名称
    Title,
    /// 编制单位
    Author,
    /// 依据
    Basis,
    /// 附加分上限
    BonusCap,
    /// The weight of an indicator.
    Weight(IndicatorNo),
}

/// Why a field makes no scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnProblem {
    /// It must say something.
    Empty,
    /// A shipped scheme has this name.
    NameOfShipped,
    /// It is no such figure.
    Figure(EntryProblem),
}

impl OwnScheme {
    /// The fields as a scheme fills them; name, author and basis are for the office to write.
    /// `in_base` tells whether an indicator counts in the base.
    #[must_use]
    pub fn of(scheme: &Scheme, in_base: impl Fn(IndicatorNo) -> bool) -> Self {
        let weighted = scheme.indicators.iter().filter(|(no, _)| in_base(**no));
        Self {
            title: String::new(),
            author: String::new(),
            basis: String::new(),
            bonus_cap: scheme.bonus_cap.to_string(),
            weights: weighted.map(|(no, judged)| (*no, judged.weight.to_string())).into_map(),
        }
    }

    /// What stands in a field.
    #[must_use]
    pub fn text(&self, field: OwnField) -> &str {
        match field {
            OwnField::Title => &self.title,
            OwnField::Author => &self.author,
            OwnField::Basis => &self.basis,
            OwnField::BonusCap => &self.bonus_cap,
            OwnField::Weight(no) => self.weights.get(&no).map_or("", String::as_str),
        }
    }

    /// The fields after one was typed into.
    #[must_use]
    pub fn with(mut self, field: OwnField, text: &str) -> Self {
        match field {
            OwnField::Title => self.title = clean(text, false),
            OwnField::Author => self.author = clean(text, false),
            OwnField::Basis => self.basis = clean(text, true),
            OwnField::BonusCap => self.bonus_cap = plain_or_as_typed(text),
            OwnField::Weight(no) => {
                self.weights.insert(no, plain_or_as_typed(text));
            }
        }
        self
    }

    /// Every field that makes no scheme of the items of `base`.
    #[must_use]
    pub fn problems(&self, base: &Scheme) -> BTreeMap<OwnField, OwnProblem> {
        self.figures(self.titled(base)).err().unwrap_or_default()
    }

    /// The scheme. Its id is made of its content, so that two schemes are never taken for
    /// one; it is never an official one.
    ///
    /// # Errors
    /// Every field that does not make one.
    pub fn make(
        &self,
        base: &Scheme,
        date: Date,
    ) -> Result<Scheme, BTreeMap<OwnField, OwnProblem>> {
        let mut scheme = self.figures(Scheme { date, ..self.titled(base) })?;
        scheme.id = own_id(&scheme);
        Ok(told(scheme))
    }

    /// The other one under what is typed for name, author and basis.
    fn titled(&self, base: &Scheme) -> Scheme {
        let title = Bilingual { zh: self.title.clone(), en: self.title.clone() };
        let (author, basis) = (self.author.clone(), self.basis.clone());
        let scheme = Scheme { title, author, basis, official: false, ..base.clone() };
        Scheme { id: own_id(&scheme), ..scheme }
    }

    /// A scheme with the figures that are typed.
    fn figures(&self, mut scheme: Scheme) -> Result<Scheme, BTreeMap<OwnField, OwnProblem>> {
        let mut problems = BTreeMap::new();
        for field in [OwnField::Title, OwnField::Author, OwnField::Basis] {
            if self.text(field).trim().is_empty() {
                problems.insert(field, OwnProblem::Empty);
            }
        }
        if namesake(&scheme).is_some() {
            problems.entry(OwnField::Title).or_insert(OwnProblem::NameOfShipped);
        }
        match figure_of(&self.bonus_cap, Points::parse) {
            Ok(cap) => scheme.bonus_cap = cap,
            Err(problem) => {
                problems.insert(OwnField::BonusCap, problem);
            }
        }
        for (no, text) in &self.weights {
            match (figure_of(text, Weight::parse), scheme.indicators.get_mut(no)) {
                (Ok(weight), Some(judged)) => judged.weight = weight,
                (Ok(_), None) => {}
                (Err(problem), _) => {
                    problems.insert(OwnField::Weight(*no), problem);
                }
            }
        }
        if problems.is_empty() { Ok(scheme) } else { Err(problems) }
    }
}

/// A figure in the notation of files; a text that is none stays as it was typed.
fn plain_or_as_typed(text: &str) -> String {
    figure::plain("", text).ok().flatten().unwrap_or_else(|| text.to_owned())
}

/// A typed figure of a scheme.
fn figure_of<T>(
    text: &str,
    parse: impl Fn(&str) -> Result<T, DecimalProblem>,
) -> Result<T, OwnProblem> {
    let plain = figure::plain("", text).map_err(OwnProblem::Figure)?.ok_or(OwnProblem::Empty)?;
    parse(&plain).map_err(|problem| OwnProblem::Figure(EntryProblem::Decimal(problem)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scheme::origin::Origin;
    use crate::wire;
    use crate::wire::scheme_v1::shipped;

    fn filled() -> OwnScheme {
        let own = OwnScheme::of(&shipped()[0], |no| no.get() < 20);
        let own = own.with(OwnField::Title, "某市方案").with(OwnField::Author, "某市信用办");
        own.with(OwnField::Basis, "会议研究确定")
    }

    fn no(number: u8) -> IndicatorNo {
        IndicatorNo::new(number).unwrap()
    }

    #[test]
    fn what_is_made_is_what_its_file_says() {
        let own = filled().with(OwnField::Weight(no(4)), " ２.5 ").with(OwnField::BonusCap, "5");
        let date = Date::parse("2026-11-28").unwrap();
        let scheme = own.make(&shipped()[0], date).unwrap();
        assert_eq!(scheme.indicators[&no(4)].weight.to_string(), "2.5");
        assert_eq!(scheme.indicators[&no(5)], shipped()[0].indicators[&no(5)]);
        assert_eq!(scheme.bonus_cap.to_string(), "5");
        assert!(!scheme.official);
        assert_eq!(scheme.origin, Origin::Own);
        let text = wire::export_scheme(&scheme);
        assert_eq!(wire::open_scheme(text.as_bytes()).as_ref(), Ok(&scheme));
        // Other content, other id; the same, the same.
        assert_eq!(own.make(&shipped()[0], date).unwrap().id, scheme.id);
        let other = own.with(OwnField::Weight(no(4)), "2.6").make(&shipped()[0], date).unwrap();
        assert_ne!(other.id, scheme.id);
    }

    #[test]
    fn the_name_of_a_shipped_scheme_is_not_taken() {
        let date = Date::parse("2026-11-28").unwrap();
        for name in ["等权示例方案", " 等权 示例方案。", "equal-weight example"] {
            let own = filled().with(OwnField::Title, name);
            let problems = own.make(&shipped()[0], date).unwrap_err();
            let expected = [(OwnField::Title, OwnProblem::NameOfShipped)];
            assert_eq!(problems, BTreeMap::from(expected), "{name}");
        }
    }

    #[test]
    fn every_field_that_is_wrong_is_named() {
        let own = OwnScheme::of(&shipped()[0], |no| no.get() < 20);
        let own = own.with(OwnField::BonusCap, "").with(OwnField::Weight(no(4)), "-1");
        let own = own
            .with(OwnField::Weight(no(5)), "1.2,5")
            .with(OwnField::Weight(no(19)), "eins")
            .with(OwnField::Basis, " ");
        let date = Date::parse("2026-11-28").unwrap();
        let problems = own.make(&shipped()[0], date).unwrap_err();
        let not = OwnProblem::Figure;
        let expected = [
            (OwnField::Title, OwnProblem::Empty),
            (OwnField::Author, OwnProblem::Empty),
            (OwnField::Basis, OwnProblem::Empty),
            (OwnField::BonusCap, OwnProblem::Empty),
            (OwnField::Weight(no(4)), not(EntryProblem::Decimal(DecimalProblem::BelowRange))),
            (OwnField::Weight(no(5)), not(EntryProblem::Separator(','))),
            (OwnField::Weight(no(19)), not(EntryProblem::Met("eins".to_owned()))),
        ];
        assert_eq!(problems, BTreeMap::from(expected));
    }
}
