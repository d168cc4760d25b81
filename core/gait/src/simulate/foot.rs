//! The foot that walks.

use super::{Simulation, Truth};
use crate::Sample;

/// A walking foot: an iterator over what its sensor measures. Memory stays bounded however long it walks.
#[derive(Debug, Clone)]
pub struct SimulatedFoot {
    truth: Truth,
}

impl SimulatedFoot {
    pub(super) fn new(simulation: &Simulation) -> Self {
        let truth = Truth {
            foot: simulation.foot,
            rate_hz: simulation.rate_hz,
            initial_contact_s: Vec::new(),
            final_contact_s: Vec::new(),
            valid_s: [0.0, 0.0],
            turns_s: Vec::new(),
            strides: Vec::new(),
        };
        Self { truth }
    }

    /// What happened up to the last sample given. An endless walk keeps the latest 1000 strides only.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// The rotation from the sensor's axes to the foot's (x forward, y left, z up): foot vector = matrix × sensor vector.
    pub fn sensor_to_foot(&self) -> [[f64; 3]; 3] {
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    }
}

impl Iterator for SimulatedFoot {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        None
    }
}
