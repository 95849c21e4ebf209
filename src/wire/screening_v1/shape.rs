//! The members of a screening file, version 1: formats.md, section 10.
//!
//! Must not know: what follows from them.

use crate::screening::{Analysis, MAX_LISTED, MAX_SKIPPED};
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::report_v1::shape::REPORT;
use crate::wire::scheme_v1::shape::SCHEME;
use crate::wire::screening_v1::refusal::REFUSAL;
use crate::wire::shape::{Case, LINE, NAME, NOTE, Shape, needed, optional};

/// A screening file.
pub const SCREENING: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-screening"])),
    needed("version", Shape::Version),
    needed("settings", SETTINGS),
    needed("scheme", SCHEME),
    needed("files", Shape::LongList { most: MAX_LISTED, of: &FILE }),
    needed("skipped", Shape::LongList { most: MAX_SKIPPED, of: &LINE }),
    needed("absent", Shape::LongList { most: MAX_LISTED, of: &ABSENT }),
    optional("earlier", Shape::LongList { most: MAX_LISTED, of: &EARLIER }),
    needed("analysis", ANALYSIS),
    needed("selection", SELECTION),
]);

const SETTINGS: Shape = Shape::Object(&[
    needed("area", AREA),
    needed("zones", Shape::LongList { most: MAX_LISTED, of: &NAME }),
    needed("round", Shape::Whole { least: 2000, most: 2999 }),
    needed("reference_date", Shape::Date),
    needed("rescore", Shape::Flag),
    needed("quota", Shape::Whole { least: 1, most: 99 }),
    needed("held_by", LINE),
    needed("held_on", Shape::Nullable(&Shape::Date)),
]);

/// Whose counties are screened; a prefecture that is not chosen yet has no name.
const AREA: Shape = Shape::Tagged {
    tag: "level",
    common: &[],
    cases: &[
        Case { name: "prefecture", members: &[needed("name", Shape::Nullable(&NAME))] },
        Case { name: "province", members: &[] },
    ],
};

/// A county file with what the office says of it, or why it was refused.
pub const FILE: Shape = Shape::Tagged {
    tag: "state",
    common: &[needed("name", LINE)],
    cases: &[
        Case {
            name: "read",
            members: &[
                needed("file", Shape::File(&[ASSESSMENT, REPORT])),
                needed("typed_code", LINE),
                needed("admitted", Shape::List { least: 0, of: &WAIVER }),
                needed("preferred", Shape::Flag),
                needed("identity", IDENTITY),
            ],
        },
        Case { name: "refused", members: &[needed("refusal", REFUSAL)] },
    ],
};

/// In spite of what the office takes a file.
const WAIVER: Shape = Shape::Tagged {
    tag: "objection",
    common: &[],
    cases: &[
        Case {
            name: "round",
            members: &[needed("screened", Shape::Whole { least: 2000, most: 2999 })],
        },
        Case { name: "result", members: &[] },
        Case { name: "digest", members: &[] },
        Case { name: "code", members: &[needed("typed", LINE)] },
    ],
};

/// What the office says of whose file it is.
const IDENTITY: Shape = Shape::Tagged {
    tag: "is",
    common: &[],
    cases: &[
        Case { name: "as_stated", members: &[] },
        Case {
            name: "county",
            members: &[needed("code", Shape::DivisionCode), needed("direct", Shape::Flag)],
        },
        Case { name: "not_used", members: &[] },
    ],
};

/// A county that handed nothing in, or that is not chosen, and why.
const ABSENT: Shape = Shape::Object(&[
    needed("code", Shape::Nullable(&Shape::DivisionCode)),
    needed("name", NAME),
    needed("reason", NOTE),
]);

/// What became of a county in an earlier round.
const EARLIER: Shape = Shape::Tagged {
    tag: "state",
    common: &[
        needed("code", Shape::Nullable(&Shape::DivisionCode)),
        needed("name", NAME),
        needed("round", Shape::Whole { least: 2000, most: 2999 }),
    ],
    cases: &[
        Case { name: "applied", members: &[] },
        Case { name: "candidate", members: &[] },
        Case { name: "designated", members: &[needed("next", Shape::Date)] },
        Case { name: "revoked", members: &[] },
    ],
};

const ANALYSIS: Shape = Shape::Object(&[
    needed("tried", Shape::Flag),
    needed("weights", WEIGHTS),
    needed("seed", Shape::Whole { least: 0, most: Analysis::MOST_SEED as i64 }),
    needed("samples", Shape::Whole { least: Analysis::FEWEST as i64, most: Analysis::MOST as i64 }),
]);

const WEIGHTS: Shape = Shape::Tagged {
    tag: "model",
    common: &[],
    cases: &[
        Case { name: "uniform", members: &[] },
        Case {
            name: "around",
            members: &[needed("percent", Shape::Whole { least: 1, most: 100 })],
        },
        Case { name: "ordered", members: &[] },
    ],
};

const SELECTION: Shape = Shape::Object(&[
    needed("chosen", Shape::List { least: 0, of: &CHOICE }),
    needed("others", Shape::LongList { most: MAX_LISTED, of: &ABSENT }),
    needed("excess", NOTE),
    needed("nobody", NOTE),
    needed("dissent", NOTE),
]);

const CHOICE: Shape = Shape::Object(&[
    needed("code", Shape::Nullable(&Shape::DivisionCode)),
    needed("name", NAME),
    needed("reason", NOTE),
]);
