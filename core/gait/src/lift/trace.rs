//! The last 15 s of a seated foot, and what can be read from a stretch of it.

use super::smooth::sharpened;
use crate::grid::CELL_S;
use crate::ring::MOST;

/// How many points are kept: 15 s.
pub(crate) const KEPT: usize = 1500;
/// How far about the top, in points, the course itself bounds the sharpened one.
const NEAR: usize = 40;
/// Over how many points a velocity of 0 is taken as a mean, so that tremor does not count.
const AT_REST: usize = 20;

/// The foot at one cell. The two tilts are the parts of the upward direction along the level axes x and y: sines of angles.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Point {
    pub tilt: [f32; 2],
    /// Acceleration along the level axes and upwards, in m/s².
    pub push_mps2: [f32; 3],
    /// Turning about the vertical, in °/s.
    pub twist_dps: f32,
    pub missing: bool,
    /// Whether somebody helps.
    pub assisted: bool,
}

/// The points in a ring, addressed by their running number, with room to work in.
#[derive(Debug, Clone)]
pub(crate) struct Trace {
    points: Box<[Point]>,
    pushed: usize,
    curve: Box<[f32]>,
    spare: Box<[f32]>,
    other: Box<[f32]>,
}

/// A stretch of a trace, seen along one direction of tilt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    pub from: usize,
    pub to: usize,
    /// The top lies before this; behind it another lift may begin.
    pub top_before: usize,
    /// Unit vector of the direction.
    pub along: [f64; 2],
    /// The flat foot, as tilts.
    pub flat: [f64; 2],
}

/// The course of one lift. All moments are numbers of points, whole or between two.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    /// How far the tilt went beyond the flat foot (a difference of sines).
    pub peak: f64,
    pub top: usize,
    /// First and last moment above nine tenths of the peak.
    pub high: [usize; 2],
    /// Last moment below a tenth before, first one after; `None` where the stretch does not tell.
    pub low: [Option<usize>; 2],
}

impl Trace {
    pub(crate) fn new() -> Self {
        let blank = || vec![0.0; KEPT].into_boxed_slice();
        let points = vec![Point::default(); KEPT].into_boxed_slice();
        Self { points, pushed: 0, curve: blank(), spare: blank(), other: blank() }
    }

    pub(crate) fn clear(&mut self) {
        self.pushed = 0;
    }

    /// Whether it is time to begin a new stream, as for the ring of a walk.
    pub(crate) fn is_worn(&self) -> bool {
        self.pushed >= MOST
    }

    pub(crate) fn end(&self) -> usize {
        self.pushed
    }

    pub(crate) fn start(&self) -> usize {
        self.pushed.saturating_sub(KEPT)
    }

    pub(crate) fn push(&mut self, point: Point) {
        if let Some(slot) = self.points.get_mut(self.pushed % KEPT) {
            *slot = point;
        }
        self.pushed += 1;
    }

    /// The point of that number; the nearest one kept where it is gone or not here yet.
    pub(crate) fn get(&self, number: usize) -> Point {
        let number = number.clamp(self.start(), self.pushed.saturating_sub(1).max(self.start()));
        self.points.get(number % KEPT).copied().unwrap_or_default()
    }

    fn kept(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        from.max(self.start())..to.min(self.pushed)
    }

    pub(crate) fn misses(&self, from: usize, to: usize) -> bool {
        self.kept(from, to).any(|k| self.get(k).missing)
    }

    pub(crate) fn assisted(&self, from: usize, to: usize) -> bool {
        self.kept(from, to).any(|k| self.get(k).assisted)
    }

    /// Mean tilt of a stretch; `None` where it is shorter than `least` points.
    pub(crate) fn mean_tilt(&self, from: usize, to: usize, least: usize) -> Option<[f64; 2]> {
        let kept = self.kept(from, to);
        let count = kept.len();
        if count < least.max(1) {
            return None;
        }
        let sum = kept.fold([0.0; 2], |[a, b], k| {
            let [x, y] = self.get(k).tilt.map(f64::from);
            [a + x, b + y]
        });
        Some(sum.map(|v| v / count as f64))
    }

