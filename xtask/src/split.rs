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

/// The parts as one text for `boot.js`: `name file file;name file`. `address` tells where
/// a file is.
pub(crate) fn list(parts: &[Part], address: impl Fn(&str) -> String) -> String {
    let line = |part: &Part| {
        let files: Vec<String> = part.files.iter().map(|file| address(file)).collect();
        format!("{} {}", part.name, files.join(" "))
    };
    parts.iter().map(line).collect::<Vec<_>>().join(";")
}

/// The parts of a list that [`list`] has made.
pub(crate) fn parse(list: &str) -> Vec<Part> {
    let part = |line: &str| {
        let mut words = line.split_whitespace().map(str::to_owned);
        Some(Part { name: words.next()?, files: words.collect() })
    };
    list.split(';').filter_map(part).collect()
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
        for parts in [
            vec![],
            vec![part("county", &["split_county"])],
            vec![part("county", &["chunk_1", "split_county"]), part("workshop", &[])],
        ] {
            assert_eq!(parse(&list(&parts, str::to_owned)), parts);
        }
        let parts = [part("county", &["a", "b"])];
        assert_eq!(list(&parts, |file| format!("{file}.wasm")), "county a.wasm b.wasm");
    }

    #[test]
    fn what_is_no_linked_module_is_told_so() {
        let folder = std::env::temp_dir().join(format!("split-{}", std::process::id()));
        let message = split(b"\0asm\x01\0\0\0", &folder).unwrap_err().to_string();
        fs::remove_dir_all(&folder).unwrap();
        assert!(message.starts_with("the module could not be parted"), "{message}");
    }
}
