//! Whether a rise and fall was a lift, and what it was like.

use super::hump::Hump;
use super::sight::{Sight, length, minus};
use super::trace::{Look, Shape, Trace};
use super::{Lift, LiftUncertain};
use crate::grid::Grid;
use crate::{Foot, Mount};

/// How far before the moment a rise is noticed, and behind the moment its fall ends, it is looked at, in points.
const BEFORE: usize = 240;
const BEHIND: usize = 35;
/// A rest beside a lift: so many points at most, so many at least, so far from the lift.
const REST: usize = 45;
const LEAST_REST: usize = 12;
const ASIDE: usize = 10;
/// Rests on both sides that differ by more than this (a sine) are two places, not a drift.
const DRIFT: f64 = 0.012;
/// A foot that stands tilted by more than this against its mount, in degrees.
const OFF_MOUNT_DEG: f64 = 10.0;
/// How high the sensor may come, in m: the longest lever from the heel times the sine of the angle, and an allowance for the errors
/// of integration, which grow with time.
const LEVER_M: f64 = 0.17;
const HEIGHT_M: f64 = 0.03;
/// How far it may be elsewhere after a small lift, in m and m/s².
const ELSEWHERE_M: f64 = 0.012;
const ELSEWHERE_MPS2: f64 = 0.004;
/// Only below this angle, as a sine, can a shift of the foot look like a lift.
const SMALL: f64 = 0.09;
/// A movement that lasts longer, in points, cannot be integrated in one go.
const INTEGRABLE: usize = 300;
/// Shaking of more than this share of the height, above this sine, beside this many times that of the resting foot (a foot that works
/// trembles more), is clonus.
const CLONUS: (f64, f64, f64) = (0.55, 0.011, 1.5);
/// How far about the top shaking is looked for, in points.
const ABOUT: usize = 40;
/// Without a mount: the least cosine between a lift's direction and that of the lifts before it.
const SAME_AXIS: f64 = 0.5;
/// Tilts across over tilts along: a foot that does this rocks sideways.
const SIDEWAYS: f64 = 1.6;

/// A rise that did not begin at the flat foot, or goes the other way than the lifts before it, must have so many times the threshold, …
const CLEAR: f64 = 2.0;
/// … and the former this share of the usual height. Below it no rise is a repetition.
const UNCLEAR: f64 = 0.25;
/// How quickly the usual height follows a lower lift and a higher one: few high ones among low ones do not make those unclear.
const FOLLOWS: [f64; 2] = [0.6, 0.15];
/// The threshold is at most this share of the usual height, however restless the foot was.
const RESTLESS: f64 = 0.6;

/// What the lifts before were like: into which direction they tilted (needed without a mount), and how far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    sum: [f64; 2],
    count: u32,
    /// Heights and number of those that went the way of the first level axis (toes up, with a mount), and of those that went back.
    ways: [Way; 2],
}

#[derive(Debug, Clone, Copy, Default)]
struct Way {
    count: u32,
    /// Those without help and without the leg, and their usual height.
    plain: u32,
    usual: f64,
}

impl Before {
    /// How well a direction agrees with the lifts before it, −1 to 1; `None` before there were two.
    fn agreement(&self, [x, y]: [f64; 2]) -> Option<f64> {
        let [sx, sy] = self.sum;
        let size = sx.hypot(sy);
        (self.count >= 2 && size > 1e-9).then(|| (sx * x + sy * y) / size)
    }

    /// Takes a lift into account; `way` is −1 where it went the other way along the same axis.
    /// A `plain` one was neither assisted nor made with the whole leg.
    fn note(&mut self, along: [f64; 2], weight: f64, way: f64, plain: bool) {
        let ([x, y], [sx, sy]) = (along, self.sum);
        self.sum = [sx + way * weight * x, sy + way * weight * y];
        self.count = self.count.saturating_add(1);
        let [same, _] = self.ways_of(along);
        same.count = same.count.saturating_add(1);
        if plain {
            let share = match same {
                Way { plain: 0, .. } => 1.0,
                Way { usual, .. } if weight < *usual => FOLLOWS[0],
                Way { .. } => FOLLOWS[1],
            };
            same.usual += share * (weight - same.usual);
            same.plain = same.plain.saturating_add(1);
        }
    }

    /// The lifts that went this way, and those that went the other way.
    fn ways_of(&mut self, [x, _]: [f64; 2]) -> [&mut Way; 2] {
        let [up, down] = &mut self.ways;
        if x >= 0.0 { [up, down] } else { [down, up] }
    }

