//! The coach: how it went, what happened, what is asked, how much it is today.

use super::Coach;
use crate::api::{
    AskKind, CheckSnapshot, ChecksSnapshot, CoachError, DoneAnswer, DoneQuestion, MishapKind, RatedSnapshot,
    RestartReason, SessionId, SessionRating, StopReason, WelcomeSnapshot,
};

#[uniffi::export]
impl Coach {
    /// How a session of the last seven days went; none takes back what was said. On disk when it returns.
    ///
    /// # Errors
    /// `NotFound` for a session that did not end lately, `Storage` when it could not be written.
    pub fn rate(&self, session: SessionId, rating: Option<SessionRating>) -> Result<RatedSnapshot, CoachError> {
        self.driver.rate(&session, rating)
    }

    /// Why a session of the last seven days was stopped, said once it was over; none takes back what was said. Pain counts as its rating
    /// does. On disk when it returns. Gives what to do now, in a sentence or two.
    ///
    /// # Errors
    /// As [`Coach::rate`].
    pub fn explain_stop(&self, session: SessionId, reason: Option<StopReason>) -> Result<Option<String>, CoachError> {
        self.driver.explain_stop(&session, reason)
    }

    /// Notes what was chosen from a [`DoneForm`](crate::api::DoneForm) about a session of the last seven days. On disk when it returns.
    /// Gives what comes of it, in a sentence or two; none where there is nothing to say.
    ///
    /// # Errors
    /// As [`Coach::rate`].
    pub fn answer_done(&self, session: SessionId, answer: DoneAnswer) -> Result<Option<String>, CoachError> {
        match answer {
            DoneAnswer::Reason { reason } => self.driver.explain_stop(&session, Some(reason)),
            DoneAnswer::Mishap { kind } => self.driver.report_event(kind, None, None).map(|()| None),
            DoneAnswer::Rating { rating } => Ok(self.driver.rate(&session, Some(rating))?.what_changed),
        }
    }

    /// Takes back the last report of a trip, a near fall or a fall, if it was told today. After a fall, everything is as it was before.
    /// Tells what was taken back.
    ///
    /// # Errors
    /// `NotFound` where nothing was reported today, `Storage` when it could not be written.
    pub fn take_back_event(&self) -> Result<MishapKind, CoachError> {
        self.driver.take_back_event()
    }

    /// Takes back what was answered to a question after a session: why it was stopped, with the pain it rated; what happened, if it was
    /// told today and was the last; how it went. `next_question` then asks it again. On disk when it returns.
    ///
    /// # Errors
    /// As [`Coach::rate`] and [`Coach::take_back_event`].
    pub fn take_back_answer(&self, session: SessionId, question: DoneQuestion) -> Result<(), CoachError> {
        self.driver.take_back_answer(&session, question)
    }

    /// After a fall the person is ready again: standing and walking exercises are offered as the answers allow.
    ///
    /// # Errors
    /// `NotFound` where nothing rests after a fall, `Invalid` while it is open whether the person is hurt or an urgent answer stands,
    /// `Storage` when it could not be written.
    pub fn ready_again(&self) -> Result<(), CoachError> {
        self.driver.ready_again()
    }

    /// An exercise that rests because it hurt is tried again, one step lower.
    ///
    /// # Errors
    /// `NotFound` for one that does not rest, `Storage` when it could not be written.
    pub fn reconsider(&self, exercise: String) -> Result<(), CoachError> {
        self.driver.reconsider(&exercise)
    }

    /// Every dose begins at its start again, and the self-check comes again.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn restart_doses(&self, because: RestartReason) -> Result<(), CoachError> {
        self.driver.restart_doses(because)
    }

    /// The self-check: the next question, and all of them. `answer_check` answers.
    pub fn self_check(&self) -> CheckSnapshot {
        self.driver.self_check()
    }

    /// Answers the one thing that `TodaySnapshot::ask` asks: by its kind, its key and an answer's key. `not-now` puts off what may wait.
    ///
    /// # Errors
    /// `Invalid` for an answer that it does not take, and those of the call behind it; `Storage` when it could not be written.
    pub fn answer_ask(&self, kind: AskKind, key: String, answer: String) -> Result<(), CoachError> {
        self.driver.answer_ask(kind, &key, &answer)
    }

    /// The first five minutes: what this is, four questions, and five lifts.
    pub fn welcome(&self) -> WelcomeSnapshot {
        self.driver.welcome()
    }

    /// The person leaves the welcome: it does not come by itself again. What it asks is asked on the first screen, by and by.
    ///
    /// # Errors
    /// `Storage` when it could not be written.
    pub fn leave_welcome(&self) -> Result<(), CoachError> {
        self.driver.leave_welcome()
    }

    /// Starts the first five lifts: seated, with help where there is no lift yet, without a set-up.
    ///
    /// # Errors
    /// `Invalid` while one of the four questions is open or an urgent answer stands, and those of `start`.
    pub fn start_first_lifts(&self) -> Result<SessionId, CoachError> {
        self.driver.start_first_lifts()
    }

    /// What the weekly checks say.
    pub fn checks(&self) -> ChecksSnapshot {
        self.driver.checks()
    }
}
