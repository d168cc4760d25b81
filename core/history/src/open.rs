//! Connections, set up the same way every time.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::{Problem, StoreError, from_io};
use crate::inspect::{Found, beside, inspect};
use crate::migrate::{SCHEMA, migrate};
use crate::scratch::sync_folder;

/// Name of the database within the folder.
pub(crate) const FILE: &str = "history.sqlite";

/// How long to wait for a lock within `SQLite`: only checkpoints and other readers ever hold one.
const PATIENCE: Duration = Duration::from_secs(5);

/// The database of `dir`.
pub(crate) fn file_in(dir: &Path) -> PathBuf {
    dir.join(FILE)
}

/// Creates the folder, for its owner alone.
pub(crate) fn create_folder(dir: &Path) -> Result<(), StoreError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let was_there = |above: &&Path| !above.as_os_str().is_empty() && above.exists();
    let above = dir.ancestors().find(was_there).map(Path::to_owned);
    builder.create(dir).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            StoreError::NoAccess { path: dir.to_owned(), detail: "is not a folder".into() }
        }
        _ => from_io(&error, dir),
    })?;
    sync_new_folders(dir, above.as_deref());
    Ok(())
}

/// A new folder is on the disk only once the one above it is. Some file systems sync no folders, and keep what they can.
fn sync_new_folders(dir: &Path, above: Option<&Path>) {
    let Some(above) = above.filter(|above| *above != dir) else { return };
    for folder in dir.ancestors().skip(1).take_while(|folder| folder.starts_with(above)) {
        if let Err(error) = sync_folder(folder) {
            tracing::warn!(%error, "a new folder was not synced");
        }
    }
}

/// The one connection that writes. The folder's lock must be held.
pub(crate) fn open_writer(file: &Path) -> Result<Connection, StoreError> {
    inspect(file)?;
    set_up_writer(file).map_err(|problem| problem.at(file))
}

fn set_up_writer(file: &Path) -> Result<Connection, Problem> {
    // No URI flag: a path that begins with `file:` is a path.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(file, flags)?;
    set_up(&connection)?;
    if connection.is_readonly("main")? {
        return Err(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY),
            Some("the file may not be written".into()),
        )
        .into());
    }
    write_ahead(&connection)?;
    // An acknowledged event survives power loss: each commit is synced. Apple's fsync alone does not reach the medium.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    // What is deleted is overwritten.
    connection.pragma_update(None, "secure_delete", true)?;
    migrate(&mut connection)?;
    Ok(connection)
}

/// A new database that nobody else sees yet, and that is worth nothing before it is complete: a log of its own would only cost room.
pub(crate) fn scratch(file: &Path) -> Result<Connection, StoreError> {
    set_up_scratch(file).map_err(|problem| problem.at(file))
}

fn set_up_scratch(file: &Path) -> Result<Connection, Problem> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(file, flags)?;
    set_up(&connection)?;
    let _: String = connection.query_row("PRAGMA journal_mode = MEMORY", [], |row| row.get(0))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    // Not every platform has a folder for temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    migrate(&mut connection)?;
    Ok(connection)
}

fn write_ahead(connection: &Connection) -> Result<(), Problem> {
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(Problem::Rejected(format!("this file system allows no write-ahead log ({mode})")))
    }
}

/// A connection that only reads. It needs no lock and disturbs no writer.
pub(crate) fn open_reader(file: &Path) -> Result<Connection, StoreError> {
    match inspect(file)? {
        Found::Nothing | Found::Ours(0) => return Err(StoreError::Missing { path: file.to_owned() }),
        Found::Ours(found) if found < SCHEMA => {
            return Err(StoreError::Older { path: file.to_owned(), found, known: SCHEMA });
        }
        Found::Ours(_) => {}
    }
    set_up_reader(file).map_err(|problem| problem.at(file))
}

fn set_up_reader(file: &Path) -> Result<Connection, Problem> {
    match Connection::open_with_flags(file, reading_only()).and_then(reading) {
        Err(error) if may_not_write(&error) && !beside(file, "-wal").exists() => Ok(reading(open_unchanging(file)?)?),
        opened => Ok(opened?),
    }
}

/// A connection that has read something: until then `SQLite` does not touch the file.
fn reading(connection: Connection) -> rusqlite::Result<Connection> {
    set_up(&connection)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

fn may_not_write(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen))
}

fn in_uri(byte: u8) -> String {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    }
}

/// A connection to the file alone, without its log and without a lock: for a copy on a medium that cannot be written, where `SQLite` cannot
/// make the index of a log that is not there, and for a look at a file whose log is empty (sqlite.org/uri.html, `immutable`).
pub(crate) fn open_unchanging(file: &Path) -> rusqlite::Result<Connection> {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let path: String = whole.as_os_str().as_encoded_bytes().iter().copied().map(in_uri).collect();
    Connection::open_with_flags(format!("file://{path}?immutable=1"), reading_only() | OpenFlags::SQLITE_OPEN_URI)
}

/// What a connection is opened with that only reads.
pub(crate) fn reading_only() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "foreign_keys", true)
}

#[cfg(test)]
mod tests;
