//! A session as a screen shows it, and in a sentence.

mod leading;
mod outside;

use std::time::Duration;

use heelfirst_practice::{Outcome, Pace, SideView};
use heelfirst_words::Args;

use super::State;
use super::running::Running;
use crate::api::{self, CoachEvent, SessionSnapshot, SideCount};
use crate::convert::ms;
use leading::{MORE_TIME_MS, commands, has_time_to_read, is_moving, keeps_screen_on};

impl State {
    /// One true sentence about a session that is over.
    pub(super) fn done_summary(&self, outcome: Outcome) -> String {
        let Some(running) = &self.running else { return String::new() };
        if running.is_walking_item() && running.steps.count > 0 {
            return self.walked_summary(running);
        }
        let view = running.session.view(running.session.now());
        let repetitions: u32 = view.sides.iter().map(|side| u32::from(side.repetitions)).sum();
        let args = Args::new().with("repetitions", repetitions).with("exercise", self.exercise_name(running));
        self.words.text(&format!("session-{}", outcome.as_str()), &args)
    }

    fn exercise_name(&self, running: &Running) -> String {
        self.words.plain(&format!("exercise-{}-name", running.prescription.exercise))
    }

    pub(super) fn say_session(&mut self) {
        let since_boot = self.clock.since_boot();
        let Some(running) = &mut self.running else { return };
        running.shown_at = since_boot;
        if let Some(snapshot) = self.running.as_ref().map(|run| self.session_snapshot(run, run.session.now())) {
            self.say(CoachEvent::Session { snapshot });
        }
    }

    /// The session's time at this very moment, for a screen that asks.
    pub(super) fn time_of(&self, running: &Running) -> Duration {
        running.clock.at(self.clock.since_boot()).max(running.session.now())
    }

    pub(super) fn session_snapshot(&self, running: &Running, at: Duration) -> SessionSnapshot {
        let since_boot = self.clock.since_boot();
        let view = running.session.view(at);
        let utc_ms = |session: Duration| {
            let real = running.clock.boot_time_of(session).saturating_sub(since_boot);
            self.clock.wall().as_millisecond().saturating_add(ms(real))
        };
        let place = view.place;
        let commands = commands(running, at);
        SessionSnapshot {
            actions: self.actions(&commands),
            progress: outside::progress(&view),
            is_moving: is_moving(view.phase),
            has_time_to_read: has_time_to_read(&view),
            keeps_screen_on: keeps_screen_on(view.phase),
            session: api::SessionId { value: running.id.to_string() },
            exercise: running.prescription.exercise.clone(),
            exercise_name: self.exercise_name(running),
            is_walk: running.is_walking_item(),
            outdoors: running.context.place == heelfirst_history::Place::Outdoors,
            at_ms: ms(at),
            phase: view.phase.into(),
            phase_name: self.phase_name(running, view.phase),
            side: place.map(|place| place.side.into()),
            set: place.map_or(0, |place| place.set.into()),
            sets: place.map_or(0, |place| place.sets.into()),
            repetition: place.map_or(0, |place| place.repetition.into()),
            of: place.map_or(0, |place| place.of.into()),
            place_text: place.and_then(|place| self.place_text(place)),
            set_text: place.and_then(|place| self.set_text(place)),
            next_text: self.next_text(running, &view),
            own_pace: running.prescription.pace == Pace::Own,
            figure_side: self.figure_side(place),
            commands,
            more_time_ms: MORE_TIME_MS,
            remaining_ms: view.remaining.map(ms),
            phase_total_ms: view.phase_total.map(ms),
            phase_ends_at_ms: view.phase_ends_at.map(utc_ms),
            wake_at_ms: running.session.deadline().map(utc_ms),
            instruction: self.instruction(running, view.phase),
            safety: self.safety(&running.prescription.exercise),
            counts: view.sides.iter().copied().map(side_count).collect(),
            active_ms: ms(view.times.active),
            rest_ms: ms(view.times.rest),
            set_up_ms: ms(view.times.set_up),
            paused_ms: ms(view.times.paused),
            outcome: view.outcome.map(Into::into),
        }
    }
}

fn side_count(side: SideView) -> SideCount {
    SideCount { side: Some(side.side.into()), prescribed: side.prescribed.into(), repetitions: side.repetitions.into() }
}
