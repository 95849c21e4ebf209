//! What a county has entered and does not state as things stand: kept, so that it comes back
//! with the choice under which it was entered, and counted nowhere.
//!
//! Must not know: fields, and texts that were not taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, Inputs};
use crate::domain::date::Date;
use crate::domain::edition::check::CheckId;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::event::Event;
use crate::domain::facts::{EligibilityFacts, Reported};
use crate::domain::id::IndicatorNo;
use crate::domain::narrative::Narrative;

/// All that is kept beside an assessment. By default nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// Beside the dated facts of each check.
    pub events: BTreeMap<CheckId, ListAside<Event>>,
    /// What an indicator held before another state was chosen for it.
    pub parked: BTreeMap<IndicatorNo, Parked>,
    /// Indicators set to 不适用 whose reason is still to be written: unanswered until then.
    pub awaiting_reason: BTreeSet<IndicatorNo>,
    /// Shared figures that the scheme does not share, from before it was chosen.
    pub facts: Inputs,
    /// What the scheme does not ask for, from before it was chosen.
    pub set_aside: BTreeMap<IndicatorNo, Answer>,
    /// The target of a measure for an indicator that it does not serve now, or by inputs that
    /// the scheme does not ask for.
    pub targets: BTreeMap<(EntryId, IndicatorNo), Inputs>,
    /// The reference date that was chosen for another round.
    pub reference_dates: BTreeMap<u16, Date>,
    /// The year of the figures that was chosen for another round.
    pub data_years: BTreeMap<u16, u16>,
    /// Passages of the report as the office had written them before it took the draft again.
    pub narrative: Narrative,
}

impl Aside {
    /// What is kept beside the dated facts of a check.
    #[must_use]
    pub fn kept(&self, check: CheckId) -> &ListAside<Event> {
        static NOTHING: ListAside<Event> = ListAside { opened: false, entries: Entries::new() };
        self.events.get(&check).unwrap_or(&NOTHING)
    }

    /// Lets go of what says nothing.
    pub fn tidy(&mut self) {
        self.events.retain(|_, kept| *kept != ListAside::default());
    }

    /// What is kept beside the dated facts of a check, and those facts, to be changed.
    pub fn with<'a>(
        &'a mut self,
        facts: &'a mut EligibilityFacts,
        check: CheckId,
    ) -> (&'a mut ListAside<Event>, &'a mut Reported<Event>) {
        (self.events.entry(check).or_default(), facts.events_mut(check))
    }
}

/// What is kept beside a list of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAside<T> {
    /// There is room for entries, but none yet: 有，逐项列出 is chosen, not known until there is
    /// one; or 没有, and lesser ones may be put on record.
    pub opened: bool,
    /// The entries, while none of them is stated.
    pub entries: Entries<T>,
}

impl<T> Default for ListAside<T> {
    fn default() -> Self {
        Self { opened: false, entries: Entries::new() }
    }
}

/// What can be chosen for a list of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListChoice {
    /// 没有
    None,
    /// 有，逐项列出
    Listed,
    /// 待核实
    Unknown,
}

impl ListChoice {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 3] = [Self::None, Self::Listed, Self::Unknown];
}

impl<T> ListAside<T> {
    /// What is chosen for the list.
    #[must_use]
    pub const fn choice(&self, reported: &Reported<T>) -> ListChoice {
        match reported {
            Reported::None | Reported::OnRecord(_) => ListChoice::None,
            Reported::Listed(_) => ListChoice::Listed,
            Reported::Unknown if self.opened => ListChoice::Listed,
            Reported::Unknown => ListChoice::Unknown,
        }
    }

    /// Whether entries are listed or on record, or could be.
    #[must_use]
    pub const fn has_room(&self, reported: &Reported<T>) -> bool {
        self.opened || reported.listed().is_some()
    }

    /// Opens the record of lesser ones where there was none that is asked for.
    pub fn put_on_record(&mut self, reported: &mut Reported<T>) {
        self.opened |= matches!(reported, Reported::None);
        self.settle(reported);
    }

    /// Chooses. The entries leave the list and come back to it.
    pub fn choose(&mut self, reported: &mut Reported<T>, choice: ListChoice) {
        let chosen = match choice {
            ListChoice::None => Reported::None,
            ListChoice::Listed | ListChoice::Unknown => Reported::Unknown,
        };
        if let Some(entries) = std::mem::replace(reported, chosen).listed_mut() {
            self.entries = std::mem::take(entries);
        }
        self.opened = choice == ListChoice::Listed;
        self.settle(reported);
    }

    /// Changes the entries, wherever they are. A list without entries states nothing: an
    /// entry that was wrong does not say that there was none.
    pub fn change<R>(
        &mut self,
        reported: &mut Reported<T>,
        change: impl FnOnce(&mut Entries<T>) -> R,
    ) -> R {
        let changed = change(self.all_mut(reported));
        let without = match reported {
            Reported::OnRecord(_) => Reported::None,
            Reported::None | Reported::Listed(_) | Reported::Unknown => Reported::Unknown,
        };
        if let Some(entries) = reported.listed_mut()
            && entries.is_empty()
        {
            self.entries = std::mem::take(entries);
            (*reported, self.opened) = (without, true);
        }
        self.settle(reported);
        changed
    }

