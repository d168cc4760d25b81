//! Practice: one session, from its set-up to its end.

use super::Coach;
use crate::api::{Begun, CoachError, CountedBy, PromptKind, SessionCommand, SessionId, StopReason};

#[uniffi::export]
impl Coach {
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

    /// Starts what a prompt of this kind asks for: what is due of it, else what else the plan has of it. Where only unanswered questions hold
    /// that back, nothing starts, and they are where this leads.
    ///
    /// # Errors
    /// As [`Coach::start`], except for the standing questions.
    pub fn start_due(&self, kind: PromptKind) -> Result<Begun, CoachError> {
        self.driver.start_due(kind)
    }

    /// Says it to the session that runs. What means nothing any more when it comes, a second touch for instance, is left out.
    ///
    /// # Errors
    /// `Invalid` for `Resume` while an urgent answer stands.
    pub fn say(&self, command: SessionCommand) -> Result<(), CoachError> {
        self.driver.say(command)
    }

    /// Does what a [`SessionAction`](crate::api::SessionAction) says, by its key. One that comes too late is left out.
    ///
    /// # Errors
    /// `Invalid` for a key that no session offers, and those of [`Coach::say`].
    pub fn act(&self, action: String) -> Result<(), CoachError> {
        self.driver.act(&action)
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
}
