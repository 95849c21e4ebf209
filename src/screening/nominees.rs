//! Whom a saved screening recommends, with the files by which they were screened: what a
//! prefecture hands up.
//!
//! Must not know: who receives them. Whether they may be recommended, whoever receives them
//! looks at again.

use std::rc::Rc;

use crate::screening::Screening;
use crate::screening::intake::admissions;
use crate::screening::ranking::Ranking;
use crate::screening::submission::{Content, CountyFile, CountyKey};

/// The counties that the office chose, in its order, each with its file; none where no file of
/// it was used.
#[must_use]
pub fn nominees(screening: &Screening) -> Vec<(String, Option<Rc<CountyFile>>)> {
    let ranking = Ranking::new(&admissions(screening), screening);
    let chosen = screening.selection.chosen.iter();
    chosen.map(|it| (it.name.clone(), file_of(screening, &ranking, &it.county))).collect()
}

/// The file of a county by which it was screened, as it was handed in.
#[must_use]
pub fn file_of(
    screening: &Screening,
    ranking: &Ranking,
    county: &CountyKey,
) -> Option<Rc<CountyFile>> {
    let at = ranking.county(county)?.submission;
    match &screening.submissions.get(at)?.content {
        Content::County(file) if file.rescored.is_some() => {
            Some(Rc::new(CountyFile { rescored: None, ..(**file).clone() }))
        }
        Content::County(file) => Some(Rc::clone(file)),
        Content::Refused(_) => None,
    }
}
