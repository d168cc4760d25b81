//! Where a backup goes: it appears complete or not at all, and takes the place of nothing but an older backup.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::manifest::MANIFEST;
use super::sealed::{self, Seal};
use crate::StoreError;
use crate::error::from_io;
use crate::restore::archive::Archive;
use crate::scratch::sync_folder;

/// A file beside the place that is to be. Dropped before it was put there, it goes.
pub(super) struct Part {
    path: PathBuf,
    place: PathBuf,
    replaces: bool,
    is_put: bool,
}

impl Part {
    /// Creates it, for its owner alone, and opens it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where something lies at `place` that is no backup, or one under another passphrase.
    pub(super) fn create(place: &Path, seal: Option<Seal<'_>>) -> Result<(Self, File), StoreError> {
        let replaces = place.try_exists().map_err(|error| from_io(&error, place))?;
        if replaces && !is_backup(place, seal) {
            return Err(StoreError::Exists { path: place.to_owned() });
        }
        let path = part_of(place);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(|error| from_io(&error, &path))?;
        Ok((Self { path, place: place.to_owned(), replaces, is_put: false }, file))
    }

    /// Syncs it and gives it its name.
    pub(super) fn put(mut self, file: File) -> Result<(), StoreError> {
        let named = file.sync_all().and_then(|()| {
            drop(file);
            if self.replaces { std::fs::rename(&self.path, &self.place) } else { give_name(&self.path, &self.place) }
        });
        named.map_err(|error| from_io(&error, &self.place))?;
        self.is_put = true;
        if let Some(folder) = self.place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            sync_folder(folder)?;
        }
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.is_put {
            // What could not be written may not be removable either; the error told already is the one that matters.
            drop(std::fs::remove_file(&self.path));
        }
    }
}

/// A link never replaces a file that came meanwhile; where there are no links (FAT), a rename has to do.
fn give_name(part: &Path, place: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(part, place) {
        Ok(()) => std::fs::remove_file(part),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(_) => std::fs::rename(part, place),
    }
}

/// A name beside the backup that no other process uses.
fn part_of(place: &Path) -> PathBuf {
    let mut name = OsString::from(place);
    name.push(format!(".{}.part", std::process::id()));
    PathBuf::from(name)
}

/// Whether a file is a backup: by its first bytes or, where it is sealed, once the passphrase has opened it.
fn is_backup(path: &Path, seal: Option<Seal<'_>>) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(128).read_to_end(&mut head));
    if read.is_ok() && head.starts_with(sealed::MAGIC) {
        return seal.is_some_and(|seal| Archive::open(path, Some(seal.passphrase())).is_ok());
    }
    // A local header of a zip, then the name of its first entry.
    head.starts_with(b"PK\x03\x04") && head.get(30..).is_some_and(|name| name.starts_with(MANIFEST.as_bytes()))
}
