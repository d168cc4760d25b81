//! What is compared.

use serde::{Deserialize, Serialize};

use crate::Goal;

/// A measure whose change is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Foot strike angle, in degrees: a day's median.
    StrikeAngle,
    /// Steps that land heel first, as a share of the steady graded ones, 0 to 1.
    HeelShare,
    /// Flat ones.
    FlatShare,
    /// Those with the toes first.
    ToeShare,
    /// Slapping ones.
    SlapShare,
    /// Dragging ones.
    DragShare,
    /// Height of seated toe lifts, in degrees: a day's mean of its sets' best three.
    ToeLift,
    /// Walking speed, in m/s: a day's mean.
    Speed,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// More is better.
    More,
    /// Less is better.
    Less,
}

/// Published minimal detectable changes of comfortable walking speed after stroke, 95 %, by speed: below 0.4, below 0.8, and from there
/// on. Hosoi et al. (Front. Neurol. 2023, 14:1219505; twice on one day, 84 persons): 0.05, 0.11, 0.21 m/s. Lewek & Sykes (J. Neurol. Phys.
/// Ther. 2019, 43:26; two visits, 76 persons): 0.10, 0.15, 0.18 m/s. The greater of both holds in each band: days are compared here, and
/// fewer false changes are worth more than an early one. With multiple sclerosis no figures by speed are known to us.
const SPEED_MDC_MPS: [(f64, f64); 3] = [(0.4, 0.10), (0.8, 0.15), (f64::INFINITY, 0.21)];

const ANGLE_FLOOR_DEG: f64 = 3.0;
const SHARE_FLOOR: f64 = 0.15;

impl Subject {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::StrikeAngle,
        Self::HeelShare,
        Self::FlatShare,
        Self::ToeShare,
        Self::SlapShare,
        Self::DragShare,
        Self::ToeLift,
        Self::Speed,
    ];

    /// The text that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::StrikeAngle => "progress-subject-strike-angle",
            Self::HeelShare => "progress-subject-heel-share",
            Self::FlatShare => "progress-subject-flat-share",
            Self::ToeShare => "progress-subject-toe-share",
            Self::SlapShare => "progress-subject-slap-share",
            Self::DragShare => "progress-subject-drag-share",
            Self::ToeLift => "progress-subject-toe-lift",
            Self::Speed => "progress-subject-speed",
        }
    }

    /// Which way is better for somebody with that goal; `None` where the measure is not about it: then a clear change is told as such, and
    /// not as better or worse.
    pub fn wish(self, goal: Goal) -> Option<Wish> {
        match (self, goal) {
            (Self::StrikeAngle | Self::HeelShare, Goal::Heel) | (Self::ToeLift | Self::Speed, _) => Some(Wish::More),
            (Self::FlatShare | Self::ToeShare, Goal::Heel)
            | (Self::SlapShare, Goal::Soft)
            | (Self::DragShare, Goal::Clear) => Some(Wish::Less),
            _ => None,
        }
    }

    /// The smallest difference that can be a clear change, in the measure's unit, between means of `one` and `other`: 3° for both angles (a
    /// foot sensor is within 1.5° of itself: Ensink et al., Sensors 2024, 24:710), 15 points of a share, and for speed the minimal
    /// detectable change of the faster one's band.
    pub fn floor(self, one: f64, other: f64) -> f64 {
        match self {
            Self::StrikeAngle | Self::ToeLift => ANGLE_FLOOR_DEG,
            Self::HeelShare | Self::FlatShare | Self::ToeShare | Self::SlapShare | Self::DragShare => SHARE_FLOOR,
            Self::Speed => {
                let faster = one.max(other);
                let band = SPEED_MDC_MPS.iter().find(|(below, _)| faster < *below);
                band.map_or(f64::INFINITY, |(_, change)| *change)
            }
        }
    }

    /// Whether it counts what steps were graded, and so depends on where the borders lay on that day.
    pub fn leans_on_borders(self) -> bool {
        matches!(self, Self::HeelShare | Self::FlatShare | Self::ToeShare | Self::SlapShare | Self::DragShare)
    }

    /// Steps (lifts) that a window needs.
    pub fn least(self) -> u32 {
        if self == Self::ToeLift { 30 } else { 100 }
    }

    /// Steps (lifts) from which a day counts: its mean is steady from 6 to 10 strides on (Sensors 2024, 24:7666), and the best three of a
    /// set are three.
    pub fn least_a_day(self) -> u32 {
        if self == Self::ToeLift { 3 } else { 10 }
    }
}
