//! Installing packages on Debian and its kin, without asking questions.
//!
//! It must not know what the packages are for, and changes nothing where it may not:
//! without root or a password-free `sudo` it only says what to install.

use std::process::Command;

use crate::command::{find, output, run, say, succeeds};
use crate::failure::Failure;

/// Installs `packages` by `apt-get`.
pub(crate) fn install(packages: &[&str]) -> Result<(), Failure> {
    let names = packages.join(" ");
    let Some(privilege) = privilege() else {
        return Err(Failure::new(format!(
            "the tests need {}; on Debian or Ubuntu run \
             `apt-get update && apt-get install {names}` as root",
            packages.join(", ")
        )));
    };
    say(&format!("installing {names} by apt-get"));
    // A list that cannot be renewed may still hold these packages: the next step decides.
    succeeds(apt_get(privilege).args(["update", "-qq"]));
    run(
        apt_get(privilege).args(["install", "-qq", "-y", "--no-install-recommends"]).args(packages),
        &format!("apt-get could not install {names}: install them by hand and try again"),
    )
}

/// Whether the system's lists hold this package.
pub(crate) fn offers(package: &str) -> bool {
    find("apt-cache").is_some()
        && succeeds(Command::new("apt-cache").args(["show", "--quiet", package]))
}

/// How this user may change the system.
#[derive(Debug, Clone, Copy)]
enum Privilege {
    Root,
    Sudo,
}

/// The right to run `apt-get`, if there is `apt-get` and the right.
fn privilege() -> Option<Privilege> {
    find("apt-get")?;
    if output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(Privilege::Root);
    }
    succeeds(Command::new("sudo").args(["-n", "true"])).then_some(Privilege::Sudo)
}

fn apt_get(privilege: Privilege) -> Command {
    let mut command = match privilege {
        Privilege::Root => Command::new("env"),
        Privilege::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        }
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
