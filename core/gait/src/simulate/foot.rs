//! The foot that walks, and the sensor on it.

use super::course::{AnyCourse, Course, Event};
use super::worn::{INSTANT_S, Worn, on_foot};
use super::{Simulation, Truth, TruthStride};
use crate::{Foot, Sample};

/// How many strides of an endless walk the truth keeps.
const KEPT_STRIDES: usize = 1000;

/// A walking foot: an iterator over what its sensor measures. Memory stays bounded however long it walks.
#[derive(Debug, Clone)]
pub struct SimulatedFoot {
    course: AnyCourse,
    worn: Worn,
    endless: bool,
    truth: Truth,
}

impl SimulatedFoot {
    pub(super) fn new(simulation: &Simulation) -> Self {
        let Simulation { mounting, foot, rate_hz, seed, .. } = *simulation;
        Self {
            course: AnyCourse::new(simulation, on_foot(foot, mounting.place())),
            worn: Worn::new(&simulation.imperfections, mounting, foot, rate_hz, seed),
            endless: simulation.endless(),
            truth: Truth::new(foot, rate_hz),
        }
    }

    /// What happened up to the last sample given, on the sensor's clock. An endless walk keeps the latest 1000 to 2000 strides only.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// The rotation from the sensor's axes to the foot's (x forward, y left, z up): foot vector = matrix × sensor vector.
    pub fn sensor_to_foot(&self) -> [[f64; 3]; 3] {
        self.worn.mount().0
    }

    /// The course it is on, for tests.
    #[cfg(test)]
    pub(super) fn course(&self) -> AnyCourse {
        self.course.clone()
    }

    /// The next sample, whether it will be lost or not; `None` when the walk is over.
    fn measure(&mut self) -> Option<Sample> {
        let due = self.worn.due();
        self.course.reach(due.until + INSTANT_S, due.at);
        if self.course.ends_at().is_some_and(|end| due.at > end) {
            return None;
        }
        self.tell(due.at);
        Some(self.worn.sample(due, |time| self.course.place_at(time)))
    }

    /// Moves what is over by `time` into the truth.
    fn tell(&mut self, time: f64) {
        let clock = self.worn.clock();
        self.truth.valid_s = [0.0, time * clock];
        while let Some(event) = self.course.event(time) {
            match event {
                Event::Left { at } => self.truth.final_contact_s.push(at * clock),
                Event::Landed(stride) => self.truth.landed(stride.by_clock(clock)),
            }
        }
        if self.endless {
            self.truth.forget(KEPT_STRIDES);
        }
    }
}

impl Iterator for SimulatedFoot {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        loop {
            let sample = self.measure()?;
            if !self.worn.loses() {
                return Some(sample);
            }
        }
    }
}

impl Truth {
    fn new(foot: Foot, rate_hz: f64) -> Self {
        Self {
            foot,
            rate_hz,
            initial_contact_s: Vec::new(),
            final_contact_s: Vec::new(),
            valid_s: [0.0, 0.0],
            turns_s: Vec::new(),
            strides: Vec::new(),
        }
    }

    fn landed(&mut self, stride: TruthStride) {
        let during = [stride.final_contact_s, stride.initial_contact_s];
        let goes_on = self.strides.last().is_some_and(|last| last.in_turn);
        match self.turns_s.last_mut() {
            Some([_, end]) if stride.in_turn && goes_on => *end = stride.initial_contact_s,
            _ if stride.in_turn => self.turns_s.push(during),
            _ => {}
        }
        self.initial_contact_s.push(stride.initial_contact_s);
        self.strides.push(stride);
    }

    /// Keeps the latest strides, once there are twice as many: then forgetting costs next to nothing for each.
    fn forget(&mut self, kept: usize) {
        if self.strides.len() < 2 * kept {
            return;
        }
        for events in [&mut self.initial_contact_s, &mut self.final_contact_s] {
            events.drain(..events.len().saturating_sub(kept));
        }
        self.strides.drain(..self.strides.len().saturating_sub(kept));
        let first = self.strides.first().map_or(0.0, |stride| stride.final_contact_s);
        self.turns_s.retain(|[start, _]| *start >= first);
    }
}

impl TruthStride {
    /// The same on a clock that runs a little wrong.
    fn by_clock(self, clock: f64) -> Self {
        Self {
            initial_contact_s: self.initial_contact_s * clock,
            final_contact_s: self.final_contact_s * clock,
            foot_flat_s: self.foot_flat_s * clock,
            ..self
        }
    }
}