    /// What a restless foot must rise by, beside the least rise that is asked for: no more than a share of what it usually does.
    pub(super) fn restrained(&self, unrest: f64) -> f64 {
        let [up, down] = self.ways;
        let often = if down.count > up.count { down } else { up };
        if often.plain > 0 { unrest.min(RESTLESS * often.usual) } else { unrest }
    }
}

/// What is needed for a judgement.
pub(super) struct Judge<'a> {
    pub(super) foot: Foot,
    pub(super) mount: Option<Mount>,
    pub(super) threshold: f64,
    pub(super) grid: &'a Grid,
}

/// What was found in a hump.
#[derive(Debug, Clone, Copy)]
struct Found {
    look: Look,
    shape: Shape,
    /// Where it rose and fell through a tenth of its height.
    ends: [usize; 2],
    /// The rests beside it.
    rests: [usize; 2],
    /// Its shaking about the top, and after it.
    shakes: [f64; 2],
}

impl Judge<'_> {
    /// The lift in a hump; `None` where it is none.
    pub(super) fn lift(&self, sight: &mut Sight, before: &mut Before, hump: &Hump) -> Option<Lift> {
        let look = self.look(sight, hump)?;
        let shape = sight.trace.shape(&look)?;
        let (look, agreed) = rested(&sight.trace, &look, &shape, hump.after);
        let shape = sight.trace.shape(&look)?;
        let begin = shape.low[0].unwrap_or(look.from);
        let end = shape.low[1].unwrap_or(hump.to).max(shape.high[1]);
        let rests = rest_to_rest(&sight.trace, &shape, [begin, end], hump.after);
        let shakes = [shaking(sight, &look, &shape, [begin, end]), resting(sight, &look, end)];
        let found = Found { look, shape, ends: [begin, end], rests, shakes };
        let agreement = before.agreement(look.along);
        if shape.peak < self.least(before, hump, &look, &shape) || self.is_no_lift(sight, &found) {
            return None;
        }
        if self.mount.is_none() && agreement.is_some_and(|cosine| cosine.abs() < SAME_AXIS) {
            return None;
        }
        let lift = self.told(sight, hump, &found);
        let plain = !lift.assisted && (self.mount.is_none() || lift.heel_stayed_down == Some(true));
        before.note(look.along, shape.peak, agreement.unwrap_or(1.0).signum(), plain);
        if let Some(rest) = agreed {
            relearn_flat(sight, &look, rest);
        }
        Some(lift)
    }

    /// How high a lift must be: what did not begin at the flat foot, or goes another way than usual, must be clear. A foot that sways
    /// through its flat place on its way into a lift has not made one before.
    fn least(&self, before: &mut Before, hump: &Hump, look: &Look, shape: &Shape) -> f64 {
        let [same, other] = before.ways_of(look.along);
        let usual = same.usual.max(other.usual);
        let seldom = self.mount.is_some() && other.plain > same.count + 1;
        if shape.low[0].is_none() {
            (CLEAR * self.threshold).max(UNCLEAR * usual)
        } else if hump.through {
            let back = self.mount.is_some() && hump.sign < 0.0;
            let times = if back || usual <= 0.0 { CLEAR } else { 1.0 };
            (times * self.threshold).max(UNCLEAR * usual)
        } else if seldom {
            CLEAR * self.threshold
        } else if same.plain > 1 {
            self.threshold.max(UNCLEAR * same.usual)
        } else {
            self.threshold
        }
    }

    /// The end of a fall, rocking sideways, shifting the foot, clonus.
    fn is_no_lift(&self, sight: &Sight, found: &Found) -> bool {
        let Found { look, shape, ends: [begin, end], rests, shakes: [shaking, resting] } = *found;
        let own = Look { from: begin, to: end + 1, top_before: end + 1, ..look };
        let only_falls = shape.low[0].is_none() && shape.top <= look.from + 1;
        let (share, least, times) = CLONUS;
        only_falls
            || self.sideways(&sight.trace, &own)
            || is_shift(&sight.trace, &shape, rests)
            || shaking > (share * shape.peak).hypot(times * resting.max(sight.shaking())).max(least)
    }

    fn look(&self, sight: &Sight, hump: &Hump) -> Option<Look> {
        let flat = sight.flat()?;
        let from = hump
            .after
            .max(sight.settled_at().saturating_sub(40))
            .max(hump.noticed.saturating_sub(BEFORE))
            .max(sight.trace.start());
        let to = (hump.to + BEHIND).min(sight.trace.end());
        let along = match self.mount {
            Some(_) => [hump.sign, 0.0],
            None => sight.trace.direction(hump.noticed, hump.to + 1, flat)?,
        };
        Some(Look { from, to, top_before: hump.to + 1, along, flat })
    }

    fn sideways(&self, trace: &Trace, own: &Look) -> bool {
        let (across, along) = trace.strayed(own);
        self.mount.is_some() && across > SIDEWAYS * along
    }

    fn told(&self, sight: &Sight, hump: &Hump, found: &Found) -> Lift {
        let Found { look, shape, ends: [begin, end], rests, .. } = *found;
        let trace = &sight.trace;
        let time_s = |place: usize| self.grid.time_s(place as f64);
        let hidden = trace.misses(shape.high[0].saturating_sub(1), shape.high[1] + 2);
        // A foot that is still up may yet rise further.
        let angle_deg = (hump.came_down && !hidden).then(|| self.angle_deg(hump.sign, &look, &shape));
        let rising_s = shape.low[0].map(|low| 2.0 * (time_s(shape.high[0]) - time_s(low)));
        let lowering_s = shape.low[1].map(|low| 2.0 * (time_s(low) - time_s(shape.high[1])));
        let high_s = time_s(shape.high[1]) - time_s(shape.high[0]);
        let hold_s = rising_s.zip(lowering_s).map(|(a, b)| (high_s - 0.25 * (a + b)).max(0.0));
        let uncertain_because = self.doubt(sight, hump, found, hidden);
        Lift {
            foot: self.foot,
            began_s: time_s(begin) - 0.25 * rising_s.unwrap_or(0.0),
            peak_angle_deg: angle_deg,
            sign_known: self.mount.is_some(),
            lift_s: rising_s,
            hold_s,
            lower_s: lowering_s,
            ended_s: time_s(end) + 0.25 * lowering_s.unwrap_or(0.0),
            heel_stayed_down: self.heel_stayed_down(trace, hump.sign, &shape, rests),
            assisted: trace.assisted(begin, end + 1),
            confidence: self.confidence(sight, &shape, uncertain_because),
            uncertain_because,
        }
    }

    /// The pitch is the elevation of the foot's long axis; the difference to the flat foot's is the lift.
    fn angle_deg(&self, sign: f64, look: &Look, shape: &Shape) -> f64 {
        let angle = |sine: f64| sine.clamp(-1.0, 1.0).asin().to_degrees();
        if self.mount.is_none() {
            return angle(shape.peak);
        }
        let [flat, _] = look.flat;
        angle(flat + sign * shape.peak) - angle(flat)
    }

    fn doubt(&self, sight: &Sight, hump: &Hump, found: &Found, hidden: bool) -> Option<LiftUncertain> {
        let peak = found.shape.peak;
        if !hump.came_down {
            Some(LiftUncertain::NotSeenToTheEnd)
        } else if hidden {
            Some(LiftUncertain::MissingSamples)
        } else if self.mount.is_some() && sight.off_level_deg() > OFF_MOUNT_DEG {
            Some(LiftUncertain::MountDoubtful)
        } else if peak < 1.3 * self.threshold {
            Some(LiftUncertain::NearUnrest)
        } else if found.shakes[0] > peak {
            Some(LiftUncertain::Shaking)
        } else {
            None
        }
    }

    fn confidence(&self, sight: &Sight, shape: &Shape, doubt: Option<LiftUncertain>) -> f64 {
        let clear = shape.peak / (shape.peak + 2.0 * sight.unrest());
        let known = self.mount.map_or(0.7, |m| 0.6 + 0.4 * m.quality.clamp(0.0, 1.0));
        clear * known * if doubt.is_some() { 0.5 } else { 1.0 }
    }

    fn heel_stayed_down(&self, trace: &Trace, sign: f64, shape: &Shape, rests: [usize; 2]) -> Option<bool> {
        let limit_m = LEVER_M * shape.peak + HEIGHT_M;
        let too_high = risen_m(trace, shape, rests).map(|height_m| height_m > limit_m);
        match (self.mount, too_high) {
            (_, Some(true)) => Some(false),
            (Some(_), _) if sign < 0.0 => Some(false),
            (Some(_), Some(false)) => Some(true),
            _ => None,
        }
    }
}

