//! A sensor worn on something that moves: when it samples, what it feels, what is lost on the way.

use std::time::Duration;

use super::rng::Rng;
use super::sensor::{Loss, Sensor};
use super::vector::{Rotation, Vec3, add, scale, sub};
use super::{Imperfections, Mounting};
use crate::{Foot, Sample};

/// Standard gravity, upwards: what a sensor at rest feels, in m/s².
const SUPPORT: Vec3 = [0.0, 0.0, 9.806_65];

/// Positions this long before and after a moment give its velocity.
pub(super) const INSTANT_S: f64 = 5e-5;

/// One sensor on its mounting, with its clock.
#[derive(Debug, Clone)]
pub(super) struct Worn {
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
}

/// A sampling moment, and when the averaging of its sample ends, in true s.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    pub(super) at: f64,
    pub(super) until: f64,
}

/// The sensor in the world at one moment.
#[derive(Debug, Clone, Copy)]
struct Moment {
    time: f64,
    velocity: Vec3,
    turned: Rotation,
}

/// The same place on this foot; given is the left one's.
pub(super) fn on_foot(foot: Foot, [x, y, z]: Vec3) -> Vec3 {
    [x, if foot == Foot::Left { y } else { -y }, z]
}

impl Worn {
    pub(super) fn new(flaws: &Imperfections, mounting: Mounting, foot: Foot, rate_hz: f64, seed: u64) -> Self {
        let mut rng = Rng::new(seed, 3);
        let mount = mounting.rotation(foot == Foot::Left, &mut rng);
        Self {
            sensor: Sensor::new(flaws, mount, seed),
            loss: Loss::new(flaws, rate_hz, seed),
            mount,
            interval_s: 1.0 / rate_hz,
            clock: 1.0 + flaws.clock_ppm * rng.sign() * 1e-6,
            index: 0,
            next_at: 0.0,
            since: None,
        }
    }

    /// Seconds of the sensor's clock in a true second.
    pub(super) fn clock(&self) -> f64 {
        self.clock
    }

    /// The rotation from the sensor's axes to the foot's.
    pub(super) fn mount(&self) -> Rotation {
        self.mount
    }

    /// The next sampling moment. The sensor averages from half-way since the last sample to half-way to the next: what it tells adds up
    /// to the whole movement, however fast and at whatever rate.
    pub(super) fn due(&mut self) -> Due {
        let at = self.next_at;
        self.index += 1;
        self.next_at = (self.index as f64 + self.sensor.jitter()) * self.interval_s;
        Due { at, until: 0.5 * (at + self.next_at) }
    }

    /// The sample of that moment; `place_at` tells the sensor's place in the world in m and the rotation from foot to world.
    pub(super) fn sample(&mut self, due: Due, place_at: impl Fn(f64) -> (Vec3, Rotation)) -> Sample {
        let end = self.moment(due.until, &place_at);
        let begin = self.since.replace(end);
        let begin = begin.unwrap_or_else(|| self.moment(due.at - 0.5 * self.interval_s, &place_at));
        let (force, rate) = felt(&begin, &end);
        let (acc_mps2, gyr_dps) = self.sensor.reading(force, rate);
        Sample { at: Duration::from_secs_f64(due.at * self.clock), acc_mps2, gyr_dps }
    }

    /// Whether the sample just taken is lost on the way.
    pub(super) fn loses(&mut self) -> bool {
        self.loss.next()
    }

    fn moment(&self, time: f64, place_at: impl Fn(f64) -> (Vec3, Rotation)) -> Moment {
        let [before, after] = [time - INSTANT_S, time + INSTANT_S].map(place_at);
        let velocity = scale(sub(after.0, before.0), 0.5 / INSTANT_S);
        Moment { time, velocity, turned: after.1.after(&self.sensor.rocked(time)) }
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
