//! What follows what.

use std::time::Duration;

use super::cue::{self, Sign};
use super::effects::{CountedBy, Effect, Outcome};
use super::machine::Machine;
use super::marks::Mark;
use super::phase::Phase;
use super::state::Slot;
use super::wording;
use crate::terms::{Manner, SideOrder};

/// Time to get ready after anything but the very beginning.
pub(super) const READY_AGAIN: Duration = Duration::from_secs(3);
/// A phase at least this long has time for its own spoken cue.
const TIME_FOR_A_CUE: Duration = Duration::from_secs(1);
/// A phase at least this long has time for a second spoken cue beside its own.
const TIME_FOR_TWO_CUES: Duration = Duration::from_secs(2);
/// Of fewer repetitions, half is not worth a word.
const FEWEST_WITH_A_HALF: u16 = 6;

fn seconds(s: u16) -> Duration {
    Duration::from_secs(s.into())
}

/// The number to be spoken for a length; none for one so short that the numbers follow at once.
fn whole_seconds(length: Duration) -> Option<u32> {
    u32::try_from(length.as_secs()).ok().filter(|n| *n >= 5)
}

/// Whether there is time to say a word in a phase of this length. In less its sound leads alone.
fn has_breath(length: Option<Duration>) -> bool {
    length.is_none_or(|length| length >= TIME_FOR_A_CUE)
}

