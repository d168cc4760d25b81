//! From samples to the tilt of a seated foot: the part that counting and calibration share.

use super::smooth::{LAG, LowPass};
use super::tilt::Tilt;
use super::trace::{Point, Trace, narrow};
use crate::grid::Cell;
use crate::math::{Frame, Vec3};

/// Points that a foot must keep its tilt for before that counts as its flat place.
const SETTLED: usize = 60;
/// The same where it lies tilted by more than 4° (as a sine) against its mount: it may be held up.
const SETTLED_ODDLY: usize = 300;
const ODD: f64 = 0.07;
/// The frame of an unknown mount is levelled by the first points.
const LEVELLED_AFTER: usize = 25;
/// Smallest and largest unrest, as the sine of an angle.
const UNREST: [f64; 2] = [0.000_9, 0.02];

/// Follows one foot.
#[derive(Debug, Clone)]
pub(crate) struct Sight {
    tilt: Tilt,
    frame: Option<Frame>,
    mounted: bool,
    pub(crate) trace: Trace,
    smooth: [LowPass; 2],
    flat: Option<[f64; 2]>,
    resting: Resting,
    settled_at: usize,
    unrest2: f64,
    shaking2: f64,
    stretch: Stretch,
    /// The stretch before, until it is known that the foot stayed down.
    waiting: Option<Stretch>,
    pub(crate) assisted: bool,
}

/// The search for the flat place: a stretch of little change.
#[derive(Debug, Clone, Copy, Default)]
struct Resting {
    mean: [f64; 2],
    count: usize,
    /// Sum of the squares of its shaking.
    shaking: f64,
}

/// No flat place is looked for before the upward direction is known this well, in °.
const SURE_DEG: f64 = 0.6;
/// Points of a stretch of rest.
const STRETCH: usize = 40;

/// What a stretch of rest was like.
#[derive(Debug, Clone, Copy, Default)]
struct Stretch {
    count: usize,
    sum: [f64; 2],
    squares: f64,
    shaking: f64,
}

impl Stretch {
    fn note(&mut self, [x, y]: [f64; 2], shaking: f64) {
        let [a, b] = self.sum;
        self.sum = [a + x, b + y];
        self.squares += x * x + y * y;
        self.shaking += shaking * shaking;
        self.count += 1;
    }

    /// Its mean, the variance about it, and the mean square of its shaking.
    fn summary(&self) -> ([f64; 2], f64, f64) {
        let count = self.count.max(1) as f64;
        let mean = self.sum.map(|v| v / count);
        let variance = (self.squares / count - mean[0] * mean[0] - mean[1] * mean[1]).max(0.0);
        (mean, variance, self.shaking / count)
    }
}

/// The newest smoothed moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Seen {
    /// Number of its point.
    pub at: usize,
    /// Smoothed tilt beyond the flat foot, along the two level axes.
    pub beyond: [f64; 2],
}

impl Sight {
    /// `frame`: where the mount is known.
    pub(crate) fn new(frame: Option<Frame>) -> Self {
        Self {
            tilt: Tilt::new(),
            frame,
            mounted: frame.is_some(),
            trace: Trace::new(),
            smooth: Default::default(),
            flat: None,
            resting: Resting::default(),
            settled_at: 0,
            unrest2: (2.0 * UNREST[0]).powi(2),
            shaking2: 0.0,
            stretch: Stretch::default(),
            waiting: None,
            assisted: false,
        }
    }

    /// The stream broke: what was seen is gone, what is known stays.
    pub(crate) fn lost(&mut self) {
        self.tilt.lost();
        self.trace.clear();
        self.smooth = Default::default();
        self.settled_at = 0;
        self.resting = Resting::default();
        (self.stretch, self.waiting) = (Stretch::default(), None);
    }

    pub(crate) fn frame(&self) -> Option<Frame> {
        self.frame
    }

    /// The tilt of the flat foot, once it is known.
    pub(crate) fn flat(&self) -> Option<[f64; 2]> {
        self.flat
    }

    /// The foot has another flat place now: it is looked for again.
    pub(crate) fn forget_flat(&mut self) {
        self.flat = None;
        self.resting = Resting::default();
    }

    /// The first point after the flat place was found.
    pub(crate) fn settled_at(&self) -> usize {
        self.settled_at
    }

    /// How much the smoothed tilt of the resting foot varies (one standard deviation, as a sine).
    pub(crate) fn unrest(&self) -> f64 {
        self.unrest2.sqrt().clamp(UNREST[0], UNREST[1])
    }

    /// How strongly the resting foot shakes, as a sine.
    pub(crate) fn shaking(&self) -> f64 {
        (2.0 * self.shaking2).sqrt()
    }

