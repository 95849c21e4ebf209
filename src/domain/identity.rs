//! Whether an applicant is who it says: its name, code, kind and route against the list of
//! divisions and the edition's list of those that apply directly.
//!
//! Must not know: what becomes of a file that does not fit, and who decides.

use crate::domain::applicant::{Applicant, ApplicantKind, DivisionCode};
use crate::domain::directory::former;
use crate::domain::division::{Division, division, divisions};
use crate::domain::edition::Edition;

/// How a name is written that means a listed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// With blanks in it.
    Blanks,
    /// With traditional or variant characters.
    Variant,
    /// It is what the division was called before, or a part that has become part of it.
    Former,
    /// It is the name of another one, or of none.
    Other,
}

/// Something in which an applicant differs from the lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The list has no such code.
    UnknownCode(DivisionCode),
    /// The division of its code has another name.
    Name {
        /// What it calls itself.
        stated: String,
        /// The division of its code.
        listed: &'static Division,
        /// How the two names differ.
        spelling: Spelling,
    },
    /// The division of its code is of another kind.
    Kind {
        /// What it says it is.
        stated: ApplicantKind,
        /// The division of its code.
        listed: &'static Division,
    },
    /// The division of its code belongs to another prefecture.
    Prefecture {
        /// To which it says it belongs.
        stated: String,
        /// The division of its code.
        listed: &'static Division,
    },
    /// Whether it applies to the province directly is not what the edition lists.
    Route {
        /// Whether it says so.
        stated: bool,
        /// The division of its code.
        listed: &'static Division,
    },
    /// It says it is a development zone, and has the name or the code of a listed division.
    ZoneIsListed(&'static Division),
}

/// Everything in which an applicant differs from the lists.
#[must_use]
pub fn misfits(applicant: &Applicant, edition: &Edition) -> Vec<Misfit> {
    let listed = applicant.code.as_ref().and_then(division);
    if applicant.kind == ApplicantKind::DevelopmentZone {
        let named = meant(applicant.name.as_str());
        return listed.or(named).map(Misfit::ZoneIsListed).into_iter().collect();
    }
    let Some(listed) = listed else {
        return applicant.code.clone().map(Misfit::UnknownCode).into_iter().collect();
    };
    let (mut misfits, stated) = (Vec::new(), applicant.name.as_str());
    if listed.name != stated {
        let spelling = spelling(stated, listed);
        misfits.push(Misfit::Name { stated: stated.to_owned(), listed, spelling });
    }
    if listed.kind != applicant.kind {
        misfits.push(Misfit::Kind { stated: applicant.kind, listed });
    }
    if let Some(stated) = applicant.prefecture.as_ref().filter(|of| **of != listed.prefecture) {
        misfits.push(Misfit::Prefecture { stated: stated.clone(), listed });
    }
    if edition.is_direct(&listed.code) != applicant.province_administered {
        misfits.push(Misfit::Route { stated: applicant.province_administered, listed });
    }
    misfits
}

/// The divisions that an applicant may mean: that of its code and those of its name.
#[must_use]
pub fn candidates(applicant: &Applicant) -> Vec<&'static Division> {
    let coded = applicant.code.as_ref().and_then(division);
    let name = applicant.name.as_str();
    let mut candidates: Vec<_> = coded.into_iter().collect();
    for listed in divisions().iter().filter(|listed| means(name, listed)) {
        if !candidates.contains(&listed) {
            candidates.push(listed);
        }
    }
    candidates
}

/// The division that a name of a zone means, with or without the word for its kind.
#[must_use]
pub fn meant(name: &str) -> Option<&'static Division> {
    divisions().iter().find(|listed| means(name, listed))
}

fn means(name: &str, listed: &Division) -> bool {
    let stem = |of: &Division| of.name.chars().count().checked_sub(1).filter(|n| *n > 1);
    let stem = stem(listed).map(|n| listed.name.chars().take(n).collect::<String>());
    let plain = plain(name);
    plain == listed.name
        || stem.is_some_and(|stem| stem == plain)
        || former().iter().any(|was| was.now == listed.code && was.name == plain)
}

fn spelling(stated: &str, listed: &Division) -> Spelling {
    let without_blanks: String = stated.chars().filter(|c| !c.is_whitespace()).collect();
    if without_blanks == listed.name {
        Spelling::Blanks
    } else if plain(stated) == listed.name {
        Spelling::Variant
    } else if former().iter().any(|was| was.now == listed.code && was.name == plain(stated)) {
        Spelling::Former
    } else {
        Spelling::Other
    }
}

/// A name without blanks, in the characters of the list.
fn plain(name: &str) -> String {
    let simple = |c: char| VARIANTS.iter().find(|(variant, _)| *variant == c).map_or(c, |it| it.1);
    name.chars().filter(|c| !c.is_whitespace()).map(simple).collect()
}

/// Traditional and variant characters of the names of the list.
#[rustfmt::skip]
const VARIANTS: [(char, char); 77] = [
    ('縣', '县'), ('區', '区'), ('義', '义'), ('樂', '乐'), ('鄉', '乡'), ('蘭', '兰'),
    ('關', '关'), ('內', '内'), ('鳳', '凤'), ('華', '华'), ('盧', '卢'), ('衛', '卫'),
    ('臥', '卧'), ('臺', '台'), ('葉', '叶'), ('匯', '汇'), ('滙', '汇'), ('園', '园'),
    ('寧', '宁'), ('甯', '宁'), ('寶', '宝'), ('寳', '宝'), ('峽', '峡'), ('鞏', '巩'),
    ('師', '师'), ('權', '权'), ('樓', '楼'), ('欒', '栾'), ('橋', '桥'), ('湯', '汤'),
    ('溝', '沟'), ('潁', '颍'), ('穎', '颍'), ('頴', '颍'), ('濟', '济'), ('溮', '浉'),
    ('澗', '涧'), ('澠', '渑'), ('溫', '温'), ('濱', '滨'), ('靈', '灵'), ('愛', '爱'),
    ('確', '确'), ('紅', '红'), ('羅', '罗'), ('輿', '舆'), ('範', '范'), ('滎', '荥'),
    ('獲', '获'), ('許', '许'), ('輝', '辉'), ('煇', '辉'), ('鄧', '邓'), ('鄭', '郑'),
    ('郟', '郏'), ('鄲', '郸'), ('鋼', '钢'), ('鎮', '镇'), ('長', '长'), ('陽', '阳'),
    ('陰', '阴'), ('陝', '陕'), ('陜', '陕'), ('項', '项'), ('順', '顺'), ('馬', '马'),
    ('驛', '驿'), ('魯', '鲁'), ('鶴', '鹤'), ('黃', '黄'), ('龍', '龙'), ('豐', '丰'),
    ('東', '东'), ('臨', '临'), ('邱', '丘'), ('坵', '丘'), ('脩', '修'),
];
