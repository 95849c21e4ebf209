//! The shell `index.html` as a template: which parts of it a distribution puts others for.
//!
//! It must not know where the parts come from. Each place must be there exactly once, so
//! that a changed shell is noticed here and not by a county.

use crate::dist::digest::source;
use crate::failure::Failure;

/// The beginning of the policy.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
/// The beginning of a link to a style sheet.
const SHEET: &str = "<link rel=\"stylesheet\" href=\"";
/// The beginning of the script that starts the page.
const BOOT: &str = "<script id=\"chengxin-boot\"";

/// The place of the script that says that the page has not opened.
const WATCH: &str = "<script id=\"chengxin-watch\">";
/// What a script may come from: the beginning of the directive in the shell's own policy.
const OWN_SCRIPTS: &str = "script-src 'self'";

/// What made a page.
const MAKER: &str = "<meta name=\"generator\" content=\"";

/// What stands at the places of the shell.
pub(crate) struct Parts<'a> {
    /// The policy.
    pub(crate) policy: &'a str,
    /// In place of the links to the style sheets.
    pub(crate) styles: &'a str,
    /// In place of the script that starts the page.
    pub(crate) scripts: &'a str,
    /// The blank form as HTML.
    pub(crate) form: &'a str,
}

/// The shell with these parts, without its comments: they speak of the shell itself.
pub(crate) fn fill(shell: &str, parts: &Parts<'_>) -> Result<String, Failure> {
    let shell = without_comments(shell)?;
    let shell = replace(&shell, POLICY, "\">", &format!("{POLICY}{}\">", parts.policy))?;
    let (before, after) = around_sheets(&shell)?;
    let shell = format!("{before}{}{after}", parts.styles);
    let shell = replace(&shell, BOOT, "</script>", parts.scripts)?;
    let form = format!("<div class=\"cx cx-fallback\">{}</div>\n</body>", parts.form);
    replace(&shell, "</body>", "", &form)
}

/// The shell with the watching script in its place, and pinned in its policy.
pub(crate) fn with_watch(shell: &str, script: &str) -> Result<String, Failure> {
    let shell = replace(shell, WATCH, "</script>", &format!("{WATCH}{script}</script>"))?;
    replace(&shell, OWN_SCRIPTS, "", &format!("{OWN_SCRIPTS} {}", source(script)))
}

/// The shell with what made it: product, version, and the commit where one is named.
pub(crate) fn with_maker(shell: &str, stamp: Option<&str>) -> Result<String, Failure> {
    let stamp = stamp.map(|stamp| format!(" ({stamp})")).unwrap_or_default();
    let maker = format!("{MAKER}chengxin {}{stamp}\">", env!("CARGO_PKG_VERSION"));
    replace(shell, MAKER, "\">", &maker)
}

/// The commit that a shell names; none if it names none.
pub(crate) fn stamp_of(shell: &str) -> Option<&str> {
    let (_, rest) = shell.split_once(MAKER)?;
    let (maker, _) = rest.split_once('"')?;
    maker.split_once(" (")?.1.strip_suffix(')')
}

/// The source by which a policy pins the watching script of a shell.
pub(crate) fn watch_pin(shell: &str) -> Result<String, Failure> {
    let after = shell.split_once(WATCH).and_then(|(_, rest)| rest.split_once("</script>"));
    match after {
        Some((script, _)) if !script.is_empty() => Ok(source(script)),
        Some(_) | None => Err(Failure::new("index.html has lost its watching script")),
    }
}

