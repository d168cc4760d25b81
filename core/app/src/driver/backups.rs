//! Backups, made and brought back.

use std::path::Path;

use heelfirst_history::{
    BackupOptions, Counts, Manifest, Reader, RestoreMode, RestoreOptions, Restored, Seal, Store, StoreError, Watch,
    unwatched,
};

use heelfirst_words::Words;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Driver;
use super::files::folder_of;
use super::health;
use super::mail::Job;
use super::recordings;
use super::store::{DEVICE, choices, readable, refused};
use crate::api::{BackupSnapshot, CoachError, HistoryCounts, NoticeSnapshot, RestoredSnapshot};
use crate::state::State;

/// The version that a backup names.
const APP: &str = env!("CARGO_PKG_VERSION");

impl Driver {
    pub(crate) fn backup(&self, path: &str, passphrase: Option<&str>) -> Result<BackupSnapshot, CoachError> {
        self.refuse_when_shut_down()?;
        self.shared.mail.settle();
        let (now_us, _) = self.shared.lock().stamp();
        backup_history(&self.shared.folder, Path::new(path), passphrase, now_us, &mut unwatched())
            .inspect_err(|error| self.suspect_after(error))
    }

    /// It may have been the history here that could not be read.
    fn suspect_after(&self, error: &CoachError) {
        if matches!(error, CoachError::Storage { .. }) {
            self.shared.suspect();
        }
    }

    pub(crate) fn look_into(path: &str, passphrase: Option<&str>) -> Result<BackupSnapshot, CoachError> {
        let manifest = heelfirst_history::look_into(Path::new(path), passphrase).map_err(unusable)?;
        Ok(snapshot(&manifest))
    }

    pub(crate) fn restore(
        &self,
        path: &str,
        passphrase: Option<&str>,
        mode: RestoreMode,
    ) -> Result<RestoredSnapshot, CoachError> {
        let (now_us, _) = self.run(State::prepare_deletion)?;
        let (path, passphrase) = (path.into(), passphrase.map(str::to_owned));
        let done = self.ask_store(|reply| Job::Restore { path, passphrase, mode, now_us, reply });
        let done = done.inspect_err(|error| self.suspect_after(error));
        self.run(|state| match done {
            Ok((facts, restored)) => {
                state.take_over(*facts);
                Ok(restored)
            }
            Err(error) => {
                state.deletion_failed();
                Err(error)
            }
        })
    }
}

/// Saves a folder's history to one file. `now_us` is UTC µs since 1970.
pub(crate) fn backup_history(
    folder: &Path,
    path: &Path,
    passphrase: Option<&str>,
    now_us: i64,
    watch: &mut Watch<'_>,
) -> Result<BackupSnapshot, CoachError> {
    if passphrase.is_some_and(str::is_empty) {
        return Err(CoachError::invalid(
            "passphrase to save with",
            "is empty; give one, or none for a backup that everybody can read",
        ));
    }
    let options = BackupOptions { created_us: now_us, app: APP, device: DEVICE, seal: passphrase.map(Seal::with) };
    let reader = Reader::open(folder).map_err(refused)?;
    let manifest = reader.backup(path, &options, watch).map_err(|error| unwritten(error, path))?;
    Ok(snapshot(&manifest))
}

/// What is wrong with the place of a backup is the argument's fault, and is told by the name that was given.
fn unwritten(error: StoreError, target: &Path) -> CoachError {
    let is_of_target = |path: &Path| {
        let beside = path.parent() == target.parent();
        let begins = |name: &std::ffi::OsStr| {
            name.as_encoded_bytes().starts_with(target.file_name().unwrap_or_default().as_encoded_bytes())
        };
        beside && path.file_name().is_some_and(begins)
    };
    let folder = folder_of(target);
    let reason = match &error {
        StoreError::NoAccess { path, .. } | StoreError::Exists { path } | StoreError::Full { path }
            if !is_of_target(path) =>
        {
            return refused(error);
        }
        _ if target.is_dir() => "it is a folder; name a file".to_owned(),
        StoreError::Exists { .. } => {
            "there is a file of that name that is no backup, or one with another passphrase; name another one"
                .to_owned()
        }
        StoreError::Full { .. } => "the disk is full; make room there, or name another one".to_owned(),
        StoreError::NoAccess { .. } if !folder.is_dir() => {
            format!("there is no folder {}; make it, or name another one", folder.display())
        }
        StoreError::NoAccess { detail, .. } => format!("{detail}; name a file in a folder of yours"),
        _ => return refused(error),
    };
    CoachError::invalid("path", format!("{}: {reason}", target.display()))
}

