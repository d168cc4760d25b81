//! What a backup says of itself.

use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::error::Problem;

/// Name of the manifest within a backup; always the first entry.
pub(crate) const MANIFEST: &str = "manifest.json";
/// Name of the database within a backup.
pub(crate) const DATABASE: &str = crate::open::FILE;
/// Folder of the recordings within a backup.
pub(crate) const RECORDINGS: &str = "recordings/";

/// The form of backups that this version writes, and the newest it reads.
const FORMAT: u32 = 1;

/// What is in a backup, as it says itself; checked when it is restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of the backup.
    #[serde(rename = "heelfirst_backup")]
    format: u32,
    /// When it was made, UTC.
    pub created: Timestamp,
    /// The version of the app that made it.
    pub app: String,
    /// The schema of the database in it.
    pub schema: u32,
    /// The device it was made on.
    pub device: String,
    /// For a person to see.
    pub counts: Counts,
    /// Every other file in the backup, in order.
    pub(crate) entries: Vec<EntryInfo>,
}

/// How much there is of what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Events of the journal, deleted ones left out.
    pub events: u64,
    /// Sessions.
    pub sessions: u64,
    /// Steps.
    pub steps: u64,
    /// Recordings.
    pub recordings: u64,
    /// The civil date of the first session; none without one.
    pub first_date: Option<String>,
    /// The civil date of the last session.
    pub last_date: Option<String>,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EntryInfo {
    pub name: String,
    pub bytes: u64,
    /// 64 hex digits.
    pub sha256: String,
}

/// What every form of manifest says.
#[derive(Deserialize)]
struct FormatOnly {
    heelfirst_backup: u32,
}

impl Manifest {
    pub(super) fn new(created: Timestamp, app: &str, device: &str, counts: Counts, entries: Vec<EntryInfo>) -> Self {
        let (app, device) = (app.to_owned(), device.to_owned());
        Self { format: FORMAT, created, app, schema: crate::migrate::SCHEMA, device, counts, entries }
    }

    pub(crate) fn to_json(&self) -> Result<Vec<u8>, Problem> {
        Ok(serde_json::to_vec_pretty(self)?)
    }

    /// Reads a manifest of a form and a schema that this version knows.
    pub(crate) fn parse(json: &[u8], path: &Path) -> Result<Self, StoreError> {
        let path = || path.to_owned();
        let strange = |error: serde_json::Error| StoreError::NotABackup {
            path: path(),
            detail: format!("its {MANIFEST} cannot be read: {error}"),
        };
        let FormatOnly { heelfirst_backup: found } = serde_json::from_slice(json).map_err(strange)?;
        if found > FORMAT {
            return Err(StoreError::BackupNewer { path: path(), found, known: FORMAT });
        }
        let manifest: Self = serde_json::from_slice(json).map_err(strange)?;
        let known = crate::migrate::SCHEMA;
        if manifest.schema > known {
            return Err(StoreError::Newer { path: path(), found: manifest.schema, known });
        }
        Ok(manifest)
    }
}

/// Counts what a database holds.
pub(crate) fn count(connection: &Connection, recordings: u64) -> Result<Counts, Problem> {
    let sql =
        "SELECT (SELECT count(*) FROM journal WHERE kind <> 'deleted'), count(*), total(steps), min(date), max(date)
        FROM sessions";
    let number = |value: i64| u64::try_from(value).unwrap_or(0);
    Ok(connection.query_row(sql, [], |row| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sum of whole numbers from 0 up")]
        let steps = row.get::<_, f64>(2)? as u64;
        Ok(Counts {
            events: number(row.get(0)?),
            sessions: number(row.get(1)?),
            steps,
            recordings,
            first_date: row.get(3)?,
            last_date: row.get(4)?,
        })
    })?)
}
