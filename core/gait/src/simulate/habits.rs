//! One person's habits within the ranges of a way of walking, and how step differs from step.

use super::curve::{HeelRise, Lowering, Sway};
use super::ranges::{Range, Ranges, limited, within};
use super::rng::Rng;
use super::slide::Slide;
use super::step::{Step, TurnBack};
use super::{Pattern, TruthKind, TruthPattern};

/// What the way asks of a step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    pub(super) kind: TruthKind,
    /// Share of the pattern's own length, time, and heel rise.
    pub(super) length: f64,
    pub(super) time: f64,
    pub(super) heel_rise: f64,
    /// Stride time, and the share of it in the air, where the pattern's own do not count.
    pub(super) stride_s: Option<f64>,
    pub(super) swing_share: Option<f64>,
    /// Forward, left and up, where the pattern's own length does not count.
    pub(super) way_m: Option<[f64; 3]>,
    /// Where the pattern's own landing does not count: its angle in degrees, and the time to flat in ms.
    pub(super) landing: Option<(Range, Range)>,
    /// What is added to the lift and to the arc outwards.
    pub(super) lift_m: f64,
    pub(super) arc_m: f64,
    /// Rise over run of a ramp.
    pub(super) slope: Option<f64>,
}

impl Wish {
    pub(super) const PLAIN: Self = Self {
        kind: TruthKind::Forward,
        length: 1.0,
        time: 1.0,
        heel_rise: 1.0,
        stride_s: None,
        swing_share: None,
        way_m: None,
        landing: None,
        lift_m: 0.0,
        arc_m: 0.0,
        slope: None,
    };
}

/// One person's habits: where within each range the person's mean lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Habits {
    strike: f64,
    to_flat: f64,
    time: f64,
    swing: f64,
    length: f64,
    heel_rise: f64,
    set_down: f64,
    impact: f64,
    lift: f64,
    roll_landing_rad: f64,
    whip_rad: f64,
    yaw_swing_rad: f64,
    roll_swing_rad: f64,
    pitch_swing_rad: f64,
    /// Size of the waves on the sideways and turning movements of the swing.
    waves_rad: f64,
    sway_phase: f64,
    rise: f64,
    fall: f64,
    late_way: f64,
    late: HeelRise,
    turn_back: TurnBack,
    push_share: f64,
    blow_after_s: f64,
    /// How the shoe shakes after a blow, in rad/s; and how much less when the ground lets go of it.
    blow: [f64; 3],
    release: f64,
    /// How severe the paresis is where the foot does not land on its heel: 0 is not at all, 1 is a foot that hardly rotates and is
    /// carried round.
    severe: f64,
    /// How restless the foot is on the ground while its owner walks, in rad/s.
    pub(super) unrest_rad_per_s: f64,
}

