//! `cargo xtask dist`: everything that is handed out, in `dist/`.
//!
//! It must not know how a page is compiled. Two builds of one commit give the same bytes,
//! whatever folder they were made in: nothing of time, place or order of a folder's
//! entries goes into a file. It is laid out beside its place and moved there when
//! complete and within the budget.

use std::fs;
use std::path::{Path, PathBuf};

use crate::budget::{self, Row};
use crate::command::{output, say};
use crate::failure::Failure;
use crate::npm;
use crate::optimise;
use crate::page::{self, Profile};
use crate::place::Place;
use crate::script::lean;
use crate::setup;
use crate::steps::Steps;

mod bundle;
pub(crate) mod digest;
mod licences;
mod one_file;
pub(crate) mod shell;
mod site;
mod squeeze;
mod styles;

use one_file::Variant;
use site::Loads;

/// The script that unpacks the modules of the one-file pages: in JavaScript of 2009, and
/// able to do so in browsers without a decompression of their own.
const UNPACKER: &str = "xtask/npm/node_modules/fzstd/umd/index.js";

/// A file and its size, as it goes over the wire or lies on a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    /// What it is.
    pub(crate) name: String,
    /// How large it is.
    pub(crate) n_bytes: usize,
}

/// The features of what runs natively with the page's components: those of the tests, so that
/// both are compiled once.
const NATIVE_FEATURES: &str = "ssr,office";

/// How many steps [`build`] takes.
pub(crate) fn n_steps() -> usize {
    page::n_steps(Profile::Release) + 4
}

/// Sets up, builds, and says where the result is.
pub(crate) fn run(place: &Place) -> Result<(), Failure> {
    let steps = Steps::new(1 + n_steps());
    steps.run("Setting up", || setup::for_page(place))?;
    let (folder, _) = build(place, &steps)?;
    say(&format!("All that is handed out is in {}", folder.display()));
    Ok(())
}

/// Builds `dist/` and returns it with its sizes.
pub(crate) fn build(place: &Place, steps: &Steps) -> Result<(PathBuf, Vec<Row>), Failure> {
    let page = page::build(place, Profile::Release, steps)?;
    hand_out(place, &page, steps)
}

/// As [`build`], of a page that is built already.
pub(crate) fn hand_out(
    place: &Place,
    page: &Path,
    steps: &Steps,
) -> Result<(PathBuf, Vec<Row>), Failure> {
    let markup = steps.run("Writing start page and blank form as markup", || Markup::new(place))?;
    let folder = place.root().join("dist");
    let draft = place.target().join("dist.draft");
    let sizes = steps.run("Laying out the site and the one-file pages", || {
        remove(&draft)?;
        lay_out(place, page, &markup, &draft)
    })?;
    steps.run("Gathering licences, schemas and digests", || {
        write(&draft.join("LICENSES.txt"), licences::text(place)?.as_bytes())?;
        for guide in GUIDES {
            write(
                &draft.join(format!("{guide}.html")),
                written(place, "guides", guide)?.as_bytes(),
            )?;
        }
        for folder in ["docs", "docs/en", "docs/zh", "docs/schema"] {
            copy_folder(&place.root().join(folder), &draft.join(folder))?;
        }
        sums(&draft)?;
        for file in files(&draft)? {
            optimise::names_no_folder(place, &file)?;
        }
        Ok(())
    })?;
    let rows = steps.run("Comparing the sizes with the budget", || budget::hold(place, &sizes))?;
    remove(&folder)?;
    fs::rename(&draft, &folder).map_err(Failure::at("move the result to", &folder))?;
    Ok((folder, rows))
}

/// What stands in the pages as HTML, by the page's own components.
struct Markup {
    /// The start page, until the module is there.
    start: String,
    /// The blank form, where the page cannot run.
    form: String,
}

impl Markup {
    fn new(place: &Place) -> Result<Self, Failure> {
        let of = |what| written(place, "markup", what);
        Ok(Self { start: of("start")?, form: of("form")? })
    }
}