    /// The shape of the lift in a stretch; `None` where nothing rises.
    pub(crate) fn shape(&mut self, look: &Look) -> Option<Shape> {
        let first = self.draw(look)?;
        let length = self.kept(look.from, look.to).len();
        let curve = self.curve.get(..length)?;
        let topped = look.top_before.saturating_sub(first).clamp(1, length.max(1));
        let (top, peak) = curve.get(..topped)?.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
        // Beside a steep flank the sharpened course overshoots; the foot was never higher than it was.
        let (early, late) = (first + top.saturating_sub(NEAR), first + (top + NEAR).min(length));
        let highest = (early..late).map(|k| self.along(k, look)).fold(0.0, f64::max);
        let peak = peak.min(narrow(highest));
        if peak <= 0.0 {
            return None;
        }
        let before = curve.get(..top)?.iter().rposition(|v| *v < 0.1 * peak);
        let after = curve.get(top..)?.iter().position(|v| *v < 0.1 * peak).map(|k| k + top);
        let (begin, end) = (before.unwrap_or(0), after.unwrap_or(length));
        let is_high = |v: &f32| *v >= 0.9 * peak;
        let rises = begin + curve.get(begin..end)?.iter().position(is_high)?;
        let falls = begin + curve.get(begin..end)?.iter().rposition(is_high)?;
        Some(Shape {
            peak: f64::from(peak),
            top: first + top,
            high: [first + rises, first + falls],
            low: [before.map(|k| first + k), after.map(|k| first + k)],
        })
    }

    /// Puts the sharpened course along the look's direction into `curve`; gives the number of its first point.
    fn draw(&mut self, look: &Look) -> Option<usize> {
        let kept = self.kept(look.from, look.to);
        let (first, length) = (kept.start, kept.len());
        for (place, k) in kept.enumerate() {
            let value = narrow(self.along(k, look));
            if let Some(slot) = self.curve.get_mut(place) {
                *slot = value;
            }
        }
        let (curve, spare, other) =
            (self.curve.get_mut(..length)?, self.spare.get_mut(..length)?, self.other.get_mut(..length)?);
        sharpened(curve, spare, other);
        (length > 0).then_some(first)
    }

    /// The lowest tilt of a stretch along the look's direction, sharpened; 0 where there is none.
    pub(crate) fn lowest(&mut self, look: &Look) -> f64 {
        let length = self.kept(look.from, look.to).len();
        if self.draw(look).is_none() {
            return 0.0;
        }
        self.curve.get(..length).map_or(0.0, |curve| curve.iter().fold(0.0, |low: f64, v| low.min(f64::from(*v))))
    }

    /// How far a point's tilt is from the flat foot along the look's direction.
    fn along(&self, k: usize, look: &Look) -> f64 {
        let ([x, y], [fx, fy], [ax, ay]) = (self.get(k).tilt.map(f64::from), look.flat, look.along);
        (x - fx) * ax + (y - fy) * ay
    }

    /// The same across it.
    fn across(&self, k: usize, look: &Look) -> f64 {
        let [ax, ay] = look.along;
        self.along(k, &Look { along: [-ay, ax], ..*look })
    }

    /// Root mean square of the tilt across the look's direction, beside what goes with the tilt along it; and along it.
    pub(crate) fn strayed(&self, look: &Look) -> (f64, f64) {
        let kept = self.kept(look.from, look.to);
        let count = kept.len().max(1) as f64;
        let (across, along) =
            kept.fold((0.0, 0.0), |(a, b), k| (a + self.across(k, look).powi(2), b + self.along(k, look).powi(2)));
        ((across / count).sqrt(), (along / count).sqrt())
    }