impl Habits {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        let loose = rng.between(1.0, 4.0);
        Self {
            strike: rng.unit(),
            to_flat: rng.unit(),
            time: rng.unit(),
            swing: rng.unit(),
            length: rng.unit(),
            heel_rise: rng.unit(),
            set_down: rng.unit(),
            impact: rng.unit(),
            lift: rng.unit(),
            roll_landing_rad: rng.between(1.0, 9.0).to_radians(),
            whip_rad: rng.about(0.0, 4.0).to_radians(),
            yaw_swing_rad: rng.about(3.0, 8.0).to_radians(),
            roll_swing_rad: rng.about(0.0, 6.0).to_radians(),
            pitch_swing_rad: rng.between(0.0, 2.5).to_radians(),
            waves_rad: rng.between(1.0, 11.0).to_radians(),
            sway_phase: rng.between(0.0, std::f64::consts::TAU),
            rise: rng.between(0.36, 0.5),
            fall: rng.between(0.28, 0.4),
            late_way: rng.between(-0.1, 0.1),
            late: HeelRise::new(rng.between(1.2, 2.8), rng.between(0.0, 0.4)),
            turn_back: TurnBack::draw(rng),
            push_share: rng.between(0.38, 0.48),
            blow_after_s: rng.between(0.003, 0.03),
            blow: [1.1, 2.0, 1.7].map(|size| loose * size * rng.between(0.4, 1.0)),
            release: rng.between(0.3, 1.0),
            severe: if rng.chance(0.3) { rng.between(0.5, 1.0) } else { 0.0 },
            unrest_rad_per_s: rng.between(0.02, 0.2),
        }
    }

    /// Draws the next step of the left foot.
    pub(super) fn step(&self, pattern: Pattern, wish: &Wish, rng: &mut Rng) -> Step {
        let walked = TruthPattern::of(pattern, rng);
        let ranges = walked.ranges();
        let severe = if matches!(walked, TruthPattern::Normal | TruthPattern::Slap) { 0.0 } else { self.severe };
        let (strike_deg, lowered_ms) = self.landing(ranges, wish, rng);
        let [stance_s, swing_s] = self.times_s(ranges, wish, severe, rng);
        let way_m = self.way_m(ranges, wish, severe, rng);
        let down = rng.about(within(ranges.impact_down_mps, self.impact), 0.04).max(0.03);
        let forward = within(ranges.impact_forward_mps, rng.unit()) * wish.length;
        let heel_rise_deg = rng.about(within(ranges.heel_rise_deg, self.heel_rise), 1.8) * wish.heel_rise;
        let (pattern, strike_deg) = named(walked, wish, strike_deg);
        Step {
            pattern,
            kind: wish.kind,
            stance_s,
            push_s: self.push_s(stance_s, rng),
            heel_rise_rad: -(heel_rise_deg * (1.0 - 0.6 * severe)).to_radians(),
            late: self.late,
            swing_s,
            way_m,
            rise: self.rise,
            fall: self.fall,
            late_way: self.late_way,
            turn_back: self.turn_back.scattered(swing_s, rng),
            pitch_swing: Sway { once: 0.0, more: self.pitch_swing_rad, phase: self.sway_phase + rng.about(0.0, 0.5) },
            strike_rad: strike_deg.to_radians(),
            to_flat_s: lowered_ms / 1000.0,
            lowering: self.lowering(ranges, rng),
            impact_mps: [forward, rng.about(0.0, 0.06), -down],
            blow_after_s: (self.blow_after_s * rng.about(1.0, 0.2)).min(0.5 * lowered_ms / 1000.0),
            landing_blow: self.blow.map(|size| size * (0.4 + 2.0 * down) * rng.about(0.0, 0.8)),
            release_blow: self.blow.map(|size| size * self.release * (heel_rise_deg / 60.0) * rng.about(0.0, 0.8)),
            lift_m: within(ranges.lift_m, self.lift) * rng.about(1.0, 0.1) + wish.lift_m,
            circumduction_m: within(ranges.circumduction_m, rng.unit()) + 0.06 * severe + wish.arc_m,
            roll_landing_rad: self.roll_landing_rad + rng.about(0.0, 1.5).to_radians(),
            roll_push_rad: rng.about(-5.0, 2.0).to_radians() * wish.heel_rise,
            roll_swing: self.sway(self.roll_swing_rad, 0.0, [severe, heel_rise_deg], rng),
            whip_rad: self.whip_rad + rng.about(0.0, 1.0).to_radians(),
            yaw_swing: self.sway(self.yaw_swing_rad, 1.3, [severe, heel_rise_deg], rng),
            slide: (pattern == TruthPattern::Drag).then(|| Slide::draw(rng)),
        }
    }

    /// Stance and swing, in s.
    fn times_s(&self, ranges: &Ranges, wish: &Wish, severe: f64, rng: &mut Rng) -> [f64; 2] {
        let stride_s = wish.stride_s.unwrap_or(within(ranges.stride_time_s, self.time) * (1.0 + 0.3 * severe));
        let stride_s = stride_s * wish.time * rng.about(1.0, 0.025);
        let share = wish.swing_share.unwrap_or(within(ranges.swing_share, self.swing));
        let swing_s = stride_s * share * rng.about(1.0, 0.025);
        [stride_s - swing_s, swing_s]
    }

    /// The way of the swing, in m: forward, to the left, upwards.
    fn way_m(&self, ranges: &Ranges, wish: &Wish, severe: f64, rng: &mut Rng) -> [f64; 3] {
        let length_m = within(ranges.stride_length_m, self.length) * wish.length * (1.0 - 0.45 * severe);
        let [forward, left, up] = wish.way_m.unwrap_or([length_m, 0.0, 0.0]);
        let scatter = rng.about(1.0, 0.035);
        [forward * scatter, left * scatter, up]
    }

    /// A slow walker's foot lies flat for long; the rise of the heel does not take longer than this.
    fn push_s(&self, stance_s: f64, rng: &mut Rng) -> f64 {
        (stance_s * self.push_share * rng.about(1.0, 0.03)).min(0.6)
    }

    fn lowering(&self, ranges: &Ranges, rng: &mut Rng) -> Lowering {
        let first = rng.between(-0.15, 0.7);
        Lowering { first, last: within(ranges.set_down, 0.5 * (self.set_down + rng.unit())) }
    }

    /// Strike angle in degrees and time to flat in ms.
    fn landing(&self, ranges: &Ranges, wish: &Wish, rng: &mut Rng) -> (f64, f64) {
        if let Some((strike_deg, to_flat_ms)) = wish.landing {
            return (rng.between(strike_deg.0, strike_deg.1), rng.between(to_flat_ms.0, to_flat_ms.1));
        }
        let strike_deg = rng.about(within(ranges.strike_deg, self.strike), ranges.strike_scatter_deg);
        let lowered_ms = rng.about(within(ranges.to_flat_ms, self.to_flat), 0.08 * ranges.to_flat_ms.1);
        (limited(strike_deg, ranges.strike_limits_deg), limited(lowered_ms, ranges.to_flat_limits_ms))
    }

    fn sway(&self, mean_rad: f64, phase: f64, [severe, heel_rise_deg]: [f64; 2], rng: &mut Rng) -> Sway {
        // A foot that turns less in one plane does so in the others too, but for one that is carried round.
        let lively = 0.15 + 0.85 * heel_rise_deg / 60.0;
        Sway {
            once: mean_rad * (1.0 + 0.5 * severe) + rng.about(0.0, 2.0).to_radians(),
            more: (self.waves_rad + rng.about(0.0, 1.0).to_radians()) * lively * (1.0 - 0.3 * severe),
            phase: self.sway_phase + phase + rng.about(0.0, 0.4),
        }
    }
}

