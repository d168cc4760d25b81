//! What one step is like: ranges for each way of walking, a person's own habit within them, and how step differs from step.

use super::curve::{HeelRise, Lowering, Sway};
use super::rng::Rng;
use super::{Pattern, TruthPattern};

/// From, to.
type Range = (f64, f64);

/// The ranges of one way of walking. A person's mean lies within a range; the steps scatter about it by `…_scatter`, within `limits`.
struct Ranges {
    strike_deg: Range,
    strike_scatter_deg: f64,
    strike_limits_deg: Range,
    to_flat_ms: Range,
    to_flat_limits_ms: Range,
    stride_time_s: Range,
    swing_share: Range,
    stride_length_m: Range,
    heel_rise_deg: Range,
    /// Slope with which the sole reaches the ground, in ways per time: 0 is set down, 2 is dropped.
    set_down: Range,
    impact_down_mps: Range,
    impact_forward_mps: Range,
    lift_m: Range,
    circumduction_m: Range,
}

const NORMAL: Ranges = Ranges {
    strike_deg: (14.5, 27.0),
    strike_scatter_deg: 1.8,
    strike_limits_deg: (12.0, 31.0),
    to_flat_ms: (100.0, 136.0),
    to_flat_limits_ms: (90.0, 155.0),
    stride_time_s: (1.0, 1.2),
    swing_share: (0.35, 0.40),
    stride_length_m: (1.05, 1.42),
    heel_rise_deg: (56.0, 70.0),
    set_down: (0.3, 0.9),
    impact_down_mps: (0.3, 0.65),
    impact_forward_mps: (0.3, 0.9),
    lift_m: (0.03, 0.06),
    circumduction_m: (-0.01, 0.02),
};

const SLAP: Ranges = Ranges {
    strike_deg: (10.5, 18.0),
    strike_scatter_deg: 1.5,
    strike_limits_deg: (9.0, 22.0),
    to_flat_ms: (36.0, 54.0),
    to_flat_limits_ms: (30.0, 60.0),
    stride_time_s: (1.08, 1.35),
    swing_share: (0.34, 0.40),
    stride_length_m: (0.85, 1.2),
    heel_rise_deg: (46.0, 62.0),
    set_down: (1.2, 1.8),
    impact_down_mps: (0.25, 0.5),
    impact_forward_mps: (0.2, 0.6),
    lift_m: (0.04, 0.08),
    circumduction_m: (-0.01, 0.04),
};

const FLAT: Ranges = Ranges {
    strike_deg: (0.5, 4.5),
    strike_scatter_deg: 1.2,
    strike_limits_deg: (-1.0, 6.0),
    to_flat_ms: (18.0, 45.0),
    to_flat_limits_ms: (12.0, 60.0),
    stride_time_s: (1.2, 1.5),
    swing_share: (0.30, 0.37),
    stride_length_m: (0.6, 0.95),
    heel_rise_deg: (38.0, 54.0),
    set_down: (0.8, 1.6),
    impact_down_mps: (0.25, 0.55),
    impact_forward_mps: (0.1, 0.4),
    lift_m: (0.04, 0.09),
    circumduction_m: (0.0, 0.06),
};

const FOREFOOT: Ranges = Ranges {
    strike_deg: (-14.0, -7.5),
    strike_scatter_deg: 1.7,
    strike_limits_deg: (-22.0, -4.5),
    to_flat_ms: (80.0, 170.0),
    to_flat_limits_ms: (60.0, 220.0),
    stride_time_s: (1.2, 1.55),
    swing_share: (0.31, 0.38),
    stride_length_m: (0.6, 1.0),
    heel_rise_deg: (36.0, 50.0),
    set_down: (0.3, 0.9),
    impact_down_mps: (0.25, 0.55),
    impact_forward_mps: (0.1, 0.45),
    lift_m: (0.05, 0.10),
    circumduction_m: (0.01, 0.07),
};

