//! What lies at the database's place, found out without changing a byte of it.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::error::{Problem, StoreError, from_io};
use crate::migrate::{APPLICATION_ID, SCHEMA};
use crate::open::{open_unchanging, reading_only};

pub(crate) const MAGIC: &[u8] = b"SQLite format 3\0";

/// What a rollback journal begins with; how many pages the database had before is at byte 16.
const ROLLBACK_MAGIC: &[u8] = &[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// What `SQLite` makes pages of.
const FIRST_PAGE_BYTES: u64 = 4096;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// No file, or one that a kill left before its first table.
    Nothing,
    /// A history of this schema, which is not newer than ours.
    Ours(u32),
}

/// Numbers from the file's header or from `SQLite`.
struct Marks {
    application_id: i32,
    schema: u32,
}

/// Looks at `file` and its write-ahead log.
///
/// Only `SQLite` opens the database, read-only and without a checkpoint: a file that is opened and closed by hand takes with it every lock
/// that this process holds on it (sqlite.org/howtocorrupt.html, 2.2), also the writer's. Another program would then throw away the log that
/// is being written.
pub(crate) fn inspect(file: &Path) -> Result<Found, StoreError> {
    if began(file)? {
        return Ok(Found::Nothing);
    }
    let (log_bytes, bytes) = (length(&beside(file, "-wal"))?, length(file)?);
    if file.is_dir() {
        return Err(StoreError::NotADatabase { path: file.to_owned(), detail: "a folder".into() });
    }
    if bytes == 0 {
        return empty(file, log_bytes);
    }
    // Pages that are not in the file yet may be in the log. Where there is none, none is made.
    let asked = if log_bytes == 0 { ask_file(file, bytes) } else { ask_through_log(file) };
    match asked.map_err(|problem| problem.at(file))? {
        Some(marks) => judge(&marks, file),
        None => Ok(Found::Nothing),
    }
}

/// Whether the power failed while the very first page was written. The rollback journal beside it then says that the file was empty
/// before, and the next writer makes it so.
fn began(file: &Path) -> Result<bool, StoreError> {
    let journal = read_start(&beside(file, "-journal"))?;
    if !journal.starts_with(ROLLBACK_MAGIC) || number_at(&journal, 16) != Some(0) {
        return Ok(false);
    }
    if length(file)? > FIRST_PAGE_BYTES {
        let detail = "a rollback journal from elsewhere would empty it".into();
        return Err(StoreError::Damaged { path: file.to_owned(), detail });
    }
    Ok(true)
}

/// A missing or empty file is a beginning, unless a log says that there was more: `SQLite` would throw that log away.
fn empty(file: &Path, log_bytes: u64) -> Result<Found, StoreError> {
    if log_bytes == 0 {
        return Ok(Found::Nothing);
    }
    Err(StoreError::Damaged { path: file.to_owned(), detail: "the file is empty, but its log is not".into() })
}

fn judge(marks: &Marks, file: &Path) -> Result<Found, StoreError> {
    let path = file.to_owned();
    if marks.application_id != APPLICATION_ID {
        return Err(StoreError::NotADatabase { path, detail: "a database of another program".into() });
    }
    if marks.schema > SCHEMA {
        return Err(StoreError::Newer { path, found: marks.schema, known: SCHEMA });
    }
    Ok(Found::Ours(marks.schema))
}

/// Four bytes, the most significant first.
pub(crate) fn number_at(header: &[u8], at: usize) -> Option<u32> {
    header.get(at..).and_then(|rest| rest.first_chunk()).map(|bytes| u32::from_be_bytes(*bytes))
}

/// The marks that the file alone has; `None` where there is no table at all.
fn ask_file(file: &Path, bytes: u64) -> Result<Option<Marks>, Problem> {
    let connection = open_unchanging(file)?;
    let marks = marks(&connection)?;
    // `SQLite` misses whole pages by itself. A file that ends within its last page lost its end: in a copy that broke off, or on a failing
    // medium.
    let page_bytes = number(&connection, "PRAGMA page_size")?.cast_unsigned();
    if bytes.is_multiple_of(page_bytes) {
        Ok(marks)
    } else {
        Err(Problem::Stored("the end of the file is missing".into()))
    }
}

/// The marks through the log; `None` where there is no table at all.
fn ask_through_log(file: &Path) -> Result<Option<Marks>, Problem> {
    let connection = Connection::open_with_flags(file, reading_only())?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    marks(&connection)
}

fn marks(connection: &Connection) -> Result<Option<Marks>, Problem> {
    let application_id = i32::try_from(number(connection, "PRAGMA application_id")?).unwrap_or(-1);
    let schema = u32::try_from(number(connection, "PRAGMA user_version")?).unwrap_or(u32::MAX);
    let is_marked = application_id != 0 || number(connection, "SELECT count(*) FROM sqlite_schema")? > 0;
    Ok(is_marked.then_some(Marks { application_id, schema }))
}

fn number(connection: &Connection, sql: &str) -> rusqlite::Result<i64> {
    connection.query_row(sql, [], |row| row.get(0))
}

/// The first bytes of a file that `SQLite` takes no lock on, none where there is no file.
fn read_start(file: &Path) -> Result<Vec<u8>, StoreError> {
    let mut header = Vec::new();
    let read = File::open(file).and_then(|opened| opened.take(100).read_to_end(&mut header));
    match read {
        Ok(_) => Ok(header),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(header),
        Err(error) => Err(from_io(&error, file)),
    }
}

fn length(file: &Path) -> Result<u64, StoreError> {
    match std::fs::metadata(file) {
        Ok(metadata) => Ok(metadata.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(from_io(&error, file)),
    }
}

/// The file that `SQLite` keeps beside the database under this ending.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
