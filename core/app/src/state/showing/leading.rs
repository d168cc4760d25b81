//! What a screen says while it leads: the word of a phase, where one is, what comes next, and what may be said.

use std::time::Duration;

use heelfirst_practice::{CountedBy, Input, Manner, Phase, Place, Side, SideOrder, View};
use heelfirst_words::Args;

use super::outside::{STOP, command_of};
use crate::api::{self, CoachError, SessionCommand};
use crate::state::State;
use crate::state::running::Running;

/// More time comes in portions of this many ms.
pub(super) const MORE_TIME_MS: i64 = 10_000;

/// A phase from here on leaves time to read and to choose.
const LONG: Duration = Duration::from_secs(8);

/// What may be said at `at`.
pub(super) fn commands(running: &Running, at: Duration) -> Vec<SessionCommand> {
    SessionCommand::ALL.into_iter().filter(|command| running.session.takes(input(*command), at)).collect()
}

const fn input(command: SessionCommand) -> Input {
    match command {
        SessionCommand::Ready => Input::Ready,
        SessionCommand::Pause => Input::Pause,
        SessionCommand::Resume => Input::Resume,
        SessionCommand::Count => Input::CountRepetition(CountedBy::Person),
        SessionCommand::Arrived => Input::Arrived,
        SessionCommand::Enough => Input::Enough,
        SessionCommand::MoreTime => Input::AddTime(Duration::from_millis(MORE_TIME_MS.unsigned_abs())),
        SessionCommand::Skip => Input::Skip,
        SessionCommand::Back => Input::Back,
    }
}

/// Whether the person moves; then there is nothing to read.
pub(super) const fn is_moving(phase: Phase) -> bool {
    matches!(phase, Phase::Up | Phase::Hold | Phase::Down)
}

/// Whether the phase leaves time to read and to choose.
pub(super) fn has_time_to_read(view: &View) -> bool {
    view.phase_total.is_some_and(|total| total >= LONG) && !is_moving(view.phase)
}

/// Whether somebody is led, and reads the screen from across the room.
pub(super) const fn keeps_screen_on(phase: Phase) -> bool {
    !matches!(phase, Phase::SetUp | Phase::Paused | Phase::Done)
}

impl State {
    /// Says it to the session that runs. What means nothing now came too late: the screen has shown in the meantime what may be said, or it
    /// is over.
    pub(crate) fn say_to_session(&mut self, command: SessionCommand) -> Result<(), CoachError> {
        let takes = self.running.as_ref().is_some_and(|running| {
            let at = self.time_of(running);
            running.session.takes(input(command), at)
        });
        if takes { self.input(input(command)) } else { Ok(()) }
    }

    /// Does what an action from outside says, as `say_to_session` does.
    pub(crate) fn act(&mut self, action: &str) -> Result<(), CoachError> {
        match command_of(action) {
            Some(command) => self.say_to_session(command),
            None if action == STOP && self.running.is_some() => self.input(Input::Stop(None)),
            None if action == STOP => Ok(()),
            None => Err(CoachError::invalid("action", "is not one of those that a session offers")),
        }
    }

    /// The phase in a word or two, as this exercise is moved.
    pub(super) fn phase_name(&self, running: &Running, phase: Phase) -> String {
        self.moved(&format!("phase-{}", phase.as_str()), running.prescription.manner)
    }

    /// The text of `key` as an exercise of this manner says it, or as all do.
    pub(in crate::state) fn moved(&self, key: &str, manner: Manner) -> String {
        let own = format!("{key}-{}", manner.as_str());
        self.words.plain(if self.words.has(&own) { &own } else { key })
    }

    pub(super) fn place_text(&self, place: Place) -> Option<String> {
        (place.repetition > 0).then(|| self.words.text("repetition-of", &args(place)))
    }

    pub(super) fn set_text(&self, place: Place) -> Option<String> {
        (place.sets > 1).then(|| self.words.text("set-of", &args(place)))
    }

    /// Nothing is to be read while moving, and a pause leads back to where it was.
    pub(super) fn next_text(&self, running: &Running, view: &View) -> Option<String> {
        let next = view.next?;
        let sides_turn = running.prescription.order == SideOrder::Alternating;
        let key = match view.phase {
            Phase::SetUp if running.prescription.sides.len() > 1 => "next-first",
            Phase::Rest if sides_turn => "next-side-repetition",
            Phase::Rest if view.place.is_some_and(|place| place.side != next.side) => "next-side",
            Phase::Rest if view.place.is_some_and(|place| place.set != next.set) => "next-set",
            Phase::Rest => "next-repetition",
            Phase::GetReady | Phase::SwitchSide => return Some(self.next_movement(running)),
            _ => return None,
        };
        Some(self.words.text(key, &args(next)))
    }

    fn next_movement(&self, running: &Running) -> String {
        let movement = self.phase_name(running, Phase::Up);
        self.words.text("next-movement", &Args::new().with("text", movement))
    }

    /// Before a side is known, and where there is none: the weaker one, or the right one.
    pub(in crate::state) fn figure_side(&self, place: Option<Place>) -> api::Side {
        let weaker = self.facts.plan.weaker_side;
        place.map(|place| place.side.into()).or(weaker).unwrap_or(api::Side::Right)
    }
}

fn args(place: Place) -> Args {
    let side = match place.side {
        Side::Left => "left",
        Side::Right => "right",
    };
    let number = |number: u16| u32::from(number);
    Args::new()
        .with("side", side)
        .with("repetition", number(place.repetition))
        .with("of", number(place.of))
        .with("set", number(place.set))
        .with("sets", number(place.sets))
}
