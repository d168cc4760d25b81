//! A session as a screen shows it.

use std::time::Duration;

use serde::Serialize;

use super::effects::{Outcome, Place, StopReason};
use super::phase::Phase;
use super::state::{State, Times};
use crate::prescription::Prescription;
use crate::terms::Side;

/// The session at one instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct View {
    /// What it is doing.
    pub phase: Phase,
    /// What a pause interrupted.
    pub paused_phase: Option<Phase>,
    /// Where it stands; `None` for walking items.
    pub place: Option<Place>,
    /// The repetition that comes after a rest, or that a pause, getting ready or changing sides leads to; `None` within one.
    pub next: Option<Place>,
    /// Whether this repetition was counted before and is done again.
    pub again: bool,
    /// Time left of the phase, or of the one interrupted, if it is timed.
    pub remaining: Option<Duration>,
    /// Its whole length, if it is timed.
    pub phase_total: Option<Duration>,
    /// Its end on the session's clock; `None` while paused.
    pub phase_ends_at: Option<Duration>,
    /// Where the time went.
    pub times: Times,
    /// What each side has done, first side first; empty for walking items.
    pub sides: Vec<SideView>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Why it was stopped, if the person said.
    pub reason: Option<StopReason>,
}

/// What one side has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SideView {
    /// The side.
    pub side: Side,
    /// Repetitions prescribed, in all sets.
    pub prescribed: u16,
    /// Repetitions that count.
    pub repetitions: u16,
    /// The person said that this side has done enough.
    pub enough: bool,
}

impl View {
    pub(super) fn new(p: &Prescription, s: &State) -> View {
        let held = s.held;
        View {
            phase: s.phase,
            paused_phase: held.map(|held| held.phase),
            place: s.place(p),
            next: s.next(p),
            again: s.again,
            remaining: held.map_or(s.remaining(), |held| held.remaining),
            phase_total: held.map_or(s.total, |held| held.total),
            phase_ends_at: s.ends,
            times: s.times,
            sides: sides(p, s),
            outcome: s.ending.map(|ending| ending.outcome),
            reason: s.ending.and_then(|ending| ending.reason),
        }
    }
}

fn sides(p: &Prescription, s: &State) -> Vec<SideView> {
    let view = |(dose, tally): (&crate::SideDose, super::state::Tally)| SideView {
        side: dose.side,
        prescribed: dose.prescribed(),
        repetitions: tally.counted,
        enough: tally.enough,
    };
    p.sides.iter().zip(s.tallies).map(view).collect()
}
