//! What is practised, by whom, and under which circumstances.

use serde::{Deserialize, Serialize};

use super::borders::GradeBorders;
use super::session::Side;

/// The plan: which exercises, on which side, how much.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, uniffi::Record)]
pub struct Plan {
    /// The weaker side; none for both.
    pub weaker_side: Option<Side>,
    /// The exercises, in the order they are offered.
    pub items: Vec<PlanItem>,
    /// Who made it; none for the person.
    #[serde(default)]
    #[uniffi(default = None)]
    pub made_by: Option<PlanMaker>,
    /// Whether a therapist allows standing on the weaker leg, whatever the person answered.
    #[serde(default)]
    #[uniffi(default = false)]
    pub allows_weaker_leg: bool,
    /// What a good step is, where it is not what the self-check says.
    #[serde(default)]
    #[uniffi(default = None)]
    pub goal: Option<PlanGoal>,
    /// Borders between landings, where the plan moves them.
    #[serde(default)]
    #[uniffi(default = None)]
    pub borders: Option<GradeBorders>,
    /// What the hands are to hold on walks.
    #[serde(default)]
    #[uniffi(default = None)]
    pub aid: Option<WalkingAid>,
    /// What is to be worn on the lower leg.
    #[serde(default)]
    #[uniffi(default = None)]
    pub orthosis: Option<Orthosis>,
}

/// One exercise of a plan. What is left out keeps the exercise's own default.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, uniffi::Record)]
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
    /// How long a stretch is held, in s.
    #[serde(default)]
    #[uniffi(default = None)]
    pub hold_s: Option<u32>,
    /// On which days; none named for every day.
    #[serde(default)]
    #[uniffi(default = [])]
    pub days: Vec<PlanDay>,
    /// Exactly these sides, where they are not those that the exercise itself asks for.
    #[serde(default)]
    #[uniffi(default = None)]
    pub sides: Option<PlanSides>,
    /// A dose of a therapist or of one's own, which does not follow how it went.
    #[serde(default)]
    #[uniffi(default = false)]
    pub fixed: bool,
}

/// Where a plan comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum PlanMaker {
    /// It is the one to begin with.
    Start,
    /// The answers led to it.
    Proposal,
    /// The person.
    Person,
    /// A therapist.
    Therapist,
}

/// What a good step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum PlanGoal {
    /// The heel lands first.
    Heel,
    /// The forefoot comes down softly.
    Soft,
    /// The foot clears the floor.
    Clear,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum PlanDay {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// The sides of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum PlanSides {
    /// The left one alone.
    Left,
    /// The right one alone.
    Right,
    /// Both.
    Both,
}

/// What is worn on the foot and lower leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
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