/// How strongly the foot shakes about the top.
fn shaking(sight: &mut Sight, look: &Look, shape: &Shape, [begin, end]: [usize; 2]) -> f64 {
    let from = begin.max(shape.top.saturating_sub(ABOUT));
    let to = (end + 1).min(shape.top + ABOUT);
    sight.trace.shaking(&Look { from, to, top_before: to, ..*look })
}

/// How strongly the foot shakes once it is down again; 0 where that was not seen.
fn resting(sight: &mut Sight, look: &Look, end: usize) -> f64 {
    let (from, to) = (end + ASIDE, (end + REST).min(sight.trace.end()));
    if to < from + LEAST_REST {
        return 0.0;
    }
    sight.trace.shaking(&Look { from, to, top_before: to, ..*look })
}

/// The foot lay like this after a lift, as before it, from this point on: it is the flat place, unless it was shaking.
fn relearn_flat(sight: &mut Sight, look: &Look, (tilt, from): ([f64; 2], usize)) {
    let rest = Look { from, to: from + REST, top_before: from + REST, ..*look };
    let shaking = sight.trace.shaking(&rest) / std::f64::consts::SQRT_2;
    if sight.is_calm(shaking) {
        sight.lay_flat(tilt);
    }
}

/// The look with the flat foot as it was in the rests beside the lift, where there were any; and how it lay, where both agree.
fn rested(trace: &Trace, look: &Look, shape: &Shape, free_from: usize) -> (Look, Option<([f64; 2], usize)>) {
    let [Some(begin), end] = shape.low else { return (*look, None) };
    let rise = shape.high[0].saturating_sub(begin) / 2;
    let quiet_to = begin.saturating_sub(rise + ASIDE);
    let before = trace.mean_tilt(quiet_to.saturating_sub(REST).max(free_from), quiet_to, LEAST_REST);
    let still_from = end.map(|end| end + end.saturating_sub(shape.high[1]) / 2 + ASIDE);
    let after = still_from.and_then(|from| trace.mean_tilt(from, from + REST, LEAST_REST));
    let (flat, agreed) = match (before, after) {
        (Some(before), Some(after)) if length(minus(before, after)) < DRIFT => {
            let span = end.map_or(1, |end| end - begin).max(1) as f64;
            let part = (shape.top.saturating_sub(begin) as f64 / span).clamp(0.0, 1.0);
            let [a, b] = minus(after, before);
            ([before[0] + part * a, before[1] + part * b], still_from.map(|from| (after, from)))
        }
        (Some(before), _) => (before, None),
        _ => (look.flat, None),
    };
    // A rest far from the flat place is none: the foot was still on its way.
    if agreed.is_none() && length(minus(flat, look.flat)) > 2.0 * DRIFT {
        return (*look, None);
    }
    (Look { flat, ..*look }, agreed)
}

