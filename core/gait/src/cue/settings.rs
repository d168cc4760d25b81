//! What a person may choose about the sounds, and what is known of their usual steps.

use serde::{Deserialize, Serialize};

use crate::math::median;

/// What makes a median absolute deviation a standard deviation, for a normal distribution.
const MAD_TO_SD: f64 = 1.4826;

/// What a walk practises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueGoal {
    /// The heel lands first.
    Heel,
    /// The forefoot comes down softly.
    Soft,
    /// The foot clears the ground in its swing.
    Clear,
}

/// Which steps sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueMode {
    /// None.
    Off,
    /// Those that reach the target.
    #[default]
    Success,
    /// All: one sound for those that reach the target, another for those that do not.
    EachStep,
    /// Those that fall short of the target and are a drop by the borders too.
    OnlyDrops,
    /// All, as a tone that rises with the strike angle (goal heel) or the time to foot flat (goal soft). The goal clear has no such
    /// measure and sounds as [`CueMode::Success`].
    Pitch,
}

/// What a person may choose about the sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CueSettings {
    /// Which steps sound (default: success).
    pub mode: CueMode,
    /// Every so many walks one stays silent; 0 for never (default 4).
    pub silent_every_bursts_count: u32,
    /// Whether they are heard outdoors too (default: no). Traffic and other people have to be heard there, so steps are only felt.
    pub heard_outdoors: bool,
}

impl Default for CueSettings {
    fn default() -> Self {
        Self { mode: CueMode::Success, silent_every_bursts_count: 4, heard_outdoors: false }
    }
}

impl CueSettings {
    /// Whether the walk of this number, counted from 1, stays silent.
    pub fn is_silent(&self, burst: u32) -> bool {
        burst.checked_rem(self.silent_every_bursts_count) == Some(0)
    }
}

/// The middle and the spread of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// Half of the steps lie below.
    pub median: f64,
    /// The standard deviation of a normal distribution with the same median absolute deviation (1.4826 times it).
    pub spread: f64,
    /// Of so many steps.
    pub count: u32,
}

impl Spread {
    /// Of these values, in any order; `None` of nothing.
    pub fn of(mut values: Vec<f64>) -> Option<Self> {
        let count = u32::try_from(values.len()).ok()?;
        let middle = median(&mut values)?;
        for value in &mut values {
            *value = (*value - middle).abs();
        }
        Some(Self { median: middle, spread: MAD_TO_SD * median(&mut values)?, count })
    }
}

/// A person's usual steps of one foot in one context (shoe, orthosis, aid, place). `None` where too little is known.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Baseline {
    /// Strike angle, in degrees.
    pub strike_angle_deg: Option<Spread>,
    /// Time from contact to foot flat of heel landings, in ms.
    pub contact_to_flat_ms: Option<Spread>,
    /// Share of dragged steps, 0 to 1.
    pub drag_share: Option<f64>,
}
