//! What one stride is meant to be like, and the ranges it is drawn from.

use super::super::TruthPattern;

/// From, to.
pub(super) type Range = (f64, f64);

/// The ranges of one way of walking. A person's mean lies anywhere within.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ranges {
    /// Steps of both feet a minute.
    pub(super) cadence: Range,
    /// Step length over cadence, in m·min: 0.0064 in healthy adults (Sekiya and Nagasaki, 1998), less with a weak ankle.
    pub(super) walk_ratio_m_min: Range,
    pub(super) stance_share: Range,
    pub(super) strike_deg: Range,
    pub(super) to_flat_ms: Range,
    /// Greatest plantarflexed pitch of the push-off.
    pub(super) heel_rise_deg: Range,
    /// The ankle in mid-swing, dorsiflexion positive.
    pub(super) droop_deg: Range,
    /// The lowest point in mid-swing over the ground; below it where the foot rubs.
    pub(super) clear_m: Range,
    /// How far the leg swings outwards.
    pub(super) arc_m: Range,
    /// How briskly the foot lands, as a share of the person's habit.
    pub(super) landing: f64,
    pub(super) paretic: bool,
}

const NORMAL: Ranges = Ranges {
    cadence: (84.0, 125.0),
    walk_ratio_m_min: (0.0053, 0.0066),
    stance_share: (0.58, 0.64),
    strike_deg: (10.5, 29.0),
    to_flat_ms: (92.0, 146.0),
    heel_rise_deg: (48.0, 70.0),
    droop_deg: (-4.0, 3.0),
    clear_m: (0.01, 0.03),
    arc_m: (-0.01, 0.015),
    landing: 1.0,
    paretic: false,
};

const SLAP: Ranges = Ranges {
    cadence: (72.0, 112.0),
    walk_ratio_m_min: (0.0045, 0.006),
    stance_share: (0.59, 0.66),
    strike_deg: (10.5, 19.0),
    to_flat_ms: (32.0, 54.0),
    heel_rise_deg: (40.0, 62.0),
    droop_deg: (-12.0, -3.0),
    clear_m: (0.012, 0.05),
    arc_m: (-0.01, 0.03),
    landing: 0.9,
    paretic: false,
};

const FLAT: Ranges = Ranges {
    cadence: (62.0, 100.0),
    walk_ratio_m_min: (0.0038, 0.0056),
    stance_share: (0.62, 0.72),
    strike_deg: (0.6, 5.8),
    to_flat_ms: (15.0, 60.0),
    heel_rise_deg: (28.0, 54.0),
    droop_deg: (-20.0, -8.0),
    clear_m: (0.01, 0.05),
    arc_m: (-0.01, 0.07),
    landing: 0.8,
    paretic: true,
};

const FOREFOOT: Ranges = Ranges {
    cadence: (60.0, 98.0),
    walk_ratio_m_min: (0.0038, 0.0056),
    stance_share: (0.62, 0.73),
    strike_deg: (-19.0, -4.5),
    to_flat_ms: (70.0, 190.0),
    heel_rise_deg: (26.0, 50.0),
    droop_deg: (-26.0, -12.0),
    clear_m: (0.008, 0.04),
    arc_m: (0.0, 0.08),
    landing: 0.75,
    paretic: true,
};

const DRAG: Ranges = Ranges {
    cadence: (60.0, 82.0),
    walk_ratio_m_min: (0.0034, 0.005),
    stance_share: (0.6, 0.7),
    strike_deg: (-10.0, 4.0),
    to_flat_ms: (25.0, 110.0),
    heel_rise_deg: (18.0, 38.0),
    droop_deg: (-30.0, -16.0),
    clear_m: (-0.013, -0.005),
    arc_m: (0.0, 0.08),
    landing: 0.6,
    paretic: true,
};

/// Drawn values of one stride. Angles in rad.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aim {
    pub(super) kind: TruthPattern,
    pub(super) stride_s: f64,
    pub(super) stance_s: f64,
    pub(super) swing_s: f64,
    /// Along the way and to its left, from flat foot to flat foot.
    pub(super) way_m: f64,
    pub(super) aside_m: f64,
    pub(super) turn: f64,
    pub(super) strike: f64,
    pub(super) to_flat_s: f64,
    /// Pitch at the end of the push-off (negative).
    pub(super) rise: f64,
    pub(super) clear_m: f64,
    pub(super) arc_m: f64,
    pub(super) droop: f64,
    pub(super) knee_peak: f64,
    /// Share of the hip's lead that is behind it at the beginning of the swing.
    pub(super) behind: f64,
    pub(super) down_mps: f64,
    pub(super) forward_mps: f64,
    pub(super) roll_landing: f64,
    pub(super) roll_swing: f64,
    pub(super) whip: f64,
    pub(super) yaw_swing: f64,
    /// How much higher the next place is (a stair).
    pub(super) step_up_m: f64,
    /// Slope of the ground at the next place, in rad.
    pub(super) slope: f64,
    /// Restlessness of the standing foot, in rad.
    pub(super) unrest: f64,
}

impl Default for Aim {
    fn default() -> Self {
        Self {
            kind: TruthPattern::Normal,
            stride_s: 1.1,
            stance_s: 0.68,
            swing_s: 0.42,
            way_m: 1.2,
            aside_m: 0.0,
            turn: 0.0,
            strike: 0.3,
            to_flat_s: 0.1,
            rise: -1.0,
            clear_m: 0.02,
            arc_m: 0.0,
            droop: 0.0,
            knee_peak: 1.0,
            behind: 0.52,
            down_mps: 0.3,
            forward_mps: 0.3,
            roll_landing: 0.0,
            roll_swing: 0.0,
            whip: 0.0,
            yaw_swing: 0.0,
            step_up_m: 0.0,
            slope: 0.0,
            unrest: 0.0,
        }
    }
}

impl TruthPattern {
    pub(super) fn leg_ranges(self) -> &'static Ranges {
        match self {
            Self::Normal => &NORMAL,
            Self::Slap => &SLAP,
            Self::DropFlat => &FLAT,
            Self::DropForefoot => &FOREFOOT,
            Self::Drag => &DRAG,
        }
    }
}

/// The value at a share of a range.
pub(super) fn within((from, to): Range, share: f64) -> f64 {
    from + (to - from) * share
}
