//! The roster (名册): everyone who may take part, each in exactly one place, so that no county
//! leaves all lists, whatever its file says. The divisions of the prefecture stand in it by the
//! list, and the zones that the office adds.
//!
//! Must not know: scores, and how any of it is shown.

use std::collections::BTreeMap;

use crate::domain::applicant::ApplicantName;
use crate::domain::division::divisions;
use crate::domain::gather::Gather as _;
use crate::domain::identity::{candidates, misfits};
use crate::screening::Screening;
use crate::screening::intake::Admission;
use crate::screening::ranking::{Ranking, Table};
use crate::screening::settings::Level;
use crate::screening::submission::{CountyKey, Submission};

/// A county that handed nothing in, as the office notes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent {
    /// Which one.
    pub county: CountyKey,
    /// Why, as far as the office says.
    pub reason: String,
}

/// Where a county stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is ranked.
    Ranked,
    /// Something excludes it.
    Barred,
    /// Whether something excludes it is not known.
    Unverified,
    /// It is not filled in completely.
    Open,
    /// None of its files is used.
    FileNotUsed,
    /// It handed nothing in.
    NotHandedIn,
    /// It is a model county of an earlier round, and takes no part.
    Designated,
}

impl Standing {
    /// Every one, in the order in which a roster counts them.
    pub const ALL: [Self; 7] = [
        Self::Ranked,
        Self::Barred,
        Self::Unverified,
        Self::Open,
        Self::FileNotUsed,
        Self::NotHandedIn,
        Self::Designated,
    ];
}

/// One of the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which one.
    pub key: CountyKey,
    /// What it is called.
    pub name: String,
    /// Whether it applies to the province directly.
    pub direct: bool,
    /// Whether it stands apart: it applies directly, and a prefecture screens, from whose quota
    /// it takes no place.
    pub apart: bool,
    /// Where it stands.
    pub standing: Standing,
    /// The positions of its files, the one by which it is screened among them.
    pub files: Vec<usize>,
    /// Why it handed nothing in, as far as the office says; empty if it did.
    pub absence: String,
}

/// Everyone who may take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// Who screens.
    pub level: Level,
    /// The divisions in the order of their codes, then the zones.
    pub entries: Vec<Entry>,
    /// The positions of the files that are of none of them: of other prefectures, of nobody
    /// who can be known, or not readable.
    pub elsewhere: Vec<usize>,
}

impl Roster {
    /// Who stands where.
    #[must_use]
    pub fn new(screening: &Screening, admissions: &[Admission], ranking: &Ranking) -> Self {
        let mut files: BTreeMap<CountyKey, Vec<usize>> = BTreeMap::new();
        let mut elsewhere = Vec::new();
        for (at, submission) in screening.submissions.iter().enumerate() {
            let taken = admissions.get(at).and_then(Admission::report).is_some();
            match owner(screening, submission, taken) {
                Some(key) => files.entry(key).or_default().push(at),
                None => elsewhere.push(at),
            }
        }
        let level = screening.settings.level();
        let standings = standings(ranking);
        let mut entries = Vec::new();
        for (key, name) in everyone(screening) {
            let files = files.remove(&key).unwrap_or_default();
            let unscreened =
                if files.is_empty() { Standing::NotHandedIn } else { Standing::FileNotUsed };
            let standing = match standings.get(&key) {
                _ if screening.is_designated(&key) => Standing::Designated,
                Some(standing) => *standing,
                None => unscreened,
            };
            let absence = screening.absent.iter().find(|absent| absent.county == key);
            let absence = absence.filter(|_| standing == Standing::NotHandedIn);
            let direct = is_direct(screening, ranking, &key);
            entries.push(Entry {
                direct,
                apart: direct && level == Level::Prefecture,
                absence: absence.map(|absent| absent.reason.clone()).unwrap_or_default(),
                key,
                name,
                standing,
                files,
            });
        }
        elsewhere.extend(files.into_values().flatten());
        elsewhere.sort_unstable();
        Self { level, entries, elsewhere }
    }

    /// Those that the office chooses from and that stand there.
    pub fn standing(&self, at: Standing) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| !entry.apart && entry.standing == at)
    }

    /// Those that stand apart, because they apply to the province directly.
    pub fn direct(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.apart)
    }

    /// One of them.
    #[must_use]
    pub fn entry(&self, key: &CountyKey) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == *key)
    }
}

/// The divisions of the area and the zones that the office added.
fn everyone(screening: &Screening) -> impl Iterator<Item = (CountyKey, String)> {
    let settings = &screening.settings;
    let own = settings.area.prefecture();
    let listed = divisions().iter().filter(move |it| own.is_none_or(|own| own == it.prefecture));
    let listed = listed.map(|it| (CountyKey::Code(it.code.clone()), it.name.clone()));
    let zone = |name: &ApplicantName| (CountyKey::Name(name.clone()), name.to_string());
    listed.chain(settings.zones.iter().map(zone))
}

/// Whose a file is: that of its county, and where that does not fit the lists, the first one
/// that it may mean.
fn owner(screening: &Screening, submission: &Submission, taken: bool) -> Option<CountyKey> {
    let applicant = &submission.county()?.report.assessment.applicant;
    let fits = taken
        || submission.identity.county().is_some()
        || misfits(applicant, screening.settings.edition()).is_empty();
    if fits {
        return submission.key();
    }
    candidates(applicant).first().map(|it| CountyKey::Code(it.code.clone()))
}

fn standings(ranking: &Ranking) -> BTreeMap<CountyKey, Standing> {
    let of = |table: &Table| {
        let ranked =
            table.ranked.iter().map(|placed| (placed.county.key.clone(), Standing::Ranked));
        let open = table.open.iter().map(|open| (open.county.key.clone(), Standing::Open));
        let barred = table.barred.iter().map(|county| (county.key.clone(), Standing::Barred));
        let unverified = table.unverified.iter();
        let unverified = unverified.map(|county| (county.key.clone(), Standing::Unverified));
        ranked.chain(open).chain(barred).chain(unverified).collect::<Vec<_>>()
    };
    of(&ranking.prefecture).into_iter().chain(of(&ranking.province)).into_map()
}

/// As the office decided about its file, else by the list of the edition.
fn is_direct(screening: &Screening, ranking: &Ranking, key: &CountyKey) -> bool {
    match (ranking.county(key), key) {
        (Some(county), _) => county.direct,
        (None, CountyKey::Code(code)) => screening.settings.edition().is_direct(code),
        (None, CountyKey::Name(_)) => false,
    }
}
