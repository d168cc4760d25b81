//! Under which circumstances a session was practised. Trends never mix them.

use serde::{Deserialize, Serialize};

/// What holds the foot up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Orthosis {
    /// Nothing.
    #[default]
    None,
    /// A soft brace or a strap.
    Soft,
    /// An ankle-foot orthosis.
    Afo,
    /// Functional electrical stimulation.
    Fes,
}

/// What the hands hold on to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aid {
    /// Nothing.
    #[default]
    None,
    /// A cane.
    Cane,
    /// One or two crutches.
    Crutch,
    /// A walker with wheels.
    Rollator,
    /// A walker without wheels.
    Walker,
}

/// Where it was practised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In a building.
    #[default]
    Indoors,
    /// Outside.
    Outdoors,
    /// On a treadmill.
    Treadmill,
}

/// What stood in for a person who walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandIn {
    /// A simulated foot.
    Simulated,
    /// A recording that was replayed.
    Replayed,
}

/// The circumstances of a session. A missing key takes its default; one that a newer version added stays in the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// The shoe in the person's own words; `None` where it was not said.
    pub shoe: Option<String>,
    /// What holds the foot up.
    pub orthosis: Orthosis,
    /// What the hands hold on to.
    pub aid: Aid,
    /// Where.
    pub place: Place,
    /// Whether somebody helped.
    pub helper: bool,
    /// Whether the person was hot or tired, which alone makes a foot drop more.
    pub hot_or_tired: bool,
    /// That everything else at its default was said, and is not merely what nobody was asked. Where anything else was said it stays false,
    /// so that it parts no circumstances noted before there was this key.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub said: bool,
    /// What the sensor saw instead of the person's foot; `None` where it saw that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stand_in: Option<StandIn>,
}

impl Context {
    /// Whether anybody said anything of the circumstances.
    pub fn is_said(&self) -> bool {
        Self { stand_in: None, ..self.clone() } != Self::default()
    }
}