const DRAG: Ranges = Ranges {
    strike_deg: (-7.0, 2.5),
    strike_scatter_deg: 1.7,
    strike_limits_deg: (-13.0, 5.0),
    to_flat_ms: (35.0, 110.0),
    to_flat_limits_ms: (20.0, 160.0),
    stride_time_s: (1.45, 1.95),
    swing_share: (0.30, 0.37),
    stride_length_m: (0.38, 0.75),
    heel_rise_deg: (22.0, 36.0),
    set_down: (0.5, 1.2),
    impact_down_mps: (0.08, 0.25),
    impact_forward_mps: (0.05, 0.3),
    lift_m: (0.0, 0.01),
    circumduction_m: (0.01, 0.08),
};

impl TruthPattern {
    const ALL: [Self; 5] = [Self::Normal, Self::DropForefoot, Self::DropFlat, Self::Slap, Self::Drag];

    fn ranges(self) -> &'static Ranges {
        match self {
            Self::Normal => &NORMAL,
            Self::DropForefoot => &FOREFOOT,
            Self::DropFlat => &FLAT,
            Self::Slap => &SLAP,
            Self::Drag => &DRAG,
        }
    }

    fn of(pattern: Pattern, rng: &mut Rng) -> Self {
        match pattern {
            Pattern::Heel => Self::Normal,
            Pattern::Toe => Self::DropForefoot,
            Pattern::Flat => Self::DropFlat,
            Pattern::Slap => Self::Slap,
            Pattern::Drag => Self::Drag,
            Pattern::Mixed => {
                let which = rng.between(0.0, 5.0);
                Self::ALL
                    .into_iter()
                    .zip(1_u8..)
                    .find(|(_, upto)| which < f64::from(*upto))
                    .map_or(Self::Normal, |(p, _)| p)
            }
        }
    }
}

/// The time within a drag during which the toes slide, and its friction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slide {
    /// Share of the swing after which the toes come free.
    pub(super) until: f64,
    /// Vibrations: frequency in Hz, acceleration in m/s², pitch rate in rad/s, phase in rad.
    pub(super) tones: [[f64; 4]; 3],
}

/// One step: the push-off from the place before, the swing, and the landing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) pattern: TruthPattern,
    /// Time on the ground before this swing.
    pub(super) stance_s: f64,
    /// Time from the heel's rise to final contact.
    pub(super) push_s: f64,
    /// Greatest heel rise (negative pitch), reached a little after final contact.
    pub(super) heel_rise_rad: f64,
    pub(super) lag_s: f64,
    /// How far the toes hang behind in mid-swing.
    pub(super) hold_back_rad: f64,
    /// How the heel's rise gathers speed.
    pub(super) late: HeelRise,
    pub(super) swing_s: f64,
    pub(super) length_m: f64,
    /// Share of the swing in which the foot gathers and loses its speed.
    pub(super) rise: f64,
    pub(super) fall: f64,
    pub(super) strike_rad: f64,
    pub(super) to_flat_s: f64,
    pub(super) lowering: Lowering,
    /// Speed of the landing point at contact: forward, left, up.
    pub(super) impact_mps: [f64; 3],
    pub(super) lift_m: f64,
    pub(super) circumduction_m: f64,
    pub(super) roll_landing_rad: f64,
    pub(super) roll_push_rad: f64,
    pub(super) roll_swing: Sway,
    pub(super) whip_rad: f64,
    pub(super) yaw_swing: Sway,
    pub(super) slide: Option<Slide>,
}

/// What kind of step is asked for by the way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    /// Share of the usual length.
    pub(super) length: f64,
    /// Share of the usual time.
    pub(super) time: f64,
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
    sway_phase: f64,
    rise: f64,
    fall: f64,
    late: HeelRise,
    hold_back: f64,
    push_share: f64,
}

