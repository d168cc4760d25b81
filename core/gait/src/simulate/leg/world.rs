//! From the plane of the leg to the world: heading, roll, circumduction, slopes and stairs, and the sensor on the shoe.

use std::f64::consts::TAU;

use super::super::curve::{bump, smooth};
use super::super::vector::{Rotation, Vec3, add};
use super::aim::Aim;
use super::mount::{Follower, Mount};
use super::person::Person;
use super::stride::{FRAME_S, Frame};
use super::track::Spot;

/// How the foot moves out of the leg's plane in one stride.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sway {
    left_at: f64,
    landed_at: f64,
    /// Heading and slope of the ground before and after.
    heading: [f64; 2],
    slope: [f64; 2],
    aim: Aim,
    last: bool,
}

/// The foot in the world.
#[derive(Debug, Clone, Copy)]
pub(super) struct World {
    /// The ground under the ankle, and where the ankle is in the leg's plane there.
    ground: Vec3,
    along: f64,
    aside: Follower,
    yaw: Follower,
    roll: Follower,
    climbed: f64,
    mount: Mount,
    pub(super) heading: f64,
    pub(super) slope: f64,
}

impl Sway {
    pub(super) fn new(world: &World, aim: &Aim, left_at: f64, landed_at: f64, last: bool) -> Self {
        let heading = [world.heading, world.heading + aim.turn];
        Self { left_at, landed_at, heading, slope: [world.slope, aim.slope], aim: *aim, last }
    }

    /// A foot that stays where it is.
    pub(super) fn none(world: &World) -> Self {
        let aim = Aim { slope: world.slope, turn: 0.0, ..Aim::default() };
        Self::new(world, &aim, f64::INFINITY, f64::INFINITY, true)
    }

    /// A foot that walks is never quite at rest; one that has come to stand is.
    fn unrest(&self, time: f64) -> f64 {
        let calm = if self.last { smooth((time - self.landed_at) / 0.6) } else { 0.0 };
        self.aim.unrest * (1.0 - calm) * (1.0 - bump(self.share(time))) * (TAU * 2.3 * time).sin()
    }

    fn share(&self, time: f64) -> f64 {
        if self.left_at.is_finite() {
            ((time - self.left_at) / (self.landed_at - self.left_at)).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}

impl World {
    pub(super) fn new(heading: f64, along: f64) -> Self {
        Self {
            ground: [0.0; 3],
            along,
            aside: Follower::default(),
            yaw: Follower::at(heading),
            roll: Follower::default(),
            climbed: 0.0,
            mount: Mount::default(),
            heading,
            slope: 0.0,
        }
    }

    /// Where the foot stands on the map.
    pub(super) fn foothold(&self) -> [f64; 2] {
        let [x, y, _] = self.ground;
        [x, y]
    }

    /// The leg's plane is counted from another place.
    pub(super) fn rebase(&mut self, along: f64) {
        self.along = along;
    }

    /// Goes on by one frame and gives the sensor's spot.
    pub(super) fn go(&mut self, person: &Person, sway: &Sway, [x, z, pitch]: Frame, time: f64) -> Spot {
        let share = sway.share(time);
        let aim = &sway.aim;
        let blend = |[from, to]: [f64; 2]| from + (to - from) * smooth(share);
        let (heading, slope) = (blend(sway.heading), blend(sway.slope));
        let air = share > 0.0 && share < 1.0;
        let before = self.aside.value;
        let aside = self.aside.follow(aim.aside_m * smooth(share) + aim.arc_m * bump(share), 14.0, 0.8, 0.0, FRAME_S);
        let climbed = aim.step_up_m * smooth(if aim.step_up_m > 0.0 { share / 0.7 } else { (share - 0.3) / 0.68 });
        let step = x - self.along;
        let (s, c) = heading.sin_cos();
        let [gx, gy, gz] = self.ground;
        let (forward, left) = (step * slope.cos(), aside - before);
        let rise = step * slope.sin() + climbed - self.climbed;
        self.ground = [gx + c * forward - s * left, gy + s * forward + c * left, gz + rise];
        (self.along, self.climbed) = (x, climbed);
        let unrest = sway.unrest(time);
        let tilt = if air { aim.roll_swing * (TAU * share).sin() + aim.roll_landing * smooth(share) } else { 0.0 };
        let roll = self.roll.follow(tilt + unrest, if air { 7.0 } else { 9.0 }, 0.8, 0.0, FRAME_S);
        let turned = heading + aim.whip * bump(1.6 * share) + aim.yaw_swing * bump(share);
        let yaw = self.yaw.follow(turned, 9.0, 0.9, 0.0, FRAME_S);
        let pitch = pitch - person.level + slope + 0.4 * unrest;
        let ankle = add(self.ground, [-c * slope.sin() * z, -s * slope.sin() * z, slope.cos() * z]);
        let foot = Rotation::yaw(yaw).after(&Rotation::pitch(pitch)).after(&Rotation::roll(roll));
        let shoe = add(ankle, foot.apply(person.sensor));
        let (shift, [tilted, rolled]) = self.mount.follow(&person.soft, shoe, pitch, FRAME_S);
        let [px, py, pz] = add(shoe, shift);
        [px, py, pz, yaw, pitch + tilted, roll + rolled]
    }

    /// The stride is over: its displacement belongs to the ground from now on.
    pub(super) fn settle(&mut self, aim: &Aim) {
        self.heading += aim.turn;
        self.slope = aim.slope;
        self.aside = Follower::at(0.0);
        self.climbed = 0.0;
    }
}
