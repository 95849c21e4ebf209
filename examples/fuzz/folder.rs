//! The files of the repository from which changed ones are made.
//!
//! Must not know: what stands in them.

use std::fs;
use std::path::{Path, PathBuf};

/// A path of the repository.
pub(crate) fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a folder of the repository whose names fit, in the order of their names.
pub(crate) fn files(folder: &str, fits: impl Fn(&str) -> bool) -> Vec<Vec<u8>> {
    let Ok(entries) = fs::read_dir(in_repository(folder)) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let named = |path: &PathBuf| path.file_name().is_some_and(|name| fits(&name.to_string_lossy()));
    paths.into_iter().filter(named).filter_map(|path| fs::read(path).ok()).collect()
}
