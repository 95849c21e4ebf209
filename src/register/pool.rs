//! The evaluation of a round (综合评价): its counties side by side, judged and ranked by the
//! functions of the screening.
//!
//! Must not know: how any of that is done.

use crate::domain::date::Date;
use crate::register::Register;
use crate::register::history::History;
use crate::register::settings::Route;
use crate::register::state::Application;
use crate::screening::Screening;
use crate::screening::intake::waiver::Waiver;
use crate::screening::settings::{Area, Settings};
use crate::screening::submission::{Content, CountyKey, Identity, Submission};

/// The counties of a round that were evaluated, those that applied directly among them, as one
/// screening whose quota is what the notice designates a year. A model county of an earlier
/// round has no application in this one, so that it is not among them.
#[must_use]
pub fn pool(register: &Register, history: &History, round: u16) -> Screening {
    let mut settings = Settings::new(round, register.settings.scheme.clone());
    let evaluated = || history.of_round(round).filter_map(|it| Some((it, it.evaluation.as_ref()?)));
    settings.area = Area::Province;
    settings.quota = settings.usual_quota();
    settings.rescore = true;
    settings.held_by.clone_from(&register.settings.held_by);
    let last = evaluated().map(|(_, it)| it.record.on).max();
    settings.held_on = last;
    settings.reference_date = last.unwrap_or(settings.reference_date);
    settings.zones = evaluated().filter_map(|(it, _)| zone(it)).collect();
    let mut screening = Screening::begin(settings);
    for (application, evaluation) in evaluated() {
        let content = Content::County(evaluation.file.clone());
        let mut submission = Submission::new(&application.name, content);
        // What is doubtful about a file, the register tells; it does not drop a county.
        submission.admitted =
            vec![Waiver::Round { screened: round }, Waiver::Result, Waiver::Digest];
        if let CountyKey::Code(code) = &application.county {
            let direct = application.route == Route::Direct;
            submission.identity = Identity::County { code: code.clone(), direct };
        }
        screening.add(submission);
    }
    screening
}

fn zone(of: &Application) -> Option<crate::domain::applicant::ApplicantName> {
    match &of.county {
        CountyKey::Name(name) => Some(name.clone()),
        CountyKey::Code(_) => None,
    }
}

/// The day under which the counties of a round were compared; none before any evaluation.
#[must_use]
pub fn compared_on(history: &History, round: u16) -> Option<Date> {
    history.of_round(round).filter_map(|it| it.evaluation.as_ref()).map(|it| it.record.on).max()
}
