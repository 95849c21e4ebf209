//! From an assessment file to an assessment, with everything that its values must not mean.
//!
//! Must not know: scores. A value that lacks its shape was told by the shape already and
//! reads as nothing here.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use crate::domain::application::{Application, Enclosure};
use crate::domain::assessment::{Assessment, Prepared, Purpose};
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::edition::Edition;
use crate::domain::entries::Entries;
use crate::domain::evidence::{self, Code, Evidence, Kind, NotedFile, Sha256Hex, Shows};
use crate::domain::gather::Gather as _;
use crate::domain::id::{DocumentId, IndicatorNo, InputId, SchemeId};
use crate::domain::narrative::{Figures, Narrative, Passage};
use crate::domain::plan::{CreationPlan, Measure, SectionNo};
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::wire::assessment_v1::input;
use crate::wire::edition_v1;
use crate::wire::node::{Name, Node};
use crate::wire::path::{Path, Trail};
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1;
use crate::wire::word::Word;

pub(in crate::wire) mod facts;

/// Reads an assessment, if it can be made at all; whether it may be used, the problems say.
/// The caller holds it against its shape.
///
/// Its facts are held against the scheme that the file names: the one at hand if it has
/// that id, else a shipped one. If the file names a scheme that is neither, while another
/// is at hand, the facts are kept as they stand: under the other scheme what it does not
/// read stays unused, and what is not of the kind that it asks for stays open.
pub fn read(
    node: &Node,
    path: &Path,
    at_hand: Option<&Scheme>,
    problems: &mut Vec<Problem>,
) -> Option<Assessment> {
    let at = Trail::Start(path);
    let edition = edition_v1::find(node.get("framework").text()?)?;
    let id = node.get("scheme").text().and_then(SchemeId::new);
    let named = id.as_ref().and_then(|id| scheme_v1::find(id, at_hand));
    if id.is_some() && named.is_none() && at_hand.is_none() {
        problems.push(ProblemKind::UnknownScheme.on(at.member("scheme")));
    }
    let answers = answers(node.get("answers"), at.member("answers"), edition, named, problems);
    let shared = input::read_shared(node.get("facts"), at.member("facts"), named, problems);
    let withdrawn = node.get("withdrawn").entries().iter();
    let withdrawn = withdrawn.filter_map(|code| code.text().and_then(Code::parse)).into_set();
    let evidence =
        documents(node.get("evidence"), at.member("evidence"), &withdrawn, edition, problems);
    let eligibility =
        facts::read(node.get("eligibility"), at.member("eligibility"), edition, problems);
    let plan = plan(node.get("plan"), at.member("plan"), edition, named, problems);
    let applicant = applicant(node.get("applicant"), at.member("applicant"), problems);
    let prepared = node.get("prepared");
    let mut assessment = Assessment {
        purpose: Purpose::from_word(node.get("purpose").text()?)?,
        edition,
        scheme: id?,
        round: node.get("round").whole()?,
        reference_date: date(node.get("reference_date"))?,
        chosen_data_year: node.get("data_year").whole(),
        applicant: applicant?,
        prepared: Prepared { by: prepared.get("by").text_or_empty(), on: date(prepared.get("on")) },
        facts: shared,
        answers,
        evidence,
        withdrawn,
        eligibility,
        application: application(node.get("application")),
        plan,
        narrative: narrative(node.get("narrative")),
    };
    if !assessment.fits_reference(assessment.reference_date) {
        let problem = ProblemKind::NotNearRound(assessment.round);
        problems.push(problem.on(at.member("reference_date")));
    }
    if !Assessment::data_years(assessment.round).any(|year| year == assessment.data_year()) {
        problems.push(ProblemKind::NoDataYear(assessment.round).on(at.member("data_year")));
    }
    if let Some(scheme) = named.or(at_hand) {
        assessment.spread(scheme);
    }
    if let Some(scheme) = named {
        let at = at.member("answers");
        for (no, answer) in &assessment.answers {
            let judged = scheme.indicators.get(no);
            if let Some((inputs, judged)) = answer.inputs().zip(judged) {
                let no = no.to_string();
                let (at, place) = (at.member(&no), "inputs");
                input::shared_within(inputs, judged, scheme, at.member(place), problems);
            }
        }
    }
    Some(assessment)
}

fn exists(edition: &Edition, no: IndicatorNo) -> bool {
    edition.framework.place(no).is_some()
}

