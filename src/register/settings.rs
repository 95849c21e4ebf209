//! For whom a register is kept, under which scheme it evaluates, and what the notice leaves
//! open.
//!
//! Must not know: any event.

use std::rc::Rc;

use crate::domain::edition::Edition;
use crate::domain::scheme::Scheme;

/// The settings of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The office that keeps it; empty if not stated.
    pub held_by: String,
    /// The one scheme under which the counties of a round are compared.
    pub scheme: Rc<Scheme>,
    /// How many days publicity lasts at least. The notice does not say; none while it is not
    /// set.
    pub publicity_days: Option<u16>,
    /// Whether a county that was not designated, or no longer is, may apply again in a later
    /// round. The notice does not say; none while it is not set.
    pub second_application: Option<bool>,
    /// How a county applies that belongs to no prefecture and is not listed as applying
    /// directly (济源). The notice does not say; none while it is not set.
    pub unlisted_route: Option<Route>,
    /// Where objections are received, as the paper of publicity prints it; empty parts are
    /// left to be written by hand.
    pub contact: Contact,
}

/// How a county applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Its prefecture recommends it.
    Recommended,
    /// It applies to the province directly.
    Direct,
}

/// Where objections are received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The telephone number.
    pub phone: String,
    /// The address for electronic mail.
    pub email: String,
    /// The postal address.
    pub address: String,
}

impl Settings {
    /// Settings in which everything that the notice leaves open is open.
    #[must_use]
    pub fn new(scheme: impl Into<Rc<Scheme>>) -> Self {
        Self {
            held_by: String::new(),
            scheme: scheme.into(),
            publicity_days: None,
            second_application: None,
            unlisted_route: None,
            contact: Contact::default(),
        }
    }

    /// The edition of the notice: that of the scheme.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        self.scheme.edition
    }
}
