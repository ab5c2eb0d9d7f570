//! Files with secrets that are in memory, not on a disk, and that go away with the command that they are for. Only a SIGKILL of
//! `jms` itself leaves them behind, until the session or the machine ends.

#[cfg(target_os = "linux")]
use std::path::Path;
use std::{io::Write, path::PathBuf};

use jms_http::domain::Secret;

use crate::{failure::Failure, files};

/// A folder of such files. Dropping it removes them.
#[derive(Debug)]
pub(crate) struct MemoryFiles(tempfile::TempDir);

impl MemoryFiles {
    /// A new folder that only its owner can look into.
    pub(crate) fn new() -> Result<Self, Failure> {
        let place = place()?;
        let mut builder = tempfile::Builder::new();
        builder.prefix("jms-run-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder =
            builder.tempdir_in(&place).map_err(Failure::io(format!("making a folder in {}", place.display())))?;
        Ok(Self(folder))
    }

    /// Writes a file that only its owner can read, and gives its path.
    pub(crate) fn write(&self, name: &str, content: &Secret) -> Result<PathBuf, Failure> {
        let file = self.0.path().join(name);
        let written = files::private().open(&file).and_then(|mut new| new.write_all(content.expose().as_bytes()));
        written.map_err(Failure::io(format!("writing {}", file.display())))?;
        Ok(file)
    }

    /// Removes them now.
    pub(crate) fn remove(self) -> Result<(), Failure> {
        let folder = self.0.path().to_owned();
        self.0.close().map_err(Failure::io(format!("removing {}, which holds secrets", folder.display())))
    }
}

/// A folder in memory: the person's own, or the machine's.
#[cfg(target_os = "linux")]
fn place() -> Result<PathBuf, Failure> {
    let own = std::env::var_os("XDG_RUNTIME_DIR").filter(|value| !value.is_empty()).map(PathBuf::from);
    let mut places = own.into_iter().chain([PathBuf::from("/dev/shm")]);
    places.find(|place| is_in_memory(place) && is_writable(place)).ok_or_else(|| {
        Failure::usage(
            "there is no folder in memory for the files: neither XDG_RUNTIME_DIR nor /dev/shm is one",
            "Give the command its secrets in variables, by --env.",
        )
    })
}

/// Elsewhere no folder is known to be in memory; the one for temporary files has to do.
#[cfg(not(target_os = "linux"))]
fn place() -> Result<PathBuf, Failure> {
    crate::output::note("warning: this system has no folder in memory; the files are in that for temporary files");
    Ok(std::env::temp_dir())
}

#[cfg(target_os = "linux")]
fn is_in_memory(place: &Path) -> bool {
    const TMPFS: i128 = 0x0102_1994;
    const RAMFS: i128 = 0x8584_58f6;
    rustix::fs::statfs(place).is_ok_and(|there| matches!(i128::from(there.f_type), TMPFS | RAMFS))
}

#[cfg(target_os = "linux")]
fn is_writable(place: &Path) -> bool {
    rustix::fs::access(place, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_ok()
}
