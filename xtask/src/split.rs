//! Parts the page's module at the functions marked with `wasm_split`: what is loaded first,
//! and what comes only when it is needed.
//!
//! The only file that uses `wasm_split_cli_support`. It must not know what the parts are
//! for, or who loads them.

use std::fs;
use std::path::Path;

use wasm_split_cli_support::{Options, transform};

use crate::failure::Failure;

/// From which module the first part takes what loads the others.
pub(crate) const LOADERS: &str = "chengxin_parts";

/// A part that comes later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its name, as `wasm_split` gives it.
    pub(crate) name: String,
    /// The files that it needs, without their endings; some are shared with other parts.
    pub(crate) files: Vec<String>,
}

/// Writes the files of the later parts into `folder`, which is emptied first, and returns
/// the first part with the list of the others. The module must be linked with
/// `--emit-relocs`.
pub(crate) fn split(module: &[u8], folder: &Path) -> Result<(Vec<u8>, Vec<Part>), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::at("empty", folder))?;
    }
    fs::create_dir_all(folder).map_err(Failure::at("make", folder))?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(module);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = LOADERS;
    let made = transform(options)
        .map_err(|error| Failure::new(format!("the module could not be parted: {error:#}")))?;
    let mut parts: Vec<Part> =
        made.prefetch_map.into_iter().map(|(name, files)| Part { name, files }).collect();
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    let bytes = fs::read(&first).map_err(Failure::at("read", &first))?;
    fs::remove_file(&first).map_err(Failure::at("remove", &first))?;
    // The tool's own script of loaders, for newer browsers than ours; boot.js has them.
    let script = folder.join(LOADERS);
    fs::remove_file(&script).map_err(Failure::at("remove", &script))?;
    Ok((bytes, parts))
}

/// What is loaded as one: its address, and the files that stand back to back in it, each with
/// its size; none for a file that is all of it.
pub(crate) type Loaded<'a> = (String, Vec<(&'a str, Option<usize>)>);

/// The parts as one text for `boot.js`: `name name;address size:parts size:parts;address …`. Each
/// file is told once, with the parts that need it as a number: its lowest bit is the first name.
pub(crate) fn list(parts: &[Part], all: &[Loaded<'_>]) -> String {
    let needed = |file: &str| {
        let bits = parts
            .iter()
            .enumerate()
            .map(|(at, part)| u64::from(part.files.iter().any(|it| it == file)) << at);
        bits.sum::<u64>()
    };
    let names: Vec<_> = parts.iter().map(|part| part.name.as_str()).collect();
    let loaded = all.iter().map(|(address, files)| {
        let files = files.iter().map(|(file, size)| {
            format!(
                " {}:{:x}",
                size.map_or_else(String::new, |size| size.to_string()),
                needed(file)
            )
        });
        address.clone() + &files.collect::<String>()
    });
    std::iter::once(names.join(" ")).chain(loaded).collect::<Vec<_>>().join(";")
}

/// The parts of a list that [`list`] has made, where each file is loaded by itself.
pub(crate) fn parse(list: &str) -> Vec<Part> {
    let mut lines = list.split(';');
    let names = lines.next().unwrap_or_default().split_whitespace();
    let mut parts: Vec<_> =
        names.map(|name| Part { name: name.to_owned(), files: Vec::new() }).collect();
    for line in lines {
        let (file, needed) = line.split_once(" :").unwrap_or((line, ""));
        let needed = u64::from_str_radix(needed, 16).unwrap_or_default();
        for (at, part) in parts.iter_mut().enumerate() {
            if needed >> at & 1 == 1 {
                part.files.push(file.to_owned());
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_comes_back_as_the_same_parts() {
        let part = |name: &str, files: &[&str]| Part {
            name: name.to_owned(),
            files: files.iter().map(|&file| file.to_owned()).collect(),
        };
        let parts = [part("county", &["a", "b"]), part("workshop", &["b"]), part("about", &[])];
        let each = ["a", "b"].map(|file| (file.to_owned(), vec![(file, None)]));
        let written = list(&parts, &each);
        // County is bit 0, workshop bit 1.
        assert_eq!(written, "county workshop about;a :1;b :3");
        assert_eq!(parse(&written), parts);
        let bundled = ("ab.wasm".to_owned(), vec![("a", Some(5)), ("b", Some(7))]);
        assert_eq!(list(&parts, &[bundled]), "county workshop about;ab.wasm 5:1 7:3");
        assert_eq!(parse(&list(&[], &[])), []);
    }

    #[test]
    fn what_is_no_linked_module_is_told_so() {
        let folder = std::env::temp_dir().join(format!("split-{}", std::process::id()));
        let message = split(b"\0asm\x01\0\0\0", &folder).unwrap_err().to_string();
        fs::remove_dir_all(&folder).unwrap();
        assert!(message.starts_with("the module could not be parted"), "{message}");
    }
}
