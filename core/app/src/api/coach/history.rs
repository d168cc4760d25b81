//! What is kept: events that are reported, the history, its copies and its end.

use super::Coach;
use crate::api::{
    BackupSnapshot, BackupWords, CoachError, HistoryRange, HistorySnapshot, MishapKind, RecentSession, RestoredSnapshot,
};
use crate::driver::Driver;
use heelfirst_history::RestoreMode;

#[uniffi::export]
impl Coach {
    /// Notes a trip, a near fall or a fall; `when_ms` since 1970-01-01 UTC, now when left out.
    ///
    /// # Errors
    /// `Invalid` for a time in the future, `Storage` when it could not be written.
    pub fn report_event(&self, kind: MishapKind, when_ms: Option<i64>, note: Option<String>) -> Result<(), CoachError> {
        self.driver.report_event(kind, when_ms, note)
    }

    /// The sessions of a range, oldest first.
    ///
    /// # Errors
    /// `Storage` when the history cannot be read.
    pub fn history(&self, range: HistoryRange) -> Result<HistorySnapshot, CoachError> {
        self.driver.history(range)
    }

    /// The sessions of the last 28 days as lines of a list, the newest first.
    ///
    /// # Errors
    /// `Storage` when the history cannot be read.
    pub fn recent_sessions(&self) -> Result<Vec<RecentSession>, CoachError> {
        self.driver.recent_sessions()
    }

    /// Saves everything to one file: history, settings, sensors, recordings. It appears complete or not at all, and takes the place of
    /// an older backup. With a passphrase nobody reads it without.
    ///
    /// # Errors
    /// `Invalid` where something else has that name or the passphrase is empty, `Storage` when it could not be written.
    pub fn backup(&self, path: String, passphrase: Option<String>) -> Result<BackupSnapshot, CoachError> {
        self.driver.backup(&path, passphrase.as_deref())
    }

    /// What a backup says of itself, for a person to see before it is restored.
    ///
    /// # Errors
    /// `Invalid` when it is no backup, or needs another passphrase or a newer app; `Storage` when it cannot be read.
    pub fn look_into_backup(&self, path: String, passphrase: Option<String>) -> Result<BackupSnapshot, CoachError> {
        Driver::look_into(&path, passphrase.as_deref())
    }

    /// A backup in words.
    pub fn backup_words(&self, backup: BackupSnapshot) -> BackupWords {
        self.driver.backup_words(&backup)
    }

    /// What a restore or a merge came to, a sentence each.
    pub fn restored_words(&self, restored: RestoredSnapshot, merged: bool) -> Vec<String> {
        self.driver.restored_words(&restored, merged)
    }

    /// Puts a backup in the place of everything here, all or nothing. What was here is kept as a backup file beside the data: restoring
    /// that file undoes this one. The last three such files stay.
    ///
    /// # Errors
    /// As `look_into_backup`, and `Busy` while a session or a calibration runs. Nothing was changed then.
    pub fn restore(&self, path: String, passphrase: Option<String>) -> Result<RestoredSnapshot, CoachError> {
        self.driver.restore(&path, passphrase.as_deref(), RestoreMode::Replace)
    }

    /// Takes in what a backup, of another phone for instance, has beyond what is here, all or nothing. What was deleted on either side
    /// stays deleted. What was here is kept as with `restore`, if anything comes in. Doing it again changes nothing.
    ///
    /// # Errors
    /// As `restore`.
    pub fn merge(&self, path: String, passphrase: Option<String>) -> Result<RestoredSnapshot, CoachError> {
        self.driver.restore(&path, passphrase.as_deref(), RestoreMode::Merge)
    }

    /// Deletes everything for ever: history, settings, sensors, recordings, what a restore kept. Backups elsewhere are the person's own to
    /// delete.
    ///
    /// # Errors
    /// `Busy` while a session or a calibration runs, `Storage` when it could not be written.
    pub fn delete_everything(&self) -> Result<(), CoachError> {
        self.driver.delete_everything()
    }
}
