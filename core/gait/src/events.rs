//! Final contact, initial contact and foot flat within one movement.
//!
//! A heel that meets the ground ends the rise of the toes: pitch has its maximum there, and the forefoot falls right after. A sole or
//! forefoot that lands first shows no such maximum; there the first strong jerk after the foot has all but arrived is the contact.
//! (Searching the minimum of the angular rate instead takes the heel's coming down for the contact of a forefoot landing, 76 ms late.)
//! Push-off ends where the fast plantarflexion breaks off, between its peak and the crossing of zero.

use crate::grid::CELL_S;
use crate::math::{Vec3, dot, norm, sub, unit, wide};
use crate::ring::Ring;
use crate::strapdown::{Course, Point};

/// The plantarflexion of a push-off is faster than this, in °/s.
const PUSH_OFF_DPS: f64 = 60.0;
/// Which part of its peak the plantarflexion speed still has at final contact.
const PUSH_OFF_SHARE: f64 = 0.68;
/// How long after its greatest speed a foot may still be turned down, in cells.
const DROOPS: usize = 15;
/// The forefoot of a heel landing falls faster than this, in °/s.
const FALL_DPS: f64 = 50.0;
/// A pitch below this, in degrees, has no heel to stand on.
const HEEL_DEG: f64 = 4.0;
/// Which parts of the fall's speed mark how it grows; their mean scatters less than any single one, or than the jerk of the impact.
const FALL_SHARES: [f64; 3] = [0.1, 0.5, 0.75];
/// How long before that mean the heel touched the ground, in cells, for a fall of 300 °/s from 22°; how much longer for each further
/// 100 °/s, and for each 10° less.
const FALL_LAGS: f64 = 1.0;
const FALL_LAGS_PER_100_DPS: f64 = 0.3;
const FALL_LAGS_PER_10_DEG: f64 = 0.3;
/// Which part of the fall's speed the forefoot has where the strike angle is read.
const STRIKE_SHARE: f64 = 0.2;
/// How long after the greatest pitch the fall reaches its speed, in cells.
const FALL_WITHIN: usize = 45;
/// A heel's contact with a pitch below this, in degrees, is none if the toes landed so many cells before.
const LOW_DEG: f64 = 8.0;
const BOUNCES: f64 = 2.0;
/// Where forward is guessed, a heel's contact this far from the landing's first jerk, in cells, is none.
const APART: f64 = 15.0;
/// A foot that has further than this to go, in m, is in the air.
const ARRIVES_M: f64 = 0.05;
/// Which part of a landing's greatest jerk tells that it has begun.
const JERK_SHARE: f64 = 0.2;
/// It must stand out by so much from the swing, which shakes where the foot drags, but need not have more than that part of the greatest.
const SHAKEN_TIMES: f64 = 1.2;
const SHAKEN_SHARE: f64 = 0.8;

