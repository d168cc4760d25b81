//! A person who sits and lifts the toes, with exact truth beside it.
//!
//! The heel stays on the floor and the foot rolls on its round back, as a real one does; weak, trembling, tired and cheating persons
//! are drawn from the seed. What the sensor feels is derived from position and orientation, as for the walking foot, and passes
//! through the same flawed sensor.

mod act;
mod course;
mod plan;
#[cfg(test)]
mod tests;

use std::time::Duration;

use serde::Serialize;

use self::course::Course;
use super::rng::Rng;
use super::sensor::{Loss, Sensor};
use super::vector::{Rotation, Vec3, add, scale, sub};
use super::{Form, Imperfections, Mounting, SimulationError};
use crate::{Foot, Sample};

/// Standard gravity, upwards: what a sensor at rest feels, in m/s².
const SUPPORT: Vec3 = [0.0, 0.0, 9.806_65];
/// Positions this long before and after a moment give its velocity.
const INSTANT_S: f64 = 5e-5;

/// What the seated person does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SeatedTask {
    /// A set of toe lifts.
    Lifts(LiftPlan),
    /// The guided calibration: 3 s of a flat foot, then three toe lifts, in this way.
    Calibration(CalibrationRun),
}

/// A set of toe lifts. Whatever is not said here is drawn from the seed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiftPlan {
    /// How many repetitions, cheating ones included.
    pub repetitions_count: u32,
    /// Height of the first repetitions, in degrees (1 to 25).
    pub peak_angle_deg: f64,
    /// Share of the height that is lost until the last repetition (0 to 0.8).
    pub fatigue_share: f64,
    /// Height of the tremor, in degrees (0 to 1.5); its rate of 4–8 Hz is drawn.
    pub tremor_deg: f64,
    /// Whether bursts of clonus (2–5°, 5–8 Hz) come while the foot is held or after it was lowered.
    pub clonus: bool,
    /// Whether heights, times and curves are irregular: hesitation on the way up, wavering holds, hardly a pause in between.
    pub irregular: bool,
    /// Share of the repetitions in which the heel rises on the ball of the foot, or the whole leg is lifted (0 to 1).
    pub cheating_share: f64,
    /// Share of the repetitions in which a hand or the other foot lifts the foot (0 to 1).
    pub assisted_share: f64,
    /// Whether the person fidgets between repetitions: slides, shifts and rocks the foot.
    pub fidgets: bool,
    /// How far the foot turns inwards (inversion) for each degree of lift (0 to 0.5): a paretic foot does.
    pub inversion_share: f64,
}

/// How a calibration goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalibrationRun {
    /// As asked: 6–22° high.
    Proper,
    /// As asked, by a person with tremor.
    Trembling,
    /// The foot turns inwards while it lifts, as a paretic one does.
    Inverting,
    /// The foot is moved in the middle of the stillness, held still again and lifted as asked.
    MovedThenProper,
    /// The foot never comes to rest.
    NeverStill,
    /// Only two lifts.
    TwoLifts,
    /// Lifts of no more than 2°.
    TinyLifts,
    /// The whole leg is lifted.
    LegLifted,
    /// The foot is rocked sideways.
    SidewaysRocking,
    /// One lift of the toes, one sideways, one of the toes.
    OneSideways,
}

/// What to simulate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeatedSimulation {
    /// What the person does.
    pub task: SeatedTask,
    /// Samples a second, 25 to 400.
    pub rate_hz: f64,
    /// What every random value is drawn from.
    pub seed: u64,
    /// Which foot it is.
    pub foot: Foot,
    /// How the sensor sits on the foot.
    pub mounting: Mounting,
    /// Where it sits on a left foot, from the sole under the ball, in m; `None`: as the mounting says.
    pub place_m: Option<[f64; 3]>,
    /// What the sensor gets wrong.
    pub imperfections: Imperfections,
    /// Which model form plays it: they differ in the curves of the movement and in how the foot turns on its heel.
    pub form: Form,
}

impl SeatedSimulation {
    /// The left foot with a typical sensor on the instep, 100 Hz.
    pub fn new(task: SeatedTask, seed: u64) -> Self {
        Self {
            task,
            rate_hz: 100.0,
            seed,
            foot: Foot::Left,
            mounting: Mounting::Dorsum,
            place_m: None,
            imperfections: Imperfections::typical(),
            form: Form::Rolling,
        }
    }

    /// Starts the foot.
    ///
    /// # Errors
    /// When the rate or a flaw of the sensor is out of its range; the error names it. Values of the task are brought into range.
    pub fn start(&self) -> Result<SeatedFoot, SimulationError> {
        if !(25.0..=400.0).contains(&self.rate_hz) {
            return Err(SimulationError::Rate { rate_hz: self.rate_hz });
        }
        self.imperfections.check()?;
        Ok(SeatedFoot::new(self))
    }
}

impl LiftPlan {
    /// Ten even repetitions of this height in degrees, by a steady foot.
    pub fn steady(peak_angle_deg: f64) -> Self {
        Self {
            repetitions_count: 10,
            peak_angle_deg,
            fatigue_share: 0.0,
            tremor_deg: 0.0,
            clonus: false,
            irregular: false,
            cheating_share: 0.0,
            assisted_share: 0.0,
            fidgets: false,
            inversion_share: 0.0,
        }
    }

