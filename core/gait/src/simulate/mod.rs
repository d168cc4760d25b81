//! A simulated foot with exact truth beside it.
//!
//! There are two model forms: the rolling one, which is this module's own, to tune an analyser with, and another to examine it with.
//! Both play the same scenes ([`Part`]) and share the sensor, its mounting, its losses and the form of the truth.
//!
//! The rolling foot is a rigid hindfoot with a rounded heel and a toe joint. It rolls over its heel, lies flat, rises over the ball
//! and leaves the ground over the toe tip; between two contacts the ankle (of a dragging foot the toe tip) is led through the air.
//! Position and orientation are closed-form functions of time, and what the sensor would feel (specific force and angular rate) is
//! derived from them, so that accelerometer and gyroscope always tell the same story. Every step's values are drawn from ranges of
//! its [`Pattern`], every person's build and habits from the seed. The same [`Simulation`] gives the same samples.
//!
//! The shape of contact, push-off and swing follows recordings of healthy walking and of walking after a stroke: the heel rises at
//! full speed until the toes leave the ground and is turned back within 20 to 45 ms, the toes rise until 40 to 90 ms before contact,
//! and the hardest blow comes 3 to 60 ms after it. A test holds the figures beside the recorded ones. Landing patterns have no public
//! reference data, so grades are proven on this foot; it is a model, not a person.

mod body;
mod course;
mod curve;
mod foot;
mod habits;
mod idle;
mod leg;
mod manner;
mod pattern;
mod pose;
mod ranges;
mod rng;
mod scene;
pub mod seated;
mod sensor;
mod slide;
mod stance;
mod step;
mod swing;
mod truth;
mod unrest;
mod vector;
mod walk;
mod worn;

#[cfg(test)]
mod tests;

pub use foot::SimulatedFoot;
pub use pattern::{Pattern, UnknownPattern};
pub use scene::{Form, Manner, Part};
pub use sensor::{Imperfections, Mounting};
pub use truth::{Truth, TruthKind, TruthPattern, TruthStride};

use crate::Foot;

/// What to simulate. [`Simulation::new`] gives a walk with a typical sensor; change the fields that matter.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// How the foot lands.
    pub pattern: Pattern,
    /// How many steps (initial contacts of this foot) to walk; `None` walks for ever.
    pub steps: Option<u32>,
    /// Samples a second, 25 to 400.
    pub rate_hz: f64,
    /// What every random value is drawn from.
    pub seed: u64,
    /// Which foot it is. The right foot is the mirror image of the left one.
    pub foot: Foot,
    /// How the sensor sits on the foot.
    pub mounting: Mounting,
    /// What the sensor gets wrong.
    pub imperfections: Imperfections,
    /// Whether the walk has turns (90° and 180°) in it. A scene tells its turns itself.
    pub turns: bool,
    /// What happens before the walk, in this order.
    pub before: Vec<Idle>,
    /// What happens after the walk, in this order. An endless walk has no after.
    pub after: Vec<Idle>,
    /// What happens, part by part. While it is empty, `before`, `steps` and `after` say it; otherwise it stands in their place.
    pub scene: Vec<Part>,
    /// By which model the foot moves.
    pub form: Form,
}

/// What a foot does when it does not walk. None of it is a step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Idle {
    /// Standing flat on the ground for this many seconds (0 to 3600).
    Standing {
        /// How long, in s.
        seconds: f64,
    },
    /// Sitting, the lower leg swinging freely, this many times.
    LegSwings {
        /// How often.
        count: u32,
    },
    /// Standing and shifting the foot by a few centimetres without lifting it, this many times.
    Shuffles {
        /// How often.
        count: u32,
    },
}

/// Why a simulation cannot be started.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum SimulationError {
    /// The rate is outside of what foot sensors do.
    #[error("a rate of {rate_hz} Hz cannot be simulated; choose 25 to 400 Hz")]
    Rate {
        /// What was asked for.
        rate_hz: f64,
    },
    /// The share of lost samples is not between 0 and 0.5.
    #[error("a loss of {loss_share} cannot be simulated; choose a share from 0 to 0.5")]
    Loss {
        /// What was asked for.
        loss_share: f64,
    },
    /// A bias, a noise, a range or another flaw of the sensor is negative or not a number.
    #[error("the sensor's {field} must be a number that is not negative")]
    Imperfection {
        /// The field of [`Imperfections`].
        field: &'static str,
    },
    /// The ramp is steeper than people walk on.
    #[error("a ramp with a rise of {rise_per_run} cannot be simulated; choose -0.2 to 0.2")]
    Ramp {
        /// What was asked for.
        rise_per_run: f64,
    },
    /// A turn needs a step.
    #[error("a turn within 0 steps cannot be simulated; choose 1 or more")]
    Turn,
    /// A standing or sitting time is negative, not a number or longer than an hour.
    #[error("standing or sitting for {seconds} s cannot be simulated; choose 0 to 3600 s")]
    Standing {
        /// What was asked for.
        seconds: f64,
    },
}

impl Simulation {
    /// An endless walk of the left foot with this pattern: 100 Hz, a typical sensor on the instep, turns, 2 s of standing before
    /// and after.
    pub fn new(pattern: Pattern, seed: u64) -> Self {
        Self {
            pattern,
            steps: None,
            rate_hz: 100.0,
            seed,
            foot: Foot::Left,
            mounting: Mounting::Dorsum,
            imperfections: Imperfections::typical(),
            turns: true,
            before: vec![Idle::Standing { seconds: 2.0 }],
            after: vec![Idle::Standing { seconds: 2.0 }],
            scene: Vec::new(),
            form: Form::Rolling,
        }
    }

    /// Starts the foot. The iterator gives one sample after the other and never more than it is asked for.
    ///
    /// # Errors
    /// When a value is out of its range; the error names it.
    pub fn start(&self) -> Result<SimulatedFoot, SimulationError> {
        self.check()?;
        Ok(SimulatedFoot::new(self))
    }

    fn check(&self) -> Result<(), SimulationError> {
        check_rate(self.rate_hz)?;
        self.parts().into_iter().try_for_each(Part::check)?;
        self.imperfections.check()
    }
}

/// Whether foot sensors sample at this rate.
fn check_rate(rate_hz: f64) -> Result<(), SimulationError> {
    if (25.0..=400.0).contains(&rate_hz) { Ok(()) } else { Err(SimulationError::Rate { rate_hz }) }
}
