//! A list whose entries are told apart by an id, not by their position.
//!
//! Must not know: what an entry is.
//!
//! What belongs to an entry beside the list (a text that was not taken, its form on the
//! page) is kept under its id, and so stays with it whatever is added or removed.

use std::fmt;

/// What tells an entry from the others of its list. Never used again within the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(u32);

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Entries in order. Two lists are equal if their values are: ids belong to the editing, not
/// to the content.
#[derive(Clone, Debug)]
pub struct Entries<T> {
    entries: Vec<(EntryId, T)>,
    next: EntryId,
}

impl<T> Entries<T> {
    /// A list without entries.
    #[must_use]
    pub const fn new() -> Self {
        Self { entries: Vec::new(), next: EntryId(0) }
    }

    /// The id that the next entry will have.
    #[must_use]
    pub const fn next_id(&self) -> EntryId {
        self.next
    }

    /// Adds an entry at the end.
    pub fn push(&mut self, value: T) -> EntryId {
        let id = self.next;
        self.next = EntryId(id.0.saturating_add(1));
        self.entries.push((id, value));
        id
    }

    /// Takes an entry out, with the position at which it stood.
    pub fn remove(&mut self, id: EntryId) -> Option<(usize, T)> {
        let position = self.position(id)?;
        let (_, value) = self.entries.remove(position);
        Some((position, value))
    }

    /// Puts an entry that was taken out back where it stood, or as near as there is a place.
    pub fn put_back(&mut self, id: EntryId, position: usize, value: T) {
        self.entries.insert(position.min(self.entries.len()), (id, value));
    }

    /// The entry of that id.
    #[must_use]
    pub fn get(&self, id: EntryId) -> Option<&T> {
        self.iter().find_map(|(known, value)| (known == id).then_some(value))
    }

    /// The entry of that id, to be changed.
    pub fn get_mut(&mut self, id: EntryId) -> Option<&mut T> {
        self.entries.iter_mut().find_map(|(known, value)| (*known == id).then_some(value))
    }

    /// Where the entry of that id stands.
    #[must_use]
    pub fn position(&self, id: EntryId) -> Option<usize> {
        self.entries.iter().position(|(known, _)| *known == id)
    }

    /// The id of the entry at a position.
    #[must_use]
    pub fn id_at(&self, position: usize) -> Option<EntryId> {
        self.entries.get(position).map(|(id, _)| *id)
    }

    /// Every entry with its id.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (EntryId, &T)> + ExactSizeIterator {
        self.entries.iter().map(|(id, value)| (*id, value))
    }

    /// Every entry.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    /// Every entry, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PartialEq> PartialEq for Entries<T> {
    fn eq(&self, other: &Self) -> bool {
        self.values().eq(other.values())
    }
}

impl<T: Eq> Eq for Entries<T> {}

impl<T> Extend<T> for Entries<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.push(value);
        }
    }
}

impl<T> FromIterator<T> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut entries = Self::new();
        entries.extend(values);
        entries
    }
}

impl<T, const N: usize> From<[T; N]> for Entries<T> {
    fn from(values: [T; N]) -> Self {
        Self::from_iter(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stays_with_its_entry_and_is_never_used_again() {
        let mut entries = Entries::from(["a", "b", "c"]);
        let [a, b, c] = [0, 1, 2].map(|at| entries.id_at(at).unwrap());
        assert_eq!(entries.remove(b), Some((1, "b")));
        assert_eq!(entries.remove(b), None);
        assert_eq!(
            (entries.get(a), entries.get(b), entries.get(c)),
            (Some(&"a"), None, Some(&"c"))
        );
        assert_eq!(entries.position(c), Some(1));
        let expected = entries.next_id();
        let d = entries.push("d");
        assert_eq!(d, expected);
        assert!(![a, b, c].contains(&d));
        entries.put_back(b, 1, "b");
        assert!(entries.values().eq(&["a", "b", "c", "d"]));
        assert_eq!(entries.get(b), Some(&"b"));
    }

    #[test]
    fn what_was_last_goes_to_the_end_where_the_list_has_become_shorter() {
        let mut entries = Entries::from(["a", "b"]);
        let [a, b] = [0, 1].map(|at| entries.id_at(at).unwrap());
        let taken = entries.remove(b).unwrap();
        entries.remove(a);
        entries.put_back(b, taken.0, taken.1);
        assert_eq!(entries.position(b), Some(0));
    }

    #[test]
    fn equal_values_are_equal_lists() {
        let mut entries = Entries::from([1, 2]);
        entries.remove(EntryId(0));
        entries.push(3);
        assert_eq!(entries, Entries::from([2, 3]));
        assert_ne!(entries, Entries::from([3, 2]));
    }
}
