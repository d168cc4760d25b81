//! What time does to the state.

use std::time::Duration;

use heelfirst_history::Event;
use heelfirst_practice::{Input, Phase};

use super::State;
use super::sessions::journal_times;
use crate::convert::journal_ms;

/// Woken later than this past a deadline, nobody was led meanwhile.
const TOO_LATE: Duration = Duration::from_secs(3);
/// A countdown is shown four times a second.
const SHOW_EVERY: Duration = Duration::from_millis(250);
/// How far a session has led, and its steps, are written at least this often.
const NOTE_EVERY: Duration = Duration::from_secs(1);

impl State {
    /// How long the driver may sleep; `None` when nothing is due.
    pub(crate) fn wake_in(&self) -> Option<Duration> {
        self.wake_at().map(|at| at.saturating_sub(self.clock.since_boot()))
    }

    /// Moves a scripted clock to its next deadline, or to `to` when nothing is due before; whether something was.
    pub(crate) fn move_clock(&mut self, to: Duration) -> bool {
        let due = self.deadline().filter(|at| *at <= to);
        self.clock.move_to(due.unwrap_or(to));
        due.is_some()
    }

    /// When, since boot, something is due by itself.
    fn deadline(&self) -> Option<Duration> {
        let session = self.running.as_ref().and_then(|run| run.session.deadline().map(|at| run.clock.boot_time_of(at)));
        let calibration = self.calibrating.as_ref().map(|running| self.sensing.boot_time_of(running.deadline()));
        let tapping = self.tapping.as_ref().map(|running| self.sensing.boot_time_of(running.deadline()));
        [session, self.sensing.deadline(), calibration, tapping, self.prompts_deadline()].into_iter().flatten().min()
    }

    /// When, since boot, prompts end by themselves: told by the wall clock, which may be set meanwhile.
    fn prompts_deadline(&self) -> Option<Duration> {
        let left = self.clock.wall().until(self.prompts_due()?).ok()?;
        let left = Duration::try_from(left).unwrap_or(Duration::ZERO);
        Some(self.clock.since_boot() + left)
    }

    fn wake_at(&self) -> Option<Duration> {
        let shown =
            self.running.as_ref().filter(|run| run.session.deadline().is_some()).map(|run| run.shown_at + SHOW_EVERY);
        [self.deadline(), shown].into_iter().flatten().min()
    }

    /// Lets everything happen that is due now.
    pub(crate) fn tick(&mut self) {
        let since_boot = self.clock.since_boot();
        self.settle_prompts();
        let Some(running) = &self.running else {
            let now = self.sensing.now(&self.clock);
            self.hear_radio(now);
            return;
        };
        let at = super::sessions::whole_ms(running.clock.at(since_boot)).max(running.session.now());
        self.catch_up(at);
        self.show_and_note(since_boot);
    }

    /// Brings the session to `at`: led there, or interrupted where nobody can have been led.
    pub(super) fn catch_up(&mut self, at: Duration) {
        let Some(running) = &self.running else { return };
        let late = running.session.deadline().is_some_and(|due| running.clock.real(at.saturating_sub(due)) > TOO_LATE);
        if late {
            self.interrupt(at);
        } else {
            self.lead_until(at);
        }
    }

    /// The device slept, or the process was held: nobody was led since the last cue.
    fn interrupt(&mut self, at: Duration) {
        let Some(running) = &mut self.running else { return };
        let input = Input::Interrupted { last_cue: running.led_until };
        match running.session.apply(input, at) {
            Ok(effects) => {
                self.note_input(input, at);
                self.take_effects(effects);
            }
            Err(refusal) => tracing::error!(%refusal, "an interruption was refused"),
        }
    }

    /// Leads the session until `at`, and hears the radio up to each of its deadlines first, so that steps and phases keep their order.
    fn lead_until(&mut self, at: Duration) {
        loop {
            let Some(running) = &mut self.running else { return };
            let due = running.session.deadline().filter(|due| *due <= at);
            let until = due.unwrap_or(at);
            let radio_until = running.radio_zero.radio_time(until);
            self.hear_radio(radio_until);
            let Some(running) = &mut self.running else { return };
            let effects = running.session.advance(until);
            self.take_effects(effects);
            if due.is_none() {
                return;
            }
        }
    }

    fn show_and_note(&mut self, since_boot: Duration) {
        let Some(running) = &self.running else { return };
        let shows = !self.is_scripted() && running.session.deadline().is_some();
        if shows && since_boot >= running.shown_at + SHOW_EVERY {
            self.say_session();
        }
        self.note_progress(since_boot);
    }

    /// The checkpoint from which a killed session is taken up, with the steps so far.
    fn note_progress(&mut self, since_boot: Duration) {
        let Some(running) = &mut self.running else { return };
        let still = running.session.view(running.session.now()).phase == Phase::Paused;
        if still || since_boot < running.noted_at + NOTE_EVERY {
            return;
        }
        running.noted_at = since_boot;
        let now = running.session.now();
        let times = journal_times(&running.session.view(now).times);
        let progress = Event::Progress { session: running.id, at_ms: journal_ms(now), times };
        let steps = self.unsaved_steps();
        self.note(steps.into_iter().chain([progress]).collect(), Vec::new());
    }
}

#[cfg(test)]
mod tests;
