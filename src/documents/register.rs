//! What the papers of a register are made from, and what they share.
//!
//! Must not know: how any of it follows from the events.

use crate::documents::block::{Block, Signature};
use crate::documents::words::BLANK_DATE;
use crate::documents::{Footer, PLAIN, Paper};
use crate::domain::date::Date;
use crate::domain::division::{divisions, prefecture_title};
use crate::domain::edition::Edition;
use crate::domain::gather::sort_by_key;
use crate::register::Register;
use crate::register::history::History;
use crate::register::settings::Route;
use crate::register::state::{Application, Stage};
use crate::register::warning::{Warning, warnings};
use crate::terms::zh::register::{kind, refusal, warning};

pub mod candidates;
pub mod designated;
pub mod evaluation;
pub mod publicity;
pub mod reevaluation;
pub mod review;
pub mod revocation;

/// A register with what follows from it, and the round that its papers are about.
#[derive(Clone, Copy, Debug)]
pub struct RegisterBasis<'a> {
    /// What the office holds.
    pub register: &'a Register,
    /// What follows.
    pub history: &'a History,
    /// The year of the round.
    pub round: u16,
    /// The code of the saved register.
    pub code: &'a str,
}

impl<'a> RegisterBasis<'a> {
    /// The edition of the notice.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        self.register.settings.edition()
    }

    /// What is told of the round.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        let told = warnings(self.register, self.history).into_iter();
        told.filter(|warning| warning.round() == self.round).collect()
    }

    /// The applications of the round, by prefecture and code; zones after the counties of their
    /// prefecture, those that applied directly last.
    #[must_use]
    pub fn applications(&self) -> Vec<&'a Application> {
        let mut all: Vec<_> = self.history.of_round(self.round).collect();
        sort_by_key(&mut all, |it| {
            let prefecture = divisions().iter().position(|of| of.prefecture == it.prefecture);
            (it.route == Route::Direct, prefecture.unwrap_or(usize::MAX), it.county.clone())
        });
        all
    }

    /// Those that are or were model counties.
    #[must_use]
    pub fn model_counties(&self) -> Vec<&'a Application> {
        let all = self.applications().into_iter();
        all.filter(|it| matches!(it.stage(), Stage::Designated | Stage::Revoked)).collect()
    }

    /// What must be said of the round: what the notice says in principle or not at all, and the
    /// events that have no effect.
    #[must_use]
    pub fn remarks(&self) -> Vec<Block> {
        let edition = self.edition();
        let told = self.warnings();
        let told = told.iter().map(|of| warning(of, edition));
        let without = self.history.without_effect.iter().filter_map(|(no, why)| {
            let event = self.register.events.get(usize::from(no.0).checked_sub(1)?)?;
            let (name, round) = match event.step() {
                Some(step) => (step.name.as_str(), step.round),
                None => ("", self.round),
            };
            let said = format!("第{no}条（{name}{}）不予计入：", kind(&event.entry));
            (round == self.round).then(|| said + &refusal(why, edition))
        });
        let all: Vec<_> = told.chain(without).collect();
        if all.is_empty() {
            return Vec::new();
        }
        vec![Block::paragraph("需要说明的事项："), Block::List(all)]
    }

    /// The places of the office, its seal and the day. Neither a red head nor a number nor a seal
    /// is printed.
    #[must_use]
    pub fn signature(&self) -> Block {
        let held_by = self.register.settings.held_by.trim();
        let signer = if held_by.is_empty() { "（发文单位）" } else { held_by };
        Block::Signature(Signature {
            signer: signer.to_owned(),
            seal: Some("（盖章处）"),
            date: BLANK_DATE.to_owned(),
        })
    }

    /// A paper that stays in the house, with the code of the register.
    #[must_use]
    pub fn internal(&self, title: String, blocks: Vec<Block>) -> Paper {
        Paper { title, watermark: None, footer: Footer::coded(self.code), blocks }
    }

    /// A paper that is issued: the page number alone.
    #[must_use]
    pub const fn issued(&self, title: String, blocks: Vec<Block>) -> Paper {
        Paper { title, watermark: None, footer: PLAIN, blocks }
    }
}

/// What a list calls the place of an application: its prefecture.
#[must_use]
pub fn prefecture(of: &Application) -> String {
    prefecture_title(&of.prefecture).to_owned()
}

/// The counties of each prefecture in one line, those that applied directly in the last.
#[must_use]
pub fn by_prefecture(all: &[&Application]) -> Vec<String> {
    let mut lines: Vec<(String, Vec<&str>)> = Vec::new();
    for of in all {
        let head = match of.route {
            Route::Recommended => prefecture(of),
            Route::Direct => "直接申报".to_owned(),
        };
        match lines.last_mut().filter(|(known, _)| *known == head) {
            Some((_, names)) => names.push(&of.name),
            None => lines.push((head, vec![&of.name])),
        }
    }
    lines.into_iter().map(|(head, names)| format!("{head}：{}", names.join("、"))).collect()
}

/// A day with room to write, where none is known.
#[must_use]
pub fn day_or_blank(day: Option<Date>) -> String {
    day.map_or_else(|| "　　年　　月　　日".to_owned(), crate::terms::zh::date)
}