    /// Takes a cell; tells the newest smoothed moment once the flat place is known.
    pub(crate) fn take(&mut self, cell: &Cell) -> Option<Seen> {
        let attitude = self.tilt.step(cell)?;
        let frame = *self.frame.get_or_insert_with(|| Frame::levelled(attitude.up, None));
        let [x, y, _] = frame.into_frame(attitude.up);
        let level = Frame::levelled(attitude.up, Some(frame.out_of_frame([1.0, 0.0, 0.0])));
        let push = level.into_frame(attitude.push_mps2);
        self.trace.push(Point {
            tilt: [x, y].map(narrow),
            push_mps2: push.map(narrow),
            twist_dps: narrow(attitude.twist_dps),
            missing: cell.missing,
            assisted: self.assisted,
        });
        let [a, b] = &mut self.smooth;
        let smooth = [a.push(x), b.push(y)];
        let at = self.trace.end().checked_sub(LAG + 1)?;
        if at < LEVELLED_AFTER {
            return None;
        }
        let Some(flat) = self.flat else {
            self.settle(smooth, at);
            self.settled_at = at;
            return None;
        };
        Some(Seen { at, beyond: minus(smooth, flat) })
    }

    fn settle(&mut self, smooth: [f64; 2], at: usize) {
        let Resting { mean, count, shaking } = self.resting;
        let off = minus(smooth, mean);
        // Until something is known of this foot, half a degree is rest.
        if self.tilt.unsure_deg() > SURE_DEG {
            self.resting = Resting::default();
            return;
        }
        if count == 0 || length(off) > (4.0 * self.unrest()).max(0.009) {
            self.resting = Resting { mean: smooth, count: 1, shaking: 0.0 };
            return;
        }
        let share = 1.0 / (count + 1) as f64;
        let shakes = length(minus(self.trace.get(at).tilt.map(f64::from), smooth));
        self.resting = Resting {
            mean: [mean[0] + off[0] * share, mean[1] + off[1] * share],
            count: count + 1,
            shaking: shaking + shakes * shakes,
        };
        let odd = self.mounted && length(mean) > ODD;
        if count + 1 >= if odd { SETTLED_ODDLY } else { SETTLED } {
            self.flat = Some(self.resting.mean);
            if self.shaking2 == 0.0 {
                self.shaking2 = (self.resting.shaking * share).max(UNREST[0] * UNREST[0]);
            }
        }
    }

    /// The foot is down at this moment, or not: its flat place, its unrest and its shaking are followed, stretch by stretch. A stretch
    /// counts once the next one is over too, so that the beginning of a rise is never taken for unrest.
    pub(crate) fn follow(&mut self, seen: &Seen, down: bool) {
        let Some(flat) = self.flat.filter(|_| down) else {
            (self.stretch, self.waiting) = (Stretch::default(), None);
            return;
        };
        let raw = minus(minus(self.trace.get(seen.at).tilt.map(f64::from), flat), seen.beyond);
        self.stretch.note(seen.beyond, length(raw));
        if self.stretch.count == STRETCH {
            let over = std::mem::take(&mut self.stretch);
            if let Some(before) = self.waiting.replace(over) {
                self.learn(&before);
            }
        }
    }

    /// Whether shaking of this height (a root mean square) is what this foot does at rest.
    pub(crate) fn is_calm(&self, shaking: f64) -> bool {
        self.shaking2 == 0.0 || shaking < 2.0 * self.shaking2.sqrt() + 0.004
    }

    /// The foot lay like this before and after a lift: it is the better flat place.
    pub(crate) fn lay_flat(&mut self, tilt: [f64; 2]) {
        if let Some(flat) = &mut self.flat {
            let [x, y] = minus(tilt, *flat);
            *flat = [flat[0] + 0.5 * x, flat[1] + 0.5 * y];
        }
    }

    fn learn(&mut self, stretch: &Stretch) {
        let (mean, unrest2, shaking2) = stretch.summary();
        let calm = self.is_calm(shaking2.sqrt());
        if let Some([x, y]) = self.flat.as_mut().filter(|_| calm) {
            let share = if length(mean) > 4.0 * self.unrest2.sqrt() { 0.1 } else { 0.25 };
            *x += share * mean[0];
            *y += share * mean[1];
        }
        // One wild stretch, a fidget or a burst of clonus, does not make a trembling person.
        let most2 = 4.0 * self.unrest2 + UNREST[0] * UNREST[0];
        self.unrest2 += 0.2 * (unrest2.min(most2) - self.unrest2);
        // Shaking that never stops is the foot's own: the least seen, growing slowly. A burst of clonus comes and goes.
        let shaking2 = shaking2.max(UNREST[0] * UNREST[0]);
        self.shaking2 = if self.shaking2 == 0.0 {
            shaking2
        } else if shaking2 < self.shaking2 {
            f64::midpoint(shaking2, self.shaking2)
        } else {
            shaking2.min(1.1 * self.shaking2)
        };
    }

    /// The angle in degrees between the flat foot's upward direction and the frame's.
    pub(crate) fn off_level_deg(&self) -> f64 {
        self.flat.map_or(0.0, |flat| length(flat).min(1.0).asin().to_degrees())
    }

    /// The level axes' direction for a direction of tilt, in the sensor's axes.
    pub(crate) fn direction(&self, [x, y]: [f64; 2]) -> Option<Vec3> {
        Some(self.frame?.out_of_frame([x, y, 0.0]))
    }
}

pub(crate) fn minus([a, b]: [f64; 2], [c, d]: [f64; 2]) -> [f64; 2] {
    [a - c, b - d]
}

pub(crate) fn length([a, b]: [f64; 2]) -> f64 {
    a.hypot(b)
}
