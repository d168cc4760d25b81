//! The foot in the air: the ankle is led from place to place while the foot turns.

use super::body::Build;
use super::curve::{Flow, Leg, Motion, Quintic, Ring, bump, smooth};
use super::pose::{Pose, Spot, orientation};
use super::stance::{Firmness, Stance};
use super::step::Step;
use super::vector::{Vec3, scale, sub};

/// How high over the ground a foot that does not drag swings at least, away from the ends of the swing.
const CLEAR_M: f64 = 0.012;

/// Poses this far apart in time give the speeds with which a swing begins and ends.
const INSTANT_S: f64 = 1e-5;

/// What leads the foot's height.
#[derive(Debug, Clone, Copy)]
enum Led {
    Ankle(Quintic),
    /// The toe tip, over the ground: it drags.
    Tip(Quintic),
}

/// One swing, from final contact in one place to initial contact in the next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Swing {
    step: Step,
    leaves_at: f64,
    /// The ankle at final contact.
    from: Vec3,
    /// The way's direction, seen from above.
    along: [f64; 2],
    way: Flow<3>,
    /// To the left of the way.
    aside: Quintic,
    height: Led,
    /// What is added to the height so that nothing touches the ground.
    lift: f64,
    ground: Ground,
    pitch: Flow<4>,
    bend: [Quintic; 2],
    heading: Quintic,
    roll: Quintic,
    /// How the shoe shakes when the ground lets go of it.
    shake: [Ring; 3],
}

/// The ground between two spots: straight from one to the other.
#[derive(Debug, Clone, Copy)]
struct Ground {
    from: Spot,
    to: Spot,
}

impl Ground {
    /// Its height under a point and how far it rises forward there.
    fn under(&self, [x, y, _]: Vec3) -> (f64, f64) {
        let Self { from, to } = self;
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let square = dx * dx + dy * dy;
        let share = if square < 1e-9 { 0.5 } else { ((x - from.x) * dx + (y - from.y) * dy) / square };
        (from.z + (to.z - from.z) * share, from.tilt + (to.tilt - from.tilt) * share.clamp(0.0, 1.0))
    }
}

/// The foot at one end of the swing, with what its next instant adds.
struct End {
    time: f64,
    pose: Pose,
    ankle: Vec3,
    ankle_speed: Vec3,
    turning: Pose,
}

impl End {
    fn of(build: &Build, stance: &Stance, time: f64, other: f64) -> Self {
        let [pose, turning] = [time, other].map(|time| stance.pose(build, time));
        let ankle = pose.ankle(build);
        let ankle_speed = scale(sub(turning.ankle(build), ankle), 1.0 / (other - time));
        Self { time, pose, ankle, ankle_speed, turning }
    }

    /// A value of the pose as a motion; `other` is the time of its neighbouring pose.
    fn motion(&self, other: f64, value: impl Fn(&Pose) -> f64) -> Motion {
        let here = value(&self.pose);
        Motion::moving(here, (value(&self.turning) - here) / (other - self.time))
    }
}

