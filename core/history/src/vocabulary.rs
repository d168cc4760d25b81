//! Words that the journal shares with the session engine, as types of its own: their written forms are stored and never change,
//! whatever the engine comes to call them.

use serde::{Deserialize, Serialize};

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All that was prescribed.
    Done,
    /// The person said enough, which is done as well.
    Enough,
    /// Stopped by the person.
    Stopped,
    /// Given up after an interruption.
    Interrupted,
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
}

/// How an exercise went, in the words of the person who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// There was more in it.
    Easy,
    /// As it should be.
    Right,
    /// As much as was possible, or more.
    Hard,
    /// It hurt.
    Pain,
}

/// Who or what counted a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedBy {
    /// The guide: its last phase was cued to the end.
    #[serde(rename = "guide")]
    Cued,
    /// The person.
    Person,
    /// A helper.
    Helper,
    /// A sensor.
    Sensor,
}
