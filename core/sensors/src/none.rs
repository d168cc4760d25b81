//! The radio where there is none.

use std::time::Duration;

use heelfirst_gait::Foot;

use crate::{Problem, Radio, RadioEvent, SensorId};

/// No radio: looking for sensors and connecting are answered with [`Problem::Unavailable`].
#[derive(Debug, Clone, Default)]
pub struct NoRadio {
    answers: Vec<RadioEvent>,
}

impl NoRadio {
    /// No radio.
    pub fn new() -> Self {
        Self::default()
    }

    fn refuse(&mut self, sensor: Option<SensorId>, at: Duration) {
        self.answers.push(RadioEvent::Problem { sensor, problem: Problem::Unavailable, at });
    }
}

impl Radio for NoRadio {
    fn scan(&mut self, on: bool, now: Duration) {
        if on {
            self.refuse(None, now);
        }
    }

    fn connect(&mut self, sensor: &SensorId, _foot: Foot, now: Duration) {
        self.refuse(Some(sensor.clone()), now);
    }

    fn disconnect(&mut self, _sensor: &SensorId, _now: Duration) {}

    fn poll(&mut self, _now: Duration) -> Vec<RadioEvent> {
        std::mem::take(&mut self.answers)
    }

    fn deadline(&self) -> Option<Duration> {
        self.answers.iter().map(RadioEvent::at).min()
    }
}
