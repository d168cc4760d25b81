//! The one object a user interface holds.
#![expect(
    clippy::needless_pass_by_value,
    reason = "the boundary hands values over; what is borrowed from them is decided behind it"
)]
#![expect(clippy::disallowed_types, reason = "the boundary has no ordered map; both sides only look labels up")]

use std::sync::Arc;

use super::calibration::MountAnswer;
use super::config::{CoachConfig, Environment};
use super::cues::StepSounds;
use super::error::{CoachError, NoticeSnapshot};
use super::event::CoachListener;
use super::history::{HistoryRange, HistorySnapshot, ReportFormat};
use super::ids::{OccurrenceId, SensorId, SessionId};
use super::plan::{MishapKind, Plan, PracticeContext};
use super::reminder::{PromptAnswer, ReminderHealth, ReminderPlan};
use super::session::{CountedBy, Side, StopReason};
use super::step::StepSnapshot;
use super::today::AppSnapshot;
use crate::driver::Driver;

/// The coach: practice, reminders, sensors and history of one person, in one data folder.
///
/// Session and sensor commands return at once: `Ok` means accepted, and what comes of it are events. Answers to prompts, settings
/// and reports of events are on disk when the call returns. `history`, `report`, `backup` and `restore` may take long and belong
/// off the main thread.
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

    // ---- practice

    /// Starts an exercise by its key. It begins with its set-up, which `ready` ends.
    ///
    /// # Errors
    /// `NotFound` for an unknown exercise, `Busy` while a session is unfinished or a calibration runs, `Invalid` while the standing or urgent answers hold it back.
    pub fn start(&self, item: String) -> Result<SessionId, CoachError> {
        self.driver.start(&item, false)
    }

    /// Starts an exercise although the standing questions are unanswered; an urgent answer still holds it back.
    ///
    /// # Errors
    /// As [`Coach::start`], except for the standing questions.
    pub fn start_unasked(&self, item: String) -> Result<SessionId, CoachError> {
        self.driver.start(&item, true)
    }

    /// The person is in position: ends the set-up.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` outside of the set-up.
    pub fn ready(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Ready)
    }

    /// Pauses.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` when it is paused already.
    pub fn pause(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Pause)
    }

    /// Goes on after a pause or an interruption: 3 s to get ready, then the unfinished repetition again.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` when it is not paused.
    pub fn resume(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Resume)
    }

    /// Ends the present phase early; a repetition that is skipped is not counted.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` where there is nothing to skip.
    pub fn skip(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Skip)
    }

    /// Goes back to the beginning of this repetition, or to the one before.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` where there is nothing to go back to.
    pub fn back(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Back)
    }

    /// Makes the present timed phase longer.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` in an untimed phase or for less than 1 ms or more than 10 min.
    pub fn add_time(&self, ms: i64) -> Result<(), CoachError> {
        self.driver.add_time(ms)
    }

    /// Counts a repetition that the cues did not.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` where no repetition is under way.
    pub fn count_repetition(&self, counted_by: CountedBy) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::CountRepetition(counted_by.into()))
    }

    /// "That's all my foot has today": this side is done.
    ///
    /// # Errors
    /// `NotFound` without a session.
    pub fn enough(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Enough)
    }

    /// "I'm there": ends a walking burst, done.
    ///
    /// # Errors
    /// `NotFound` without a session, `Invalid` when not walking.
    pub fn arrived(&self) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Arrived)
    }

    /// Stops at once. The reason may be given here, or not at all.
    ///
    /// # Errors
    /// `NotFound` without a session.
    pub fn stop(&self, reason: Option<StopReason>) -> Result<(), CoachError> {
        self.driver.input(heelfirst_practice::Input::Stop(reason.map(Into::into)))
    }

    /// Ends an unfinished session as interrupted, so that another can start.
    ///
    /// # Errors
    /// `NotFound` without a session, `Storage` when it could not be written.
    pub fn abandon(&self) -> Result<(), CoachError> {
        self.driver.abandon()
    }

    /// Replaces the plan.
    ///
    /// # Errors
    /// `NotFound` for an unknown exercise, `Invalid` for a dose out of its range, `Storage` when it could not be written.
    pub fn set_plan(&self, plan: Plan) -> Result<(), CoachError> {
        self.driver.set_plan(&plan)
    }

    /// Answers a question of the self-check, by their keys.
    ///
    /// # Errors
    /// `Invalid` for an unknown question or answer, `Storage` when it could not be written.
    pub fn answer_check(&self, question: String, answer: String) -> Result<(), CoachError> {
        self.driver.answer_check(&question, &answer)
    }

    /// Makes today a lighter day, or not: seated only, half doses, at most two prompts.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn lighter_day(&self, on: bool) -> Result<(), CoachError> {
        self.driver.lighter_day(on)
    }

    /// Sets the circumstances that go with the next sessions.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn set_context(&self, context: PracticeContext) -> Result<(), CoachError> {
        self.driver.set_context(&context)
    }

    /// Chooses which steps of a walk sound, from the next walk on.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn set_step_sounds(&self, sounds: StepSounds) -> Result<(), CoachError> {
        self.driver.set_step_sounds(sounds)
    }

    /// Which steps of a walk sound.
    pub fn step_sounds(&self) -> StepSounds {
        self.driver.step_sounds()
    }

    // ---- reminders

    /// Replaces the reminder settings, JSON in the form of the terminal program's `reminders --settings`.
    ///
    /// # Errors
    /// `Invalid` naming the key, `Storage` when they could not be written.
    pub fn set_settings(&self, json: String) -> Result<ReminderPlan, CoachError> {
        self.driver.set_settings(&json)
    }

    /// The reminder settings as JSON, every key present.
    ///
    /// # Errors
    /// `Internal` only.
    pub fn settings(&self) -> Result<String, CoachError> {
        self.driver.settings()
    }

    /// Whether prompts can come through.
    pub fn health(&self) -> ReminderHealth {
        self.driver.health()
    }

    /// A prompt was shown, at this time (ms since 1970-01-01 UTC).
    ///
    /// # Errors
    /// `Invalid` for an id that is none, `Storage` when it could not be written.
    pub fn fired(&self, id: OccurrenceId, at_ms: i64) -> Result<ReminderPlan, CoachError> {
        self.driver.fired(&id, at_ms)
    }

    /// A prompt was answered.
    ///
    /// # Errors
    /// `Invalid` for an id that is none, `Storage` when it could not be written.
    pub fn acted(&self, id: OccurrenceId, answer: PromptAnswer) -> Result<ReminderPlan, CoachError> {
        self.driver.acted(&id, answer)
    }

    /// The zone, the languages, a permission or the device's start changed.
    ///
    /// # Errors
    /// `Invalid` for an unknown zone.
    pub fn environment_changed(&self, environment: Environment) -> Result<ReminderPlan, CoachError> {
        self.driver.environment_changed(environment)
    }

    /// The platform armed these prompts; `refused` are those the system did not take.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn armed(&self, ids: Vec<OccurrenceId>, refused: Vec<OccurrenceId>) -> Result<ReminderPlan, CoachError> {
        self.driver.armed(&ids, &refused)
    }

    // ---- sensors

    /// Looks for sensors, or stops looking.
    ///
    /// # Errors
    /// `SensorUnavailable` when there is no radio.
    pub fn scan(&self, on: bool) -> Result<(), CoachError> {
        self.driver.scan(on)
    }

    /// Keeps a found sensor for this foot.
    ///
    /// # Errors
    /// `NotFound` for a sensor that was not found, `Busy` while it is being calibrated, `Storage` when it could not be written.
    pub fn pair(&self, id: SensorId, foot: Side) -> Result<(), CoachError> {
        self.driver.pair(&id, foot)
    }

    /// Learns how the sensor sits on the foot, in the shoe of the present circumstances. The sensor is connected; the person sits, holds
    /// the foot still and lifts the toes three times, as the `Calibration` events say. It ends by itself.
    ///
    /// # Errors
    /// `NotFound` for a sensor that is not paired, `Busy` while a session is unfinished or a calibration runs, `SensorUnavailable` when
    /// there is no radio.
    pub fn calibrate(&self, id: SensorId) -> Result<(), CoachError> {
        self.driver.calibrate(&id)
    }

    /// Stops the calibration that runs; nothing is kept of it.
    ///
    /// # Errors
    /// `NotFound` without one.
    pub fn stop_calibration(&self) -> Result<(), CoachError> {
        self.driver.stop_calibration()
    }

    /// Answers the question whether a sensor still sits as it did. `Calibrate` begins a calibration and settles the question when that is
    /// done; `Leave` asks about this no more; `Swap` pairs two swapped sensors with each other's foot.
    ///
    /// # Errors
    /// `NotFound` without such a question, `Invalid` where there is nothing to swap with, `Storage` when it could not be written, and
    /// those of [`Coach::calibrate`].
    pub fn answer_mount(&self, id: SensorId, answer: MountAnswer) -> Result<(), CoachError> {
        self.driver.answer_mount(&id, answer)
    }

    /// Forgets a sensor and how it sits.
    ///
    /// # Errors
    /// `NotFound` for a sensor that is not paired, `Busy` while it is being calibrated, `Storage` when it could not be written.
    pub fn forget(&self, id: SensorId) -> Result<(), CoachError> {
        self.driver.forget(&id)
    }

    // ---- events and history

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

    // ---- words

    /// Every label of the screens, by its key.
    pub fn labels(&self) -> std::collections::HashMap<String, String> {
        self.driver.labels()
    }

    /// A refusal in a person's words.
    pub fn notice_for(&self, error: CoachError) -> NoticeSnapshot {
        self.driver.notice_for(&error)
    }
}
