//! Where the focus goes when something new is on the page: to its title, at the top.
//!
//! Must not know: what pages or slides there are.

use yew::prelude::*;

use crate::platform::host;

/// Moves the focus to the title whenever the page shows another place than before; not for
/// the first one, where the browser itself begins.
///
/// Counted are drawings of another place, not the places: an effect comes after the last
/// of several drawings, so that going on and back in one breath would look like staying,
/// although the title that had the focus has been taken away.
#[hook]
pub fn use_landing<T: Clone + PartialEq + 'static>(place: &T) {
    let before = use_mut_ref(|| (place.clone(), 0_u64));
    let n_goings = {
        let mut before = before.borrow_mut();
        if before.0 != *place {
            *before = (place.clone(), before.1.wrapping_add(1));
        }
        before.1
    };
    use_effect_with(n_goings, |&n_goings| {
        if n_goings > 0 {
            host::to_top("cx-title");
        }
    });
}
