//! One person: build, strength and habits, drawn from the seed.

use super::super::TruthPattern;
use super::super::rng::Rng;
use super::super::vector::Vec3;
use super::aim::{Aim, Range, within};
use super::chain::Leg;
use super::mount::Soft;
use super::shoe::Shoe;

/// Gravity in m/s².
const GRAVITY: f64 = 9.806_65;

/// What stays the same from step to step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    pub(super) leg: Leg,
    pub(super) shoe: Shoe,
    pub(super) soft: Soft,
    pub(super) weight_n: f64,
    /// Pitch of the standing foot, in rad: from it angles are counted.
    pub(super) level: f64,
    /// Where the sensor sits, from the ankle.
    pub(super) sensor: Vec3,
    /// Whether the ankle is so weak and the leg so stiff that the foot hardly turns.
    severe: bool,
    /// Where the person's means lie within the ranges of each way of walking, as shares.
    cadence: f64,
    length: f64,
    stance: f64,
    strike: f64,
    to_flat: f64,
    rise: f64,
    lift: f64,
    arc: f64,
    pub(super) push_share: f64,
    pub(super) push_power: f64,
    pub(super) hip_bob_m: f64,
    pub(super) knee_peak: f64,
    pub(super) knee_landing: f64,
    behind: f64,
    pub(super) landing_down_mps: f64,
    pub(super) landing_forward_mps: f64,
    roll_landing: f64,
    roll_swing: f64,
    whip: f64,
    yaw_swing: f64,
    unrest: f64,
}

impl Person {
    /// `sensor` is where the sensor sits on an average foot, from the sole under the ball.
    pub(super) fn draw(rng: &mut Rng, sensor: Vec3) -> Self {
        let stature_m = rng.between(1.5, 1.95);
        let mass_kg = rng.between(46.0, 105.0);
        let weight_n = mass_kg * GRAVITY;
        // Segment lengths as shares of stature: Drillis and Contini (1966).
        let leg = Leg { thigh_m: 0.245 * stature_m, shank_m: 0.246 * stature_m };
        let shoe = shoe(rng, stature_m, mass_kg);
        Self {
            leg,
            shoe,
            soft: Soft::draw(rng),
            weight_n,
            level: 0.0,
            sensor: worn(sensor, &shoe, stature_m, rng),
            severe: rng.chance(0.35),
            cadence: rng.unit(),
            length: rng.unit(),
            stance: rng.unit(),
            strike: rng.unit(),
            to_flat: rng.unit(),
            rise: rng.unit(),
            lift: rng.unit(),
            arc: rng.unit(),
            push_share: rng.between(0.36, 0.5),
            push_power: rng.between(2.2, 3.4),
            hip_bob_m: rng.between(0.01, 0.03),
            knee_peak: rng.between(52.0, 66.0).to_radians(),
            knee_landing: rng.between(11.0, 20.0).to_radians(),
            behind: rng.between(0.48, 0.58),
            landing_down_mps: rng.between(0.22, 0.58),
            landing_forward_mps: rng.between(0.25, 0.9),
            roll_landing: rng.between(-1.0, 8.0).to_radians(),
            roll_swing: rng.about(0.0, 5.0).to_radians(),
            whip: rng.about(0.0, 3.0).to_radians(),
            yaw_swing: rng.about(2.0, 4.0).to_radians(),
            unrest: rng.between(0.03, 0.3).to_radians(),
        }
    }

