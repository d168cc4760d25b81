//! Deleting for real: payloads go, and leave nothing on the medium that the file system can still reach.

use rusqlite::{Connection, params};

use crate::error::Problem;
use crate::event::{Entry, Event, TOMBSTONE};
use crate::store::append_all;
use crate::{Reader, SessionId, Store, StoreError, rebuild};

/// Whether deleted bytes are gone from the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Wiped {
    /// From all of them.
    Completely,
    /// Deleted, but a reader of the old state keeps bytes in the log; they go when it closes and the next deletion or restart comes by.
    OnceReadersClose,
}

impl Store {
    /// Deletes all of the history: sessions, steps, answers, settings, sensors, mishaps. One empty event remains, whose id says up to where
    /// everything was deleted, so that an older copy cannot bring it back. (A tombstone for each event would keep the
    /// times of a person's days in its ids.)
    ///
    /// # Errors
    /// If the database cannot be written; nothing is deleted then.
    pub fn delete_everything(&mut self, at_us: i64, zone: &str) -> Result<Wiped, StoreError> {
        let marker = Entry { at_us, zone: zone.to_owned(), event: Event::EverythingDeleted {} };
        self.change(|connection, ids, device| {
            connection.execute_batch("DELETE FROM step_blocks; DELETE FROM journal;")?;
            rebuild::rebuild(connection)?;
            append_all(connection, ids, device, &[marker])
        })?;
        self.wipe()
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
            rebuild::rebuild(connection)
        })?;
        self.wipe()
    }

    /// Moves the log's content into the file and empties the log.
    fn wipe(&self) -> Result<Wiped, StoreError> {
        let Reader { connection, file } = &self.reader;
        // The freed pages are overwritten already; making the file smaller needs room on the disk, which there may not be.
        if let Err(error) = connection.execute_batch("VACUUM") {
            tracing::warn!(%error, "the file could not be made smaller");
        }
        let emptied = empty_log(connection).map_err(|problem| problem.at(file))?;
        Ok(if emptied { Wiped::Completely } else { Wiped::OnceReadersClose })
    }
}

fn empty_log(connection: &Connection) -> Result<bool, Problem> {
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