/// Restores into a folder that no coach holds. A damaged history there is set aside and recovered first, which is told of as well.
pub(crate) fn restore_history(
    folder: &Path,
    path: &Path,
    passphrase: Option<&str>,
    (mode, now_us): (RestoreMode, i64),
    words: &Words,
    watch: &mut Watch<'_>,
) -> Result<(RestoredSnapshot, Option<NoticeSnapshot>), CoachError> {
    // A file that is no backup should leave no empty history behind.
    heelfirst_history::look_into(path, passphrase).map_err(unusable)?;
    let today = Timestamp::from_microsecond(now_us).unwrap_or_default().to_zoned(TimeZone::UTC).date();
    let mut store = Store::open_or_recover(folder, DEVICE, today).map_err(refused)?;
    let recovery = store.recovery().map_err(refused)?;
    let restored = restore_into(&mut store, path, passphrase, (mode, now_us), watch)?;
    let Some(recovery) = recovery else { return Ok((restored, None)) };
    store.recovery_was_told().map_err(refused)?;
    Ok((restored, Some(health::recovered(&recovery, words))))
}

pub(super) fn restore_into(
    store: &mut Store,
    path: &Path,
    passphrase: Option<&str>,
    (mode, now_us): (RestoreMode, i64),
    watch: &mut Watch<'_>,
) -> Result<RestoredSnapshot, CoachError> {
    let accepts = |staged: &Reader| readable(staged, now_us);
    let options = RestoreOptions { mode, passphrase, now_us, app: APP, accepts: &accepts };
    let mut restored = store.restore(path, &options, watch).map_err(unusable)?;
    // More may have come in just now than is kept.
    let limit_bytes = choices(store.read()).unwrap_or_default().record_walks.limit_bytes();
    let removed = recordings::clean_up(&store.recordings(), limit_bytes);
    restored.counts.recordings = restored.counts.recordings.saturating_sub(removed);
    Ok(restored_snapshot(&restored))
}

/// What is wrong with a backup is the argument's fault, not that of what is stored here.
fn unusable(error: StoreError) -> CoachError {
    match error {
        StoreError::PassphraseNeeded { .. } | StoreError::WrongPassphrase { .. } => {
            CoachError::invalid("passphrase", error)
        }
        StoreError::NotABackup { .. }
        | StoreError::BackupDamaged { .. }
        | StoreError::BackupNewer { .. }
        | StoreError::BackupRefused { .. }
        | StoreError::Newer { .. } => CoachError::invalid("backup", error),
        other => refused(other),
    }
}

fn snapshot(manifest: &Manifest) -> BackupSnapshot {
    BackupSnapshot {
        created_ms: manifest.created.as_millisecond(),
        app: manifest.app.clone(),
        counts: counts(&manifest.counts),
    }
}

fn counts(counts: &Counts) -> HistoryCounts {
    HistoryCounts {
        sessions_count: counts.sessions,
        steps_count: counts.steps,
        events_count: counts.events,
        recordings_count: counts.recordings,
        first_date: counts.first_date.clone(),
        last_date: counts.last_date.clone(),
    }
}

fn restored_snapshot(restored: &Restored) -> RestoredSnapshot {
    RestoredSnapshot {
        backup: snapshot(&restored.manifest),
        counts: counts(&restored.counts),
        added_count: restored.changes.added,
        removed_count: restored.changes.removed,
        left_out_count: restored.changes.left_out,
        kept_path: restored.kept.as_ref().map(|path| path.display().to_string()),
    }
}
