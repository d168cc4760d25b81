//! Which way is up in the sensor's axes, from gyroscope and accelerometer together.
//!
//! The gyroscope carries the direction through tremor, clonus and quick lifts; a seated foot hardly accelerates, so gravity anchors
//! it. The specific force is turned back by the gyroscope into the axes of a window's beginning and averaged over its 0.4 s: tremor
//! does not get through, and what a trembling lever feels on the way cancels. What that mean says against the carried direction goes into a Kalman filter of two states for each axis, the error of the direction and the bias of the gyroscope,
//! with one covariance for all axes. The further gravity is off, the less it is trusted: then the foot is pushed.

use crate::grid::{CELL_S, Cell};
use crate::math::{Rotation, Vec3, add, cross, dot, norm, scale, sub, unit};

/// Error of a window's mean for a foot at rest, in °.
const READING_DEG: f64 = 0.12;
/// Share of the shaking within a window that is left in its mean, at most.
const LEFT_SHARE: f64 = 0.05;
/// Cells of a window: its weights are two means after one another, 250 and 160 ms long, with zeros at 4, 6¼ and 8 Hz.
const WINDOW: usize = 40;
const RAMP: usize = 16;
/// With less weight (much of the window is missing) it says nothing.
const LEAST_WEIGHT: f64 = 150.0;
/// Growth of the direction's variance, in °² a second: scale errors, and what the sampling leaves out.
const WANDER_DEG2_PER_S: f64 = 0.01;
/// The same for a cell whose course is a guess.
const GUESSED_DEG2: f64 = 0.25;
/// What is known of a gyroscope's bias before, and how it wanders.
const BIAS_DPS: f64 = 1.5;
const BIAS_WANDER_DPS2_PER_S: f64 = 1e-4;
/// What is known of the direction after a break.
const LOST_DEG: f64 = 20.0;

/// The filter.
#[derive(Debug, Clone)]
pub(crate) struct Tilt {
    bias_dps: Vec3,
    /// Covariance: direction (°²), direction with bias, bias ((°/s)²).
    covariance: [f64; 3],
    /// The running window; `None` before gravity was felt.
    window: Option<Window>,
    gravity_mps2: f64,
}

/// Sums over a window, weighted.
#[derive(Debug, Clone, Copy)]
struct Window {
    cells: usize,
    weight: f64,
    /// The specific force in the axes of the window's beginning, and how far its parts were from the carried direction.
    force: Vec3,
    off_deg2: f64,
    /// From the sensor's axes now to those of the window's beginning.
    turned: Rotation,
    /// The upward direction then.
    up: Vec3,
}

impl Window {
    fn from(up: Vec3) -> Self {
        Self { cells: 0, weight: 0.0, force: [0.0; 3], off_deg2: 0.0, turned: Rotation::IDENTITY, up }
    }

    /// Adds a specific force to the self.
    fn note(&mut self, up: Vec3, acc: Vec3) {
        let Some(towards) = unit(acc) else { return };
        let off_deg = norm(cross(up, towards)).atan2(dot(up, towards)).to_degrees();
        let from_end = self.cells.min(WINDOW - 1 - self.cells) + 1;
        let weight = from_end.min(RAMP) as f64;
        self.weight += weight;
        self.force = add(self.force, scale(self.turned.apply(acc), weight));
        self.off_deg2 += weight * off_deg * off_deg;
    }
}

/// A moment of the foot, as the filter sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Attitude {
    pub up: Vec3,
    /// What remains of the specific force without gravity, in the sensor's axes, in m/s².
    pub push_mps2: Vec3,
    /// Turning about the vertical, in °/s.
    pub twist_dps: f64,
}

impl Tilt {
    pub(crate) fn new() -> Self {
        Self {
            bias_dps: [0.0; 3],
            covariance: [LOST_DEG * LOST_DEG, 0.0, BIAS_DPS * BIAS_DPS],
            window: None,
            gravity_mps2: 9.81,
        }
    }

    /// The stream broke: the direction is unknown, the bias is not.
    pub(crate) fn lost(&mut self) {
        let [_, _, bias] = self.covariance;
        self.covariance = [LOST_DEG * LOST_DEG, 0.0, bias];
        self.window = None;
    }

    /// One standard deviation of the direction, in °.
    pub(crate) fn unsure_deg(&self) -> f64 {
        let [direction, ..] = self.covariance;
        direction.sqrt()
    }

    /// Takes a cell; `None` before gravity was felt.
    pub(crate) fn step(&mut self, cell: &Cell) -> Option<Attitude> {
        let rate = sub(cell.gyr(), self.bias_dps);
        let mut window = match self.window {
            Some(window) => window,
            None => Window::from(unit(cell.acc())?),
        };
        window.turned = window.turned.after(Rotation::from_vector(scale(rate, CELL_S.to_radians()))).normalised();
        self.predict(cell.missing);
        let mut up = window.turned.inverse().apply(window.up);
        if !cell.missing {
            window.note(up, cell.acc());
        }
        window.cells += 1;
        if window.cells == WINDOW {
            up = unit(window.turned.inverse().apply(self.corrected(&window)))?;
            window = Window::from(up);
        }
        self.window = Some(window);
        let push_mps2 = sub(cell.acc(), scale(up, self.gravity_mps2));
        Some(Attitude { up, push_mps2, twist_dps: dot(rate, up) })
    }

    fn predict(&mut self, guessed: bool) {
        let [direction, both, bias] = self.covariance;
        let more = WANDER_DEG2_PER_S * CELL_S + if guessed { GUESSED_DEG2 } else { 0.0 };
        let grown = direction + 2.0 * both * CELL_S + bias * CELL_S * CELL_S + more;
        let bias_grown = (bias + BIAS_WANDER_DPS2_PER_S * CELL_S).min(BIAS_DPS * BIAS_DPS);
        self.covariance = [grown.min(LOST_DEG * LOST_DEG), both + bias * CELL_S, bias_grown];
    }

    /// The direction after a full window, in the axes of its beginning.
    fn corrected(&mut self, window: &Window) -> Vec3 {
        let Window { weight, force, off_deg2, up, .. } = *window;
        let Some(towards) = unit(force).filter(|_| weight > LEAST_WEIGHT) else { return up };
        let turn = cross(up, towards);
        let sine = norm(turn);
        let off_deg = sine.atan2(dot(up, towards)).to_degrees();
        let left_deg2 = LEFT_SHARE * LEFT_SHARE * off_deg2 / weight;
        let [direction, both, bias] = self.covariance;
        // Further off than the carried direction can be: the foot is pushed.
        let pushed_deg2 = (off_deg * off_deg - 2.0 * direction).max(0.0);
        let doubt = READING_DEG * READING_DEG + left_deg2 + pushed_deg2;
        let (gain, bias_gain) = (direction / (direction + doubt), both / (direction + doubt));
        self.covariance = [direction * (1.0 - gain), both * (1.0 - gain), bias - bias_gain * both];
        let felt_mps2 = norm(force) / weight;
        if off_deg < 3.0 && (9.0..10.6).contains(&felt_mps2) {
            self.gravity_mps2 += 0.2 * (felt_mps2 - self.gravity_mps2);
        }
        if sine < 1e-12 {
            return up;
        }
        let turn_deg = scale(turn, off_deg / sine);
        self.bias_dps = add(self.bias_dps, scale(turn_deg, bias_gain));
        Rotation::from_vector(scale(turn_deg, gain.to_radians())).apply(up)
    }
}