impl Machine<'_> {
    /// The very beginning.
    pub fn begin(&mut self) {
        self.s.slot = self.s.owed(self.p);
        self.s.side = self.s.slot.map(|slot| slot.side);
        if self.p.has_set_up {
            self.enter(Phase::SetUp, None);
            self.cue(cue::SET_UP);
        } else {
            self.get_ready(seconds(self.p.get_ready_s));
        }
    }

    /// The phase has come to its end by itself.
    pub fn phase_ended(&mut self) {
        match self.s.phase {
            Phase::Up => self.hold(),
            Phase::Hold => self.down(),
            Phase::Down => self.complete(CountedBy::Guide),
            Phase::GetReady | Phase::Rest => self.proceed(),
            Phase::SwitchSide => self.repetition(),
            Phase::Walk => self.finish(Outcome::Done, None),
            Phase::SetUp | Phase::Paused | Phase::Done => self.s.ends = None,
        }
    }

    /// Counts down to what is next, saying the side.
    pub fn get_ready(&mut self, length: Duration) {
        self.enter(Phase::GetReady, Some(length));
        self.cue(cue::GET_READY);
        if let Some(slot) = self.s.slot {
            self.cue(wording::side(self.p.order, slot.side));
        }
    }

    /// Leads to `slot` once more after the flow was broken.
    pub fn ready_again(&mut self) {
        if self.s.must_switch(self.p) { self.switch_side() } else { self.get_ready(READY_AGAIN) }
    }

    /// Does what is next, changing sides before it if need be.
    pub fn proceed(&mut self) {
        if self.p.walking_s.is_some() {
            self.walk();
        } else if self.s.must_switch(self.p) {
            self.switch_side();
        } else {
            self.repetition();
        }
    }

    fn switch_side(&mut self) {
        let Some(slot) = self.s.slot else { return };
        self.s.side = Some(slot.side);
        self.enter(Phase::SwitchSide, Some(seconds(self.p.switch_side_s)));
        self.cue(wording::switch(slot.side));
    }

    fn walk(&mut self) {
        let (total, left) = (self.s.walk_total, self.s.walk_left);
        self.enter_with(Phase::Walk, Some(total), Some(left));
        let begins = left == total;
        self.cue(if begins { wording::walk(self.p.manner) } else { cue::WALK_ON });
        self.goal();
    }

    /// The one thing to think of on a walk.
    fn goal(&mut self) {
        if let Some(goal) = self.p.goal {
            self.cue(wording::goal(goal));
        }
    }

    /// A cue in the middle of a phase.
    pub fn mark(&mut self, mark: Mark) {
        self.cue_with(mark.sign, mark.count, true);
        if mark.sign == cue::WALK_HALFWAY {
            self.goal();
        }
    }

    /// Begins the repetition in `slot`.
    pub fn repetition(&mut self) {
        let Some(slot) = self.s.slot else { return self.finish(Outcome::Done, None) };
        let flowing = self.s.phase.is_in_repetition();
        let up = self.length(Phase::Up);
        self.enter(Phase::Up, up);
        if flowing {
            self.milestone(up.is_none_or(|up| up >= TIME_FOR_TWO_CUES));
        }
        match up {
            None => self.cue_with(cue::OWN_PACE, None, !flowing),
            Some(_) => self.cue_with(wording::up(self.p.manner, self.p.order, slot.side), None, has_breath(up)),
        }
    }

    fn hold(&mut self) {
        let length = self.length(Phase::Hold).filter(|length| !length.is_zero());
        let Some(length) = length else { return self.down() };
        self.enter(Phase::Hold, Some(length));
        self.cue_with(wording::hold(self.p.manner), whole_seconds(length), has_breath(Some(length)));
    }

    fn down(&mut self) {
        let length = self.length(Phase::Down);
        self.enter(Phase::Down, length);
        self.cue_with(wording::down(self.p.manner), None, has_breath(length));
    }

    /// How long a phase of the repetition lasts at this pace; `None` if the person sets it.
    fn length(&self, phase: Phase) -> Option<Duration> {
        let tempo = self.p.tempo?;
        let pace = self.p.pace;
        match phase {
            Phase::Up => pace.lasting(tempo.up_s),
            Phase::Hold if self.p.manner == Manner::Stretch => pace.lasting(0).map(|_| seconds(tempo.hold_s)),
            Phase::Hold => pace.lasting(tempo.hold_s),
            Phase::Down => pace.lasting(tempo.down_s),
            Phase::Rest => pace.lasting(tempo.rest_s),
            _ => None,
        }
    }

    /// The repetition in `slot` is done.
    pub fn complete(&mut self, by: CountedBy) {
        let Some(slot) = self.s.slot else { return self.finish(Outcome::Done, None) };
        if !self.s.again {
            let Slot { side, set, repetition } = slot;
            self.s.count(self.p, side);
            self.s.last = Some(slot);
            self.say(Effect::Repetition { side, set, repetition, counted_by: by });
        }
        if by != CountedBy::Guide {
            self.cue_with(cue::COUNTED, Some(slot.repetition.into()), true);
        }
        self.after_repetition();
    }

    /// Goes from a repetition to the next that is owed, with the rest that belongs between them.
    pub fn after_repetition(&mut self) {
        self.s.again = false;
        let Some(next) = self.s.owed(self.p) else { return self.finish(Outcome::Done, None) };
        self.s.slot = Some(next);
        let rest = self.length(Phase::Rest).filter(|rest| !rest.is_zero());
        if self.is_between_sets() {
            let rest = seconds(self.p.rest_between_sets_s);
            self.enter(Phase::Rest, Some(rest));
            self.cue_with(cue::REST_BETWEEN_SETS, whole_seconds(rest), true);
        } else if let Some(rest) = rest.filter(|_| !self.s.must_switch(self.p)) {
            self.rest(rest);
        } else {
            self.proceed();
        }
    }

    fn rest(&mut self, length: Duration) {
        self.enter(Phase::Rest, Some(length));
        let done = self.s.last.map(|last| last.repetition.into());
        let announced = self.is_milestone();
        self.cue_with(cue::REST, done, length >= if announced { TIME_FOR_TWO_CUES } else { TIME_FOR_A_CUE });
        self.milestone(true);
    }

    /// Whether `slot` belongs to a later set than the repetition counted last.
    pub fn is_between_sets(&self) -> bool {
        self.s.slot.zip(self.s.last).is_some_and(|(next, last)| next.set > last.set)
    }

    fn is_milestone(&self) -> bool {
        self.next_milestone().is_some()
    }

    /// What is worth saying before the repetition in `slot`: that it is the last of its set, or that half is done.
    fn next_milestone(&self) -> Option<Sign> {
        let next = self.s.slot.and_then(|slot| slot.place(self.p)).filter(|_| !self.s.again)?;
        let leads =
            self.p.order != SideOrder::Alternating || self.p.sides.first().map(|dose| dose.side) == Some(next.side);
        if next.repetition == next.of && next.of > 1 {
            Some(cue::LAST_ONE)
        } else if leads && next.of >= FEWEST_WITH_A_HALF && next.repetition == next.of.div_ceil(2) + 1 {
            Some(cue::HALFWAY)
        } else {
            None
        }
    }

    fn milestone(&mut self, spoken: bool) {
        if let Some(sign) = self.next_milestone() {
            self.cue_with(sign, None, spoken);
        }
    }
}
