//! Samples on their way from a sensor to the analyser.

use std::fmt;
use std::time::Duration;

use heelfirst_gait::{Foot, Sample};

/// Which sensor. Opaque: only the radio that gave it can tell what it stands for.
///
/// For a real sensor it holds an address, so it must not reach a log or an export: `Debug` shows a short mark instead and there is no
/// `Display`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SensorId(String);

impl SensorId {
    /// The sensor with this name within its radio.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The name within its radio, for storing; never for a log.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SensorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // FNV-1a, folded: enough to tell two sensors of one log apart, too little to find an address by.
        let hash = self
            .0
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        write!(f, "SensorId(#{:04x})", (hash ^ (hash >> 32)) & 0xffff)
    }
}

/// Some samples of one sensor, in time order.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// Where they come from.
    pub sensor: SensorId,
    /// The foot that wears it.
    pub foot: Foot,
    /// Counted from 1, one more with each time the link streams anew. The analyser must not connect samples of two epochs.
    pub epoch: u32,
    /// The samples, never empty; `at` is on the session's clock and rises strictly, also from batch to batch.
    pub samples: Vec<Sample>,
    /// How many samples are missing before or between these, since the batch before.
    pub lost: u32,
    /// Whether `lost` is an estimate from the time that passed, and not a count that the sensor's own numbers or stamps give.
    pub lost_is_estimated: bool,
    /// How much time those missing samples leave open. Zero exactly when `lost` is.
    pub missing: Duration,
}
