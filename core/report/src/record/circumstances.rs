//! Whose foot, and under which circumstances.

use serde::{Deserialize, Serialize};

/// A side of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// Which foot drops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Affected {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// Both.
    Both,
}

/// What a person notices of their foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// It hardly lifts, and lands flat or toes first.
    Lands,
    /// The forefoot slaps down.
    Slaps,
    /// It drags over the ground.
    Drags,
    /// Something is new or suddenly worse: an urgent answer stands.
    NewOrWorse,
    /// Sitting, the toes do not lift.
    ToesDoNotLift,
    /// Sitting, they lift in part.
    ToesLiftPartly,
    /// Sitting, they lift fully.
    ToesLiftFully,
    /// The foot feels less.
    FeelsLess,
    /// The knee gives way.
    KneeGivesWay,
    /// Standing for 30 s is not safe.
    StandsUnsafely,
    /// There was a fall in the six months before the answer.
    FellWithinSixMonths,
    /// Walks only with somebody.
    WalksNotAlone,
}

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

impl StandIn {
    /// The kind of sensor that a report takes it for.
    pub const fn sensor_kind(self) -> &'static str {
        match self {
            Self::Simulated => "simulated",
            Self::Replayed => "replayed",
        }
    }
}

/// The circumstances of a figure.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// The shoe in the person's own words; none where it was not said.
    pub shoe: Option<String>,
    /// What holds the foot up.
    pub orthosis: Orthosis,
    /// What the hands hold on to.
    pub aid: Aid,
    /// Where.
    pub place: Place,
    /// Whether somebody helped.
    pub helper: bool,
    /// Whether the person was hot or tired.
    pub hot_or_tired: bool,
    /// Nobody was asked: whatever else stands here, but `stand_in`, says nothing.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unsaid: bool,
    /// What the sensor saw instead of the person's foot; none where it saw that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stand_in: Option<StandIn>,
}

/// A context and how often it was practised in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextShare {
    /// The context.
    pub context: Context,
    /// How many sessions.
    pub sessions: u32,
}
