//! Rows of the journal.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Problem;
use crate::event::{Body, Event, Meaning, decode};
use crate::{EventId, StoreError};

/// An event as it stands in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// Its id.
    pub id: EventId,
    /// The device that wrote it.
    pub device: String,
    /// UTC, µs since 1970.
    pub at_us: i64,
    /// IANA name of the zone.
    pub zone: String,
    /// The event; `None` where it was deleted or written by a newer version.
    pub event: Option<Event>,
}

/// A row before its body is understood.
pub(crate) struct RawRow {
    pub id: String,
    pub device: String,
    pub at_us: i64,
    pub zone: String,
    pub body: Body,
}

impl RawRow {
    pub const COLUMNS: &str = "id, device, at_us, zone, kind, v, body, data";

    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let body = Body { kind: row.get(4)?, v: row.get(5)?, json: row.get(6)?, data: row.get(7)? };
        Ok(Self { id: row.get(0)?, device: row.get(1)?, at_us: row.get(2)?, zone: row.get(3)?, body })
    }

    pub fn understood(self) -> Result<Recorded, Problem> {
        let event = match decode(&self.body)? {
            Meaning::Known(event) => Some(event),
            Meaning::Unknown | Meaning::Deleted => None,
        };
        Ok(Recorded { id: parse_id(&self.id)?, device: self.device, at_us: self.at_us, zone: self.zone, event })
    }
}

/// An id that the database holds as text.
pub(crate) fn parse_id<T: std::str::FromStr<Err = crate::NotAnId>>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::Stored(format!("`{text}` is not an id")))
}

pub(crate) fn insert(connection: &Connection, row: &RawRow) -> Result<(), Problem> {
    let sql =
        "INSERT INTO journal (id, device, at_us, zone, kind, v, body, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let Body { kind, v, json, data } = &row.body;
    connection.prepare_cached(sql)?.execute(params![row.id, row.device, row.at_us, row.zone, kind, v, json, data])?;
    Ok(())
}

/// Inserts a row unless its id is taken or it is none; whether it did.
pub(crate) fn insert_if_new(connection: &Connection, row: &RawRow) -> Result<bool, Problem> {
    let sql = "INSERT OR IGNORE INTO journal (id, device, at_us, zone, kind, v, body, data)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let Body { kind, v, json, data } = &row.body;
    let params = params![row.id, row.device, row.at_us, row.zone, kind, v, json, data];
    Ok(connection.prepare_cached(sql)?.execute(params)? > 0)
}

pub(crate) fn remove(connection: &Connection, id: &str) -> Result<(), Problem> {
    connection.prepare_cached("DELETE FROM journal WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub(crate) fn last_id(connection: &Connection) -> Result<Option<EventId>, Problem> {
    let last: Option<String> = connection.query_row("SELECT max(id) FROM journal", [], |row| row.get(0))?;
    last.as_deref().map(parse_id).transpose()
}

/// Up to `limit` rows after `after` (or from the first), in the order of their ids.
pub(crate) fn page(connection: &Connection, after: &str, limit: u32) -> Result<Vec<RawRow>, Problem> {
    let sql = format!("SELECT {} FROM journal WHERE id > ?1 ORDER BY id LIMIT ?2", RawRow::COLUMNS);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after, limit], RawRow::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One row.
pub(crate) fn get(connection: &Connection, id: &str) -> Result<Option<RawRow>, Problem> {
    let sql = format!("SELECT {} FROM journal WHERE id = ?1", RawRow::COLUMNS);
    Ok(connection.prepare_cached(&sql)?.query_row([id], RawRow::read).optional()?)
}

impl crate::Reader {
    /// One event of the journal.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn event(&self, id: EventId) -> Result<Option<Recorded>, StoreError> {
        self.read(|connection| get(connection, &id.to_string())?.map(RawRow::understood).transpose())
    }

    /// The id of the first session, or of the first event where there was none: no other history has the same, and it stays through
    /// backups.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn origin(&self) -> Result<Option<String>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT coalesce((SELECT min(session) FROM sessions), (SELECT min(id) FROM journal))";
            Ok(connection.query_row(sql, [], |row| row.get(0))?)
        })
    }

    /// Up to `limit` events after `after`, in order: the whole journal, piece by piece.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn events(&self, after: Option<EventId>, limit: u32) -> Result<Vec<Recorded>, StoreError> {
        let after = after.map_or_else(String::new, |id| id.to_string());
        self.read(|connection| page(connection, &after, limit)?.into_iter().map(RawRow::understood).collect())
    }
}