impl Habits {
    pub(super) fn draw(rng: &mut Rng) -> Self {
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
            whip_rad: rng.about(0.0, 3.0).to_radians(),
            yaw_swing_rad: rng.about(3.0, 5.0).to_radians(),
            roll_swing_rad: rng.about(0.0, 5.0).to_radians(),
            sway_phase: rng.between(0.0, std::f64::consts::TAU),
            rise: rng.between(0.38, 0.52),
            fall: rng.between(0.28, 0.42),
            late: HeelRise::new(rng.between(2.5, 5.0)),
            hold_back: rng.between(0.05, 0.2),
            push_share: rng.between(0.40, 0.48),
        }
    }

    /// Draws the next step.
    pub(super) fn step(&self, pattern: Pattern, wish: Wish, rng: &mut Rng) -> Step {
        let kind = TruthPattern::of(pattern, rng);
        let ranges = kind.ranges();
        let strike_deg = rng.about(within(ranges.strike_deg, self.strike), ranges.strike_scatter_deg);
        let strike_deg = limited(strike_deg, ranges.strike_limits_deg);
        let lowered_ms = rng.about(within(ranges.to_flat_ms, self.to_flat), 0.08 * ranges.to_flat_ms.1);
        let stride_s = within(ranges.stride_time_s, self.time) * wish.time * rng.about(1.0, 0.025);
        let swing_s = stride_s * within(ranges.swing_share, self.swing) * rng.about(1.0, 0.025);
        let stance_s = stride_s - swing_s;
        let down = rng.about(within(ranges.impact_down_mps, self.impact), 0.04).max(0.03);
        let forward = within(ranges.impact_forward_mps, rng.unit()) * wish.length;
        Step {
            pattern: kind,
            stance_s,
            push_s: stance_s * self.push_share * rng.about(1.0, 0.03),
            heel_rise_rad: -rng.about(within(ranges.heel_rise_deg, self.heel_rise), 1.8).to_radians(),
            lag_s: rng.between(0.006, 0.02),
            hold_back_rad: self.hold_back * within(ranges.heel_rise_deg, self.heel_rise).to_radians(),
            late: self.late,
            swing_s,
            length_m: within(ranges.stride_length_m, self.length) * wish.length * rng.about(1.0, 0.035),
            rise: self.rise,
            fall: self.fall,
            strike_rad: strike_deg.to_radians(),
            to_flat_s: limited(lowered_ms, ranges.to_flat_limits_ms) / 1000.0,
            lowering: Lowering {
                first: rng.between(0.15, 0.5),
                last: within(ranges.set_down, 0.5 * (self.set_down + rng.unit())),
            },
            impact_mps: [forward, rng.about(0.0, 0.06), -down],
            lift_m: within(ranges.lift_m, self.lift) * rng.about(1.0, 0.1),
            circumduction_m: within(ranges.circumduction_m, rng.unit()),
            roll_landing_rad: self.roll_landing_rad + rng.about(0.0, 1.5).to_radians(),
            roll_push_rad: rng.about(-5.0, 2.0).to_radians(),
            roll_swing: self.sway(self.roll_swing_rad, 0.0, rng),
            whip_rad: self.whip_rad + rng.about(0.0, 1.0).to_radians(),
            yaw_swing: self.sway(self.yaw_swing_rad, 1.3, rng),
            slide: (kind == TruthPattern::Drag).then(|| Slide::draw(rng)),
        }
    }
}

impl Habits {
    fn sway(&self, mean_rad: f64, phase: f64, rng: &mut Rng) -> Sway {
        Sway {
            once: mean_rad + rng.about(0.0, 2.0).to_radians(),
            more: rng.about(3.0, 1.0).to_radians(),
            phase: self.sway_phase + phase + rng.about(0.0, 0.4),
        }
    }
}

impl Step {
    /// Greatest plantarflexion speed of the landing in rad/s; only a landing with toes up has one.
    pub(super) fn slap_rad_per_s(&self) -> Option<f64> {
        let clear = self.strike_rad > 0.0 && matches!(self.pattern, TruthPattern::Normal | TruthPattern::Slap);
        clear.then(|| self.strike_rad * self.lowering.greatest() / self.to_flat_s)
    }
}

impl Slide {
    fn draw(rng: &mut Rng) -> Self {
        let mut tone = |low: f64, high: f64| {
            [
                rng.between(low, high),
                rng.between(3.0, 9.0),
                rng.between(0.2, 0.8),
                rng.between(0.0, std::f64::consts::TAU),
            ]
        };
        let tones = [tone(12.5, 20.0), tone(20.0, 32.0), tone(32.0, 44.0)];
        Self { until: rng.between(0.45, 0.85), tones }
    }
}

fn within((from, to): Range, share: f64) -> f64 {
    from + (to - from) * share
}

fn limited(value: f64, (from, to): Range) -> f64 {
    value.clamp(from, to)
}
