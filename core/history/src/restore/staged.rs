//! The database of a backup, looked through and brought up to date before anything depends on it.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::files::{self, Token};
use crate::backup::Manifest;
use crate::backup::snapshot::quick_check;
use crate::error::Problem;
use crate::inspect::{Found, inspect};
use crate::migrate::{migrate, version};
use crate::watch::{Phase, Watch, tell};
use crate::{Reader, Recovery, StoreError, rebuild, recover};

/// An unpacked database in the scratch folder.
pub(crate) struct Staged {
    pub reader: Reader,
}

/// What a restore changes, in events of the journal; what is left of deleted ones does not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Events that are here now and were not before.
    pub added: u64,
    /// Events that were here before and are not any more.
    pub removed: u64,
    /// Events of the backup that did not come in: deleted meanwhile, or superseded.
    pub left_out: u64,
}

impl Staged {
    /// Opens `file`, which came out of the backup at `path`.
    pub fn open(file: &Path, manifest: &Manifest, path: &Path, watch: &mut Watch<'_>) -> Result<Self, StoreError> {
        tell(watch, Phase::Checking, (0, 0), path)?;
        let found = inspect(file).map_err(|error| about(error, path))?;
        if found != Found::Ours(manifest.schema) {
            let detail = "its database has another schema than its manifest says".to_owned();
            return Err(StoreError::BackupDamaged { path: path.to_owned(), detail });
        }
        let connection = set_up(file).map_err(|problem| about(problem.at(file), path))?;
        let mut staged = Self { reader: Reader { connection, file: file.to_owned() } };
        staged.check().map_err(|problem| about(problem.at(file), path))?;
        tell(watch, Phase::Checking, (0, 0), path)?;
        staged.bring_up_to_date().map_err(|problem| about(problem.at(file), path))?;
        tell(watch, Phase::Checking, (0, 0), path)?;
        Ok(staged)
    }

    fn check(&self) -> Result<(), Problem> {
        quick_check(&self.reader.connection)?;
        let page_bytes: u32 = self.reader.connection.query_row("PRAGMA page_size", [], |row| row.get(0))?;
        if page_bytes == 4096 { Ok(()) } else { Err(Problem::Stored(format!("pages of {page_bytes} bytes"))) }
    }

    fn bring_up_to_date(&mut self) -> Result<(), Problem> {
        if version(&self.reader.connection)? < crate::migrate::SCHEMA {
            migrate(&mut self.reader.connection)?;
        }
        if schema(&self.reader.connection)? != schema(&blank()?)? {
            return Err(Problem::Stored("its tables are not those of a history".into()));
        }
        // Of what they point to, the journal may have lost something.
        self.check_foreign_keys()?;
        // A stranger's tables need not be what its journal says.
        let change = self.reader.connection.transaction()?;
        rebuild::rebuild(&change)?;
        Ok(change.commit()?)
    }

    fn check_foreign_keys(&self) -> Result<(), Problem> {
        let mut statement = self.reader.connection.prepare("PRAGMA foreign_key_check")?;
        let orphan = statement.query([])?.next()?.is_some();
        if orphan { Err(Problem::Stored("rows of its tables point to nothing".into())) } else { Ok(()) }
    }

    /// What replacing the history here changes.
    pub fn replace(&self, here: &Reader) -> Result<Changes, StoreError> {
        self.beside(here, |connection| {
            let lacks = |these: &str, those: &str| {
                let sql = format!(
                    "SELECT count(*) FROM {these}.journal WHERE kind <> 'deleted' AND id NOT IN (SELECT id FROM {those}.journal)"
                );
                connection.query_row(&sql, [], |row| row.get::<_, i64>(0))
            };
            let count = |value: i64| u64::try_from(value).unwrap_or(0);
            let (added, removed) = (count(lacks("main", "here")?), count(lacks("here", "main")?));
            Ok(Changes { added, removed, left_out: 0 })
        })
    }

    /// Does `what` with the database in use at hand as `here`.
    pub fn beside<T>(
        &self,
        here: &Reader,
        what: impl FnOnce(&Connection) -> Result<T, Problem>,
    ) -> Result<T, StoreError> {
        let name = here.file.to_str().ok_or_else(|| StoreError::NoAccess {
            path: here.file.clone(),
            detail: "the name is not Unicode".into(),
        })?;
        let at = |error: rusqlite::Error| Problem::from(error).at(&here.file);
        self.reader.connection.execute("ATTACH ?1 AS here", [name]).map_err(at)?;
        let done = what(&self.reader.connection).map_err(|problem| problem.at(&here.file));
        self.reader.connection.flush_prepared_statement_cache();
        let detached = self.reader.connection.execute("DETACH here", []).map_err(at);
        // What went wrong first is what is told.
        done.and_then(|done| detached.map(|_| done))
    }

    /// Notes which restore this database comes from, so that an opening after a kill knows what to finish. What the other file said of
    /// itself is not true of this one; what the person has still to be told of here is.
    pub fn mark(&self, token: &Token, untold: Option<&Recovery>) -> Result<(), Problem> {
        self.reader.connection.execute("DELETE FROM meta WHERE key <> 'derivation'", [])?;
        files::note(&self.reader.connection, token.as_str())?;
        untold.map_or(Ok(()), |recovery| recover::note(&self.reader.connection, recovery))
    }
}

/// Triggers and views of a stranger's database must not run.
fn set_up(file: &Path) -> Result<Connection, Problem> {
    let connection =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    for forbidden in [DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW] {
        connection.set_db_config(forbidden, false)?;
    }
    if checks_json_untrusted()? {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    }
    // The file is thrown away if anything happens to it, so nothing is synced; a journal in memory would hold all of it, though.
    connection.query_row("PRAGMA journal_mode = TRUNCATE", [], |_| Ok(()))?;
    // What is deleted in it must not come along in a free page.
    connection.execute_batch("PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Whether a schema that is not trusted may check JSON, as the journal's own table does. The `SQLite` of iOS 17 does not let it; there only
/// what `SQLite` calls dangerous everywhere is kept from a stranger's schema, until that was seen to be the same as ours.
fn checks_json_untrusted() -> Result<bool, Problem> {
    let connection = Connection::open_in_memory()?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    Ok(connection.execute_batch("CREATE TABLE body (body TEXT CHECK (json_valid(body)))").is_ok())
}

/// What a new history would have.
fn blank() -> Result<Connection, Problem> {
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection)?;
    Ok(connection)
}

fn schema(connection: &Connection) -> Result<Vec<(String, String, Option<String>)>, Problem> {
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A fault of the unpacked database is one of the backup; a full disk stays a full disk.
fn about(error: StoreError, path: &Path) -> StoreError {
    let path = path.to_owned();
    match error {
        StoreError::Newer { found, known, .. } => StoreError::Newer { path, found, known },
        StoreError::NotADatabase { detail, .. } => StoreError::NotABackup { path, detail },
        StoreError::Damaged { detail, .. } | StoreError::Rejected { detail, .. } => {
            StoreError::BackupDamaged { path, detail }
        }
        StoreError::Sql { source, .. } => StoreError::BackupDamaged { path, detail: source.to_string() },
        other => other,
    }
}
