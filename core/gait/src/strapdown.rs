//! The course of one movement: orientation, speed and way of the foot between two rests.
//!
//! Strapdown integration with zero-velocity updates (Skog et al., IEEE Trans. Biomed. Eng. 2010, 57:2657). At a rest the sole lies
//! flat and the speed is zero; what the integrals show there is drift. That of the tilt is removed linearly over the movement. That of
//! the velocity stems from impacts that are shorter than a sample: its variance grows with the square of each jump of the specific
//! force, and each moment takes its share of the whole (the posterior mean of a random walk that is pinned at both ends).

use crate::grid::CELL_S;
use crate::math::{Frame, Rotation, Vec3, add, cross, dot, narrow, norm, scale, sub, unit, wide};
use crate::ring::Ring;

/// What the velocity's error grows by in a quiet cell, as the square of a jump of the specific force in m/s².
const QUIET_MPS2: f64 = 2.0;
const UP: Vec3 = [0.0, 0.0, 1.0];

/// At which ends of a movement the foot is known to be at rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Both,
    Start,
    End,
}

/// The foot at one cell.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Point {
    /// Angular rate in the levelled frame of the standing foot, in °/s.
    pub gyr_dps: [f32; 3],
    /// Where up is, seen from the foot, in the same frame.
    pub up: [f32; 3],
    /// Velocity in the world, in m/s.
    pub vel_mps: [f32; 3],
    /// How much the velocity's error has grown up to here; see [`QUIET_MPS2`].
    grown: f32,
}

/// The course of one movement.
#[derive(Debug, Clone)]
pub(crate) struct Course {
    points: Vec<Point>,
    first: usize,
    /// How far the foot turned about the vertical, in radians.
    pub heading_rad: f64,
    /// Way from start to end in the world whose x axis is the frame's at the start, in m.
    pub travel_m: Vec3,
    /// Tilt that the drift removal took away, in degrees.
    pub tilt_drift_deg: f64,
    /// Velocity that it took away, in m/s.
    pub velocity_drift_mps: f64,
}

