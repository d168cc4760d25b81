//! The journal of a damaged history, row by row: by `SQLite` from both ends, and page by page what lies between.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::carve;
use super::pages::Pages;
use crate::error::Problem;
use crate::event::decode;
use crate::journal::{self, RawRow};

/// Whether there is a row of a journal in it.
pub(super) fn has_rows(file: &Path) -> bool {
    let Ok(pages) = Pages::open(file) else { return false };
    (1..=pages.count).any(|number| carve::rows(&pages, number).is_ok_and(|rows| !rows.is_empty()))
}

/// Enters every row that can be read, and says how many they are.
pub(super) fn journal(new: &Connection, damaged: &Path) -> Result<u32, Problem> {
    if let Some(old) = open(damaged) {
        for order in ["ASC", "DESC"] {
            scan(new, &old, order)?;
        }
    }
    match Pages::open(damaged) {
        Ok(pages) => carve_all(new, &pages)?,
        Err(error) => tracing::warn!(%error, "the pages of the damaged file cannot be read"),
    }
    // Whatever page may have kept it: what was deleted stays deleted.
    let sql = "DELETE FROM journal WHERE id < (SELECT max(id) FROM journal WHERE kind = 'everything-deleted')";
    new.execute(sql, [])?;
    Ok(new.query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?)
}

/// Not a byte of the file or its log changes. An empty file is not opened: `SQLite` would delete its log.
pub(super) fn open(damaged: &Path) -> Option<Connection> {
    if damaged.metadata().is_ok_and(|metadata| metadata.len() == 0) {
        return None;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(damaged, flags).and_then(|connection| {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
        Ok(connection)
    });
    opened.inspect_err(|error| tracing::warn!(%error, "SQLite cannot open the damaged file")).ok()
}

/// From one end as far as it goes. A row that makes no sense is passed over.
fn scan(new: &Connection, old: &Connection, order: &str) -> Result<(), Problem> {
    let sql = format!("SELECT {} FROM journal ORDER BY id {order}", RawRow::COLUMNS);
    let Ok(mut statement) = old.prepare(&sql) else { return Ok(()) };
    let Ok(mut rows) = statement.query([]) else { return Ok(()) };
    loop {
        match rows.next() {
            Ok(Some(row)) => match RawRow::read(row) {
                // From the other end: the rest is there already.
                Ok(row) if order == "DESC" && journal::get(new, &row.id)?.is_some() => return Ok(()),
                Ok(row) => enter(new, &row)?,
                Err(error) => tracing::warn!(%error, "a row of the damaged journal makes no sense"),
            },
            Ok(None) => return Ok(()),
            Err(error) => {
                tracing::warn!(%error, order, "the damaged journal cannot be read further");
                return Ok(());
            }
        }
    }
}

fn carve_all(new: &Connection, pages: &Pages) -> Result<(), Problem> {
    for number in 1..=pages.count {
        match carve::rows(pages, number) {
            Ok(rows) => {
                for row in rows {
                    enter(new, &row)?;
                }
            }
            Err(error) => tracing::warn!(%error, number, "a page of the damaged file cannot be read"),
        }
    }
    Ok(())
}

/// Enters what is a row and not there yet. What this version knows but cannot read (steps that end early) stays in the old file.
fn enter(new: &Connection, row: &RawRow) -> Result<(), Problem> {
    let is_whole = journal::parse_id::<crate::EventId>(&row.id).is_ok() && decode(&row.body).is_ok();
    if is_whole {
        journal::insert_if_new(new, row)?;
    }
    Ok(())
}
