//! Reading, with a connection of its own.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::StoreError;
use crate::error::Problem;
use crate::open::{file_in, open_reader};

/// Reads the history. Any number of them may be open, also while another process practises; none delays the writer.
#[derive(Debug)]
pub struct Reader {
    pub(crate) connection: Connection,
    pub(crate) file: PathBuf,
}

impl Reader {
    /// Opens the history in `dir` without the folder's lock.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where nothing was ever written, [`StoreError::Older`] or [`StoreError::Newer`] where the file
    /// has another schema, and what else keeps a file from being read.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let file = file_in(dir);
        let connection = open_reader(&file)?;
        Ok(Self { connection, file })
    }

    /// The database file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The data folder.
    pub(crate) fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new("."))
    }

    /// Reads the whole database for damage. Takes long on a large one.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with the first findings.
    pub fn check(&self) -> Result<(), StoreError> {
        let findings = self.read(|connection| {
            let mut statement = connection.prepare("PRAGMA integrity_check(5)")?;
            let mut findings: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            findings.retain(|finding| finding != "ok");
            let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
            let orphans = statement.query_map([], |row| row.get::<_, String>(0))?;
            for table in orphans.take(5) {
                findings.push(format!("orphan in {}", table?));
            }
            Ok(findings)
        })?;
        if findings.is_empty() {
            return Ok(());
        }
        Err(StoreError::Damaged { path: self.file.clone(), detail: findings.join("; ") })
    }

    /// Reads several things of one moment.
    pub(crate) fn read<T>(&self, what: impl FnOnce(&Connection) -> Result<T, Problem>) -> Result<T, StoreError> {
        let moment = self.connection.unchecked_transaction().map_err(|error| Problem::from(error).at(&self.file))?;
        what(&moment).map_err(|problem| problem.at(&self.file))
    }
}
