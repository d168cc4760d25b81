//! The one object a user interface holds.
#![expect(
    clippy::needless_pass_by_value,
    reason = "the boundary hands values over; what is borrowed from them is decided behind it"
)]
#![expect(clippy::disallowed_types, reason = "the boundary has no ordered map; both sides only look labels up")]

mod choices;
mod coaching;
mod history;
mod planning;
mod practice;
mod reading;
mod recordings;
mod reminders;
mod report;
mod sensors;

use std::sync::Arc;

use super::config::CoachConfig;
use super::error::{CoachError, NoticeSnapshot};
use super::event::CoachListener;
use super::step::StepSnapshot;
use super::today::AppSnapshot;
use crate::driver::Driver;

/// The coach: practice, reminders, sensors and history of one person, in one data folder.
///
/// Session and sensor commands return at once: `Ok` means accepted, and what comes of it are events. Answers to prompts, settings
/// and reports of events are on disk when the call returns. `history`, `report`, `backup` and `restore` may take long and belong
/// off the main thread.
///
/// The life of the object is here; its calls are in a file each for what they are about.
#[derive(uniffi::Object)]
pub struct Coach {
    driver: Arc<Driver>,
}

impl Coach {
    fn holding(driver: Arc<Driver>) -> Arc<Self> {
        Arc::new(Self { driver })
    }
}

#[uniffi::export]
impl Coach {
    /// Opens the core on a data folder. A second open of the same folder in this process returns the same core, with one listener
    /// more; the rest of its configuration is that of the first.
    ///
    /// # Errors
    /// `Busy` while another process holds the folder, `Storage` when the history cannot be opened, `Invalid` for an unknown zone,
    /// clock speed or pattern.
    #[uniffi::constructor]
    pub fn open(config: CoachConfig, listener: Arc<dyn CoachListener>) -> Result<Arc<Self>, CoachError> {
        Driver::open(&config, listener).map(Self::holding)
    }

    /// Everything a newly drawn screen needs.
    pub fn snapshot(&self) -> AppSnapshot {
        self.driver.snapshot()
    }

    /// The steps of the running or just ended session that were told after step `number`; 0 gives all.
    pub fn steps_since(&self, number: u64) -> Vec<StepSnapshot> {
        self.driver.steps_since(number)
    }

    /// Moves a scripted clock to this many ms since open and returns when all that was due has been delivered.
    ///
    /// # Errors
    /// `Invalid` on a system clock, when time would go back, or when called from within the listener.
    pub fn advance_to(&self, ms: i64) -> Result<(), CoachError> {
        self.driver.advance_to(ms)
    }

    /// Ends the core: what is under way is on disk, the folder is free, no event follows. A second call does nothing.
    pub fn shut_down(&self) {
        self.driver.shut_down();
    }

    /// Every label of the screens, by its key.
    pub fn labels(&self) -> std::collections::HashMap<String, String> {
        self.driver.labels()
    }

    /// The version of the app's core.
    pub fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    /// A refusal in a person's words.
    pub fn notice_for(&self, error: CoachError) -> NoticeSnapshot {
        self.driver.notice_for(&error)
    }
}
