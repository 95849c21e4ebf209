//! What a county answers to one indicator, and the evidence it names.
//!
//! Must not know: points. An answer holds facts only, so that an edited file cannot
//! move a score but through facts.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::entries::Entries;
use crate::domain::id::InputId;

/// One fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Yes or no: an option of a checklist.
    Flag(bool),
    /// A figure, in the unit that the scheme names.
    Quantity(Quantity),
    /// A level of a level rule, 0 first.
    Level(u8),
}

/// The facts given for an indicator; a fact that is known to be open is `None`.
pub type Inputs = BTreeMap<InputId, Option<Input>>;

/// How an indicator stands. *Unanswered* is the absence of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerState {
    /// Facts are given; some may still be open.
    Answered(Inputs),
    /// 待核实: the county does not know yet.
    Unknown,
    /// 不适用, with the reason.
    NotApplicable(String),
}

/// The answer to one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How it stands.
    pub state: AnswerState,
    /// Documents that show it.
    pub evidence: Entries<Evidence>,
    /// A remark; empty if there is none.
    pub note: String,
}

impl Answer {
    /// An answer without evidence or remark.
    #[must_use]
    pub const fn new(state: AnswerState) -> Self {
        Self { state, evidence: Entries::new(), note: String::new() }
    }

    /// The facts; none unless answered.
    #[must_use]
    pub fn inputs(&self) -> Option<&Inputs> {
        match &self.state {
            AnswerState::Answered(inputs) => Some(inputs),
            AnswerState::Unknown | AnswerState::NotApplicable(_) => None,
        }
    }
}

/// A document that shows an answer to be true (佐证材料): named, not attached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is called; empty until that is stated.
    pub title: String,
    /// Its document number; empty if it has none.
    pub number: String,
    /// Who issued it; empty if not stated.
    pub issuer: String,
    /// When it was issued.
    pub date: Option<Date>,
    /// The SHA-256 of its file, 64 hexadecimal digits in lower case.
    pub sha256: Option<Sha256Hex>,
}

/// A SHA-256 in 64 hexadecimal digits, lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sha256Hex(String);

impl Sha256Hex {
    /// The hash if the text is 64 hexadecimal digits; capitals are made small.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let hex = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        hex.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
