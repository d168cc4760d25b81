//! A damaged history: the file is set aside, and what can be read of it becomes a new one.
//!
//! First the new history is written beside the damaged one and synced; only then the damaged file gets its other name, and the new
//! one its place. A power cut in between is made good by the next opening ([`finish`]). Nothing is ever deleted of the old file.

mod carve;
mod fill;
mod pages;
mod salvage;

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Problem, StoreError, from_io};
use crate::inspect::beside;
use crate::open::{file_in, scratch};
use crate::rebuild;
use crate::restore::files;
use crate::scratch::sync_folder;

/// The new history while it is written. A kill leaves it; the next attempt begins anew.
const WRITING: &str = "history.recovering";
/// How the names of what is set aside begin.
const ASIDE: &str = "history-damaged-";
/// The ending of a new history that is complete and waits for its place.
const COMPLETE: &str = "recovered";

/// What became of a damaged history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// Where the damaged file is now; its log, if it has one, is beside it.
    pub set_aside: PathBuf,
    /// The date in its name.
    pub date: Date,
    /// How many events of the journal could be read.
    pub events: u32,
    /// How many events could not, but could be put together again from what the tables still said.
    pub salvaged: u32,
    /// How many events are known to be lost: the tables still name them.
    pub lost: u32,
    /// How many sessions are in the new history.
    pub sessions: u32,
    /// How many sessions had lost their end, and now end as interrupted.
    pub ended: u32,
    /// Whether pages of the file are missing, so that more may be lost than anything still names.
    #[serde(default)]
    pub cut_off: bool,
}

/// Whether what `error` tells of can be recovered from: a history that is damaged, or one that can only be told by its rows.
pub(crate) fn is_wanted(error: &StoreError, file: &Path) -> bool {
    match error {
        StoreError::Damaged { .. } => true,
        StoreError::NotADatabase { .. } => file.is_file() && fill::has_rows(file),
        _ => false,
    }
}

/// Sets the history of `dir` aside under a name with `date`, and puts what can be read of it in its place. The folder's lock must be
/// held, and no connection be open.
///
/// # Errors
/// [`StoreError::Full`] or [`StoreError::NoAccess`] where there can be no new file; everything is then as before.
pub(crate) fn recover(dir: &Path, date: Date) -> Result<Recovery, StoreError> {
    let writing = dir.join(WRITING);
    remove(&writing)?;
    let aside = free_name(dir, date);
    let recovery = write(&file_in(dir), &writing, &aside, date);
    let recovery = match recovery {
        Ok(recovery) => recovery,
        Err(error) => {
            // What failed says more than that this failed too.
            let _ = remove(&writing);
            return Err(error);
        }
    };
    let complete = aside.with_extension(COMPLETE);
    rename(&writing, &complete)?;
    finish(dir)?;
    tracing::warn!(?recovery, "a damaged history was set aside");
    Ok(recovery)
}

fn write(damaged: &Path, new: &Path, aside: &Path, date: Date) -> Result<Recovery, StoreError> {
    let mut connection = scratch(new)?;
    let recovery = fill(&mut connection, damaged, aside, date).map_err(|problem| problem.at(new))?;
    connection.close().map_err(|(_, error)| Problem::from(error).at(new))?;
    let synced = File::options().write(true).open(new).and_then(|file| file.sync_all());
    synced.map_err(|error| from_io(&error, new))?;
    Ok(recovery)
}

fn fill(connection: &mut Connection, damaged: &Path, aside: &Path, date: Date) -> Result<Recovery, Problem> {
    let transaction = connection.transaction()?;
    let mut recovery = Recovery {
        set_aside: aside.to_owned(),
        date,
        events: fill::journal(&transaction, damaged)?,
        salvaged: 0,
        lost: 0,
        sessions: 0,
        ended: 0,
        cut_off: pages::Pages::open(damaged).is_ok_and(|pages| pages.cut_off),
    };
    let old = salvage::Old::read(damaged);
    recovery.salvaged = salvage::before(&transaction, &old)?;
    recovery.lost = salvage::lost(&transaction, &old)?;
    recovery.ended = salvage::end_what_lost_its_end(&transaction, &old)?;
    rebuild::rebuild(&transaction)?;
    recovery.salvaged += salvage::after(&transaction, &old)?;
    recovery.sessions = transaction.query_row("SELECT count(*) FROM sessions", [], |row| row.get(0))?;
    note(&transaction, &recovery)?;
    keep_what_a_restore_left(&transaction, &old, damaged)?;
    transaction.commit()?;
    Ok(recovery)
}

const NOTED: &str = "recovery";

/// Without its name the history that a restore replaced would be taken for that of one which did not happen, and go.
fn keep_what_a_restore_left(new: &Connection, old: &salvage::Old, damaged: &Path) -> Result<(), Problem> {
    let named = old.meta(files::RESTORED).or_else(|| files::newest_kept(damaged.parent()?));
    named.map_or(Ok(()), |token| files::note(new, &token))
}

pub(crate) fn note(connection: &Connection, recovery: &Recovery) -> Result<(), Problem> {
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)";
    connection.execute(sql, [NOTED, &serde_json::to_string(recovery)?])?;
    Ok(())
}

/// What the person has not been told of yet.
pub(crate) fn noted(connection: &Connection) -> Result<Option<Recovery>, Problem> {
    let sql = "SELECT value FROM meta WHERE key = ?1";
    let found: Option<String> = connection.query_row(sql, [NOTED], |row| row.get(0)).optional()?;
    Ok(found.map(|json| serde_json::from_str(&json)).transpose()?)
}

pub(crate) fn told(connection: &Connection) -> Result<(), Problem> {
    connection.execute("DELETE FROM meta WHERE key = ?1", [NOTED])?;
    Ok(())
}

/// Puts a complete new history in its place, if one waits for that. The folder's lock must be held.
pub(crate) fn finish(dir: &Path) -> Result<(), StoreError> {
    let Some(complete) = waiting(dir)? else { return Ok(()) };
    let (file, aside) = (file_in(dir), complete.with_extension("sqlite"));
    for ending in ["-shm", "-wal", "-journal", ""] {
        let (from, to) = (beside(&file, ending), beside(&aside, ending));
        if exists(&from) && !exists(&to) {
            rename(&from, &to)?;
        }
    }
    // Before the place is taken it must be free on the disk as well.
    sync_folder(dir)?;
    rename(&complete, &file)?;
    sync_folder(dir)
}

fn waiting(dir: &Path) -> Result<Option<PathBuf>, StoreError> {
    let entries = fs::read_dir(dir).map_err(|error| from_io(&error, dir))?;
    let is_complete = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(ASIDE) && path.extension().is_some_and(|ending| ending == COMPLETE)
    };
    Ok(entries.filter_map(Result::ok).map(|entry| entry.path()).find(is_complete))
}

/// A name that nothing in the folder has yet.
fn free_name(dir: &Path, date: Date) -> PathBuf {
    let name = |number: u32| match number {
        1 => format!("{ASIDE}{date}.sqlite"),
        _ => format!("{ASIDE}{date}-{number}.sqlite"),
    };
    let is_free = |path: &PathBuf| ["", "-wal", "-shm", "-journal"].iter().all(|ending| !exists(&beside(path, ending)));
    (1..u32::MAX).map(|number| dir.join(name(number))).find(is_free).unwrap_or_else(|| dir.join(name(u32::MAX)))
}

/// Also of a link that leads nowhere.
fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|error| from_io(&error, from))
}

/// A folder of that name is not ours.
fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(from_io(&error, path)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
