//! The ranges of each way of walking.
//!
//! Strike angles of the normal range are those of healthy walking (mean 29°, 12 to 42°) and of the better walks after a stroke (6 to
//! 26°); the time from contact to flat is about 107 ms in healthy walking. For flat, forefoot, slapping and dragging landings nothing
//! comparable is published: their ranges are what the words mean, with room between one class and the next.

use super::rng::Rng;
use super::{Pattern, TruthPattern};

/// From, to.
pub(super) type Range = (f64, f64);

/// The ranges of one way of walking. A person's mean lies within a range; the steps scatter about it by `…_scatter`, within `limits`.
pub(super) struct Ranges {
    pub(super) strike_deg: Range,
    pub(super) strike_scatter_deg: f64,
    pub(super) strike_limits_deg: Range,
    pub(super) to_flat_ms: Range,
    pub(super) to_flat_limits_ms: Range,
    pub(super) stride_time_s: Range,
    pub(super) swing_share: Range,
    pub(super) stride_length_m: Range,
    pub(super) heel_rise_deg: Range,
    /// Slope with which the sole reaches the ground, in ways per time: 0 is set down, 2 is dropped.
    pub(super) set_down: Range,
    pub(super) impact_down_mps: Range,
    pub(super) impact_forward_mps: Range,
    pub(super) lift_m: Range,
    pub(super) circumduction_m: Range,
}

const NORMAL: Ranges = Ranges {
    strike_deg: (12.5, 32.0),
    strike_scatter_deg: 1.8,
    strike_limits_deg: (10.0, 40.0),
    to_flat_ms: (88.0, 138.0),
    to_flat_limits_ms: (76.0, 165.0),
    stride_time_s: (0.95, 1.28),
    swing_share: (0.35, 0.42),
    stride_length_m: (0.9, 1.45),
    heel_rise_deg: (48.0, 76.0),
    set_down: (0.0, 0.6),
    impact_down_mps: (0.2, 0.75),
    impact_forward_mps: (0.2, 0.75),
    lift_m: (0.0, 0.03),
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
    set_down: (1.0, 1.5),
    impact_down_mps: (0.25, 0.5),
    impact_forward_mps: (0.2, 0.6),
    lift_m: (0.01, 0.05),
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
    lift_m: (0.01, 0.06),
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
    lift_m: (0.01, 0.07),
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

    pub(super) fn ranges(self) -> &'static Ranges {
        match self {
            Self::Normal => &NORMAL,
            Self::DropForefoot => &FOREFOOT,
            Self::DropFlat => &FLAT,
            Self::Slap => &SLAP,
            Self::Drag => &DRAG,
        }
    }

    pub(super) fn of(pattern: Pattern, rng: &mut Rng) -> Self {
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

pub(super) fn within((from, to): Range, share: f64) -> f64 {
    from + (to - from) * share
}

pub(super) fn limited(value: f64, (from, to): Range) -> f64 {
    value.clamp(from, to)
}
