//! Where things are: the checkout, Cargo's target folder, Cargo itself.
//!
//! Everything is found when a task runs. Nothing may be baked in at compile time, so
//! that a moved checkout, or a target folder shared by two, still works.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The folders of this checkout.
#[derive(Debug)]
pub(crate) struct Place {
    root: PathBuf,
    target: PathBuf,
}

impl Place {
    /// Finds the checkout by what `cargo run` tells its child, and the target folder by
    /// `CARGO_TARGET_DIR`, which may be relative to where the user stands.
    pub(crate) fn find() -> Result<Place, Failure> {
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let Some(root) = package.as_deref().and_then(Path::parent) else {
            return Err(Failure::new("start it as `cargo xtask` inside the checkout"));
        };
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(named) if !named.is_empty() => {
                let here = env::current_dir().map_err(Failure::at("find", Path::new(".")))?;
                here.join(named)
            }
            _ => root.join("target"),
        };
        Ok(Place { root: root.to_path_buf(), target })
    }

    /// The checkout.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder, absolute.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A Cargo command at the root of the checkout, building into [`Place::target`].
    pub(crate) fn cargo(&self) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }
}
