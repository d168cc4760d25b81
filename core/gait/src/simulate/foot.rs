//! The foot that walks, and the sensor on it.

use std::time::Duration;

use super::rng::Rng;
use super::sensor::{Loss, Sensor};
use super::vector::{Rotation, add, scale, sub};
use super::walk::{Event, Walk};
use super::{Simulation, Truth, TruthStride};
use crate::{Foot, Sample};

/// How many strides of an endless walk the truth keeps.
const KEPT_STRIDES: usize = 1000;

/// Standard gravity, upwards: what a sensor at rest feels, in m/s².
const SUPPORT: [f64; 3] = [0.0, 0.0, 9.806_65];

/// A walking foot: an iterator over what its sensor measures. Memory stays bounded however long it walks.
#[derive(Debug, Clone)]
pub struct SimulatedFoot {
    walk: Walk,
    sensor: Sensor,
    loss: Loss,
    mount: Rotation,
    interval_s: f64,
    /// Seconds of the sensor's clock in a true second.
    clock: f64,
    index: u64,
    endless: bool,
    truth: Truth,
}

impl SimulatedFoot {
    pub(super) fn new(simulation: &Simulation) -> Self {
        let flaws = &simulation.imperfections;
        let left = simulation.foot == Foot::Left;
        let [x, y, z] = simulation.mounting.place();
        let mut mounting = Rng::new(simulation.seed, 3);
        let mount = simulation.mounting.rotation(left, &mut mounting);
        let clock = 1.0 + flaws.clock_ppm * mounting.sign() * 1e-6;
        Self {
            walk: Walk::new(simulation, [x, if left { y } else { -y }, z]),
            sensor: Sensor::new(flaws, mount, simulation.seed),
            loss: Loss::new(flaws, simulation.rate_hz, simulation.seed),
            mount,
            interval_s: 1.0 / simulation.rate_hz,
            clock,
            index: 0,
            endless: simulation.steps.is_none(),
            truth: Truth::new(simulation.foot, simulation.rate_hz),
        }
    }

    /// What happened up to the last sample given, on the sensor's clock. An endless walk keeps the latest 1000 to 2000 strides only.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// The rotation from the sensor's axes to the foot's (x forward, y left, z up): foot vector = matrix × sensor vector.
    pub fn sensor_to_foot(&self) -> [[f64; 3]; 3] {
        self.mount.0
    }

    /// The next sample, whether it will be lost or not; `None` when the walk is over.
    fn measure(&mut self) -> Option<Sample> {
        // The sensor averages over half of its interval to each side, so that what it tells adds up to the whole movement.
        let half = 0.5 * self.interval_s;
        let jitter = if self.index == 0 { 0.0 } else { self.sensor.jitter() };
        let time = (self.index as f64 + jitter) * self.interval_s;
        self.walk.reach(time + half, time - half);
        if self.walk.ends_at().is_some_and(|end| time > end) {
            return None;
        }
        self.index += 1;
        self.tell(time);
        let (force, rate) = self.felt(time, half);
        let (acc_mps2, gyr_dps) = self.sensor.reading(force, rate);
        Some(Sample { at: Duration::from_secs_f64(time * self.clock), acc_mps2, gyr_dps })
    }

    /// Specific force in m/s² and angular rate in °/s in the axes of the foot (of the rocking sensor, to be exact).
    fn felt(&self, time: f64, half: f64) -> ([f64; 3], [f64; 3]) {
        let at = |time: f64| {
            let pose = self.walk.pose(time);
            (pose.sensor(&self.walk.build), pose.turned.after(&self.sensor.rocked(time)))
        };
        let ((p0, r0), (p1, r1), (p2, r2)) = (at(time - half), at(time), at(time + half));
        let acceleration = scale(add(sub(p0, p1), sub(p2, p1)), 1.0 / (half * half));
        let rate = scale(r0.inverse().after(&r2).vector(), 0.5 / half).map(f64::to_degrees);
        (r1.inverse().apply(add(acceleration, SUPPORT)), rate)
    }

    /// Moves what is over by `time` into the truth.
    fn tell(&mut self, time: f64) {
        self.truth.valid_s = [0.0, time * self.clock];
        while let Some(event) = self.walk.event(time) {
            match event {
                Event::Left { at } => self.truth.final_contact_s.push(at * self.clock),
                Event::Landed(stride) => self.truth.landed(stride.by_clock(self.clock)),
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
            if !self.loss.next() {
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
    fn by_clock(self: Box<Self>, clock: f64) -> Self {
        Self {
            initial_contact_s: self.initial_contact_s * clock,
            final_contact_s: self.final_contact_s * clock,
            foot_flat_s: self.foot_flat_s * clock,
            ..*self
        }
    }
}
