//! The page as a folder that any web server can serve: shell, styles, script, module.
//!
//! It must not know who uses the folder. It is laid out beside its place and moved there
//! when complete, so a failed build leaves the page of before.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindgen;
use crate::command::{output, run};
use crate::dist::shell;
use crate::failure::Failure;
use crate::features;
use crate::glue;
use crate::optimise;
use crate::place::Place;
use crate::script::lean;
use crate::split::{self, Part};
use crate::stamp::stamp;
use crate::steps::Steps;

/// How much work goes into the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// On the page sooner: for serving, and for work on a test.
    Page,
    /// What counties load.
    Release,
}

impl Profile {
    /// Cargo's name of the profile, and the folder's.
    fn name(self) -> &'static str {
        match self {
            Profile::Page => "page",
            Profile::Release => "release",
        }
    }
}

/// How many steps [`build`] takes.
pub(crate) fn n_steps(profile: Profile) -> usize {
    match profile {
        Profile::Page => 3,
        Profile::Release => 4,
    }
}

/// Builds the page and returns its folder.
pub(crate) fn build(place: &Place, profile: Profile, steps: &Steps) -> Result<PathBuf, Failure> {
    // Once for all of it, whatever happens to the checkout meanwhile.
    let stamp = match profile {
        Profile::Page => None,
        Profile::Release => Some(stamp(place)),
    };
    let stamp = stamp.as_deref();
    let compile = |module| compile(place, profile, module, stamp);
    let module = steps.run("Compiling the page to WebAssembly", || compile(&PAGE))?;
    let office = steps.run("Compiling the office module to WebAssembly", || compile(&OFFICE))?;
    let folder = place.target().join("web").join(profile.name());
    let draft = folder.with_extension("draft");
    steps.run("Laying out the page", || lay_out(place, &module, &office, stamp, &draft))?;
    if profile == Profile::Release {
        steps.run("Optimising the modules", || {
            let mut modules = sorted(&draft.join(PARTS)).map_err(Failure::at("read", &draft))?;
            modules.extend(["chengxin_bg.wasm", "office_bg.wasm"].map(|name| draft.join(name)));
            optimise::all(place, modules)
        })?;
    }
    remove(&folder)?;
    fs::rename(&draft, &folder).map_err(Failure::at("move the page to", &folder))?;
    Ok(folder)
}

/// A module of the page.
struct Module {
    /// The binary that it is made of, and the beginning of its files' names.
    name: &'static str,
    /// The features that it is built with.
    features: &'static [&'static str],
    /// What the linker is told besides.
    linker: &'static [&'static str],
    /// What its script offers: `wasm_bindgen` unless another module has that already.
    global: &'static str,
}

/// The page: parted, so that what most visitors never open is not loaded first; and with the
/// smallest functions copied to where they are called, which `opt-level = "z"` by itself does
/// not do. That is a twentieth of what taking a county's file costs, for 0.5% of the bytes;
/// above 15 the bytes grow faster than the time falls. The office module only grows by it.
const PAGE: Module = Module {
    name: "chengxin",
    features: &[],
    linker: &["-Clink-arg=--emit-relocs", "-Cllvm-args=-inline-threshold=15"],
    global: "wasm_bindgen",
};

/// The folder of the parts that come later.
pub(crate) const PARTS: &str = "parts";

/// The place in the shell where the list of these parts goes.
const PLACE_OF_PARTS: &str = "data-parts=\"\"";

/// What makes and reads Word and Excel files, loaded when one is asked for.
const OFFICE: Module = Module {
    name: "office",
    features: &["--no-default-features", "--features", "office"],
    linker: &[],
    global: "chengxin_office",
};

/// The feature of what names its commit, and the variable that names it.
pub(crate) const STAMPED: (&str, &str) = ("stamped", "CHENGXIN_BUILD");

