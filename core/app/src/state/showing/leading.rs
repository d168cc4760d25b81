//! What a screen says while it leads: the word of a phase, where one is, what comes next, and what may be said.

use std::time::Duration;

use heelfirst_practice::{CountedBy, Input, Manner, Phase, Place, Side, SideOrder, View};
use heelfirst_words::Args;

use crate::api::{self, SessionCommand};
use crate::state::State;
use crate::state::running::Running;

/// More time comes in portions of this many ms.
pub(super) const MORE_TIME_MS: i64 = 10_000;

/// What may be said at `at`, in the order in which it is offered.
pub(super) fn commands(running: &Running, at: Duration) -> Vec<SessionCommand> {
    let more = Input::AddTime(Duration::from_millis(MORE_TIME_MS.unsigned_abs()));
    let all = [
        (SessionCommand::Ready, Input::Ready),
        (SessionCommand::Pause, Input::Pause),
        (SessionCommand::Resume, Input::Resume),
        (SessionCommand::Count, Input::CountRepetition(CountedBy::Person)),
        (SessionCommand::Arrived, Input::Arrived),
        (SessionCommand::Enough, Input::Enough),
        (SessionCommand::MoreTime, more),
        (SessionCommand::Skip, Input::Skip),
        (SessionCommand::Back, Input::Back),
    ];
    all.into_iter().filter(|(_, input)| running.session.takes(*input, at)).map(|(command, _)| command).collect()
}

impl State {
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
