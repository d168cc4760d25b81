//! Recording practice: what its sensors measure, on its way to a file.

use heelfirst_gait::{Foot, Sample};
use heelfirst_history::{Recordings, SessionId};
use heelfirst_sensors::{Batch, SensorId};
use serde::{Deserialize, Serialize};

use super::State;
use super::facts::key;
use crate::api::CoachError;

/// Whether practice with a sensor is recorded, and how much is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RecordWalks {
    pub(crate) on: bool,
    pub(crate) limit_mb: u32,
}

impl Default for RecordWalks {
    fn default() -> Self {
        Self { on: false, limit_mb: Recordings::DEFAULT_LIMIT_MB }
    }
}

impl RecordWalks {
    /// What another version allowed and this one does not is brought into its range.
    pub(super) fn possible(self) -> Self {
        let (least, most) = (*Recordings::LIMITS_MB.start(), *Recordings::LIMITS_MB.end());
        Self { limit_mb: self.limit_mb.clamp(least, most), ..self }
    }

    pub(crate) fn limit_bytes(self) -> u64 {
        u64::from(self.limit_mb) * 1_000_000
    }
}

/// What the store thread does about recordings, in order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Taped {
    /// Samples of the session that runs.
    Samples(TapedSamples),
    /// What is being recorded is whole.
    End,
    /// From now on this is kept.
    Keep(RecordWalks),
}

/// Samples of one sensor as they came, on the session's clock.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TapedSamples {
    pub(crate) sensor: SensorId,
    pub(crate) foot: Foot,
    /// When they came, UTC µs since 1970.
    pub(crate) at_us: i64,
    pub(crate) session: SessionId,
    pub(crate) samples: Vec<Sample>,
}

impl Taped {
    /// How many samples wait in it for the disk.
    pub(crate) fn samples_count(&self) -> usize {
        if let Self::Samples(taped) = self { taped.samples.len() } else { 0 }
    }
}

impl State {
    /// Whether practice is recorded, and how much is kept; `None` leaves that as it is. It holds at once, also for a session that runs.
    pub(crate) fn set_recording(&mut self, on: bool, limit_mb: Option<u32>) -> Result<(), CoachError> {
        let limit_mb = limit_mb.unwrap_or(self.facts.record_walks.limit_mb);
        let chosen = RecordWalks { on, limit_mb };
        if chosen.possible() != chosen {
            let (least, most) = (Recordings::LIMITS_MB.start(), Recordings::LIMITS_MB.end());
            return Err(CoachError::invalid("limit_mb", format!("is {limit_mb}; it goes from {least} to {most}")));
        }
        self.note_setting(key::RECORD_WALKS, serde_json::to_value(chosen))?;
        self.keep_recordings(chosen);
        Ok(())
    }

    /// What is kept changes: with the setting, or with the history that holds it.
    pub(super) fn keep_recordings(&mut self, chosen: RecordWalks) {
        self.facts.record_walks = chosen;
        if !chosen.on {
            self.outbox.tapes.push(Taped::End);
        }
        self.outbox.tapes.push(Taped::Keep(chosen));
    }

    pub(crate) fn record_walks(&self) -> RecordWalks {
        self.facts.record_walks
    }

    /// Takes the samples of the running session's sensors as they came.
    pub(super) fn tape(&mut self, batch: &Batch) {
        let Some(running) = self.running.as_ref().filter(|_| self.facts.record_walks.on) else { return };
        let on_session = |sample: &Sample| Sample { at: running.radio_zero.session_time(sample.at), ..*sample };
        let taped = TapedSamples {
            sensor: batch.sensor.clone(),
            foot: batch.foot,
            at_us: self.clock.wall().as_microsecond(),
            session: running.id,
            samples: batch.samples.iter().map(on_session).collect(),
        };
        self.outbox.tapes.push(Taped::Samples(taped));
    }

    /// The session is over, and with it what was recorded of it.
    pub(super) fn finish_tapes(&mut self) {
        self.outbox.tapes.push(Taped::End);
    }
}
