//! A file that is written bit by bit, that only its owner can read, and that is there whole or not at all.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{failure::Failure, files};

/// A file that goes away again unless it is kept.
pub(crate) struct NewFile {
    path: PathBuf,
    place: Place,
}

enum Place {
    /// In its place, from the beginning: what a crash leaves is where everybody looks for it.
    Own(Option<fs::File>),
    /// Beside it, until it is whole.
    Beside(Option<tempfile::NamedTempFile>),
}

impl NewFile {
    /// Begins a file. One that is there stays until this one is whole, and for good unless it may be replaced. If it holds
    /// secrets in clear text, no other file is made than this one, and the one that is there goes first.
    pub(crate) fn begin(path: &Path, replace: bool, has_secrets: bool) -> Result<Self, Failure> {
        let failed = || Failure::io(format!("writing {}", path.display()));
        let is_there = files::is_there(path, replace)?;
        let place = if is_there && !has_secrets {
            let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
            let file = tempfile::Builder::new().prefix(".jms-").tempfile_in(folder).map_err(failed())?;
            Place::Beside(Some(file))
        } else {
            if is_there {
                fs::remove_file(path).map_err(failed())?;
            }
            Place::Own(Some(files::private().open(path).map_err(failed())?))
        };
        Ok(Self { path: path.to_owned(), place })
    }

    /// It is whole, and stays.
    pub(crate) fn keep(mut self) -> Result<(), Failure> {
        let failed = || Failure::io(format!("writing {}", self.path.display()));
        match &mut self.place {
            Place::Own(file) => match file.take() {
                Some(file) => file.sync_all().map_err(failed()),
                None => Ok(()),
            },
            Place::Beside(file) => match file.take() {
                Some(file) => {
                    file.as_file().sync_all().map_err(failed())?;
                    file.persist(&self.path).map(drop).map_err(|error| failed()(error.error))
                }
                None => Ok(()),
            },
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.place {
            Place::Own(Some(file)) => file.write(bytes),
            Place::Beside(Some(file)) => file.write(bytes),
            Place::Own(None) | Place::Beside(None) => Ok(0),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Place::Own(Some(_)) = self.place {
            // Half a file is worth nothing to anybody; that it could not be removed would not help either.
            let _ = fs::remove_file(&self.path);
        }
    }
}
