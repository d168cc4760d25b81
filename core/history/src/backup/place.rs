//! Where a backup goes: it appears complete or not at all, and takes the place of nothing but an older backup.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::manifest::MANIFEST;
use super::sealed::{self, Seal};
use crate::error::from_io;
use crate::restore::archive::Archive;
use crate::scratch::{folder_of, names_in, sync_folder};
use crate::{StoreError, lock};

/// A file beside the place that is to be. Dropped before it was put there, it goes. While it is written it is locked, so that what a kill
/// left can be told from it.
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
        sweep_beside(place);
        let path = part_of(place);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => StoreError::Busy { path: place.to_owned(), holder: Some(std::process::id()) },
            _ => from_io(&error, &path),
        })?;
        // Where there are no locks it is nobody's to sweep either.
        drop(lock::try_lock(&file));
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

const PART: &str = ".part";

/// A name beside the backup that no other process uses.
fn part_of(place: &Path) -> PathBuf {
    let mut name = OsString::from(place);
    name.push(format!(".{}{PART}", std::process::id()));
    PathBuf::from(name)
}

/// What it was to become, where a name is that of a part.
fn becomes(name: &str) -> Option<&str> {
    let (place, process) = name.strip_suffix(PART)?.rsplit_once('.')?;
    let is_number = !process.is_empty() && process.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !place.is_empty()).then_some(place)
}

/// Removes what kills left of backups in a folder.
pub(crate) fn sweep(dir: &Path) {
    sweep_of(dir, |_| true);
}

/// The same of this one backup.
fn sweep_beside(place: &Path) {
    let Some(name) = place.file_name().and_then(|name| name.to_str()) else { return };
    sweep_of(folder_of(place), |part| part == name);
}

fn sweep_of(dir: &Path, is_wanted: impl Fn(&str) -> bool) {
    for name in names_in(dir).into_iter().filter(|name| becomes(name).is_some_and(&is_wanted)) {
        let path = dir.join(name);
        if is_left(&path)
            && let Err(error) = std::fs::remove_file(&path)
        {
            tracing::warn!(%error, "what is left of a backup stays");
        }
    }
}

/// Whether this is the beginning of a backup that nobody writes any more. Somebody else's file may have such a name.
fn is_left(path: &Path) -> bool {
    if !path.symlink_metadata().is_ok_and(|found| found.is_file()) {
        return false;
    }
    let Ok(mut file) = File::open(path) else { return false };
    let mut head = Vec::new();
    let is_ours = file.by_ref().take(128).read_to_end(&mut head).is_ok()
        && (head.is_empty()
            || head.starts_with(ZIP)
            || sealed::MAGIC.starts_with(&head)
            || head.starts_with(sealed::MAGIC));
    is_ours && lock::try_lock(&file).is_ok_and(|free| free)
}

/// A local header of a zip.
const ZIP: &[u8] = b"PK\x03\x04";

/// Whether a file is a backup: by its first bytes or, where it is sealed, once the passphrase has opened it.
fn is_backup(path: &Path, seal: Option<Seal<'_>>) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(128).read_to_end(&mut head));
    if read.is_ok() && head.starts_with(sealed::MAGIC) {
        return seal.is_some_and(|seal| Archive::open(path, Some(seal.passphrase())).is_ok());
    }
    // After the header comes the name of the first entry.
    head.starts_with(ZIP) && head.get(30..).is_some_and(|name| name.starts_with(MANIFEST.as_bytes()))
}
