//! Deleting for real: payloads go, and leave nothing on the medium that the file system can still reach.

use std::path::Path;

use rusqlite::{Connection, params};

use crate::error::Problem;
use crate::event::{Entry, Event, TOMBSTONE};
use crate::open::FILE;
use crate::restore::files::{is_of_a_restore, remove};
use crate::scratch::{names_in, sweep, sync_folder};
use crate::store::append_all;
use crate::{Reader, Recordings, SessionId, Store, StoreError, rebuild};

/// Whether deleted bytes are gone from the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Wiped {
    /// From all of them.
    Completely,
    /// Deleted, but a reader of the old state keeps bytes in the log, or the disk failed; they go when it closes and the next deletion or
    /// opening comes by.
    Later,
}

/// Stands in `meta` while bytes of what was deleted may still be in the log.
const WIPING: &str = "wiping";

impl Store {
    /// Deletes all of the history: sessions, steps, answers, settings, sensors, mishaps, recordings, what a restore kept and what was set
    /// aside as damaged. One empty event remains, whose id says up to where everything was deleted, so that a merge with an older
    /// copy cannot bring it back. (A tombstone for each event would keep the times of a person's days in its ids.) Backups
    /// elsewhere are the person's own to delete.
    ///
    /// # Errors
    /// If a file beside the database cannot be removed, or the database cannot be written: all of the history is there then, and can be
    /// deleted again.
    pub fn delete_everything(&mut self, at_us: i64, zone: &str) -> Result<Wiped, StoreError> {
        // First, since an error must not leave a history that is gone; what they took of a full disk is room for the rest.
        delete_files(self.reader.folder())?;
        let marker = Entry { at_us, zone: zone.to_owned(), event: Event::EverythingDeleted {} };
        self.change(|connection, ids, device| {
            connection.execute_batch("DELETE FROM step_blocks; DELETE FROM journal;")?;
            rebuild::rebuild(connection)?;
            connection.execute("DELETE FROM meta WHERE key <> 'derivation'", [])?;
            note_wiping(connection)?;
            append_all(connection, ids, device, &[marker])
        })?;
        Ok(self.wipe())
    }

    /// Deletes one session: each of its events becomes an empty tombstone. Takes as long as a rebuild of all tables.
    ///
    /// # Errors
    /// If the database cannot be written; nothing is deleted then.
    pub fn delete_session(&mut self, session: SessionId) -> Result<Wiped, StoreError> {
        self.change(|connection, _, _| {
            let rows = of_session(connection, session)?;
            connection.execute("DELETE FROM sessions WHERE session = ?1", [session.to_string()])?;
            for id in rows {
                bury(connection, &id)?;
            }
            note_wiping(connection)?;
            rebuild::rebuild(connection)
        })?;
        Ok(self.wipe())
    }

    /// Moves the log's content into the file and empties the log. What failed here is deleted all the same.
    fn wipe(&self) -> Wiped {
        let connection = &self.reader.connection;
        // The freed pages are overwritten already; making the file smaller needs room on the disk, which there may not be.
        if let Err(error) = connection.execute_batch("VACUUM") {
            tracing::warn!(%error, "the file could not be made smaller");
        }
        match wipe_log(connection) {
            Ok(true) => Wiped::Completely,
            Ok(false) => Wiped::Later,
            Err(error) => {
                tracing::warn!(%error, "the log could not be emptied");
                Wiped::Later
            }
        }
    }
}

/// What the history left beside its database. Files of other names are not ours.
fn delete_files(data: &Path) -> Result<(), StoreError> {
    sweep(data);
    let recordings = Recordings::in_folder(data);
    let ours = |name: &String| is_of_a_restore(name) || is_set_aside(name) || name == TODAY;
    let beside = names_in(data).into_iter().filter(ours).map(|name| data.join(name));
    let removed: Vec<_> = beside.chain([recordings.dir().to_owned()]).map(|path| remove(&path)).collect();
    sync_folder(data)?;
    removed.into_iter().collect()
}

/// What widgets read: the app's words for today, which never open the history.
pub const TODAY: &str = "today.json";

/// A database that is not the one in use: one that was damaged once.
fn is_set_aside(name: &str) -> bool {
    let in_use = [FILE, "history.sqlite-wal", "history.sqlite-shm", "history.sqlite-journal"];
    (name.starts_with("history.") || name.starts_with("history-")) && !in_use.contains(&name)
}

fn note_wiping(connection: &Connection) -> Result<(), Problem> {
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, '')", [WIPING])?;
    Ok(())
}

/// Wipes what a deletion has left in the log because of a reader or a kill. Only for the folder's writer.
pub(crate) fn finish(reader: &Reader) {
    let wiped = reader.read(|connection| {
        let sql = "SELECT EXISTS (SELECT 1 FROM meta WHERE key = ?1)";
        Ok(connection.query_row(sql, [WIPING], |row| row.get::<_, bool>(0))?)
    });
    let wipe = || wipe_log(&reader.connection).map(drop).map_err(|problem| problem.at(&reader.file));
    let wiped = wiped.and_then(|is_wanted| if is_wanted { wipe() } else { Ok(()) });
    if let Err(error) = wiped {
        tracing::warn!(%error, "what was deleted is wiped with the next opening");
    }
}

/// False where a reader is in the way.
fn wipe_log(connection: &Connection) -> Result<bool, Problem> {
    if !empty_log(connection)? {
        return Ok(false);
    }
    connection.execute("DELETE FROM meta WHERE key = ?1", [WIPING])?;
    // Nothing of what was deleted is in it any more, whatever comes of this.
    empty_log(connection)?;
    Ok(true)
}

pub(crate) fn empty_log(connection: &Connection) -> Result<bool, Problem> {
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}

fn of_session(connection: &Connection, session: SessionId) -> Result<Vec<String>, Problem> {
    let sql = "SELECT id FROM journal WHERE json_extract(body, '$.session') = ?1";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([session.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn bury(connection: &Connection, id: &str) -> Result<(), Problem> {
    let sql = "UPDATE journal SET device = '', at_us = 0, zone = '', kind = ?2, v = 1, body = '{}', data = NULL WHERE id = ?1";
    connection.prepare_cached(sql)?.execute(params![id, TOMBSTONE])?;
    Ok(())
}
