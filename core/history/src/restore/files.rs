//! What a restore puts beside the database, and how an opening after a kill finishes it.
//!
//! The database says in `meta` which restore it comes from. Files of that one belong to it and take their place; files of any
//! other restore come from one that did not happen, or is long done, and go. Of the histories that restores kept, the last ones stay.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};

use super::{RestoreMode, second};
use crate::error::{Problem, from_io};
use crate::scratch::{names_in, sync_folder};
use crate::{Reader, Recordings, StoreError, merge, recordings};

/// The key in `meta`.
pub(crate) const RESTORED: &str = "restored";
const KEPT: &str = "before-restore-";
const KEPT_ENDING: &str = ".zip";
/// How many of what restores and merges replaced stay: a second try after a wrong file must not cost the first history.
const KEPT_COUNT: usize = 3;
/// A whole folder of recordings, to take the place of the one there is.
const NEW: &str = "recordings.new-";
/// Recordings to be added.
const MORE: &str = "recordings.more-";
/// Recordings that were replaced.
const OLD: &str = "recordings.old";

/// Names one restore.
pub(crate) struct Token(String);

impl Token {
    pub fn new(now_us: i64, connection: &Connection) -> Result<Self, Problem> {
        let tag: String = connection.query_row("SELECT lower(hex(randomblob(4)))", [], |row| row.get(0))?;
        Ok(Self(format!("{}-{tag}", second(now_us))))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the history from before this restore is kept.
    pub fn kept_in(&self, data: &Path) -> PathBuf {
        data.join(format!("{KEPT}{}{KEPT_ENDING}", self.0))
    }
}

/// Names of files that only restores make.
pub(crate) fn is_of_a_restore(name: &str) -> bool {
    [KEPT, NEW, MORE, OLD].iter().any(|prefix| name.starts_with(prefix))
}

/// Moves the unpacked recordings to where [`finish`] takes them from, and says whether there are any that change something. Until the
/// database says so, they are nobody's.
pub(crate) fn stage_recordings(
    here: &Reader,
    unpacked: &Path,
    staged: &Connection,
    (mode, token): (RestoreMode, &Token),
) -> Result<bool, StoreError> {
    let data = here.folder();
    let place = match mode {
        RestoreMode::Replace => data.join(format!("{NEW}{}", token.0)),
        RestoreMode::Merge => {
            drop_what_does_not_come_in(here, unpacked, staged)?;
            if names_in(unpacked).is_empty() {
                return Ok(false);
            }
            data.join(format!("{MORE}{}", token.0))
        }
    };
    sync_folder(unpacked)?;
    std::fs::rename(unpacked, &place).map_err(|error| from_io(&error, &place))?;
    sync_folder(data)?;
    Ok(true)
}

/// Recordings from before everything was deleted, and those that are here already. Of two that differ under one name, one was cut
/// short: the longer one comes in.
fn drop_what_does_not_come_in(here: &Reader, unpacked: &Path, staged: &Connection) -> Result<(), StoreError> {
    let deleted_us = merge::everything_deleted_us(staged).map_err(|problem| problem.at(&here.file))?;
    let there = Recordings::in_folder(here.folder());
    for name in names_in(unpacked) {
        let file = unpacked.join(&name);
        let bytes = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
        let deleted = deleted_us.is_some_and(|at_us| recordings::began_before(&name, at_us));
        if deleted || bytes(&there.dir().join(&name)) >= bytes(&file) {
            std::fs::remove_file(&file).map_err(|error| from_io(&error, &file))?;
        }
    }
    Ok(())
}

/// Brings the last restore to its end, and removes what belongs to none. Only for the folder's writer. What cannot be done now is
/// done at the next opening.
pub(crate) fn finish(reader: &Reader, step: &mut dyn FnMut()) {
    let done = restored(reader).and_then(|token| settle(reader, token.as_deref(), step));
    if let Err(error) = done {
        tracing::warn!(%error, "what a restore left is cleared up at the next opening");
    }
}

/// Removes what a restore that did not happen has put here.
pub(crate) fn undo(reader: &Reader, token: &Token) {
    match restored(reader) {
        // It happened all the same, and its files belong to it.
        Ok(Some(happened)) if happened == token.0 => {}
        _ => {
            if let Err(error) = remove(&token.kept_in(reader.folder())) {
                tracing::warn!(%error, "what a restore that failed has kept stays");
            }
        }
    }
    finish(reader, &mut || {});
}

/// Which restore the database comes from.
fn restored(reader: &Reader) -> Result<Option<String>, StoreError> {
    reader.read(|connection| {
        let sql = "SELECT value FROM meta WHERE key = ?1";
        Ok(connection.query_row(sql, [RESTORED], |row| row.get(0)).optional()?)
    })
}

/// Notes which restore the database comes from.
pub(crate) fn note(connection: &Connection, token: &str) -> Result<(), Problem> {
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)";
    connection.execute(sql, [RESTORED, token])?;
    Ok(())
}

