//! Which department has which input, and which confirms what of the exclusion checks: the
//! scheme's own example, as its points are. The notice names no department.
//!
//! Must not know: what a county has stated, and how it is collected.

use crate::domain::edition::check::{CheckId, TargetId};
use crate::domain::framework::Bilingual;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{Scheme, SchemeIndicator};

/// A department that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    /// Its name within the scheme.
    pub id: DepartmentId,
    /// What it is called.
    pub name: Bilingual,
    /// About how many days it takes to have everything, by way of example.
    pub days: u16,
    /// What it confirms of the exclusion checks.
    pub confirms: Vec<Confirmation>,
}

/// What a department confirms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The check.
    pub check: CheckId,
    /// One target of it; all of it where none is named.
    pub target: Option<TargetId>,
}

/// An input that a department is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The indicator; of a shared figure the first that asks for it.
    pub no: IndicatorNo,
    /// The input.
    pub id: InputId,
    /// How it is asked for.
    pub kind: InputKind,
    /// Whether it has only a part, which is added to those of others.
    pub is_part: bool,
}

/// What one department is asked for.
#[derive(Clone, Debug)]
pub struct DepartmentSheet<'a> {
    /// The department; none for what the scheme gives to nobody.
    pub department: Option<&'a Department>,
    /// What it is asked for, in the order of the indicators.
    pub asked: Vec<Asked>,
}

impl Scheme {
    /// The department of that id.
    #[must_use]
    pub fn department(&self, id: &DepartmentId) -> Option<&Department> {
        self.departments.iter().find(|department| department.id == *id)
    }

    /// The departments that have an input; several have a part each, of which it is the sum.
    #[must_use]
    pub fn holders(&self, no: IndicatorNo, id: &InputId) -> &[DepartmentId] {
        let definition = self.indicators.get(&no).and_then(|judged| judged.definition(id));
        definition.map_or(&[], |definition| &definition.departments)
    }

    /// The departments whose parts add up to an input; none where one has it whole.
    #[must_use]
    pub fn parts(&self, no: IndicatorNo, id: &InputId) -> &[DepartmentId] {
        self.indicators.get(&no).map_or(&[], |judged| judged.parts(id))
    }

    /// Every input but the lines that a county may add, each shared figure once, with the
    /// departments that have it.
    fn all_asked(&self) -> Vec<(Asked, &[DepartmentId])> {
        let mut all: Vec<(Asked, &[DepartmentId])> = Vec::new();
        for (no, judged) in &self.indicators {
            for (id, kind) in judged.input_kinds() {
                // What a county adds itself, nobody is asked for.
                if judged.line(&id).is_some_and(|(_, line)| line.own) {
                    continue;
                }
                let known = |(asked, _): &(Asked, &[DepartmentId])| asked.id == id;
                if self.shared.contains_key(&id) && all.iter().any(known) {
                    continue;
                }
                let holders = self.holders(*no, &id);
                let is_part = !judged.parts(&id).is_empty();
                all.push((Asked { no: *no, id, kind, is_part }, holders));
            }
        }
        all
    }

    /// Every input, each shared figure once.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.all_asked().into_iter().map(|(asked, _)| asked).collect()
    }

    /// What each department is asked for: departments in the order of the scheme, and at the
    /// end what it gives to nobody. Whoever is asked for nothing is not there.
    #[must_use]
    pub fn sheets(&self) -> Vec<DepartmentSheet<'_>> {
        let all = self.all_asked();
        let of = |department: Option<&'_ Department>| {
            let is_meant = |holders: &[DepartmentId]| {
                department.map_or(holders.is_empty(), |department| holders.contains(&department.id))
            };
            let own = all.iter().filter(|(_, holders)| is_meant(holders));
            own.map(|(asked, _)| asked.clone()).collect::<Vec<_>>()
        };
        let departments = self.departments.iter().map(Some).chain([None]);
        let sheets =
            departments.map(|department| DepartmentSheet { department, asked: of(department) });
        sheets.filter(|sheet| !sheet.asked.is_empty()).collect()
    }

    /// The departments that confirm something of the exclusion checks.
    pub fn confirming(&self) -> impl Iterator<Item = &Department> {
        self.departments.iter().filter(|department| !department.confirms.is_empty())
    }
}

impl SchemeIndicator {
    /// The departments whose parts add up to an input; none where one has it whole.
    #[must_use]
    pub fn parts(&self, id: &InputId) -> &[DepartmentId] {
        let holders = self.definitions.get(id).map_or(&[][..], |of| &of.departments);
        if holders.len() > 1 { holders } else { &[] }
    }
}
