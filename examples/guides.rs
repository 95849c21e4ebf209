//! A Chinese guide as a page that opens by itself, on standard output: the manual, the security
//! note, the guide to embedding or the change log, through the component that shows the manual.
//! Pictures of pages bring the style sheets of these pages.
//!
//! Must not know: where it is put.

use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::ExitCode;

use chengxin::domain::language::Language;

use chengxin::ui::manual::{Guide, GuideProps};

const GUIDES: [(&str, &str); 4] = [
    ("使用说明", include_str!("../docs/zh/manual.md")),
    ("安全说明", include_str!("../docs/zh/security.md")),
    ("嵌入说明", include_str!("../docs/zh/embedding.md")),
    ("更新日志", include_str!("../CHANGELOG.zh-CN.md")),
];

const LOOK: &str = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c252e;font:1rem/1.7 'Microsoft YaHei','Noto Sans CJK SC',sans-serif}h1,h2,h3{line-height:1.3}table{border-collapse:collapse}th,td{padding:.3rem .6rem;border:1px solid #cfd3d4;text-align:left}pre{overflow:auto;padding:.6rem;background:#f7f6f2}a{color:#17475f}li{margin:.3rem 0}@media print{body{margin:0;font-size:10.5pt}h2,h3{break-after:avoid}}";

fn main() -> ExitCode {
    let asked = std::env::args().nth(1).unwrap_or_default();
    let Some((title, text)) = GUIDES.into_iter().find(|(title, _)| *title == asked) else {
        return ExitCode::FAILURE;
    };
    let renderer = yew::LocalServerRenderer::<Guide>::with_props(GuideProps {
        text,
        language: Language::Zh,
        base: "chengxin.html",
        title_id: "title",
    });
    let html = pollster::block_on(renderer.hydratable(false).render());
    let Some(look) = look(&html) else { return ExitCode::FAILURE };
    let written = writeln!(
        stdout(),
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title} – 诚信自评</title>\
         <style>{look}</style></head><body>{html}</body></html>"
    );
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// How what of the pages stands in a guide looks, and the guide itself: it has the last word.
fn look(html: &str) -> Option<String> {
    let mut look = String::new();
    if html.contains("cx-pictured") {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let shell = fs::read_to_string(folder.join("index.html")).ok()?;
        let linked = shell.split("href=\"").filter_map(|part| part.split('"').next());
        let of_page = |sheet: &&str| {
            ["styles/tokens", "styles/base", "styles/components/"]
                .iter()
                .any(|it| sheet.starts_with(it))
        };
        let later = ["slides", "strip", "manual"].map(|it| format!("styles/later/{it}.css"));
        for sheet in linked.filter(of_page).map(str::to_owned).chain(later) {
            look.push_str(&fs::read_to_string(folder.join(sheet)).ok()?);
        }
    }
    Some(look + LOOK)
}
