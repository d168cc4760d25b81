//! The examining model form: a leg whose joints carry the foot.

use super::course::{Course, Event};
use super::vector::{Rotation, Vec3};
use super::{Simulation, SimulationError};

/// The course of the foot at the end of a leg.
#[derive(Debug, Clone)]
pub(super) struct LegCourse;

impl LegCourse {
    pub(super) fn new(_: &Simulation, _: Vec3) -> Result<Self, SimulationError> {
        Err(SimulationError::Form)
    }
}

impl Course for LegCourse {
    fn reach(&mut self, _: f64, _: f64) {}

    fn ends_at(&self) -> Option<f64> {
        Some(0.0)
    }

    fn place_at(&self, _: f64) -> (Vec3, Rotation) {
        ([0.0; 3], Rotation::NONE)
    }

    fn event(&mut self, _: f64) -> Option<Event> {
        None
    }
}
