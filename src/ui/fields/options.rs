//! What can be chosen, as values: the controls of the browser know positions only.
//!
//! Must not know: which control offers them.

use yew::prelude::*;

/// The options of a control, with what becomes of a choice.
#[derive(Clone, PartialEq)]
pub struct Options {
    /// What they are called, in order.
    pub titles: Vec<AttrValue>,
    /// Where the chosen one stands; nowhere if none of them is chosen.
    pub chosen: Option<usize>,
    /// Where one stands that cannot be chosen, and why.
    pub barred: Option<(usize, AttrValue)>,
    /// Takes the position of what was chosen.
    pub on_choose: Callback<usize>,
}

impl Options {
    /// The options of those values, each with its title.
    #[must_use]
    pub fn of<T: Clone + PartialEq + 'static, N: Into<AttrValue>>(
        options: impl IntoIterator<Item = (T, N)>,
        chosen: &T,
        on_choose: Callback<T>,
    ) -> Self {
        Self::barring(None, options, chosen, on_choose)
    }

    /// The same, where one of the values may not be chosen, with the reason.
    #[must_use]
    pub fn barring<T: Clone + PartialEq + 'static, N: Into<AttrValue>>(
        barred: Option<(T, AttrValue)>,
        options: impl IntoIterator<Item = (T, N)>,
        chosen: &T,
        on_choose: Callback<T>,
    ) -> Self {
        let options = options.into_iter().map(|(value, title)| (value, title.into()));
        let (values, titles): (Vec<T>, _) = options.unzip();
        let at = |of: &T| values.iter().position(|value| value == of);
        let chosen = at(chosen);
        let barred = barred.and_then(|(value, why)| at(&value).map(|at| (at, why)));
        let on_choose = Callback::from(move |at: usize| {
            if let Some(value) = values.get(at) {
                on_choose.emit(value.clone());
            }
        });
        Self { titles, chosen, barred, on_choose }
    }
}
