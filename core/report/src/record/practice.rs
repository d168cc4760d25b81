//! What happened to the person, what they want, and what they did.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Context, Side, Spread};

/// What a professional should see first. Reported by the person: nothing of it is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Safety {
    /// Falls.
    pub falls: Mishaps,
    /// Near falls.
    pub near_falls: Mishaps,
    /// Trips.
    pub trips: Mishaps,
    /// Pain, by its place.
    pub pains: Vec<Pain>,
    /// Sessions stopped, by the reason given.
    pub stops: Vec<Stop>,
}

/// How often something happened, and when last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mishaps {
    /// How often.
    pub count: u32,
    /// When last.
    pub latest: Option<Date>,
}

/// Pain in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pain {
    /// Where, in the person's own words.
    #[serde(default)]
    pub place: Option<String>,
    /// How often it was told.
    pub count: u32,
    /// When last.
    #[serde(default)]
    pub latest: Option<Date>,
}

/// Why a person stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// Pain.
    Pain,
    /// Dizziness.
    Dizzy,
    /// Unsteadiness.
    Unsteady,
    /// Tiredness.
    Tired,
    /// Heat.
    Hot,
    /// Anything else.
    Other,
    /// None was given.
    Unsaid,
}

/// Sessions stopped for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// Why.
    pub reason: StopReason,
    /// How often.
    pub count: u32,
}

/// What the walks of the plan are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// Landing heel first: the foot hardly lifts.
    Heel,
    /// Setting the forefoot down softly: it slaps.
    Soft,
    /// Clearing the ground: it drags.
    Clear,
}

/// What the person wants to reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// In their own words.
    pub words: String,
    /// How far they are by their own judgement, the oldest first.
    #[serde(default)]
    pub scores: Vec<Score>,
}

/// How well something can be done, by the person's own judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// When it was asked.
    pub on: Date,
    /// 0 (not at all) to 10 (as well as I want).
    pub of_ten: u8,
}

/// How much was done, and how much was planned.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct DoneOf {
    /// Done.
    pub done: f64,
    /// Planned; none where nothing was, or no plan held.
    #[serde(default)]
    pub of: Option<f64>,
}

/// Done against planned.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Practice {
    /// Days practised, of the days of the period (28 as a rule).
    pub days: Option<DoneOf>,
    /// Walking bursts.
    pub bursts: Option<DoneOf>,
    /// Minutes of walking practice.
    pub walking_min: Option<DoneOf>,
    /// Exercises by side.
    pub exercises: Vec<ExerciseDone>,
    /// Of all repetitions, those that a helper counted.
    pub counted_by_helper: u32,
    /// The first day for which a plan says something; none where no plan held on any day.
    pub planned_from: Option<Date>,
}

/// What was done of one exercise with one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExerciseDone {
    /// The exercise, by its id in the catalogue.
    pub exercise: String,
    /// With which side; none where both move together.
    #[serde(default)]
    pub side: Option<Side>,
    /// Repetitions, or holds of a stretch.
    pub repetitions: DoneOf,
    /// How long each hold lasted, in s, where it is one that is held.
    #[serde(default)]
    pub hold_s: Option<f64>,
}

/// Seated toe lifts of one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lifts {
    /// Under which circumstances; none where they are not told apart.
    #[serde(default)]
    pub context: Option<Context>,
    /// The side.
    pub side: Side,
    /// In how many sets they were measured.
    pub sets: u32,
    /// How many lifts.
    pub lifts: u32,
    /// The angle reached, foot to floor, in degrees: of the best three of each set.
    #[serde(default)]
    pub angle_deg: Option<Spread>,
    /// How many of the sets were long enough to show that the foot tires.
    #[serde(default)]
    pub judged_sets: u32,
    /// From which repetition on a set stays below 80 % of its first three: the mean over the sets that do.
    #[serde(default)]
    pub fades_from: Option<f64>,
    /// In how many of those sets it does.
    #[serde(default)]
    pub faded_sets: u32,
}
