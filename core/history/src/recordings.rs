//! Raw recordings of sensors: optional files beside the database, oldest first out.
//!
//! A recording is a CSV packed with gzip, one sensor on one foot. While it is written its name ends in `.part`: such a one is in
//! no list, in no backup, and never cleaned up.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use heelfirst_gait::Foot;
use jiff::Timestamp;

use crate::StoreError;
use crate::error::from_io;
use crate::scratch::{names_in, sync_folder};

const FOLDER: &str = "recordings";
const ENDING: &str = ".csv.gz";
const PART: &str = ".part";
/// The clock part of a name: `2027-01-15t08-00-00.123z`.
const CLOCK: &str = "%Y-%m-%dt%H-%M-%S.%3fz";
const CLOCK_CHARS: usize = 24;

/// The recordings of a data folder.
#[derive(Debug, Clone)]
pub struct Recordings {
    dir: PathBuf,
}

/// A finished recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Its name within the folder; names sort by the time they were begun.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
}

/// A recording that is being written.
#[derive(Debug)]
#[must_use = "finish it, or it is taken for cut short"]
pub struct OpenRecording {
    part: PathBuf,
    place: PathBuf,
}

impl OpenRecording {
    /// Where to write to.
    pub fn path(&self) -> &Path {
        &self.part
    }

    /// Gives it its name. The file must be closed and synced.
    ///
    /// # Errors
    /// If it cannot be renamed.
    pub fn finish(self) -> Result<(), StoreError> {
        std::fs::rename(&self.part, &self.place).map_err(|error| from_io(&error, &self.place))?;
        self.place.parent().map_or(Ok(()), sync_folder)
    }
}

impl Recordings {
    /// How much is kept where nobody said otherwise.
    pub const DEFAULT_LIMIT_BYTES: u64 = 200_000_000;

    /// The recordings below the data folder `data`.
    pub fn in_folder(data: &Path) -> Self {
        Self { dir: data.join(FOLDER) }
    }

    /// Begins one at `at_us` (UTC, µs since 1970); `tag` tells recordings of one moment apart.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn begin(&self, at_us: i64, foot: Foot, tag: u32) -> Result<OpenRecording, StoreError> {
        std::fs::create_dir_all(&self.dir).map_err(|error| from_io(&error, &self.dir))?;
        let foot = if foot == Foot::Left { "left" } else { "right" };
        let place = self.dir.join(format!("{}-{foot}-{tag:08x}{ENDING}", clock(at_us)));
        let mut part = place.clone().into_os_string();
        part.push(PART);
        Ok(OpenRecording { part: part.into(), place })
    }

    /// The finished ones, oldest first.
    ///
    /// # Errors
    /// If one of them cannot be looked at.
    pub fn list(&self) -> Result<Vec<Recording>, StoreError> {
        let names = names_in(&self.dir).into_iter().filter(|name| is_name(name));
        let recording = |name: String| {
            let path = self.dir.join(&name);
            let found = match std::fs::symlink_metadata(&path) {
                // Cleaned up in between.
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                found => found.map_err(|error| from_io(&error, &path))?,
            };
            Ok(found.is_file().then_some(Recording { name, path, bytes: found.len() }))
        };
        names.filter_map(|name| recording(name).transpose()).collect()
    }

    /// Removes the oldest ones until all together have no more than `limit_bytes`, and says which.
    ///
    /// # Errors
    /// If one cannot be removed.
    pub fn clean_up(&self, limit_bytes: u64) -> Result<Vec<Recording>, StoreError> {
        let all = self.list()?;
        let mut total: u64 = all.iter().map(|recording| recording.bytes).sum();
        let mut removed = Vec::new();
        for recording in all {
            if total <= limit_bytes {
                break;
            }
            std::fs::remove_file(&recording.path).map_err(|error| from_io(&error, &recording.path))?;
            total -= recording.bytes;
            removed.push(recording);
        }
        Ok(removed)
    }

    /// Gives those that a kill cut short their names: what was recorded up to then can be read. Only for the folder's writer.
    pub(crate) fn keep_cut_short(&self) {
        for name in names_in(&self.dir) {
            if let Some(whole) = name.strip_suffix(PART).filter(|whole| is_name(whole)) {
                drop(std::fs::rename(self.dir.join(&name), self.dir.join(whole)));
            }
        }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }
}

fn clock(at_us: i64) -> String {
    Timestamp::from_microsecond(at_us).unwrap_or(Timestamp::UNIX_EPOCH).strftime(CLOCK).to_string()
}

/// Whether a recording of this name began before `at_us`.
pub(crate) fn began_before(name: &str, at_us: i64) -> bool {
    name.get(..CLOCK_CHARS).is_some_and(|began| began < clock(at_us).as_str())
}

/// Whether this is the name of a recording: one file, on every system, whatever the case of letters means there.
pub(crate) fn is_name(name: &str) -> bool {
    let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-' | '.');
    let stem = name.strip_suffix(ENDING).unwrap_or_default();
    (1..=100).contains(&stem.len()) && !stem.starts_with('.') && !stem.contains("..") && stem.chars().all(plain)
}
