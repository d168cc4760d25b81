//! A copy of the database as one file, made while it is in use.

use std::ffi::OsString;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::{Problem, from_io};
use crate::{Reader, StoreError};

impl Reader {
    /// Writes a compact copy of the whole history to `path`, which must not exist yet. It appears there complete or not at all.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is such a file; if the place cannot be written.
    pub fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        if path.try_exists().map_err(|error| from_io(&error, path))? {
            return Err(StoreError::Exists { path: path.to_owned() });
        }
        let part = part_of(path);
        if part.try_exists().map_err(|error| from_io(&error, &part))? {
            return Err(StoreError::Exists { path: part });
        }
        let written = self.copy_to(&part).and_then(|()| put(&part, path));
        if written.is_err() {
            // It may not be there at all.
            let _ = std::fs::remove_file(&part);
        }
        written
    }

    fn copy_to(&self, part: &Path) -> Result<(), StoreError> {
        let name = part
            .to_str()
            .ok_or_else(|| StoreError::NoAccess { path: part.to_owned(), detail: "the name is not Unicode".into() })?;
        self.connection.execute("VACUUM INTO ?1", [name]).map_err(|error| Problem::from(error).at(part))?;
        Ok(())
    }
}

/// Syncs the copy and gives it its name, unless something else has taken that name meanwhile.
fn put(part: &Path, path: &Path) -> Result<(), StoreError> {
    let synced = File::options().write(true).open(part).and_then(|file| file.sync_all());
    synced.and_then(|()| give_name(part, path)).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => StoreError::Exists { path: path.to_owned() },
        _ => from_io(&error, path),
    })
}

/// A link never replaces a file; where there are no links (FAT), a rename has to do.
fn give_name(part: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(part, path) {
        Ok(()) => std::fs::remove_file(part),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(_) => std::fs::rename(part, path),
    }
}

/// A name beside the backup that no other process uses.
fn part_of(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(format!(".{}.part", std::process::id()));
    PathBuf::from(name)
}
