//! Curves that movements are made of.

/// From 0 to 1 without jerk at the ends (the minimum-jerk curve); constant outside.
pub(super) fn smooth(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * x * (10.0 - x * (15.0 - 6.0 * x))
}

/// From 0 up to 1 and back, at rest at both ends; 0 outside.
pub(super) fn bump(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    let half = 4.0 * x * (1.0 - x);
    half * half * half
}

/// A value with its first two derivatives by time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Motion {
    pub(super) value: f64,
    pub(super) speed: f64,
    pub(super) acceleration: f64,
}

impl Motion {
    pub(super) fn rest(value: f64) -> Self {
        Self { value, speed: 0.0, acceleration: 0.0 }
    }

    pub(super) fn moving(value: f64, speed: f64) -> Self {
        Self { value, speed, acceleration: 0.0 }
    }
}

/// The polynomial of fifth degree that joins two motions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quintic {
    start: f64,
    length: f64,
    coefficients: [f64; 6],
}

impl Quintic {
    pub(super) fn new(start: f64, from: Motion, end: f64, to: Motion) -> Self {
        let length = end - start;
        let (v0, a0) = (from.speed * length, 0.5 * from.acceleration * length * length);
        let (v1, a1) = (to.speed * length, to.acceleration * length * length);
        let p = to.value - from.value - v0 - a0;
        let v = v1 - v0 - 2.0 * a0;
        let a = a1 - 2.0 * a0;
        let coefficients =
            [from.value, v0, a0, 10.0 * p - 4.0 * v + 0.5 * a, -15.0 * p + 7.0 * v - a, 6.0 * p - 3.0 * v + 0.5 * a];
        Self { start, length, coefficients }
    }

    /// The value at a time; beyond its ends the curve keeps its end values.
    pub(super) fn at(&self, time: f64) -> f64 {
        let x = ((time - self.start) / self.length).clamp(0.0, 1.0);
        self.coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
    }
}

/// The rise of the heel from 0 to 1: it gathers speed until near final contact, slackens there or not, and breaks off at that speed.
///
/// Recorded push-offs do so: the heel rises at 350 to 650 °/s until the toes leave the ground, and within 20 to 40 ms it is turned
/// back.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeelRise {
    power: f64,
    slack: f64,
}

impl HeelRise {
    /// The slackening goes with a power that is this much higher than that of the gathering.
    const LATE: f64 = 8.0;

    /// The speed goes with the `power`-th power of time (1 to 2.5); at the end the share `slack` (0 to 0.5) of it is lost.
    pub(super) fn new(power: f64, slack: f64) -> Self {
        Self { power, slack }
    }

    pub(super) fn at(self, x: f64) -> f64 {
        let x = x.clamp(0.0, 1.0);
        let way = |x: f64| {
            let gathered = x.powf(self.power + 1.0);
            gathered / (self.power + 1.0) - self.slack * gathered * x.powf(Self::LATE) / (self.power + Self::LATE + 1.0)
        };
        way(x) / way(1.0)
    }
}

/// A sideways or turning movement of a swing: out and back, with a few waves on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sway {
    pub(super) once: f64,
    pub(super) more: f64,
    pub(super) phase: f64,
}

impl Sway {
    pub(super) fn at(&self, x: f64) -> f64 {
        bump(x) * (self.once + self.more * (1.6 * std::f64::consts::TAU * x + self.phase).sin())
    }
}

/// One leg of a [`Flow`]: how long it takes and how fast it goes at its end, as a fixed speed plus a share of the common one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leg {
    pub(super) length: f64,
    pub(super) fixed: f64,
    pub(super) share: f64,
}

/// A way whose speed changes smoothly from knot to knot; its speed never jumps.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flow<const N: usize> {
    start: f64,
    value: f64,
    /// Length, speed at the beginning, speed at the end.
    legs: [[f64; 3]; N],
}

impl<const N: usize> Flow<N> {
    /// From a motion at a time on; the legs' common speed is the one with which the way ends at `end`.
    pub(super) fn new(start: f64, from: Motion, legs: [Leg; N], end: f64) -> Self {
        let (mut fixed, mut shared) = (0.0, 0.0);
        let mut last = Leg { length: 0.0, fixed: from.speed, share: 0.0 };
        for leg in legs {
            fixed += 0.5 * leg.length * (last.fixed + leg.fixed);
            shared += 0.5 * leg.length * (last.share + leg.share);
            last = leg;
        }
        let common = (end - from.value - fixed) / shared;
        let mut before = from.speed;
        let legs = legs.map(|leg| {
            let first = before;
            before = leg.fixed + leg.share * common;
            [leg.length, first, before]
        });
        Self { start, value: from.value, legs }
    }

    pub(super) fn at(&self, time: f64) -> f64 {
        let mut value = self.value;
        let mut left = time - self.start;
        for [length, first, last] in self.legs {
            let x = (left / length).clamp(0.0, 1.0);
            value += length * (first * x + (last - first) * step_integral(x));
            left -= length;
        }
        value
    }
}

/// The integral of x²(3 − 2x).
fn step_integral(x: f64) -> f64 {
    x * x * x * (1.0 - 0.5 * x)
}

/// How the ground, the shoe and the soft tissue take up a speed: a damped spring that begins at rest length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ring {
    start: f64,
    speed: f64,
    omega: f64,
    decay: f64,
    /// How long it takes until it rings in full; 0 where something that moved already is taken up.
    onset_s: f64,
}

impl Ring {
    /// Takes up `speed` from `start` on, ringing with `frequency_hz`; `damping` is a share of the critical one.
    pub(super) fn new(start: f64, speed: f64, frequency_hz: f64, damping: f64) -> Self {
        let natural = std::f64::consts::TAU * frequency_hz;
        Self { start, speed, omega: natural * (1.0 - damping * damping).sqrt(), decay: natural * damping, onset_s: 0.0 }
    }

    /// The same, set going from rest by a blow of a few milliseconds.
    pub(super) fn struck(self) -> Self {
        Self { onset_s: 0.005, ..self }
    }

    pub(super) fn at(&self, time: f64) -> f64 {
        let since = time - self.start;
        if since <= 0.0 || self.decay * since > 18.0 {
            return 0.0;
        }
        let onset = if since < self.onset_s { smooth(since / self.onset_s) } else { 1.0 };
        onset * self.speed / self.omega * (-self.decay * since).exp() * (self.omega * since).sin()
    }
}

/// The lowering (or raising) of the foot from its landing angle to flat: 1 at the beginning, 0 at the end, straight on a cubic whose
/// slopes at both ends are given (in whole ways per whole time).
#[derive(Debug, Clone, Copy)]
pub(super) struct Lowering {
    pub(super) first: f64,
    pub(super) last: f64,
}

impl Lowering {
    pub(super) fn at(&self, x: f64) -> f64 {
        let x = x.clamp(0.0, 1.0);
        let (a, b) = (self.first, self.last);
        1.0 - x * (a + x * ((3.0 - 2.0 * a - b) + x * (a + b - 2.0)))
    }

    /// The greatest slope on the way.
    pub(super) fn greatest(&self) -> f64 {
        let (a, b) = (self.first, self.last);
        let (square, cube) = (3.0 - 2.0 * a - b, a + b - 2.0);
        // The slope is a + 2·square·x + 3·cube·x², greatest at its ends or where its own slope is 0.
        let middle = if cube.abs() < 1e-12 { 0.0 } else { -square / (3.0 * cube) };
        let at = |x: f64| a + x * (2.0 * square + 3.0 * cube * x);
        at(middle.clamp(0.0, 1.0)).max(a).max(b)
    }
}
