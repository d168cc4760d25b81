//! Walking as a sensor saw it, and the sensor.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Context, Side, StandIn};

/// Where the values lie: the middle, and the middle half of them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// The median.
    pub median: f64,
    /// The first quartile.
    pub q1: f64,
    /// The third quartile.
    pub q3: f64,
    /// Of how many values.
    pub n: u32,
}

/// Why a step was not graded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UngradedReason {
    /// Samples are missing at a decisive moment.
    MissingSamples,
    /// How the sensor sits is not known well enough.
    UnknownMount,
    /// The foot never lay flat near this step.
    NoFootFlat,
    /// It does not look like level walking.
    NotLevelWalking,
    /// A stair.
    Stairs,
    /// The foot went backward.
    Backward,
    /// The foot went sideways.
    Sideways,
    /// The first contact of a stream.
    NoSwing,
}

/// Steps not graded for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ungraded {
    /// Why.
    pub reason: UngradedReason,
    /// How many.
    pub steps: u32,
}

/// How steady steps landed, and how many of them slapped or dragged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Landings {
    /// Heel first.
    pub heel: u32,
    /// Flat.
    pub flat: u32,
    /// Toes first.
    pub toe: u32,
    /// Heel first, then a slap.
    pub slap: u32,
    /// The foot touched the ground while it swung.
    pub drag: u32,
}

impl Landings {
    /// All steady steps.
    pub fn steady(self) -> u32 {
        self.heel.saturating_add(self.flat).saturating_add(self.toe)
    }
}

/// Walking in one context, of one foot.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Walking {
    /// Under which circumstances.
    pub context: Context,
    /// Which foot.
    pub side: Option<Side>,
    /// Bouts: walks between two rests.
    pub bouts: u32,
    /// Steps of this foot.
    pub steps: u32,
    /// Those not graded, and why.
    pub ungraded: Vec<Ungraded>,
    /// How the steady steps landed.
    pub landings: Landings,
    /// Foot to floor at initial contact, in degrees, toes up positive, of steady steps.
    pub strike_angle_deg: Option<Spread>,
    /// The same until noon.
    pub morning_deg: Option<Spread>,
    /// The same from 17:00 on.
    pub evening_deg: Option<Spread>,
    /// From initial contact to foot flat, in ms, of steady steps that landed heel first.
    pub contact_to_flat_ms: Option<Spread>,
    /// From one contact of this foot to its next, in s, of steady steps.
    pub stride_time_s: Option<Spread>,
}

/// From where on a step counts as what, as it was when the figures were made.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Borders {
    /// Heel first above this foot strike angle, in degrees.
    pub heel_deg: f64,
    /// Toes first below this one, in degrees.
    pub toe_deg: f64,
    /// Slapping below this time from contact to flat, in ms.
    pub slap_ms: f64,
    /// Whether any of them was moved by hand.
    #[serde(default)]
    pub moved: bool,
    /// Whether they lean on what is usual for this foot.
    #[serde(default)]
    pub leaning: bool,
}

/// A sensor as it was worn. Neither its address nor its serial number belongs here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SensorUse {
    /// What it is, by the id of its kind (`movesense`, `simulated`).
    pub kind: String,
    /// On which foot.
    #[serde(default)]
    pub side: Option<Side>,
    /// Where on the shoe, as the person described it.
    #[serde(default)]
    pub placement: Option<String>,
    /// Since when it is paired with this foot; none where that is not known.
    #[serde(default)]
    pub since: Option<Timestamp>,
    /// When it was last set up.
    #[serde(default)]
    pub calibrated_on: Option<Date>,
    /// How sure it is of how it sits, 0 to 1.
    #[serde(default)]
    pub mount_confidence: Option<f64>,
    /// The borders in force.
    #[serde(default)]
    pub borders: Option<Borders>,
}

impl SensorUse {
    /// What it is in the place of a sensor on a person's foot, if it is none.
    pub fn stand_in(&self) -> Option<StandIn> {
        [StandIn::Simulated, StandIn::Replayed].into_iter().find(|of| of.sensor_kind() == self.kind)
    }
}

/// One walk: what a session of walking practice was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    /// Its id, as in the history.
    pub id: String,
    /// When it began.
    pub from: Timestamp,
    /// When it ended.
    pub until: Timestamp,
    /// Under which circumstances.
    #[serde(default)]
    pub context: Context,
    /// Minutes of walking practice in it.
    pub active_min: f64,
    /// What a sensor saw of each foot that had one.
    #[serde(default)]
    pub feet: Vec<FootWalk>,
}

/// What a sensor saw of one foot during one walk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FootWalk {
    /// Which foot.
    pub side: Side,
    /// Its steps.
    pub steps: u32,
    /// How its steady steps landed.
    #[serde(default)]
    pub landings: Option<Landings>,
    /// Median of foot to floor at initial contact, in degrees.
    #[serde(default)]
    pub strike_angle_deg: Option<f64>,
    /// Median from initial contact to foot flat, in ms, of steps that landed heel first.
    #[serde(default)]
    pub contact_to_flat_ms: Option<f64>,
    /// Median stride time, in s.
    #[serde(default)]
    pub stride_time_s: Option<f64>,
}
