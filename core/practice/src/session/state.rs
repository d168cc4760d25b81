//! What a session remembers, all of it small and copied freely.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::effects::{Outcome, Place, StopReason};
use super::phase::Phase;
use crate::prescription::Prescription;
use crate::terms::Side;

/// The state of a session at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    /// The session's clock.
    pub now: Duration,
    /// What it is doing.
    pub phase: Phase,
    /// When the phase began.
    pub began: Duration,
    /// Length of the phase, if it is timed.
    pub total: Option<Duration>,
    /// End of the phase, if it is timed.
    pub ends: Option<Duration>,
    /// The repetition being done, or the next one; `None` for walking items.
    pub slot: Option<Slot>,
    /// Whether `slot` was counted already and is done again because the person went back.
    pub again: bool,
    /// The repetition counted last.
    pub last: Option<Slot>,
    /// The side the person is placed for.
    pub side: Option<Side>,
    /// What each side has done, in the prescription's order.
    pub tallies: [Tally; 2],
    /// Length of the burst with any time added.
    pub walk_total: Duration,
    /// Walking still to do; kept up to date when a walk is paused.
    pub walk_left: Duration,
    /// Where the time went until `now`.
    pub times: Times,
    /// What a pause interrupted.
    pub held: Option<Held>,
    /// How it ended.
    pub ending: Option<Ending>,
}

/// One repetition of the prescription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Slot {
    pub side: Side,
    /// From 1.
    pub set: u16,
    /// From 1.
    pub repetition: u16,
}

/// What one side has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Tally {
    /// Repetitions that count, in all sets.
    pub counted: u16,
    /// The person said that this side has done enough.
    pub enough: bool,
}

/// A phase that was interrupted, as it was then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held {
    pub phase: Phase,
    pub total: Option<Duration>,
    pub remaining: Option<Duration>,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ending {
    pub outcome: Outcome,
    pub reason: Option<StopReason>,
}

/// Where the time went. The four add up to the time elapsed, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Times {
    /// Setting up.
    pub set_up: Duration,
    /// Moving, holding and walking; an attempt that was not counted too.
    pub active: Duration,
    /// Resting, getting ready and changing sides.
    pub rest: Duration,
    /// Paused or interrupted.
    pub paused: Duration,
}

impl Times {
    /// All four together.
    pub fn elapsed(&self) -> Duration {
        [self.active, self.rest, self.paused].into_iter().fold(self.set_up, Duration::saturating_add)
    }

    fn of(&mut self, phase: Phase) -> Option<&mut Duration> {
        match phase {
            Phase::SetUp => Some(&mut self.set_up),
            Phase::Up | Phase::Hold | Phase::Down | Phase::Walk => Some(&mut self.active),
            Phase::GetReady | Phase::Rest | Phase::SwitchSide => Some(&mut self.rest),
            Phase::Paused => Some(&mut self.paused),
            Phase::Done => None,
        }
    }
}

impl State {
    /// The state before anything has happened.
    pub fn new(p: &Prescription) -> State {
        let walk = Duration::from_secs(p.walking_s.unwrap_or(0).into());
        State {
            now: Duration::ZERO,
            phase: Phase::SetUp,
            began: Duration::ZERO,
            total: None,
            ends: None,
            slot: None,
            again: false,
            last: None,
            side: None,
            tallies: [Tally::default(); 2],
            walk_total: walk,
            walk_left: walk,
            times: Times::default(),
            held: None,
            ending: None,
        }
    }

    /// Lets the clock run to `at`, within the phase. Never backwards, and not after the end.
    pub fn move_to(&mut self, at: Duration) {
        if let Some(spent) = self.times.of(self.phase) {
            *spent = spent.saturating_add(at.saturating_sub(self.now));
            self.now = self.now.max(at);
        }
    }

    /// Time left of the phase, if it is timed.
    pub fn remaining(&self) -> Option<Duration> {
        self.ends.map(|ends| ends.saturating_sub(self.now))
    }

    /// What the phase now shown belongs to: a rest to the repetition before it, all else to `slot`.
    pub fn place(&self, p: &Prescription) -> Option<Place> {
        let phase = self.held.map_or(self.phase, |held| held.phase);
        let slot = if phase == Phase::Rest { self.last } else { self.slot };
        slot.and_then(|slot| slot.place(p))
    }

    /// The repetition that this phase leads to.
    pub fn next(&self, p: &Prescription) -> Option<Place> {
        let leads = !self.phase.is_in_repetition() && self.ending.is_none();
        self.slot.filter(|_| leads).and_then(|slot| slot.place(p))
    }
}

impl Slot {
    pub fn place(self, p: &Prescription) -> Option<Place> {
        let Slot { side, set, repetition } = self;
        let dose = p.dose(side)?;
        Some(Place { side, set, sets: dose.sets.into(), repetition, of: dose.repetitions.into() })
    }
}
