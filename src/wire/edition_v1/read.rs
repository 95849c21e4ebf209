//! From the file of an edition to the edition.
//!
//! Must not know: any single edition. A value that lacks its shape was told by the shape
//! already and reads as nothing here.

use crate::domain::applicant::DivisionCode;
use crate::domain::edition::check::{
    CheckFigure, CheckForm, CheckId, Clause, Confirmation, ExclusionCheck, FigureId, Mark, MarkId,
    MarkValue, MarkValueId, Target, TargetId,
};
use crate::domain::edition::{
    Chapter, Designation, Document, Edition, Letter, Notice, Round, Section,
};
use crate::domain::facts::EventLevel;
use crate::domain::framework::{
    Bilingual, Category, Dimension, Framework, Indicator, MissingIndicator,
};
use crate::domain::id::{DocumentId, FrameworkId, IndicatorNo};
use crate::domain::plan::SectionNo;
use crate::wire::assessment_v1::read::date;
use crate::wire::node::Node;
use crate::wire::word::Word;

/// Reads an edition, if it can be made at all.
pub(in crate::wire::edition_v1) fn read(node: &Node) -> Option<Edition> {
    Some(Edition {
        framework: framework(node)?,
        notice: Notice {
            title: text(node.get("document").get("title"))?,
            issuer: text(node.get("document").get("issuer"))?,
        },
        rounds: list(node.get("rounds"), round)?,
        quota: node.get("quota").whole()?,
        quota_clause: bilingual(node.get("quota_clause"))?,
        designations: node.get("designations").whole()?,
        designation: designation(node.get("designation"))?,
        direct: list(node.get("direct"), |code| DivisionCode::new(code.text()?))?,
        documents: list(node.get("documents"), document)?,
        checks: list(node.get("checks"), |it| check(it, node.get("clauses")))?,
        letter: Letter::new(
            bilingual(node.get("letter").get("title"))?,
            text(node.get("letter").get("text"))?,
        ),
        outline: list(node.get("outline"), chapter)?,
        interpretations: list(node.get("interpretations"), bilingual)?,
    })
}

/// Every entry of a list, if each can be read.
fn list<T>(node: &Node, read: impl Fn(&Node) -> Option<T>) -> Option<Vec<T>> {
    node.entries().iter().map(read).collect()
}

fn text(node: &Node) -> Option<String> {
    node.text().map(str::to_owned)
}

fn bilingual(node: &Node) -> Option<Bilingual> {
    Some(Bilingual { zh: text(node.get("zh"))?, en: text(node.get("en"))? })
}

fn no(node: &Node) -> Option<IndicatorNo> {
    node.whole().and_then(IndicatorNo::new)
}

fn framework(node: &Node) -> Option<Framework> {
    Some(Framework {
        id: FrameworkId::new(node.get("id").text()?)?,
        title: bilingual(node.get("title"))?,
        document: text(node.get("document").get("number"))?,
        dimensions: list(node.get("dimensions"), dimension)?,
        missing: list(node.get("missing"), missing)?,
    })
}

fn dimension(node: &Node) -> Option<Dimension> {
    Some(Dimension {
        no: text(node.get("no"))?,
        title: bilingual(node.get("title"))?,
        bonus: node.get("bonus").flag()?,
        categories: list(node.get("categories"), category)?,
    })
}

fn category(node: &Node) -> Option<Category> {
    Some(Category {
        no: text(node.get("no"))?,
        title: bilingual(node.get("title"))?,
        indicators: list(node.get("indicators"), indicator)?,
    })
}

fn indicator(node: &Node) -> Option<Indicator> {
    Some(Indicator {
        no: no(node.get("no"))?,
        title: bilingual(node.get("title"))?,
        short: bilingual(node.get("short"))?,
        clause: text(node.get("clause"))?,
        why: bilingual(node.get("why"))?,
    })
}

fn missing(node: &Node) -> Option<MissingIndicator> {
    let note = bilingual(node.get("note"))?;
    Some(MissingIndicator { no: no(node.get("no"))?, before: no(node.get("before"))?, note })
}

fn round(node: &Node) -> Option<Round> {
    Some(Round { year: node.get("year").whole()?, deadline: date(node.get("deadline")) })
}

