//! What a scheme is called, and what it is: the same on paper and on the page.
//!
//! Must not know: where it stands. A scheme that borrows the name of a shipped one is never
//! called by it.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;

/// What it is called.
#[must_use]
pub fn name(scheme: &Scheme, language: Language) -> String {
    let Origin::Namesake(shipped) = &scheme.origin else {
        return scheme.title.in_language(language).to_owned();
    };
    match language {
        Language::Zh => format!("与“{}”同名的外来方案", shipped.zh),
        Language::En => format!("a scheme from a file, named like “{}”", shipped.en),
    }
}

/// What it is, and how far it can be relied on.
#[must_use]
pub const fn label(scheme: &Scheme, language: Language) -> &'static str {
    match (&scheme.origin, language) {
        (Origin::Shipped, Language::Zh) => "示例方案，非官方评分标准",
        (Origin::Shipped, Language::En) => "an example, not an official standard",
        (Origin::Own, Language::Zh) => "自拟方案，非官方评分标准",
        (Origin::Own, Language::En) => "made by the office, not an official standard",
        (Origin::Foreign, Language::Zh) if scheme.official => {
            "外来方案，自称官方评分标准，来源未经核实"
        }
        (Origin::Foreign, Language::En) if scheme.official => {
            "from a file that calls itself official; its source is not verified"
        }
        (Origin::Foreign, Language::Zh) => "外来方案，来源未经核实",
        (Origin::Foreign, Language::En) => "from a file; its source is not verified",
        (Origin::Namesake(_), Language::Zh) => "内容与内置方案不同，来源未经核实",
        (Origin::Namesake(_), Language::En) => {
            "other content than the built-in one; its source is not verified"
        }
    }
}

/// The name with what it is.
#[must_use]
pub fn titled(scheme: &Scheme, language: Language) -> String {
    let (name, label) = (name(scheme, language), label(scheme, language));
    match language {
        Language::Zh => format!("{name}（{label}）"),
        Language::En => format!("{name} ({label})"),
    }
}
