//! What a foot does that does not walk.

use super::body::Build;
use super::curve::{bump, smooth};
use super::pose::{Pose, Spot};
use super::rng::Rng;

/// A foot that is shifted over the ground from one place to another without being lifted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shuffle {
    from: Spot,
    to: Spot,
    start: f64,
    seconds: f64,
    /// Friction: frequency in Hz and way in m.
    rub: [f64; 2],
}

impl Shuffle {
    /// By about so much forward and to the left in m, turning by about so much in rad.
    pub(super) fn draw(from: Spot, start: f64, [forward, left, turn]: [f64; 3], rng: &mut Rng) -> Self {
        let [x, y] = from.point(forward * rng.about(0.0, 1.0), 0.7 * left * rng.about(0.0, 1.0));
        let to = Spot { x, y, heading: from.heading + turn * rng.about(0.0, 1.0), ..from };
        let rub = [rng.between(12.0, 40.0), rng.between(0.0, 0.0004)];
        Self { from, to, start, seconds: rng.between(0.3, 0.6), rub }
    }

    pub(super) fn to(&self) -> Spot {
        self.to
    }

    pub(super) fn end(&self) -> f64 {
        self.start + self.seconds
    }

    pub(super) fn pose(&self, time: f64) -> Pose {
        let share = smooth((time - self.start) / self.seconds);
        let mix = |a: f64, b: f64| a + (b - a) * share;
        let [hz, way] = self.rub;
        let rub = way * 4.0 * share * (1.0 - share) * (std::f64::consts::TAU * hz * (time - self.start)).sin();
        let spot = Spot {
            x: mix(self.from.x, self.to.x),
            y: mix(self.from.y, self.to.y),
            z: mix(self.from.z, self.to.z),
            heading: mix(self.from.heading, self.to.heading),
            tilt: self.from.tilt,
        };
        Pose::new(spot.at([rub, 0.0, rub.abs()]), spot.heading, spot.tilt, 0.0, 0.0)
    }
}

/// A lower leg that swings freely below the knee of someone who sits.
#[derive(Debug, Clone, Copy)]
pub(super) struct LegSwings {
    pub(super) place: Spot,
    pub(super) start: f64,
    pub(super) count: u32,
    pub(super) period_s: f64,
    pub(super) reach_rad: f64,
    pub(super) roll_rad: f64,
}

impl LegSwings {
    /// Time in which the foot is lifted, and in which it is set down again.
    const LIFT_S: f64 = 0.8;
    const LEG_M: f64 = 0.42;
    const HEIGHT_M: f64 = 0.08;

    pub(super) fn end(&self) -> f64 {
        self.start + 2.0 * Self::LIFT_S + f64::from(self.count) * self.period_s
    }

    pub(super) fn pose(&self, time: f64) -> Pose {
        let into = time - self.start;
        let left = self.end() - time;
        let up = smooth(into / Self::LIFT_S) * smooth(left / Self::LIFT_S);
        let swinging = smooth((into - Self::LIFT_S) / self.period_s) * smooth((left - Self::LIFT_S) / self.period_s);
        let phase = std::f64::consts::TAU * (into - Self::LIFT_S) / self.period_s;
        let angle = self.reach_rad * swinging * phase.sin();
        let forward = Self::LEG_M * angle.sin();
        let height = Self::HEIGHT_M * up + Self::LEG_M * (1.0 - angle.cos());
        let [x, y] = self.place.point(forward, 0.0);
        let pitch = self.place.tilt + angle;
        Pose::new([x, y, self.place.z + height], self.place.heading, pitch, self.roll_rad * swinging * phase.cos(), 0.0)
    }
}

/// A foot that stays on the ground and rocks once: over the ball, then over the heel, and a little to the side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rock {
    place: Spot,
    start: f64,
    seconds: f64,
    /// Pitch of the first half and of the second one, and roll, in rad.
    over: [f64; 3],
}

impl Rock {
    /// Sitting down (1.3 to 2.8 s) or standing up (1.2 to 2.6 s): weight comes over the ball and goes back over the heel.
    pub(super) fn transfer(place: Spot, start: f64, up: bool, mirror: f64, rng: &mut Rng) -> Self {
        let seconds = if up { rng.between(1.2, 2.6) } else { rng.between(1.3, 2.8) };
        let over = [-rng.between(1.0, 5.0), rng.between(0.0, 2.0), mirror * rng.about(0.0, 1.5)];
        Self { place, start, seconds, over: over.map(f64::to_radians) }
    }

    /// A fidget of someone who sits: the heel or the toes come up by 2 to 12° and down again.
    pub(super) fn fidget(place: Spot, start: f64, mirror: f64, rng: &mut Rng) -> Self {
        let pitch = rng.between(2.0, 12.0) * rng.sign();
        let seconds = rng.between(0.7, 1.6);
        let over = [pitch, 0.0, mirror * rng.about(0.0, 1.5)];
        Self { place, start, seconds, over: over.map(f64::to_radians) }
    }

    pub(super) fn end(&self) -> f64 {
        self.start + self.seconds
    }

    pub(super) fn pose(&self, build: &Build, time: f64) -> Pose {
        let x = (time - self.start) / self.seconds;
        let [first, second, aside] = self.over;
        let pitch = first * bump(2.0 * x) + second * bump(2.0 * x - 1.0);
        let [forward, up] = build.on_ground(pitch);
        let origin = self.place.at([forward, 0.0, up]);
        Pose::new(origin, self.place.heading, self.place.tilt + pitch, aside * bump(x), build.toe_bend(pitch))
    }
}