/// The guides in Chinese that are handed out as pages.
const GUIDES: [&str; 4] = ["使用说明", "安全说明", "嵌入说明", "更新日志"];

/// What an example writes with the page's own components.
fn written(place: &Place, example: &str, what: &str) -> Result<String, Failure> {
    let mut build = place.cargo();
    build.args(["run", "--quiet", "--locked", "--example", example]);
    build.args(["--features", NATIVE_FEATURES, "--", what]);
    output(&mut build).filter(|html| html.contains("</")).ok_or_else(|| {
        Failure::new(format!("{what} could not be written: see examples/{example}.rs"))
    })
}

/// The site and the one-file pages; returns the sizes that the budget limits.
fn lay_out(
    place: &Place,
    page: &Path,
    markup: &Markup,
    draft: &Path,
) -> Result<Vec<Made>, Failure> {
    npm::install(&place.root().join("xtask/npm"))?;
    let Loads { first, later } =
        site::lay_out(page, &markup.start, &markup.form, &draft.join("site"))?;
    let first_load: usize = first.iter().map(|made| made.n_bytes).sum();
    for made in &first {
        say(&format!("  first load, brotli: {:>9} bytes  {}", made.n_bytes, made.name));
    }
    let mut sizes = vec![Made { name: "site first load, brotli".to_owned(), n_bytes: first_load }];
    for Made { name, n_bytes } in later {
        sizes.push(Made { name: format!("site part {name}, brotli"), n_bytes });
    }

    let unpacker = [UNPACKER, "src/unpack.js"].map(|file| read_text(&place.root().join(file)));
    let [fzstd, ours] = unpacker;
    let unpacker = format!("{}\n{}", fzstd?, lean(&ours?)?);
    let modules = one_file::modules(page)?;
    for (name, variant) in
        [("chengxin.html", Variant::Default), ("chengxin-strict.html", Variant::Strict)]
    {
        let html = one_file::html(page, &markup.form, &modules, &unpacker, variant)?;
        write(&draft.join(name), html.as_bytes())?;
        sizes.push(Made { name: name.to_owned(), n_bytes: html.len() });
    }
    // The script and the page for webmasters: as they are beside the one-file pages, and as
    // the page has them in the site.
    for name in ["embed.js", "embed.html"] {
        let text = read_text(&place.root().join("embed").join(name))?;
        let text = if name.ends_with(".js") { lean(&text)? } else { text };
        sizes.push(Made { name: name.to_owned(), n_bytes: text.len() });
        write(&draft.join(name), text.as_bytes())?;
        write(&draft.join("site").join(name), &read(&page.join(name))?)?;
    }
    Ok(sizes)
}

/// Writes `SHA256SUMS` over every other file, as `sha256sum --check` reads it.
fn sums(folder: &Path) -> Result<(), Failure> {
    let mut lines = String::new();
    for file in files(folder)? {
        let below = file.strip_prefix(folder).unwrap_or(&file);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        lines.push_str(&format!("{}  {}\n", digest::hex(&read(&file)?), parts.join("/")));
    }
    write(&folder.join("SHA256SUMS"), lines.as_bytes())
}

/// Every file below `folder` with its size, without the digest in its name.
pub(crate) fn sizes(folder: &Path) -> Result<Vec<Made>, Failure> {
    let mut all = Vec::new();
    for file in files(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let n_bytes = read(&file)?.len();
        all.push(Made { name: digest::plain_name(&name), n_bytes });
    }
    Ok(all)
}

/// Every file below `folder`, in the order of the paths.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for path in page::sorted(folder).map_err(Failure::at("read", folder))? {
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    for file in page::sorted(from).map_err(Failure::at("read", from))? {
        if let Some(name) = file.file_name().filter(|_| file.is_file()) {
            write(&to.join(name), &read(&file)?)?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(Failure::at("read", path))
}

fn read_text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::at("read", path))
}

/// Writes a file, and makes its folder where there is none.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::at("make", folder))?;
    }
    fs::write(path, bytes).map_err(Failure::at("write", path))
}

fn remove(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::at("remove", folder))?;
    }
    Ok(())
}
