//! One writer a folder: a lock of the operating system, which dies with its process.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::Path;

use crate::error::{StoreError, from_io};

/// Name of the lock file within the folder. It stays there; only the lock on it comes and goes.
const LOCK_FILE: &str = "lock";

/// Holds the folder for as long as it lives.
#[derive(Debug)]
pub(crate) struct FolderLock {
    file: File,
}

impl FolderLock {
    /// Takes the lock of `dir`, or says who has it.
    pub fn take(dir: &Path) -> Result<Self, StoreError> {
        let path = dir.join(LOCK_FILE);
        let failed = |error| from_io(&error, &path);
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
        if !try_lock(&file).map_err(failed)? {
            return Err(StoreError::Busy { path: dir.to_owned(), holder: holder(&mut file) });
        }
        // The id is a courtesy to whoever meets the lock: a full disk must not keep the person from the history.
        if let Err(error) = sign(&mut file) {
            tracing::warn!(%error, "the lock file could not be signed");
        }
        Ok(Self { file })
    }
}

impl Drop for FolderLock {
    /// Closing the file would do, were it not for a process that is just being started: until it runs its own program it holds a copy
    /// of the open file, and with it the lock.
    fn drop(&mut self) {
        unlock(&self.file);
    }
}

/// Whether nobody else holds the lock. The standard library's own lock answers "unsupported" on Android until Rust 1.98, so
/// the same call of the system is made directly.
#[cfg(unix)]
pub(crate) fn try_lock(file: &File) -> io::Result<bool> {
    use rustix::fs::{FlockOperation, flock};
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(true),
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(false),
        Err(errno) => Err(errno.into()),
    }
}

/// Whether nobody else holds the lock.
#[cfg(not(unix))]
pub(crate) fn try_lock(file: &File) -> io::Result<bool> {
    use std::fs::TryLockError;
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

#[cfg(unix)]
fn unlock(file: &File) {
    use rustix::fs::{FlockOperation, flock};
    if let Err(error) = flock(file, FlockOperation::Unlock) {
        tracing::warn!(%error, "the folder is free once its file is closed");
    }
}

#[cfg(not(unix))]
fn unlock(file: &File) {
    drop(file.unlock());
}

fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{}", std::process::id())
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(20).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}
