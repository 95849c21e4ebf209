//! From an assessment to its file. What is empty is left out where it may be, else null.
//!
//! Must not know: the scheme; a fact's own type says how it is written.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, AnswerState, Input, Inputs};
use crate::domain::applicant::Applicant;
use crate::domain::application::Application;
use crate::domain::assessment::{Assessment, Prepared};
use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::entries::Entries;
use crate::domain::event::Event;
use crate::domain::evidence::{Evidence, NotedFile, Shows};
use crate::domain::facts::{EligibilityFacts, Reported};
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::narrative::{Narrative, Passage};
use crate::domain::plan::{CreationPlan, Measure};
use crate::wire::assessment_v1::read::facts::entries;
use crate::wire::node::Node;
use crate::wire::shape::VERSION;
use crate::wire::word::Word;

/// The file of an assessment.
#[must_use]
pub fn write(assessment: &Assessment) -> Node {
    let shared = &assessment.facts;
    let withdrawn = assessment.withdrawn.iter().map(Node::string);
    let answers =
        assessment.answers.iter().map(|(no, given)| (no.to_string(), answer(given, shared)));
    Node::object(
        [
            ("kind", Node::string("chengxin-assessment")),
            ("version", Node::Whole(VERSION)),
            ("purpose", Node::string(assessment.purpose.word())),
            ("framework", Node::string(&assessment.edition.framework.id)),
            ("scheme", Node::string(&assessment.scheme)),
            ("round", Node::Whole(assessment.round.into())),
            ("reference_date", Node::string(assessment.reference_date)),
            ("applicant", applicant(&assessment.applicant)),
            ("answers", Node::map(answers)),
            ("eligibility", facts(assessment.edition, &assessment.eligibility)),
        ],
        [
            (
                "data_year",
                assessment.chosen_data_year.map_or(Node::Null, |year| Node::Whole(year.into())),
            ),
            ("facts", inputs(shared.iter())),
            ("evidence", Node::list(assessment.evidence.values().map(evidence))),
            ("prepared", prepared(&assessment.prepared)),
            ("withdrawn", Node::list(withdrawn)),
            ("application", application(assessment.edition, &assessment.application)),
            ("plan", plan(&assessment.plan)),
            ("narrative", narrative(&assessment.narrative)),
        ],
    )
}

fn applicant(applicant: &Applicant) -> Node {
    Node::object(
        [
            ("name", Node::string(&applicant.name)),
            ("code", Node::string_or_null(applicant.code.as_ref())),
            ("prefecture", Node::string_or_null(applicant.prefecture.as_ref())),
            ("type", Node::string(applicant.kind.word())),
            ("province_administered", Node::Flag(applicant.province_administered)),
        ],
        [],
    )
}

fn prepared(prepared: &Prepared) -> Node {
    if *prepared == Prepared::default() {
        return Node::Null;
    }
    let by = Node::text_or_null(&prepared.by);
    Node::object([("by", by), ("on", Node::string_or_null(prepared.on))], [])
}

/// An answer, without the figures that are shared, which are written once for all, and
/// without those that are counted from its lists.
pub(in crate::wire) fn answer(answer: &Answer, shared: &Inputs) -> Node {
    let zeros = answer.inputs().map_or(Node::Null, words);
    let own = |given: &Inputs| inputs(given.own().filter(|(id, _)| !shared.contains_key(id)));
    let (state, inputs, reason) = match &answer.state {
        AnswerState::Answered(given) => ("answered", Some(own(given)), None),
        AnswerState::Unknown => ("unknown", None, None),
        AnswerState::NotApplicable(reason) => ("not_applicable", None, Some(reason)),
    };
    let common = [
        ("note", Node::text_or_null(&answer.note)),
        ("parts", answer.inputs().map_or(Node::Null, parts)),
        ("words", zeros),
    ];
    let state = ("state", Node::string(state));
    match (inputs, reason) {
        (Some(inputs), _) => Node::object([state, ("inputs", inputs)], common),
        (None, Some(reason)) => Node::object([state, ("reason", Node::string(reason))], common),
        (None, None) => Node::object([state], common),
    }
}

