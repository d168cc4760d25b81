//! Final contact, initial contact and foot flat within one movement.
//!
//! A heel that meets the ground ends the rise of the toes: pitch has its maximum there, and the forefoot falls right after. A sole or
//! forefoot that lands first shows no such maximum; there the first strong jerk of the landing is the contact. (Searching the
//! minimum of the angular rate instead takes the heel's coming down for the contact of a forefoot landing, 76 ms late.)
//! Push-off ends where the fast plantarflexion breaks off, between its peak and the crossing of zero.

use crate::math::{Vec3, dot, norm, sub};
use crate::ring::Ring;
use crate::strapdown::{Course, Point};

/// The plantarflexion of a push-off is faster than this, in °/s.
const PUSH_OFF_DPS: f64 = 60.0;
/// Which part of its peak the plantarflexion speed still has at final contact.
const PUSH_OFF_SHARE: f64 = 0.6;
/// The forefoot of a heel landing falls faster than this, in °/s.
const FALL_DPS: f64 = 50.0;
/// A pitch below this, in degrees, has no heel to stand on.
const HEEL_DEG: f64 = 4.0;
/// Which part of the fall's speed tells that the fall has begun.
const FALL_SHARE: f64 = 0.2;
/// How long after the greatest pitch the fall reaches its speed, and how long after its beginning the jerk comes, in cells.
const FALL_WITHIN: usize = 45;
const JERK_WITHIN: usize = 25;
/// A foot that sank by less than this since its greatest pitch, in degrees, may still be in the air.
const SUNK_DEG: f64 = 9.0;
/// Which part of a landing's greatest jerk tells that it has begun.
const JERK_SHARE: f64 = 0.35;
const HEEL_JERK_SHARE: f64 = 0.35;

/// The events of one movement; places are cells counted from the course's first, with fractions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Events {
    pub final_contact: Option<f64>,
    pub initial_contact: f64,
    pub foot_flat: Option<f64>,
    /// Greatest forward speed in m/s.
    pub peak_mps: f64,
    pub peak_at: usize,
    /// Fastest plantarflexion of the push-off, as a positive number, in °/s.
    pub push_off_dps: f64,
    /// Fastest fall of the forefoot after contact, in °/s.
    pub fall_dps: f64,
}

/// A course seen from the side: forward known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SideView<'a> {
    points: &'a [Point],
    forward: [f64; 2],
}

impl<'a> SideView<'a> {
    /// `forward` is the foot's x axis in the course's levelled frame.
    pub(crate) fn new(course: &'a Course, forward: Vec3) -> Self {
        let flat = |[x, y, _]: Vec3| {
            let n = x.hypot(y).max(1e-9);
            [x / n, y / n]
        };
        Self { points: course.points(), forward: flat(forward) }
    }

    pub(crate) fn len(&self) -> usize {
        self.points.len()
    }

    fn at(&self, i: usize) -> Point {
        self.points.get(i.min(self.points.len().saturating_sub(1))).copied().unwrap_or_default()
    }

    /// Foot pitch in degrees, toes up positive.
    pub(crate) fn pitch_deg(&self, i: usize) -> f64 {
        let ([x, y, _], [fx, fy]) = (self.at(i).up.map(f64::from), self.forward);
        (x * fx + y * fy).clamp(-1.0, 1.0).asin().to_degrees()
    }

    /// How fast the toes rise, in °/s.
    pub(crate) fn rate_dps(&self, i: usize) -> f64 {
        let ([x, y, _], [fx, fy]) = (self.at(i).gyr_dps.map(f64::from), self.forward);
        fy * x - fx * y
    }

    /// Speed over the ground in m/s.
    pub(crate) fn speed_mps(&self, i: usize) -> f64 {
        let [x, y, _] = self.at(i).vel_mps.map(f64::from);
        x.hypot(y)
    }

    /// Where up is, seen from the foot, at a place between two cells.
    pub(crate) fn up_at(&self, place: f64) -> Vec3 {
        let (i, share) = split(place);
        let (a, b) = (self.at(i).up.map(f64::from), self.at(i + 1).up.map(f64::from));
        crate::math::add(a, crate::math::scale(sub(b, a), share))
    }

