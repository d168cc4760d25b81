//! The machine at work: a state, the prescription it follows, and what it has said so far.

use std::time::Duration;

use super::cue::{Cue, Sign};
use super::effects::{Effect, PhaseView, Timed};
use super::marks;
use super::phase::Phase;
use super::state::State;
use crate::prescription::Prescription;

/// A state on its way to the next; dropped if an input is refused.
pub(super) struct Machine<'a> {
    pub p: &'a Prescription,
    pub s: State,
    pub out: Vec<Timed>,
}

impl<'a> Machine<'a> {
    pub fn new(p: &'a Prescription, s: State) -> Machine<'a> {
        Machine { p, s, out: Vec::new() }
    }

    /// Lets everything happen that is due until `now`, each at its own time.
    pub fn run_to(&mut self, now: Duration) {
        loop {
            let mark = marks::next(&self.s, self.p);
            let Some(at) = deadline(&self.s, mark).filter(|at| *at <= now) else { break };
            self.s.move_to(at);
            match mark.filter(|mark| mark.at == at && self.s.ends != Some(at)) {
                Some(mark) => self.mark(mark),
                None => self.phase_ended(),
            }
        }
        self.s.move_to(now);
    }

    /// Begins a phase.
    pub fn enter(&mut self, phase: Phase, total: Option<Duration>) {
        self.enter_with(phase, total, total);
    }

    /// Begins a phase of which only `left` is left.
    pub fn enter_with(&mut self, phase: Phase, total: Option<Duration>, left: Option<Duration>) {
        self.s.phase = phase;
        self.s.began = self.s.now;
        self.s.total = total;
        self.s.ends = left.map(|left| self.s.now.saturating_add(left));
        self.show_phase();
    }

    /// Tells what the phase is.
    pub fn show_phase(&mut self) {
        let State { phase, total, ends: ends_at, .. } = self.s;
        let place = self.s.place(self.p);
        self.say(Effect::Phase(PhaseView { phase, place, total, ends_at }));
    }

    pub fn cue(&mut self, sign: Sign) {
        self.cue_with(sign, None, true);
    }

    pub fn cue_with(&mut self, sign: Sign, count: Option<u32>, spoken: bool) {
        let Sign { key, sound, haptic } = sign;
        let place = self.s.place(self.p);
        self.say(Effect::Cue(Cue { key, place, count, sound, haptic, spoken }));
    }

    pub fn say(&mut self, effect: Effect) {
        self.out.push(Timed { at: self.s.now, effect });
    }
}

/// When something next happens by itself.
pub(super) fn deadline(s: &State, mark: Option<marks::Mark>) -> Option<Duration> {
    let ends = s.ends?;
    Some(mark.map_or(ends, |mark| mark.at.min(ends)))
}
