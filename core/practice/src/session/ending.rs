//! Pausing, going on and ending.

use super::cue::{self, Sign};
use super::effects::{Effect, Outcome, StopReason};
use super::flow::READY_AGAIN;
use super::machine::Machine;
use super::phase::Phase;
use super::state::{Ending, Held};

impl Machine<'_> {
    /// Stops the clock of the phase and keeps what it was.
    pub fn hold_still(&mut self) {
        let (phase, total, remaining) = (self.s.phase, self.s.total, self.s.remaining());
        if phase == Phase::Walk {
            self.s.walk_left = remaining.unwrap_or_default();
        }
        self.s.held = Some(Held { phase, total, remaining });
        self.s.phase = Phase::Paused;
        self.s.began = self.s.now;
        self.s.total = None;
        self.s.ends = None;
    }

    /// Goes on after a pause: a rest goes on where it was, anything else with time to get ready.
    pub fn resume(&mut self, held: Held) {
        self.s.held = None;
        let resting = matches!(held.phase, Phase::Rest | Phase::SwitchSide);
        if held.phase == Phase::SetUp {
            self.enter(Phase::SetUp, None);
            self.cue(cue::SET_UP);
        } else if resting && held.remaining >= Some(READY_AGAIN) {
            self.enter_with(held.phase, held.total, held.remaining);
            self.cue(cue::RESUMED);
        } else {
            self.ready_again();
        }
    }

    /// The person has had enough on this side: on to the other, if it is still to come.
    pub fn enough(&mut self) {
        let Some(slot) = self.s.slot else { return self.finish(Outcome::Enough, None) };
        let between_sets = self.s.phase == Phase::Rest && self.is_between_sets();
        self.s.end_side(self.p, slot.side);
        self.s.again = false;
        let Some(next) = self.s.owed(self.p) else { return self.finish(Outcome::Done, None) };
        self.cue(cue::ENOUGH_SIDE);
        self.s.slot = Some(next);
        if let Some(held) = &mut self.s.held {
            // Whatever was interrupted is over; going on begins with what is next.
            *held = Held { phase: Phase::GetReady, total: None, remaining: None };
            self.show_phase();
        } else if between_sets {
            self.show_phase();
        } else {
            self.ready_again();
        }
    }

    /// Ends the session. One that was led to the end is `Done` only if every side did its whole prescription.
    pub fn finish(&mut self, outcome: Outcome, reason: Option<StopReason>) {
        let outcome = if outcome == Outcome::Done && !self.s.is_complete(self.p) { Outcome::Enough } else { outcome };
        self.s.ending = Some(Ending { outcome, reason });
        self.s.held = None;
        self.enter(Phase::Done, None);
        if let Some(sign) = last_word(outcome) {
            self.cue(sign);
        }
        self.say(Effect::Done { outcome, reason });
    }
}

fn last_word(outcome: Outcome) -> Option<Sign> {
    match outcome {
        Outcome::Done => Some(cue::DONE),
        Outcome::Enough => Some(cue::ENOUGH),
        Outcome::Stopped => Some(cue::STOPPED),
        Outcome::Interrupted => None,
    }
}
