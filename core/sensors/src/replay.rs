//! A radio that plays a recording.

use std::path::Path;
use std::time::Duration;

use heelfirst_gait::Foot;

use crate::recording::RecordingError;
use crate::{Radio, RadioEvent, SensorId};

/// A radio in whose reach there is one sensor, which plays a recording by its own time stamps.
#[derive(Debug)]
pub struct ReplayRadio {}

impl ReplayRadio {
    /// Opens a recording.
    ///
    /// # Errors
    /// When the file cannot be opened or its very beginning is not a recording. What is wrong further down becomes a
    /// [`Problem`](crate::Problem) when it is reached.
    pub fn open(_path: &Path) -> Result<Self, RecordingError> {
        Ok(Self {})
    }

    /// The one sensor in reach.
    pub fn sensor() -> SensorId {
        SensorId::new("replayed-foot")
    }
}

impl Radio for ReplayRadio {
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