    /// What the next step is meant to be like.
    pub(super) fn aim(&self, kind: TruthPattern, rng: &mut Rng) -> Aim {
        let ranges = kind.leg_ranges();
        let mut draw = |range: Range, share: f64, scatter: f64| drawn(range, share, scatter, rng);
        let severe = self.severe && ranges.paretic;
        let cadence = draw(ranges.cadence, self.cadence, 0.04);
        let ratio = draw(ranges.walk_ratio_m_min, self.length, 0.05);
        let stance = draw(ranges.stance_share, self.stance, 0.04);
        let stride_s = 120.0 / cadence;
        let rise = draw(ranges.heel_rise_deg, self.rise, 0.06) * if severe { 0.5 } else { 1.0 };
        let strike = draw(ranges.strike_deg, self.strike, 0.12).to_radians();
        let to_flat_s = draw(ranges.to_flat_ms, self.to_flat, 0.1) / 1000.0;
        let clear_m = draw(ranges.clear_m, self.lift, 0.1);
        let arc_m = draw(ranges.arc_m, self.arc, 0.1);
        let droop = draw(ranges.droop_deg, self.rise, 0.1).to_radians();
        Aim {
            kind,
            stride_s,
            stance_s: stride_s * stance,
            swing_s: stride_s * (1.0 - stance),
            way_m: 2.0 * ratio * cadence,
            aside_m: rng.about(0.0, 0.012),
            turn: rng.about(0.0, 0.02),
            strike,
            to_flat_s,
            rise: -rise.to_radians(),
            clear_m,
            arc_m,
            droop,
            knee_peak: self.knee_peak * knee_share(severe, ranges.paretic),
            behind: self.behind,
            down_mps: self.landing_down_mps * ranges.landing * rng.about(1.0, 0.08),
            forward_mps: self.landing_forward_mps * ranges.landing * rng.about(1.0, 0.1),
            roll_landing: self.roll_landing + rng.about(0.0, 0.025),
            roll_swing: self.roll_swing + rng.about(0.0, 0.03),
            whip: self.whip + rng.about(0.0, 0.02),
            yaw_swing: self.yaw_swing + rng.about(0.0, 0.03),
            unrest: self.unrest,
            ..Aim::default()
        }
    }
}

/// Where the sensor sits from the ankle, on a foot of this person's size.
fn worn([x, y, z]: Vec3, shoe: &Shoe, stature_m: f64, rng: &mut Rng) -> Vec3 {
    let [ball_x, _] = shoe.ball;
    [
        ball_x + x * (stature_m / 1.72) + rng.about(0.0, 0.008),
        y + rng.about(0.0, 0.004),
        z - shoe.ankle_m() + rng.about(0.0, 0.006),
    ]
}

/// A value of one step: the person's own place in the range, scattered by a share of it.
fn drawn(range: Range, share: f64, scatter: f64, rng: &mut Rng) -> f64 {
    (within(range, share) + scatter * (range.1 - range.0) * rng.normal().clamp(-2.0, 2.0)).clamp(range.0, range.1)
}

/// How much of the usual bend of the knee a paretic leg keeps in its swing.
fn knee_share(severe: bool, paretic: bool) -> f64 {
    match (severe, paretic) {
        (true, _) => 0.65,
        (false, true) => 0.85,
        (false, false) => 1.0,
    }
}

fn shoe(rng: &mut Rng, stature_m: f64, mass_kg: f64) -> Shoe {
    // A shoe is a little longer than the foot, which is 15.2 % of stature (Drillis and Contini, 1966).
    let length_m = 0.168 * stature_m * rng.between(0.95, 1.05);
    let heel_radius_m = rng.between(0.018, 0.034);
    let ball_radius_m = rng.between(0.012, 0.02);
    let ankle_m = 0.047 * stature_m + rng.between(0.01, 0.025);
    Shoe {
        mass_kg: 0.0145 * mass_kg + rng.between(0.9, 1.5),
        inertia: rng.between(0.014, 0.022) * (length_m / 0.28).powi(2),
        heel: [-0.17 * length_m, heel_radius_m - ankle_m],
        heel_radius_m,
        ball: [0.47 * length_m, ball_radius_m - ankle_m],
        ball_radius_m,
        toe_m: 0.22 * length_m,
        toe_stiffness: rng.between(6.0, 16.0),
        ground: rng.between(0.8e6, 2.2e6) * mass_kg / 70.0,
        pad: rng.between(0.2, 0.42),
        damping: rng.between(0.9, 1.8),
        friction: rng.between(0.6, 0.9),
    }
    .padded(0.5 * GRAVITY * mass_kg)
}