pub(in crate::wire) fn date(node: &Node) -> Option<Date> {
    node.text().and_then(Date::parse)
}

pub(in crate::wire) fn figure(node: &Node) -> Option<Quantity> {
    node.text().and_then(|text| Quantity::parse(text).ok())
}

fn applicant(node: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) -> Option<Applicant> {
    let kind = node.get("type").text().and_then(ApplicantKind::from_word);
    let may_lack_code = kind.is_none_or(|kind| kind == ApplicantKind::DevelopmentZone);
    if node.find("code") == Some(&Node::Null) && !may_lack_code {
        problems.push(ProblemKind::CodeRequired.on(at.member("code")));
    }
    let prefecture = node.get("prefecture").text().filter(|name| !name.is_empty());
    Some(Applicant {
        name: ApplicantName::new(node.get("name").text()?)?,
        code: node.get("code").text().and_then(DivisionCode::new),
        prefecture: prefecture.map(str::to_owned),
        kind: kind?,
        province_administered: node.get("province_administered").flag()?,
    })
}

fn answers(
    node: &Node,
    at: Trail<'_>,
    edition: &Edition,
    scheme: Option<&Scheme>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<IndicatorNo, Answer> {
    let mut answers = BTreeMap::new();
    for (key, value) in node.members() {
        let Some(no) = IndicatorNo::parse(key) else { continue };
        let at = at.member(key);
        let judged = scheme.and_then(|scheme| scheme.indicators.get(&no));
        if exists(edition, no) && scheme.is_some() && judged.is_none() {
            problems.push(ProblemKind::NotScored.on(at));
        }
        let (words, beside, place) = (value.get("words"), at.member("words"), at);
        let (stated, at) = (value.get("inputs"), at.member("inputs"));
        let mut inputs = input::read_all(stated, at, judged, problems);
        let counted = |id: &&InputId| judged.is_some_and(|of| of.counted_from(id).is_some());
        let told = |id: &InputId| ProblemKind::CountedInput.on(at.member(id.as_str()));
        problems.extend(inputs.keys().filter(counted).map(told));
        let shared = |id: &&InputId| scheme.is_some_and(|scheme| scheme.shared.contains_key(*id));
        let told = |id: &InputId| ProblemKind::SharedInput.on(at.member(id.as_str()));
        problems.extend(inputs.keys().filter(shared).map(told));
        input::read_words(words, &mut inputs, beside, judged, problems);
        input::read_parts(value.get("parts"), &mut inputs, place.member("parts"), judged, problems);
        answers.extend(answer(value, inputs).map(|answer| (no, answer)));
    }
    answers
}

pub(in crate::wire) fn answer(node: &Node, inputs: Inputs) -> Option<Answer> {
    let state = match node.get("state").text()? {
        "answered" => AnswerState::Answered(inputs),
        "unknown" => AnswerState::Unknown,
        "not_applicable" => AnswerState::NotApplicable(node.get("reason").text_or_empty()),
        _ => return None,
    };
    Some(Answer { state, note: node.get("note").text_or_empty() })
}

fn documents(
    list: &Node,
    at: Trail<'_>,
    withdrawn: &BTreeSet<Code>,
    edition: &Edition,
    problems: &mut Vec<Problem>,
) -> Entries<Evidence> {
    let (mut documents, mut codes) = (Entries::new(), Vec::new());
    for (index, node) in list.entries().iter().enumerate() {
        let at = at.entry(index);
        let document = document(node, at, edition, problems);
        let is_taken = |code| codes.contains(&Some(code)) || withdrawn.contains(&code);
        if document.code.is_some_and(is_taken) {
            problems.push(ProblemKind::DuplicateId.on(at.member("code")));
        }
        codes.push(document.code);
        documents.push(document);
    }
    evidence::number(&mut documents, withdrawn, edition);
    documents
}

fn document(
    node: &Node,
    at: Trail<'_>,
    edition: &Edition,
    problems: &mut Vec<Problem>,
) -> Evidence {
    let indicators = node.get("indicators").entries().iter();
    let indicators = indicators.filter_map(|no| no.whole().and_then(IndicatorNo::new));
    let indicators = indicators.filter(|no| exists(edition, *no)).map(Shows::Indicator);
    let mut shows = indicators.into_set();
    for (index, check) in node.get("checks").entries().iter().enumerate() {
        let Some(name) = check.text() else { continue };
        match edition.checks.iter().find(|check| check.id.as_str() == name) {
            Some(check) => drop(shows.insert(Shows::Check(check.id))),
            None => {
                let known = edition.checks.iter().map(|check| check.id.as_str()).collect();
                let all = at.member("checks");
                problems.push(ProblemKind::NotAChoice(known).on(all.entry(index)));
            }
        }
    }
    Evidence {
        code: node.get("code").text().and_then(Code::parse),
        title: node.get("title").text_or_empty(),
        kind: node.get("type").text().and_then(Kind::from_word),
        number: node.get("number").text_or_empty(),
        issuer: node.get("issuer").text_or_empty(),
        date: date(node.get("date")),
        pages: node.get("pages").whole(),
        copies: node.get("copies").whole(),
        original: node.get("original").flag(),
        kept_at: node.get("kept_at").text_or_empty(),
        shows,
        file: noted_file(node.get("file")),
    }
}

fn noted_file(node: &Node) -> Option<NotedFile> {
    Some(NotedFile {
        name: node.get("name").text()?.to_owned(),
        size: node.get("size").whole()?,
        sha256: Sha256Hex::new(node.get("sha256").text()?)?,
    })
}

fn application(node: &Node) -> Application {
    let mut application = Application {
        due_on: date(node.get("due_on")),
        submitted_on: date(node.get("submitted_on")),
        admitted_on: date(node.get("admitted_on")),
        listed_until: date(node.get("listed_until")),
        designated_on: date(node.get("designated_on")),
        evaluated_on: date(node.get("evaluated_on")),
        ..Application::default()
    };
    for (name, ready) in node.get("documents").members() {
        if let Some(id) = DocumentId::new(name) {
            application.set(id, ready.flag());
        }
    }
    let enclosed = node.get("enclosures").entries().iter();
    for what in enclosed.filter_map(|word| Enclosure::from_word(word.text()?)) {
        application.enclose(what, true);
    }
    application
}

fn plan(
    node: &Node,
    at: Trail<'_>,
    edition: &Edition,
    scheme: Option<&Scheme>,
    problems: &mut Vec<Problem>,
) -> CreationPlan {
    let sections = node.get("sections").members().iter();
    let sections = sections.filter_map(|(no, text)| {
        Some((SectionNo::new(no)?, text.text().filter(|text| !text.is_empty())?.to_owned()))
    });
    let measures = node.get("measures").entries().iter().enumerate();
    let measures = measures.map(|(index, measure)| {
        let all = at.member("measures");
        let target = all.entry(index);
        let target = target.member("target");
        self::measure(measure, target.member("inputs"), edition, scheme, problems)
    });
    CreationPlan { sections: sections.into_map(), measures: measures.collect() }
}

/// The passages that were written.
pub(in crate::wire) fn narrative(node: &Node) -> Narrative {
    let passages = node.members().iter().filter_map(|(no, passage)| {
        let text = passage.get("text").text().filter(|text| !text.trim().is_empty())?;
        let mut figures = Figures::new();
        for (no, of) in passage.get("figures").members() {
            for (id, value) in of.members() {
                let key = IndicatorNo::parse(no).zip(InputId::new(id));
                if let Some((key, value)) = key.zip(figure(value)) {
                    figures.insert(key, value);
                }
            }
        }
        Some((SectionNo::new(no)?, Passage { text: text.to_owned(), figures }))
    });
    passages.into_map()
}

fn measure(
    node: &Node,
    target: Trail<'_>,
    edition: &Edition,
    scheme: Option<&Scheme>,
    problems: &mut Vec<Problem>,
) -> Measure {
    let (stated, inputs) = (node.get("indicator"), node.get("target").get("inputs"));
    let indicator = stated.whole().and_then(IndicatorNo::new).filter(|no| exists(edition, *no));
    let judged: Option<&SchemeIndicator> =
        scheme.zip(indicator).and_then(|(scheme, no)| scheme.indicators.get(&no));
    // Of a number that there is not, that alone is told.
    let may_judge = scheme.is_some() && (indicator.is_some() || *stated == Node::Null);
    if may_judge && judged.is_none() {
        let unknown = |(name, _): &(Name, Node)| ProblemKind::UnknownInput.on(target.member(name));
        problems.extend(inputs.members().iter().map(unknown));
    }
    Measure {
        indicator,
        task: node.get("task").text_or_empty(),
        path: node.get("path").text_or_empty(),
        due: date(node.get("due")),
        owner: node.get("owner").text_or_empty(),
        target: input::read_all(inputs, target, judged, problems),
    }
}
