//! What is kept: events that are reported, the history, its copies and its end.

use super::Coach;
use crate::api::{CoachError, HistoryRange, HistorySnapshot, MishapKind, ReportFormat};
use crate::driver::Driver;

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

    /// The page for a therapist or another program.
    ///
    /// # Errors
    /// `Invalid` while the form cannot be made.
    pub fn report(&self, format: ReportFormat) -> Result<Vec<u8>, CoachError> {
        Driver::report(format)
    }

    /// Writes a copy of the history to a file that does not exist yet.
    ///
    /// # Errors
    /// `Invalid` for a passphrase (not available yet), `Storage` when the file exists already or could not be written.
    pub fn backup(&self, path: String, passphrase: Option<String>) -> Result<(), CoachError> {
        self.driver.backup(&path, passphrase.as_deref())
    }

    /// Merges a backup into the history.
    ///
    /// # Errors
    /// `Invalid` while it cannot be done.
    pub fn restore(&self, path: String, passphrase: Option<String>) -> Result<(), CoachError> {
        Driver::restore(&path, passphrase.as_deref())
    }

    /// Deletes every payload of the history, for ever.
    ///
    /// # Errors
    /// `Busy` while a session or a calibration runs, `Storage` when it could not be written.
    pub fn delete_everything(&self) -> Result<(), CoachError> {
        self.driver.delete_everything()
    }
}
