//! The messages of the frame around every page, in English.
//!
//! Must not know: where they are shown.

use crate::text::frame::FrameTexts;

/// The table.
pub(in crate::text::en) const TEXTS: FrameTexts = FrameTexts {
    home: "Start",
    product: "Chengxin Self-assessment",
    skip_to_content: "Skip to content",
    site_navigation: "Site",
    manual: "Manual",
    about: "About",
    foot_not_official: "A self-assessment aid, not a decision. The scoring schemes are examples, not standards published by Henan.",
    foot_private: "Everything is computed in this browser; nothing is uploaded.",
    reload: "Reload this page",
    notice_read: "Dismiss",
    dropped_beside: "The file was not opened: drop it into the dashed frame, or choose it with the button there.",
    dropped_nowhere: "The file was not opened: files cannot be dropped on this page. Open assessments on the start page.",
    round_of,
    display: "Display",
    large_text: "Large text",
    high_contrast: "High contrast",
    watermark: "DEMO",
    demo_notice: "Demo data, not a real assessment: it can be seen and changed, but stays a demo file, which prefecture screening does not accept.",
    demo_draft: "Demo",
};

fn round_of(round: u16) -> String {
    format!("{round} round")
}
