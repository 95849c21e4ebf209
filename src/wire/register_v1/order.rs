//! A register with the round that a paper is about: what the page sends to the office module.
//!
//! Must not know: what the papers say.

use crate::documents::Paper;
use crate::documents::register::RegisterBasis;
use crate::documents::register_kind::RegisterKind;
use crate::domain::date::Date;
use crate::register::Register;
use crate::register::history::History;
use crate::wire::{export_register, open_register, register_digest};

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterOrder {
    /// The register.
    pub register: Register,
    /// The year of the round.
    pub round: u16,
}

impl RegisterOrder {
    /// The order in bytes: the round in the first line, then the register.
    #[must_use]
    pub fn write(register: &Register, round: u16) -> Vec<u8> {
        format!("{round}\n{}", export_register(register)).into_bytes()
    }

    /// The order of these bytes; none if they are not one.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let round = std::str::from_utf8(bytes.get(..end)?).ok()?.parse().ok()?;
        let register = open_register(bytes.get(end + 1..)?).ok()?;
        Some(Self { register, round })
    }

    /// A paper of it.
    #[must_use]
    pub fn paper(&self, kind: RegisterKind) -> Paper {
        let Self { register, round } = self;
        let history = History::new(register);
        let code = register_digest(register).code();
        kind.of(&RegisterBasis { register, history: &history, round: *round, code: &code })
    }

    /// The day of its papers: that of the last event.
    #[must_use]
    pub fn day(&self) -> Date {
        self.register.events.iter().map(|event| event.on).max().unwrap_or(Date::FIRST)
    }
}
