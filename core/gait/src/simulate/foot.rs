//! The foot that walks, and the sensor on it.

use std::time::Duration;

use super::course::{AnyCourse, Course, Event};
use super::rng::Rng;
use super::sensor::{Loss, Sensor};
use super::vector::{Rotation, Vec3, add, scale, sub};
use super::{Simulation, SimulationError, Truth, TruthStride};
use crate::{Foot, Sample};

/// How many strides of an endless walk the truth keeps.
const KEPT_STRIDES: usize = 1000;

/// Standard gravity, upwards: what a sensor at rest feels, in m/s².
const SUPPORT: [f64; 3] = [0.0, 0.0, 9.806_65];

/// Positions this long before and after a moment give its velocity.
const INSTANT_S: f64 = 5e-5;

/// A walking foot: an iterator over what its sensor measures. Memory stays bounded however long it walks.
#[derive(Debug, Clone)]
pub struct SimulatedFoot {
    course: AnyCourse,
    sensor: Sensor,
    loss: Loss,
    mount: Rotation,
    interval_s: f64,
    /// Seconds of the sensor's clock in a true second.
    clock: f64,
    index: u64,
    /// The sampling moment of the next sample.
    next_at: f64,
    /// The end of the last sample's averaging, where the next one's begins.
    since: Option<Moment>,
    endless: bool,
    truth: Truth,
}

/// The sensor in the world at one moment.
#[derive(Debug, Clone, Copy)]
struct Moment {
    time: f64,
    velocity: Vec3,
    turned: Rotation,
}

impl SimulatedFoot {
    pub(super) fn new(simulation: &Simulation) -> Result<Self, SimulationError> {
        let flaws = &simulation.imperfections;
        let left = simulation.foot == Foot::Left;
        let [x, y, z] = simulation.mounting.place();
        let mut mounting = Rng::new(simulation.seed, 3);
        let mount = simulation.mounting.rotation(left, &mut mounting);
        let clock = 1.0 + flaws.clock_ppm * mounting.sign() * 1e-6;
        Ok(Self {
            course: AnyCourse::new(simulation, [x, if left { y } else { -y }, z])?,
            sensor: Sensor::new(flaws, mount, simulation.seed),
            loss: Loss::new(flaws, simulation.rate_hz, simulation.seed),
            mount,
            interval_s: 1.0 / simulation.rate_hz,
            clock,
            index: 0,
            next_at: 0.0,
            since: None,
            endless: simulation.endless(),
            truth: Truth::new(simulation.foot, simulation.rate_hz),
        })
    }

    /// What happened up to the last sample given, on the sensor's clock. An endless walk keeps the latest 1000 to 2000 strides only.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// The rotation from the sensor's axes to the foot's (x forward, y left, z up): foot vector = matrix × sensor vector.
    pub fn sensor_to_foot(&self) -> [[f64; 3]; 3] {
        self.mount.0
    }

    /// The course it is on, for tests.
    #[cfg(test)]
    pub(super) fn course(&self) -> AnyCourse {
        self.course.clone()
    }

    /// The next sample, whether it will be lost or not; `None` when the walk is over.
    fn measure(&mut self) -> Option<Sample> {
        let time = self.next_at;
        self.index += 1;
        self.next_at = (self.index as f64 + self.sensor.jitter()) * self.interval_s;
        // The sensor averages from half-way since the last sample to half-way to the next: what it tells adds up to the whole
        // movement, however fast and at whatever rate.
        let until = 0.5 * (time + self.next_at);
        self.course.reach(until + INSTANT_S, time);
        if self.course.ends_at().is_some_and(|end| time > end) {
            return None;
        }
        self.tell(time);
        let end = self.moment(until);
        let begin = self.since.replace(end).unwrap_or_else(|| self.moment(time - 0.5 * self.interval_s));
        let (force, rate) = felt(&begin, &end);
        let (acc_mps2, gyr_dps) = self.sensor.reading(force, rate);
        Some(Sample { at: Duration::from_secs_f64(time * self.clock), acc_mps2, gyr_dps })
    }

    fn moment(&self, time: f64) -> Moment {
        let [before, after] = [time - INSTANT_S, time + INSTANT_S].map(|time| self.course.place_at(time));
        let velocity = scale(sub(after.0, before.0), 0.5 / INSTANT_S);
        Moment { time, velocity, turned: after.1.after(&self.sensor.rocked(time)) }
    }

    /// Moves what is over by `time` into the truth.
    fn tell(&mut self, time: f64) {
        self.truth.valid_s = [0.0, time * self.clock];
        while let Some(event) = self.course.event(time) {
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

/// Specific force in m/s² and angular rate in °/s, averaged from `begin` to `end`, in the sensor's axes before mounting.
fn felt(begin: &Moment, end: &Moment) -> (Vec3, Vec3) {
    let per_s = 1.0 / (end.time - begin.time);
    let acceleration = scale(sub(end.velocity, begin.velocity), per_s);
    let turn = begin.turned.inverse().after(&end.turned).vector();
    let half_way = begin.turned.after(&Rotation::of_vector(scale(turn, 0.5)));
    (half_way.inverse().apply(add(acceleration, SUPPORT)), scale(turn, per_s).map(f64::to_degrees))
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
    fn by_clock(self, clock: f64) -> Self {
        Self {
            initial_contact_s: self.initial_contact_s * clock,
            final_contact_s: self.final_contact_s * clock,
            foot_flat_s: self.foot_flat_s * clock,
            ..self
        }
    }
}
