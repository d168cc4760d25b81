//! The foot in the air: the toe tip is led from place to place while the foot turns.

use super::body::{Build, Point};
use super::curve::{Motion, Quintic, Travel, bump, smooth};
use super::pose::{Place, Pose};
use super::stance::{bend_curve, tip_at_landing};
use super::step::{Slide, Step};

/// One swing, from final contact in one place to initial contact in the next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Swing {
    step: Step,
    leaves_at: f64,
    lands_at: f64,
    from: Point,
    along: Point,
    way: f64,
    travel: Travel,
    /// Sideways, to the left of the way: what brings the foot to its landing speed.
    aside: Quintic,
    height: Quintic,
    lift: f64,
    pitch: Quintic,
    bend: Quintic,
    bend_landing: Quintic,
    heading: Quintic,
    roll: Quintic,
}

/// How high over the ground a foot that does not drag swings at least, away from the ends of the swing.
const CLEAR_M: f64 = 0.012;

impl Swing {
    pub(super) fn new(build: &Build, step: &Step, leaves_at: f64, from: Place, to: Place) -> Self {
        let lands_at = leaves_at + step.swing_s;
        let pitch_speed = -step.strike_rad * step.lowering.first / step.to_flat_s;
        let (tip, tip_speed) = tip_at_landing(build, step.strike_rad, pitch_speed);
        let [rest, _] = build.tip_at_rest();
        let (start, end) = (from.point(rest, 0.0), to.point(tip[0], 0.0));
        let [impact_forward, impact_left, impact_up] = step.impact_mps;
        let landing = to.direction(tip_speed[0] + impact_forward, impact_left);
        let [dx, dy] = [end[0] - start[0], end[1] - start[1]];
        let way = dx.hypot(dy).max(1e-6);
        let along = [dx / way, dy / way];
        let landing_along = landing[0] * along[0] + landing[1] * along[1];
        let landing_aside = landing[1] * along[0] - landing[0] * along[1];
        let loose_at = leaves_at + step.slide.map_or(0.0, |slide| slide.until * step.swing_s);
        let turn = |from: f64, to: Motion| Quintic::new(leaves_at, Motion::rest(from), lands_at, to);
        let highest_at = leaves_at + step.lag_s;
        let mut swing = Self {
            step: *step,
            leaves_at,
            lands_at,
            from: start,
            along,
            way,
            travel: Travel::new(step.rise, step.fall, landing_along * step.swing_s / way),
            aside: turn(0.0, Motion::moving(0.0, landing_aside)),
            height: Quintic::new(
                loose_at,
                Motion::rest(0.0),
                lands_at,
                Motion::moving(tip[1], tip_speed[1] + impact_up),
            ),
            lift: 0.0,
            pitch: Quintic::new(highest_at, step.risen(), lands_at, Motion::moving(step.strike_rad, pitch_speed)),
            bend: bend_curve(build, |t| step.rising(t, leaves_at), leaves_at, leaves_at + 0.5 * step.swing_s),
            bend_landing: Quintic::new(
                leaves_at + 0.5 * step.swing_s,
                Motion::rest(0.0),
                lands_at,
                bend_at_landing(build, step.strike_rad, pitch_speed),
            ),
            heading: turn(from.heading + step.whip_rad, Motion::rest(to.heading)),
            roll: turn(step.roll_push_rad, Motion::rest(step.roll_landing_rad)),
        };
        swing.clear_the_ground(build);
        swing
    }

    /// Lifts the swing until no part of the foot comes near the ground; a dragging foot is lifted only out of the ground.
    fn clear_the_ground(&mut self, build: &Build) {
        const MOMENTS: u32 = 40;
        let clear = if self.step.slide.is_some() { -0.004 } else { CLEAR_M };
        let missing = (1..MOMENTS)
            .map(|i| f64::from(i) / f64::from(MOMENTS))
            .map(|share| {
                let pose = self.pose(build, self.leaves_at + share * self.step.swing_s);
                let low = build.lowest([0.0, pose.origin[2]], pose.pitch, pose.bend);
                // Near its ends the swing is near the ground and cannot be lifted.
                let room = bump(share);
                (clear * smooth(room * 3.0) - low, room)
            })
            .filter(|(missing, room)| *missing > 0.0 && *room > 0.02)
            .map(|(missing, room)| missing / room)
            .fold(0.0, f64::max);
        self.lift = missing.min(0.25);
    }

    pub(super) fn pose(&self, build: &Build, time: f64) -> Pose {
        let share = (time - self.leaves_at) / self.step.swing_s;
        let (rub, rub_pitch) = self.step.slide.map_or((0.0, 0.0), |slide| slide.rub(share, time - self.leaves_at));
        let pitch = self.pitch_at(time) - self.step.hold_back_rad * bump(share) + rub_pitch;
        let bend = self.bend.at(time) + self.bend_landing.at(time);
        let way = self.way * self.travel.at(share) + rub;
        let aside = self.aside.at(time) + self.step.circumduction_m * bump(share);
        let high_step = self.step.lift_m * bump(share / 0.7);
        let height = self.height.at(time) + high_step + self.lift * bump(share) + 0.4 * rub.abs();
        let [ax, ay] = self.along;
        let heading = self.heading.at(time) + self.step.yaw_swing.at(share);
        let roll = self.roll.at(time) + self.step.roll_swing.at(share);
        let [back, up] = build.origin([0.0, height], pitch, bend);
        let tip = Place { x: self.from[0] + ax * way - ay * aside, y: self.from[1] + ay * way + ax * aside, heading };
        let [x, y] = tip.point(back, 0.0);
        Pose::new([x, y, up], heading, pitch, roll, bend)
    }

    fn pitch_at(&self, time: f64) -> f64 {
        if time < self.leaves_at + self.step.lag_s {
            self.step.rising(time, self.leaves_at)
        } else {
            self.pitch.at(time)
        }
    }

    pub(super) fn lands_at(&self) -> f64 {
        self.lands_at
    }
}

fn bend_at_landing(build: &Build, pitch: f64, speed: f64) -> Motion {
    const H: f64 = 1e-5;
    let value = build.toe_bend(pitch);
    let slope = if pitch >= 0.0 { 0.0 } else { (value - build.toe_bend(pitch - H)) / H };
    Motion::moving(value, slope * speed)
}

impl Slide {
    /// The friction's way in m and its pitch in rad.
    fn rub(&self, share: f64, since: f64) -> (f64, f64) {
        if share >= self.until {
            return (0.0, 0.0);
        }
        let on = smooth(share / 0.1) * smooth((self.until - share) / 0.1);
        let (mut way, mut pitch) = (0.0, 0.0);
        for [hz, acceleration, rate, phase] in self.tones {
            let omega = std::f64::consts::TAU * hz;
            // Sticking and slipping: each tone swells and fades.
            let swell = on * (1.0 + 0.6 * (omega * 0.23 * since + phase).sin());
            let wave = (omega * since + phase).sin();
            way += swell * acceleration / (omega * omega) * wave;
            pitch += swell * rate / omega * wave;
        }
        (way, pitch)
    }
}
