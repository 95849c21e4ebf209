//! The rows of the picture in groups: which stand in it, and under which heads.
//!
//! Must not know: how a row is drawn.

use crate::screening::picture::{Part, Row};
use crate::screening::roster::Standing;
use crate::screening::settings::Area;
use crate::screening::submission::CountyKey;
use crate::ui::screening::page_view::PageView;

/// With more rows than these the province's are grouped by prefecture, and printed in columns.
pub const MOST_IN_ONE_ORDER: usize = 60;

/// Whether the rows stand by prefecture: while none is chosen, and where the province has very
/// many, so that each can be found.
#[must_use]
pub fn is_grouped(page: &PageView) -> bool {
    match &page.screening().settings.area {
        Area::Prefecture(name) => name.is_none(),
        Area::Province => {
            let rows = page.ranked.picture.rows.iter();
            rows.filter(|row| is_shown(page, row)).count() > MOST_IN_ONE_ORDER
        }
    }
}

/// Whether a county stands in the picture. Of those that sent no file only the own prefecture's
/// do: they are few, and are waited for. The others are in the roster.
#[must_use]
pub fn is_shown(page: &PageView, row: &Row) -> bool {
    page.screening().settings.area.prefecture().is_some() || row.standing != Standing::NotHandedIn
}

/// Rows under one head.
pub struct Group {
    /// Its key.
    pub key: String,
    /// Its head; empty where it needs none.
    pub title: String,
    rows: Vec<usize>,
}

impl Group {
    /// The rows of the picture that stand under it.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = usize> + '_ {
        self.rows.iter().copied()
    }
}

/// The rows of the picture in groups: by prefecture where there are several, else by part.
#[must_use]
pub fn groups(page: &PageView) -> Vec<Group> {
    let (s, picture) = (page.s(), &page.ranked.picture);
    let position = |row: &Row| picture.rows.iter().position(|it| std::ptr::eq(it, row));
    if is_grouped(page) {
        let groups = picture.by_prefecture().into_iter().map(|(name, mut rows)| {
            rows.retain(|row| is_shown(page, row));
            let n_chosen = rows.iter().filter(|row| is_chosen(page, &row.key)).count();
            let name = name.unwrap_or(s.no_prefecture);
            let ranked = rows.iter().filter(|row| row.part == Part::Ranked).count();
            Group {
                key: name.to_owned(),
                title: (s.of_prefecture)(name, rows.len(), ranked, n_chosen),
                rows: rows.into_iter().filter_map(position).collect(),
            }
        });
        return groups.filter(|group: &Group| !group.rows.is_empty()).collect();
    }
    let parts = [Part::Ranked, Part::Pending, Part::Apart].map(|part| {
        // The first needs no head of its own.
        let title = if part == Part::Ranked { "" } else { (s.part)(part) };
        Group {
            key: format!("{part:?}"),
            title: title.to_owned(),
            rows: picture
                .part(part)
                .filter(|row| is_shown(page, row))
                .filter_map(position)
                .collect(),
        }
    });
    parts.into()
}

/// Whether the office chose a county.
#[must_use]
pub fn is_chosen(page: &PageView, key: &CountyKey) -> bool {
    page.screening().selection.chosen.iter().any(|choice| choice.county == *key)
}
