//! What a chore generates: compared with what is checked in, and written.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// Generated files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The files by their paths below the root of the workspace, with their content.
    pub files: BTreeMap<String, String>,
    /// Folders, below the root too, in which there is nothing else.
    pub folders: &'static [&'static str],
}

/// A file that cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct FileError {
    path: PathBuf,
    source: io::Error,
}

impl Output {
    /// Writes what differs, and removes what should not be there. Returns the files that changed.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn write(&self, root: &Path) -> Result<Vec<String>, FileError> {
        let changed = self.differences(root)?;
        for name in &changed {
            let path = root.join(name);
            let done = match self.files.get(name) {
                Some(content) => {
                    fs::create_dir_all(path.parent().unwrap_or(root)).and_then(|()| fs::write(&path, content))
                }
                None => fs::remove_file(&path),
            };
            done.map_err(|source| FileError { path, source })?;
        }
        Ok(changed)
    }

    /// The files that differ, are missing, or should not be there.
    ///
    /// # Errors
    /// If a folder cannot be read.
    pub fn differences(&self, root: &Path) -> Result<Vec<String>, FileError> {
        let differs =
            |(name, content): &(&String, &String)| fs::read_to_string(root.join(name)).ok().as_ref() != Some(*content);
        let mut different: Vec<String> = self.files.iter().filter(differs).map(|(name, _)| name.clone()).collect();
        for folder in self.folders {
            self.add_strangers(root, folder, &mut different)?;
        }
        Ok(different)
    }

    fn add_strangers(&self, root: &Path, folder: &str, strangers: &mut Vec<String>) -> Result<(), FileError> {
        let path = root.join(folder);
        if !path.is_dir() {
            return Ok(());
        }
        let failed = |source| FileError { path: path.clone(), source };
        for entry in fs::read_dir(&path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                self.add_strangers(root, &name, strangers)?;
            } else if !self.files.contains_key(&name) {
                strangers.push(name);
            }
        }
        Ok(())
    }
}