/// The events of one movement; places are cells counted from the course's first, with fractions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Events {
    pub final_contact: Option<f64>,
    pub initial_contact: f64,
    /// Where the strike angle is read. Pitch is all but constant before a heel's contact and loses 2–4° in the 10 ms after it, so a place
    /// that is surely not late gives the truer angle.
    pub strike: f64,
    pub foot_flat: Option<f64>,
    /// Greatest forward speed in m/s.
    pub peak_mps: f64,
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
        self.pitch_sin(i).clamp(-1.0, 1.0).asin().to_degrees()
    }

    /// Its sine, which rises with it and costs less.
    pub(crate) fn pitch_sin(&self, i: usize) -> f64 {
        let ([x, y, _], [fx, fy]) = (wide(self.at(i).up), self.forward);
        x * fx + y * fy
    }

    /// Foot pitch in degrees, were this direction forward.
    pub(crate) fn pitch_along_deg(&self, place: f64, forward: Vec3) -> f64 {
        let [x, y, _] = forward;
        unit([x, y, 0.0]).map_or(0.0, |ahead| dot(self.up_at(place), ahead).clamp(-1.0, 1.0).asin().to_degrees())
    }

    /// How fast the toes rise, in °/s.
    pub(crate) fn rate_dps(&self, i: usize) -> f64 {
        let ([x, y, _], [fx, fy]) = (wide(self.at(i).gyr_dps), self.forward);
        fy * x - fx * y
    }

    /// Speed over the ground in m/s.
    pub(crate) fn speed_mps(&self, i: usize) -> f64 {
        let [x, y, _] = wide(self.at(i).vel_mps);
        (x * x + y * y).sqrt()
    }

    /// Speed upward in m/s.
    pub(crate) fn upward_mps(&self, i: usize) -> f64 {
        f64::from(self.at(i).vel_mps[2])
    }

    /// Where up is, seen from the foot, at a place between two cells.
    pub(crate) fn up_at(&self, place: f64) -> Vec3 {
        let (i, share) = split(place);
        let (a, b) = (wide(self.at(i).up), wide(self.at(i + 1).up));
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

/// Finds the events; `None` where no landing follows a swing. `known`: forward is, not guessed; a guess may take a roll for a pitch.
pub(crate) fn find(view: &SideView<'_>, ring: &Ring, first: usize, known: bool) -> Option<Events> {
    let end = view.len().checked_sub(2)?;
    let (_, peak_mps) = view.greatest(0..end, SideView::speed_mps)?;
    let midway = midway_of(view, end);
    let (final_contact, push_off_dps) = push_off(view, midway, peak_mps);
    let leaves = final_contact.map_or(midway, |f| split(f).0.min(midway));
    let lands = || impact(view, ring, first, midway, end);
    let heel = heel_contact(view, leaves, end).filter(|heel| !bounces(view, heel.1, lands));
    let heel = heel.filter(|heel| known || lands().is_none_or(|at| (at - heel.0).abs() < APART));
    let (initial_contact, strike) = heel.or_else(|| lands().map(|at| (at, at)))?;
    let foot_flat = flat(view, initial_contact, end);
    let stop = foot_flat.map_or(end, |f| split(f).0 + 2).min(end);
    let fall_dps =
        view.greatest(split(initial_contact).0..stop + 1, |v, i| -v.rate_dps(i)).map_or(0.0, |f| f.1.max(0.0));
    Some(Events { final_contact, initial_contact, strike, foot_flat, peak_mps, push_off_dps, fall_dps })
}

/// Where half of the way is gone: surely in the swing, whatever the impact of a slow step does to the speed.
fn midway_of(view: &SideView<'_>, end: usize) -> usize {
    let whole: f64 = (0..end).map(|i| view.speed_mps(i)).sum();
    let mut gone = 0.0;
    (0..end)
        .find(|&i| {
            gone += view.speed_mps(i);
            gone > 0.5 * whole
        })
        .unwrap_or(end)
}

/// Final contact and the fastest plantarflexion before it.
fn push_off(view: &SideView<'_>, midway: usize, peak_mps: f64) -> (Option<f64>, f64) {
    let fastest = view.greatest(0..midway, |v, i| -v.rate_dps(i));
    let moves = || rises(0..midway, 0.2 * peak_mps, |i| view.speed_mps(i));
    match fastest.filter(|f| f.1 > PUSH_OFF_DPS) {
        // A weak foot may still droop while it is fastest.
        Some((at, dps)) => {
            (rises(at..midway + DROOPS, -PUSH_OFF_SHARE * dps, |i| view.rate_dps(i)).or_else(moves), dps)
        }
        None => (moves(), fastest.map_or(0.0, |f| f.1.max(0.0))),
    }
}

/// Contact of a heel, and where its strike angle is read: from how the forefoot's fall grows after the greatest pitch of the late swing.
fn heel_contact(view: &SideView<'_>, leaves: usize, end: usize) -> Option<(f64, f64)> {
    let (top, _) = view.greatest(leaves..end, SideView::pitch_sin)?;
    let pitch_deg = view.pitch_deg(top);
    let (_, fall_dps) = view.greatest(top..(top + FALL_WITHIN).min(end), |v, i| -v.rate_dps(i))?;
    if pitch_deg < HEEL_DEG || fall_dps < FALL_DPS {
        return None;
    }
    let reaches = |share: f64| rises(top.saturating_sub(1)..end, share * fall_dps, |i| -view.rate_dps(i));
    let [a, b, c] = FALL_SHARES.map(reaches);
    let (a, b, c) = (a?, b?, c?);
    let lag =
        FALL_LAGS + FALL_LAGS_PER_100_DPS * (fall_dps / 100.0 - 3.0) - FALL_LAGS_PER_10_DEG * (pitch_deg / 10.0 - 2.2);
    Some(((a + b + c) / 3.0 - lag, reaches(STRIKE_SHARE)?))
}

/// Whether what looks like a heel's contact is the foot's rocking back after its toes had landed.
fn bounces(view: &SideView<'_>, strike: f64, lands: impl FnOnce() -> Option<f64>) -> bool {
    let down = |at: f64| at + BOUNCES < strike && view.pitch_sin(split(at).0) < 0.0;
    view.pitch_deg(split(strike).0) < LOW_DEG && lands().is_some_and(down)
}

/// How much the specific force changes from a cell to the next, in m/s².
fn jerk(ring: &Ring, cell: usize) -> f64 {
    norm(sub(ring.get(cell + 1).acc(), ring.get(cell).acc()))
}

/// Contact of a sole or forefoot: the first strong jerk where the foot has all but arrived.
fn impact(view: &SideView<'_>, ring: &Ring, first: usize, midway: usize, end: usize) -> Option<f64> {
    let midway_mps = view.speed_mps(midway);
    let mut left_m = 0.0;
    let arrives = (midway..end).rev().find(|&i| {
        left_m += CELL_S * view.speed_mps(i);
        left_m > ARRIVES_M || view.speed_mps(i) > 0.6 * midway_mps
    })?;
    let most = (arrives..end).map(|i| jerk(ring, first + i)).max_by(f64::total_cmp)?;
    let shaken = (arrives.saturating_sub(15)..arrives).map(|i| jerk(ring, first + i)).fold(0.0, f64::max);
    let border = (JERK_SHARE * most).max((SHAKEN_TIMES * shaken).min(SHAKEN_SHARE * most));
    (arrives..end).find(|&i| jerk(ring, first + i) > border).map(|i| i as f64 + 0.5)
}

/// Where the sole lies flat: pitch within a twentieth of its value at contact, at least 1°.
fn flat(view: &SideView<'_>, contact: f64, end: usize) -> Option<f64> {
    let strike = dot(view.up_at(contact), [view.forward[0], view.forward[1], 0.0]).clamp(-1.0, 1.0).asin().to_degrees();
    let border = (0.05 * strike.abs()).max(1.0);
    let (from, _) = split(contact);
    if strike.abs() <= border {
        return Some(contact);
    }
    let border = border.to_radians().sin();
    rises(from..end, -border, |i| -view.pitch_sin(i).abs()).map(|at| at.max(contact))
}
