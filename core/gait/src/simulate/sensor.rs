//! What stands between the foot and its numbers: mounting, flaws of the sensor, loss on the way.

use super::SimulationError;

/// How the sensor sits on the foot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mounting {
    /// On the instep (laces): tilted with it, turned any quarter about its normal, a little skewed. Drawn from the seed.
    Dorsum,
    /// On the outer side of the shoe below the ankle. Skew drawn from the seed.
    Lateral,
    /// Any rotation at all, on the instep. Drawn from the seed.
    Random,
    /// Sensor axes equal foot axes: x forward, y left, z up.
    Level,
    /// This rotation, on the instep: a foot vector (x forward, y left, z up) is the matrix times the sensor's vector. Rows must be
    /// orthonormal.
    Fixed([[f64; 3]; 3]),
}

/// What the sensor gets wrong. All values are sizes, drawn with a sign for each axis from the seed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Imperfections {
    /// Constant error of the accelerometer, in m/s².
    pub acc_bias_mps2: f64,
    /// Constant error of the gyroscope, in °/s.
    pub gyr_bias_dps: f64,
    /// White noise of the accelerometer, standard deviation in m/s².
    pub acc_noise_mps2: f64,
    /// White noise of the gyroscope, standard deviation in °/s.
    pub gyr_noise_dps: f64,
    /// Error of the scale factors, as a share.
    pub scale_share: f64,
    /// Range of the accelerometer, in m/s²; beyond it values are clipped.
    pub acc_range_mps2: f64,
    /// Range of the gyroscope, in °/s; beyond it values are clipped.
    pub gyr_range_dps: f64,
    /// Bits a value has; 0 leaves values unrounded.
    pub bits: u32,
    /// Irregularity of the sampling moments, as a share of the sampling interval (below 0.4). Time stamps tell the true moment.
    pub jitter_share: f64,
    /// Error of the sensor's clock, in parts per million.
    pub clock_ppm: f64,
    /// How far the sensor rocks on the foot (laces, skin), in degrees.
    pub wobble_deg: f64,
    /// Share of samples that are lost, in bursts (0 to 0.5).
    pub loss_share: f64,
    /// Mean length of a burst of lost samples, in s.
    pub loss_burst_s: f64,
}

impl Imperfections {
    /// A present-day sensor in a phone-grade price class, on laces, with no loss.
    pub fn typical() -> Self {
        Self {
            acc_bias_mps2: 0.12,
            gyr_bias_dps: 0.6,
            acc_noise_mps2: 0.04,
            gyr_noise_dps: 0.12,
            scale_share: 0.01,
            acc_range_mps2: 156.906,
            gyr_range_dps: 2000.0,
            bits: 16,
            jitter_share: 0.03,
            clock_ppm: 30.0,
            wobble_deg: 0.3,
            loss_share: 0.0,
            loss_burst_s: 0.05,
        }
    }

    /// A sensor without any flaw.
    pub fn none() -> Self {
        Self {
            acc_bias_mps2: 0.0,
            gyr_bias_dps: 0.0,
            acc_noise_mps2: 0.0,
            gyr_noise_dps: 0.0,
            scale_share: 0.0,
            acc_range_mps2: 1e6,
            gyr_range_dps: 1e6,
            bits: 0,
            jitter_share: 0.0,
            clock_ppm: 0.0,
            wobble_deg: 0.0,
            loss_share: 0.0,
            loss_burst_s: 0.05,
        }
    }

    /// Whether every value is in its range.
    pub(super) fn check(&self) -> Result<(), SimulationError> {
        if !(0.0..=0.5).contains(&self.loss_share) {
            return Err(SimulationError::Loss { loss_share: self.loss_share });
        }
        let fields = [
            ("acc_bias_mps2", self.acc_bias_mps2),
            ("gyr_bias_dps", self.gyr_bias_dps),
            ("acc_noise_mps2", self.acc_noise_mps2),
            ("gyr_noise_dps", self.gyr_noise_dps),
            ("scale_share", self.scale_share),
            ("acc_range_mps2", self.acc_range_mps2),
            ("gyr_range_dps", self.gyr_range_dps),
            ("jitter_share", self.jitter_share),
            ("clock_ppm", self.clock_ppm),
            ("wobble_deg", self.wobble_deg),
            ("loss_burst_s", self.loss_burst_s),
        ];
        match fields.iter().find(|(_, value)| !(value.is_finite() && *value >= 0.0)) {
            Some((field, _)) => Err(SimulationError::Imperfection { field }),
            None => Ok(()),
        }
    }
}
