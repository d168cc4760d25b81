//! A toe lift as the journal keeps it, in words of its own: what the counter comes to call them does not change what is stored.

use heelfirst_gait::lift::{Lift, LiftUncertain};
use serde::{Deserialize, Serialize};

use crate::Side;

/// Why a lift is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LiftDoubt {
    /// Samples are missing while the foot was at its highest.
    MissingSamples,
    /// The stream ended, or broke, while the foot was up.
    NotSeenToTheEnd,
    /// Hardly higher than the unrest of the resting foot.
    NearUnrest,
    /// The flat foot is tilted against the mount.
    MountDoubtful,
    /// The foot shook more than it rose.
    Shaking,
    /// It tilted into another direction than the lifts before it.
    OtherDirection,
}

/// One toe lift that a sensor measured. Its numbers are those of [`Lift`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct LiftRecord {
    /// The foot that was lifted.
    pub side: Side,
    /// The set it was made in, counted from 1.
    pub set: u32,
    /// The repetition that was led meanwhile, counted from 1 within its set.
    pub repetition: u32,
    /// When it began, in s of the session clock.
    pub began_s: f64,
    /// When the foot was down again, in s of the session clock.
    pub ended_s: f64,
    /// Greatest pitch against the flat foot, in degrees, toes up positive.
    #[serde(default)]
    pub peak_angle_deg: Option<f64>,
    /// Whether the angle's sign is known; without, it is a size.
    pub sign_known: bool,
    /// Time of rising, in s.
    #[serde(default)]
    pub lift_s: Option<f64>,
    /// Time of holding, in s.
    #[serde(default)]
    pub hold_s: Option<f64>,
    /// Time of lowering, in s.
    #[serde(default)]
    pub lower_s: Option<f64>,
    /// Whether the heel stayed on the floor; `None` where it cannot be told.
    #[serde(default)]
    pub heel_stayed_down: Option<bool>,
    /// Whether somebody or something helped to lift the foot.
    pub assisted: bool,
    /// How sure the counter is, 0 to 1.
    pub confidence: f64,
    /// What makes it uncertain.
    #[serde(default)]
    pub uncertain_because: Option<LiftDoubt>,
}

impl LiftRecord {
    /// A counter's lift, in the set and the repetition it belongs to.
    pub fn of(lift: &Lift, set: u32, repetition: u32) -> Self {
        Self {
            side: lift.foot.into(),
            set,
            repetition,
            began_s: lift.began_s,
            ended_s: lift.ended_s,
            peak_angle_deg: lift.peak_angle_deg,
            sign_known: lift.sign_known,
            lift_s: lift.lift_s,
            hold_s: lift.hold_s,
            lower_s: lift.lower_s,
            heel_stayed_down: lift.heel_stayed_down,
            assisted: lift.assisted,
            confidence: lift.confidence,
            uncertain_because: lift.uncertain_because.map(Into::into),
        }
    }

    /// The lift as the counter told it.
    pub fn lift(&self) -> Lift {
        Lift {
            foot: self.side.into(),
            began_s: self.began_s,
            peak_angle_deg: self.peak_angle_deg,
            sign_known: self.sign_known,
            lift_s: self.lift_s,
            hold_s: self.hold_s,
            lower_s: self.lower_s,
            ended_s: self.ended_s,
            heel_stayed_down: self.heel_stayed_down,
            assisted: self.assisted,
            confidence: self.confidence,
            uncertain_because: self.uncertain_because.map(Into::into),
        }
    }
}

/// Conversions both ways between enums whose variants have the same names.
macro_rules! same_names {
    ($($one:path = $other:path { $($variant:ident),+ $(,)? })+) => {
        $(impl From<$one> for $other {
            fn from(from: $one) -> Self {
                match from { $(<$one>::$variant => Self::$variant),+ }
            }
        }
        impl From<$other> for $one {
            fn from(from: $other) -> Self {
                match from { $(<$other>::$variant => Self::$variant),+ }
            }
        })+
    };
}

same_names! {
    heelfirst_gait::Foot = Side { Left, Right }
    LiftUncertain = LiftDoubt {
        MissingSamples, NotSeenToTheEnd, NearUnrest, MountDoubtful, Shaking, OtherDirection,
    }
}
