//! Raw recordings of practice: whether there are any, and which.

use super::Coach;
use crate::api::{CoachError, RecordingsSnapshot};

#[uniffi::export]
impl Coach {
    /// Records what sensors measure in each session, or not (as by default), from now on. `limit_mb` says how much is kept, in MB (10⁶
    /// bytes), and is left as it is when left out; when there is more, the oldest go first, at once.
    ///
    /// # Errors
    /// `Invalid` naming `limit_mb` and its range, `Storage` when it could not be written.
    pub fn set_recording(&self, on: bool, limit_mb: Option<u32>) -> Result<(), CoachError> {
        self.driver.set_recording(on, limit_mb)
    }

    /// The recordings that there are, and what is kept of them. One that is being written is not among them yet.
    ///
    /// # Errors
    /// `Storage` when they cannot be looked at.
    pub fn recordings(&self) -> Result<RecordingsSnapshot, CoachError> {
        self.driver.recordings()
    }

    /// Deletes one recording, by its name. The session that was recorded stays.
    ///
    /// # Errors
    /// `NotFound` when there is none of this name, `Storage` when it could not be removed.
    pub fn delete_recording(&self, name: String) -> Result<(), CoachError> {
        self.driver.delete_recording(&name)
    }
}