/// From the rest before a movement to the rest after it: a smooth one begins half the time from one to nine tenths before it has
/// risen by a tenth.
fn rest_to_rest(trace: &Trace, shape: &Shape, [begin, end]: [usize; 2], free_from: usize) -> [usize; 2] {
    let from = begin.saturating_sub(shape.high[0].saturating_sub(begin) / 2 + ASIDE + 5).max(free_from);
    let to = end + end.saturating_sub(shape.high[1]) / 2 + ASIDE + 5;
    [from.max(trace.start()), to.min(trace.end())]
}

/// How high the sensor came, in m; `None` where that cannot be told: the longer a movement, the less its acceleration says.
fn risen_m(trace: &Trace, shape: &Shape, [from, to]: [usize; 2]) -> Option<f64> {
    let [first, last] = shape.high;
    if to.saturating_sub(from) < INTEGRABLE {
        return trace.height_m(from, to, shape.top);
    }
    let (up, down) = ((first + 30).min(last.max(first + 1)), last.saturating_sub(30).max(first));
    let (rise, fall) = (up.saturating_sub(from), to.saturating_sub(down));
    if rise.min(fall) > INTEGRABLE {
        None
    } else if rise <= fall {
        trace.way_m(from, up, up).map(|[_, _, height]| height)
    } else {
        trace.way_m(down, to, to).map(|[_, _, height]| -height)
    }
}

/// Whether the foot was put elsewhere rather than lifted.
fn is_shift(trace: &Trace, shape: &Shape, [from, to]: [usize; 2]) -> bool {
    if shape.peak > SMALL || to.saturating_sub(from) > INTEGRABLE {
        return false;
    }
    let seconds = to.saturating_sub(from) as f64 * crate::grid::CELL_S;
    let limit_m = ELSEWHERE_M + ELSEWHERE_MPS2 * seconds * seconds;
    trace.way_m(from, to, to).is_some_and(|[x, y, _]| x.hypot(y) > limit_m)
}
