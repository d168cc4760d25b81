//! A session that was cut short is taken up again, or ended as it was led.

use std::time::Duration;

use heelfirst_history::{Event, SessionId, Times};
use heelfirst_practice::{Input, Outcome, Session};
use heelfirst_words::Args;

use super::super::facts::Unfinished;
use super::super::running::Running;
use super::super::{State, step_snapshot};
use super::whole_ms;

impl State {
    /// Takes up what the history holds of a session that was cut short: paused where it was last known to have led.
    pub(crate) fn take_up_unfinished(&mut self) {
        let Some(unfinished) = self.facts.unfinished.take() else { return };
        match unfinished.fold() {
            Ok(session) => self.take_up(&unfinished, session),
            Err(problem) => {
                tracing::info!(%problem, "an unfinished session cannot be taken up");
                let notice = self.notice("session-unreadable", &Args::new().with("problem", problem));
                self.say_problem(notice);
                self.note_ended(unfinished.session, unfinished.led_until_ms);
            }
        }
        self.say_today();
    }

    fn take_up(&mut self, unfinished: &Unfinished, mut session: Session) {
        if session.is_done() {
            return self.end_as_led(unfinished, session);
        }
        let led_until = Duration::from_millis(unfinished.led_until_ms);
        let base = self.session_time_now(unfinished).max(led_until);
        let input = Input::Interrupted { last_cue: led_until };
        let effects = match session.apply(input, base) {
            Ok(effects) => effects,
            Err(refusal) => {
                tracing::error!(%refusal, "an interruption was refused");
                Vec::new()
            }
        };
        self.running = Some(self.taken_up(unfinished, session, base));
        self.note_input(input, base);
        self.take_effects(effects);
    }

    /// What belongs to it while it runs, as far as the history holds it.
    fn taken_up(&self, unfinished: &Unfinished, session: Session, base: Duration) -> Running {
        let prescription = session.prescription().clone();
        let mut running = self.run_from((unfinished.session, unfinished.context.clone()), prescription, session, base);
        (running.date, running.speed) = (unfinished.date, unfinished.speed);
        running.bouts_before = unfinished.steps.iter().map(|step| step.bout).max().unwrap_or(0);
        for step in &unfinished.steps {
            running.steps.count(step);
            running.steps.told.push(step_snapshot(step, running.steps.count, &self.words));
        }
        if let Some(lifting) = &mut running.lifting {
            lifting.told.clone_from(&unfinished.lifts);
        }
        running.lighter = self.facts.lighter_day == Some(unfinished.date);
        running
    }

    /// What the session's clock shows now: it ran on within one boot; after another, it stands where it was led to.
    fn session_time_now(&self, unfinished: &Unfinished) -> Duration {
        match &unfinished.clock {
            Some(clock) if !clock.boot.is_empty() && clock.boot == self.environment.boot_id => {
                let since_start = self.clock.since_boot().saturating_sub(Duration::from_millis(clock.at_ms));
                whole_ms(since_start.mul_f64(unfinished.speed.clamp(0.1, 1000.0)))
            }
            _ => Duration::ZERO,
        }
    }

    /// A session that was led to its end, of which only the last word was not written any more: it ends as every other does.
    fn end_as_led(&mut self, unfinished: &Unfinished, session: Session) {
        let at = session.now();
        let view = session.view(at);
        self.running = Some(self.taken_up(unfinished, session, at));
        self.take_done(at, view.outcome.unwrap_or(Outcome::Interrupted), view.reason);
    }

    fn note_ended(&mut self, session: SessionId, at_ms: u64) {
        self.note_change(Event::SessionEnded {
            session,
            at_ms,
            outcome: heelfirst_history::Outcome::Interrupted,
            reason: None,
            times: Times { active_ms: at_ms, ..Times::default() },
        });
    }
}
