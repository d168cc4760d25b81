//! Cues in the middle of a phase: countdowns, and encouragement on a walk.
//!
//! A mark stands at a time *left*, so that added time moves it along.

use std::time::Duration;

use super::cue::{self, Sign};
use super::phase::Phase;
use super::state::State;
use crate::prescription::Prescription;

/// A cue in the middle of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub at: Duration,
    pub sign: Sign,
    pub count: Option<u32>,
}

const TEN_S: Duration = Duration::from_secs(10);
const TWENTY_S: Duration = Duration::from_secs(20);
const FORTY_S: Duration = Duration::from_secs(40);

/// The next mark after `state.now` in its phase.
pub(super) fn next(state: &State, p: &Prescription) -> Option<Mark> {
    let (ends, total) = (state.ends?, state.total?);
    let remaining = state.remaining()?;
    let (left, sign) = match state.phase {
        Phase::Walk => walk(total, remaining)?,
        // A countdown would promise a movement, but a change of sides comes first.
        Phase::Rest if state.must_switch(p) => return None,
        _ => countdown(state.phase, total, remaining)?,
    };
    let count = (sign != cue::GET_READY).then(|| u32::try_from(left.as_secs()).unwrap_or(u32::MAX));
    Some(Mark { at: ends.checked_sub(left)?, sign, count })
}

/// Sparse: half of it, and the last ten seconds where both do not crowd each other.
fn walk(total: Duration, remaining: Duration) -> Option<(Duration, Sign)> {
    let half = (total >= TWENTY_S).then_some((total / 2, cue::WALK_HALFWAY));
    let ten = (total >= FORTY_S).then_some((TEN_S, cue::WALK_TEN_LEFT));
    [half, ten].into_iter().flatten().find(|(left, _)| *left < remaining)
}

/// Whole seconds left, counted aloud towards the end of a phase.
fn countdown(phase: Phase, total: Duration, remaining: Duration) -> Option<(Duration, Sign)> {
    // The most whole seconds that lie ahead, and late enough for the phase's own cue to have been heard.
    let ahead = remaining.saturating_sub(Duration::from_nanos(1)).as_secs();
    let heard = total.checked_sub(time_for_own_cue(phase))?.as_secs();
    let most = ahead.min(heard);
    let (left, sign) = match phase {
        Phase::Hold if most >= 5 => (most - most % 5, cue::COUNT),
        Phase::Rest if most >= 10 && total >= TWENTY_S => (10, cue::REST_ENDING),
        Phase::SwitchSide if most >= 5 => (5, cue::GET_READY),
        Phase::GetReady | Phase::Hold | Phase::Rest | Phase::SwitchSide => (most.min(3), cue::COUNT),
        _ => return None,
    };
    (left > 0).then_some((Duration::from_secs(left), sign))
}

/// How long the cue at the beginning of a phase is given before numbers follow.
fn time_for_own_cue(phase: Phase) -> Duration {
    Duration::from_secs(if phase == Phase::Hold { 1 } else { 2 })
}