/// Compiles a module, stamped where it is handed out, and returns its file.
fn compile(
    place: &Place,
    profile: Profile,
    module: &Module,
    stamp: Option<&str>,
) -> Result<PathBuf, Failure> {
    let mut build = place.cargo();
    build.args(["rustc", "--locked", "--bin", module.name]).args(module.features);
    build.args(["--target", "wasm32-unknown-unknown", "--profile", profile.name()]);
    if let Some(stamp) = stamp {
        build.args(["--features", STAMPED.0]).env(STAMPED.1, stamp);
    }
    build.arg("--").args(module.linker);
    // With --target these flags reach the module only, not build scripts or macros. Flags
    // that the user set for native builds must not replace them, and in this variable,
    // unlike the others, a path may hold a space.
    build.env("CARGO_ENCODED_RUSTFLAGS", rustc_flags(place)?);
    run(&mut build, "the page does not compile; the lines above say where")?;
    let file = format!("{}.wasm", module.name);
    Ok(place.target().join("wasm32-unknown-unknown").join(profile.name()).join(file))
}

/// No reference types and multiple values, which engines before Chromium 96 lack; and no
/// path of this machine in the module: two checkouts give the same bytes.
fn rustc_flags(place: &Place) -> Result<OsString, Failure> {
    let mut flags = OsString::from("-Ctarget-feature=-reference-types,-multivalue");
    let mut remap = |from: &Path, to: &str| {
        flags.push("\x1f--remap-path-prefix=");
        flags.push(from);
        flags.push("=");
        flags.push(to);
    };
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    if let Some(cargo_home) = cargo_home {
        remap(&cargo_home, "/cargo");
        // One folder for each registry, named after its address: the later flag wins.
        for registry in sorted(&cargo_home.join("registry/src")).unwrap_or_default() {
            remap(&registry, "/crates");
        }
    }
    // Where the sources of the standard library are installed, its code names them by
    // their place; elsewhere by the address that stands here.
    let (sources, address) = standard_library()?;
    remap(&sources, &address);
    remap(place.root(), "/chengxin");
    Ok(flags)
}

/// Where the sources of the standard library would be, and how it names them itself.
fn standard_library() -> Result<(PathBuf, String), Failure> {
    let rustc = || Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let unknown = || Failure::new("rustc does not say its place or version: is it installed?");
    let root = output(rustc().args(["--print", "sysroot"])).ok_or_else(unknown)?;
    let version = output(rustc().arg("-vV")).ok_or_else(unknown)?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    let sources = Path::new(root.trim_end()).join("lib/rustlib/src/rust");
    Ok((sources, format!("/rustc/{}", commit.ok_or_else(unknown)?)))
}

/// Puts the page together in `folder`, which is emptied first.
fn lay_out(
    place: &Place,
    page: &Path,
    office: &Path,
    stamp: Option<&str>,
    folder: &Path,
) -> Result<(), Failure> {
    remove(folder)?;
    fs::create_dir_all(folder).map_err(Failure::at("make", folder))?;
    let page = features::drop_newer(&read(page)?)?;
    let (first, parts) = split::split(&page, &folder.join(PARTS))?;
    let office = features::drop_newer(&read(office)?)?;
    for (module, bytes) in [(&PAGE, first), (&OFFICE, office)] {
        let names = bindgen::generate(module.name, module.global, bytes, folder)?;
        let script_path = folder.join(format!("{}.js", module.name));
        let script = fs::read_to_string(&script_path).map_err(Failure::at("read", &script_path))?;
        let script = glue::with_positions(&glue::without_own_address(&script)?, &names)?;
        let script = glue::with_loaders(&script);
        fs::write(&script_path, script).map_err(Failure::at("write", &script_path))?;
    }
    lay_out_shell(place, &parts, stamp, folder)?;
    copy(&place.root().join("src/boot.js"), folder)?;
    copy(&place.root().join("src/office_worker.js"), folder)?;
    lay_out_embedding(place, folder)
}

