//! Where the files of a person are, by the XDG rules.

use std::path::PathBuf;

use etcetera::{BaseStrategy, choose_base_strategy};

#[cfg(feature = "sandbox")]
use crate::args::Imitated;
use crate::failure::Failure;

/// The config file: `jms/config.toml` in the person's config folder.
pub(crate) fn config_file() -> Result<PathBuf, Failure> {
    Ok(strategy()?.config_dir().join("jms/config.toml"))
}

/// The state of the sandbox as one server: `jms/sandbox.sqlite` in the person's state folder, which is made if it is not there,
/// or a file beside it for servers other than the usual one.
#[cfg(feature = "sandbox")]
pub(crate) fn sandbox_file(server: Imitated) -> Result<PathBuf, Failure> {
    let strategy = strategy()?;
    let folder = strategy.state_dir().unwrap_or_else(|| strategy.data_dir()).join("jms");
    std::fs::create_dir_all(&folder).map_err(Failure::io(format!("making {}", folder.display())))?;
    Ok(folder.join(match server {
        Imitated::V4_10 => "sandbox.sqlite",
        Imitated::V4_10Community => "sandbox-4.10-community.sqlite",
        Imitated::V3_10 => "sandbox-3.10.sqlite",
    }))
}

/// What can be asked for again: `jms` in the person's cache folder.
pub(crate) fn cache_folder() -> Result<PathBuf, Failure> {
    Ok(strategy()?.cache_dir().join("jms"))
}

fn strategy() -> Result<impl BaseStrategy, Failure> {
    choose_base_strategy().map_err(|_| Failure::usage("your home folder is not known", "Set the variable HOME."))
}