/// Which restore was the last by its files, where no database says so. One whose recordings still wait may not have happened.
pub(crate) fn newest_kept(data: &Path) -> Option<String> {
    let happened = |token: &&str| !data.join(format!("{NEW}{token}")).exists();
    names_in(data).iter().rev().filter_map(|name| kept_by(name)).find(happened).map(str::to_owned)
}

fn settle(reader: &Reader, token: Option<&str>, step: &mut dyn FnMut()) -> Result<(), StoreError> {
    let data = reader.folder();
    let there = Recordings::in_folder(data);
    let names = names_in(data);
    let staying = staying(&names, token);
    for name in names.iter().filter(|name| is_of_a_restore(name) && !staying.contains(&name.as_str())) {
        let path = data.join(name);
        let is_ours = |rest: &str| Some(rest) == token;
        if name.strip_prefix(NEW).is_some_and(is_ours) {
            replace(data, there.dir(), &path, step)?;
        } else if name.strip_prefix(MORE).is_some_and(is_ours) {
            add(there.dir(), &path, step)?;
        } else if name != OLD {
            remove(&path)?;
        }
        step();
    }
    // Last: until the new ones are in place they are all there is.
    remove(&data.join(OLD))?;
    sync_folder(data)?;
    // Fails where there are some, which is as well.
    drop(std::fs::remove_dir(there.dir()));
    Ok(())
}

/// The kept histories that stay: the last restore's, and the newest of the others by the time in their names.
fn staying<'a>(names: &'a [String], token: Option<&str>) -> Vec<&'a str> {
    let kept = || names.iter().map(String::as_str).rev().filter(|name| kept_by(name).is_some());
    let is_ours = |name: &&str| kept_by(name) == token;
    kept().filter(is_ours).chain(kept().filter(|name| !is_ours(name))).take(KEPT_COUNT).collect()
}

/// Which restore kept the history of this name; `None` for other names.
fn kept_by(name: &str) -> Option<&str> {
    name.strip_prefix(KEPT)?.strip_suffix(KEPT_ENDING)
}

fn replace(data: &Path, there: &Path, new: &Path, step: &mut dyn FnMut()) -> Result<(), StoreError> {
    if there.exists() {
        remove(&data.join(OLD))?;
        std::fs::rename(there, data.join(OLD)).map_err(|error| from_io(&error, there))?;
        step();
    }
    std::fs::rename(new, there).map_err(|error| from_io(&error, there))
}

fn add(there: &Path, more: &Path, step: &mut dyn FnMut()) -> Result<(), StoreError> {
    std::fs::create_dir_all(there).map_err(|error| from_io(&error, there))?;
    for name in names_in(more) {
        std::fs::rename(more.join(&name), there.join(&name)).map_err(|error| from_io(&error, there))?;
        step();
    }
    sync_folder(there)?;
    remove(more)
}

/// Removes a file or a folder; one that is not there is gone.
pub(crate) fn remove(path: &Path) -> Result<(), StoreError> {
    let removed = match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => std::fs::remove_dir_all(path),
        Ok(_) => std::fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(from_io(&error, path)),
        _ => Ok(()),
    }
}