fn designation(node: &Node) -> Option<Designation> {
    Some(Designation {
        clause: bilingual(node.get("clause"))?,
        evaluated_clause: bilingual(node.get("evaluated_clause"))?,
        announced_clause: bilingual(node.get("announced_clause"))?,
        after_clause: bilingual(node.get("after_clause"))?,
        every_years: node.get("every_years").whole()?,
        incentives: list(node.get("incentives"), bilingual)?,
    })
}

fn document(node: &Node) -> Option<Document> {
    Some(Document {
        id: DocumentId::new(node.get("id").text()?)?,
        title: bilingual(node.get("title"))?,
    })
}

fn chapter(node: &Node) -> Option<Chapter> {
    Some(Chapter {
        no: text(node.get("no"))?,
        title: bilingual(node.get("title"))?,
        lead: text(node.get("lead")),
        sections: list(node.get("sections"), section)?,
        has_measures: node.get("measures").flag()?,
    })
}

fn section(node: &Node) -> Option<Section> {
    Some(Section {
        no: SectionNo::new(node.get("no").text()?)?,
        numeral: text(node.get("numeral"))?,
        title: bilingual(node.get("title"))?,
    })
}

/// A name of the edition. An edition is read once and never dropped, so that its names can be
/// copied like numbers.
fn name(node: &Node) -> Option<&'static str> {
    Some(text(node)?.leak())
}

fn check(node: &Node, clauses: &Node) -> Option<ExclusionCheck> {
    let clause = |id: &Node| {
        let named = clauses.entries().iter().find(|clause| clause.get("id") == id)?;
        Some(Clause {
            id: text(named.get("id"))?,
            title: bilingual(named.get("title"))?,
            consequence: bilingual(named.get("consequence"))?,
        })
    };
    Some(ExclusionCheck {
        id: CheckId::new(name(node.get("id"))?),
        member: text(node.get("member"))?,
        title: bilingual(node.get("title"))?,
        clauses: list(node.get("clauses"), clause)?,
        statement: text(node.get("statement")),
        question: bilingual(node.get("question"))?,
        hint: bilingual(node.get("hint"))?,
        rule: bilingual(node.get("rule"))?,
        source: bilingual(node.get("source"))?,
        confirmed_by: confirmation(node.get("confirmed_by")),
        form: form(node.get("form"))?,
    })
}

fn form(node: &Node) -> Option<CheckForm> {
    let years = || node.get("years").whole();
    Some(match node.get("kind").text()? {
        "graded" => CheckForm::Graded {
            years: years()?,
            figures: list(node.get("figures"), figure)?,
            marks: list(node.get("marks"), mark)?,
        },
        "found" => CheckForm::Found { years: years()? },
        "listed" => CheckForm::Listed { years: years()? },
        "yearly" => {
            CheckForm::Yearly { years: years()?, targets: list(node.get("targets"), target)? }
        }
        "declared" => CheckForm::Declared,
        _ => return None,
    })
}

fn figure(node: &Node) -> Option<CheckFigure> {
    Some(CheckFigure {
        id: FigureId::new(name(node.get("id"))?),
        title: bilingual(node.get("title"))?,
        unit: text(node.get("unit"))?,
        major: node.get("major").whole()?,
        extraordinary: node.get("extraordinary").whole()?,
    })
}

fn target(node: &Node) -> Option<Target> {
    let id = TargetId::new(name(node.get("id"))?);
    let confirmed_by = confirmation(node.get("confirmed_by"));
    Some(Target { id, title: bilingual(node.get("title"))?, confirmed_by })
}

fn confirmation(node: &Node) -> Option<Confirmation> {
    Some(Confirmation {
        office: text(node.get("office"))?,
        is_branch: node.get("branch").flag()?,
        matter: text(node.get("matter"))?,
        question: text(node.get("question"))?,
        remark: text(node.get("remark")),
    })
}

fn mark(node: &Node) -> Option<Mark> {
    Some(Mark {
        id: MarkId::new(name(node.get("id"))?),
        title: bilingual(node.get("title"))?,
        open: bilingual(node.get("open"))?,
        values: list(node.get("values"), mark_value)?,
    })
}

fn mark_value(node: &Node) -> Option<MarkValue> {
    let level = match node.get("level").text() {
        None => None,
        Some(level) => Some((EventLevel::from_word(level)?, bilingual(node.get("ground"))?)),
    };
    let id = MarkValueId::new(name(node.get("id"))?);
    Some(MarkValue { id, title: bilingual(node.get("title"))?, level })
}
