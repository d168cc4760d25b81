//! What a simulated person does, part by part: plain data that every model form plays.

use super::{Idle, Simulation, SimulationError};

/// Two model forms, independent of each other: one to tune an analyser with, one to examine it with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// A foot that rolls over heel, ball and toe tip and is led by its ankle through the air.
    #[default]
    Rolling,
    /// A leg whose joints carry the foot.
    Leg,
}

/// One part of a scene. Steps are initial contacts of the simulated foot. Each person's values are drawn from the ranges named here;
/// the ranges are sensible bounds, not measured distributions, except where it says so. What a part leaves open is the
/// [`Pattern`](super::Pattern)'s. Parts with steps that follow each other are one walk; any other part between them ends it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// Standing flat on the ground, with the slow sway of the body. 0 to 3600 s.
    Stand {
        /// How long, in s.
        seconds: f64,
    },
    /// Sitting with the feet flat, with a small fidget (heel or toes raised by a few degrees, the foot moved by up to 2 cm) every few
    /// seconds. 0 to 3600 s.
    Sit {
        /// How long, in s.
        seconds: f64,
    },
    /// From standing to sitting within 1.3 to 2.8 s; the foot stays on the ground and rocks by a few degrees.
    SitDown,
    /// From sitting to standing within 1.2 to 2.6 s; the foot stays on the ground and rocks by a few degrees.
    StandUp,
    /// Walking forward from standing to standing.
    Walk {
        /// How many steps.
        steps: u32,
        /// In which way. How the foot lands is the simulation's [`Pattern`](super::Pattern).
        manner: Manner,
    },
    /// Steps to the side (all to one side, drawn from the seed), 0.15 to 0.35 m, landing nearly flat (−4 to 4°), 1.1 to 1.7 s each.
    SideSteps {
        /// How many.
        count: u32,
    },
    /// Steps backward, 0.15 to 0.45 m, landing toes first (−16 to −6°), 1.1 to 1.7 s each.
    BackSteps {
        /// How many.
        count: u32,
    },
    /// Turning round by 180° on the way, to a side drawn from the seed, within this many steps.
    UTurn {
        /// How many, at least 1.
        steps: u32,
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
    /// Climbing or descending stairs foot over foot: each step of this foot goes over two treads (0.15 to 0.19 m high, 0.26 to 0.32 m
    /// deep, as building rules ask for), the first one over one tread or two; landing on the forefoot (down, −26 to −12°) or nearly
    /// flat (up, −7 to 4°), 1.2 to 1.8 s each.
    Stairs {
        /// How many steps.
        steps: u32,
        /// Up, or else down.
        up: bool,
    },
}

/// The way of walking forward.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Manner {
    /// At the pattern's own speed.
    Plain,
    /// With a cane: 0.3 to 0.6 m/s, 66 to 75 % of the stride on the ground, step-to (the other foot closes up).
    Cane,
    /// With a rollator: 0.1 to 0.4 m/s, step-to, 70 to 85 % of the stride on the ground, as people with rollators walk; with two in
    /// five the foot is never quieter than about 30 °/s.
    Rollator,
    /// On a ramp, from the first step on; a wheelchair ramp rises 1 in 12. Angles are those against the ramp.
    Ramp {
        /// Rise over run, downwards negative. −0.2 to 0.2.
        rise_per_run: f64,
    },
    /// Knees high: the foot rises by 0.15 to 0.3 m, in steps of two thirds of the usual length. A foot that would drag clears the floor.
    HighMarch,
    /// The leg swung outwards in an arc of 0.08 to 0.18 m.
    Circumduction,
    /// At half to three quarters of the usual speed: shorter and slower steps.
    Slow,
}

impl Part {
    /// Whether its values are in range.
    pub(super) fn check(self) -> Result<(), SimulationError> {
        match self {
            Self::Stand { seconds } | Self::Sit { seconds } if !(0.0..=3600.0).contains(&seconds) => {
                Err(SimulationError::Standing { seconds })
            }
            Self::Walk { manner: Manner::Ramp { rise_per_run }, .. } if !(-0.2..=0.2).contains(&rise_per_run) => {
                Err(SimulationError::Ramp { rise_per_run })
            }
            Self::UTurn { steps: 0 } => Err(SimulationError::Turn),
            _ => Ok(()),
        }
    }
}

impl From<Idle> for Part {
    fn from(idle: Idle) -> Self {
        match idle {
            Idle::Standing { seconds } => Self::Stand { seconds },
            Idle::LegSwings { count } => Self::LegSwings { count },
            Idle::Shuffles { count } => Self::Shuffles { count },
        }
    }
}

impl Simulation {
    /// The parts to play, in order: the scene, or where there is none what comes before the walk, the walk, and what comes after. An
    /// endless walk counts as one of `u32::MAX` steps (more than a century) with nothing after it.
    pub(super) fn parts(&self) -> Vec<Part> {
        if !self.scene.is_empty() {
            return self.scene.clone();
        }
        let walk = Part::Walk { steps: self.steps.unwrap_or(u32::MAX), manner: Manner::Plain };
        let before = self.before.iter().copied().map(Part::from);
        before.chain([walk]).chain(self.after.iter().copied().map(Part::from)).collect()
    }

    /// Whether it goes on for ever.
    pub(super) fn endless(&self) -> bool {
        self.scene.is_empty() && self.steps.is_none()
    }
}