impl Course {
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            points: Vec::with_capacity(capacity),
            first: 0,
            heading_rad: 0.0,
            travel_m: [0.0; 3],
            tilt_drift_deg: 0.0,
            velocity_drift_mps: 0.0,
        }
    }

    pub(crate) fn points(&self) -> &[Point] {
        &self.points
    }

    /// How far the foot tilted at most, in degrees.
    pub(crate) fn greatest_tilt_deg(&self) -> f64 {
        self.points
            .iter()
            .map(|p| f64::from(p.up[0]).hypot(f64::from(p.up[1])))
            .fold(0.0, f64::max)
            .clamp(0.0, 1.0)
            .asin()
            .to_degrees()
    }

    /// For how many points there is room.
    #[cfg(test)]
    pub(crate) fn capacity(&self) -> usize {
        self.points.capacity()
    }

    /// The cell number of the first point.
    pub(crate) fn first(&self) -> usize {
        self.first
    }

    /// Integrates the cells `from..=to`; `frame` is the levelled frame of the standing foot in the sensor's axes, `gravity_mps2` what the
    /// sensor reads of gravity there at both ends (a scale error of 3 % would else add up to 0.4 m/s in a stride).
    pub(crate) fn integrate(
        &mut self,
        ring: &Ring,
        frame: Frame,
        from: usize,
        to: usize,
        anchor: Anchor,
        gravity_mps2: [Vec3; 2],
    ) {
        self.points.clear();
        self.first = from;
        let whole = self.turn(ring, frame, from, to);
        let (start, drift) = match anchor {
            Anchor::Start => (None, [0.0; 3]),
            Anchor::End => (Some(whole.inverse()), [0.0; 3]),
            Anchor::Both => (None, tilt_vector(whole)),
        };
        self.tilt_drift_deg = norm(drift).to_degrees();
        self.heading_rad = whole.heading_rad();
        self.run(ring, frame, start, drift, gravity_mps2);
        self.settle(anchor);
    }

    /// First pass: the rotation since the first cell, kept in every point until the second pass knows its drift.
    fn turn(&mut self, ring: &Ring, frame: Frame, from: usize, to: usize) -> Rotation {
        let mut q = Rotation::IDENTITY;
        let mut before = None;
        for cell in ring.cells(from..=to) {
            let gyr = frame.into_frame(cell.gyr());
            if let Some(before) = before.replace(gyr) {
                q = advance(q, before, gyr);
            }
            let (w, v) = q.parts();
            self.points.push(Point { gyr_dps: narrow(gyr), up: narrow(v), vel_mps: narrow([w, 0.0, 0.0]), grown: 0.0 });
        }
        q.normalised()
    }

    /// Second pass: the drift of the tilt taken away, upright and velocity of every point. `start` is how the foot stood at the first cell, if
    /// not upright.
    fn run(&mut self, ring: &Ring, frame: Frame, start: Option<Rotation>, drift: Vec3, gravity_mps2: [Vec3; 2]) {
        let length = self.points.len().saturating_sub(1).max(1) as f64;
        let [begins, ends] = gravity_mps2;
        let changes = sub(ends, begins);
        let (mut velocity, mut before, mut grown) = ([0.0; 3], None, 0.0);
        let cells = ring.cells(self.first..=self.first + self.points.len());
        for ((i, point), cell) in self.points.iter_mut().enumerate().zip(cells) {
            let share = i as f64 / length;
            let [w, ..] = wide(point.vel_mps);
            let since = Rotation::of_parts(w, wide(point.up));
            let q = start.map_or(since, |start| start.after(since));
            let turned = Rotation::from_vector(scale(drift, -share)).after(q);
            let force = cell.acc();
            let acc = sub(turned.apply(frame.into_frame(force)), add(begins, scale(changes, share)));
            if let Some((force_before, acc_before)) = before.replace((force, acc)) {
                velocity = add(velocity, scale(add(acc, acc_before), CELL_S / 2.0));
                let jump = sub(force, force_before);
                grown += QUIET_MPS2 + dot(jump, jump);
            }
            point.up = narrow(turned.up());
            point.vel_mps = narrow(velocity);
            #[expect(clippy::cast_possible_truncation, reason = "a sum of clamped squares")]
            {
                point.grown = grown as f32;
            }
        }
    }

    /// Takes the drift of the velocity away and adds up the way.
    fn settle(&mut self, anchor: Anchor) {
        let (end, whole) = self.points.last().map_or(([0.0; 3], 0.0), |p| (wide(p.vel_mps), p.grown));
        self.velocity_drift_mps = if anchor == Anchor::Both { norm(end) } else { 0.0 };
        let mut way = [0.0; 3];
        for p in &mut self.points {
            let share = match anchor {
                Anchor::Both => f64::from(p.grown) / f64::from(whole).max(1e-9),
                Anchor::Start => 0.0,
                Anchor::End => 1.0,
            };
            let velocity = sub(wide(p.vel_mps), scale(end, share));
            p.vel_mps = narrow(velocity);
            way = add(way, scale(velocity, CELL_S));
        }
        self.travel_m = way;
    }
}

fn advance(q: Rotation, before_dps: Vec3, now_dps: Vec3) -> Rotation {
    q.after(Rotation::from_vector(scale(add(before_dps, now_dps), (CELL_S / 2.0).to_radians())))
}

/// The rotation, as a vector in radians, by which the turned foot's own upright misses the world's.
fn tilt_vector(q: Rotation) -> Vec3 {
    let own = q.apply(UP);
    let axis = cross(UP, own);
    let angle = norm(axis).atan2(dot(UP, own));
    unit(axis).map_or([0.0; 3], |axis| scale(axis, angle))
}

#[cfg(test)]
mod tests;
