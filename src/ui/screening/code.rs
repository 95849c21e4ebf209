//! The code of a screening or a register, which stands on its papers: made in turns, because it
//! is of all the files.
//!
//! Must not know: what it is printed on.

use std::rc::Rc;

use yew::prelude::*;

use crate::platform::schedule::{Next, Work};
use crate::ui::screening::shared::Shared;
use crate::wire::digesting::Digesting;
use crate::wire::opening::InEntries;

/// The code of one as it stands; none while it is being made or where none is wanted.
#[hook]
pub fn use_code<T: InEntries + 'static>(of: Option<&Rc<T>>) -> Option<String> {
    let code = use_state(|| None::<(Shared<T>, String)>);
    let work = use_mut_ref(|| None::<Work>);
    let known = code.as_ref().filter(|(known, _)| of.is_some_and(|of| Rc::ptr_eq(&known.0, of)));
    let known = known.map(|(_, code)| code.clone());
    let asked = of.filter(|_| known.is_none()).map(|of| Shared(Rc::clone(of)));
    use_effect_with(asked, {
        let code = code.setter();
        move |asked| {
            let started = asked.clone().map(|of| {
                let mut digesting = Digesting::new(Rc::clone(&of.0));
                let started = Work::new(move || match digesting.step() {
                    None => Next::Step,
                    Some(digest) => {
                        code.set(Some((of.clone(), digest.code())));
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