pub(in crate::wire) fn inputs<'a>(
    inputs: impl IntoIterator<Item = (&'a InputId, &'a Option<Input>)>,
) -> Node {
    let value = |input: &Option<Input>| match input {
        None => Node::Null,
        Some(Input::Flag(flag)) => Node::Flag(*flag),
        Some(Input::Quantity(figure)) => Node::string(figure),
        Some(Input::Level(level)) => Node::Whole((*level).into()),
    };
    Node::map(inputs.into_iter().map(|(id, input)| (id.to_string(), value(input))))
}

pub(in crate::wire) fn words(inputs: &Inputs) -> Node {
    Node::map(inputs.all_words().iter().map(|(id, reason)| (id.to_string(), Node::string(reason))))
}

pub(in crate::wire) fn parts(inputs: &Inputs) -> Node {
    Node::map(inputs.parts().iter().map(|(id, parts)| {
        let parts = parts.iter().map(|(holder, part)| (holder.to_string(), Node::string(part)));
        (id.to_string(), Node::map(parts))
    }))
}

fn evidence(evidence: &Evidence) -> Node {
    let number = |number: Option<u16>| number.map_or(Node::Null, |it| Node::Whole(it.into()));
    let indicators = evidence.indicators().map(|no| Node::Whole(no.get().into()));
    let checks = evidence.shows.iter().filter_map(|of| match of {
        Shows::Check(id) => Some(Node::string(id)),
        Shows::Indicator(_) => None,
    });
    Node::object(
        [],
        [
            ("code", Node::string_or_null(evidence.code)),
            ("title", Node::text_or_null(&evidence.title)),
            ("type", Node::string_or_null(evidence.kind.map(Word::word))),
            ("number", Node::text_or_null(&evidence.number)),
            ("issuer", Node::text_or_null(&evidence.issuer)),
            ("date", Node::string_or_null(evidence.date)),
            ("pages", number(evidence.pages)),
            ("copies", number(evidence.copies)),
            ("original", Node::flag_or_null(evidence.original)),
            ("kept_at", Node::text_or_null(&evidence.kept_at)),
            ("indicators", Node::list(indicators)),
            ("checks", Node::list(checks)),
            ("file", evidence.file.as_ref().map_or(Node::Null, noted_file)),
        ],
    )
}

fn noted_file(file: &NotedFile) -> Node {
    let size = i64::try_from(file.size).map_or(Node::Null, Node::Whole);
    let sha256 = Node::string(file.sha256.as_str());
    Node::object([("name", Node::string(&file.name)), ("size", size), ("sha256", sha256)], [])
}

fn facts(edition: &Edition, facts: &EligibilityFacts) -> Node {
    Node::map(edition.checks.iter().map(|check| {
        let stated = match check.form {
            CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
                reported(check, facts.events(check.id))
            }
            CheckForm::Yearly { .. } => {
                Node::list(facts.years(check.id).into_iter().map(|year| grades(check, facts, year)))
            }
            CheckForm::Declared => Node::flag_or_null(facts.declared(check.id)),
        };
        (check.member.clone(), stated)
    }))
}

fn reported(check: &ExclusionCheck, reported: &Reported<Event>) -> Node {
    let state = |state: &'static str| ("state", Node::word(state));
    match reported {
        Reported::None => Node::object([state("none")], []),
        Reported::OnRecord(lesser) => {
            Node::object([state("none"), (entries(check), events(check, lesser))], [])
        }
        Reported::Unknown => Node::object([state("unknown")], []),
        Reported::Listed(listed) => {
            Node::object([state("listed"), (entries(check), events(check, listed))], [])
        }
    }
}

/// The entries of a check.
pub(in crate::wire) fn events(check: &ExclusionCheck, events: &Entries<Event>) -> Node {
    Node::list(events.values().map(|entry| event(check, entry)))
}

