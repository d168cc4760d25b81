//! A radio that plays a recording.

use std::path::{Path, PathBuf};
use std::time::Duration;

use heelfirst_gait::{Foot, Sample};

use crate::desk::Desk;
use crate::recording::{Reader, RecordingError};
use crate::stream::{Source, Stream, Wiring};
use crate::{Ended, Problem, Radio, RadioEvent, SensorId};

/// A radio in whose reach there is one sensor, which plays a recording by its own time stamps, gaps included.
///
/// The first sample comes as soon as the link streams, whatever its time in the file is. The recording ends with
/// [`RadioEvent::Ended`], a faulty row with a [`Problem::Recording`] that names the line; each `connect` begins it anew.
pub struct ReplayRadio {
    path: PathBuf,
    name: String,
    desk: Desk,
}

impl ReplayRadio {
    /// Opens a recording and looks at its beginning.
    ///
    /// # Errors
    /// When the file cannot be opened, is no recording, or has not one good row. What is wrong further down becomes a
    /// [`Problem::Recording`] when it is reached.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref().to_owned();
        Reader::open(&path)?.next().transpose()?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Ok(Self { path, name, desk: Desk::default() })
    }

    /// The one sensor in reach.
    pub fn sensor() -> SensorId {
        SensorId::new("replayed-foot")
    }

    fn stream(&self, foot: Foot, now: Duration) -> Result<Stream, RecordingError> {
        let mut reader = Reader::open(&self.path)?;
        let first = reader.next().transpose()?;
        let interval = reader.interval().unwrap_or_default();
        let zero = first.map_or(Duration::ZERO, |sample| sample.at);
        let shift = move |sample: Sample| Sample { at: sample.at.saturating_sub(zero), ..sample };
        let source: Source = Box::new(first.map(Ok).into_iter().chain(reader).map(move |sample| sample.map(shift)));
        let wiring = Wiring {
            sensor: Self::sensor(),
            foot,
            source,
            interval,
            end: Some(Ended::EndOfRecording),
            battery: None,
            epoch: self.desk.epoch(),
        };
        Ok(Stream::connect(wiring, now))
    }
}

impl Radio for ReplayRadio {
    fn scan(&mut self, on: bool, now: Duration) {
        self.desk.scan(on, Self::sensor(), &self.name, now);
    }

    fn connect(&mut self, sensor: &SensorId, foot: Foot, now: Duration) {
        if *sensor != Self::sensor() {
            self.desk.refuse(sensor, Problem::UnknownSensor, now);
        } else if !self.desk.holds(sensor) {
            match self.stream(foot, now) {
                Ok(stream) => self.desk.add(stream),
                Err(error) => self.desk.refuse(sensor, Problem::Recording(error), now),
            }
        }
    }

    fn disconnect(&mut self, sensor: &SensorId, now: Duration) {
        self.desk.disconnect(sensor, now);
    }

    fn poll(&mut self, now: Duration) -> Vec<RadioEvent> {
        self.desk.poll(now)
    }

    fn deadline(&self) -> Option<Duration> {
        self.desk.deadline()
    }
}
