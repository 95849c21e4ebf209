//! `site/`: the page as a folder for any web server, in any sub-folder of it, with files
//! named after their content and compressed beside themselves.
//!
//! It must not know the one-file pages. Nothing in here is absolute: a server needs no
//! setting but, to be quick, the handing out of `.br` or `.gz`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::dist::bundle::Bundles;
use crate::dist::digest::hashed_name;
use crate::dist::shell::{self, Parts};
use crate::dist::squeeze;
use crate::dist::styles;
use crate::dist::{Made, read, read_text, write};
use crate::failure::Failure;
use crate::page;
use crate::script::lean;

/// `'unsafe-eval'` only for browsers before Chromium 97, which know no
/// `'wasm-unsafe-eval'`; no script of the page uses eval. `connect-src 'self'` loads the
/// modules. `pin` is the source of the one inline script.
fn policy(pin: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' {pin} 'wasm-unsafe-eval' 'unsafe-eval'; \
         style-src 'self'; connect-src 'self'; img-src data: blob:; worker-src 'self'; \
         base-uri 'none'; form-action 'none'"
    )
}

/// The files by the attribute of the boot script that names them.
const NAMED: [(&str, &str); 5] = [
    ("script", "chengxin.js"),
    ("module", "chengxin_bg.wasm"),
    ("worker", "office_worker.js"),
    ("office-script", "office.js"),
    ("office-module", "office_bg.wasm"),
];

/// Those of [`NAMED`] that come only when a Word or Excel file is asked for.
const LATER: [&str; 3] = ["worker", "office-script", "office-module"];

/// What a browser gets of the site, in brotli bytes.
pub(crate) struct Loads {
    /// What it gets when it opens the page, by file.
    pub(crate) first: Vec<Made>,
    /// What each later part adds, if no other has come before it.
    pub(crate) later: Vec<Made>,
}

/// Lays the site out in `folder` from the built page. `start` is the start page as markup, which
/// `boot.js` shows until the module is there.
pub(crate) fn lay_out(
    page: &Path,
    start: &str,
    form: &str,
    folder: &Path,
) -> Result<Loads, Failure> {
    let assets = folder.join("assets");
    fs::create_dir_all(&assets).map_err(Failure::at("make", &assets))?;
    let mut first = Vec::new();
    let mut sizes = BTreeMap::new();
    let mut hash_and_write = |name: &str, bytes: &[u8], is_first: bool| {
        let hashed = hashed_name(name, bytes);
        let n_bytes = write_squeezed(&assets.join(&hashed), bytes)?;
        if is_first {
            first.push(Made { name: name.to_owned(), n_bytes });
        }
        sizes.insert(name.to_owned(), n_bytes);
        Ok::<_, Failure>(format!("assets/{hashed}"))
    };

    let shell = read_text(&page.join("index.html"))?;
    let css = styles::joined(page, &shell)?;
    let css = hash_and_write("chengxin.css", css.as_bytes(), true)?;
    let mut attributes = String::new();
    for (attribute, file) in NAMED {
        let bytes = content(page, file)?;
        let hashed = hash_and_write(file, &bytes, !LATER.contains(&attribute))?;
        attributes.push_str(&format!(" data-{attribute}=\"{hashed}\""));
    }
    let bundles = Bundles::new(page, page::parts(page)?)?;
    let mut addresses = BTreeMap::new();
    for bundle in &bundles.all {
        let hashed = hash_and_write(&format!("{}.wasm", bundle.name), &bundle.bytes, false)?;
        addresses.insert(bundle.name.as_str(), hashed);
    }
    let list = bundles.list(|name| addresses.get(name).cloned().unwrap_or_default());
    attributes.push_str(&format!(" data-parts=\"{list}\""));
    let boot = hash_and_write("boot.js", &content(page, "boot.js")?, true)?;
    let html = shell::fill(
        &shell,
        &Parts {
            policy: &policy(&shell::watch_pin(&shell)?),
            styles: &format!("<link rel=\"stylesheet\" href=\"{css}\">"),
            scripts: &format!(
                "<template id=\"chengxin-start\">{start}</template>\n\
                 <script id=\"chengxin-boot\" src=\"{boot}\"{attributes}></script>"
            ),
            form,
        },
    )?;
    let n_bytes = write_squeezed(&folder.join("index.html"), html.as_bytes())?;
    first.insert(0, Made { name: "index.html".to_owned(), n_bytes });
    let size = |name: &&str| sizes.get(&format!("{name}.wasm")).copied().unwrap_or_default();
    let later = bundles
        .needed()
        .map(|(part, needed)| Made {
            name: part.to_owned(),
            n_bytes: needed.iter().map(size).sum(),
        })
        .collect();
    Ok(Loads { first, later })
}

/// A file of the page as it is handed out: a script without what only its readers need.
fn content(page: &Path, file: &str) -> Result<Vec<u8>, Failure> {
    let path = page.join(file);
    if file.ends_with(".js") { Ok(lean(&read_text(&path)?)?.into_bytes()) } else { read(&path) }
}

/// Writes a file with its compressed forms beside it; returns how large the brotli is.
fn write_squeezed(path: &Path, bytes: &[u8]) -> Result<usize, Failure> {
    write(path, bytes)?;
    let beside = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        std::path::PathBuf::from(name)
    };
    let brotli = squeeze::brotli(bytes)?;
    write(&beside(".br"), &brotli)?;
    write(&beside(".gz"), &squeeze::gzip(bytes)?)?;
    Ok(brotli.len())
}
