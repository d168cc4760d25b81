//! A copy of the database as one file that depends on nothing but the history in it.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::manifest::{Counts, count};
use crate::error::{Problem, from_io};
use crate::scratch::{Scratch, folder_of};
use crate::watch::{Phase, Watch, tell};
use crate::{Reader, Recording, StoreError};

/// Some 1 MiB.
const PAGES_A_STEP: i32 = 256;

/// The copy. Its file goes with it.
pub(super) struct Snapshot {
    pub(super) path: PathBuf,
    /// Without recordings.
    pub(super) counts: Counts,
    scratch: Scratch,
}

impl Snapshot {
    /// Copies one moment of the database; writers go on meanwhile. Where the data folder cannot be written, the copy lies beside `place`,
    /// where the backup goes.
    pub(super) fn take(reader: &Reader, place: &Path, watch: &mut Watch<'_>) -> Result<Self, StoreError> {
        let scratch = match Scratch::new(reader.folder()) {
            Err(StoreError::NoAccess { .. }) => Scratch::new(folder_of(place))?,
            made => made?,
        };
        let path = scratch.join("snapshot.sqlite");
        let mut copy = Connection::open(&path).map_err(|error| Problem::from(error).at(&path))?;
        copy_pages(reader, &mut copy, watch)?;
        let counts = settle(&copy).map_err(|problem| problem.at(&reader.file))?;
        drop(copy);
        even_out_header(&path).map_err(|error| from_io(&error, &path))?;
        Ok(Self { path, counts, scratch })
    }

    /// Where a recording can be read until the backup is written: by a second name, so that a clean-up meanwhile takes nothing from it.
    /// `None` where it is gone already.
    pub(super) fn hold(&self, recording: &Recording) -> Option<PathBuf> {
        let held = self.scratch.join(&recording.name);
        match std::fs::hard_link(&recording.path, &held) {
            Ok(()) => Some(held),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            // Not every file system has links.
            Err(_) => Some(recording.path.clone()),
        }
    }
}

fn copy_pages(reader: &Reader, copy: &mut Connection, watch: &mut Watch<'_>) -> Result<(), StoreError> {
    let at = |error: rusqlite::Error| Problem::from(error).at(&reader.file);
    // Held to the end, so that the steps below copy one moment and begin again for no writer.
    let moment = reader.connection.unchecked_transaction().map_err(at)?;
    let page_bytes: u64 = moment.query_row("PRAGMA page_size", [], |row| row.get::<_, u32>(0)).map_err(at)?.into();
    moment.query_row("SELECT count(*) FROM meta", [], |_| Ok(())).map_err(at)?;
    let backup = Backup::new(&moment, copy).map_err(at)?;
    loop {
        match backup.step(PAGES_A_STEP).map_err(at)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            _ => return Err(StoreError::Busy { path: reader.file.clone(), holder: None }),
        }
        let progress = backup.progress();
        let pages = |count: i32| u64::try_from(count).unwrap_or(0) * page_bytes;
        let of = pages(progress.pagecount);
        tell(watch, Phase::Copying, (of - pages(progress.remaining).min(of), of), &reader.file)?;
    }
}

/// Takes out what is this file's rather than the history's, and sees that the copy can be read.
///
/// `meta` says when this file was looked through, and the like; free pages and their order tell how it came about. Without
/// both, equal histories make equal bytes.
fn settle(copy: &Connection) -> Result<Counts, Problem> {
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    copy.execute_batch("DELETE FROM meta WHERE key <> 'derivation'; VACUUM;")?;
    quick_check(copy)?;
    count(copy, 0)
}

/// `SQLite`'s own look at the structure of all tables, without their indexes.
pub(crate) fn quick_check(connection: &Connection) -> Result<(), Problem> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(Problem::Stored(found.replace('\n', " "))) }
}

/// Counters of changes in the header: at 24 and 92 of the file, at 40 of the schema (sqlite.org/fileformat2.html, 1.3).
const COUNTERS_AT: [u64; 3] = [24, 40, 92];

fn even_out_header(path: &std::path::Path) -> std::io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).open(path)?;
    for at in COUNTERS_AT {
        file.seek(SeekFrom::Start(at))?;
        file.write_all(&1_u32.to_be_bytes())?;
    }
    Ok(())
}
