//! A folder within the data folder for work that may be cut short: it goes when the work ends, or with the next opening.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::backup::place;
use crate::error::from_io;
use crate::lock::FolderLock;

const PREFIX: &str = "scratch-";

/// Holds a folder of its own for as long as it lives.
#[derive(Debug)]
pub(crate) struct Scratch {
    dir: PathBuf,
    // Tells a living one from what a kill left behind.
    _lock: FolderLock,
}

impl Scratch {
    pub fn new(data: &Path) -> Result<Self, StoreError> {
        for number in 0_u32.. {
            let dir = data.join(format!("{PREFIX}{}-{number}", std::process::id()));
            match std::fs::create_dir(&dir) {
                // One that just opens the folder may take it for a remnant; the next name is as good.
                Ok(()) => {
                    if let Ok(lock) = FolderLock::take(&dir) {
                        return Ok(Self { dir, _lock: lock });
                    }
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(from_io(&error, &dir)),
            }
            if number > 1000 {
                break;
            }
        }
        Err(StoreError::NoAccess { path: data.to_owned(), detail: "no folder can be made in it".into() })
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.dir) {
            tracing::warn!(%error, "a folder for passing work stays until the next opening");
        }
    }
}

/// Removes what killed processes left in `data`.
pub(crate) fn sweep(data: &Path) {
    for name in names_in(data).into_iter().filter(|name| name.starts_with(PREFIX)) {
        let dir = data.join(name);
        if FolderLock::take(&dir).is_ok() {
            drop(std::fs::remove_dir_all(&dir));
        }
    }
    place::sweep(data);
}

/// The names of what lies in a folder, sorted; none where it cannot be read.
pub(crate) fn names_in(dir: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    let mut names: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort_unstable();
    names
}

/// The folder that a file is in, also where its path is no more than a name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes what was renamed in `dir` outlive a loss of power.
pub(crate) fn sync_folder(dir: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        std::fs::File::open(dir).and_then(|opened| opened.sync_all()).map_err(|error| from_io(&error, dir))?;
    }
    Ok(())
}
