//! A person who sits and lifts the toes or taps the heel, with exact truth beside it.
//!
//! The heel stays on the floor and the foot rolls on its round back, as a real one does; weak, trembling, tired and cheating persons
//! are drawn from the seed. What the sensor feels is derived from position and orientation, as for the walking foot, and passes
//! through the same flawed sensor.

mod act;
mod course;
mod plan;
mod tapping;
#[cfg(test)]
mod tests;

use serde::Serialize;

use self::course::Course;
pub use self::tapping::{TapPlan, TapsBy};
use super::rng::Rng;
use super::worn::{Worn, on_foot};
use super::{Form, Imperfections, Mounting, SimulationError, check_rate};
use crate::{Foot, Sample};

/// What the seated person does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SeatedTask {
    /// A set of toe lifts.
    Lifts(LiftPlan),
    /// The guided calibration: 3 s of a flat foot, then three toe lifts, in this way.
    Calibration(CalibrationRun),
    /// Taps of the heel, or what could be taken for some.
    Taps(TapPlan),
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
        check_rate(self.rate_hz)?;
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
    /// When the heel struck the floor in a tap, in s.
    pub taps_s: Vec<f64>,
    /// When the task is over, in s.
    pub ends_s: f64,
}

/// A seated foot: an iterator over what its sensor measures.
#[derive(Debug, Clone)]
pub struct SeatedFoot {
    course: Course,
    worn: Worn,
    truth: SeatedTruth,
}

impl SeatedFoot {
    fn new(simulation: &SeatedSimulation) -> Self {
        let SeatedSimulation { mounting, foot, rate_hz, seed, .. } = *simulation;
        let worn = Worn::new(&simulation.imperfections, mounting, foot, rate_hz, seed);
        let place = simulation.place_m.unwrap_or_else(|| mounting.place());
        let (course, deeds) = Course::new(simulation, on_foot(foot, place));
        let truth = SeatedTruth {
            foot,
            rate_hz,
            lifts: deeds.lifts.into_iter().map(|lift| lift.by_clock(worn.clock())).collect(),
            taps_s: deeds.taps.into_iter().map(|at_s| at_s * worn.clock()).collect(),
            ends_s: course.ends_at() * worn.clock(),
        };
        Self { course, worn, truth }
    }

    /// What happens, known from the start.
    pub fn truth(&self) -> &SeatedTruth {
        &self.truth
    }

    /// The rotation from the sensor's axes to the foot's (x forward, y left, z up): foot vector = matrix × sensor vector.
    pub fn sensor_to_foot(&self) -> [[f64; 3]; 3] {
        self.worn.mount().0
    }

    fn measure(&mut self) -> Option<Sample> {
        let due = self.worn.due();
        (due.at <= self.course.ends_at()).then(|| self.worn.sample(due, |time| self.course.place_at(time)))
    }
}

impl Iterator for SeatedFoot {
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

impl TrueLift {
    fn by_clock(self, clock: f64) -> Self {
        Self { began_s: self.began_s * clock, peak_at_s: self.peak_at_s * clock, ended_s: self.ended_s * clock, ..self }
    }
}
