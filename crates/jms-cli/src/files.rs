//! Files of a person that nobody else may read.

use std::{fs, io, io::Write, path::Path};

use crate::failure::Failure;

/// Writes a file that only its owner can read, whole or not at all.
pub(crate) fn write_private(file: &Path, text: &str) -> Result<(), Failure> {
    let failed = || Failure::io(format!("writing {}", file.display()));
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed())?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = Path::new(&beside);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // One that was left behind by a crash is not trusted: it may be readable by others.
    match fs::remove_file(beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed()(error)),
        _ => {}
    }
    let mut new = options.open(beside).map_err(failed())?;
    new.write_all(text.as_bytes()).and_then(|()| new.sync_all()).map_err(failed())?;
    fs::rename(beside, file).map_err(failed())
}
