//! What is practised, by whom, and under which circumstances.

use serde::{Deserialize, Serialize};

use super::session::Side;

/// The plan: which exercises, on which side, how much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Plan {
    /// The weaker side; none for both.
    pub weaker_side: Option<Side>,
    /// The exercises, in the order they are offered.
    pub items: Vec<PlanItem>,
}

/// One exercise of a plan. What is left out keeps the exercise's own default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct PlanItem {
    /// The exercise's key.
    pub exercise: String,
    /// How often a day.
    pub times_a_day: u32,
    /// Repetitions a set and side.
    pub repetitions: Option<u32>,
    /// Sets.
    pub sets: Option<u32>,
    /// Length of a walking burst in s.
    pub walking_s: Option<u32>,
    /// Whether the person sets the pace of each repetition: nothing within it is timed, and person, helper or sensor counts it.
    #[serde(default)]
    pub own_pace: bool,
}

/// What is worn on the foot and lower leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Orthosis {
    /// Nothing.
    Unsupported,
    /// A soft brace.
    Soft,
    /// A rigid ankle-foot orthosis.
    Afo,
    /// A functional electrical stimulator.
    Fes,
}

/// What the hands hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum WalkingAid {
    /// Nothing.
    Unaided,
    /// A cane.
    Cane,
    /// A crutch.
    Crutch,
    /// A rollator.
    Rollator,
    /// A walker.
    Walker,
}

/// Where it happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Place {
    /// Inside.
    Indoors,
    /// Outside.
    Outdoors,
    /// On a treadmill.
    Treadmill,
}

/// The circumstances of a session. Trends never mix different ones.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PracticeContext {
    /// The shoe, in the person's words; empty when not said.
    pub shoe: String,
    /// Brace or stimulator.
    pub orthosis: Orthosis,
    /// Walking aid.
    pub aid: WalkingAid,
    /// Where.
    pub place: Place,
    /// Whether a helper is there.
    pub helper: bool,
    /// Whether it is a hot day or the person is tired.
    pub hot_or_tired: bool,
}

/// Something that happened outside of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MishapKind {
    /// A trip.
    Trip,
    /// Almost a fall.
    NearFall,
    /// A fall.
    Fall,
}
