//! Sensors: found, told apart, paired, calibrated, forgotten.

use super::Coach;
use crate::api::{CoachError, MountAnswer, SensorId, Side};

#[uniffi::export]
impl Coach {
    /// Looks for sensors, or stops looking.
    ///
    /// # Errors
    /// `SensorUnavailable` when there is no radio.
    pub fn scan(&self, on: bool) -> Result<(), CoachError> {
        self.driver.scan(on)
    }

    /// Keeps a found sensor for this foot. During a session that it has something to see in, it joins at once.
    ///
    /// # Errors
    /// `NotFound` for a sensor that was not found, `Busy` while it is being calibrated or told apart, `Storage` when it could not be written.
    pub fn pair(&self, id: SensorId, foot: Side) -> Result<(), CoachError> {
        self.driver.pair(&id, foot)
    }

    /// Finds out which sensor is on which foot: the person sits and taps the heel of this foot three times, as the `Feet` events say. The
    /// sensor that feels it is paired with this foot, the other one, where two are given, with the other foot. It ends by itself.
    ///
    /// # Errors
    /// `Invalid` unless one sensor is given or two different ones, `NotFound` for one that was not found, `Busy` while a session is
    /// unfinished or something else is asked of sensors, `SensorUnavailable` for a running pod and when there is no radio.
    pub fn tell_feet_apart(&self, sensors: Vec<SensorId>, foot: Side) -> Result<(), CoachError> {
        self.driver.tell_feet_apart(&sensors, foot)
    }

    /// Stops the telling apart of the feet that runs; nothing is changed.
    ///
    /// # Errors
    /// `NotFound` without one.
    pub fn stop_telling_feet_apart(&self) -> Result<(), CoachError> {
        self.driver.stop_telling_feet_apart()
    }

    /// Learns how the sensor sits on the foot, in the shoe of the present circumstances. The sensor is connected; the person sits, holds
    /// the foot still and lifts the toes three times, as the `Calibration` events say. It ends by itself.
    ///
    /// # Errors
    /// `NotFound` for a sensor that is not paired, `Busy` while a session is unfinished, a calibration runs or feet are told apart, `SensorUnavailable` when
    /// there is no radio.
    pub fn calibrate(&self, id: SensorId) -> Result<(), CoachError> {
        self.driver.calibrate(&id)
    }

    /// Stops the calibration that runs; nothing is kept of it.
    ///
    /// # Errors
    /// `NotFound` without one.
    pub fn stop_calibration(&self) -> Result<(), CoachError> {
        self.driver.stop_calibration()
    }

    /// Answers the question whether a sensor still sits as it did. `Calibrate` begins a calibration and settles the question when that is
    /// done; `Leave` asks about this no more; `Swap` pairs two swapped sensors with each other's foot.
    ///
    /// # Errors
    /// `NotFound` without such a question, `Invalid` where there is nothing to swap with, `Storage` when it could not be written, and
    /// those of [`Coach::calibrate`].
    pub fn answer_mount(&self, id: SensorId, answer: MountAnswer) -> Result<(), CoachError> {
        self.driver.answer_mount(&id, answer)
    }

    /// Forgets a sensor and how it sits.
    ///
    /// # Errors
    /// `NotFound` for a sensor that is not paired, `Busy` while it is being calibrated or told apart, `Storage` when it could not be written.
    pub fn forget(&self, id: SensorId) -> Result<(), CoachError> {
        self.driver.forget(&id)
    }
}
