//! Bringing a backup back: in place of what is here, or joined with it. All or nothing.
//!
//! Everything happens in a scratch folder first: the backup is checked and unpacked there, an older schema brought up to date, a
//! merge made. Then one transaction of `SQLite` copies the finished database over the one in use, so that a kill, a full disk or
//! a reader of the old state meet the one or the other ([ADR 35](../../../docs/adr/0035-one-file-restored-in-one-transaction.md)).

pub(crate) mod archive;
pub(crate) mod files;
pub(crate) mod staged;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::backup::{BackupOptions, Counts, Manifest, manifest};
use crate::error::Problem;
use crate::scratch::Scratch;
use crate::watch::{Phase, Reached, Watch, tell};
use crate::{Reader, Recordings, Store, StoreError, delete, merge, store};
use archive::Archive;
use files::Token;
pub use staged::Changes;
use staged::Staged;

/// What becomes of what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreMode {
    /// It is replaced by the backup, and kept as a backup of its own: the last three of these stay.
    Replace,
    /// It stays, and what the backup has beyond it comes in. What it was before is kept as well, if anything does.
    Merge,
}

/// Whether whoever asks for a restore can use the history that is to come, and if not, why.
pub type Accepts<'a> = &'a dyn Fn(&Reader) -> Result<(), String>;

/// What a restore is told from outside.
#[derive(Clone, Copy)]
pub struct RestoreOptions<'a> {
    /// Replace or merge.
    pub mode: RestoreMode,
    /// Needed where the backup is sealed.
    pub passphrase: Option<&'a str>,
    /// Now, UTC µs since 1970.
    pub now_us: i64,
    /// The version of the app.
    pub app: &'a str,
    /// Asked of the backup's history, brought up to date, before anything is replaced: what stands in a history is known to the journal,
    /// what it means only to the app.
    pub accepts: Accepts<'a>,
}

/// What a restore came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// What is here now.
    pub counts: Counts,
    /// What it changed.
    pub changes: Changes,
    /// The history as it was before, as a backup; none where there was nothing, or where nothing changed. The third restore after it
    /// removes it.
    pub kept: Option<PathBuf>,
}

/// What a backup says of itself, without restoring it. Its contents are not unpacked yet.
///
/// # Errors
/// If it is no backup, newer, sealed with another passphrase, or its manifest does not fit its contents.
pub fn look_into(path: &Path, passphrase: Option<&str>) -> Result<Manifest, StoreError> {
    Ok(Archive::open(path, passphrase)?.manifest)
}

/// Pages copied between two looks at whether to go on: some 1 MiB.
const PAGES_A_STEP: i32 = 256;

