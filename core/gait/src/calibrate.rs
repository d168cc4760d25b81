//! The guided calibration: how the sensor sits on the foot, found while its person sits safely.
//!
//! The foot stands flat for 3 s: up is the mean of gravity. Then the toes are lifted three times with the heel down. While the toes rise, the
//! upward direction, seen from the sensor, tips towards the toes: that is forward, with its sign. The axis of the angular rate is
//! at a right angle to it, since a tilt is the integral of the rate; where the foot also turns inwards or outwards, or about the
//! vertical, the axis is no longer the foot's medio-lateral one, and the quality says so.
//!
//! What cannot be told: lifting the heels three times instead of the toes looks the same, mirrored. The person must be told to lift
//! the toes; the first walk shows a mirrored mount by its direction of travel.

mod agreement;
mod judge;
pub mod score;
mod state;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use self::state::State;
use crate::grid::{Arrival, Grid};
use crate::lift::sight::Sight;
use crate::{Foot, Mount, Sample};

/// How many lifts are asked for.
pub const LIFTS_COUNT: u8 = 3;
/// How long the foot must stand still, in ms.
pub const STILL_MS: u32 = 3_000;

/// How far a [`Calibration`] has come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// The foot is to stand flat and still.
    HoldStill {
        /// For so long from now on, in ms.
        remaining_ms: u32,
        /// Whether a movement made it begin again.
        moved: bool,
    },
    /// The toes are to be lifted, the heel down, and lowered.
    LiftToes {
        /// How many lifts were seen.
        done_count: u8,
        /// Of how many.
        of: u8,
    },
    /// The mount is known.
    Done(Mount),
    /// It did not work; it can be tried again.
    Failed(CalibrationFailure),
}

/// Why a calibration failed. The text says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum CalibrationFailure {
    /// The foot did not come to rest, or did not come back to where it stood.
    #[error("the foot moved; sit so that it stands flat and comfortably, and try again")]
    Moved,
    /// Too few lifts came, or they were too small (below 3°).
    #[error(
        "too few clear toe lifts were seen; lift the toes higher, or let somebody lift them for you, and try again"
    )]
    NoLifts,
    /// The lifts went into different directions.
    #[error(
        "the lifts went into different directions; keep the knee and the heel in place, lift only the toes, and try again"
    )]
    NotTheSameAxis,
    /// The heel or the whole leg left the floor.
    #[error("the whole foot left the floor; keep the heel down, lift only the toes, and try again")]
    WholeLegLifted,
    /// The sensor's numbers cannot be right: gravity is not what it is, the gyroscope knows nothing of the lifts (dead, or in rad/s), an
    /// axis is stuck, or too many samples were lost.
    #[error("the sensor's readings are not usable; check that it is charged, near and paired, and try again")]
    SensorFault,
}

/// The guided calibration of one foot, one sample at a time, in fixed memory (60 KiB). It lasts some 15 s, never more than two minutes.
#[derive(Debug, Clone)]
pub struct Calibration {
    foot: Foot,
    grid: Grid,
    sight: Sight,
    state: State,
}

impl Calibration {
    /// A calibration that begins with the next sample.
    pub fn new(foot: Foot) -> Self {
        Self { foot, grid: Grid::new(), sight: Sight::new(None), state: State::new() }
    }

    /// The foot that is calibrated.
    pub fn foot(&self) -> Foot {
        self.foot
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.state.progress()
    }

    /// Takes the next sample. After [`Progress::Done`] or [`Progress::Failed`] nothing changes any more.
    pub fn push(&mut self, sample: Sample) -> Progress {
        if self.state.is_over() {
            return self.state.progress();
        }
        match self.grid.arrive(&sample) {
            Arrival::Ignored => return self.state.missing(),
            Arrival::Breaks => {
                // What happened in the break is unknown: everything begins again.
                self.sight = Sight::new(None);
                self.state.begin_again();
            }
            Arrival::Follows => {}
        }
        while let Some(cell) = self.grid.next_cell() {
            let seen = self.sight.take(&cell);
            self.state.advance(&mut self.sight, &cell, seen.as_ref());
        }
        self.state.progress()
    }
}