fn event(check: &ExclusionCheck, event: &Event) -> Node {
    if matches!(check.form, CheckForm::Listed { .. }) {
        let to = Node::string_or_null(event.until);
        return Node::object([("from", Node::string_or_null(event.date)), ("to", to)], []);
    }
    let date = Some(("date", Node::string_or_null(event.date)));
    let level = Node::string_or_null(event.official_level.map(Word::word));
    let level = check.is_graded().then_some(("official_level", level));
    let figures = check.figures().iter().map(|figure| {
        let value = event.figures.get(&figure.id);
        (figure.id.as_str(), Node::string_or_null(value))
    });
    let marks = check.marks().iter().map(|mark| {
        let value = event.marks.get(&mark.id).map(|value| value.as_str());
        let node = match value {
            Some("true") => Node::Flag(true),
            Some("false") => Node::Flag(false),
            other => other.map_or(Node::Null, Node::word),
        };
        (mark.id.as_str(), node)
    });
    let note = Some(event.note.as_str()).filter(|note| !note.is_empty());
    let note = note.map(|note| ("note", Node::string(note)));
    Node::map(date.into_iter().chain(level).chain(figures).chain(marks).chain(note))
}

fn grades(check: &ExclusionCheck, facts: &EligibilityFacts, year: u16) -> Node {
    let grades = check.targets().iter().map(|target| {
        let grade = facts.grade(check.id, year, target.id);
        (target.id.as_str(), Node::word(grade.word()))
    });
    Node::map([("year", Node::Whole(year.into()))].into_iter().chain(grades))
}

fn application(edition: &Edition, application: &Application) -> Node {
    if *application == Application::default() {
        return Node::Null;
    }
    let documents = edition.documents.iter().map(|document| {
        (document.id.to_string(), Node::flag_or_null(application.has(&document.id)))
    });
    let submitted_on = Node::string_or_null(application.submitted_on);
    let stated = [("documents", Node::map(documents)), ("submitted_on", submitted_on)];
    let enclosures = application.enclosures.iter().map(|what| Node::word(what.word()));
    let optional = [
        ("due_on", Node::string_or_null(application.due_on)),
        ("admitted_on", Node::string_or_null(application.admitted_on)),
        ("listed_until", Node::string_or_null(application.listed_until)),
        ("designated_on", Node::string_or_null(application.designated_on)),
        ("evaluated_on", Node::string_or_null(application.evaluated_on)),
        ("enclosures", Node::list(enclosures)),
    ];
    Node::object(stated, optional)
}

fn plan(plan: &CreationPlan) -> Node {
    if plan.is_empty() {
        return Node::Null;
    }
    let sections = plan.sections.iter();
    let sections = sections.map(|(no, text)| (no.as_str().to_owned(), Node::string(text)));
    let measures = Node::list(plan.measures.values().map(measure));
    Node::object([("sections", Node::map(sections)), ("measures", measures)], [])
}

/// The passages that were written, each with the figures of the draft that it was written from.
pub(in crate::wire) fn narrative(narrative: &Narrative) -> Node {
    if narrative.is_empty() {
        return Node::Null;
    }
    Node::map(
        narrative.iter().map(|(no, passage)| (no.as_str().to_owned(), self::passage(passage))),
    )
}

fn passage(passage: &Passage) -> Node {
    let mut by_indicator: BTreeMap<IndicatorNo, Vec<(String, Node)>> = BTreeMap::new();
    for ((no, id), figure) in &passage.figures {
        by_indicator.entry(*no).or_default().push((id.to_string(), Node::string(figure)));
    }
    let figures = by_indicator.into_iter().map(|(no, of)| (no.to_string(), Node::map(of)));
    let figures = Some(Node::map(figures)).filter(|_| !passage.figures.is_empty());
    Node::object(
        [("text", Node::string(&passage.text))],
        [("figures", figures.unwrap_or(Node::Null))],
    )
}

fn measure(measure: &Measure) -> Node {
    let indicator = measure.indicator.map_or(Node::Null, |no| Node::Whole(no.get().into()));
    let target = if measure.target.is_empty() {
        Node::Null
    } else {
        Node::object([("inputs", inputs(&measure.target))], [])
    };
    Node::object(
        [
            ("indicator", indicator),
            ("task", Node::string(&measure.task)),
            ("path", Node::string(&measure.path)),
        ],
        [
            ("due", Node::string_or_null(measure.due)),
            ("owner", Node::text_or_null(&measure.owner)),
            ("target", target),
        ],
    )
}
