//! Joint angles over time: cubic splines through a few key points, smooth up to the second derivative.

/// A value with its first two derivatives by time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Drawn {
    pub(super) value: f64,
    pub(super) speed: f64,
    pub(super) acceleration: f64,
}

/// The clamped cubic spline through four key points: its slopes at both ends are given.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spline {
    times: [f64; 4],
    values: [f64; 4],
    slopes: [f64; 4],
}

impl Spline {
    /// `times` rise. The two inner slopes follow from continuous curvature.
    pub(super) fn new(times: [f64; 4], values: [f64; 4], first: f64, last: f64) -> Self {
        let [t0, t1, t2, t3] = times;
        let [y0, y1, y2, y3] = values;
        let [a, b, c] = [t1 - t0, t2 - t1, t3 - t2].map(|length| 1.0 / length);
        // Continuous second derivatives at both inner points: two equations for two slopes.
        let right_1 = 3.0 * ((y1 - y0) * a * a + (y2 - y1) * b * b) - a * first;
        let right_2 = 3.0 * ((y2 - y1) * b * b + (y3 - y2) * c * c) - c * last;
        let (diagonal_1, diagonal_2) = (2.0 * (a + b), 2.0 * (b + c));
        let determinant = diagonal_1 * diagonal_2 - b * b;
        let inner_1 = (right_1 * diagonal_2 - right_2 * b) / determinant;
        let inner_2 = (right_2 * diagonal_1 - right_1 * b) / determinant;
        Self { times, values, slopes: [first, inner_1, inner_2, last] }
    }

    /// The value at a time; beyond its ends the curve goes on straight.
    pub(super) fn at(&self, time: f64) -> Drawn {
        let [t0, t1, t2, t3] = self.times;
        let [y0, y1, y2, y3] = self.values;
        let [m0, m1, m2, m3] = self.slopes;
        match time {
            t if t < t0 => Drawn { value: y0 + m0 * (t - t0), speed: m0, acceleration: 0.0 },
            t if t < t1 => hermite(t, [t0, t1], [y0, y1], [m0, m1]),
            t if t < t2 => hermite(t, [t1, t2], [y1, y2], [m1, m2]),
            t if t < t3 => hermite(t, [t2, t3], [y2, y3], [m2, m3]),
            t => Drawn { value: y3 + m3 * (t - t3), speed: m3, acceleration: 0.0 },
        }
    }
}

fn hermite(time: f64, [from, to]: [f64; 2], [y, end]: [f64; 2], [m, n]: [f64; 2]) -> Drawn {
    let length = to - from;
    let x = (time - from) / length;
    let (rise, m, n) = (end - y, m * length, n * length);
    let (square, cube) = (3.0 * rise - 2.0 * m - n, m + n - 2.0 * rise);
    Drawn {
        value: y + x * (m + x * (square + x * cube)),
        speed: (m + x * (2.0 * square + 3.0 * x * cube)) / length,
        acceleration: (2.0 * square + 6.0 * x * cube) / (length * length),
    }
}