impl Store {
    /// Restores the backup at `path`. On any error, and wherever `watch` says stop, all is as it was; from the end of
    /// [`Phase::Replacing`] on all is as the backup says, also where the process is killed.
    ///
    /// # Errors
    /// What keeps a backup from being read ([`StoreError::NotABackup`], `BackupDamaged`, `BackupNewer`, `Newer`,
    /// `BackupRefused`, `PassphraseNeeded`, `WrongPassphrase`), or the folder from being written.
    pub fn restore(
        &mut self,
        path: &Path,
        options: &RestoreOptions<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<Restored, StoreError> {
        let token =
            Token::new(options.now_us, &self.reader.connection).map_err(|problem| problem.at(&self.reader.file))?;
        let restored = self.restore_as(&token, path, options, watch);
        if restored.is_err() {
            files::undo(&self.reader, &token);
        }
        restored
    }

    fn restore_as(
        &mut self,
        token: &Token,
        path: &Path,
        options: &RestoreOptions<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<Restored, StoreError> {
        let mut archive = Archive::open(path, options.passphrase)?;
        let scratch = Scratch::new(self.reader.folder())?;
        let (database, recordings) = (scratch.join("history.sqlite"), scratch.join("recordings"));
        archive.unpack(&database, &recordings, watch)?;
        let manifest = archive.manifest;
        let mut staged = Staged::open(&database, &manifest, path, watch)?;
        (options.accepts)(&staged.reader)
            .map_err(|detail| StoreError::BackupRefused { path: path.to_owned(), detail })?;
        let (changes, comes_in) = match options.mode {
            RestoreMode::Replace => (staged.replace(&self.reader)?, true),
            RestoreMode::Merge => {
                tell(watch, Phase::Merging, (0, 0), path)?;
                merge::take_in(&mut staged, &self.reader)?
            }
        };
        let how = (options.mode, token);
        if !files::stage_recordings(&self.reader, &recordings, &staged.reader.connection, how)? && !comes_in {
            return Ok(Restored { manifest, counts: self.counts()?, changes, kept: None });
        }
        let kept = self.keep(options, token, watch)?;
        staged.mark(token, self.recovery()?.as_ref()).map_err(|problem| problem.at(&database))?;
        // Nothing can fail any more once the new history is in place, so all that it has to tell is asked before.
        let ids = store::prepare(&mut staged.reader.connection).map_err(|problem| problem.at(&database))?;
        let counts = manifest::count(&staged.reader.connection, 0).map_err(|problem| problem.at(&database))?;
        self.put_in_place(&staged.reader.connection, watch)?;
        self.ids = ids;
        let recordings = self.settle_in(watch);
        Ok(Restored { manifest, counts: Counts { recordings, ..counts }, changes, kept })
    }

    /// What is here, recordings included.
    fn counts(&self) -> Result<Counts, StoreError> {
        let recordings = Recordings::in_folder(self.reader.folder()).list()?.len() as u64;
        self.reader.read(|connection| manifest::count(connection, recordings))
    }

    /// Saves what is about to be replaced beside the database; nothing where there is nothing.
    fn keep(
        &self,
        options: &RestoreOptions<'_>,
        token: &Token,
        watch: &mut Watch<'_>,
    ) -> Result<Option<PathBuf>, StoreError> {
        if is_blank(&self.reader)? {
            return Ok(None);
        }
        let place = token.kept_in(self.reader.folder());
        let how = BackupOptions { created_us: options.now_us, app: options.app, device: &self.device, seal: None };
        let mut keeping = |reached: Reached| watch(Reached { phase: Phase::Keeping, ..reached });
        self.reader.backup(&place, &how, &mut keeping)?;
        Ok(Some(place))
    }

    /// One transaction: every page of `staged` over the database in use.
    fn put_in_place(&mut self, staged: &Connection, watch: &mut Watch<'_>) -> Result<(), StoreError> {
        let Reader { connection, file } = &mut self.reader;
        let at = |error: rusqlite::Error| Problem::from(error).at(file);
        connection.flush_prepared_statement_cache();
        let copy = Backup::new(staged, connection).map_err(at)?;
        loop {
            tell(watch, Phase::Replacing, (0, 0), file)?;
            match copy.step(PAGES_A_STEP).map_err(at)? {
                StepResult::Done => return Ok(()),
                StepResult::More => {}
                _ => return Err(StoreError::Busy { path: file.clone(), holder: None }),
            }
        }
    }

    /// Puts the recordings in their place, and counts them.
    fn settle_in(&self, watch: &mut Watch<'_>) -> u64 {
        watch_on(watch);
        if let Err(error) = delete::empty_log(&self.reader.connection) {
            tracing::warn!(%error, "the log keeps its size until the next checkpoint");
        }
        files::finish(&self.reader, &mut || watch_on(watch));
        Recordings::in_folder(self.reader.folder()).list().map_or(0, |all| all.len() as u64)
    }
}

/// Tells of a step that cannot be stopped any more.
fn watch_on(watch: &mut Watch<'_>) {
    let _ = watch(Reached { phase: Phase::Finishing, done_bytes: 0, of_bytes: 0 });
}

/// Whether there is nothing worth keeping.
fn is_blank(reader: &Reader) -> Result<bool, StoreError> {
    let events: i64 =
        reader.read(|connection| Ok(connection.query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?))?;
    Ok(events == 0 && Recordings::in_folder(reader.folder()).list()?.is_empty())
}

/// The second in which a restore began, as names of files say it.
fn second(now_us: i64) -> String {
    Timestamp::from_microsecond(now_us).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dt%H-%M-%Sz").to_string()
}