/// What the step is called, and its strike angle in degrees. A foot that would drag but is lifted high lands as it hangs, away from the
/// border between two words.
fn named(walked: TruthPattern, wish: &Wish, strike_deg: f64) -> (TruthPattern, f64) {
    let word = landing_word(strike_deg);
    match (walked, word) {
        _ if wish.landing.is_some() => (word, strike_deg),
        (TruthPattern::Drag, TruthPattern::DropFlat) if wish.lift_m > 0.0 => (word, strike_deg.max(0.5)),
        (TruthPattern::Drag, _) if wish.lift_m > 0.0 => (word, strike_deg),
        _ => (walked, strike_deg),
    }
}

/// What a landing at this angle is called where the way, not the person, makes it so.
fn landing_word(strike_deg: f64) -> TruthPattern {
    if strike_deg < -4.0 { TruthPattern::DropForefoot } else { TruthPattern::DropFlat }
}

impl TurnBack {
    fn draw(rng: &mut Rng) -> Self {
        Self {
            release_s: rng.between(0.022, 0.045),
            first: rng.between(0.3, 0.85),
            gather: rng.between(0.12, 0.3),
            early: rng.between(0.75, 1.2),
            late: rng.between(0.7, 1.3),
            brake_s: rng.between(0.04, 0.09),
        }
    }

    fn scattered(self, swing_s: f64, rng: &mut Rng) -> Self {
        // In a short swing everything is shorter.
        let most = swing_s / 0.35;
        Self {
            release_s: self.release_s.min(0.045 * most) * rng.about(1.0, 0.08),
            brake_s: self.brake_s.min(0.09 * most) * rng.about(1.0, 0.08),
            ..self
        }
    }
}
