//! A radio with one simulated sensor.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::simulate::{Pattern, SimulationError};

use crate::{Radio, RadioEvent, SensorId};

/// A fault to be played, at a time counted from the first sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The link breaks; the foot walks on, its samples are lost until the link stands again (a new epoch).
    LinkDrop {
        /// When, counted from the first sample.
        after: Duration,
    },
    /// The link stands but is mute for a while; the samples of that time are lost.
    Mute {
        /// When, counted from the first sample.
        after: Duration,
        /// For how long.
        lasting: Duration,
    },
}

/// A radio in whose reach there is one sensor, on a simulated foot that stands for a second and then walks for ever.
#[derive(Debug)]
pub struct SimulatedRadio {
    #[expect(dead_code, reason = "filled in next")]
    pattern: Pattern,
}

impl SimulatedRadio {
    /// A simulated foot with this pattern; `rate_hz` is 25 to 400.
    ///
    /// # Errors
    /// When the rate is out of range.
    pub fn new(pattern: Pattern, _seed: u64, _rate_hz: f64) -> Result<Self, SimulationError> {
        Ok(Self { pattern })
    }

    /// The same radio with faults, for tests of what listens to it.
    #[must_use]
    pub fn with_faults(self, _faults: Vec<Fault>) -> Self {
        self
    }

    /// The one sensor in reach.
    pub fn sensor() -> SensorId {
        SensorId::new("simulated-foot")
    }
}

impl Radio for SimulatedRadio {
    fn scan(&mut self, _on: bool, _now: Duration) {}
    fn connect(&mut self, _sensor: &SensorId, _foot: Foot, _now: Duration) {}
    fn disconnect(&mut self, _sensor: &SensorId, _now: Duration) {}
    fn poll(&mut self, _now: Duration) -> Vec<RadioEvent> {
        Vec::new()
    }
    fn deadline(&self) -> Option<Duration> {
        None
    }
}
