//! What a person does who was asked to tap the heel, and what else knocks at a seated foot.

use super::act::{Displacement, Shape, Tap};
use super::plan::Plan;
use crate::simulate::curve::Ring;

/// Taps of a heel, or something that is none. Whatever is not said here is drawn from the seed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TapPlan {
    /// What knocks.
    pub by: TapsBy,
    /// How many taps (or shakes, or knocks) a series has.
    pub taps_count: u32,
    /// How far the heel comes up, in degrees about the ball (1 to 25).
    pub heel_angle_deg: f64,
    /// From one tap to the next, in s (0.3 to 3); each is up to a tenth longer or shorter.
    pub interval_s: f64,
    /// Height of the tremor, in degrees (0 to 1.5); its rate of 4–8 Hz is drawn.
    pub tremor_deg: f64,
    /// How many series, 7 to 9 s apart: a person to whom nothing happens tries again.
    pub series_count: u32,
}

/// What knocks at a seated foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TapsBy {
    /// The heel of this foot: it comes up by itself or with a little of the whole foot, and is let fall.
    OwnHeel,
    /// The heel of the other foot: this one lies still and feels the floor, with 2 to 10 % of the speed of a tap.
    OtherHeel,
    /// Somebody knocks at table or chair: a hard knock, and this foot is not lifted.
    Knocks,
    /// A leg that is bounced on the ball of the foot at 2.5 to 7 Hz, in some people with the heel striking the floor.
    ShakenLeg,
}

impl TapPlan {
    /// Three even taps of a heel.
    pub fn three() -> Self {
        Self {
            by: TapsBy::OwnHeel,
            taps_count: 3,
            heel_angle_deg: 9.0,
            interval_s: 0.8,
            tremor_deg: 0.0,
            series_count: 1,
        }
    }
}

impl Plan {
    pub(super) fn taps(&mut self, plan: &TapPlan) {
        self.tremble(plan.tremor_deg);
        self.wait(2.0, 3.0);
        for series in 0..plan.series_count {
            if series > 0 {
                self.wait(7.0, 9.0);
            }
            if plan.by == TapsBy::ShakenLeg { self.shaken(plan) } else { self.series(plan) }
        }
        self.wait(4.0, 5.0);
    }

    fn series(&mut self, plan: &TapPlan) {
        let lifts_foot = self.rng.chance(0.3);
        for _ in 0..plan.taps_count {
            let began = self.ends;
            match plan.by {
                TapsBy::OwnHeel => self.tap(plan, lifts_foot),
                TapsBy::OtherHeel => {
                    let speed_mps = self.rng.between(0.02, 0.1) * self.rng.between(0.15, 0.4);
                    self.knock(speed_mps);
                }
                TapsBy::Knocks | TapsBy::ShakenLeg => {
                    let speed_mps = self.rng.between(0.05, 0.4);
                    self.knock(speed_mps);
                }
            }
            let interval = plan.interval_s.clamp(0.3, 3.0) * self.rng.between(0.9, 1.1);
            self.ends = self.ends.max(began + interval);
        }
    }

    /// Up, for a moment held, and let fall.
    fn tap(&mut self, plan: &TapPlan, lifts_foot: bool) {
        let room = plan.interval_s.clamp(0.3, 3.0);
        let fall = if lifts_foot { self.rng.between(0.1, 0.16) } else { self.rng.between(0.06, 0.12) };
        let tap = Tap {
            rise: self.rng.between(0.3, 0.5) * room.min(0.8),
            hold: self.rng.between(0.0, 0.15) * room.min(0.8),
            fall,
        };
        let angle = plan.heel_angle_deg.clamp(1.0, 25.0) * self.rng.between(0.85, 1.15);
        let height = if lifts_foot { self.rng.between(0.005, 0.02) } else { 0.0 };
        let reach = Displacement { pitch: -angle.to_radians(), height, ..Displacement::default() };
        self.act(0.0, Shape::Tap(tap), reach);
        self.ends += tap.seconds();
        self.taps.push(self.ends);
        // What the heel brings down is taken up by shoe and floor; the sensor sits before the ankle and feels about a third of it.
        let speed_mps = 0.33 * 0.16 * tap.falls_with() * angle.to_radians() + tap.falls_with() * height;
        self.knock(0.6 * speed_mps);
    }

    /// Something strikes the floor under the foot, with this speed in m/s.
    fn knock(&mut self, speed_mps: f64) {
        let ring = Ring::new(0.0, -speed_mps, self.rng.between(18.0, 55.0), self.rng.between(0.12, 0.35)).struck();
        self.act(0.0, Shape::Knock(ring), Displacement { height: 1.0, ..Displacement::default() });
    }

    fn shaken(&mut self, plan: &TapPlan) {
        let hertz = self.rng.between(2.5, 7.0);
        let strikes = self.rng.chance(0.5);
        let count = plan.taps_count.max(12);
        let seconds = f64::from(count) / hertz;
        let reach = -plan.heel_angle_deg.clamp(1.0, 25.0).min(30.0 / hertz).to_radians();
        let began = self.ends;
        let shake = Shape::Shake { seconds, hertz, floored: true };
        self.act(0.0, shake, Displacement { pitch: reach, ..Displacement::default() });
        for number in 1..count {
            if strikes {
                self.ends = began + f64::from(number) / hertz;
                let speed_mps = self.rng.between(0.03, 0.15);
                self.knock(speed_mps);
            }
        }
        self.ends = began + seconds;
    }
}