/// Puts the shell into `folder`, with the style sheets that it names, the list of the parts
/// that come later, the script that says when nothing comes at all, and what made the page.
fn lay_out_shell(
    place: &Place,
    parts: &[Part],
    stamp: Option<&str>,
    folder: &Path,
) -> Result<(), Failure> {
    let from = place.root().join("index.html");
    let shell = fs::read_to_string(&from).map_err(Failure::at("read", &from))?;
    for sheet in shell::sheets(&shell) {
        let to = folder.join(sheet);
        let within = to.parent().unwrap_or(folder);
        fs::create_dir_all(within).map_err(Failure::at("make", within))?;
        copy(&place.root().join(sheet), within)?;
    }
    let files: BTreeSet<&str> =
        parts.iter().flat_map(|part| &part.files).map(String::as_str).collect();
    let each = |file| (format!("{PARTS}/{file}.wasm"), vec![(file, None)]);
    let list = split::list(parts, &files.into_iter().map(each).collect::<Vec<_>>());
    let to = folder.join("index.html");
    let shell = shell.replace(PLACE_OF_PARTS, &format!("data-parts=\"{list}\""));
    let watch = place.root().join("src/watch.js");
    let script = fs::read_to_string(&watch).map_err(Failure::at("read", &watch))?;
    let shell = shell::with_watch(&shell, &lean(&script)?)?;
    let shell = shell::with_maker(&shell, stamp)?;
    fs::write(&to, shell).map_err(Failure::at("write", &to))
}

/// The stamp of the page in `folder`.
pub(crate) fn stamp_of(folder: &Path) -> Result<String, Failure> {
    let shell = folder.join("index.html");
    let text = fs::read_to_string(&shell).map_err(Failure::at("read", &shell))?;
    shell::stamp_of(&text)
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("{} does not say its commit", shell.display())))
}

/// The parts that come later of the page in `folder`, and the content of a file of theirs.
pub(crate) fn parts(folder: &Path) -> Result<Vec<Part>, Failure> {
    let shell = folder.join("index.html");
    let text = fs::read_to_string(&shell).map_err(Failure::at("read", &shell))?;
    let list = text.split("data-parts=\"").nth(1).and_then(|rest| rest.split('"').next());
    let mut parts = split::parse(list.unwrap_or_default());
    for file in parts.iter_mut().flat_map(|part| &mut part.files) {
        let name = Path::new(file.as_str()).file_stem().unwrap_or_default();
        *file = name.to_string_lossy().into_owned();
    }
    Ok(parts)
}

/// Puts the script that embeds the page beside it, with the page for webmasters. As they
/// stand they frame the one-file version; here the page of this folder is all there is.
fn lay_out_embedding(place: &Place, folder: &Path) -> Result<(), Failure> {
    let put = |name: &str, alter: fn(&str) -> Option<String>| {
        let from = place.root().join("embed").join(name);
        let text = fs::read_to_string(&from).map_err(Failure::at("read", &from))?;
        let altered = alter(&text).ok_or_else(|| {
            Failure::new(format!("{} has lost its place for the page's name", from.display()))
        })?;
        let to = folder.join(name);
        fs::write(&to, altered).map_err(Failure::at("write", &to))
    };
    put("embed.js", |script| {
        let script = lean(script).ok()?;
        script.contains(ONE_FILE).then(|| script.replace(ONE_FILE, "index.html"))
    })?;
    put("embed.html", with_one_file)
}

/// What the script and the page for webmasters frame outside of the site.
const ONE_FILE: &str = "chengxin.html";

/// The page for webmasters without the choice of a file; none if it has none. Its script stays
/// as it is: the page's policy names it by its hash.
fn with_one_file(page: &str) -> Option<String> {
    let (markup, script) = page.split_once("<script")?;
    let (before, rest) = markup.split_once("<!-- file -->")?;
    let (_, after) = rest.split_once("<!-- /file -->")?;
    let markup = [before, "<input type=\"hidden\" name=\"page\" value=\"\">", after].concat();
    Some([&markup.replace(ONE_FILE, "index.html"), "<script", script].concat())
}

/// The entries of a folder in the order of their names.
pub(crate) fn sorted(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(Failure::at("read", path))
}

fn copy(file: &Path, folder: &Path) -> Result<(), Failure> {
    let Some(name) = file.file_name() else {
        return Err(Failure::new(format!("{} is not a file", file.display())));
    };
    fs::copy(file, folder.join(name)).map_err(Failure::at("copy", file))?;
    Ok(())
}

fn remove(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::at("remove", folder))?;
    }
    Ok(())
}
