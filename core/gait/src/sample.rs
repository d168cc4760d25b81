//! What a sensor measured at one instant.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The foot that wears the sensor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Foot {
    /// The left foot.
    Left,
    /// The right foot.
    Right,
}

/// One reading of accelerometer and gyroscope, in the sensor's own axes as mounted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// Time since the start of the stream.
    pub at: Duration,
    /// Specific force (gravity included) in m/s².
    pub acc_mps2: [f64; 3],
    /// Angular rate in °/s.
    pub gyr_dps: [f64; 3],
}

impl Sample {
    /// Whether every value is a finite number. A sample that is not counts as a missing one.
    pub fn is_finite(&self) -> bool {
        self.acc_mps2.iter().chain(&self.gyr_dps).all(|v| v.is_finite())
    }
}
