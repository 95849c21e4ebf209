//! The members of a register file, version 1: formats.md, section 11.
//!
//! Must not know: what follows from them.

use crate::register::MAX_EVENTS;
use crate::register::event::{Ground, Outcome};
use crate::register::settings::Route;
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::report_v1::shape::REPORT;
use crate::wire::scheme_v1::shape::SCHEME;
use crate::wire::shape::{Case, Key, LINE, Member, NAME, NOTE, REASON, Shape, needed};
use crate::wire::word::Word;

/// A register file.
pub const REGISTER: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-register"])),
    needed("version", Shape::Version),
    needed("settings", SETTINGS),
    needed("scheme", SCHEME),
    needed("events", Shape::LongList { most: MAX_EVENTS, of: &EVENT }),
]);

const SETTINGS: Shape = Shape::Object(&[
    needed("held_by", LINE),
    needed("publicity_days", Shape::Nullable(&Shape::Whole { least: 1, most: 366 })),
    needed("second_application", Shape::Nullable(&Shape::Flag)),
    needed("unlisted_route", Shape::Nullable(&Shape::OneOf(Route::WORDS))),
    needed(
        "contact",
        Shape::Object(&[needed("phone", LINE), needed("email", LINE), needed("address", LINE)]),
    ),
]);

const CODE: Member = needed("code", Shape::Nullable(&Shape::DivisionCode));
const COUNTY_NAME: Member = needed("name", NAME);
const ROUND: Member = needed("round", Shape::Whole { least: 2000, most: 2999 });
const FILE: Member = needed("file", Shape::Nullable(&Shape::File(&[ASSESSMENT, REPORT])));
const DOCUMENTS: Member = needed("documents", Shape::Map(Key::Id, &Shape::Flag));
const EVENT_NO: Shape = Shape::Whole { least: 1, most: MAX_EVENTS as i64 };
const GROUND: Member = needed("ground", Shape::OneOf(Ground::WORDS));
const FACTS: Member = needed("facts", REASON);

/// Something that happened.
pub const EVENT: Shape = Shape::Tagged {
    tag: "kind",
    common: &[needed("no", EVENT_NO), needed("on", Shape::Date), needed("document", LINE)],
    cases: &[
        Case {
            name: "recommended",
            members: &[
                CODE,
                COUNTY_NAME,
                ROUND,
                needed("by", NAME),
                needed("screening", LINE),
                needed("excess", NOTE),
                FILE,
            ],
        },
        Case { name: "direct", members: &[CODE, COUNTY_NAME, ROUND, FILE] },
        Case { name: "admitted", members: &[CODE, COUNTY_NAME, ROUND, DOCUMENTS] },
        Case {
            name: "not_admitted",
            members: &[CODE, COUNTY_NAME, ROUND, DOCUMENTS, needed("reason", REASON)],
        },
        Case { name: "evaluated", members: &[CODE, COUNTY_NAME, ROUND, FILE] },
        Case {
            name: "listed",
            members: &[
                CODE,
                COUNTY_NAME,
                ROUND,
                needed("from", Shape::Date),
                needed("to", Shape::Date),
            ],
        },
        Case {
            name: "objection",
            members: &[
                CODE,
                COUNTY_NAME,
                ROUND,
                needed("text", REASON),
                needed("outcome", Shape::OneOf(Outcome::WORDS)),
                needed("finding", NOTE),
            ],
        },
        Case {
            name: "settled",
            members: &[
                CODE,
                COUNTY_NAME,
                ROUND,
                needed("objection", EVENT_NO),
                needed("upheld", Shape::Flag),
                needed("finding", NOTE),
            ],
        },
        Case { name: "designated", members: &[CODE, COUNTY_NAME, ROUND] },
        Case { name: "kept", members: &[CODE, COUNTY_NAME, ROUND, FILE] },
        Case { name: "not_kept", members: &[CODE, COUNTY_NAME, ROUND, FILE, GROUND, FACTS] },
        Case { name: "revoked", members: &[CODE, COUNTY_NAME, ROUND, GROUND, FACTS] },
        Case { name: "voided", members: &[needed("event", EVENT_NO), needed("reason", REASON)] },
    ],
};