    /// The entries, stated or not.
    #[must_use]
    pub const fn all<'a>(&'a self, reported: &'a Reported<T>) -> &'a Entries<T> {
        match reported {
            Reported::Listed(entries) | Reported::OnRecord(entries) => entries,
            Reported::None | Reported::Unknown => &self.entries,
        }
    }

    /// The entries, stated or not, to be written to.
    pub const fn all_mut<'a>(&'a mut self, reported: &'a mut Reported<T>) -> &'a mut Entries<T> {
        match reported {
            Reported::Listed(entries) | Reported::OnRecord(entries) => entries,
            Reported::None | Reported::Unknown => &mut self.entries,
        }
    }

    /// A list that is chosen is stated as soon as it has an entry.
    fn settle(&mut self, reported: &mut Reported<T>) {
        if self.opened && !self.entries.is_empty() {
            let entries = std::mem::take(&mut self.entries);
            *reported = match reported {
                Reported::None | Reported::OnRecord(_) => Reported::OnRecord(entries),
                Reported::Listed(_) | Reported::Unknown => Reported::Listed(entries),
            };
            self.opened = false;
        }
    }
}

/// What an indicator held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parked {
    /// Its facts, from when it was last answered.
    pub inputs: Inputs,
    /// Its remark.
    pub note: String,
    /// Why it does not apply, from when that was last said.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use ListChoice::{Listed, None, Unknown};

    fn two() -> (ListAside<u8>, Reported<u8>) {
        (ListAside::default(), Reported::Listed(Entries::from([1, 2])))
    }

    #[test]
    fn a_list_without_an_entry_is_not_known_whatever_was_chosen_before() {
        for before in [Reported::None, Reported::Unknown] {
            let (mut kept, mut reported) = (ListAside::<u8>::default(), before);
            kept.choose(&mut reported, Listed);
            assert_eq!((&reported, kept.choice(&reported)), (&Reported::Unknown, Listed));
            kept.change(&mut reported, |entries| entries.push(1));
            assert_eq!((&reported, kept.opened), (&Reported::Listed(Entries::from([1])), false));
        }
    }

    #[test]
    fn entries_are_kept_and_come_back_with_their_ids() {
        let (mut kept, mut reported) = two();
        let ids: Vec<_> = kept.all(&reported).iter().map(|(id, _)| id).collect();
        for (choice, stated) in [(None, Reported::None), (Unknown, Reported::Unknown)] {
            kept.choose(&mut reported, choice);
            assert_eq!((&reported, kept.choice(&reported)), (&stated, choice));
            assert_eq!(kept.all(&reported), &Entries::from([1, 2]));
        }
        kept.choose(&mut reported, Listed);
        assert_eq!(reported, Reported::Listed(Entries::from([1, 2])));
        assert!(kept.all(&reported).iter().map(|(id, _)| id).eq(ids));
        assert!(kept.entries.is_empty());
    }

    #[test]
    fn what_is_put_on_record_says_all_the_same_that_there_was_none() {
        let (mut kept, mut reported) = (ListAside::<u8>::default(), Reported::None);
        assert!(!kept.has_room(&reported));
        kept.put_on_record(&mut reported);
        assert!(kept.has_room(&reported));
        assert_eq!((&reported, kept.choice(&reported)), (&Reported::None, None));
        let id = kept.change(&mut reported, |entries| entries.push(1));
        let on_record = Reported::OnRecord(Entries::from([1]));
        assert_eq!((&reported, kept.choice(&reported)), (&on_record, None));
        // The last one removed, there was none still; listed, it is asked about.
        kept.change(&mut reported, |entries| entries.remove(id));
        assert_eq!((&reported, kept.has_room(&reported)), (&Reported::None, true));
        kept.change(&mut reported, |entries| entries.push(2));
        kept.choose(&mut reported, Listed);
        assert_eq!(reported, Reported::Listed(Entries::from([2])));
        // There it is kept aside until it is put on record by itself.
        kept.choose(&mut reported, None);
        assert_eq!((&reported, kept.has_room(&reported)), (&Reported::None, false));
        kept.put_on_record(&mut reported);
        assert_eq!(reported, Reported::OnRecord(Entries::from([2])));
    }

    #[test]
    fn nothing_is_put_on_record_where_nobody_said_that_there_was_none() {
        let (mut kept, mut reported) = (ListAside::<u8>::default(), Reported::Unknown);
        kept.put_on_record(&mut reported);
        assert_eq!((&reported, kept.opened), (&Reported::Unknown, false));
    }

    #[test]
    fn without_its_last_entry_a_list_is_not_known_and_its_ids_go_on() {
        let (mut kept, mut reported) = two();
        let next = kept.all(&reported).next_id();
        for at in [0, 0] {
            let id = kept.all(&reported).id_at(at).unwrap();
            kept.change(&mut reported, |entries| entries.remove(id));
        }
        assert_eq!((&reported, kept.choice(&reported)), (&Reported::Unknown, Listed));
        assert_eq!(kept.change(&mut reported, |entries| entries.push(3)), next);
    }
}
