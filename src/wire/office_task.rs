//! What the page asks of the office module, and how the module refuses: what goes between
//! the two beside bytes.
//!
//! Must not know: how a task is done.

use crate::documents::kind::Kind;
use crate::documents::register_kind::RegisterKind;
use crate::documents::screening_kind::ScreeningKind;
use crate::domain::framework::Bilingual;
use crate::domain::language::Language;

/// One task, which the module does with the bytes that are sent along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeTask {
    /// A paper of a report for Word.
    Paper(Kind),
    /// What changed between two files of a county for Word.
    ChangeNote,
    /// The package of what a county hands in, of a
    /// [`MaterialsOrder`](crate::wire::materials::MaterialsOrder).
    Materials,
    /// The package that a prefecture hands to the province, of a
    /// [`HandoverOrder`](crate::wire::handover::HandoverOrder).
    Handover,
    /// The workbook of a report.
    Workbook,
    /// A paper of a saved screening for Word.
    ScreeningPaper(ScreeningKind),
    /// A paper of a register for Word, of a [`RegisterOrder`](crate::wire::register_v1::order).
    RegisterPaper(RegisterKind),
    /// The comparison of a saved screening as a workbook.
    Comparison,
    /// The sheets on which departments hand in their figures, of a
    /// [`CollectionOrder`](crate::wire::collection::CollectionOrder).
    Collection,
    /// To read such sheets; what cannot be read is told in that language.
    ReadCollection(Language),
    /// To read a filled form; it is refused in that language, a reason a line.
    ReadForm(Language),
    /// To read one filled form of many; it is refused in a [`bilingual`] text.
    ReadOneOfMany,
    /// To unpack an archive; it is refused in a [`bilingual`] text.
    Unpack,
}

impl OfficeTask {
    /// Every task.
    pub fn all() -> impl Iterator<Item = Self> {
        let papers = Kind::ALL.into_iter().map(Self::Paper);
        let screenings = ScreeningKind::ALL.into_iter().map(Self::ScreeningPaper);
        let registers = RegisterKind::ALL.into_iter().map(Self::RegisterPaper);
        let papers = papers.chain(registers);
        let forms = Language::ALL.into_iter().map(Self::ReadForm);
        let collected = Language::ALL.into_iter().map(Self::ReadCollection);
        let files =
            [Self::ChangeNote, Self::Materials, Self::Workbook, Self::Comparison, Self::Collection];
        let files = files.into_iter().chain([Self::Handover]);
        let reading = [Self::ReadOneOfMany, Self::Unpack];
        papers.chain(screenings).chain(forms).chain(collected).chain(files).chain(reading)
    }

    /// The task in words.
    #[must_use]
    pub fn write(self) -> String {
        let (task, of) = match self {
            Self::Paper(kind) => ("paper", kind.name().word),
            Self::ChangeNote => ("change", ""),
            Self::Materials => ("materials", ""),
            Self::Handover => ("handover", ""),
            Self::Workbook => ("workbook", ""),
            Self::ScreeningPaper(kind) => ("screening", kind.name().word),
            Self::RegisterPaper(kind) => ("register", kind.name().word),
            Self::Comparison => ("screening", "workbook"),
            Self::Collection => ("collection", ""),
            Self::ReadCollection(language) => ("collection", language.tag()),
            Self::ReadForm(language) => ("read", language.tag()),
            Self::ReadOneOfMany => ("read", "one of many"),
            Self::Unpack => ("unpack", ""),
        };
        format!("{task} {of}")
    }

    /// The task that is written so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|task| task.write() == text)
    }
}

/// A refusal in both languages, as it goes to the page: neither has a line break of its own.
#[must_use]
pub fn bilingual(said: &Bilingual) -> String {
    Language::ALL.map(|language| said.in_language(language)).join("\n")
}

/// What [`bilingual`] wrote; a text in one language stands for both.
#[must_use]
pub fn read_bilingual(text: &str) -> Bilingual {
    let mut lines = text.split('\n');
    Bilingual::of(|_| lines.next().unwrap_or(text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_is_read_as_it_was_written() {
        for task in OfficeTask::all() {
            assert_eq!(OfficeTask::parse(&task.write()), Some(task), "{task:?}");
        }
        for text in ["", "paper", "paper ", "paper minute", "screening", "unpack it"] {
            assert_eq!(OfficeTask::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_refusal_in_both_languages_comes_back() {
        let said = Bilingual { zh: "文件是空的。".to_owned(), en: "Empty.".to_owned() };
        assert_eq!(read_bilingual(&bilingual(&said)), said);
    }
}