    fn greatest(&self, range: std::ops::Range<usize>, of: impl Fn(&Self, usize) -> f64) -> Option<(usize, f64)> {
        range.map(|i| (i, of(self, i))).max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

fn split(place: f64) -> (usize, f64) {
    let whole = place.max(0.0).floor();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a course, below 1,000")]
    (whole as usize, place.max(0.0) - whole)
}

/// The first place in `range` where `of` crosses `border` upwards (from below it to at least it), interpolated.
fn rises(range: std::ops::Range<usize>, border: f64, of: impl Fn(usize) -> f64) -> Option<f64> {
    range.into_iter().find_map(|i| {
        let (a, b) = (of(i), of(i + 1));
        (a < border && b >= border).then(|| i as f64 + (border - a) / (b - a))
    })
}

/// Finds the events; `None` where no landing follows a swing.
pub(crate) fn find(view: &SideView<'_>, ring: &Ring, first: usize) -> Option<Events> {
    let end = view.len().checked_sub(2)?;
    let (peak_at, peak_mps) = view.greatest(0..end, SideView::speed_mps)?;
    let landing = (peak_at..end).rev().find(|&i| view.speed_mps(i) > 0.6 * peak_mps)?;
    let (final_contact, push_off_dps) = push_off(view, peak_at, peak_mps);
    let initial_contact =
        heel_contact(view, ring, first, peak_at, end).or_else(|| impact(ring, first, landing, end))?;
    let foot_flat = flat(view, initial_contact, end);
    let stop = foot_flat.map_or(end, |f| split(f).0 + 2).min(end);
    let fall_dps =
        view.greatest(split(initial_contact).0..stop + 1, |v, i| -v.rate_dps(i)).map_or(0.0, |f| f.1.max(0.0));
    Some(Events { final_contact, initial_contact, foot_flat, peak_mps, peak_at, push_off_dps, fall_dps })
}

/// Final contact and the fastest plantarflexion before it.
fn push_off(view: &SideView<'_>, peak_at: usize, peak_mps: f64) -> (Option<f64>, f64) {
    let fastest = view.greatest(0..peak_at, |v, i| -v.rate_dps(i));
    if let Some((at, dps)) = fastest.filter(|f| f.1 > PUSH_OFF_DPS) {
        return (rises(at..peak_at, -PUSH_OFF_SHARE * dps, |i| view.rate_dps(i)), dps);
    }
    let leaves = rises(0..peak_at, 0.2 * peak_mps, |i| view.speed_mps(i));
    (leaves, fastest.map_or(0.0, |f| f.1.max(0.0)))
}

/// Contact of a heel: after the greatest pitch of the late swing, between the beginning of the forefoot's fall and the jerk.
///
/// Each of the two alone scatters more than their middle. A fall that begins long before the jerk is the foot being lowered in the air,
/// for the ground takes a foot's turning over within some 30 ms; there the jerk is right.
fn heel_contact(view: &SideView<'_>, ring: &Ring, first: usize, peak_at: usize, end: usize) -> Option<f64> {
    let (top, pitch_deg) = view.greatest(peak_at..end, SideView::pitch_deg)?;
    let (_, fall_dps) = view.greatest(top..(top + FALL_WITHIN).min(end), |v, i| -v.rate_dps(i))?;
    if pitch_deg < HEEL_DEG || fall_dps < FALL_DPS {
        return None;
    }
    let reaches = |share: f64| rises(top.saturating_sub(1)..end, share * fall_dps, |i| -view.rate_dps(i));
    let (begins, half, most_of) = (reaches(FALL_SHARE)?, reaches(0.5)?, reaches(0.75)?);
    // Drawn back along its steep part, so that a slow lowering before it does not count.
    let falls = (half - (most_of - half) * (0.5 - FALL_SHARE) / 0.25 - 1.0).clamp(begins, half.max(begins));
    let (from, _) = split(falls);
    let sunk = (from..end).find(|&i| view.pitch_deg(i) < (0.4 * pitch_deg).min(pitch_deg - SUNK_DEG)).unwrap_or(end);
    let to = (from + JERK_WITHIN).min(sunk + 1).min(end);
    let most = |range: std::ops::Range<usize>| range.map(|i| jerk(ring, first + i)).fold(0.0, f64::max);
    // The swing itself is not smooth: a contact stands out from it.
    let border = (HEEL_JERK_SHARE * most(from..to)).max(1.5 * most(from.saturating_sub(15)..from.saturating_sub(2)));
    let shaken = (from..to).find(|&i| jerk(ring, first + i) > border).map_or(falls, |i| i as f64 + 0.5);
    let apart = (shaken - falls).max(0.0);
    Some(falls + apart * (0.5 + 0.125 * (apart - 4.0)).clamp(0.5, 1.0))
}

/// How much the specific force changes from a cell to the next, in m/s².
fn jerk(ring: &Ring, cell: usize) -> f64 {
    norm(sub(ring.get(cell + 1).acc(), ring.get(cell).acc()))
}

/// Contact of a sole or forefoot: the first strong jerk of the landing.
fn impact(ring: &Ring, first: usize, landing: usize, end: usize) -> Option<f64> {
    let most = (landing..end).map(|i| jerk(ring, first + i)).max_by(f64::total_cmp)?;
    (landing..end).find(|&i| jerk(ring, first + i) > JERK_SHARE * most).map(|i| i as f64 + 0.5)
}

/// Where the sole lies flat: pitch within a tenth of its value at contact, at least 2°.
fn flat(view: &SideView<'_>, contact: f64, end: usize) -> Option<f64> {
    let strike = dot(view.up_at(contact), [view.forward[0], view.forward[1], 0.0]).clamp(-1.0, 1.0).asin().to_degrees();
    let border = (0.05 * strike.abs()).max(1.0);
    let (from, _) = split(contact);
    if strike.abs() <= border {
        return Some(contact);
    }
    rises(from..end, -border, |i| -view.pitch_deg(i).abs()).map(|at| at.max(contact))
}