/// The style sheets that the shell links, in the order of the cascade.
pub(crate) fn sheets(shell: &str) -> Vec<&str> {
    shell.split(SHEET).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Puts `by` for what stands from `start` to the next `end`, both included.
fn replace(shell: &str, start: &str, end: &str, by: &str) -> Result<String, Failure> {
    let changed = || Failure::new(format!("index.html should hold `{start}` exactly once"));
    let (before, rest) = shell.split_once(start).ok_or_else(changed)?;
    let (_, after) = rest.split_once(end).ok_or_else(changed)?;
    if after.contains(start) {
        return Err(changed());
    }
    Ok(format!("{before}{by}{after}"))
}

/// What stands before the first link to a style sheet and after the last.
fn around_sheets(shell: &str) -> Result<(&str, &str), Failure> {
    let none = || Failure::new("index.html links no style sheet");
    let (before, _) = shell.split_once(SHEET).ok_or_else(none)?;
    let (_, rest) = shell.rsplit_once(SHEET).ok_or_else(none)?;
    let (_, after) = rest.split_once('>').ok_or_else(none)?;
    Ok((before, after))
}

fn without_comments(shell: &str) -> Result<String, Failure> {
    let mut text = String::new();
    let mut rest = shell;
    while let Some((before, comment)) = rest.split_once("<!--") {
        text.push_str(before);
        let (_, after) = comment
            .split_once("-->")
            .ok_or_else(|| Failure::new("index.html has a comment without an end"))?;
        rest = after;
    }
    text.push_str(rest);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<!doctype html>\n<!-- why\n-->\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"old\">\n\
        <link rel=\"stylesheet\" href=\"a.css\">\n<link rel=\"stylesheet\" href=\"b.css\">\n\
        <body>\n<script id=\"chengxin-boot\" src=\"boot.js\"></script>\n</body>\n";

    #[test]
    fn every_place_gets_its_part() {
        let parts =
            Parts { policy: "new", styles: "<style>", scripts: "<script>", form: "<p>1</p>" };
        assert_eq!(
            fill(SHELL, &parts).unwrap(),
            "<!doctype html>\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"new\">\n\
             <style>\n<body>\n<script>\n\
             <div class=\"cx cx-fallback\"><p>1</p></div>\n</body>\n"
        );
        assert_eq!(sheets(SHELL), ["a.css", "b.css"]);
    }

    // SHA-256("abc"), FIPS 180-4, in base64.
    const PIN: &str = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";

    #[test]
    fn the_watching_script_is_put_in_and_pinned() {
        let shell = "<meta content=\"script-src 'self' 'x'; style-src 'self'\">\n\
            <script id=\"chengxin-watch\"></script>\n";
        let watched = with_watch(shell, "abc").unwrap();
        assert_eq!(
            watched,
            format!(
                "<meta content=\"script-src 'self' {PIN} 'x'; style-src 'self'\">\n\
                 <script id=\"chengxin-watch\">abc</script>\n"
            )
        );
        assert_eq!(watch_pin(&watched).unwrap(), PIN);
        for lost in ["chengxin-watch", "script-src"] {
            assert!(with_watch(&shell.replace(lost, "x"), "abc").is_err(), "{lost}");
        }
        assert!(watch_pin(shell).is_err());
    }

    #[test]
    fn a_page_says_what_made_it() {
        let shell = "<meta name=\"generator\" content=\"chengxin\">\n";
        let version = env!("CARGO_PKG_VERSION");
        for stamp in ["0123456789ab, 2021-04-15", "commit unknown"] {
            let made = with_maker(shell, Some(stamp)).unwrap();
            let content = format!("chengxin {version} ({stamp})");
            assert_eq!(made, shell.replace("chengxin", &content));
            assert_eq!(stamp_of(&made), Some(stamp));
        }
        let plain = with_maker(shell, None).unwrap();
        assert_eq!(plain, shell.replace("chengxin", &format!("chengxin {version}")));
        assert_eq!(stamp_of(&plain), None);
        assert!(with_maker("", None).is_err());
    }

    #[test]
    fn a_changed_shell_is_noticed() {
        let parts = Parts { policy: "", styles: "", scripts: "", form: "" };
        let twice = SHELL.replace("<body>", "<script id=\"chengxin-boot\"></script>");
        for shell in [SHELL.replace("chengxin-boot", "boot"), twice, SHELL.replace("-->", "")] {
            assert!(fill(&shell, &parts).is_err(), "{shell}");
        }
    }
}
