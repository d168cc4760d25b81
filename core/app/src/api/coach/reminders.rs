//! Reminders: settings in, the plan to be armed out.

use super::Coach;
use crate::api::{
    CoachError, Environment, HabitsSnapshot, OccurrenceId, PromptAnswer, PromptKind, ReminderForm, ReminderHealth,
    ReminderPage, ReminderPlan,
};

#[uniffi::export]
impl Coach {
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

    /// The reminder settings as a screen edits them.
    pub fn reminder_form(&self) -> ReminderForm {
        self.driver.reminder_form()
    }

    /// Keeps what a screen edited. What it does not edit stays as it is.
    ///
    /// # Errors
    /// `Invalid` with the reason in the person's words where the settings do not hold together, `Storage` when they could not be written.
    pub fn set_reminder_form(&self, form: ReminderForm) -> Result<ReminderPlan, CoachError> {
        self.driver.set_reminder_form(&form)
    }

    /// All that a screen of reminders shows.
    pub fn reminder_page(&self) -> ReminderPage {
        self.driver.reminder_page()
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

    /// What was learnt about prompts, and what comes of it.
    pub fn habits(&self) -> HabitsSnapshot {
        self.driver.habits()
    }

    /// Forgets what was learnt about prompts so far. The history keeps what happened.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn forget_habits(&self) -> Result<ReminderPlan, CoachError> {
        self.driver.forget_habits()
    }

    /// Brings all prompts back for good where practising had become a habit, or allows fewer again.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn allow_fewer_prompts(&self, allowed: bool) -> Result<ReminderPlan, CoachError> {
        self.driver.allow_fewer_prompts(allowed)
    }

    /// Adds a reminder from the lines of a calendar: one DTSTART and one RRULE, daily or weekly, bare or in a VEVENT.
    ///
    /// # Errors
    /// `Invalid` naming the line and the reason where the calendar says more than a reminder can keep, or the settings do not hold together with it;
    /// `Storage` when it could not be written.
    pub fn import_reminder(&self, kind: PromptKind, calendar: String) -> Result<ReminderPlan, CoachError> {
        self.driver.import_reminder(kind, &calendar)
    }
}