    /// The direction into which a stretch tilts: every point counts by the square of its tilt.
    pub(crate) fn direction(&self, from: usize, to: usize, flat: [f64; 2]) -> Option<[f64; 2]> {
        let [fx, fy] = flat;
        let [x, y] = self.kept(from, to).fold([0.0; 2], |[a, b], k| {
            let [x, y] = self.get(k).tilt.map(f64::from);
            let (x, y) = (x - fx, y - fy);
            let size = x.hypot(y);
            [a + size * x, b + size * y]
        });
        let size = x.hypot(y);
        (size > 1e-12).then(|| [x / size, y / size])
    }

    /// Height of the shaking about the smooth course, as a sine: √2 of its root mean square.
    pub(crate) fn shaking(&mut self, look: &Look) -> f64 {
        let Some(first) = self.draw(look) else { return 0.0 };
        let kept = self.kept(look.from, look.to);
        let count = kept.len().max(1) as f64;
        let sum: f64 = kept
            .zip(self.curve.iter())
            .map(|(k, smooth)| (self.along(k.max(first), look) - f64::from(*smooth)).powi(2))
            .sum();
        (2.0 * sum / count).sqrt()
    }

    /// How far the sensor has come at a point of a movement from rest to rest, in m along the level axes and upwards; `None` where
    /// samples are missing.
    pub(crate) fn way_m(&self, from: usize, to: usize, at: usize) -> Option<[f64; 3]> {
        if to < from + 2 * AT_REST || from < self.start() || to > self.pushed || self.misses(from, to) {
            return None;
        }
        Some([0, 1, 2].map(|axis| self.travelled_m(from..to, at, axis)))
    }

    /// How high the sensor is at a point of a movement that ends on the floor it began on, in m: what is missing there in the end grew
    /// as if the error's rate had changed evenly.
    pub(crate) fn height_m(&self, from: usize, to: usize, at: usize) -> Option<f64> {
        let part = at.saturating_sub(from) as f64 / to.saturating_sub(from).max(1) as f64;
        let grown = part * part * (3.0 - 2.0 * part);
        let ([.., height_m], [.., floor_m]) = (self.way_m(from, to, at)?, self.way_m(from, to, to)?);
        Some(height_m - grown * floor_m)
    }

    /// The mean velocity is 0 at both ends, so what it seems to be there is an error that grew evenly: a constant one of the
    /// accelerometer. It is taken off on the way.
    fn travelled_m(&self, stretch: std::ops::Range<usize>, at: usize, axis: usize) -> f64 {
        let (from, count) = (stretch.start, stretch.len());
        let (mut velocity, mut early, mut late) = (0.0, 0.0, 0.0);
        for (place, k) in stretch.clone().enumerate() {
            velocity += self.push_mps2(k, axis) * CELL_S;
            early += if place < AT_REST { velocity / AT_REST as f64 } else { 0.0 };
            late += if place + AT_REST >= count { velocity / AT_REST as f64 } else { 0.0 };
        }
        let growth = (late - early) / (count - AT_REST).max(1) as f64;
        let first = early - growth * AT_REST as f64 / 2.0;
        let (mut velocity, mut way) = (0.0, 0.0);
        for k in stretch.take_while(|k| *k <= at) {
            velocity += self.push_mps2(k, axis) * CELL_S;
            way += (velocity - first - growth * (k - from) as f64) * CELL_S;
        }
        way
    }

    fn push_mps2(&self, k: usize, axis: usize) -> f64 {
        self.get(k).push_mps2.get(axis).map_or(0.0, |v| f64::from(*v))
    }

    /// How far the foot turned about the vertical, in degrees.
    pub(crate) fn twisted_deg(&self, from: usize, to: usize) -> f64 {
        self.kept(from, to).map(|k| f64::from(self.get(k).twist_dps) * CELL_S).sum()
    }
}

/// Single precision halves the memory and is far finer than the sensor.
#[expect(clippy::cast_possible_truncation, reason = "single precision on purpose; the inputs are clamped")]
pub(crate) fn narrow(v: f64) -> f32 {
    v as f32
}