impl Swing {
    /// From the end of one stance to the beginning of the next, with the speeds that both have there.
    pub(super) fn new(build: &Build, step: &Step, firmness: &Firmness, stances: [&Stance; 2], leaves_at: f64) -> Self {
        let [from, to] = stances;
        let lands_at = leaves_at + step.swing_s;
        let (before, after) = (leaves_at - INSTANT_S, lands_at + INSTANT_S);
        let start = End::of(build, from, leaves_at, before);
        let end = End::of(build, to, lands_at, after);
        let join = |value: fn(&Pose) -> f64| {
            Quintic::new(leaves_at, start.motion(before, value), lands_at, end.motion(after, value))
        };
        let (along, way, aside) = ways(step, &start, &end);
        let ground = Ground { from: from.place, to: to.place };
        let middle = leaves_at + 0.5 * step.swing_s;
        let bend = |pose: &Pose| pose.bend;
        let mut swing = Self {
            step: *step,
            leaves_at,
            from: start.ankle,
            along,
            way,
            aside,
            height: height(build, step, ground, &start, &end),
            lift: 0.0,
            ground,
            pitch: pitch(step, leaves_at, start.motion(before, |p| p.pitch), end.motion(after, |p| p.pitch)),
            bend: [
                Quintic::new(leaves_at, start.motion(before, bend), middle, Motion::rest(0.0)),
                Quintic::new(middle, Motion::rest(0.0), lands_at, end.motion(after, bend)),
            ],
            heading: join(|pose| pose.heading),
            roll: join(|pose| pose.roll),
            shake: firmness.shaken(leaves_at, step.release_blow),
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
                let (height, tilt) = self.ground.under(pose.origin);
                let low = build.lowest([0.0, pose.origin[2] - height], pose.pitch - tilt, pose.bend);
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
        let step = &self.step;
        let share = (time - self.leaves_at) / step.swing_s;
        let (rub, rub_pitch) = step.slide.map_or((0.0, 0.0), |slide| slide.rub(share, step.swing_s));
        let [shaken_pitch, shaken_roll, shaken_heading] = self.shake.map(|ring| ring.at(time));
        let pitch = self.pitch.at(time) + step.pitch_swing.at(share) + rub_pitch + shaken_pitch;
        let roll = self.roll.at(time) + step.roll_swing.at(share) + shaken_roll;
        let heading = self.heading.at(time) + step.yaw_swing.at(share) + shaken_heading;
        let bend = self.bend.iter().map(|bend| bend.at(time)).sum();
        let [back, left, up] = orientation(heading, pitch, roll).apply(build.ankle);
        let way = self.way.at(time) + rub;
        let aside = self.aside.at(time) + step.circumduction_m * bump(share);
        let lifted = self.lift * bump(share);
        let ([ax, ay], [from_x, from_y, _]) = (self.along, self.from);
        let (x, y) = (from_x + ax * way - ay * aside - back, from_y + ay * way + ax * aside - left);
        let height = match self.height {
            Led::Ankle(height) => height.at(time) + step.lift_m * bump(share / 0.7) + lifted - up,
            Led::Tip(height) => {
                let over = height.at(time) + lifted + 0.4 * rub.abs();
                let (ground, tilt) = self.ground.under([x, y, 0.0]);
                ground + build.origin([0.0, over], pitch - tilt, bend)[1]
            }
        };
        Pose::new([x, y, height], heading, pitch, roll, bend)
    }
}

/// The way's direction, how the ankle goes along it, and how it strays to its left.
fn ways(step: &Step, start: &End, end: &End) -> ([f64; 2], Flow<3>, Quintic) {
    let [dx, dy, _] = sub(end.ankle, start.ankle);
    let length = dx.hypot(dy);
    let (s, c) = start.pose.heading.sin_cos();
    let along = if length > 1e-6 { [dx / length, dy / length] } else { [c, s] };
    let [ax, ay] = along;
    let onward = |[x, y, _]: Vec3| x * ax + y * ay;
    let leftward = |[x, y, _]: Vec3| y * ax - x * ay;
    let (rise, fall) = (step.rise * step.swing_s, step.fall * step.swing_s);
    let legs = [
        Leg { length: rise, fixed: 0.0, share: 1.0 - step.late_way },
        Leg { length: step.swing_s - rise - fall, fixed: 0.0, share: 1.0 + step.late_way },
        Leg { length: fall, fixed: onward(end.ankle_speed), share: 0.0 },
    ];
    let way = Flow::new(start.time, Motion::moving(0.0, onward(start.ankle_speed)), legs, length);
    let from = Motion::moving(0.0, leftward(start.ankle_speed));
    let to = Motion::moving(0.0, leftward(end.ankle_speed));
    (along, way, Quintic::new(start.time, from, end.time, to))
}

fn height(build: &Build, step: &Step, ground: Ground, start: &End, end: &End) -> Led {
    if let Some(slide) = step.slide {
        let tip = |pose: &Pose| {
            let (under, tilt) = ground.under(pose.origin);
            let [_, height] = build.tip([0.0, pose.origin[2] - under], pose.pitch - tilt, pose.bend);
            height
        };
        let landing = end.motion(end.time + INSTANT_S, tip);
        let loose_at = start.time + slide.until * step.swing_s;
        return Led::Tip(Quintic::new(loose_at, Motion::rest(tip(&start.pose)), end.time, landing));
    }
    // The knee takes up the ankle's rise within about a tenth of a second.
    let [_, _, rise] = start.ankle_speed;
    let from = Motion { value: start.ankle[2], speed: rise, acceleration: -rise / 0.11 };
    Led::Ankle(Quintic::new(start.time, from, end.time, Motion::moving(end.ankle[2], end.ankle_speed[2])))
}

/// The foot is turned back at once, toes rising until shortly before it lands.
fn pitch(step: &Step, leaves_at: f64, from: Motion, to: Motion) -> Flow<4> {
    let turn = step.turn_back;
    let gather = turn.gather * step.swing_s;
    let legs = [
        Leg { length: turn.release_s, fixed: 0.0, share: turn.first },
        Leg { length: gather, fixed: 0.0, share: turn.early },
        Leg { length: step.swing_s - turn.release_s - gather - turn.brake_s, fixed: 0.0, share: turn.late },
        Leg { length: turn.brake_s, fixed: to.speed, share: 0.0 },
    ];
    Flow::new(leaves_at, from, legs, to.value)
}
