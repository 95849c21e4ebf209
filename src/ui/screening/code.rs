//! The code of the screening, which stands on its papers: made in turns, because it is of all
//! the files.
//!
//! Must not know: what it is printed on.

use std::rc::Rc;

use yew::prelude::*;

use crate::platform::schedule::{Next, Work};
use crate::screening::Screening;
use crate::ui::screening::shared::Shared;
use crate::wire::screening_v1::digesting::Digesting;

/// The code of a screening as it stands; none while it is being made or where it is not
/// wanted.
#[hook]
pub fn use_code(screening: &Rc<Screening>, wanted: bool) -> Option<String> {
    let code = use_state(|| None::<(Shared<Screening>, String)>);
    let work = use_mut_ref(|| None::<Work>);
    let known = code.as_ref().filter(|(of, _)| Rc::ptr_eq(&of.0, screening));
    let known = known.map(|(_, code)| code.clone());
    let asked = (wanted && known.is_none()).then(|| Shared(Rc::clone(screening)));
    use_effect_with(asked, {
        let code = code.setter();
        move |asked| {
            let started = asked.clone().map(|screening| {
                let mut digesting = Digesting::new(Rc::clone(&screening.0));
                let started = Work::new(move || match digesting.step() {
                    None => Next::Step,
                    Some(digest) => {
                        code.set(Some((screening.clone(), digest.code())));
                        Next::Rest
                    }
                });
                started.waker().wake();
                started
            });
            drop(std::mem::replace(&mut *work.borrow_mut(), started));
        }
    });
    known
}