    /// Any person and any set, drawn from the seed.
    pub fn drawn(seed: u64) -> Self {
        let mut rng = Rng::new(seed, 40);
        let fatigue_share = if rng.chance(0.3) { rng.between(0.2, 0.7) } else { 0.0 };
        Self {
            repetitions_count: 6 + rng.below(7),
            // A tired foot still moves by a degree.
            peak_angle_deg: rng.between(1.0_f64.ln(), 25.0_f64.ln()).exp().max(1.0 / (1.0 - fatigue_share)),
            fatigue_share,
            tremor_deg: if rng.chance(0.35) { rng.between(0.2, 1.5) } else { 0.0 },
            clonus: rng.chance(0.25),
            irregular: rng.chance(0.5),
            cheating_share: if rng.chance(0.3) { rng.between(0.1, 0.5) } else { 0.0 },
            assisted_share: if rng.chance(0.2) { rng.between(0.1, 0.5) } else { 0.0 },
            fidgets: rng.chance(0.35),
            inversion_share: if rng.chance(0.3) { rng.between(0.1, 0.5) } else { 0.0 },
        }
    }
}

/// One true repetition.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TrueLift {
    /// When the toes (or the heel, or the leg) began to rise, in s.
    pub began_s: f64,
    /// Greatest pitch of the foot, tremor and clonus left out, in degrees; negative where the heel rose over the ball.
    pub peak_angle_deg: f64,
    /// When it was reached, in s.
    pub peak_at_s: f64,
    /// Time of rising, holding and lowering, in s.
    pub lift_s: f64,
    /// See [`Self::lift_s`].
    pub hold_s: f64,
    /// See [`Self::lift_s`].
    pub lower_s: f64,
    /// When the foot was down again, in s.
    pub ended_s: f64,
    /// Whether the heel stayed on the floor.
    pub heel_stayed_down: bool,
    /// Whether somebody or something helped.
    pub assisted: bool,
}

/// The truth beside a simulated task.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SeatedTruth {
    /// Which foot it is.
    pub foot: Foot,
    /// Samples a second.
    pub rate_hz: f64,
    /// Every repetition, in order, on the sensor's clock.
    pub lifts: Vec<TrueLift>,
    /// When the task is over, in s.
    pub ends_s: f64,
}

/// A seated foot: an iterator over what its sensor measures.
#[derive(Debug, Clone)]
pub struct SeatedFoot {
    course: Course,
    sensor: Sensor,
    loss: Loss,
    mount: Rotation,
    interval_s: f64,
    clock: f64,
    index: u64,
    next_at: f64,
    since: Option<Moment>,
    truth: SeatedTruth,
}

/// The sensor in the world at one moment.
#[derive(Debug, Clone, Copy)]
struct Moment {
    time: f64,
    velocity: Vec3,
    turned: Rotation,
}

impl SeatedFoot {
    fn new(simulation: &SeatedSimulation) -> Self {
        let flaws = &simulation.imperfections;
        let left = simulation.foot == Foot::Left;
        let [x, y, z] = simulation.place_m.unwrap_or_else(|| simulation.mounting.place());
        let mut mounting = Rng::new(simulation.seed, 3);
        let mount = simulation.mounting.rotation(left, &mut mounting);
        let clock = 1.0 + flaws.clock_ppm * mounting.sign() * 1e-6;
        let (course, lifts) = Course::new(simulation, [x, if left { y } else { -y }, z]);
        let truth = SeatedTruth {
            foot: simulation.foot,
            rate_hz: simulation.rate_hz,
            lifts: lifts.into_iter().map(|lift| lift.by_clock(clock)).collect(),
            ends_s: course.ends_at() * clock,
        };
        Self {
            course,
            sensor: Sensor::new(flaws, mount, simulation.seed),
            loss: Loss::new(flaws, simulation.rate_hz, simulation.seed),
            mount,
            interval_s: 1.0 / simulation.rate_hz,
            clock,
            index: 0,
            next_at: 0.0,
            since: None,
            truth,
        }
    }

    /// What happens, known from the start.
    pub fn truth(&self) -> &SeatedTruth {
        &self.truth
    }

    /// The rotation from the sensor's axes to the foot's (x forward, y left, z up): foot vector = matrix × sensor vector.
    pub fn sensor_to_foot(&self) -> [[f64; 3]; 3] {
        self.mount.0
    }

    fn measure(&mut self) -> Option<Sample> {
        let time = self.next_at;
        if time > self.course.ends_at() {
            return None;
        }
        self.index += 1;
        self.next_at = (self.index as f64 + self.sensor.jitter()) * self.interval_s;
        // The sensor averages from half-way since the last sample to half-way to the next.
        let end = self.moment(0.5 * (time + self.next_at));
        let begin = self.since.replace(end).unwrap_or_else(|| self.moment(time - 0.5 * self.interval_s));
        let (force, rate) = felt(&begin, &end);
        let (acc_mps2, gyr_dps) = self.sensor.reading(force, rate);
        Some(Sample { at: Duration::from_secs_f64(time * self.clock), acc_mps2, gyr_dps })
    }

    fn moment(&self, time: f64) -> Moment {
        let [before, after] = [time - INSTANT_S, time + INSTANT_S].map(|time| self.course.pose(time));
        let way = sub(self.course.sensor(&after), self.course.sensor(&before));
        Moment { time, velocity: scale(way, 0.5 / INSTANT_S), turned: after.turned.after(&self.sensor.rocked(time)) }
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

impl Iterator for SeatedFoot {
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

impl TrueLift {
    fn by_clock(self, clock: f64) -> Self {
        Self { began_s: self.began_s * clock, peak_at_s: self.peak_at_s * clock, ended_s: self.ended_s * clock, ..self }
    }
}
