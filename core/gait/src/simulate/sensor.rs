//! What stands between the foot and its numbers: mounting, flaws of the sensor, loss on the way.

use super::SimulationError;
use super::rng::Rng;
use super::vector::{Rotation, Vec3};

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
        // Beyond this, two sampling moments could change places.
        if self.jitter_share >= 0.4 {
            return Err(SimulationError::Imperfection { field: "jitter_share (below 0.4)" });
        }
        match fields.iter().find(|(_, value)| !(value.is_finite() && *value >= 0.0)) {
            Some((field, _)) => Err(SimulationError::Imperfection { field }),
            None => Ok(()),
        }
    }
}

impl Mounting {
    /// Where the sensor sits on an average left foot, from the sole under the ball, in m.
    pub(super) fn place(self) -> Vec3 {
        match self {
            Self::Lateral => [-0.105, 0.038, 0.045],
            _ => [-0.055, 0.0, 0.07],
        }
    }

    /// The rotation from sensor to foot.
    pub(super) fn rotation(self, left: bool, rng: &mut Rng) -> Rotation {
        let mut skew = |deg: f64| rng.about(0.0, deg).to_radians();
        match self {
            Self::Level => Rotation::NONE,
            Self::Fixed(rows) => Rotation(rows),
            Self::Random => Rotation::of_quaternion([0.0; 4].map(|_| rng.normal() + 1e-9)),
            Self::Dorsum => {
                let skewed = Rotation::yaw(skew(7.0)).after(&Rotation::roll(skew(6.0)));
                let slope = Rotation::pitch(-rng.between(26.0, 50.0).to_radians());
                let quarter = Rotation::yaw(f64::from(rng.below(4)) * std::f64::consts::FRAC_PI_2);
                slope.after(&skewed).after(&quarter)
            }
            Self::Lateral => {
                // The sensor's z points outwards, away from the foot.
                let outwards = Rotation::roll(if left { -1.0 } else { 1.0 } * std::f64::consts::FRAC_PI_2);
                let skewed = Rotation::yaw(skew(5.0)).after(&Rotation::roll(skew(6.0)));
                skewed.after(&Rotation::pitch(skew(8.0))).after(&outwards)
            }
        }
    }
}

/// One sensor, with the flaws it was born with.
#[derive(Debug, Clone)]
pub(super) struct Sensor {
    flaws: Imperfections,
    mount: Rotation,
    acc: Channel,
    gyr: Channel,
    wobble: [[f64; 3]; 4],
    rng: Rng,
}

/// Accelerometer or gyroscope.
#[derive(Debug, Clone)]
struct Channel {
    bias: Vec3,
    scale: Vec3,
    noise: f64,
    range: f64,
    step: f64,
}

impl Sensor {
    pub(super) fn new(flaws: &Imperfections, mount: Rotation, seed: u64) -> Self {
        let mut born = Rng::new(seed, 4);
        let (acc_bias, gyr_bias) = (flaws.acc_bias_mps2, flaws.gyr_bias_dps);
        let acc = Channel::new(&mut born, flaws, acc_bias, flaws.acc_noise_mps2, flaws.acc_range_mps2);
        let gyr = Channel::new(&mut born, flaws, gyr_bias, flaws.gyr_noise_dps, flaws.gyr_range_dps);
        // Body sway is slow; what the laces let through has a few slow tones.
        let wobble = [0.45, 0.9, 1.7, 3.1].map(|hz| {
            let hz = hz * born.between(0.8, 1.25);
            let turn = (flaws.wobble_deg * born.between(0.2, 0.5)).to_radians() / (1.0 + hz);
            [std::f64::consts::TAU * hz, turn, born.between(0.0, std::f64::consts::TAU)]
        });
        Self { flaws: *flaws, mount, acc, gyr, wobble, rng: Rng::new(seed, 5) }
    }

    /// How the sensor is rocked on the foot at a time.
    pub(super) fn rocked(&self, time: f64) -> Rotation {
        if self.flaws.wobble_deg == 0.0 {
            return Rotation::NONE;
        }
        let [a, b, c, d] = self.wobble.map(|[omega, turn, phase]| turn * (omega * time + phase).sin());
        Rotation::pitch(a + c).after(&Rotation::roll(b + d))
    }

    /// What the sensor says of a specific force in m/s² and an angular rate in °/s, both in foot axes.
    pub(super) fn reading(&mut self, force: Vec3, rate: Vec3) -> (Vec3, Vec3) {
        let to_sensor = self.mount.inverse();
        (
            self.acc.reading(to_sensor.apply(force), &mut self.rng),
            self.gyr.reading(to_sensor.apply(rate), &mut self.rng),
        )
    }

    /// How far a sampling moment is off its place, as a share of the interval.
    pub(super) fn jitter(&mut self) -> f64 {
        let most = self.flaws.jitter_share;
        if most == 0.0 { 0.0 } else { self.rng.between(-most, most) }
    }
}

impl Channel {
    fn new(born: &mut Rng, flaws: &Imperfections, bias: f64, noise: f64, range: f64) -> Self {
        let mut each = |size: f64| [0.0; 3].map(|_| born.between(-size, size));
        let bias = each(bias);
        let scale = each(flaws.scale_share).map(|share| 1.0 + share);
        let step = if flaws.bits == 0 { 0.0 } else { range / 2_f64.powi(i32::try_from(flaws.bits).unwrap_or(16) - 1) };
        Self { bias, scale, noise, range, step }
    }

    fn reading(&self, truth: Vec3, rng: &mut Rng) -> Vec3 {
        let [a, b, c] = truth;
        let ([sa, sb, sc], [ba, bb, bc]) = (self.scale, self.bias);
        [a * sa + ba, b * sb + bb, c * sc + bc].map(|value| {
            let noisy = if self.noise > 0.0 { value + self.noise * rng.normal() } else { value };
            let seen = noisy.clamp(-self.range, self.range);
            if self.step > 0.0 { (seen / self.step).round() * self.step } else { seen }
        })
    }
}

/// Loses samples in bursts: a chain of two states (Gilbert, 1960) that is left with a fixed chance at each sample.
#[derive(Debug, Clone)]
pub(super) struct Loss {
    losing: bool,
    begins: f64,
    ends: f64,
    rng: Rng,
}

impl Loss {
    pub(super) fn new(flaws: &Imperfections, rate_hz: f64, seed: u64) -> Self {
        let ends = 1.0 / (flaws.loss_burst_s * rate_hz).max(1.0);
        let begins = ends * flaws.loss_share / (1.0 - flaws.loss_share);
        Self { losing: false, begins, ends, rng: Rng::new(seed, 6) }
    }

    /// Whether the next sample is lost.
    pub(super) fn next(&mut self) -> bool {
        if self.begins == 0.0 {
            return false;
        }
        let change = if self.losing { self.ends } else { self.begins };
        self.losing ^= self.rng.chance(change);
        self.losing
    }
}
