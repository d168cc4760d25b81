//! What lies at the database's place, found out without changing a byte of it.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{Problem, StoreError, from_io};
use crate::migrate::{APPLICATION_ID, SCHEMA};

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
/// The header is read by hand. `SQLite` is asked only where the log may know better, and then read-only and without a checkpoint.
pub(crate) fn inspect(file: &Path) -> Result<Found, StoreError> {
    if began(file)? {
        return Ok(Found::Nothing);
    }
    let log_bytes = length(&beside(file, "-wal"))?;
    let header = read_start(file)?;
    if header.is_empty() {
        return empty(file, log_bytes);
    }
    let marks = marks_of(&header, file)?;
    // Pages that are not in the file yet may be in the log.
    if log_bytes == 0 {
        refuse_cut_off(&header, file)?;
    }
    if log_bytes == 0 && marks.application_id != 0 {
        return judge(&marks, file);
    }
    let asked = ask(file).map_err(|problem| problem.at(file))?;
    match asked {
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

fn marks_of(header: &[u8], file: &Path) -> Result<Marks, StoreError> {
    let path = file.to_owned();
    if !header.starts_with(MAGIC) {
        return Err(StoreError::NotADatabase { path, detail: "no SQLite file".into() });
    }
    match (number_at(header, 60), number_at(header, 68)) {
        (Some(schema), Some(application_id)) => Ok(Marks { application_id: application_id.cast_signed(), schema }),
        _ => Err(StoreError::Damaged { path, detail: "the file ends within its header".into() }),
    }
}

/// A file that ends before its last page lost its end: in a copy that broke off, or on a failing medium.
fn refuse_cut_off(header: &[u8], file: &Path) -> Result<(), StoreError> {
    let page_bytes = match header.get(16..18) {
        Some([0, 1]) => 65536,
        Some([high, low]) => u64::from(u16::from_be_bytes([*high, *low])),
        _ => 0,
    };
    let pages = number_at(header, 28).unwrap_or(0);
    let counts_are_valid = number_at(header, 24) == number_at(header, 92);
    if counts_are_valid && length(file)? < u64::from(pages) * page_bytes {
        return Err(StoreError::Damaged { path: file.to_owned(), detail: "the end of the file is missing".into() });
    }
    Ok(())
}

/// Four bytes, the most significant first.
pub(crate) fn number_at(header: &[u8], at: usize) -> Option<u32> {
    header.get(at..).and_then(|rest| rest.first_chunk()).map(|bytes| u32::from_be_bytes(*bytes))
}

/// The marks as `SQLite` sees them through the log; `None` where there is no table at all.
fn ask(file: &Path) -> Result<Option<Marks>, Problem> {
    let connection =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let tables = number("SELECT count(*) FROM sqlite_master")?;
    let application_id = i32::try_from(number("PRAGMA application_id")?).unwrap_or(-1);
    let schema = u32::try_from(number("PRAGMA user_version")?).unwrap_or(u32::MAX);
    let marks = Marks { application_id, schema };
    Ok((tables > 0 || application_id != 0).then_some(marks))
}

/// The first bytes of the file, none where there is no file.
fn read_start(file: &Path) -> Result<Vec<u8>, StoreError> {
    let mut header = Vec::new();
    let read = File::open(file).and_then(|opened| opened.take(100).read_to_end(&mut header));
    match read {
        Ok(_) => Ok(header),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(header),
        Err(error) if error.kind() == io::ErrorKind::IsADirectory => {
            Err(StoreError::NotADatabase { path: file.to_owned(), detail: "a folder".into() })
        }
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
